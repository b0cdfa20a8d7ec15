"""Mails as the company's receiving server would hand them over: written by a person, stamped by the receiver."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from mimetypes import guess_type
from typing import Literal, get_args

from mailbot.core.mail import Address

Arrival = Literal["pass", "none", "fail"]
"""What the receiver found out about the sender (DMARC, RFC 7489): proved, not proved, forged."""

ARRIVALS: tuple[Arrival, ...] = get_args(Arrival)


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail to be written; `in_reply_to` is the Message-ID it answers, `files` are attached by name."""

    sender: Address
    to: str
    subject: str
    text: str
    in_reply_to: str = ""
    arrival: Arrival = "pass"
    files: Mapping[str, bytes] = field(default_factory=dict)


def written(letter: Letter, authserv_id: str) -> bytes:
    """The letter as bytes, under the receiver's own Authentication-Results (RFC 8601), which stands at the top."""
    domain = letter.sender.email.rpartition("@")[2]
    mail = EmailMessage(policy=SMTP.clone(max_line_length=998))
    mail["Authentication-Results"] = f"{authserv_id}; dmarc={letter.arrival} header.from={domain}"
    mail["Return-Path"] = f"<{letter.sender.email}>"
    mail["From"] = HeaderAddress(letter.sender.name, addr_spec=letter.sender.email)
    mail["To"] = letter.to
    mail["Subject"] = " ".join(letter.subject.split())
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = f"<{secrets.token_hex(12)}@{domain}>"
    if letter.in_reply_to:
        mail["In-Reply-To"] = mail["References"] = " ".join(letter.in_reply_to.split())
    mail.set_content(letter.text)
    for name, data in letter.files.items():
        maintype, _, subtype = (guess_type(name)[0] or "application/octet-stream").partition("/")
        mail.add_attachment(data, maintype=maintype, subtype=subtype, filename=name)
    return mail.as_bytes()
