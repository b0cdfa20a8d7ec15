"""Somebody near the writer who is not named: for them it is asked who is meant, and never filed for the writer."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

Read = Callable[..., Reading]
PLANNER = "Theatre Planner"


@pytest.mark.parametrize(
    "text",
    [
        f"My colleague needs Viewer in the {PLANNER}.",
        f"A colleague of mine needs Viewer in the {PLANNER}.",
        f"Please give my colleague Viewer in the {PLANNER}.",
        f"Please add my colleague to the {PLANNER} as Viewer.",
        f"Can my colleague get Viewer in the {PLANNER}?",
        f"My boss should become Viewer in the {PLANNER}.",
        f"Viewer in the {PLANNER} for a colleague of mine please.",
        f"Meine Kollegin braucht Viewer im {PLANNER}.",
        f"Bitte meiner Kollegin Viewer im {PLANNER} geben.",
        f"Mon chef a besoin de Viewer dans {PLANNER}.",
        f"Merci de donner à ma collègue Viewer dans {PLANNER}.",
        f"Mi jefa necesita Viewer en {PLANNER}.",
    ],
)
def test_what_somebody_who_is_not_named_shall_have_is_not_for_the_writer(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [f"{PLANNER} (Viewer)"]
    assert reading.beneficiaries == (None,)


@pytest.mark.parametrize(
    "text",
    [
        f"My boss says I need Viewer in the {PLANNER}.",
        f"My boss needs me to have Viewer in the {PLANNER}.",
        f"As agreed with my manager I need Viewer in the {PLANNER}.",
        f"I need Viewer in the {PLANNER} to give my boss the numbers.",
        f"I'm standing in for my manager and need Viewer in the {PLANNER}.",
        f"Please give me Viewer in the {PLANNER}, my colleague has it already.",
        f"Since my colleague left I need Viewer in the {PLANNER}.",
        f"Ich brauche Viewer im {PLANNER}, mein Chef weiß Bescheid.",
        f"Mein Kollege meint, ich brauche Viewer im {PLANNER}.",
        f"Mon chef veut que j'aie Viewer dans {PLANNER}.",
        f"Mi compañera necesita que yo tenga Viewer en {PLANNER}.",
    ],
)
def test_somebody_who_is_only_spoken_of_takes_nothing_from_the_writer(read: Read, text: str) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [f"{PLANNER} (Viewer)"]
    assert [person.name for person in reading.beneficiaries if person] == ["Ana Flores"]


def test_a_colleague_who_is_named_gets_it(read: Read) -> None:
    reading = read(f"My colleague Priya needs Viewer in the {PLANNER}.")
    assert [person.name for person in reading.beneficiaries if person] == ["Priya Shah"]
