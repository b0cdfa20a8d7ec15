"""What in the rules can be used but will hold requests: nobody to ask, or somebody who cannot answer."""

from collections.abc import Iterator

from mailbot.adapters.rulebook import entitlements, people, policy
from mailbot.adapters.rulebook.problems import Problem, did_you_mean
from mailbot.core.catalog import Catalog, Person
from mailbot.services.ports import Rulebook

HOLDS = "name somebody who works here; until then requests that need them are held"


def warnings(rulebook: Rulebook) -> list[Problem]:
    """Every such place; none of them keeps the rules from being used."""
    return [*_of_catalog(rulebook.catalog), *_of_staff(rulebook.catalog), *_of_policy(rulebook)]


def _of_catalog(catalog: Catalog) -> Iterator[Problem]:
    for system, levels in catalog.levels.items():
        without = [row.access_level for row in levels if not row.owner]
        if without:
            yield Problem(entitlements.FILE, 0, "owner", f"{system} has no owner for {', '.join(without)}", HOLDS)
    for column in ("owner", "second_owner"):
        for address in dict.fromkeys(getattr(row, column) for row in catalog.entitlements):
            yield from _unfit(catalog, entitlements.FILE, column, address)
    for row in catalog.entitlements:
        if row.owner and row.owner == row.second_owner:
            fix = "name two people; until then the owner's own manager is asked as well"
            yield Problem(entitlements.FILE, 0, "second_owner", f"{row.label} has the same person twice", fix)


def _of_staff(catalog: Catalog) -> Iterator[Problem]:
    for address in dict.fromkeys(person.manager for person in catalog.people if person.active):
        yield from _unfit(catalog, people.FILE, "manager", address)
    for person in catalog.people:
        if person.active and not person.manager:
            fix = "name one; until then what they ask for is held"
            yield Problem(people.FILE, 0, "manager", f"{person.name} has no manager", fix)


def _of_policy(rulebook: Rulebook) -> Iterator[Problem]:
    found, catalog = rulebook.policy, rulebook.catalog
    for name, address in {**found.approvers, **found.department_heads}.items():
        yield from _unfit(catalog, policy.FILE, name, address)
    departments = dict.fromkeys(person.department for person in catalog.people if person.active and person.department)
    for name in found.department_heads:
        if name not in departments:
            fix = did_you_mean(name, departments, "remove the line, or correct department in staff.csv")
            yield Problem(policy.FILE, 0, "department_heads", f"nobody works in {name}", fix)
    if any("department_head" in stage.roles for rule in found.rules for stage in rule.stages):
        for name in departments:
            if name not in found.department_heads:
                yield Problem(policy.FILE, 0, "department_heads", f"{name} has no head", HOLDS)


def _unfit(catalog: Catalog, file: str, column: str, address: str) -> Iterator[Problem]:
    person: Person | None = catalog.person_at(address) if address else None
    if address and person is None:
        yield Problem(file, 0, column, f"{address} is not in staff.csv", HOLDS)
    elif person and not person.active:
        yield Problem(file, 0, column, f"{person.name} has left", HOLDS)
