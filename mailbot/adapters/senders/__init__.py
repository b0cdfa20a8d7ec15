"""Mail out: one way to build a mail (`mime`), three ways to hand it over (`resend`, `smtp`, `maildir`), and what Resend
tells of it afterwards (`webhooks`)."""

from mailbot.adapters.senders.maildir import MaildirMailer
from mailbot.adapters.senders.mime import selftest
from mailbot.adapters.senders.resend import ResendMailer
from mailbot.adapters.senders.smtp import SmtpMailer
from mailbot.adapters.senders.webhooks import ResendHooks

__all__ = ["MaildirMailer", "ResendHooks", "ResendMailer", "SmtpMailer", "selftest"]
