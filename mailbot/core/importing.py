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
    """Our word for each of theirs, written as `ours="theirs; theirs"`, and for itself: sheets write it in any case."""
    return {word.strip(): ours for ours, words in theirs.items() for word in (ours, *words.split(";"))}


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
            "system": (
                *("application", "app", "application name", "system name", "resource", "service", "anwendung"),
                *("système", "sistema", "aplicación"),
            ),
            "kind": ("type", "category", "resource type", "art", "tipo", "catégorie", "categoría"),
            "access_level": (
                *("level", "role", "permission", "entitlement", "access", "access right", "profile", "rolle"),
                *("berechtigung", "berechtigungsstufe", "stufe", "rôle", "droit", "niveau", "niveau d'accès", "profil"),
                *("rol", "permiso", "nivel", "nivel de acceso", "perfil"),
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
                *("risque", "niveau de risque", "criticité", "riesgo", "nivel de riesgo", "criticidad"),
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
                *("propriétaire", "responsable", "propietario", "propietaria"),
            ),
            "second_owner": (
                "deputy owner",
                "backup owner",
                "deputy",
                "co-owner",
                "secondary owner",
                "stellvertretung",
                "stellvertreter",
                *("suppléant", "suppléante", "suplente", "segundo propietario"),
            ),
            "groups": (
                *("group", "ad group", "ad groups", "security group", "directory group", "entra group", "gruppe"),
                *("ad-gruppe", "groupe", "groupe ad", "grupo", "grupo ad"),
            ),
            "max_days": (
                *("maximum days", "max duration", "max duration (days)", "valid for days", "max. tage"),
                *("durée max", "jours max", "duración máxima", "días máximos"),
            ),
        },
        {"kind": "app", "risk": "medium"},
        {
            "risk": _ours(
                low="standard; gering; niedrig; klein; faible; bas; basse; bajo; baja",
                medium="mittel; normal; moderate; moyen; moyenne; medio; media",
                high="elevated; hoch; groß; élevé; élevée; haut; haute; alto; alta",
                critical="privileged; sehr hoch; kritisch; very high; critique; très élevé; crítico; crítica; muy alto",
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
                *("courriel", "adresse e-mail", "adresse électronique", "correo", "correo electrónico"),
            ),
            "name": (
                *("full name", "display name", "displayname", "employee name", "employee", "vor- und nachname"),
                *("vollständiger name", "mitarbeiter", "nom complet", "prénom et nom", "nombre completo"),
                *("nombre y apellidos", "empleado", "nom", "nombre"),
            ),
            "employee_id": (
                "employee number",
                "employee no",
                "staff id",
                "personnel number",
                "id",
                "personalnummer",
                *("pers-nr", "personal-nr", "matricule", "número de empleado"),
            ),
            "department": (
                *("dept", "team", "unit", "business unit", "organisation unit", "abteilung", "département", "service"),
                *("departamento", "área"),
            ),
            "title": (
                *("job title", "position", "role", "function", "funktion", "stelle", "fonction", "poste", "puesto"),
                "cargo",
            ),
            "type": ("employment type", "worker type", "contract", "employee type", "art", "contrat", "contrato"),
            "manager": (
                "manager email",
                "manager e-mail",
                "line manager",
                "reports to",
                "supervisor",
                "vorgesetzter",
                "vorgesetzte",
                *("responsable", "manager direct", "supérieur hiérarchique", "jefe", "jefa", "superior"),
            ),
            "status": ("employment status", "account status", "active", "enabled", "aktiv", "statut", "estado"),
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
                "ausgetreten; ausgeschieden; inactif; non; inactivo; baja",
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


_GIVEN = ("first name", "given name", "forename", "firstname", "vorname", "prénom", "nombre")
_FAMILY = (
    *("last name", "surname", "family name", "lastname", "nachname", "familienname", "nom de famille", "apellidos"),
    *("apellido", "name", "nom"),  # which are one beside a given name
)


def with_names(sheet: Sheet, rows: Rows) -> Rows:
    """Their rows with a whole name, where a sheet has it in two columns."""
    pair = _two_names(sheet, list(rows[0])) if rows else None
    if pair is None:
        return rows
    given, family = pair
    kept = [heading for heading in rows[0] if heading not in pair]
    whole = f"name ({given} + {family})"
    return [{whole: _whole(row[given], row[family]), **{name: row[name] for name in kept}} for row in rows]


def _two_names(sheet: Sheet, headings: Sequence[str]) -> tuple[str, str] | None:
    """The headings of the given and of the family name, if there are both and none of a whole one."""
    called = {_folded(heading): heading for heading in reversed(headings)}
    given, family = (next((called[name] for name in names if name in called), "") for names in (_GIVEN, _FAMILY))
    whole = {_folded(name) for name in sheet.known.get("name", ())} - {*_GIVEN, *_FAMILY}
    two = "name" in sheet.columns and given and family and given != family
    return (given, family) if two and whole.isdisjoint(called) else None


def _whole(given: str, family: str) -> str:
    """A name of its two parts; what is called the family name may be the whole one."""
    said = {*_folded(given).split()} <= {*_folded(family).split()}
    return family.strip() if said else f"{given.strip()} {family.strip()}".strip()


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
    line = [*line, "name"] if _two_names(sheet, line) else line
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
            if was != becomes and not (_in_any_case(sheet, column, was) and was.casefold() == becomes.casefold()):
                yield Difference("changed", name, column, was, becomes)
    for key, row in old.items():
        if key not in new:
            yield Difference("gone", ":".join(row.get(column, "") for column in sheet.key))


def _in_any_case(sheet: Sheet, column: str, cell: str) -> bool:
    """Whether the case of a cell says nothing: one of our words, or an address. A name may be corrected in it."""
    return column in sheet.words or "@" in cell


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
    return " ".join(re.sub(r"[_.-]", " ", heading.casefold()).split())
