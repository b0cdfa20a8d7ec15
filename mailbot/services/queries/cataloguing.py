"""The catalog as people browse it: systems and levels in words, with what the reader has and waits for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Catalog, Entitlement, Label, Person
from mailbot.core.understanding import search
from mailbot.services.desk import Desk
from mailbot.services.routing.inplace import wanted_still

AT_ONCE = 30
"""How many systems a page has."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One access level to ask for; `standing` says how its reader has it or waits for it, empty for neither."""

    entitlement: Entitlement
    owner: str
    standing: str
    request_id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """One system with its levels, or those of them that were searched for."""

    system: str
    kind: str
    aliases: tuple[str, ...]
    levels: tuple[Offered, ...]


@dataclass(frozen=True)
class Cataloguing:
    """Browses and searches the catalog for one reader at a time."""

    desk: Desk

    @cached_property
    def _systems(self) -> Sequence[str]:
        return sorted(self.desk.catalog.levels, key=str.casefold)

    def browse(self, person: Person, after: str = "") -> tuple[list[Shelf], str]:
        """A page of all systems by name, behind `after`; and the name behind which the next page begins, if any."""
        behind = [name for name in self._systems if name.casefold() > after.casefold()]
        names = behind[:AT_ONCE]
        return self._shelves(person, names), names[-1] if len(behind) > AT_ONCE else ""

    def find(self, person: Person, words: str) -> list[Shelf]:
        """The systems that fit some words, best first."""
        return self._shelves(person, [match.system for match in search(self.desk.catalog, words, AT_ONCE)])

    def shelf(self, person: Person, system: str) -> Shelf | None:
        """One system; None for a name that the catalog lacks."""
        return next(iter(self._shelves(person, [system])), None) if system in self.desk.catalog.levels else None

    def entitlement(self, system: str, level: str) -> Entitlement | None:
        """The row of the catalog; None for names that it lacks."""
        return self.desk.catalog.by_label.get((system, level))

    def offered(self, person: Person, row: Entitlement) -> Offered:
        """One access level for one reader."""
        shelves = self._shelves(person, [row.system])
        return next(one for one in shelves[0].levels if one.entitlement == row)

    def _shelves(self, person: Person, systems: Sequence[str]) -> list[Shelf]:
        standing = self._standing(person, systems)
        return [
            Shelf(system, rows[0].kind, rows[0].aliases, tuple(self._offered(row, standing) for row in rows))
            for system in systems
            if (rows := self.desk.catalog.levels[system])
        ]

    def _standing(self, person: Person, systems: Sequence[str]) -> Mapping[Label, tuple[str, str]]:
        """How the reader has or waits for what is in these systems, in words, and the request it is about."""
        with self.desk.store.read() as tx:
            held = tx.held_of(person.person_id, systems)
            waiting = wanted_still(tx, person.person_id)
        found = {(row.system, row.access_level): ("asked for", row.request_id) for row in waiting}
        for row in held:
            until = f", until {in_words(row.until)}" if row.until else ""
            found[row.system, row.access_level] = (f"yours since {in_words(row.since.date())}{until}", row.request_id)
        return found

    def _offered(self, row: Entitlement, standing: Mapping[Label, tuple[str, str]]) -> Offered:
        words, request_id = standing.get((row.system, row.access_level), ("", ""))
        return Offered(row, owner_of(self.desk.catalog, row), words, request_id, _members(self.desk.catalog, row))


def owner_of(catalog: Catalog, row: Entitlement) -> str:
    """Who owns it, by name; the words of catalog.csv for a group, empty for nobody."""
    person = catalog.person_at(row.owner)
    return person.name if person else row.owner


def _members(catalog: Catalog, row: Entitlement) -> tuple[str, ...]:
    return tuple(member.label for member in catalog.stands_for(row)) if row.members else ()
