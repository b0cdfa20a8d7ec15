"""Which of its writer's sentences say why a mail asks."""

from collections.abc import Callable

import pytest

from mailbot.core.understanding import Reading

_WISH = "Please give me Viewer in Theatre Planner."
_STORY = (
    "Let me tell you about the machine, since you are the only ones who read mails to their end. It hums all day and "
    "all night, and Oto has given it a name. Somebody from the maker came with a suitcase, looked at it for an hour, "
    "drank our coffee and went home again. It has hummed a little louder from that day."
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"Bonjour, Silke est de retour. {_WISH}", "Silke est de retour"),
        (f"{_WISH} For the accruals.", "For the accruals"),
        (f"From Monday I take over the lists of the east wing from Priya. {_STORY} {_WISH} Thank you.", "I take over"),
        (f"{_STORY} {_WISH} I must print the lists for the wards each morning from now on.", "I must print the lists"),
    ],
)
def test_what_is_new_or_must_be_done_says_why_however_long_the_story(
    read: Callable[..., Reading], text: str, why: str
) -> None:
    assert why in (read(text).justification or "")


def test_a_greeting_says_nothing_about_why(read: Callable[..., Reading]) -> None:
    assert "Hello" not in (read(f"Hello dear team,\n\n{_WISH}").justification or "")
