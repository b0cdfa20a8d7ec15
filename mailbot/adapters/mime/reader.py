"""The reader: bytes in, Message or Unreadable out."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from mailbot.adapters.mime.authenticity import Trust, head_proved, signed_in_part, verdict
from mailbot.adapters.mime.delivery import bounce_of
from mailbot.adapters.mime.identity import Identity, identify, mailboxes
from mailbot.adapters.mime.machine import Signs, machine
from mailbot.adapters.mime.tree import Fields, Limits, Part, parse
from mailbot.adapters.mime.walk import Content, read
from mailbot.adapters.mime.words import header_text
from mailbot.core.calendar import in_words
from mailbot.core.mail import Address, Message, Proof, Verdict
from mailbot.services.ports import Reader

MAX_ID = 250
"""Characters of a Message-ID that are kept, brackets included."""
MAX_SUBJECT = 998
"""Characters of a subject that are kept: as many as a line of RFC 5322 has (§2.1.1)."""
MAX_REFERENCES = 20
MAX_DRIFT = timedelta(days=7)
"""How far the Date header may lie from the time of receipt before it is taken for nonsense."""

_ID = re.compile(r"<([!-;=?-~]{1,998})>")
_BARE_ID = re.compile(r"[^\s<>]+@[^\s<>]+", re.ASCII)
_ENVELOPE_FIRST = ("delivered-to", "x-original-to", "to", "cc")


@dataclass(frozen=True, slots=True)
class MimeReader(Reader):
    """Reads mails sent to `own_addresses`; believes only what the server `authserv_id` says about their senders.

    An empty `authserv_id` means that no server of one's own is believed: every verdict is weak. `receiver` is a row of
    `authenticity.RECEIVERS`; with `internal` its mark for mail inside the tenant counts for the domains of
    `own_addresses`.
    """

    authserv_id: str
    own_addresses: frozenset[str]
    limits: Limits = field(default_factory=Limits)
    receiver: str = "own"
    internal: bool = False

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """The mail as plain values; raises Unreadable, and nothing else."""
        received_at = received_at.astimezone(UTC)
        root = parse(raw, self.limits)
        fields, content, who = root.fields, read(root, self.limits), identify(root.fields)
        subject = header_text(fields.first("subject"))[:MAX_SUBJECT]
        ours, to_us = self._is_ours(who.address), any(map(self._is_ours, _addresses(fields, "reply-to")))
        why = machine(Signs(fields, content.kinds, subject, who.address.email, ours, content.text, to_us))
        dated, proof = _dated(fields.first("date")), self._proof(fields, who)
        stale = dated is None or abs(dated - received_at) > MAX_DRIFT
        return Message(
            message_id=_message_id(root),
            sender=who.address,
            to=_addresses(fields, "to"),
            cc=_addresses(fields, "cc"),
            subject=subject,
            text=content.text,
            sent_at=received_at if dated is None or stale else dated,
            received_at=received_at,
            stale=stale,
            verdict=proof.verdict,
            head_proved=proof.head,
            in_reply_to=next(iter(_ids(fields.first("in-reply-to"))), ""),
            references=tuple(_ids(fields.first("references"))[-MAX_REFERENCES:]),
            tag=self._tag(fields),
            machine=why,
            refused="; ".join(_refusals(fields, content, who)),
            attachments=tuple(content.attachments),
            unreadable=content.unreadable,
            bounce=bounce_of(root, content.text) if why.startswith("bounce:") else None,
            sent_by=who.sent_by,
            warnings=(*who.warnings, *(_odd_date(dated) if dated and stale else ())),
        )

    def _proof(self, fields: Fields, who: Identity) -> Proof:
        if who.refused:
            return Proof(Verdict.REFUSED)
        domain = who.address.email.rpartition("@")[2]
        inside = frozenset(address.rpartition("@")[2] for address in self._own()) if self.internal else frozenset()
        trust = Trust(self.receiver, self.authserv_id, inside)
        found = verdict(fields, trust, domain)
        return Proof(found, found is Verdict.PASS and head_proved(fields, trust, domain))

    def _is_ours(self, address: Address) -> bool:
        return _without_tag(address.email)[0] in self._own()

    def _own(self) -> frozenset[str]:
        return frozenset(address.lower() for address in self.own_addresses)

    def _tag(self, fields: Fields) -> str:
        """The plus-tag of the first of our addresses that has one; what the envelope said comes first."""
        named = (address for name in _ENVELOPE_FIRST for address in _addresses(fields, name))
        split = (_without_tag(address.email) for address in named)
        return next((tag for base, tag in split if tag and base in self._own()), "")


def _without_tag(email: str) -> tuple[str, str]:
    """`access+abc@corp` as (`access@corp`, `abc`)."""
    local, _, domain = email.rpartition("@")
    base, _, tag = local.partition("+")
    return f"{base}@{domain}", tag


def _addresses(fields: Fields, name: str) -> tuple[Address, ...]:
    return tuple(address for value in fields.all(name) for address in mailboxes(value))


def _refusals(fields: Fields, content: Content, who: Identity) -> list[str]:
    """Everything that forbids to act on this mail, in words, each once."""
    found = [who.refused]
    found += ["a line of its header is no header field"] if fields.all("") else []
    found += ["it has two Subject headers"] if fields.count("subject") > 1 else []
    found += ["its signature covers only a part of its text (DKIM l=)"] if signed_in_part(fields) else []
    return [why for why in dict.fromkeys([*found, *content.refused]) if why]


def _ids(value: str) -> list[str]:
    """The message ids of a header, each with its brackets and at most MAX_ID characters long."""
    return [f"<{found[: MAX_ID - 2]}>" for found in _ID.findall(value)]


def _message_id(root: Part) -> str:
    """The mail's own id, or one made from what stays the same when it is delivered again."""
    value = root.fields.first("message-id")
    bare = _BARE_ID.search(value[:MAX_ID])
    if ids := _ids(value):
        return ids[0]
    if bare and bare[0].isprintable():
        return f"<{bare[0][: MAX_ID - 2]}>"
    digest = hashlib.sha256()
    for name in ("from", "to", "date", "subject"):
        digest.update(f"{name}:{root.fields.first(name)}\n".encode())
    digest.update(root.body)
    return f"<{digest.hexdigest()}@derived.invalid>"


def _dated(value: str) -> datetime | None:
    """The Date header with its own offset; None when it is absent, unreadable or beyond all calendars."""
    try:
        sent_at = parsedate_to_datetime(value[:100])
        sent_at = sent_at if sent_at.tzinfo else sent_at.replace(tzinfo=UTC)  # "-0000": UTC, offset unknown
        return sent_at if sent_at.astimezone(UTC) else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _odd_date(dated: datetime) -> tuple[str]:
    """The warning that a mail may be an old one, delivered once more."""
    return (f"The mail is dated {in_words(dated)}, more than a week from the day on which it came.",)
