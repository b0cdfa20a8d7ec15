"""The people of the company as an admin looks them up, and what an admin ends for one of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mailbot.core.audit import Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.delegation import Delegation
from mailbot.core.roles import Role, roles_of
from mailbot.services.desk import Desk, records
from mailbot.services.people.identities import Identities
from mailbot.services.people.sessions import Sessions
from mailbot.services.ports import DeadAddress, Identity, OpenApproval, Session

MOST = 50
"""How many rows of one kind the page of a person shows."""
_FOUND = 25
"""How many people a page of a search shows."""

_Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Profile:
    """One person and what is known of them; `delegations` are those from and to them, that last or are to come.

    `away` is the day they are back, None when they have not said; it counts only when `absent`.
    """

    person: Person
    roles: frozenset[Role]
    manager: Person | None
    reports: Sequence[Person]
    delegations: Sequence[Delegation]
    absent: bool
    away: date | None
    approvals: Sequence[OpenApproval]
    sessions: Sequence[Session]
    identities: Sequence[Identity]
    dead: Sequence[DeadAddress]


@dataclass(frozen=True)
class Directory:
    """Looks people up in staff.csv; every act is noted in the trail as that of the person who did it (`by`)."""

    desk: Desk

    def find(self, words: str, after: str = "") -> tuple[list[Person], bool]:
        """The next people, by name, of whom every word is in their name, address, id, department or manager, and
        whether there are more. `after` is the person_id of the last one shown."""
        last = self.desk.catalog.by_id.get(after)
        rows = self._rows[bisect_right(self._rows, _place(last), key=lambda row: row[0]) if last else 0 :]
        for word in words.casefold().split():
            rows = [row for row in rows if word in row[1]]
        return [row[2] for row in rows[:_FOUND]], len(rows) > _FOUND

    def profile(self, person_id: str) -> Profile | None:
        """None for somebody whom staff.csv does not list."""
        person = self.desk.catalog.by_id.get(person_id)
        if person is None:
            return None
        now = self.desk.now()
        today = self.desk.today(now)
        with self.desk.store.read() as tx:
            away = tx.away([person_id], today)
            return Profile(
                person=person,
                roles=roles_of(person, self.desk.policy.roles),
                manager=self.desk.catalog.person_at(person.manager),
                reports=[row for row in self.desk.catalog.reports.get(person_id, ()) if row.active],
                delegations=_of_either(tx.delegations(today, (person_id,)), tx.delegations(today, to=person_id)),
                absent=person_id in away,
                away=away.get(person_id),
                approvals=tx.approvals_of(person_id, MOST),
                sessions=tx.sessions_of(person_id, now),
                identities=tx.identities_of(person_id),
                dead=tx.dead_among((person.email, *person.other_addresses)),
            )

    def end_sessions(self, person_id: str, by: str) -> int:
        """Signs a person out in every browser; returns in how many."""
        return Sessions(self.desk).end_all(person_id, by)

    def end_identity(self, person_id: str, identity_id: str, by: str) -> bool:
        """Somebody at an identity provider is this person no more; False when nobody was."""
        return Identities(self.desk, Sessions(self.desk)).end(person_id, identity_id, by)

    def revive(self, person_id: str, address: str, by: str) -> bool:
        """Mail goes to an address again; False when it is not theirs, or was not dead."""
        person = self.desk.catalog.by_id.get(person_id)
        if person is None or address not in (person.email, *person.other_addresses):
            return False
        now = self.desk.now()
        with self.desk.store.write() as tx:
            if not tx.revive(address):
                return False
            facts = {"address": Private(address)}
            records.note(tx, now, Tag.ADDRESS_REVIVED, by, Who(person_id), facts)
        return True

    @cached_property
    def _rows(self) -> list[tuple[_Place, str, Person]]:
        """Everybody by name, with what a search looks into; made once for the rules in force."""
        return sorted((_place(each), self._text(each), each) for each in self.desk.catalog.people)

    def _text(self, person: Person) -> str:
        manager = self.desk.catalog.person_at(person.manager)
        parts = (person.name, person.email, *person.other_addresses, person.person_id, person.employee_id)
        return "\n".join((*parts, person.department, person.manager, manager.name if manager else "")).casefold()


def _of_either(theirs: Sequence[Delegation], to_them: Sequence[Delegation]) -> list[Delegation]:
    """Oldest first, as each of the two is."""
    return sorted((*theirs, *to_them), key=lambda row: (row.made_at, row.delegation_id))


def _place(person: Person) -> _Place:
    """Where somebody stands in a list by name."""
    return person.name.casefold(), person.person_id
