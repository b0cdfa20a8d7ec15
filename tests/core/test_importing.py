"""A company's own sheet is taken over: headings are told apart, what it lacks stays, every change is shown."""

import pytest

from mailbot.core.headings import SHEETS, Sheet
from mailbot.core.importing import Difference, addressed, differences, guess, heads, missing, taken_over, with_names

CATALOG, STAFF = SHEETS["catalog"], SHEETS["staff"]
OURS = [dict.fromkeys(CATALOG.columns, "") | {"system": "Drive", "access_level": "Edit", "aliases": "G: drive"}]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("application", "system"),
        ("Access_Level", "access_level"),
        ("Data Owner", "owner"),
        ("AD group", "groups"),
        ("risk", "risk"),
        ("deputy owner", "second_owner"),
        ("Datenverantwortlicher", "owner"),
        ("Kritikalität", "risk"),
        ("Propriétaire", "owner"),
        ("Nivel de acceso", "access_level"),
        ("What it is for", "description"),
        ("Wofür", "description"),
        ("Also called", "aliases"),
        ("Para qué sirve", "description"),
    ],
)
def test_usual_headings_of_a_catalog_are_told(heading: str, column: str) -> None:
    assert guess(CATALOG, [heading]) == {column: heading}


@pytest.mark.parametrize(
    "headings",
    [
        ["E-Mail Adresse", "Vor- und Nachname", "Personal-Nr.", "Abteilung", "Stelle", "Vorgesetzte(r)"],
        ["Mail", "Full name", "Personnel no", "Dept", "Position", "Boss"],
        ["Courriel", "Prénom et nom", "Matricule", "Service", "Poste", "Responsable"],
        ["Correo electrónico", "Nombre y apellidos", "Número de empleado", "Departamento", "Puesto", "Jefe"],
    ],
)
def test_usual_headings_of_a_staff_list_are_told_in_four_languages(headings: list[str]) -> None:
    columns = ("email", "name", "employee_id", "department", "title", "manager")
    assert guess(STAFF, headings) == dict(zip(columns, headings, strict=True))


EXPORTS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "Workday": (
        {
            "email": "Primary Work Email", "name": "Worker", "employee_id": "Employee ID", "title": "Business Title",
            "department": "Supervisory Organization", "type": "Worker Type", "manager": "Worker's Manager",
            "status": "Worker Status",
        },
        ("Cost Center", "Hire Date"),
    ),
    "BambooHR": (
        {
            "email": "Work Email", "name": "name (First Name + Last Name)", "employee_id": "Employee #",
            "department": "Department", "title": "Job Title", "manager": "Reporting To", "status": "Status",
        },
        ("First Name", "Last Name", "Location", "Division"),
    ),
    "Oracle HCM": (
        {
            "email": "Work E-Mail", "name": "Display Name", "employee_id": "Person Number", "title": "Job Name",
            "department": "Department Name", "type": "Person Type", "manager": "Line Manager Name",
            "status": "Assignment Status",
        },
        ("Legal Employer",),
    ),
    "ADP": (
        {
            "email": "Work Contact: Work Email", "name": "name (Legal First Name + Legal Last Name)",
            "employee_id": "Associate ID", "department": "Home Department Description",
            "title": "Job Title Description", "type": "Worker Category Description", "manager": "Reports To Name",
            "status": "Position Status",
        },
        ("Legal First Name", "Legal Last Name", "Home Department Code", "Position ID"),
    ),
    "Microsoft Entra ID": (
        {
            "email": "mail", "name": "displayName", "employee_id": "employeeId", "department": "department",
            "title": "jobTitle", "type": "userType", "status": "accountEnabled", "other_addresses": "proxyAddresses",
        },
        ("userPrincipalName", "givenName", "surname", "officeLocation"),
    ),
    "Microsoft Entra ID in German": (
        {
            "email": "Benutzerprinzipalname", "name": "Anzeigename", "employee_id": "Mitarbeiter-ID",
            "department": "Abteilung", "title": "Position", "type": "Benutzertyp", "status": "Konto aktiviert",
            "other_addresses": "Proxyadressen",
        },
        ("Vorname", "Nachname", "Büro"),
    ),
    "Google Workspace": (
        {
            "email": "Email Address [Required]", "name": "name (First Name [Required] + Last Name [Required])",
            "employee_id": "Employee ID", "department": "Department", "title": "Employee Title",
            "type": "Employee Type", "manager": "Manager Email", "status": "Status [READ ONLY]",
            "other_addresses": "Work Secondary Email",
        },
        ("First Name [Required]", "Last Name [Required]", "Cost Center"),
    ),
    "HiBob": (
        {
            "email": "Email", "name": "Display name", "employee_id": "Employee ID in company", "title": "Job title",
            "department": "Department", "type": "Employment contract", "manager": "Reports to email",
            "status": "Lifecycle status",
        },
        ("Reports to", "Site"),
    ),
    "Personio in German": (
        {
            "email": "E-Mail", "name": "name (Vorname + Nachname)", "employee_id": "Personalnummer",
            "department": "Abteilung", "title": "Position", "type": "Anstellungsart", "manager": "Vorgesetzter",
            "status": "Beschäftigungsstatus",
        },
        ("Vorname", "Nachname", "Standort", "Titel", "Team"),
    ),
    "SAP HCM in German": (
        {
            "email": "E-Mail dienstlich", "name": "Name des Mitarbeiters", "employee_id": "PersNr",
            "department": "Organisationseinheit", "title": "Planstelle", "type": "Mitarbeitergruppe",
            "manager": "Führungskraft", "status": "Status",
        },
        ("Kostenstelle",),
    ),
    "a list of people in German": (
        {
            "email": "Geschäftliche E-Mail", "name": "name (Rufname + Familienname)",
            "employee_id": "Mitarbeiternummer",
            "department": "Bereich", "title": "Titel", "type": "Vertragsart", "manager": "Direkter Vorgesetzter",
            "status": "Mitarbeiterstatus", "other_addresses": "Weitere E-Mail-Adressen",
        },
        ("Rufname", "Familienname"),
    ),
    "DATEV": (
        {
            "email": "E-Mail-Adresse", "name": "name (Vorname + Familienname)", "employee_id": "PersonalNr",
            "department": "Abteilung", "title": "Berufsbezeichnung", "type": "Beschäftigungsart",
        },
        ("Vorname", "Familienname"),
    ),
    "Lucca": (
        {
            "email": "E-mail professionnel", "name": "name (Prénom + Nom)", "employee_id": "Matricule",
            "department": "Département", "title": "Intitulé du poste", "type": "Type de contrat",
            "manager": "Responsable hiérarchique", "status": "Statut du collaborateur",
        },
        ("Prénom", "Nom", "Établissement"),
    ),
    "a list of people in French": (
        {
            "email": "Adresse mail", "name": "name (Prenom + Nom d'usage)", "employee_id": "N° employé",
            "department": "Direction", "title": "Emploi", "type": "Nature du contrat", "manager": "N+1",
            "other_addresses": "Autres adresses",
        },
        ("Prenom", "Nom d'usage"),
    ),
    "Factorial": (
        {
            "email": "Correo corporativo", "name": "name (Nombre + Apellidos)", "employee_id": "Código de empleado",
            "department": "Equipo", "title": "Puesto de trabajo", "type": "Tipo de contrato", "manager": "Responsable",
            "status": "Estado laboral",
        },
        ("Nombre", "Apellidos"),
    ),
    "a list of people in Spanish": (
        {
            "email": "Correo de la empresa", "name": "Trabajador", "employee_id": "Nº de empleado",
            "department": "Unidad organizativa", "title": "Título", "type": "Tipo de empleado",
            "manager": "Jefe directo", "status": "Situación", "other_addresses": "Otros correos",
        },
        (),
    ),
}  # fmt: skip  # a row of a sheet reads better than one heading a line


@pytest.mark.parametrize("product", EXPORTS)
def test_the_headings_of_what_an_hr_system_or_a_directory_exports_are_told(product: str) -> None:
    columns, others = EXPORTS[product]
    headings = [*others, *(heading for heading in columns.values() if not heading.startswith("name ("))]
    assert heads(STAFF, headings, {})
    (row,) = with_names(STAFF, [dict.fromkeys(headings, "x")])
    assert guess(STAFF, [*row]) == columns


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (
            "Application Name|Entitlement Name|Entitlement Description|Business Owner|Technical Owner",
            "system access_level description owner second_owner",
        ),
        (
            "Applikation|Zugriffsrecht|Kurzbeschreibung|Fachverantwortlicher|Stellvertreter|Schutzbedarf|Kürzel",
            "system access_level description owner second_owner risk aliases",
        ),
        (
            "Nom de l'application|Habilitation|Libellé|Propriétaire métier|Groupe de sécurité|Criticite|Alias",
            "system access_level description owner groups risk aliases",
        ),
        (
            "Nombre de la aplicación|Tipo de acceso|Detalle|Responsable|Grupo de seguridad|Clasificación|Sinónimos",
            "system access_level description owner groups risk aliases",
        ),
        ("Resource Name|Permission Set|Notes", "system access_level description"),
        ("Software|Recht|Bemerkung|Eigner", "system access_level description owner"),
        ("Logiciel|Droit d'accès|Responsable applicatif", "system access_level owner"),
        ("Programa|Derecho de acceso|Dueño", "system access_level owner"),
    ],
)
def test_the_headings_of_what_lists_of_applications_are_exported_with_are_told(headings: str, columns: str) -> None:
    assert guess(CATALOG, headings.split("|")) == dict(zip(columns.split(), headings.split("|"), strict=True))


def test_a_titel_is_what_somebody_is_called_only_where_nothing_says_what_they_do() -> None:
    assert guess(STAFF, ["Titel"]) == {"title": "Titel"}
    assert guess(STAFF, ["Titel", "Stellenbezeichnung"]) == {"title": "Stellenbezeichnung"}


@pytest.mark.parametrize(
    ("given", "family"),
    [("first name", "last name"), ("vorname", "name"), ("prénom", "nom"), ("nombre", "apellidos")],
)
def test_a_name_in_two_columns_is_one(given: str, family: str) -> None:
    line = [given, family, "email"]
    assert heads(STAFF, line, {})
    (row,) = with_names(STAFF, [{given: "Ana ", family: "Costa", "email": "ana@x.example"}])
    assert [*row.values()] == ["Ana Costa", "ana@x.example"]
    assert guess(STAFF, [*row]) == {"email": "email", "name": f"name ({given} + {family})"}


def test_a_whole_name_beside_a_given_one_stays() -> None:
    for heading in ("name", "full name"):
        (row,) = with_names(STAFF, [{"first name": "Ana", heading: "Ana Costa", "email": "ana@x.example"}])
        assert row[guess(STAFF, [*row])["name"]] == "Ana Costa"


def test_what_stands_in_brackets_or_beside_a_heading_does_not_hide_it() -> None:
    headings = ["Anwendung / System", "Berechtigungsstufe *", "Owner (E-Mail)", "max. Tage", "Max Duration (days)"]
    found = guess(CATALOG, headings)
    assert found["system"] == "Anwendung / System"
    assert found["access_level"] == "Berechtigungsstufe *"
    assert found["owner"] == "Owner (E-Mail)"
    assert found["max_days"] == "Max Duration (days)"


def test_our_own_name_wins_over_a_usual_one_and_a_heading_is_used_once() -> None:
    assert guess(STAFF, ["Full name", "name", "role"]) == {"name": "name", "title": "role"}


def test_a_column_that_is_needed_and_not_there_is_named() -> None:
    assert missing(CATALOG, guess(CATALOG, ["Application", "Colour"])) == ["access_level"]


def test_what_their_sheet_has_no_column_for_stays_as_it_was() -> None:
    theirs = [{"app": "drive", "role": "edit", "data owner": "oto@x.example"}]
    (row,) = taken_over(CATALOG, theirs, guess(CATALOG, list(theirs[0])), OURS)
    assert (row["aliases"], row["owner"], row["kind"]) == ("G: drive", "oto@x.example", "")


def test_a_new_row_has_the_usual_values_where_nothing_is_said() -> None:
    (row,) = taken_over(
        CATALOG, [{"app": "Wiki", "role": "Read", "risk": ""}], {"system": "app", "access_level": "role"}, []
    )
    assert (row["kind"], row["risk"]) == ("app", "medium")


@pytest.mark.parametrize(
    ("sheet", "column", "theirs", "ours"),
    [
        (CATALOG, "risk", "sehr hoch", "critical"),
        (CATALOG, "risk", "Mittel", "medium"),
        (CATALOG, "risk", "faible", "low"),
        (STAFF, "type", "extern", "contractor"),
        (STAFF, "type", "Freelancer", "contractor"),
        (STAFF, "type", "Full-Time", "employee"),
        (STAFF, "type", "Teilzeit", "employee"),
        (STAFF, "type", "CDI", "employee"),
        (STAFF, "type", "Indefinido", "employee"),
        (STAFF, "type", "Guest", "contractor"),
        (STAFF, "type", "Contingent Worker", "contractor"),
        (STAFF, "type", "Leiharbeit", "contractor"),
        (STAFF, "status", "On Leave", "active"),
        (STAFF, "status", "Elternzeit", "active"),
        (STAFF, "status", "Sorti", "leaver"),
        (STAFF, "status", "Cesado", "leaver"),
        (STAFF, "status", "TRUE", "active"),
        (STAFF, "status", "nein", "leaver"),
        (STAFF, "status", "on holiday", "on holiday"),
        (STAFF, "status", "Active", "active"),
        (CATALOG, "risk", "Privileged", "critical"),
    ],
)
def test_their_words_for_risk_type_and_status_are_ours_and_others_stay(
    sheet: Sheet, column: str, theirs: str, ours: str
) -> None:
    named = dict.fromkeys(sheet.needed, "x")
    mapping = {**{name: name for name in sheet.needed}, column: "theirs"}
    (row,) = taken_over(sheet, [{**named, "theirs": theirs}], mapping, [])
    assert row[column] == ours


@pytest.mark.parametrize(
    ("column", "theirs", "ours"),
    [
        ("aliases", "CRM, sales tool", "CRM;sales tool"),
        ("aliases", "CRM\nsales tool\n", "CRM;sales tool"),
        ("aliases", "CRM, the old one; sales tool", "CRM, the old one; sales tool"),
        ("groups", "CN=crm-rw,OU=Groups", "CN=crm-rw,OU=Groups"),
    ],
)
def test_other_names_that_stand_between_commas_or_in_lines_of_a_cell_are_several(
    column: str, theirs: str, ours: str
) -> None:
    mapping = {"system": "system", "access_level": "level", column: "theirs"}
    (row,) = taken_over(CATALOG, [{"system": "Harvest", "level": "User", "theirs": theirs}], mapping, [])
    assert row[column] == ours


def test_who_is_named_by_name_or_number_gets_their_address() -> None:
    staff = [
        _person("Nora Falk", "1000"),
        _person("Jan Alt", "1001", "Falk, Nora"),
        _person("Ida Roth", "1002", "1001"),
    ]
    assert [row["manager"] for row in addressed(STAFF, staff, staff)] == [
        "",
        "nora.falk@x.example",
        "jan.alt@x.example",
    ]
    rows = [{**OURS[0], "owner": "nora falk", "second_owner": "Somebody Else"}]
    (row,) = addressed(CATALOG, rows, staff)
    assert (row["owner"], row["second_owner"]) == ("nora.falk@x.example", "Somebody Else")


def test_of_two_people_of_one_name_neither_is_taken() -> None:
    staff = [_person("Nora Falk", "1"), {**_person("Nora Falk", "2"), "email": "nora.falk2@x.example"}]
    (row,) = addressed(CATALOG, [{**OURS[0], "owner": "Nora Falk"}], staff)
    assert row["owner"] == "Nora Falk"


def _person(name: str, number: str, manager: str = "") -> dict[str, str]:
    email = f"{name.lower().replace(' ', '.')}@x.example"
    return {"email": email, "name": name, "employee_id": number, "manager": manager}


def test_a_sheet_whose_headings_are_not_told_yet_has_no_rows() -> None:
    assert taken_over(STAFF, [{"who": "Ana"}], {}, []) == []


def test_a_row_without_a_name_is_left_out() -> None:
    assert taken_over(CATALOG, [{"app": "", "role": ""}], {"system": "app", "access_level": "role"}, []) == []


def test_every_change_is_told_by_row_and_column() -> None:
    new = [{**OURS[0], "aliases": "H: drive"}, {**OURS[0], "access_level": "Read"}]
    gone = {**OURS[0], "access_level": "Admin"}
    assert list(differences(CATALOG, [*OURS, gone], new)) == [
        Difference("changed", "Drive:Edit", "aliases", "G: drive", "H: drive"),
        Difference("new", "Drive:Read"),
        Difference("gone", "Drive:Admin"),
    ]


def test_a_word_of_ours_or_an_address_in_another_case_is_no_change_and_a_name_is() -> None:
    before = {"email": "ana@l.example", "name": "ana costa", "status": "active", "manager": "mia@l.example"}
    after = {"email": "Ana@L.example", "name": "Ana Costa", "status": "Active", "manager": "Mia@l.example"}
    assert list(differences(STAFF, [before], [after])) == [
        Difference("changed", "Ana@L.example", "name", "ana costa", "Ana Costa")
    ]
