"""What in the rules can be used but will hold requests (nobody to ask, or somebody who cannot answer) or have mailbot
ask back (names and levels that are hard to tell apart)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from mailbot.adapters.rulebook import bundles, entitlements, people
from mailbot.adapters.rulebook.problems import Problem, did_you_mean
from mailbot.adapters.rulebook.whole import FILE as POLICY
from mailbot.core.catalog import Catalog, Person
from mailbot.core.understanding import likenesses
from mailbot.services.ports import Rulebook

HOLDS = "name somebody who works here; until then requests that need them are held"

Lines = Mapping[str, Sequence[int]]
"""For each file the line of each of its rows."""


def warnings(rulebook: Rulebook, lines: Lines) -> list[Problem]:
    """Everything that is worth a look; none of it keeps the rules from being used."""
    catalog, groups = rulebook.catalog, rulebook.policy.groups
    return [
        *_of_catalog(catalog, groups, lines[entitlements.FILE]),
        *_of_staff(catalog, lines[people.FILE]),
        *_of_policy(rulebook),
        *_hard_to_tell_apart(catalog, lines),
    ]


def _of_catalog(catalog: Catalog, groups: Collection[str], lines: Sequence[int]) -> Iterator[Problem]:
    rows = [row for row in catalog.entitlements if not row.members]
    for system, without in _places((at, row.system) for at, row in enumerate(rows) if not row.owner).items():
        levels = ", ".join(rows[at].access_level for at in without)
        yield _problem(entitlements.FILE, _at(lines, without), "owner", f"{system} has no owner for {levels}", HOLDS)
    for column in ("owner", "second_owner"):
        for address, places in _places((at, getattr(row, column)) for at, row in enumerate(rows)).items():
            if address not in groups:
                yield from _unfit(catalog, entitlements.FILE, column, address, _at(lines, places))
    for alias, places in _places((at, alias) for at, row in enumerate(rows) for alias in row.aliases).items():
        if "," in alias:
            what, fix = f"“{alias}” is one alias, with its comma", "write a semicolon between two names"
            yield _problem(entitlements.FILE, _at(lines, places), "aliases", what, fix)
    for at, row in enumerate(rows):
        if row.owner and row.owner == row.second_owner and row.owner not in groups:
            fix = "name two people; until then the owner's own manager is asked as well"
            what = f"{row.label} has the same person twice"
            yield _problem(entitlements.FILE, (lines[at],), "second_owner", what, fix)


def _of_staff(catalog: Catalog, lines: Sequence[int]) -> Iterator[Problem]:
    for address, places in _places((at, who.manager) for at, who in enumerate(catalog.people) if who.active).items():
        yield from _unfit(catalog, people.FILE, "manager", address, _at(lines, places))
    yield from _in_circles(catalog, lines)
    for at, person in enumerate(catalog.people):
        if person.active and not person.manager:
            fix = "name one; until then fallbacks of policy.yaml say who is asked, else it is held"
            yield _problem(people.FILE, (lines[at],), "manager", f"{person.name} has no manager", fix)


def _in_circles(catalog: Catalog, lines: Sequence[int]) -> Iterator[Problem]:
    """Managers above whom one comes back to them: nobody there can decide instead. Each circle is told once."""
    circles = {frozenset(circle): circle for person in reversed(catalog.people) if (circle := _circle(catalog, person))}
    for people_of_it, circle in circles.items():
        names = ", ".join(person.name for person in circle)
        what = f"the managers of {names} go in a circle" if circle[1:] else f"{names} is their own manager"
        fix = "leave one of them without; until then fallbacks of policy.yaml say who is asked, else it is held"
        where = tuple(line for line, row in zip(lines, catalog.people, strict=True) if row in people_of_it)
        yield _problem(people.FILE, where, "manager", what, fix)


def _circle(catalog: Catalog, person: Person) -> list[Person]:
    """Those above a person, as far as they lead back to that person; empty when they do not."""
    above: list[Person] = []
    at: Person | None = person
    while at and at.active and at not in above:
        above.append(at)
        at = catalog.person_at(at.manager)
    return above if at == person and above else []


def _of_policy(rulebook: Rulebook) -> Iterator[Problem]:
    found, catalog = rulebook.policy, rulebook.catalog
    for name, address in {**found.approvers, **found.department_heads}.items():
        if address not in found.groups:
            yield from _unfit(catalog, POLICY, name, address)
    for name, members in found.groups.items():
        for address in members:
            yield from _unfit(catalog, POLICY, name, address)
    departments = dict.fromkeys(person.department for person in catalog.people if person.active and person.department)
    for name in found.department_heads:
        if name not in departments:
            fix = did_you_mean(name, departments, "remove the line, or correct department in staff.csv")
            yield Problem(POLICY, 0, "department_heads", f"nobody works in {name}", fix)
    if any("department_head" in stage.roles for rule in found.rules for stage in rule.stages):
        for name in departments:
            if name not in found.department_heads:
                yield Problem(POLICY, 0, "department_heads", f"{name} has no head", HOLDS)


def _hard_to_tell_apart(catalog: Catalog, lines: Lines) -> Iterator[Problem]:
    """What mailbot will ask about each time, or mistake; told where the first of it stands."""
    places = [(file, line) for file in (entitlements.FILE, bundles.FILE) for line in lines.get(file, ())]
    for found in likenesses(catalog):
        file = places[found.rows[0]][0]
        here = tuple(line for name, line in (places[row] for row in found.rows) if name == file)
        yield _problem(file, here, found.column, found.what, found.fix)


def _unfit(catalog: Catalog, file: str, column: str, address: str, lines: tuple[int, ...] = ()) -> Iterator[Problem]:
    person: Person | None = catalog.person_at(address) if address else None
    if address and person is None:
        yield _problem(file, lines, column, f"{address} is not in staff.csv", HOLDS)
    elif person and not person.active:
        yield _problem(file, lines, column, f"{person.name} has left", HOLDS)


def _places(values: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    """Where each value stands, in order."""
    found: dict[str, list[int]] = {}
    for at, value in values:
        found.setdefault(value, []).append(at)
    return found


def _at(lines: Sequence[int], rows: Iterable[int]) -> tuple[int, ...]:
    return tuple(lines[row] for row in rows)


def _problem(file: str, lines: tuple[int, ...], column: str, what: str, fix: str) -> Problem:
    return Problem(file, lines[0] if lines else 0, column, what, fix, lines)
