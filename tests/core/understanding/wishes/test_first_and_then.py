"""What shall come before something else may go, what is there by now, and deeds that nobody needs to do any more."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "VPN can go once I have Viewer in the Theatre Planner.",
        "Once I have Viewer in the Theatre Planner, the VPN can go.",
        "Das VPN kann weg, sobald ich Viewer im Theatre Planner habe.",
        "Le VPN peut partir dès que j'ai Viewer dans le Theatre Planner.",
        "Vous pouvez me retirer le VPN une fois que j'aurai Viewer dans le Theatre Planner.",
        "Podéis quitarme la VPN en cuanto tenga Viewer en el Theatre Planner.",
    ],
)
def test_what_its_writer_shall_have_first_is_wished_for(read: Read, text: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.REQUEST
    assert [wish.entitlement.label for wish in reading.items] in ([], ["Theatre Planner (Viewer)"])
    assert [one.system for one in reading.ask] == ([] if reading.items else ["Theatre Planner"])


@pytest.mark.parametrize(
    "text",
    [
        "VPN can go now that I have Viewer in the Theatre Planner.",
        "Please remove my VPN because I have Viewer in the Theatre Planner.",
        "La VPN ya me la podéis quitar, tengo Viewer en el Theatre Planner.",
    ],
)
def test_what_its_writer_has_by_now_is_not_taken_away(read: Read, text: str) -> None:
    reading = read(text)
    assert (reading.intent, [wish.entitlement.label for wish in reading.items]) == (Intent.REVOKE, ["VPN (User)"])


def test_both_are_taken_away_once_something_else_is_there(read: Read) -> None:
    reading = read("As soon as I have my new badge, please remove the VPN and Viewer in the Theatre Planner.")
    assert reading.intent is Intent.REVOKE
    assert [wish.entitlement.label for wish in reading.items] == ["VPN (User)", "Theatre Planner (Viewer)"]


def test_who_need_not_do_something_any_more_loses_nothing_by_that(read: Read) -> None:
    assert read("Priya braucht das nicht mehr zu machen.").intent is Intent.OTHER
