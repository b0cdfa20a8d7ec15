"""Who gets what, where one mail asks for several: by the line, by the words above a list, or by where a name stands."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]

TP, PS, W3 = "Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)", "Ward 3 Drive (Edit)"


def whose(reading: Reading) -> dict[str, list[str]]:
    """For each item whom it is for."""
    return {
        item.entitlement.label: sorted(
            person.email.partition("@")[0] if person else "?" for person in item.people or reading.beneficiaries
        )
        for item in reading.items
    }


@pytest.mark.parametrize(
    "heads",
    [
        ("Please set up:\n\nPriya:", "Oto:"),
        ("For Priya:", "For Oto:"),
        ("Priya needs:", "Oto needs:"),
        ("Für Priya:", "Für Oto:"),
        ("Priya braucht:", "Oto braucht:"),
        ("Pour Priya :", "Pour Oto :"),
        ("Necesito accesos:\n\nPara Priya:", "Para Oto:"),
    ],
)
def test_every_list_is_for_whom_stands_above_it(read: Read, heads: tuple[str, str]) -> None:
    mail = f"{heads[0]}\n- Theatre Planner: Scheduler\n- Pharmacy Stock: Viewer\n\n{heads[1]}\n- Ward 3 Drive: Edit"
    assert whose(read(mail)) == {TP: ["priya"], PS: ["priya"], W3: ["oto"]}


@pytest.mark.parametrize("head", ["Please set up:", "Bitte einrichten:", "Merci de créer :", "Por favor, dad de alta:"])
@pytest.mark.parametrize(
    "rows",
    [
        "Priya: Theatre Planner Scheduler, Pharmacy Stock Viewer\nOto: Ward 3 Drive Edit",
        "Priya: Theatre Planner Scheduler\nOto: Ward 3 Drive Edit\nPriya: Pharmacy Stock Viewer",
        "- Priya - Theatre Planner - Scheduler\n- Priya - Pharmacy Stock - Viewer\n- Oto - Ward 3 Drive - Edit",
    ],
)
def test_every_line_is_for_whom_it_begins_with(read: Read, head: str, rows: str) -> None:
    assert whose(read(f"{head}\n{rows}")) == {TP: ["priya"], PS: ["priya"], W3: ["oto"]}


@pytest.mark.parametrize(
    "text",
    [
        "Priya fängt am Montag bei uns an.\n\nSie braucht:\n- Theatre Planner: Scheduler\n- Ward 3 Drive: Edit",
        "Priya starts on Monday.\n\nShe needs:\n- Theatre Planner: Scheduler\n- Ward 3 Drive: Edit",
        "Priya ist neu bei uns und braucht Theatre Planner (Scheduler) und Ward 3 Drive (Edit).",
        "Priya is new with us and needs Theatre Planner (Scheduler) and Ward 3 Drive (Edit).",
        "Priya est nouvelle chez nous et a besoin de Theatre Planner (Scheduler) et Ward 3 Drive (Edit).",
    ],
)
def test_what_somebody_new_with_us_needs_is_theirs(read: Read, text: str) -> None:
    assert whose(read(text)) == {TP: ["priya"], W3: ["priya"]}


@pytest.mark.parametrize(
    "text",
    [
        "I need Scheduler on Theatre Planner for two colleagues, Priya and Oto.",
        "Bitte Theatre Planner (Scheduler) für zwei Kolleginnen, Priya und Oto.",
        "J'ai besoin de Theatre Planner (Scheduler) pour deux collègues, Priya et Oto.",
        "Necesito Theatre Planner (Scheduler) para dos compañeros, Priya y Oto.",
    ],
)
def test_colleagues_who_are_then_named_are_those(read: Read, text: str) -> None:
    assert whose(read(text)) == {TP: ["oto", "priya"]}


@pytest.mark.parametrize(
    "text",
    [
        "Scheduler on Theatre Planner for Priya and Edit on Ward 3 Drive for Oto, please.",
        "Theatre Planner (Scheduler) für Priya und Ward 3 Drive (Edit) für Oto bitte.",
        "Theatre Planner (Scheduler) pour Priya et Ward 3 Drive (Edit) pour Oto, merci.",
        "Theatre Planner (Scheduler) para Priya y Ward 3 Drive (Edit) para Oto, por favor.",
    ],
)
def test_what_stands_before_for_somebody_is_theirs(read: Read, text: str) -> None:
    assert whose(read(text)) == {TP: ["priya"], W3: ["oto"]}


@pytest.mark.parametrize(
    "text",
    [
        "Priya needs Scheduler on Theatre Planner. Same for Oto.",
        "Priya needs Scheduler on Theatre Planner. The same for Oto, please.",
        "Please give Priya Scheduler on Theatre Planner, and Oto the same.",
        "Please give Priya Scheduler on Theatre Planner. And Oto as well.",
        "Priya braucht Theatre Planner (Scheduler). Dito für Oto.",
        "Priya braucht Theatre Planner (Scheduler). Das Gleiche bitte für Oto.",
        "Priya, und auch Oto, brauchen Scheduler in Theatre Planner.",
        "Priya a besoin de Theatre Planner (Scheduler). Pareil pour Oto.",
        "Priya necesita Theatre Planner (Scheduler). Lo mismo para Oto.",
        "Priya, y también Oto, necesitan Scheduler en Theatre Planner.",
    ],
)
def test_who_shall_have_the_same_has_it_too(read: Read, text: str) -> None:
    assert whose(read(text)) == {TP: ["oto", "priya"]}


def test_whom_somebody_shall_be_like_gets_nothing(read: Read) -> None:
    reading = read("Dasselbe wie Priya Shah, also Scheduler in Theatre Planner, bitte.")
    assert whose(reading) == {TP: ["ana"]}


@pytest.mark.parametrize("text", ["Ich brauche Scheduler in Theatre Planner, Priya auch."])
def test_who_is_added_to_the_writer_has_it_too(read: Read, text: str) -> None:
    assert whose(read(text)) == {TP: ["ana", "priya"]}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Priya a besoin de Scheduler dans Theatre Planner, Oto de Edit dans Ward 3 Drive.", "priya"),
        ("Priya needs Scheduler on Theatre Planner, Oto Edit on Ward 3 Drive.", "priya"),
        ("Moi j'ai besoin de Theatre Planner (Scheduler), Oto de Ward 3 Drive (Edit).", "ana"),
    ],
)
def test_a_sentence_goes_on_with_somebody_and_no_verb(read: Read, text: str, first: str) -> None:
    assert whose(read(text)) == {TP: [first], W3: ["oto"]}


@pytest.mark.parametrize("name", ["Tom Lee", "Tom"])
def test_a_line_for_somebody_who_is_not_known_is_for_nobody_else(read: Read, name: str) -> None:
    rows = f"{name}: Theatre Planner Scheduler\nPriya: Ward 3 Drive Edit"
    assert whose(read(f"Please set up:\n{rows}")) == {TP: ["?"], W3: ["priya"]}
