"""Mail out: one way to build a mail (mime) and three ways to hand it over (resend, smtp, maildir)."""

from mailbot.adapters.senders.maildir import MaildirMailer
from mailbot.adapters.senders.mime import selftest
from mailbot.adapters.senders.resend import ResendMailer
from mailbot.adapters.senders.smtp import SmtpMailer

__all__ = ["MaildirMailer", "ResendMailer", "SmtpMailer", "selftest"]
