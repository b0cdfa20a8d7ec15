"""Taking over a company's own sheets: which of their headings is which of our columns, and what would change."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Rows = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of our sheets: its file, its columns in order, which of them name a row, and which must not be empty.

    `known` are the headings (lower case) under which companies usually have a column, `words` theirs (lower case) for
    what we call otherwise, by column. `people` are the columns that name somebody of the staff.
    """

    file: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    needed: tuple[str, ...]
    known: Mapping[str, tuple[str, ...]]
    default: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    people: tuple[str, ...]


def _ours(**theirs: str) -> Mapping[str, str]:
    """Our word for each of theirs, written as `ours="theirs; theirs"`."""
    return {word.strip(): ours for ours, words in theirs.items() for word in words.split(";")}


SHEETS: Mapping[str, Sheet] = {
    "catalog": Sheet(
        "catalog.csv",
        (
            *("system", "kind", "access_level", "description", "aliases", "risk", "owner", "second_owner", "groups"),
            "max_days",
        ),
        ("system", "access_level"),
        ("system", "access_level"),
        {
            "system": ("application", "app", "application name", "system name", "resource", "service", "anwendung"),
            "kind": ("type", "category", "resource type", "art"),
            "access_level": (
                *("level", "role", "permission", "entitlement", "access", "access right", "profile", "rolle"),
                *("berechtigung", "berechtigungsstufe", "stufe"),
            ),
            "description": ("what it allows", "details", "purpose", "beschreibung"),
            "aliases": ("also known as", "other names", "synonyms", "short name", "auch bekannt als"),
            "risk": (
                "risk level",
                "risk class",
                "criticality",
                "classification",
                "risiko",
                "risikoklasse",
                "kritikalität",
            ),
            "owner": (
                "data owner",
                "app owner",
                "application owner",
                "system owner",
                "owner email",
                "owner e-mail",
                "eigentümer",
                "verantwortlicher",
                "verantwortliche",
                "datenverantwortlicher",
            ),
            "second_owner": (
                "deputy owner",
                "backup owner",
                "deputy",
                "co-owner",
                "secondary owner",
                "stellvertretung",
                "stellvertreter",
            ),
            "groups": ("group", "ad group", "ad groups", "security group", "directory group", "entra group", "gruppe"),
            "max_days": ("maximum days", "max duration", "max duration (days)", "valid for days", "max. tage"),
        },
        {"kind": "app", "risk": "medium"},
        {
            "risk": _ours(
                low="gering; niedrig; klein; faible; bas; basse; bajo; baja",
                medium="mittel; normal; moderate; moyen; moyenne; medio; media",
                high="hoch; groß; élevé; élevée; haut; haute; alto; alta",
                critical="sehr hoch; kritisch; very high; critique; très élevé; crítico; crítica; muy alto",
            )
        },
        ("owner", "second_owner"),
    ),
    "staff": Sheet(
        "staff.csv",
        ("email", "name", "employee_id", "department", "title", "type", "manager", "status", "other_addresses"),
        ("email",),
        ("email", "name"),
        {
            "email": (
                "e-mail",
                "mail",
                "email address",
                "e-mail address",
                "user principal name",
                "upn",
                "work email",
                "e-mail-adresse",
            ),
            "name": ("full name", "display name", "displayname", "employee name", "employee"),
            "employee_id": (
                "employee number",
                "employee no",
                "staff id",
                "personnel number",
                "id",
                "personalnummer",
                "pers-nr",
            ),
            "department": ("dept", "team", "unit", "business unit", "organisation unit", "abteilung"),
            "title": ("job title", "position", "role", "function", "funktion"),
            "type": ("employment type", "worker type", "contract", "employee type", "art"),
            "manager": (
                "manager email",
                "manager e-mail",
                "line manager",
                "reports to",
                "supervisor",
                "vorgesetzter",
                "vorgesetzte",
            ),
            "status": ("employment status", "account status", "active", "enabled", "aktiv"),
            "other_addresses": ("aliases", "other emails", "secondary email", "proxy addresses"),
        },
        {"type": "employee", "status": "active"},
        {
            "type": _ours(
                employee="intern; internal; permanent; angestellt; festangestellt; mitarbeiter; interne; interno",
                contractor="extern; external; freelancer; freelance; temp; consultant; externe; externo",
            ),
            "status": _ours(
                active="yes; true; 1; enabled; current; employed; aktiv; ja; wahr; actif; oui; activo; sí",
                leaver="no; false; 0; disabled; inactive; left; terminated; former; inaktiv; nein; falsch; "
                "ausgetreten; inactif; non; inactivo",
            ),
        },
        ("manager",),
    ),
}
"""What can be taken over. The headings are those that spreadsheets, HR systems and directories commonly export."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One row that would be new, changed (a column at a time) or gone."""

    change: str
    row: str
    column: str = ""
    before: str = ""
    after: str = ""


def guess(sheet: Sheet, headings: Sequence[str]) -> dict[str, str]:
    """The heading (as given) of each of our columns that can be told; our own name for it wins over the usual ones."""
    folded: dict[str, str] = {}
    for name, whole in sorted(((name, heading) for heading in headings for name in _names(heading)), key=_loosely):
        folded.setdefault(_folded(name), whole)
    found: dict[str, str] = {}
    for column in sheet.columns:
        names = (column, *sheet.known.get(column, ()))
        match = next((folded[_folded(name)] for name in names if _folded(name) in folded), None)
        if match is not None and match not in found.values():
            found[column] = match
    return found


def missing(sheet: Sheet, mapping: Mapping[str, str]) -> list[str]:
    """Columns that must be there and have no heading."""
    return [column for column in sheet.needed if column not in mapping]


def heads(sheet: Sheet, line: Sequence[str], said: Mapping[str, str]) -> bool:
    """Whether a line of a file (lower case) has the headings of such a sheet, those that people have `said` with it."""
    return {*said.values()} <= {*line} and not missing(sheet, {**guess(sheet, line), **said})


def taken_over(sheet: Sheet, theirs: Rows, mapping: Mapping[str, str], ours: Rows) -> list[dict[str, str]]:
    """Their rows in our columns. What their sheet has no column for stays as our row of the same key has it."""
    known = {_key(sheet, row): row for row in ours}
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for row in theirs:
        said = {column: _said(sheet, column, row.get(heading, "").strip()) for column, heading in mapping.items()}
        old = known.get(_key(sheet, said), {})
        blank = {column: old.get(column, sheet.default.get(column, "")) for column in sheet.columns}
        if any(said.get(column) for column in sheet.needed):
            kept = {
                column: cell or (sheet.default.get(column, "") if not cell else "") for column, cell in said.items()
            }
            found[_key(sheet, said)] = blank | kept
    return list(found.values())


def _said(sheet: Sheet, column: str, cell: str) -> str:
    """A cell in our words, where we have some for it."""
    return sheet.words.get(column, {}).get(cell.casefold(), cell)


def addressed(sheet: Sheet, rows: Rows, staff: Rows) -> list[dict[str, str]]:
    """The rows with the address of whoever is named by name or number instead, where exactly one of the staff is."""
    called: dict[str, set[str]] = {}
    for person in staff:
        for name in _called(person):
            called.setdefault(name, set()).add(person["email"])
    one = {name: next(iter(emails)) for name, emails in called.items() if name and len(emails) == 1}
    return [{**row, **{column: one.get(_folded(row[column]), row[column]) for column in sheet.people}} for row in rows]


def _called(person: Mapping[str, str]) -> Iterator[str]:
    """What a sheet may call somebody: their number, and their name, its last part first too."""
    first, _, last = person["name"].rpartition(" ")
    yield from map(_folded, (person["employee_id"], person["name"], f"{last}, {first}"))


def differences(sheet: Sheet, before: Rows, after: Rows) -> Iterator[Difference]:
    """What is new, what changed column by column, what is gone; in the order of the new rows."""
    old, new = ({_key(sheet, row): row for row in rows} for rows in (before, after))
    for key, row in new.items():
        name = ":".join(row.get(column, "") for column in sheet.key)
        if key not in old:
            yield Difference("new", name)
            continue
        for column in sheet.columns:
            was, becomes = old[key].get(column, ""), row.get(column, "")
            if was != becomes:
                yield Difference("changed", name, column, was, becomes)
    for key, row in old.items():
        if key not in new:
            yield Difference("gone", ":".join(row.get(column, "") for column in sheet.key))


def _key(sheet: Sheet, row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row.get(column, "").casefold() for column in sheet.key)


def _names(heading: str) -> list[str]:
    """A heading as a whole, without what stands in brackets or a star, and the two of “Application / System”."""
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|[*:]", " ", heading)
    return [heading, bare, *re.split(r"[/|]", bare)]


def _loosely(named: tuple[str, str]) -> int:
    """How much of a heading a name leaves out: a heading that is one as a whole comes first."""
    return len(named[1]) - len(named[0])


def _folded(heading: str) -> str:
    return " ".join(heading.casefold().replace("_", " ").replace("-", " ").split())
