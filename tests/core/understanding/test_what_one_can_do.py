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
