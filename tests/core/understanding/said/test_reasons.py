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


@pytest.mark.parametrize(
    "text",
    [
        "Viewer in Theatre Planner until end of year please.",
        "Hallo,\n\nich brauche bitte Zugriff auf den Theatre Planner als Viewer bis Ende März.",
        "Bonjour, il me faudrait Viewer dans Theatre Planner jusqu'à fin mars.",
        "Hola, necesito Viewer en Theatre Planner hasta finales de marzo.",
        f"{_WISH} Until end of year.",
        f"{_WISH} I thank you all.",
        "Please set up:\n\n- Theatre Planner: Viewer\n- Quality docs: edit\n\nall until end of June.",
    ],
)
def test_a_mere_wish_an_item_of_a_list_and_a_day_are_no_reason(read: Callable[..., Reading], text: str) -> None:
    assert read(text).justification is None


def test_a_subject_that_names_a_thing_is_no_reason(read: Callable[..., Reading]) -> None:
    assert read("- Theatre Planner: Viewer\n- Confluence", subject="tools 2").justification is None


def test_a_reason_is_quoted_without_the_greeting_before_it(read: Callable[..., Reading]) -> None:
    assert read(f"Hello dear team, I cover for Priya. {_WISH}").justification == "I cover for Priya."


def test_a_wish_that_gives_its_reason_is_quoted(read: Callable[..., Reading]) -> None:
    assert read("Viewer in Theatre Planner for the audit please.").justification


@pytest.mark.parametrize(
    ("trouble", "wish"),
    [
        (
            "From this round onwards the whole thing is in my hands, and Oto doesn't lock the wards for me any more.",
            "My wish therefore: Scheduler in Theatre Planner for me.",
        ),
        (
            "Ab jetzt liegt das alles bei mir, und Oto sperrt die Stationen nicht mehr für mich.",
            "Mein Wunsch also: Scheduler im Theatre Planner für mich.",
        ),
        (
            "Désormais tout repose sur moi, et Oto ne ferme plus les services à ma place.",
            "Mon souhait donc : Scheduler dans Theatre Planner pour moi.",
        ),
        (
            "Desde ahora todo está en mis manos, y Oto ya no cierra las plantas por mí.",
            "Mi deseo, por tanto: Scheduler en Theatre Planner para mí.",
        ),
    ],
)
def test_the_trouble_told_right_before_the_wish_says_why_though_it_denies_something(
    read: Callable[..., Reading], trouble: str, wish: str
) -> None:
    assert trouble in (read(f"{_STORY} {trouble} {wish}").justification or "")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Viewer in Theatre Planner please, I do the early shift from tomorrow", "I do the early shift"),
        (f"{_STORY} The reason: the maker has closed his hotline. {_STORY} {_WISH}", "has closed his hotline"),
        (f"I set up the freelancers. {_WISH}", "I set up the freelancers"),
        ("Scheduler in Theatre Planner, por favor. Yo llevo la agenda.", "Yo llevo la agenda"),
        (f"{_STORY} Der Grund: die Hotline ist zu. {_STORY} {_WISH}", "die Hotline ist zu"),
    ],
)
def test_what_its_writer_does_beside_the_wish_and_what_is_called_the_reason_says_why(
    read: Callable[..., Reading], text: str, why: str
) -> None:
    assert why in (read(text).justification or "")


def test_where_the_text_gives_no_reason_the_subject_may(read: Callable[..., Reading]) -> None:
    reading = read(_WISH, subject="Tom is away and nobody prints the lists")
    assert reading.justification == "Tom is away and nobody prints the lists"


@pytest.mark.parametrize(
    "text",
    [
        "I need Viewer in Theatre Planner, Priya is leaving the team",
        "Ich brauche Viewer im Theatre Planner, Priya verlässt das Team",
        "J'ai besoin de Viewer dans Theatre Planner, Priya quitte l'équipe",
        "Necesito Viewer en Theatre Planner, Priya deja el equipo",
    ],
)
def test_that_somebody_leaves_is_why_its_writer_asks(read: Callable[..., Reading], text: str) -> None:
    assert read(text).justification == text
