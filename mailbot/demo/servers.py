"""The two real mail servers of the demo: one that mailbot reads from (IMAP), one that it sends to (SMTP)."""

from mailbot.demo.imap_server import ImapServer
from mailbot.demo.smtp_sink import ReceivedMail, SmtpSink

__all__ = ["ImapServer", "ReceivedMail", "SmtpSink"]
