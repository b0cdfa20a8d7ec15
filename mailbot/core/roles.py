"""Who may see which pages: everybody who works here is staff; what else somebody is, policy.yaml names."""

from collections.abc import Mapping
from typing import Literal

from mailbot.core.catalog import Person

Role = Literal["it", "auditor", "access_office", "admin"]
ROLES: tuple[Role, ...] = ("it", "auditor", "access_office", "admin")
"""What policy.yaml gives people besides being staff. An approver is one by each slot, and so has no row here."""


def roles_of(person: Person, named: Mapping[Role, tuple[str, ...]]) -> frozenset[Role]:
    """The roles of one person; `named` has the addresses of each role. Nobody who has left has any."""
    if not person.active:
        return frozenset()
    theirs = {person.email, *person.other_addresses}
    return frozenset(role for role, addresses in named.items() if not theirs.isdisjoint(addresses))
