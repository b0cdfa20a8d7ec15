"""What is weighed, how sure is sure enough, and what a reading says about it."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from mailbot.core.understanding import Intent, Reading
from mailbot.core.understanding.wishes.sureness import weigh, weigh_level


def test_words_that_ask_weigh_more_than_words_that_tell_what_one_has() -> None:
    asked = weigh(frozenset(("clause is asked", "clause wish", "mail asks", "sounds like request 80% of one")))
    held = weigh(frozenset(("clause is against", "clause have", "mail asks nothing")))
    assert asked.wanted > 0.9 > held.wanted


def test_what_is_denied_right_before_its_name_is_hardly_wanted() -> None:
    facts = frozenset(("clause is asked", "clause wish"))
    assert weigh(facts | {"denied"}).wanted < weigh(facts).wanted


def test_nothing_is_taken_away_without_a_word_that_takes_away() -> None:
    assert weigh(frozenset(("clause is asked", "clause grant"))).action == "request"
    assert weigh(frozenset(("clause is asked", "clause revoke", "mail revoke"))).action == "revoke"


def test_the_strongest_reasons_are_told_with_their_weight() -> None:
    reasons = weigh(frozenset(("clause is asked", "denied", "mail short"))).reasons
    assert reasons[0][0] == "denied"
    assert reasons[0][1] < -1


def test_the_same_facts_weigh_the_same_in_every_process() -> None:
    """Floats are summed in one order, whatever the order of a set is, which hangs on the process's hash seed."""
    told = """
from mailbot.core.understanding.wishes.sureness import weigh, weigh_deed, weigh_person
from mailbot.core.understanding.wishes.weights import DEED_WEIGHTS, MENTION_WEIGHTS, PERSON_WEIGHTS
print(weigh(frozenset(MENTION_WEIGHTS)), weigh_deed(frozenset(DEED_WEIGHTS)), weigh_person(frozenset(PERSON_WEIGHTS)))
"""
    said = {
        subprocess.run(
            [sys.executable, "-c", told],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1


def test_a_level_that_stays_is_not_the_one_that_is_wanted() -> None:
    near = frozenset(("system beside", "clause is plain"))
    assert weigh_level(near | {"clause keep", "followed by keep"}) < 0.5 < weigh_level(near | {"clause is asked"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please give me Scheduler in Theatre Planner.", ("Scheduler", "Theatre", "Planner")),
        ("I need to book operations in Theatre Planner.", ("book", "operations", "Theatre", "Planner")),
    ],
)
def test_the_reading_says_which_words_led_to_the_row(
    read: Callable[..., Reading], text: str, words: tuple[str, ...]
) -> None:
    (wish,) = read(text).items
    assert wish.words == words


def test_a_level_that_fits_less_is_named_as_the_runner_up(read: Callable[..., Reading]) -> None:
    (wish,) = read("I need to book operations in Theatre Planner.").items
    assert wish.entitlement.label == "Theatre Planner (Scheduler)"
    assert [one.entitlement.label for one in wish.runners_up] == ["Theatre Planner (Viewer)"]


def test_the_choices_of_a_question_are_weighed(read: Callable[..., Reading]) -> None:
    (wish,) = read("I need access to Theatre Planner.").ask
    assert len(wish.candidates) == 3
    assert [one.score for one in wish.scores] == sorted((one.score for one in wish.scores), reverse=True)


def test_what_is_open_on_the_form_of_somebody_who_left_ends_for_them_where_it_sounds_so(
    read: Callable[..., Reading],
) -> None:
    reading = read(
        "On the leaving form of Oto Novák, who left us on Friday, two lines are still without a cross: VPN (User) and "
        "Theatre Planner (Viewer). Kindly switch both of them off so that I can close the form."
    )
    assert reading.intent is Intent.REVOKE
    assert {wish.entitlement.label for wish in reading.items} == {"VPN (User)", "Theatre Planner (Viewer)"}
    assert [person and person.name for person in reading.beneficiaries] == ["Oto Novák"]
