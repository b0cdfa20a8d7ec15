"""Lists with boxes, and lists that say yes or no to each of their lines."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]

TP, PS, W3 = "Theatre Planner (Scheduler)", "Pharmacy Stock (Viewer)", "Ward 3 Drive (Edit)"
HEADS = ["Please give me:", "Bitte einrichten:", "Accès demandés :", "Necesito:"]


def labels(reading: Reading) -> list[str]:
    return [wish.entitlement.label for wish in reading.items]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("boxes", ["[x] [ ]", "(x) ( )", "☑ ☐", "☒ ☐", "✓ ✗", "✅ ❌", "[X] []"])
@pytest.mark.parametrize("bullet", ["", "- "])
def test_only_what_is_ticked_is_wished_for(read: Read, head: str, boxes: str, bullet: str) -> None:
    yes, _, no = boxes.partition(" ")
    lines = (f"{yes} Theatre Planner: Scheduler", f"{no} Pharmacy Stock: Viewer", f"{yes} Ward 3 Drive: Edit")
    assert labels(read(f"{head}\n" + "\n".join(bullet + line for line in lines))) == [TP, W3]


def test_boxes_none_of_which_is_ticked_are_bullets(read: Read) -> None:
    assert labels(read("I need:\n[ ] Theatre Planner: Scheduler\n[ ] Ward 3 Drive: Edit")) == [TP, W3]


def test_a_box_may_stand_behind(read: Read) -> None:
    mail = "I need:\nTheatre Planner: Scheduler [x]\nPharmacy Stock: Viewer [ ]\nWard 3 Drive: Edit [x]"
    assert labels(read(mail)) == [TP, W3]


def test_boxes_may_stand_in_one_line(read: Read) -> None:
    mail = "Please set up:\n[x] Theatre Planner Scheduler [ ] Pharmacy Stock Viewer [x] Ward 3 Drive Edit"
    assert labels(read(mail)) == [TP, W3]


def test_of_what_is_ticked_for_removal_the_rest_stays(read: Read) -> None:
    reading = read("Please remove:\n[x] Theatre Planner: Scheduler\n[ ] Ward 3 Drive: Edit")
    assert (reading.intent.value, labels(reading)) == ("revoke", [TP])


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [
        ("New access for me please:", "yes", "no"),
        ("Zugänge für mich:", "ja", "nein"),
        ("Accès pour moi :", "oui", "non"),
        ("Accesos para mí:", "sí", "no"),
    ],
)
@pytest.mark.parametrize("sign", [": ", " – ", "\t", " = "])
def test_only_what_is_said_yes_to_is_wished_for(read: Read, head: str, yes: str, no: str, sign: str) -> None:
    mail = f"{head}\nTheatre Planner (Scheduler){sign}{yes}\nPharmacy Stock (Viewer){sign}{no}"
    assert labels(read(mail)) == [TP]


@pytest.mark.parametrize("no", ["no, I never book anything there", "no (Tom does that)", "no - stays with Tom"])
def test_a_yes_or_no_may_have_a_reason_behind_it(read: Read, no: str) -> None:
    mail = f"I went through the list:\n- Theatre Planner Scheduler: yes, please assign\n- Pharmacy Stock Viewer: {no}"
    assert labels(read(mail)) == [TP]


@pytest.mark.parametrize(
    "told",
    [
        "Tom has ticked what is done already.",
        "Angekreuzt ist, was ich schon habe.",
        "Les cases cochées, je les ai déjà.",
        "Lo marcado ya lo tengo.",
    ],
)
def test_of_a_list_in_which_what_is_there_is_ticked_the_rest_is_wished_for(read: Read, told: str) -> None:
    boxes = "[x] Theatre Planner: Scheduler\n[ ] Pharmacy Stock: Viewer\n[x] Ward 3 Drive: Edit"
    assert labels(read(f"My list. {told}\n\n{boxes}\n\nPlease give me what is still open.")) == [PS]


@pytest.mark.parametrize(
    "note", ["erledigt, danke", "haben alle hier", "wollte Tom, hat sich erübrigt", "hab ich", "done, thanks"]
)
def test_a_line_that_says_how_it_stands_is_no_wish(read: Read, note: str) -> None:
    mail = (
        f"Meine Liste:\n- Pharmacy Stock Viewer: {note}\n- Theatre Planner Scheduler: hab ich noch nicht, bitte geben"
    )
    assert labels(read(mail)) == [TP]
