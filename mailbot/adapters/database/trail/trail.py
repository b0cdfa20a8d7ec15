"""The audit trail: entries gathered during a transaction, chained and written at its very end."""

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from typing import Any

import rfc8785
from sqlalchemy import Connection, bindparam, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Meanwhile, change, find, mine
from mailbot.adapters.database.schema.tables import audit_checkpoint, audit_entry, audit_head, audit_text
from mailbot.adapters.database.trail.linkrows import ENTRY, LINKS_AT_ONCE, REF, LinkRows
from mailbot.core.audit import NOT_PEOPLE, AuditEntry, ChainedEntry, Private, Who
from mailbot.core.trail import FORMAT, committed, instant
from mailbot.services.ports import Checkpoint, RecordRefused


class TrailRows(LinkRows):
    """The chain, its head, and its checkpoints. `refs` are pseudonyms known from earlier transactions."""

    def __init__(self, connection: Connection, org: str, meanwhile: Meanwhile, refs: Mapping[str, str]) -> None:
        super().__init__(connection, org, meanwhile)
        self._refs = refs
        self.new_refs: dict[str, str] = {}
        self._gathered: list[AuditEntry] = []
        self._began, self.chained = (-1, ""), (0, "")

    def audit(self, entry: AuditEntry) -> None:
        self._gathered.append(entry)

    def _gathered_about(self, subject: str) -> Iterator[dict[str, Any]]:
        """What this transaction will chain about something, without what it will be hashed with."""
        return (self._sealed(entry)[0] for entry in self._gathered if entry.subject == subject)

    def goes_on_from(self, seq: int, head: str) -> bool:
        """Whether what this transaction chained stands behind the entry of this number, as it was written."""
        began, behind = self._began
        if began <= seq or not seq:
            return began >= 0 and (not seq or (began, behind) == (seq, head))
        told = self._first(_TOLD, is_seq=seq)
        return told is not None and told.entry_hash == head

    def chain(self) -> None:
        """Writes what was gathered; the head is locked last, so that others wait as briefly as can be."""
        if not self._gathered:
            return
        bodies = [(entry, *self._sealed(entry)) for entry in self._gathered]
        seq, head = self._locked_head()
        self._began = (seq, head)
        links, texts = [], []
        for entry, body, private in bodies:
            seq += 1
            link = _link(entry, body | {"org": self._org, "seq": seq, "prev": head})
            head = link["entry_hash"]
            links.append({"seq": seq, **link, "seal": self._stamp_of(seq, head)})
            texts += [{"seq": seq, **text} for text in private]
        self._add_all(audit_entry, links)
        self._add_all(audit_text, texts)
        self._meanwhile.head = self.chained = (seq, head)
        self._gathered.clear()

    def settle(self) -> None:
        super().settle()
        if self._meanwhile.head:
            seq, head = self._meanwhile.head
            self._must_change(change(audit_head), "audit_head_is_there", seq=seq, entry_hash=head)

    def _locked_head(self) -> tuple[int, str]:
        """The head, held until the end of the transaction; an organisation's first entry makes it."""
        if self._meanwhile.head:
            return self._meanwhile.head
        row = self._first(_LOCKED_HEAD)
        if row is None:
            self._add_unless_there(audit_head, seq=0, entry_hash="")
            row = self._run(_LOCKED_HEAD).one()
        return row.seq, row.entry_hash

    def _sealed(self, entry: AuditEntry) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The facts of an entry as they are chained, and the private texts that stay beside the chain."""
        private: list[dict[str, Any]] = []
        facts = {
            "v": FORMAT,
            "at": instant(entry.at),
            "tag": entry.tag.value,
            "actor": entry.actor if entry.actor in NOT_PEOPLE else self._ref(entry.actor) or entry.actor,
            "subject": self._pseudonym(entry.subject) if isinstance(entry.subject, Who) else entry.subject,
            "data": {name: self._seal(value, name, private) for name, value in entry.data.items()},
        }
        return facts, private

    def _seal(self, value: Any, field: str, private: list[dict[str, Any]]) -> Any:
        if type(value) is str:  # most of them, and neither Who nor Private
            return value
        match value:
            case list() | tuple():  # most of the others
                each = enumerate(value)
                return [one if type(one) is str else self._seal(one, f"{field}.{at}", private) for at, one in each]
            case Who():
                return self._pseudonym(value)
            case Private():
                salt = secrets.token_hex(16)
                private.append({"field": field, "salt": salt, "text": str(value)})
                return {"sha256": committed(value, salt)}
            case dict():
                return {name: self._seal(each, f"{field}.{name}", private) for name, each in value.items()}
            case str() | bool() | None:
                return value
            case int() if abs(value) <= _EXACT:
                return value
        raise rfc8785.CanonicalizationError(f"{field} = {value!r} has no canonical form")

    def _pseudonym(self, person_id: str) -> str:
        """Raises LookupError for somebody whose id would otherwise stay in the chain for ever."""
        if ref := self._ref(person_id):
            return ref
        raise LookupError(f"{person_id} has no pseudonym: the person must be synced before the trail speaks of them")

    def _ref(self, person_id: str) -> str | None:
        known = self._refs.get(person_id) or self.new_refs.get(person_id)
        if known is None:
            row = self._first(REF, is_person_id=str(person_id))
            if row is None:
                return None
            if not self._is_own(row):
                raise RecordRefused("pseudonym_is_their_own")
            known = self.new_refs[person_id] = str(row.ref)
        return known

    def audit_head(self, hold: bool = False) -> tuple[int, str]:
        if self._meanwhile.head:
            return self._meanwhile.head
        row = self._first(_LOCKED_HEAD if hold else find(audit_head))
        return (row.seq, row.entry_hash) if row else (0, "")

    def trail(self, after: int = 0) -> Iterator[ChainedEntry]:
        """The entries behind `after` in order, streamed."""
        return map(self._chained, self._stream(_BEHIND, LINKS_AT_ONCE, after=after))

    def add_checkpoint(self, checkpoint: Checkpoint) -> None:
        self._add(
            audit_checkpoint,
            seq=checkpoint.seq,
            head=checkpoint.head,
            made_at=checkpoint.made_at,
            note=checkpoint.note,
        )

    def checkpoints(self) -> list[Checkpoint]:
        """Every checkpoint, oldest first."""
        return [Checkpoint(row.seq, row.head, row.made_at, row.note) for row in self._all(_CHECKPOINTS)]


_EXACT = 2**53 - 1
"""The largest whole number that every reader of JSON takes as it is written (RFC 8785, appendix D)."""
_SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_CHECKPOINTS = kept(find(audit_checkpoint).order_by(audit_checkpoint.c.seq))
_BEHIND = select(*ENTRY).where(mine(audit_entry), audit_entry.c.seq > bindparam("after")).order_by(audit_entry.c.seq)
_LOCKED_HEAD = kept(find(audit_head).with_for_update())
_TOLD = kept(select(audit_entry.c.entry_hash).where(mine(audit_entry, "seq")))


def _link(entry: AuditEntry, facts: dict[str, Any]) -> dict[str, Any]:
    """One row of the chain: the canonical bytes (RFC 8785), their hash, and columns to find them by."""
    body = _canonical(facts)
    return {
        "at": entry.at,
        "tag": facts["tag"],
        "actor": facts["actor"],
        "subject": facts["subject"],
        "body": body,
        "entry_hash": hashlib.sha256(body).hexdigest(),
    }


def _canonical(facts: dict[str, Any]) -> bytes:
    """The facts as RFC 8785 has them. Of texts in ASCII and exact numbers sorted JSON is the same, and much quicker."""
    written = _SORTED.encode(facts)
    return written.encode() if written.isascii() else rfc8785.dumps(facts)
