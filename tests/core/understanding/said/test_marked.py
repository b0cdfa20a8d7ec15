"""Lists of which only the lines with a mark are meant, or all but these."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]

TP, PS, W3 = "Theatre Planner (Viewer)", "Pharmacy Stock (Dispenser)", "Ward 3 Drive (Edit)"


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize(
    "head",
    [
        "Mia's list for the ward, only the lines with a star are mine:",
        "Aus Mias Liste brauche ich nur, was ein Sternchen hat:",
        "Dans la liste de Mia, seules les lignes avec un astérisque sont pour moi :",
        "De la lista de Mia solo pido lo marcado:",
    ],
)
@pytest.mark.parametrize("mark", [" *", " (*)", " **", " !!", " x", " XX", " <--", " <==", " ←"])
def test_only_the_lines_with_a_mark_are_meant(read: Read, head: str, mark: str) -> None:
    mail = f"{head}\n\nTheatre Planner - Viewer{mark}\nPharmacy Stock - Dispenser\nWard 3 Drive - Edit{mark}"
    assert labels(read(mail)) == [TP, W3]


@pytest.mark.parametrize("arrow", ["->", "-->", "=>", "→"])
def test_an_arrow_may_stand_before_the_line(read: Read, arrow: str) -> None:
    mail = f"Just the line with the arrow please.\n\nTheatre Planner: Viewer\n{arrow} Pharmacy Stock: Dispenser"
    assert labels(read(mail)) == [PS]


@pytest.mark.parametrize("note", ["this one please", "das hier bitte", "c'est moi", "este, por favor"])
def test_a_note_behind_a_mark_asks_for_its_line(read: Read, note: str) -> None:
    levels = f"Viewer - see stock\nDispenser - book out   <-- {note}\nController - counts"
    assert labels(read(f"Pharmacy Stock, from the handbook\n\n{levels}\n\nthanks")) == [PS]


def test_the_subject_may_say_what_is_meant(read: Read) -> None:
    mail = "Theatre Planner: Viewer\nPharmacy Stock: Dispenser *\nWard 3 Drive: Edit"
    assert labels(read(mail, subject="only the starred line please")) == [PS]


@pytest.mark.parametrize(
    "head",
    [
        "Please set these up, those with a star I have already:",
        "Bitte einrichten, die mit Stern habe ich bereits:",
        "Merci de créer ces accès, ceux avec une étoile je les ai déjà :",
        "Necesito lo siguiente, lo marcado con asterisco ya lo tengo:",
    ],
)
def test_what_is_marked_as_had_is_left_out(read: Read, head: str) -> None:
    assert labels(read(f"{head}\nTheatre Planner: Viewer *\nPharmacy Stock: Dispenser")) == [PS]


@pytest.mark.parametrize(
    "mail",
    [
        "Please give me:\nTheatre Planner: Viewer *\nPharmacy Stock: Dispenser\n\n* until 30 April",
        "Please give me both, the starred one is urgent:\nTheatre Planner: Viewer *\nPharmacy Stock: Dispenser",
        "Please give me:\n-> Theatre Planner: Viewer\n-> Pharmacy Stock: Dispenser",
        "Please give me:\nTheatre Planner: Viewer <-- for the rota\nPharmacy Stock: Dispenser",
        "I need these, those with a star I don't have yet:\nTheatre Planner: Viewer *\nPharmacy Stock: Dispenser",
    ],
)
def test_a_mark_that_says_something_else_leaves_nothing_out(read: Read, mail: str) -> None:
    assert labels(read(mail)) == [TP, PS]


@pytest.mark.parametrize(
    ("head", "note"),
    [
        ("I need:", "(have it)"),
        ("I need:", "- got that already"),
        ("I need:", "- ok"),
        ("Ich brauche:", "(habe ich schon)"),
        ("Ich brauche:", "- hab ich"),
        ("Ich brauche:", "- in Ordnung"),
        ("Il me faut :", "(déjà)"),
        ("Il me faut :", "(je l'ai déjà)"),
        ("Necesito:", "(ya lo tengo)"),
    ],
)
def test_a_line_noted_as_had_is_left_out(read: Read, head: str, note: str) -> None:
    reading = read(f"{head}\nTheatre Planner: Viewer {note}\nPharmacy Stock: Dispenser")
    assert (labels(reading), reading.ask) == ([PS], ())


def test_a_line_that_asks_whether_it_is_ok_is_wished_for(read: Read) -> None:
    assert labels(read("Please give me:\nTheatre Planner: Viewer, ok?\nPharmacy Stock: Dispenser")) == [TP, PS]


def test_what_is_noted_as_had_may_still_go(read: Read) -> None:
    reading = read("Please remove:\nTheatre Planner: Viewer (still have it)\nPharmacy Stock: Dispenser")
    assert (reading.intent.value, labels(reading)) == ("revoke", [TP, PS])
