"""The mailbox over IMAP (RFC 9051): by UID, without marking anything read, and no header value in any command."""

from mailbot.adapters.imap.mailbox import ImapMailbox

__all__ = ["ImapMailbox"]
