"""Our sheets, and what companies call their columns and the words in them: data, one row a column of ours.

The headings are those that spreadsheets, HR systems and directories commonly export, in English, German, French and
Spanish.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of our sheets: its file, its columns in order, which of them name a row, and which must not be empty.

    `known` are the headings (lower case) under which companies usually have a column, `words` theirs (lower case) for
    what we call otherwise, by column. `people` are the columns that name somebody of the staff, `several` those whose
    cells may hold more than one name or address.
    """

    file: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    needed: tuple[str, ...]
    known: Mapping[str, tuple[str, ...]]
    default: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    people: tuple[str, ...]
    several: tuple[str, ...]


def _known(*headings: str) -> tuple[str, ...]:
    """Headings, written as "theirs; theirs", a language a line."""
    return tuple(heading.strip() for line in headings for heading in line.split(";"))


def _ours(**theirs: str) -> Mapping[str, str]:
    """Our word for each of theirs, written as `ours="theirs; theirs"`, and for itself: sheets write it in any case."""
    return {word.strip(): ours for ours, words in theirs.items() for word in (ours, *words.split(";"))}


_CATALOG = Sheet(
    file="catalog.csv",
    columns=(
        *("system", "kind", "access_level", "description", "aliases", "risk", "owner", "second_owner", "groups"),
        "max_days",
    ),
    key=("system", "access_level"),
    needed=("system", "access_level"),
    known={
        "system": _known(
            "application; app; application name; system name; resource; service",
            "anwendung",
            "système",
            "sistema; aplicación",
        ),
        "kind": _known("type; category; resource type", "art", "tipo", "catégorie", "categoría"),
        "access_level": _known(
            "level; role; permission; entitlement; access; access right; profile",
            "rolle; berechtigung; berechtigungsstufe; stufe",
            "rôle; droit; niveau; niveau d'accès; profil",
            "rol; permiso; nivel; nivel de acceso; perfil",
        ),
        "description": _known(
            "what it allows; what it is for; what is it for; what it does; details; purpose",
            "beschreibung; wofür; wozu; zweck",
            "à quoi ça sert; usage; utilité",
            "descripción; para qué sirve; uso",
        ),
        "aliases": _known("also known as; also called; other names; synonyms; short name", "auch bekannt als"),
        "risk": _known(
            "risk level; risk class; criticality; classification",
            "risiko; risikoklasse; kritikalität",
            "risque; niveau de risque; criticité",
            "riesgo; nivel de riesgo; criticidad",
        ),
        "owner": _known(
            "data owner; app owner; application owner; system owner; owner email; owner e-mail",
            "eigentümer; verantwortlicher; verantwortliche; datenverantwortlicher",
            "propriétaire; responsable",
            "propietario; propietaria",
        ),
        "second_owner": _known(
            "deputy owner; backup owner; deputy; co-owner; secondary owner",
            "stellvertretung; stellvertreter",
            "suppléant; suppléante",
            "suplente; segundo propietario",
        ),
        "groups": _known(
            "group; ad group; ad groups; security group; directory group; entra group",
            "gruppe; ad-gruppe",
            "groupe; groupe ad",
            "grupo; grupo ad",
        ),
        "max_days": _known(
            "maximum days; max duration; max duration (days); valid for days",
            "max. tage",
            "durée max; jours max",
            "duración máxima; días máximos",
        ),
    },
    default={"kind": "app", "risk": "medium"},
    words={
        "risk": _ours(
            low="standard; gering; niedrig; klein; faible; bas; basse; bajo; baja",
            medium="mittel; normal; moderate; moyen; moyenne; medio; media",
            high="elevated; hoch; groß; élevé; élevée; haut; haute; alto; alta",
            critical="privileged; sehr hoch; kritisch; very high; critique; très élevé; crítico; crítica; muy alto",
        )
    },
    people=("owner", "second_owner"),
    several=("aliases",),
)

_STAFF = Sheet(
    file="staff.csv",
    columns=("email", "name", "employee_id", "department", "title", "type", "manager", "status", "other_addresses"),
    key=("email",),
    needed=("email", "name"),
    known={
        "email": _known(
            "e-mail; mail; email address; e-mail address; user principal name; upn; work email",
            "e-mail-adresse",
            "courriel; adresse e-mail; adresse électronique",
            "correo; correo electrónico",
        ),
        "name": _known(
            "full name; display name; displayname; employee name; employee",
            "vor- und nachname; vollständiger name; mitarbeiter",
            "nom complet; prénom et nom",
            "nombre completo; nombre y apellidos; empleado",
            "nom; nombre",
        ),
        "employee_id": _known(
            "employee number; employee no; staff id; personnel number; personnel no; id",
            "personalnummer; pers-nr; personal-nr",
            "matricule",
            "número de empleado",
        ),
        "department": _known(
            "dept; team; unit; business unit; organisation unit",
            "abteilung",
            "département; service",
            "departamento; área",
        ),
        "title": _known(
            "job title; position; role; function",
            "funktion; stelle",
            "fonction; poste",
            "puesto; cargo",
        ),
        "type": _known("employment type; worker type; contract; employee type", "art", "contrat", "contrato"),
        "manager": _known(
            "manager email; manager e-mail; line manager; reports to; supervisor; boss",
            "vorgesetzter; vorgesetzte",
            "responsable; manager direct; supérieur hiérarchique",
            "jefe; jefa; superior",
        ),
        "status": _known("employment status; account status; active; enabled", "aktiv", "statut", "estado"),
        "other_addresses": _known("aliases; other emails; secondary email; proxy addresses"),
    },
    default={"type": "employee", "status": "active"},
    words={
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
    people=("manager",),
    several=("other_addresses",),
)

SHEETS: Mapping[str, Sheet] = {"catalog": _CATALOG, "staff": _STAFF}
"""What can be taken over."""

GIVEN_NAMES = _known("first name; given name; forename; firstname", "vorname", "prénom", "nombre")
FAMILY_NAMES = _known(
    "last name; surname; family name; lastname",
    "nachname; familienname",
    "nom de famille",
    "apellidos; apellido",
    "name; nom",  # which are one beside a given name
)
