"""A mail that somebody kept, or a gateway delivers once more, under another Message-ID: it takes nothing back, or away,
that came after it was written. One that is only late counts."""

from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from everyday import approved, approvers, done
from world import ANA, EVE, HENRIK, MIA, OTO, WISH, World, text_of

GIVES_BACK = "I no longer need Edit on the Finance Shared Drive."


def days_ago(world: World, days: float) -> str:
    return format_datetime(world.clock.now() - timedelta(days=days))


def asks(world: World) -> None:
    world.writes(ANA, WISH)
    world.works()


@pytest.mark.parametrize("words", ["Please withdraw my request for the Finance Shared Drive.", "withdraw", GIVES_BACK])
def test_an_old_withdrawal_takes_nothing_back_that_was_asked_for_since(world: World, words: str) -> None:
    asks(world)
    world.clock.forward(days=1)
    world.writes(ANA, words, date=days_ago(world, 3))
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert "written before" in text_of(world.mail(ANA))
    world.writes(ANA, words)
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


def test_old_words_take_no_access_away_that_was_given_since(world: World) -> None:
    approved(world)
    done(world)
    world.writes(ANA, GIVES_BACK, date=days_ago(world, 5))
    world.works()
    assert [task.kind for task in world.tasks()] == ["grant"]
    assert "written before" in text_of(world.mail(ANA))
    world.writes(ANA, GIVES_BACK)
    world.works()
    assert [task.kind for task in world.tasks()] == ["grant", "revoke"]


@pytest.mark.parametrize("date", ["Thu, 1 Jan 1970 00:00:00 +0000", "Fri, 1 Jan 2099 00:00:00 +0000", "last week"])
def test_nobody_knows_when_a_mail_with_an_absurd_date_was_written_unless_it_answers_ours(
    world: World, date: str
) -> None:
    asks(world)
    world.writes(ANA, "Please withdraw it.", date=date)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert "date" in text_of(world.mail(ANA))
    world.writes(ANA, "Please withdraw it.", reply_to=world.mail(ANA, "Received"), date=date)
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


def test_a_withdrawal_that_is_only_late_counts(world: World) -> None:
    asks(world)
    world.clock.forward(days=4)
    world.writes(ANA, "withdraw", date=days_ago(world, 3))
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


def test_whose_clock_is_wrong_is_believed_when_they_answer_what_they_were_told(world: World) -> None:
    asks(world)
    slow = days_ago(world, 0.2)
    world.writes(ANA, "Please withdraw it.", date=slow)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    world.writes(ANA, "Please withdraw it.", reply_to=world.mail(ANA), date=slow)
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


def test_a_request_and_its_withdrawal_that_servers_held_up_count(world: World) -> None:
    world.writes(ANA, WISH, date=days_ago(world, 0.03))
    world.works()
    world.writes(ANA, "withdraw", date=days_ago(world, 0.02))
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


# case 104
def test_a_request_with_an_absurd_date_is_filed_and_who_decides_reads_the_date(world: World) -> None:
    world.writes(ANA, WISH, date="Mon, 2 Nov 2026 10:00:00 +0000")
    world.works()
    assert list(world.requests().values()) == ["pending"]
    for person in (ANA, MIA):
        assert "dated 2 November 2026" in " ".join(text_of(world.mail(person)).split())


@pytest.mark.parametrize("words", ["Please withdraw my request for the Finance Shared Drive.", GIVES_BACK])
def test_a_mail_to_a_colleague_that_was_sent_on_to_us_takes_nothing_back(world: World, words: str) -> None:
    """Its signature is good for ever, wherever whoever got it has it delivered."""
    asks(world)
    redirected = EmailMessage()
    redirected["Subject"], redirected["Reply-To"], redirected["Message-ID"] = "What do you still need?", EVE, "<asks@x>"
    world.writes(ANA, words, reply_to=redirected)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert "neither in its To nor in its Cc" in " ".join(text_of(world.mail(ANA)).split())


def test_a_mail_from_before_somebody_was_away_does_not_say_that_they_are_back(world: World) -> None:
    asks(world)
    written = days_ago(world, 0.01)
    world.writes(MIA, "I am away until 3 December.", reply_to=world.mail(MIA), Auto_Submitted="auto-replied")
    world.works()
    assert approvers(world) == [HENRIK, OTO]
    for date in (written, days_ago(world, 40)):
        world.writes(MIA, "status", date=date)
        world.works()
        assert approvers(world) == [HENRIK, OTO]
    world.writes(MIA, "status")
    world.works()
    assert approvers(world) == [MIA, OTO]


def test_an_old_word_that_somebody_is_back_ends_no_delegation_that_was_made_since(world: World) -> None:
    asks(world)
    world.writes(MIA, "While I am away until 9 December Daniel Weber decides for me.", subject="Away")
    world.works()
    before = approvers(world)
    assert MIA not in before
    for days in (3, 40):
        world.writes(MIA, "I am back.", subject="Back", date=days_ago(world, days))
        world.works()
        assert approvers(world) == before
    world.writes(MIA, "I am back.", subject="Back")
    world.works()
    assert approvers(world) == [MIA, OTO]
