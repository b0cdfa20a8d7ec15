"""bundles.csv: what is asked for by one name and stands for several entitlements, such as the role of a job."""

from collections.abc import Mapping, Sequence

from mailbot.adapters.rulebook.labels import Labels
from mailbot.adapters.rulebook.sheets import Row, Sheets
from mailbot.core.catalog import RISKS, Entitlement, Label

FILE = "bundles.csv"
COLUMNS = ("bundle", "role", "description", "aliases", "entitlements")
KIND = "bundle"


def bundles(sheets: Sheets, known: Sequence[Entitlement]) -> tuple[Entitlement, ...]:
    """Every row of bundles.csv, if there is one: of the kind `bundle`, at the highest risk of what it stands for."""
    rows = list(sheets.rows(FILE, COLUMNS, optional=True))
    labels, names = Labels(known), {row["bundle"].casefold() for row in rows}
    _named_once(rows, {entitlement.system.casefold() for entitlement in known})
    by_label = {(entitlement.system, entitlement.access_level): entitlement for entitlement in known}
    return tuple(_bundle(row, _members(row, labels, names), by_label) for row in rows)


def _bundle(row: Row, members: tuple[Label, ...], known: Mapping[Label, Entitlement]) -> Entitlement:
    return Entitlement(
        system=row.needed("bundle"),
        access_level=row.needed("role"),
        kind=KIND,
        description=row["description"],
        aliases=row.several("aliases"),
        risk=max((known[member].risk for member in members if member in known), key=RISKS.index, default="low"),
        members=members,
    )


def _named_once(rows: Sequence[Row], systems: set[str]) -> None:
    """A bundle is asked for by its name, so that may mean nothing else."""
    lines: dict[tuple[str, str], int] = {}
    for row in rows:
        name = (row["bundle"].casefold(), row["role"].casefold())
        if name[0] in systems:
            row.wrong("bundle", f"“{row['bundle']}” is a system of catalog.csv", "give the bundle its own name")
        elif lines.setdefault(name, row.line) != row.line and all(name):
            row.wrong("role", f"this bundle and role are in line {lines[name]} already", "remove one row")


def _members(row: Row, labels: Labels, bundles: set[str]) -> tuple[Label, ...]:
    row.needed("entitlements")
    found = []
    for text in row.several("entitlements"):
        if label := labels.find(text):
            found.append(label)
        elif text.rpartition(":")[0].strip().casefold() in bundles:
            row.wrong("entitlements", f"“{text}” is a bundle, and a bundle holds no other", "write what it stands for")
        elif labels:  # without any catalog, what is wrong with it has been said
            row.wrong("entitlements", *labels.missing(text))
    return tuple(dict.fromkeys(found))
