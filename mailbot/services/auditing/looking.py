"""What the pages of the trail show: entries in words, page by page, and one with its proof."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from mailbot.core.audit import NOT_PEOPLE, ChainedEntry, Tag
from mailbot.services.auditing.entries import Shown, decoded, teller
from mailbot.services.auditing.words import AREAS, WHO
from mailbot.services.desk import Desk
from mailbot.services.ports import TrailFilter, Tx

PAGE = 25
_PEOPLE = 20
"""How many people may share the words that somebody is searched by."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the trail; `next_before` is where the next one begins, None at the end."""

    entries: tuple[Shown, ...]
    next_before: int | None


@dataclass(frozen=True, slots=True)
class Proven:
    """One entry with what proves it: its bytes as text, the hash that they give now and the one that is stored, and
    whether it continues the entry before it. `newer` says that an entry follows, whether it continues this one."""

    shown: Shown
    text: str
    stored_hash: str
    given_hash: str
    prev: str
    continues: bool
    newer: bool | None

    @property
    def whole(self) -> bool:
        return self.stored_hash == self.given_hash


@dataclass(frozen=True)
class Trail:
    """Reads the trail for the auditor; writes nothing."""

    desk: Desk

    def listed(self, which: TrailFilter) -> Listed:
        """Entries, newest first."""
        with self.desk.store.read() as tx:
            page = tx.trail_page(which, PAGE)
            tells = teller(tx, page.entries, self.desk.policy.calendar)
        return Listed(tuple(tells.tell(entry) for entry in page.entries), page.next_before)

    def proven(self, seq: int) -> Proven | None:
        """One entry; None when there is none with this number."""
        with self.desk.store.read() as tx:
            stored, before, after = (tx.entry(number) for number in (seq, seq - 1, seq + 1))
            return self._proven(tx, stored, before, after) if stored else None

    def _proven(self, tx: Tx, stored: ChainedEntry, before: ChainedEntry | None, after: ChainedEntry | None) -> Proven:
        prev = str(decoded(stored).get("prev", ""))
        return Proven(
            shown=teller(tx, [stored], self.desk.policy.calendar).tell(stored),
            text=stored.body.decode("utf-8", "replace"),
            stored_hash=stored.entry_hash,
            given_hash=hashlib.sha256(stored.body).hexdigest(),
            prev=prev,
            continues=prev == (before.entry_hash if before else ""),
            newer=decoded(after).get("prev") == stored.entry_hash if after else None,
        )

    def actors(self, words: str) -> dict[str, str]:
        """Who acts under a name, an address, an id or a pseudonym, as the trail names them: their names by that. Empty
        when nobody does, or too many do."""
        said = words.strip().casefold()
        if said in NOT_PEOPLE or said == "the admin":
            actor = said.removeprefix("the ")
            return {actor: WHO[actor]}
        with self.desk.store.read() as tx:
            if behind := tx.people_by_ref([said]):
                return {ref: person.name for ref, person in behind.items()}
            named = self._named(said)
            refs = tx.refs_of(sorted(named))
        return {ref: named[person_id] for person_id, ref in refs.items()}

    def _named(self, said: str) -> Mapping[str, str]:
        """The people whose name has these words, or whose address or id they are; by person_id."""
        people = self.desk.catalog.people
        exact = [
            one for one in people if said in (one.email.casefold(), one.employee_id.casefold(), one.name.casefold())
        ]
        found = exact or [one for one in people if said in one.name.casefold()]
        return {one.person_id: one.name for one in found} if said and len(found) <= _PEOPLE else {}


def tags_of(area: str, tag: str) -> tuple[str, ...]:
    """The tags of a filter: one, or all of an area; empty for neither, or for what is none."""
    if tag in Tag._value2member_map_:
        return (tag,)
    return tuple(each.value for each in Tag if each.value.partition(":")[0] == area) if area in AREAS else ()
