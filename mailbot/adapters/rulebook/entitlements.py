"""catalog.csv: what there is to ask for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import COLUMNS, RISKS, Entitlement, Risk

FILE = "catalog.csv"


OTHER_WORDS: Mapping[str, Risk] = {"standard": "low", "elevated": "high", "privileged": "critical"}
"""What some companies call a risk."""


@dataclass(frozen=True)
class _Seen:
    """What earlier rows said: the line of each system and level, and how each system is spelled."""

    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    spelling: dict[str, str] = field(default_factory=dict)


def entitlements(sheets: Sheets, groups: Mapping[str, str] | None = None) -> tuple[Entitlement, ...]:
    """Every row of catalog.csv; a system's access level stands in one row.

    `groups` has the names of groups that may own something, by their folded ones; None when nobody knows them.
    """
    seen = _Seen()
    return tuple(_entitlement(row, groups, seen) for row in sheets.rows(FILE, COLUMNS))


def _entitlement(row: Row, groups: Mapping[str, str] | None, seen: _Seen) -> Entitlement:
    system, level, risk = row.needed("system"), row.needed("access_level"), _risk(row)
    _once(row, system, level, seen)
    owner, second = row.approver("owner", groups), row.approver("second_owner", groups)
    if risk in ("high", "critical") and owner and not row["second_owner"]:
        row.wrong("second_owner", f"is empty at risk {risk}", "name a second owner")
    return Entitlement(
        system=system,
        access_level=level,
        kind=row.needed("kind").lower(),
        description=row["description"],
        aliases=row.several("aliases"),
        risk=risk,
        owner=owner,
        second_owner=second,
        groups=row.several("groups"),
        max_days=row.number("max_days", "days", 36_500),
    )


def _once(row: Row, system: str, level: str, seen: _Seen) -> None:
    """One row for each system and level, and one spelling for each system."""
    label = (system.casefold(), level.casefold())
    if label in seen.lines and all(label):
        row.wrong("access_level", f"this system and level are in line {seen.lines[label]} already", "remove one row")
    seen.lines.setdefault(label, row.line)
    spelled = seen.spelling.setdefault(label[0], system)
    if spelled != system:
        row.wrong("system", f"“{system}” is written “{spelled}” in other rows", "write it the same everywhere")


def _risk(row: Row) -> Risk:
    word = row["risk"].lower()
    if word in OTHER_WORDS:
        return OTHER_WORDS[word]
    row.one_of("risk", RISKS)
    return next((risk for risk in RISKS if risk == word), "low")
