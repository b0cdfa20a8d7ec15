"""A mail that somebody kept, or a gateway delivers once more, under another Message-ID: it takes nothing back, or away,
that came after it was written. One that is only late counts."""

from datetime import timedelta
from email.utils import format_datetime

import pytest
from everyday import approved, done
from world import ANA, MIA, WISH, World, text_of

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
