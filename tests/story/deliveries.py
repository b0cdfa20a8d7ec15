"""What mail servers do with a mail of ours: hand it on, or send it back with a report (RFC 3464)."""

from email.message import EmailMessage

from world import DESK

_REPORT = """\
Return-Path: <>
Authentication-Results: mx.larkspur.example; dmarc=none header.from=mx.larkspur.example
From: {sender}
To: {desk}
Subject: Undelivered Mail Returned to Sender
Date: Thu, 26 Nov 2026 09:00:00 +0000
Message-ID: <report-{number}@mx.larkspur.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=report

--report
Content-Type: text/plain; charset=utf-8

I am sorry to have to inform you that your message could not be delivered.

--report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.larkspur.example

Final-Recipient: rfc822; {recipient}
Original-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: user unknown

--report
Content-Type: text/rfc822-headers

From: {desk}
To: {recipient}
{message_id}Subject: {subject}

--report--
"""


def bounce_of(
    mail: EmailMessage,
    sender: str = "Mail Delivery System <MAILER-DAEMON@mx.larkspur.example>",
    recipient: str = "",
    message_id: str | None = None,
    action: str = "failed",
    status: str = "5.1.1",
) -> bytes:
    """The report that a mail of ours could not be delivered, as Postfix writes it; what it names may be forged."""
    named = str(mail["Message-ID"]) if message_id is None else message_id
    report = _REPORT.format(
        sender=sender,
        desk=DESK,
        number=abs(hash((named, recipient, action))),
        recipient=recipient or str(mail["To"]),
        action=action,
        status=status,
        message_id=f"Message-ID: {named}\n" if named else "",
        subject=str(mail["Subject"]),
    )
    return report.replace("\n", "\r\n").encode()
