"""A mail in: stored before anything is done with it, acted on once, answered, filed.

In reading order:

- `mailboxes`: one mailbot at a time reads a mailbox
- `queue`: every mail on its way: stored, read ahead, handled, filed
- `message`: one message: told apart, acted on, answered
- `machines`: mail that a machine wrote
- `strangers`: mail of whom mailbot cannot act for
- `oversize`: mail that is too large to read
- `shown`: what a mail says, shown behind a link
"""
