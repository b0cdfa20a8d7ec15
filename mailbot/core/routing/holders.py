"""Who holds a role for one request, or what the access office has to fill in."""

from collections.abc import Collection
from dataclasses import dataclass

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.register import AccessRequest
from mailbot.core.rules import Policy


class Missing(Exception):
    """Nobody can answer for a role; the text says what is missing and which file and row to mend."""


@dataclass(frozen=True, slots=True)
class Holders:
    """Looks up approvers for one request: `person` is whom the access is for. Nobody is skipped, nobody is guessed."""

    request: AccessRequest
    entitlement: Entitlement
    person: Person
    catalog: Catalog
    policy: Policy

    def holder(self, role: str) -> tuple[Person, str]:
        """The person to ask for a role, and a note when that is not the one the rules name; raises Missing."""
        address, mend = self._written(role)
        words = _words(role)
        person = self._at(address, f"the {words} for {self.entitlement.label}", mend)
        if person.person_id not in self._concerned:
            return person, ""
        note = f"The {words} is a party to this request: the next manager above them is asked as {words}."
        return self.above(person, role, ()), note

    def above(self, person: Person, role: str, taken: Collection[str]) -> Person:
        """The nearest manager above a person who is neither a party to the request nor taken; raises Missing."""
        seen = {person.person_id}
        while True:
            mend = f"fill in manager of {_named(person)} in staff.csv, or {self._written(role)[1]}"
            above = self._at(person.manager, f"the manager to ask as {_words(role)} in place of {_named(person)}", mend)
            if above.person_id in seen:
                raise Missing(f"the managers above {_named(person)} go in a circle: {mend}.")
            if above.person_id not in self._concerned and above.person_id not in taken:
                return above
            seen.add(above.person_id)
            person = above

    @property
    def _concerned(self) -> tuple[str, str]:
        return self.request.requester, self.request.beneficiary

    def _at(self, address: str, what: str, mend: str) -> Person:
        """The active person at an address; raises Missing."""
        if not address:
            raise Missing(f"{what} is not named: {mend}.")
        person = self.catalog.person_at(address)
        if person is None:
            raise Missing(f"{what}, {address}, is not in staff.csv: add them there or {mend}.")
        if not person.active:
            raise Missing(f"{what}, {_named(person)}, no longer works here: {mend}.")
        return person

    def _written(self, role: str) -> tuple[str, str]:
        """The address that the rules give for a role, and how to mend it."""
        row, person = self.entitlement, self.person
        match role:
            case "manager":
                return person.manager, f"fill in manager of {_named(person)} in staff.csv"
            case "owner":
                return row.owner, f"fill in owner of {row.label} in catalog.csv"
            case "second_owner":
                return row.second_owner, f"fill in second_owner of {row.label} in catalog.csv"
            case "department_head":
                head = self.policy.department_heads.get(person.department, "")
                department = person.department or f"{_named(person)}, who has no department in staff.csv,"
                return head, f"name the head of {department} under department_heads in policy.yaml"
        return self.policy.approvers.get(role, ""), f"name {role} under approvers in policy.yaml"


def _named(person: Person) -> str:
    return f"{person.name} ({person.email})"


def _words(role: str) -> str:
    return role.replace("_", " ")
