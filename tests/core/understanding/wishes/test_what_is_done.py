"""Where no level is named, what somebody says they do, and to what, tells it by the descriptions of the catalog."""

from collections.abc import Callable

import pytest

from mailbot.core.catalog import Catalog, Entitlement
from mailbot.core.understanding import Reading
from tests.corpus.lines import read_line

VIEWER, SCHEDULER, APPROVER = (f"Theatre Planner ({level})" for level in ("Viewer", "Scheduler", "List Approver"))
STOCK = ["Pharmacy Stock (Dispenser)", "Pharmacy Stock (Controller)"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I need to see the list and book operations in Theatre Planner.", [SCHEDULER]),
        ("I have to cancel operations and see the list in Theatre Planner.", [SCHEDULER]),
        ("I need to book operations and approve the list in Theatre Planner.", [SCHEDULER, APPROVER]),
        ("I need Theatre Planner until Friday to book operations and approve the list.", [SCHEDULER, APPROVER]),
        ("In Pharmacy Stock I book out medicines and correct quantities, please give me what that takes.", STOCK),
        ("Je dois réserver des opérations et valider la liste dans Theatre Planner.", [SCHEDULER, APPROVER]),
        ("Please give Priya Theatre Planner so that she can book operations.", [SCHEDULER]),
        ("Please give me access to Theatre Planner so that I can see the list.", [VIEWER]),
        ("Bitte geben Sie mir Theatre Planner, damit ich die Liste sehen kann.", [VIEWER]),
        ("J'ai besoin de Theatre Planner pour voir la liste.", [VIEWER]),
        ("Necesito Theatre Planner para ver la lista.", [VIEWER]),
        ("Bitte Zugang zum Theatre Planner als Beobachter.", [VIEWER]),
        ("Je voudrais un accès à Theatre Planner comme observateur.", [VIEWER]),
        ("Necesito acceso a Theatre Planner como observadora.", [VIEWER]),
        ("Theatre Planner won't let me book operations, please change that.", [SCHEDULER]),
    ],
)
def test_the_deeds_tell_the_level_and_two_deeds_two(read: Callable[..., Reading], text: str, wanted: list[str]) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I book operations in Theatre Planner and would also like to approve the list.", APPROVER),
        ("So far I book operations in Theatre Planner and now I need to approve the list as well.", APPROVER),
        ("I already book operations in Theatre Planner and need to approve the list.", APPROVER),
        ("I book operations and my boss approves the list. Please give me Theatre Planner.", SCHEDULER),
        ("I book operations and Mia approves the list, so please give me Theatre Planner.", SCHEDULER),
        ("Ich buche Operationen und meine Chefin genehmigt die Liste, bitte Theatre Planner einrichten.", SCHEDULER),
        ("Je réserve les opérations et ma cheffe valide la liste, merci de m'ouvrir Theatre Planner.", SCHEDULER),
        ("I need to book operations in Theatre Planner, not approve the list.", SCHEDULER),
        ("I need to approve the list for the viewers in Theatre Planner.", APPROVER),
    ],
)
def test_what_one_does_already_and_what_others_do_tells_no_level(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    assert [wish.entitlement.label for wish in read(text).items] == [wanted]


def test_of_one_deed_or_another_it_is_asked_which(read: Callable[..., Reading]) -> None:
    reading = read("I need to book operations or approve the list in Theatre Planner, I'm not sure which.")
    assert [row.label for one in reading.ask for row in one.candidates] == [SCHEDULER, APPROVER]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("I want to book rooms for all of the nurses in Hallbook, now I can only book my own.", "Host"),
        ("I'd like to book rooms for my boss in Hallbook.", "Host"),
        ("I'd like to book rooms for my colleagues in Hallbook.", "Host"),
        ("Priya needs Hallbook to book rooms for our people.", "Host"),
        ("Ich möchte die Räume meiner Kollegen in Hallbook buchen, nicht nur meine eigenen.", "Host"),
        ("Quiero reservar las salas de mis compañeros en Hallbook, ahora solo puedo reservar las mías.", "Host"),
        ("I want to book my own rooms in Hallbook.", "Guest"),
        ("I want to book my rooms in Hallbook, now Priya has to do it for me.", "Guest"),
        ("Priya needs Hallbook to book her rooms.", "Guest"),
    ],
)
def test_what_is_done_for_others_is_not_the_level_that_does_it_for_oneself(
    hospital: Catalog, text: str, level: str
) -> None:
    rows = (
        Entitlement("Hallbook", "Guest", "app", "Book own rooms"),
        Entitlement("Hallbook", "Host", "app", "Book rooms for others"),
    )
    reading = read_line(Catalog(hospital.people, rows), text)
    assert [wish.entitlement.label for wish in reading.items] == [f"Hallbook ({level})"]


@pytest.mark.parametrize(
    "text",
    [
        "When somebody is ill I can't move their operations in Theatre Planner, it only lets me look. On Monday eleven "
        "people waited. Oto rang them from a list I had to read out to him. I was no help at all. So could you set me "
        "up so that I can move the operations of all of them?",
        "Wenn jemand krank ist, kann ich dessen Operationen im Theatre Planner nicht verschieben. Am Montag warteten "
        "elf Leute. Oto rief sie an, von einer Liste, die ich ihm vorlas. Das war nicht schön. Könnt ihr mich so "
        "einrichten, dass ich die Operationen von allen verschieben kann?",
    ],
)
def test_what_one_asks_to_be_able_to_do_counts_however_far_from_the_name_it_stands(
    read: Callable[..., Reading], text: str
) -> None:
    reading = read(text)
    assert [wish.entitlement.access_level for wish in reading.items] in ([], ["Scheduler"])
