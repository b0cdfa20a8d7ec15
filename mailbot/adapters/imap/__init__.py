"""The mailbox over IMAP (RFC 9051): by UID, without marking anything read, and no header value in any command.

In reading order:

- `mailbox`: the mailbox behind the port
- `connection`: one connection, and every failure in words
- `fetching`: mails, a few at a time
- `filing`: one mail into another folder
- `idling`: the hint that it is time to look
- `survey`: what a mailbox is like, for whoever sets it up
"""

from mailbot.adapters.imap.mailbox import ImapMailbox

__all__ = ["ImapMailbox"]
