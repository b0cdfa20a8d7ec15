"""A mail in: stored before anything is done with it, acted on once, answered, filed.

In reading order:

- `mailboxes`: one mailbot at a time reads a mailbox
- `message`: one message: stored, told apart, acted on, answered, filed
- `machines`: mail that a machine wrote
- `strangers`: mail of whom mailbot cannot act for
- `oversize`: mail that is too large to read
- `unreadable`: mail that nobody here can read
"""
