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
            "application; app; application name; app name; system name; resource; resource name; software; service",
            "anwendung; anwendungsname; applikation; systemname; programm",
            "système; nom de l'application; logiciel",
            "sistema; aplicación; nombre de la aplicación; programa",
        ),
        "kind": _known("type; category; resource type", "art", "tipo", "catégorie", "categoría"),
        "access_level": _known(
            "level; role; role name; permission; permission set; entitlement; entitlement name; access; access right",
            "access profile; profile",
            "rolle; rollenname; berechtigung; berechtigungsstufe; stufe; zugriffsrecht; zugriff; recht",
            "rôle; droit; droit d'accès; habilitation; niveau; niveau d'accès; profil",
            "rol; permiso; derecho de acceso; tipo de acceso; nivel; nivel de acceso; perfil",
        ),
        "description": _known(
            "what it allows; what it is for; what is it for; what it does; entitlement description; role description",
            "details; purpose; notes",
            "beschreibung; kurzbeschreibung; wofür; wozu; zweck; bemerkung",
            "à quoi ça sert; usage; utilité; libellé",
            "descripción; para qué sirve; uso; detalle",
        ),
        "aliases": _known(
            "alias; also known as; also called; other names; synonyms; short name; abbreviation",
            "auch bekannt als; synonyme; weitere namen; kürzel; abkürzung",
            "aussi appelé; autres noms; abréviation",
            "también conocido como; otros nombres; sinónimos; abreviatura",
        ),
        "risk": _known(
            "risk level; risk class; criticality; business criticality; classification",
            "risiko; risikoklasse; risikostufe; kritikalität; schutzbedarf",
            "risque; niveau de risque; criticité",
            "riesgo; nivel de riesgo; criticidad; clasificación",
        ),
        "owner": _known(
            "owner email; owner e-mail; data owner; app owner; application owner; system owner; entitlement owner",
            "business owner",
            "eigentümer; eigner; dateneigner; verantwortlicher; verantwortliche; datenverantwortlicher",
            "fachverantwortlicher; fachverantwortliche; anwendungsverantwortlicher; systemverantwortlicher",
            "propriétaire; propriétaire métier; responsable; responsable applicatif",
            "propietario; propietaria; dueño",
        ),
        "second_owner": _known(
            "deputy owner; backup owner; deputy; co-owner; secondary owner; technical owner",
            "stellvertretung; stellvertreter; stellv. verantwortlicher",
            "suppléant; suppléante",
            "suplente; segundo propietario",
        ),
        "groups": _known(
            "group; ad group; ad groups; security group; security groups; directory group; entra group",
            "gruppe; ad-gruppe; ad-gruppen; sicherheitsgruppe",
            "groupe; groupe ad; groupe de sécurité",
            "grupo; grupo ad; grupo de seguridad",
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
            "e-mail; mail; email address; e-mail address; work email; work e-mail; primary work email; business email",
            "company email; work contact: work email; user principal name; userprincipalname; upn",
            "e-mail-adresse; e-mail dienstlich; e-mail geschäftlich; dienstliche e-mail; geschäftliche e-mail",
            "benutzerprinzipalname",
            "courriel; adresse e-mail; adresse mail; adresse électronique; adresse de messagerie",
            "e-mail professionnel; email professionnel; courriel professionnel; nom d'utilisateur principal",
            "correo; correo electrónico; dirección de correo electrónico; correo corporativo; correo de la empresa",
            "correo de empresa; correo de trabajo; correo laboral; nombre principal de usuario",
        ),
        "name": _known(
            "full name; display name; displayname; legal name; employee name; employee; worker",
            "vor- und nachname; vollständiger name; anzeigename; name des mitarbeiters; mitarbeiter; mitarbeitername",
            "nom complet; prénom et nom; nom et prénom; nom d'affichage; salarié; collaborateur",
            "nombre completo; nombre y apellidos; nombre para mostrar; empleado; trabajador; colaborador",
            "nom; nombre",
        ),
        "employee_id": _known(
            "employee number; employeeid; employeenumber; employee no; employee #; employee id in company; staff id",
            "staff number; personnel number; personnel no; person number; payroll number; worker id; associate id",
            "personalnummer; pers-nr; persnr; personal-nr; personalnr; mitarbeiternummer; mitarbeiter-nr",
            "mitarbeiter-id",
            "matricule; numéro d'employé; n° employé; id employé; id salarié; code salarié",
            "número de empleado; nº de empleado; código de empleado; id de empleado; legajo; matrícula",
            "user id; id",
        ),
        "department": _known(
            "department name; dept; home department description; supervisory organization; organisation unit",
            "organization unit; organisational unit; organizational unit; org unit",
            "abteilung; organisationseinheit; fachbereich",
            "département; service; unité organisationnelle",
            "departamento; área; unidad organizativa",
            "team; unit; business unit; division; bereich; geschäftsbereich; direction; équipe; equipo; gerencia",
        ),
        "title": _known(
            "job title; jobtitle; business title; position title; job title description; employee title; job name",
            "job profile; position; role; function",
            "stellenbezeichnung; funktion; funktionsbezeichnung; stelle; planstelle; jobtitel; berufsbezeichnung",
            "tätigkeit",
            "fonction; poste; intitulé du poste; intitulé de poste; libellé du poste; emploi; libellé emploi",
            "puesto; puesto de trabajo; denominación del puesto; cargo; ocupación",
            "titel; titre; título",  # which are also what stands before a name, and count where nothing else is there
        ),
        "type": _known(
            "employment type; worker type; person type; employee type; worker category description; contract type",
            "employment contract; contract; user type; usertype",
            "art; anstellungsart; beschäftigungsart; vertragsart; mitarbeitergruppe; mitarbeitertyp; benutzertyp",
            "contrat; type de contrat; nature du contrat; type d'employé",
            "contrato; tipo de contrato; tipo de empleado",
        ),
        "manager": _known(
            "manager email; manager e-mail; manager's email; supervisor email; reports to email; line manager",
            "line manager name; manager name; worker's manager; reports to; reports to name; reporting to; supervisor",
            "boss",
            "vorgesetzter; vorgesetzte; direkter vorgesetzter; disziplinarischer vorgesetzter; führungskraft",
            "responsable; responsable hiérarchique; responsable direct; manager direct; supérieur hiérarchique; n+1",
            "jefe; jefa; jefe directo; jefe inmediato; superior; reporta a",
        ),
        "status": _known(
            "employment status; worker status; employee status; assignment status; position status; lifecycle status",
            "account status; account enabled; accountenabled; active; enabled",
            "aktiv; mitarbeiterstatus; beschäftigungsstatus; konto aktiviert",
            "statut; statut du collaborateur; statut du salarié; statut de l'employé",
            "estado; estado laboral; estado del empleado; situación; situación laboral",
        ),
        "other_addresses": _known(
            "aliases; other emails; othermails; secondary email; work secondary email; alternate email addresses",
            "proxy addresses; proxyaddresses; email aliases",
            "weitere e-mail-adressen; weitere adressen; proxyadressen",
            "autres adresses; adresses secondaires; adresses proxy",
            "otros correos; otras direcciones; correo secundario",
        ),
    },
    default={"type": "employee", "status": "active"},
    words={
        "type": _ours(
            employee="intern; internal; permanent; regular; full-time; full time; part-time; part time; fixed term; "
            "fixed-term; trainee; apprentice; member; angestellt; festangestellt; mitarbeiter; vollzeit; teilzeit; "
            "befristet; unbefristet; auszubildende; auszubildender; azubi; werkstudent; werkstudentin; praktikant; "
            "praktikantin; interne; cdi; cdd; salarié; salariée; apprenti; apprentie; alternant; alternante; "
            "stagiaire; interno; indefinido; temporal; fijo; becario; becaria",
            contractor="extern; external; freelancer; freelance; temp; consultant; guest; contingent; "
            "contingent worker; agency; agency worker; vendor; leiharbeit; leiharbeiter; leiharbeiterin; zeitarbeit; "
            "dienstleister; externe; intérim; intérimaire; prestataire; externo; autónomo; autónoma; subcontratado",
        ),
        "status": _ours(
            active="yes; true; 1; enabled; current; employed; on leave; leave; aktiv; ja; wahr; beurlaubt; elternzeit; "
            "mutterschutz; beschäftigt; actif; oui; présent; présente; en poste; activo; activa; sí; alta; en alta",
            leaver="no; false; 0; disabled; inactive; left; terminated; former; inaktiv; nein; falsch; "
            "resigned; retired; ausgetreten; ausgeschieden; inactif; inactive; non; sorti; sortie; parti; partie; "
            "inactivo; inactiva; baja; cesado; cesada",
        ),
    },
    people=("manager",),
    several=("other_addresses",),
)

SHEETS: Mapping[str, Sheet] = {"catalog": _CATALOG, "staff": _STAFF}
"""What can be taken over."""

GIVEN_NAMES = _known(
    "first name; given name; forename; firstname; givenname; legal first name",
    "vorname; rufname",
    "prénom",
    "nombre",
)
FAMILY_NAMES = _known(
    "last name; surname; family name; lastname; legal last name",
    "nachname; familienname; zuname",
    "nom de famille; nom d'usage; nom usuel",
    "apellidos; apellido",
    "name; nom",  # which are one beside a given name
)
