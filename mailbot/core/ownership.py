"""Access whose owner is gone: who says that they own it, and the row of catalog.csv that would make it so."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.catalog import COLUMNS, Catalog, Entitlement, Label
from mailbot.core.register import AccessRequest
from mailbot.core.routing.holders import Holders, Missing
from mailbot.core.rules import Policy


@dataclass(frozen=True, slots=True)
class OwnershipClaim:
    """One question who owns something, `asked` of these people (person_ids); `claimed_by` is empty until one does."""

    claim_id: str
    system: str
    access_level: str
    asked: tuple[str, ...]
    asked_at: datetime
    claimed_by: str = ""
    claimed_at: datetime | None = None

    @property
    def label(self) -> Label:
        return self.system, self.access_level


def has_owner(row: Entitlement, catalog: Catalog, policy: Policy) -> bool:
    """Whether somebody who works here is the owner, or a member of the group that is."""
    people = (catalog.person_at(one) for one in policy.groups.get(row.owner, (row.owner,)))
    return any(person is not None and person.active for person in people)


def waits_for_owner(request: AccessRequest, catalog: Catalog, policy: Policy) -> bool:
    """Whether a held request waits because its access has no owner, perhaps among other reasons."""
    row, person = catalog.row_of(request), catalog.by_id.get(request.beneficiary)
    if request.state != "held" or row is None or person is None or has_owner(row, catalog, policy):
        return False
    try:
        Holders(request, row, person, catalog, policy).holder("owner")
    except Missing as missing:
        return str(missing) in request.held_for
    return False


def owned_by(catalog: Catalog, row: Entitlement, address: str) -> Catalog:
    """The catalog with another owner of one row."""
    rows = tuple(replace(row, owner=address) if one is row else one for one in catalog.entitlements)
    return Catalog(catalog.people, rows)


def written(row: Entitlement) -> str:
    """A row as it stands in catalog.csv (RFC 4180), without the end of the line."""
    cells: Mapping[str, object] = {name: _cell(getattr(row, name)) for name in COLUMNS}
    line = io.StringIO()
    csv.DictWriter(line, COLUMNS, lineterminator="").writerow(cells)
    return line.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ";".join(map(str, value))
    return "" if value is None else value
