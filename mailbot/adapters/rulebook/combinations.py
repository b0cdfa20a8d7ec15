"""sod.csv: what one person should not hold together."""

from collections.abc import Sequence

from mailbot.adapters.rulebook.labels import Labels
from mailbot.adapters.rulebook.problems import did_you_mean, listed
from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import SEVERITIES, Entitlement, Label, Severity, SodRule

FILE = "sod.csv"
COLUMNS = ("rule", "name", "left", "right", "severity", "reason")
EXTRA = ("approver",)


def combinations(
    sheets: Sheets, known: Sequence[Entitlement], roles: Sequence[str] | None = None
) -> tuple[SodRule, ...]:
    """Every toxic combination; what it names must be in the catalog, in any case, and is taken as that spells it.

    `roles` are those that may be asked besides; None when nobody knows them.
    """
    labels = Labels(known, stars=True)
    seen: dict[str, int] = {}
    return tuple(_rule(row, labels, roles, seen) for row in sheets.rows(FILE, COLUMNS, EXTRA))


def _rule(row: Row, labels: Labels, roles: Sequence[str] | None, seen: dict[str, int]) -> SodRule:
    name = row.once("rule", seen)
    word = row.one_of("severity", SEVERITIES)
    severity: Severity = next((known for known in SEVERITIES if known == word), "block")
    row.needed("left")
    left, right = _side(row, "left", labels), _side(row, "right", labels)
    _can_be_broken(row, left, right)
    return SodRule(
        rule=name,
        name=row.needed("name"),
        left=left,
        right=right,
        severity=severity,
        reason=row.needed("reason"),
        approver=_approver(row, severity, roles),
    )


def _side(row: Row, column: str, labels: Labels) -> tuple[Label, ...]:
    """A set of `System:Level`."""
    found = []
    for text in row.several(column):
        label = labels.find(text)
        if label:
            found.append(label)
        elif labels:  # without any catalog, what is wrong with it has been said
            row.wrong(column, *labels.missing(text))
    return tuple(dict.fromkeys(found))


def _can_be_broken(row: Row, left: Sequence[Label], right: Sequence[Label]) -> None:
    """A rule about one and the same access could never be broken."""
    if len({*left, *right}) != 1 or not left or "*" in left[0]:
        return
    if right:
        row.wrong("right", "is the same as left", "name the access that does not go with it")
    elif not row["right"]:
        row.wrong("right", "is empty, and left names one access only", "name the access that does not go with it")


def _approver(row: Row, severity: Severity, roles: Sequence[str] | None) -> str:
    role = row["approver"]
    if severity == "extra_approver":
        row.needed("approver")
    elif role:
        row.wrong("approver", f"is not asked at {severity}", "empty the cell, or write extra_approver as severity")
    if role and roles is not None and role not in roles:
        row.wrong("approver", f"“{role}” is not a role", did_you_mean(role, roles, f"write {listed(roles)}"))
    return role
