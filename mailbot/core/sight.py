"""Whose access somebody may look at: their own, their direct reports', that of the systems they own, or everybody's."""

from dataclasses import dataclass

from mailbot.core.catalog import Catalog, Person
from mailbot.core.roles import Role
from mailbot.core.rules import Policy


@dataclass(frozen=True, slots=True)
class Sight:
    """`people` are person_ids; `owned` are the access levels of each system that is theirs."""

    everything: bool
    people: frozenset[str]
    owned: dict[str, tuple[str, ...]]

    def sees(self, person_id: str) -> bool:
        """Whether all access of this person may be seen."""
        return self.everything or person_id in self.people

    def narrowed(self) -> tuple[str, ...] | None:
        """The people whose access may be seen; None is everybody."""
        return None if self.everything else tuple(sorted(self.people))


def sight_of(person: Person, roles: frozenset[Role], catalog: Catalog, policy: Policy) -> Sight:
    """What one person may see of the register; every role besides staff sees all of it."""
    reports = {row.person_id for row in catalog.reports.get(person.person_id, ())}
    theirs = {
        address
        for address in catalog.owners
        if any(catalog.person_at(one) == person for one in policy.groups.get(address, (address,)))
    }
    owned: dict[str, tuple[str, ...]] = {}
    for row in catalog.entitlements if theirs else ():
        if row.owner in theirs or row.second_owner in theirs:
            owned[row.system] = (*owned.get(row.system, ()), row.access_level)
    return Sight(bool(roles), frozenset({person.person_id, *reports}), owned)
