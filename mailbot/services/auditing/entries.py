"""Entries of the trail as an auditor reads them: who did what, with names where the chain has pseudonyms."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from mailbot.core.audit import MAILBOT, ChainedEntry, Tag
from mailbot.core.calendar import Calendar, in_words
from mailbot.core.catalog import Person
from mailbot.services.auditing.words import AGAIN, DAYS, ERASED, FACTS, LISTED, OURS, TOLD, VALUES, WHO
from mailbot.services.desk.readas import cut
from mailbot.services.ports import PrivateText, Tx

_HASH = re.compile(r"[0-9a-f]{64}")
_SHORT = 60
_REF = re.compile(r"p-[a-z2-7]{12}")
Decoded = Mapping[str, Any]


def decoded(entry: ChainedEntry) -> dict[str, Any]:
    """The facts of an entry; those of bytes that cannot be read are empty, which verification reports."""
    try:
        found = json.loads(entry.body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def named(tx: Tx, words: str) -> str:
    """The words with the names of people in place of their pseudonyms."""
    people = tx.people_by_ref(_REF.findall(words))
    return _REF.sub(lambda ref: people[ref[0]].name if ref[0] in people else ref[0], words)


def moment(text: object) -> datetime | None:
    """A moment as the trail writes it; None for what is none."""
    try:
        return datetime.fromisoformat(str(text)).astimezone(UTC)
    except ValueError:
        return None


def fields(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every value within the facts of an entry with the field it is in, commitments as they are."""
    if isinstance(value, dict) and set(value) != {"sha256"}:
        for key, inner in value.items():
            yield from fields(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from fields(inner, f"{name}.{number}")
    else:
        yield name, value


@dataclass(frozen=True, slots=True)
class Commitment:
    """A private text and whether it is still what the chain commits to; `text` is None once it was erased."""

    field: str
    sha256: str
    text: str | None
    salt: str = ""

    @property
    def holds(self) -> bool:
        return self.text is None or hashlib.sha256((self.salt + self.text).encode()).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry for people: when (UTC), who, what they did, to which record, and the facts as (name, words)."""

    seq: int
    at: datetime | None
    tag: str
    actor: str
    who: str
    did: str
    subject: str
    about: str
    facts: tuple[tuple[str, str], ...]
    commitments: tuple[Commitment, ...]

    @property
    def short(self) -> list[tuple[str, str]]:
        """The facts for a list: without hashes and names that stand in the same row, and none longer than a line."""
        said = {self.who, self.about}
        told = ((name, words) for name, words in self.facts if not _HASH.fullmatch(words) and words not in said)
        return [(name, cut(words, _SHORT)) for name, words in told if name != "version"]

    @property
    def sentence(self) -> str:
        return f"{self.who} {self.did}: {self.about}"


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells entries, given who is behind the pseudonyms, which private texts are still there, and whose time it is."""

    people: Mapping[str, Person]
    texts: Mapping[tuple[int, str], PrivateText]
    calendar: Calendar

    def tell(self, stored: ChainedEntry) -> Shown:
        """One entry in words."""
        entry = decoded(stored)
        data = entry.get("data", {})
        tag, actor, subject = (str(entry.get(name, "")) for name in ("tag", "actor", "subject"))
        return Shown(
            seq=stored.seq,
            at=moment(entry.get("at")),
            tag=tag,
            actor=actor,
            who=WHO.get(actor) or self.name(actor),
            did=_did(tag, actor, data.get("version")),
            subject=subject,
            about=self.name(subject),
            facts=tuple(self._facts(stored.seq, data)),
            commitments=tuple(self.commitments(stored.seq, data)),
        )

    def name(self, ref: str) -> str:
        """The name of whom a pseudonym stands for; anything else as it is."""
        return self.people[ref].name if ref in self.people else ref

    def commitments(self, seq: int, data: Decoded) -> Iterator[Commitment]:
        """Every private text of an entry."""
        for field, value in fields(data):
            if isinstance(value, dict):
                kept = self.texts.get((seq, field))
                text, salt = (kept.text, kept.salt) if kept else (None, "")
                yield Commitment(field, str(value["sha256"]), text, salt)

    def _facts(self, seq: int, data: Decoded) -> Iterator[tuple[str, str]]:
        for name, value in data.items():
            words = self._words(seq, name, value)
            if words:
                yield FACTS.get(name, name.replace("_", " ")), words

    def _words(self, seq: int, field: str, value: Any) -> str:
        match value:
            case {"sha256": _}:
                kept = self.texts.get((seq, field))
                return kept.text if kept else ERASED
            case [list(), *_] if field in LISTED:
                kind = field if field in DAYS else ""
                rows = ([self._words(seq, kind, cell) or "none" for cell in row] for row in value)
                return "; ".join(LISTED[field].format(*row) for row in rows)
            case list():
                return "; ".join(self._words(seq, f"{field}.{number}", each) for number, each in enumerate(value))
            case dict():
                return "; ".join(f"{key}: {self._words(seq, f'{field}.{key}', each)}" for key, each in value.items())
            case None:
                return ""
            case str() if value in VALUES.get(field, {}):
                return f"{VALUES[field][value]} ({value})"
            case str() if field in DAYS:
                return self._day(value)
        return self.name(str(value))

    def _day(self, text: str) -> str:
        """A day or a moment as people say it; what is neither, as it is told elsewhere."""
        if at := "T" in text and moment(text):
            return self.calendar.in_words(at)
        try:
            return in_words(date.fromisoformat(text))
        except ValueError:
            return self.name(text)


def _did(tag: str, actor: str, version: Any) -> str:
    if tag not in Tag._value2member_map_:
        return f"did what this version does not know ({tag})"
    told = Tag(tag)
    if actor == MAILBOT and told in OURS:
        return OURS[told]
    return AGAIN[told].format(version=version) if told in AGAIN and version not in (None, 1) else TOLD[told]


def teller(tx: Tx, entries: Sequence[ChainedEntry], calendar: Calendar) -> Teller:
    """What tells these entries, by two queries whatever their number."""
    refs = sorted(refs_in(decoded(entry) for entry in entries))
    texts = tx.private_texts([entry.seq for entry in entries])
    return Teller(tx.people_by_ref(refs), {(text.seq, text.field): text for text in texts}, calendar)


def refs_in(entries: Iterable[Decoded]) -> set[str]:
    """Every pseudonym that entries speak of."""
    said = (
        str(value)
        for entry in entries
        for value in (entry.get("actor"), entry.get("subject"), *(value for _, value in fields(entry.get("data", {}))))
    )
    return {value for value in said if _REF.fullmatch(value)}
