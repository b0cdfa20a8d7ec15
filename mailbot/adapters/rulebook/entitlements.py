"""catalog.csv: what there is to ask for."""

from dataclasses import dataclass, field

from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import RISKS, Entitlement, Risk

FILE = "catalog.csv"
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


@dataclass(frozen=True)
class _Seen:
    """What earlier rows said: the line of each system and level, and how each system is spelled."""

    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    spelling: dict[str, str] = field(default_factory=dict)


def entitlements(sheets: Sheets) -> tuple[Entitlement, ...]:
    """Every row of catalog.csv; a system's access level stands in one row."""
    seen = _Seen()
    return tuple(_entitlement(row, seen) for row in sheets.rows(FILE, COLUMNS))


def _entitlement(row: Row, seen: _Seen) -> Entitlement:
    system, level, risk = row.needed("system"), row.needed("access_level"), _risk(row)
    _once(row, system, level, seen)
    owner, second = row.address("owner"), row.address("second_owner")
    if row["risk"].lower() in ("high", "critical") and owner and not second:
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
        max_days=_days(row),
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
    word = row.one_of("risk", RISKS)
    return next((risk for risk in RISKS if risk == word), "critical")


def _days(row: Row) -> int | None:
    value = row["max_days"]
    if not value:
        return None
    if not value.isascii() or not value.isdigit() or not 0 < int(value[:6]) <= 36_500:
        row.wrong("max_days", f"“{value}” is not a number of days", "write a whole number from 1, or leave it empty")
        return None
    return int(value[:6])
