"""The register as people look it up: pages of it, what changed last, what is held by exception."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from mailbot.core.catalog import Person
from mailbot.core.register import Grant
from mailbot.core.sight import Sight
from mailbot.services.desk import Desk
from mailbot.services.desk.lines import approved_by
from mailbot.services.ports import Evidence, KnownException, RegisterFilter

PAGE = 50
"""How many grants a page shows."""

_FOUND = 20
_NEWEST = 10


@dataclass(frozen=True, slots=True)
class Change:
    """A grant that started or ended, and when."""

    at: datetime
    what: Literal["started", "ended"]
    grant: Grant


@dataclass(frozen=True, slots=True)
class Excepted:
    """An exception in force, what its person holds because of it, and when its control was last asked about."""

    exception: KnownException
    grants: tuple[Grant, ...]
    evidence: Evidence | None


@dataclass(frozen=True)
class Register:
    """Reads only."""

    desk: Desk

    def page(self, which: RegisterFilter) -> tuple[list[Grant], str]:
        """The grants of one page, and behind which of them the next page goes on; empty when there is none."""
        with self.desk.store.read() as tx:
            found = list(tx.register(replace(which, limit=PAGE + 1)))
        return found[:PAGE], found[PAGE - 1].grant_id if len(found) > PAGE else ""

    def approved_by(self, grants: Sequence[Grant]) -> list[tuple[str, ...]]:
        """Of each of these, who approved it."""
        with self.desk.store.read() as tx:
            return approved_by(self.desk, tx, grants)

    def began(self) -> date | None:
        """The company's day on which the first access was given; None while there is none."""
        with self.desk.store.read() as tx:
            first = tx.first_grant_at()
        return self.desk.today(first) if first else None

    def changes(self, sight: Sight) -> list[Change]:
        """What changed last, newest first."""
        people = sight.narrowed()
        with self.desk.store.read() as tx:
            started, ended = tx.newest_starts(people, _NEWEST), tx.newest_ends(people, _NEWEST)
        rows = [Change(grant.since, "started", grant) for grant in started]
        rows += [Change(grant.ended_at, "ended", grant) for grant in ended if grant.ended_at]
        return sorted(rows, key=lambda row: row.at, reverse=True)[:_NEWEST]

    def excepted(self, viewer: Person, sight: Sight) -> list[Excepted]:
        """The exceptions in force that somebody may see: about people they may look at, or with a control of theirs."""
        with self.desk.store.read() as tx:
            known = [row for row in tx.exceptions_in_force() if sight.sees(row.person) or _owns(self.desk, viewer, row)]
            evidence = tx.newest_evidence([row.exception for row in known])
            held = list(tx.register(RegisterFilter(people=tuple({row.person for row in known})))) if known else []
        by_person = sorted(held, key=lambda grant: grant.person)
        today = self.desk.today(self.desk.now())
        together = {
            (toxic.person, toxic.rule.rule): toxic.grants
            for toxic in self.desk.rulebook.combinations.among(by_person, today)
        }
        return [
            Excepted(row, together.get((row.person, row.rule), ()), evidence.get(row.exception))
            for row in sorted(known, key=lambda row: (row.until, row.exception))
        ]

    def people_named(self, words: str, sight: Sight) -> list[Person]:
        """The people whose name, address or employee id has all of these words, those that begin with them first."""
        wanted = words.lower().split()
        found = [
            row
            for row in self.desk.catalog.people
            if sight.sees(row.person_id) and _has(f"{row.name} {row.email} {row.employee_id}", wanted)
        ]
        return sorted(found, key=lambda row: (not row.name.lower().startswith(wanted[0]), row.name))[:_FOUND]

    def systems_named(self, words: str, sight: Sight) -> list[str]:
        """The systems of the catalog whose name has all of these words."""
        names = self.desk.catalog.systems if sight.everything else sight.owned
        return sorted(name for name in names if _has(name, words.lower().split()))[:_FOUND]


def _has(text: str, words: Sequence[str]) -> bool:
    return bool(words) and all(word in text.lower() for word in words)


def _owns(desk: Desk, viewer: Person, row: KnownException) -> bool:
    return desk.catalog.person_at(row.owner) == viewer
