"""Who holds a role for one request; or who does instead of them, or what the access office has to fill in."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.register import AccessRequest
from mailbot.core.routing.ladders import ladder, role_words, substitution
from mailbot.core.rules import Policy


class Missing(Exception):
    """Whom the rules name for a role cannot answer; the text says what to mend, and is empty when nothing is.

    `why` is the ladder that finds somebody else, empty when there is none; `person` is whom the rules name, if anybody.
    Their trouble is `twice` when they have another answer to give.
    """

    def __init__(self, words: str, why: str = "", person: Person | None = None, twice: bool = False) -> None:
        super().__init__(words)
        self.why, self.person, self.twice = why, person, twice


@dataclass(frozen=True, slots=True)
class Found:
    """Who answers for a role: one person, or any one of a group; and a note when the rules name somebody else.

    `instead_of` is why, when the people come from a ladder.
    """

    people: tuple[Person, ...]
    group: bool = False
    note: str = ""
    instead_of: Missing | None = None


@dataclass(frozen=True, slots=True)
class Holders:
    """Looks up approvers for one request: `person` is whom the access is for. Nobody is skipped, nobody is guessed."""

    request: AccessRequest
    entitlement: Entitlement
    person: Person
    catalog: Catalog
    policy: Policy

    def holder(self, role: str) -> Found:
        """Whom to ask for a role: whom the rules name, else whom the ladder for their trouble finds; raises Missing."""
        try:
            return self.named(role)
        except Missing as missing:
            return self.instead(role, missing, ())

    def named(self, role: str) -> Found:
        """Whom the rules name for a role, parties to the request left out; raises Missing when nobody is left."""
        address, mend = self._written(role)
        what = f"the {role_words(role)} for {self.entitlement.label}"
        if address in self.policy.groups:
            return self._of_group(address, what, mend)
        person = self._at(address, what, mend, f"no_{role}")
        if person.person_id in self._concerned:
            raise Missing("", "self", person)
        return Found((person,))

    def written(self, role: str) -> tuple[str, ...]:
        """The person_ids of whom the rules name for a role, and of each in a group, whether they may answer or not."""
        address, _ = self._written(role)
        people = map(self.catalog.person_at, self.policy.groups.get(address, (address,)))
        return tuple(person.person_id for person in people if person)

    def instead(self, role: str, missing: Missing, taken: Collection[str], roles: Collection[str] = ()) -> Found:
        """Whom the ladder for `missing` finds, none of `taken` (person_ids); raises Missing with what to mend.

        `roles` are all that the person answers for, where they are more than this one.
        """
        words, steps = str(missing), list(ladder(self.policy, missing.why, roles or (role,)))
        while steps and (step := steps.pop(0)) != "hold":
            try:
                found = self._step(step, role, missing.person, taken)
            except Missing as trouble:
                words = words or str(trouble)
                if trouble.why == "circular" and "circular" in self.policy.fallbacks and missing.why != "circular":
                    missing = Missing(words, "circular", missing.person)
                    steps = list(ladder(self.policy, "circular", (role,)))
                continue
            return Found(found.people, found.group, substitution(self._trouble(missing), step, role), missing)
        raise Missing(words or f"nobody may answer as {role_words(role)}: {self._written(role)[1]}.")

    def _trouble(self, missing: Missing) -> str:
        """Why somebody else is asked, in a word of the ladders' table."""
        if missing.why != "self":
            return missing.why
        asked = missing.person is not None and missing.person.person_id == self.request.requester
        return "twice" if missing.twice else "asked" if asked else "gets"

    def above(self, person: Person, role: str, taken: Collection[str]) -> Person:
        """The nearest manager above a person who is neither a party to the request nor taken; raises Missing."""
        seen, (address, mend_role) = {person.person_id}, self._written(role)
        named = self.catalog.person_at(address)
        busy = named is not None and named.person_id in taken
        instead = f" instead of {named.name}" if named and busy else ""
        twice = f"{named.name} decides already, and " if named and busy else ""
        also = f"{instead}, who decides already" if instead else ""
        while True:
            if not person.manager:
                nobody = f"{twice}nobody above {person.name} is left to decide as {role_words(role)}"
                perhaps = f"or fill in manager of {_named(person)} in staff.csv if they have one"
                raise Missing(f"{nobody}: {mend_role}{instead}, {perhaps}.", "no_manager")
            mend = f"fill in manager of {_named(person)} in staff.csv, or {mend_role}{also}"
            what = f"the manager to ask as {role_words(role)} in place of {person.name}"
            written = self.catalog.person_at(person.manager)
            if written and written.person_id in seen:  # also where the circle goes through somebody who has left
                raise Missing(f"the managers above {_named(person)} go in a circle: {mend}.", "circular")
            above = self._at(person.manager, what, mend, "no_manager")
            if above.person_id not in self._concerned and above.person_id not in taken:
                return above
            seen.add(above.person_id)
            person = above

    def _step(self, step: str, role: str, person: Person | None, taken: Collection[str]) -> Found:
        """Whom one step of a ladder finds; raises Missing when that is nobody who may answer."""
        if step == "next_manager":
            if person is None:
                raise Missing("")
            return Found((self.above(person, role, taken),))
        found = Found(tuple(self._office())) if step == "access_office" else self.named(step)
        fit = tuple(one for one in found.people if self._is_fit(one, taken))
        if not fit:
            raise Missing("")
        return Found(fit, found.group)

    def _office(self) -> Iterator[Person]:
        address = self.policy.access_office
        for one in self.policy.groups.get(address, (address,)):
            if person := self.catalog.person_at(one):
                yield person

    def _is_fit(self, person: Person, taken: Collection[str]) -> bool:
        return person.active and person.person_id not in self._concerned and person.person_id not in taken

    @property
    def _concerned(self) -> tuple[str, str]:
        return self.request.requester, self.request.beneficiary

    def _of_group(self, group: str, what: str, mend: str) -> Found:
        """Every member who may answer; raises Missing when that is nobody."""
        members = [person for one in self.policy.groups[group] if (person := self.catalog.person_at(one))]
        working = [person for person in members if person.active]
        fit = tuple(dict.fromkeys(person for person in working if self._is_fit(person, ())))
        if fit:
            return Found(fit, group=True)
        if working:
            raise Missing("", "self", working[0])
        words = (
            f"{what}, any one of the group {group}, is nobody who works here: {mend}, or mend groups in policy.yaml."
        )
        raise Missing(words, "leaver", next(iter(members), None))

    def _at(self, address: str, what: str, mend: str, unnamed: str) -> Person:
        """The active person at an address; raises Missing, with `unnamed` as the ladder for no address at all."""
        if not address:
            raise Missing(f"{what} is not named: {mend}.", unnamed)
        person = self.catalog.person_at(address)
        if person is None:
            raise Missing(f"{what}, {address}, is not in staff.csv: add them there or {mend}.", "leaver")
        if not person.active:
            raise Missing(f"{what}, {_named(person)}, no longer works here: {mend}.", "leaver", person)
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


def named_for(
    request: AccessRequest, roles: Collection[str], catalog: Catalog, policy: Policy
) -> Mapping[str, Collection[str]]:
    """The person_ids of whom the rules name for each of these roles; of nobody where what is asked for is gone."""
    entitlement = catalog.row_of(request)
    person = catalog.by_id.get(request.beneficiary)
    if entitlement is None or person is None:
        return dict.fromkeys(roles, ())
    holders = Holders(request, entitlement, person, catalog, policy)
    return {role: holders.written(role) for role in roles}


def _named(person: Person) -> str:
    return f"{person.name} ({person.email})"
