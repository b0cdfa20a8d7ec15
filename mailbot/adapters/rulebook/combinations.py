"""sod.csv: what one person should not hold together."""

from collections.abc import Iterator, Mapping, Sequence

from mailbot.adapters.rulebook.problems import did_you_mean
from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import Entitlement, SodRule

FILE = "sod.csv"
COLUMNS = ("rule", "name", "left", "right", "severity", "reason")

Levels = Mapping[str, tuple[str, Mapping[str, str]]]
"""By folded name: a system as the catalog spells it, and its levels by folded name."""


def combinations(sheets: Sheets, known: Sequence[Entitlement]) -> tuple[SodRule, ...]:
    """Every toxic combination; both sides must be in the catalog, in any case, and are taken as it spells them."""
    levels: dict[str, tuple[str, dict[str, str]]] = {}
    for row in known:
        level = row.access_level
        levels.setdefault(row.system.casefold(), (row.system, {"*": "*"}))[1][level.casefold()] = level
    seen: dict[str, int] = {}
    return tuple(_rule(row, levels, seen) for row in sheets.rows(FILE, COLUMNS))


def _rule(row: Row, levels: Levels, seen: dict[str, int]) -> SodRule:
    name = row.needed("rule")
    if seen.setdefault(name, row.line) != row.line:
        row.wrong("rule", f"“{name}” is in line {seen[name]} already", "give each rule its own name")
    severity = row.one_of("severity", ("warn", "block"))
    left, right = _side(row, "left", levels), _side(row, "right", levels)
    if left == right and left[1] not in ("", "*"):
        row.wrong("right", "is the same as left", "name the access that does not go with it")
    return SodRule(
        rule=name,
        name=row.needed("name"),
        left=(left,),
        right=(right,),
        severity="warn" if severity == "warn" else "block",
        reason=row.needed("reason"),
    )


def _side(row: Row, column: str, levels: Levels) -> tuple[str, str]:
    """`System:Level`; the level may be `*`. Either name may itself hold colons."""
    splits = list(_splits(row.needed(column)))
    for system, level in splits:
        spelled, of_system = levels.get(system.casefold(), ("", {}))
        if level.casefold() in of_system:
            return spelled, of_system[level.casefold()]
    if row[column] and levels:  # without any catalog, what is wrong with it has been said
        _say_what_is_wrong(row, column, splits, levels)
    return "", ""


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """The text cut at each of its colons, the last one first."""
    for at in range(len(text) - 1, 0, -1):
        if text[at] == ":":
            yield text[:at].strip(), text[at + 1 :].strip()


def _say_what_is_wrong(row: Row, column: str, splits: Sequence[tuple[str, str]], levels: Levels) -> None:
    system, level = next((split for split in splits if split[0].casefold() in levels), (splits or [("", "")])[0])
    if not system or not level:
        row.wrong(column, f"“{row[column]}” is not System:Level", "write the system, a colon, and its level or *")
    elif system.casefold() in levels:
        spelled, of_system = levels[system.casefold()]
        fix = did_you_mean(level, of_system.values(), f"add this level of {spelled} to catalog.csv")
        row.wrong(column, f"“{level}” is not a level of {spelled}", fix)
    else:
        fix = did_you_mean(system, (spelled for spelled, _ in levels.values()), "add it to catalog.csv")
        row.wrong(column, f"“{system}” is not in catalog.csv", fix)
