"""The links of the audit trail as they lie in the database, each with whether mailbot wrote it."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from sqlalchemy import and_, exists, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, Rows, among, chunks, mine
from mailbot.adapters.database.schema.sealing import Envelopes, sealed
from mailbot.adapters.database.schema.tables import audit_entry, audit_unsealed, person
from mailbot.core.audit import ChainedEntry
from mailbot.core.trail import instant

ENTRY = tuple(audit_entry.c[name] for name in ("seq", "at", "tag", "actor", "subject", "body", "entry_hash", "seal"))
"""What is read of an entry."""

LINKS_AT_ONCE = 5000
"""How many of them are in memory where the trail is streamed."""


class LinkRows(Rows):
    """The base of every area that writes or reads the trail."""

    envelopes: Envelopes

    def _stamp_of(self, seq: int, entry_hash: str) -> str:
        """What tells an entry of ours from one that somebody else put there: its hash anybody can make."""
        return self.envelopes.stamp("entry", self._org, seq, entry_hash)

    def _chained(self, row: Found) -> ChainedEntry:
        stamped = self.envelopes.stamped(row.seal, "entry", self._org, row.seq, row.entry_hash)
        genuine = stamped or row.seq <= self._unsealed_to  # which is asked for only where it matters
        found_by = {"at": instant(row.at), "tag": row.tag, "actor": row.actor, "subject": row.subject}
        return ChainedEntry(row.seq, stored_bytes(row.body), row.entry_hash, genuine, found_by)

    @cached_property
    def _unsealed_to(self) -> int:
        """The last entry from before entries were stamped, which revision 0009 vouched for; 0 where there is none."""
        row = self._first(_UNSEALED)
        ours = row and self.envelopes.stamped(row.seal, "unsealed", self._org, row.seq, row.entry_hash)
        return int(row.seq) if row and ours else 0

    def _refs_among(self, people: Collection[str]) -> Mapping[str, str]:
        """The pseudonyms that mailbot gave these people, by person_id: who has another's could decide in their name."""
        rows = (row for some in chunks(sorted(people)) for row in self._all(_REFS, ids=some))
        return {row.person_id: row.ref for row in rows if self._is_own(row)}

    def _of_refs(self, refs: Sequence[str]) -> Mapping[str, str]:
        """The person_id that each pseudonym is of, as far as a seal says so."""
        rows = (row for some in chunks(refs) for row in self._all(_BY_REF, refs=some))
        return {row.ref: row.person_id for row in rows if self._is_own(row)}

    def _is_own(self, row: Found) -> bool:
        """Whether mailbot gave this person this pseudonym."""
        return self.envelopes.stamped(row.seal, *sealed("person", self._org, row._asdict()))


_PSEUDONYMS = select(person.c.person_id, person.c.ref, person.c.seal)
REF = kept(_PSEUDONYMS.where(mine(person, "person_id")))
"""Whose pseudonym is what, as far as a seal says so (`LinkRows._is_own`)."""
ALL_REFS = kept(_PSEUDONYMS.where(mine(person)))
_REFS = kept(_PSEUDONYMS.where(mine(person), among(person.c.person_id, "ids")), "ids")
_BY_REF = kept(select(person).where(mine(person), among(person.c.ref, "refs")), "refs")
_SAME = and_(*(audit_unsealed.c[name] == audit_entry.c[name] for name in ("org_id", "seq", "entry_hash")))
_UNSEALED = kept(select(audit_unsealed).where(mine(audit_unsealed), exists().where(_SAME)))
"""As a join it would be found by walking the whole trail: SQLite believes that both are as long."""


def stored_bytes(stored: bytes | memoryview | str) -> bytes:
    """The bytes of an entry. SQLite lets an insider put text where bytes were: that is to be reported, not raised."""
    return stored.encode() if isinstance(stored, str) else bytes(stored)
