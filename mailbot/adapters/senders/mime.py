"""Building a mail from a notice (RFC 5322, RFC 2045): always the same bytes, and no header that we did not write."""

import hashlib
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from email.header import Header
from email.headerregistry import Address, HeaderRegistry
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime

from mailbot.services.ports import ANSWERS, Enclosure, Notice, SendFailed, Trouble


class _Folding(EmailPolicy):
    """A subject as it was: Python 3.11's own folding loses the blank between two encoded words (RFC 2047), and may
    begin a long one with an empty line."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name != "Subject" or self.utf8:
            return super().fold_binary(name, value)
        charset = "us-ascii" if value.isascii() else "utf-8"
        return f"{name}: {Header(value, charset, header_name=name).encode(linesep=self.linesep)}{self.linesep}".encode()


class _Classes(HeaderRegistry):
    """The class of each header, made once: the standard library makes one anew for each header of each mail."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, type] = {}

    def __getitem__(self, name: str) -> type:
        if name not in self._made:
            self._made[name] = super().__getitem__(name)
        return self._made[name]


_POLICY = _Folding(cte_type="7bit", linesep=SMTP.linesep, header_factory=_Classes())
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\x80-\U0010ffff-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?"
)
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
_LONGEST = 250
_MOST_REFERENCES = 20
_BREAKS = ("Cc", "Zl", "Zp", "Cs")

_OURS = (
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress", "x-ms-reactions"),
    *("MIME-Version", "Content-Type"),
)
"""The headers of a mail that answers nothing."""


def clean(value: str) -> str:
    """A decoded header value that stays one header: one line, no control characters, at most 250 characters.

    `=?` is broken up as well: Python 3.11.7 decodes an encoded word that a value still holds while it writes the
    header, and a line break inside it then begins a new header: a real Bcc.
    """
    spaced = "".join(" " if unicodedata.category(char) in _BREAKS else char for char in value[: 4 * _LONGEST])
    return " ".join(spaced.replace("=?", "= ?").split())[:_LONGEST]


def address(value: str, trouble: Trouble = "") -> str:
    """The address itself, when it is one plain mailbox (RFC 5321 without quoting, RFC 6531 before the @); else raises
    SendFailed for good."""
    if not _ADDRESS.fullmatch(value) or not value.isprintable():
        why = f"{clean(value)!r} is not an address we can write to: correct it in staff.csv or policy.yaml"
        raise SendFailed(why, trouble=trouble)
    return value


def recipient(notice: Notice) -> str:
    """The address a notice goes to; raises SendFailed, which says that it is the recipient's."""
    return address(notice.recipient, trouble="recipient")


def mailbox(value: str) -> Address:
    """`Larkspur access <access@larkspur.example>` or the bare address, with its name cleaned."""
    name, _, spec = clean(value).rpartition("<")
    user, _, domain = address(spec.rstrip("> ")).partition("@")
    return Address(display_name=name.strip(' "'), username=user, domain=domain)


def extra_headers(notice: Notice) -> dict[str, str]:
    """What a notice says beside its address lines: its place in a thread, and that no machine should answer it."""
    replied = "auto-replied" if notice.category in ANSWERS else "auto-generated"
    references = _message_ids(notice.references)[-_MOST_REFERENCES:]
    found = {
        "Message-ID": "".join(_message_ids((notice.message_id,))),
        "In-Reply-To": "".join(_message_ids((notice.in_reply_to,))),
        "References": " ".join(references),
        "Auto-Submitted": replied,  # RFC 3834 §5
        "X-Auto-Response-Suppress": "All",  # Exchange
        "x-ms-reactions": "disallow",  # Outlook: no thumbs up that looks like an answer
        "Authentication-Results": clean(notice.pretends),
    }
    return {name: value for name, value in found.items() if value}


def build(notice: Notice, sender: str) -> bytes:
    """The whole mail with CRLF line ends; raises SendFailed for an address that cannot be used."""
    wide = not (sender + notice.recipient).isascii()
    mail = EmailMessage(policy=_POLICY.clone(utf8=True) if wide else _POLICY)
    mail["From"] = mailbox(sender)
    mail["To"] = mailbox(recipient(notice))
    if notice.reply_to:
        mail["Reply-To"] = mailbox(address(notice.reply_to))
    mail["Subject"] = clean(notice.subject)
    mail["Date"] = format_datetime(notice.created_at.astimezone(UTC))
    for name, value in extra_headers(notice).items():
        mail[name] = value
    mail.set_content(notice.text, cte="quoted-printable")
    mail.add_alternative(notice.html, subtype="html", cte="quoted-printable")
    for enclosure in notice.enclosures:
        _enclose(mail, enclosure)
    _set_boundaries(mail, notice)
    return mail.as_bytes()


def file_name(enclosure: Enclosure) -> str:
    """The name a file travels under: cleaned, and never a path."""
    return re.split(r"[/\\]", clean(enclosure.name))[-1] or "file"


def selftest() -> None:
    """Builds a mail from hostile values and reads it back; raises RuntimeError when one of them became a header.

    Called at start-up, because what the standard library lets through depends on its version.
    """
    hostile = "Hi\r\nBcc: eve@example.org =?utf-8?q?=0ABcc:_eve@example.org?=\x00\x85Bcc: eve@example.org"
    notice = replace(_PROBE, subject=hostile, in_reply_to=f"<a@b>{hostile}", references=(hostile, "<c@d>\nBcc: e@f"))
    found = BytesHeaderParser().parsebytes(build(notice, f"{hostile} <probe@example.org>")).keys()
    if sorted(found) != sorted(_OURS):
        strangers = ", ".join(sorted(set(found) - set(_OURS))) or "one twice, or one is missing"
        raise RuntimeError(f"mail headers can be forged with this Python ({strangers}): mailbot will not send any")


def _message_ids(values: tuple[str, ...]) -> list[str]:
    """Those that are Message-IDs and nothing else; one that is not would only break the thread."""
    return [value for value in values if _MESSAGE_ID.fullmatch(value)]


def _enclose(mail: EmailMessage, enclosure: Enclosure) -> None:
    kind, _, rest = enclosure.content_type.partition(";")
    main, _, sub = kind.strip().partition("/")
    charset = re.search(r"charset=[\"']?([A-Za-z0-9_-]+)", rest)
    mail.add_attachment(
        enclosure.data,
        maintype=main,
        subtype=sub,
        filename=file_name(enclosure),
        params={"charset": charset[1]} if charset else {},
    )


def _set_boundaries(mail: EmailMessage, notice: Notice) -> None:
    """Fixed ones, so that a repeat has the same bytes; over the content, so that no content can hold its own."""
    seed = hashlib.sha256("\n".join((notice.notice_id, notice.text, notice.html)).encode("utf-8", "replace"))
    for number, part in enumerate(part for part in mail.walk() if part.is_multipart()):
        part.set_boundary(f"={number}={seed.hexdigest()[:40]}")


_PROBE = Notice(
    notice_id="probe",
    kind="probe",
    category="report",
    recipient="probe@example.org",
    subject="",
    text="probe",
    html="<p>probe</p>",
    message_id="<probe@example.org>",
    reply_to="",
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
    dedupe_key="probe",
)
