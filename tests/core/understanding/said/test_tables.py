"""Forms and tables, as people paste them: each line of a table, and each filled-in form, is a wish."""

from collections.abc import Callable
from datetime import date

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]

TP, W3 = "Theatre Planner (Scheduler)", "Ward 3 Drive (Edit)"


def whose(reading: Reading) -> dict[str, list[str]]:
    return {
        item.entitlement.label: sorted(
            person.email.partition("@")[0] if person else "?" for person in item.people or reading.beneficiaries
        )
        for item in reading.items
    }


FORMS = [
    "Name: Priya Shah\nSystem: Theatre Planner\nLevel: Scheduler\nReason: month end\nUntil: 30 June 2026",
    "User: Priya Shah\nApplication: Theatre Planner\nRole: Scheduler\nUntil: 30 June 2026",
    "Mitarbeiter: Priya Shah\nAnwendung: Theatre Planner\nRecht: Scheduler\nGrund: Vertretung\nBis: 30.06.2026",
    "Utilisateur : Priya Shah\nLogiciel : Theatre Planner\nAccès : Scheduler\nJusqu'au : 30/06/2026",
    "Nombre: Priya Shah\nSistema: Theatre Planner\nNivel: Scheduler\nMotivo: sustitución\nHasta: 30/06/2026",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_filled_in_form_is_filed(read: Read, form: str) -> None:
    reading = read(form)
    assert (whose(reading), reading.ask, reading.until) == ({TP: ["priya"]}, (), date(2026, 6, 30))


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_each_of_several_forms_is_filed(read: Read, gap: str) -> None:
    form = "Name: {}\nSystem: {}\nLevel: {}"
    forms = [
        form.format("Priya Shah", "Theatre Planner", "Scheduler"),
        form.format("Oto Novák", "Ward 3 Drive", "Edit"),
    ]
    assert whose(read(gap.join(forms))) == {TP: ["priya"], W3: ["oto"]}


def test_a_form_may_name_two_systems_for_one(read: Read) -> None:
    form = "Name: Priya Shah\nSystem: Theatre Planner\nLevel: Scheduler\nSystem: Ward 3 Drive\nLevel: Edit"
    assert whose(read(form)) == {TP: ["priya"], W3: ["priya"]}


@pytest.mark.parametrize(
    ("ask", "head"),
    [
        ("Please set these up:", "Name\tSystem\tLevel"),
        ("Bitte einrichten:", "Name\tSystem\tRecht"),
        ("Merci d'ouvrir ces accès :", "Nom\tSystème\tDroit"),
        ("Por favor, dad estos accesos:", "Nombre\tSistema\tNivel"),
    ],
)
@pytest.mark.parametrize("gap", ["\t", "     ", " | ", "; "])
def test_each_line_of_a_table_is_for_whom_it_names(read: Read, ask: str, head: str, gap: str) -> None:
    rows = "Priya Shah\tTheatre Planner\tScheduler\nOto Novák\tWard 3 Drive\tEdit"
    assert whose(read(f"{ask}\n\n{head}\n{rows}".replace("\t", gap))) == {TP: ["priya"], W3: ["oto"]}


def test_a_table_says_until_when(read: Read) -> None:
    table = "Please set up:\n\nName\tSystem\tLevel\tUntil\nPriya Shah\tTheatre Planner\tScheduler\t30 June 2026"
    reading = read(table)
    assert (whose(reading), reading.until) == ({TP: ["priya"]}, date(2026, 6, 30))


@pytest.mark.parametrize(
    "form",
    [
        "Name: Priya Shah\nSystem: Theatre Planner\nProblem: cannot log in",
        "System: Theatre Planner\nRole: Scheduler\nProblem: error 500 since this morning, password refused",
    ],
)
def test_a_form_that_tells_of_trouble_asks_for_nothing(read: Read, form: str) -> None:
    reading = read(form)
    assert reading.intent is not Intent.REQUEST or not reading.items


def test_a_form_for_somebody_who_is_not_on_the_staff_is_not_for_its_writer(read: Read) -> None:
    reading = read("Name: Tom Lee\nSystem: Theatre Planner\nLevel: Scheduler")
    assert reading.beneficiaries == (None,)
