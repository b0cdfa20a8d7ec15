"""High and critical access whose way cannot be filled for some people, though everybody in it is named: whoever could
be asked in the place of one who answers already, or is a party, answers already as well."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from mailbot.adapters.rulebook import entitlements
from mailbot.adapters.rulebook.problems import Problem
from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import AccessRequest
from mailbot.core.routing import route
from mailbot.services.ports import Rulebook

_LOOKS = 4_000
"""How many ways are looked at, some seconds' worth; of further people and owners it is said that nobody looked."""
_NAMES = 3
"""How many people a finding names."""

Owners = tuple[str, str]

_RISKS = ("high", "critical")
"""Where the rules ask several people, so that nobody may be left."""


def of_owners(rulebook: Rulebook, lines: Sequence[int], on: date) -> Iterator[Problem]:
    """One finding for all access of the same owners and risk, `lines` being those of the catalog.

    People in the same place of the company, none of whom the rules name, are looked at once, for one access.
    """
    owned: dict[tuple[Owners, str], list[int]] = {}
    for at, row in enumerate(row for row in rulebook.catalog.entitlements if not row.members):
        if row.risk in _RISKS and _works(rulebook, row.owner) and _works(rulebook, row.second_owner):
            owned.setdefault(((row.owner, row.second_owner), row.risk), []).append(at)
    left, unseen = _LOOKS, list[int]()
    for (owners, _), rows in owned.items():
        everybody = _alike(rulebook, owners)
        alike = everybody[:left]
        left -= len(alike)
        unseen += rows if everybody[len(alike) :] else ()
        row = rulebook.catalog.entitlements[rows[0]]
        held = [one.name for people in alike if _is_held(rulebook, row, people[0], on) for one in people]
        if held:
            more = f" and {len(held) - _NAMES} more" if held[_NAMES:] else ""
            like = " and the like" if rows[1:] else ""
            what = f"{row.label}{like} would be held for {', '.join(held[:_NAMES])}{more}"
            fix = "name other owners or heads: nobody above them is left to ask"
            where = tuple(lines[at] for at in rows)
            yield Problem(entitlements.FILE, where[0], "owner", what, fix, where)
    if unseen:
        what = f"whether it would be held was not looked at for everybody: {_LOOKS:,} ways are the most"
        where = tuple(sorted(lines[at] for at in unseen))
        fix = "ask about one person with `mailbot explain --who … --what …`"
        yield Problem(entitlements.FILE, where[0], "owner", what, fix, where)


def _works(rulebook: Rulebook, address: str) -> bool:
    person = rulebook.catalog.person_at(address) if address else None
    return address in rulebook.policy.groups or (person is not None and person.active)


def _alike(rulebook: Rulebook, owners: Owners) -> list[list[Person]]:
    """Everybody who has a manager and a head of department, by what a way depends on."""
    policy, found = rulebook.policy, dict[tuple[str, ...], list[Person]]()
    members = {one for group in policy.groups.values() for one in group}
    named = {*owners, *policy.approvers.values(), *policy.department_heads.values(), *members}
    for one in rulebook.catalog.people:
        if one.active and _works(rulebook, one.manager) and one.department in policy.department_heads:
            itself = one.email if one.email in named else ""
            found.setdefault((one.manager, one.department, one.type, one.title, itself), []).append(one)
    return list(found.values())


def _is_held(rulebook: Rulebook, row: Entitlement, person: Person, on: date) -> bool:
    at = datetime.combine(on, time(12), UTC)
    request = AccessRequest(
        request_id="",
        version=1,
        state="draft",
        requester=person.person_id,
        beneficiary=person.person_id,
        system=row.system,
        access_level=row.access_level,
        risk=row.risk,
        until=None,
        justification="",
        thread_id="",
        created_at=at,
    )
    return bool(route(request, rulebook.catalog, rulebook.policy, "", at).held_for)
