"""What somebody can do already, and no more, is not what they ask for: the level is told by the rest of the mail."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

DRIVE, PLANNER = "Finance Shared Drive (Edit)", "Theatre Planner (Scheduler)"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "From Monday I have to move operations. Theatre Planner only lets me see the list. Please sort me out.",
            PLANNER,
        ),
        (
            "In Theatre Planner I can only see the list of operations. I'm to cancel some of them now. "
            "Could you set that up?",
            PLANNER,
        ),
        (
            "Ich muss Dateien ändern. Auf dem Finance Shared Drive darf ich bisher nur lesen. Bitte richtet das ein.",
            DRIVE,
        ),
        (
            "Auf dem Finance Shared Drive kann ich zwar alles öffnen. Ich muss aber auch ändern. Bitte einrichten.",
            DRIVE,
        ),
        ("Je dois modifier des fichiers. Dans Finance Shared Drive je peux seulement lire. Merci d'avance.", DRIVE),
        ("Tengo que modificar archivos. En Finance Shared Drive solo puedo leer. ¿Me dais lo necesario?", DRIVE),
    ],
)
def test_what_one_can_only_do_so_far_is_not_the_level_that_is_wished(
    read: Callable[..., Reading], text: str, wanted: str
) -> None:
    reading = read(text)
    assert [wish.entitlement.label for wish in reading.items] == [wanted], reading
    assert reading.ask == ()


def test_what_stays_with_somebody_else_is_no_deed_of_the_writer(read: Callable[..., Reading]) -> None:
    reading = read("I'm to look at the list in Theatre Planner. Approving it stays with Priya. Could you arrange that?")
    assert not {wish.entitlement.access_level for wish in reading.items} & {"List Approver"}


@pytest.mark.parametrize(
    "text",
    [
        "I look after the medicines, so please arrange Pharmacy Stock.",
        "I look after the contacts and need CareBook CRM.",
    ],
)
def test_one_thing_in_common_with_a_description_tells_no_level(read: Callable[..., Reading], text: str) -> None:
    reading = read(text)
    assert reading.items == ()
    assert len(reading.ask) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In Theatre Planner I can see the list of operations. But when one falls out I am stuck. Please arrange that.",
        "Ich kann in Theatre Planner die Liste sehen, aber wenn eine Operation ausfällt, hänge ich. Bitte einrichten.",
        "J'arrive à voir la liste dans Theatre Planner, mais c'est tout. Merci d'arranger cela.",
        "Puedo ver la lista en Theatre Planner, pero nada más. ¿Lo podéis arreglar?",
    ],
)
def test_what_one_can_do_already_is_not_filed_when_a_but_follows(read: Callable[..., Reading], text: str) -> None:
    assert [wish.entitlement.label for wish in read(text).items] in ([], [PLANNER])


@pytest.mark.parametrize(
    "text",
    [
        "I can only look in Theatre Planner and need to change things.",
        "I'm in Theatre Planner, just to look. Now I need more.",
        "I need Theatre Planner, I have to change the list of operations.",
        "Ich muss in Theatre Planner die Liste der Operationen ändern.",
    ],
)
def test_who_has_to_do_more_than_look_is_never_given_the_level_that_looks(
    read: Callable[..., Reading], text: str
) -> None:
    assert "Viewer" not in {wish.entitlement.access_level for wish in read(text).items}
