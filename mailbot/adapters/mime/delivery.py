"""What a delivery report says: which recipients of which mail were not reached (RFC 3464, and the ways around it).

Everything in a report is as hostile as any mail: whoever writes one can name any address and any Message-ID. It is
read within caps, and it is only used to look up what we sent.
"""

import logging
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage

from flufl.bounce import all_failures

from mailbot.adapters.mime import bodies
from mailbot.adapters.mime.grammar import parameters
from mailbot.adapters.mime.identity import mailboxes
from mailbot.adapters.mime.tree import Part, header
from mailbot.adapters.mime.words import header_text, one_line
from mailbot.core.mail import Bounce, Undelivered

MAX_RECIPIENTS = 20
"""Recipients of one report that are taken in; mailbot writes to one person at a time."""
MAX_WHY = 300
_READ = 65_536
"""Bytes of a report that are looked at."""
_READ_BLOCKS = 100
"""Blocks of fields of a report that are looked at."""
_READ_WORDS, _READ_LINES = 16_384, 300
"""Characters and lines of its text that are searched for the wordings of mail servers."""

_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_MESSAGE_ID = re.compile(r"^[> \t]{0,4}message-id:[ \t]*\n?[ \t]*(<[!-;=?-~]{1,247}>)", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(r"<[!-;=?-~]{1,247}>")
_RETURNED = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global",
    "message/global-headers",
)
_REPORTS = ("message/delivery-status", "message/global-delivery-status")
_FULL = "5.2.2"  # a mailbox that is full today
_BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MessageError,
    RecursionError,
    TypeError,
    ValueError,
)
logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)  # it writes a traceback for every mail it stumbles over


def bounce_of(root: Part, text: str) -> Bounce:
    """What a mail that is a bounce says, `text` being its readable text; no recipients when it names none."""
    parts = list(_leaves(root))
    found = [row for part in parts if part.content_type in _REPORTS for row in _told_by_report(part)]
    found = found or _told_by_header(root, text) or _told_by_words(root, text)
    unique = {row.address: row for row in reversed(found)}
    recipients = tuple(reversed(unique.values()))[:MAX_RECIPIENTS]
    return Bounce(recipients, _original(root, parts, text))


def _leaves(part: Part) -> Iterator[Part]:
    if not part.children:
        yield part
    for child in part.children:
        yield from _leaves(child)


def _told_by_report(part: Part) -> list[Undelivered]:
    """The recipients of a message/delivery-status part: its blocks of fields after the first (RFC 3464 §2.1)."""
    blocks = re.split(rb"\r?\n[ \t]*\r?\n", bodies.payload(part).data[:_READ])
    found: list[Undelivered] = []
    for block in list(filter(None, map(bytes.strip, blocks)))[:_READ_BLOCKS]:
        fields = header(block)
        address = _address(fields.first("original-recipient")) or _address(fields.first("final-recipient"))
        action = parameters(fields.first("action"))[0]  # without its comments
        if not address or action not in ("failed", "delayed"):
            continue
        status = _status(fields.first("status"))
        why = one_line(header_text(fields.first("diagnostic-code").partition(";")[2]))[:MAX_WHY]
        status = status or _status(why)
        found.append(Undelivered(address, status, _is_final(action, status), why, given_up=action == "failed"))
    return found[:MAX_RECIPIENTS]


def _is_final(action: str, status: str) -> bool:
    """Whether no later try can succeed: given up for a reason that lasts."""
    return action == "failed" and not status.startswith("4") and status != _FULL


def _told_by_header(root: Part, text: str) -> list[Undelivered]:
    """The X-Failed-Recipients of Exim and Gmail; the text says why."""
    named = ", ".join(root.fields.all("x-failed-recipients"))[:_READ]
    return [_undelivered(found.email, text, permanent=True) for found in mailboxes(named)[:MAX_RECIPIENTS]]


def _told_by_words(root: Part, text: str) -> list[Undelivered]:
    """The recipients that flufl.bounce recognises in the wordings of many mail servers.

    It gets the sender, the subject and the text only: it walks all parts a hundred times over, and one hostile report
    can have twenty thousand.
    """
    plain = EmailMessage()
    try:
        plain["From"], plain["Subject"] = root.fields.first("from")[:200], root.fields.first("subject")[:200]
        plain.set_content("\n".join(text[:_READ_WORDS].split("\n")[:_READ_LINES]))
        temporary, permanent = all_failures(plain)
    except _BROKEN:
        return []
    told = [(address, address in permanent) for address in sorted({*temporary, *permanent})]
    return [
        _undelivered(address, text, permanent=lasting)
        for name, lasting in told[:MAX_RECIPIENTS]
        if (address := _address(name.decode("latin-1")))
    ]


def _undelivered(address: str, text: str, *, permanent: bool) -> Undelivered:
    """A recipient with the reason that the text gives behind the address, up to the next blank line."""
    at = text.lower().find(address)
    paragraph = text[at : at + 2_000].partition("\n\n")[0] if at >= 0 else ""
    why = one_line(paragraph)[len(address) :].lstrip("<>:;,. \t")[:MAX_WHY]
    status = _status(why)
    return Undelivered(address, status, permanent and _is_final("failed", status), why, given_up=permanent)


def _address(value: str) -> str:
    """The mailbox of `rfc822;mia@corp`, in lower case; empty when it is none."""
    kind, mark, rest = value[:998].partition(";")
    named = rest if mark and "@" not in kind else value[:998]
    return next((found.email for found in mailboxes(named)), "")


def _status(value: str) -> str:
    found = _STATUS.search(value[:_READ])
    return found[1] if found else ""


def _original(root: Part, parts: list[Part], text: str) -> str:
    """The Message-ID of the mail that came back: of the returned part, else as quoted, else as referred to."""
    for part in parts:
        if part.content_type in _RETURNED:
            returned = header(bodies.payload(part).data[:_READ].lstrip())
            if found := _ID.search(returned.first("message-id")[:_READ]):
                return found[0]
    if quoted := _MESSAGE_ID.search(text[:_READ]):
        return quoted[1]
    referred = f"{root.fields.first('in-reply-to')} {root.fields.first('references')}"
    found = _ID.search(referred[:_READ])
    return found[0] if found else ""
