"""The company as its access office writes it down: people, systems, access levels, toxic combinations."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, Protocol

Risk = Literal["low", "medium", "high", "critical"]
RISKS: tuple[Risk, ...] = ("low", "medium", "high", "critical")

Severity = Literal["warn", "extra_approver", "exception", "block"]
SEVERITIES: tuple[Severity, ...] = ("warn", "extra_approver", "exception", "block")
"""How mailbot reacts to a toxic combination, the mildest first."""


Label = tuple[str, str]
"""A system and one of its access levels, as catalog.csv writes them."""

COLUMNS = (
    "system",
    "kind",
    "access_level",
    "description",
    "aliases",
    "risk",
    "owner",
    "second_owner",
    "groups",
    "max_days",
)
"""The columns of catalog.csv."""


@dataclass(frozen=True, slots=True)
class Person:
    """One row of staff.csv. `person_id` is the employee id, or the primary address where there is none.

    `email` and `other_addresses` are in lower case; `manager` is the address as written, empty where there is none.
    """

    person_id: str
    email: str
    name: str
    employee_id: str = ""
    department: str = ""
    title: str = ""
    type: str = "employee"
    manager: str = ""
    active: bool = True
    other_addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entitlement:
    """One row of catalog.csv: a system at one access level, its risk and who owns it (addresses as written)."""

    system: str
    access_level: str
    kind: str = "app"
    description: str = ""
    aliases: tuple[str, ...] = ()
    risk: Risk = "low"
    owner: str = ""
    second_owner: str = ""
    groups: tuple[str, ...] = ()
    max_days: int | None = None
    members: tuple[Label, ...] = ()
    """The entitlements (system, level) that a bundle stands for; empty for access of its own."""

    @property
    def label(self) -> str:
        """How people read it: `Finance Shared Drive (Edit)`."""
        return f"{self.system} ({self.access_level})"


class Named(Protocol):
    """Whatever is about one access level of one system: asked for, set up, held."""

    @property
    def system(self) -> str: ...

    @property
    def access_level(self) -> str: ...


@dataclass(frozen=True)
class Catalog:
    """People and entitlements with the look-ups every decider needs; built once per version of the rules."""

    people: tuple[Person, ...]
    entitlements: tuple[Entitlement, ...]

    def __getstate__(self) -> Mapping[str, object]:
        """What a copy needs, without what was looked up: others may look things up while it is copied."""
        return {"people": self.people, "entitlements": self.entitlements}

    @cached_property
    def owners(self) -> frozenset[str]:
        """Every address, of a person or a group, that something is owned by: far fewer than there are entitlements."""
        return frozenset(owner for row in self.entitlements for owner in (row.owner, row.second_owner) if owner)

    @cached_property
    def by_id(self) -> Mapping[str, Person]:
        return {person.person_id: person for person in self.people}

    @cached_property
    def by_address(self) -> Mapping[str, Person]:
        """Every known address in lower case; a primary address wins over somebody's other address."""
        found = {address: person for person in self.people for address in person.other_addresses}
        return found | {person.email: person for person in self.people}

    @cached_property
    def levels(self) -> Mapping[str, tuple[Entitlement, ...]]:
        """The entitlements of each system, in the order of the file."""
        found: dict[str, list[Entitlement]] = {}
        for entitlement in self.entitlements:
            found.setdefault(entitlement.system, []).append(entitlement)
        return {system: tuple(rows) for system, rows in found.items()}

    @cached_property
    def systems(self) -> tuple[str, ...]:
        """The systems that somebody can have access to, by name: a bundle is asked for, and stands for others."""
        bundles = {row.system for row in self.entitlements if row.members}
        return tuple(sorted(self.levels.keys() - bundles))

    @cached_property
    def by_label(self) -> Mapping[Label, Entitlement]:
        return {(row.system, row.access_level): row for row in self.entitlements}

    def row_of(self, one: Named) -> Entitlement | None:
        """The row of catalog.csv for what is asked for, set up or held; None where it has none any more."""
        return self.by_label.get((one.system, one.access_level))

    @cached_property
    def reports(self) -> Mapping[str, tuple[Person, ...]]:
        """The direct reports of each manager, by the manager's person_id."""
        found: dict[str, list[Person]] = {}
        for person in self.people:
            if manager := self.person_at(person.manager):
                found.setdefault(manager.person_id, []).append(person)
        return {manager: tuple(people) for manager, people in found.items()}

    def stands_for(self, entitlement: Entitlement) -> tuple[Entitlement, ...]:
        """What is really given when this is asked for: the members of a bundle, or the entitlement itself.

        A member that the catalog does not have is left out.
        """
        if not entitlement.members:
            return (entitlement,)
        return tuple(row for label in entitlement.members if (row := self.by_label.get(label)) and not row.members)

    def person_at(self, address: str) -> Person | None:
        """The person who has this address, in any case, or None."""
        return self.by_address.get(address.strip().lower())

    def name_at(self, address: str) -> str:
        """The name of whoever has this address; the address itself where nobody has it."""
        person = self.person_at(address)
        return person.name if person else address

    def name_of(self, person_id: str) -> str:
        """The name to show for an id; the id itself once the person has been erased."""
        person = self.by_id.get(person_id)
        return person.name if person else person_id


@dataclass(frozen=True, slots=True)
class SodRule:
    """One row of sod.csv: access that one person should not hold together; the level `*` is any, the system `*` too.

    `left` and `right` are sets: anything of one side with anything of the other. Without a right side, any two of the
    left one. `approver` is the role that is asked besides when the reaction is `extra_approver`.
    """

    rule: str
    name: str
    left: tuple[Label, ...]
    right: tuple[Label, ...]
    severity: Severity
    reason: str
    approver: str = ""


CONTROL_TO_NAME, OWNER_TO_NAME = "CONTROL", "OWNER"
"""What stands in a proposed row of exceptions.csv where the access office has to name something."""


@dataclass(frozen=True, slots=True)
class SodException:
    """One row of exceptions.csv: one person may hold together what a rule forbids, until a day, because of a control.

    `person` and `owner` (who sees to the compensating control and shows it every `evidence_days`) are addresses.
    """

    exception: str
    rule: str
    person: str
    control: str
    owner: str
    until: date
    evidence_days: int = 90


ComesBy = Literal["held", "leaving", "pending", "beside", "part"]
"""How somebody comes to an access, what weighs most first: they have it, took it back while IT has it, wait for it, ask
for it in the same mail, or in the same bundle."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A toxic combination found for one request: which rule, with what it already has or asks, in words.

    `standing` is how the person comes to the `other` access, and `asked_in` the id of the request that is pending.
    `exception` is the row of exceptions.csv that made a warning of it, because of that `control`, until that day (ISO).
    """

    rule: str
    name: str
    severity: Severity
    reason: str
    asked: str
    other: str
    held_as: str = ""  # "held since 3 March 2026", "asked in REQ-2026-00042", "asked in the same mail"
    exception: str = ""
    control: str = ""
    until: str = ""
    standing: ComesBy = "held"
    asked_in: str = ""
