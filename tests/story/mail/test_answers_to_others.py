"""Whoever has seen a copy knows the secret address of a conversation, and can make it the Reply-To of a mail of their
own: what is answered to that is meant for them, and leans on none of our mails."""

from email.message import EmailMessage

import pytest
from everyday import granted
from world import ANA, DESK, MIA, WISH, World, text_of

WHICH = "I need access to the Finance Shared Drive for the month-end closing."
OURS = "answers another mail than ours"


def vote(mail: EmailMessage, subject: str = "Lunch: 1 pizza, 2 pasta?", **headers: str) -> EmailMessage:
    """A colleague's mail that has the answers to it sent to the address of a conversation."""
    asked = EmailMessage()
    given = {"Subject": subject, "Message-ID": "<vote@larkspur.example>", "Reply-To": mail["Reply-To"], **headers}
    for name, value in given.items():
        asked[name] = value
    return asked


def told(world: World, address: str = ANA) -> str:
    world.works()
    return " ".join(text_of(world.mails(address)[-1]).split())


def question(world: World) -> EmailMessage:
    world.writes(ANA, WHICH)
    world.works()
    asked = world.mail(ANA)
    assert text_of(asked).startswith("Question")
    return asked


@pytest.mark.parametrize("words", ["2", "pasta, number two please", "Edit", "withdraw", "none", "cancel it please"])
def test_an_answer_to_somebody_elses_mail_answers_no_question_of_ours(world: World, words: str) -> None:
    asked = question(world)
    world.writes(ANA, words, reply_to=vote(asked))
    said = told(world)
    assert list(world.requests().values()) == ["draft"]
    assert said.startswith("Question")
    assert OURS in said
    again = world.mail(ANA)
    assert again["Subject"] == asked["Subject"], "in the conversation that it is about"
    world.writes(ANA, "2", reply_to=again)
    world.works()
    assert list(world.requests().values()) == ["pending"], "asked once more, nothing is lost"


def test_however_often_that_happens_the_question_stays_open(world: World) -> None:
    asked = question(world)
    for number in range(4):
        world.writes(ANA, f"{number} for me", reply_to=vote(asked))
        world.works()
    world.writes(ANA, "2", reply_to=asked)
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_a_mail_that_mentions_one_of_ours_among_those_before_it_is_no_answer_to_it_either(world: World) -> None:
    asked = question(world)
    named = f"{asked['Message-ID']} <vote@larkspur.example>"
    world.writes(ANA, "2", subject="Re: Lunch", In_Reply_To="<vote@larkspur.example>", References=named)
    world.works()
    assert list(world.requests().values()) == ["draft"]


@pytest.mark.parametrize("to", ["the secret address", "our address"])
@pytest.mark.parametrize("words", ["Cancel it please.", "forget it", "I no longer need it."])
def test_what_is_called_off_below_somebody_elses_mail_takes_no_request_back(world: World, words: str, to: str) -> None:
    world.writes(ANA, WISH)
    world.works()
    mail = world.mail(ANA)
    lunch = vote(mail, "Shall I cancel the table?")
    if to == "our address":
        lunch.replace_header("Reply-To", DESK)
    world.writes(ANA, words, reply_to=lunch)
    world.works()
    assert list(world.requests().values()) == ["pending"]
    assert len(world.mails(ANA)) == 2, "told how it stands"
    world.writes(ANA, words, reply_to=mail)
    world.works()
    assert list(world.requests().values()) == ["withdrawn"]


def test_what_somebody_no_longer_needs_of_a_colleague_takes_no_access_away(world: World) -> None:
    granted(world)
    projector = vote(world.mail(ANA), "Do you still need the projector?")
    world.writes(ANA, "No, I no longer need it, thanks.", reply_to=projector)
    world.works()
    assert [task.kind for task in world.tasks()] == ["grant"]


def test_words_that_name_what_they_mean_count_below_anybodys_mail(world: World) -> None:
    asked = question(world)
    world.writes(ANA, "I need StockPilot Viewer for the audit.", reply_to=vote(asked, "Which access do you need?"))
    world.works()
    assert "StockPilot" in text_of(world.mails(ANA)[-1])
    assert sorted(world.requests().values()) == ["draft", "pending"]


@pytest.mark.parametrize("name", ["Message-ID", "Subject"])
def test_an_answer_is_known_by_what_it_refers_to_or_by_its_subject(world: World, name: str) -> None:
    """Some providers give our mails ids of their own, and some people write another subject."""
    asked = question(world)
    asked.replace_header(name, {"Message-ID": "<1@of.the.provider.example>", "Subject": "the drive"}[name])
    world.writes(ANA, "2", reply_to=asked)
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_an_answer_to_a_colleague_who_was_asked_what_to_answer_is_one_by_its_subject(world: World) -> None:
    asked = question(world)
    between = vote(asked, f"[Extern] WG: {asked['Subject']}")
    world.writes(ANA, "2", reply_to=between)
    world.works()
    assert list(world.requests().values()) == ["pending"]


def test_what_an_approver_wanted_to_know_is_not_answered_below_another_mail(world: World) -> None:
    world.writes(ANA, "I need Viewer in StockPilot for the stock count.")
    world.works()
    world.writes(MIA, "ask: Which warehouse?", reply_to=world.mail(MIA))
    world.works()
    wanted = world.mail(ANA, "Which warehouse?")
    world.writes(ANA, "The one on the left, see you at noon.", reply_to=vote(wanted))
    assert OURS in told(world)
    assert not any("on the left" in text_of(sent) for sent in world.mails(MIA))
    world.writes(ANA, "The one in Porto.", reply_to=wanted)
    world.works()
    assert any("The one in Porto" in text_of(sent) for sent in world.mails(MIA))


BELOW = """

From: Ana Costa <ana.costa@larkspur.example>
Sent: Thursday, November 26, 2026 8:30 AM
To: Mia Berg
Subject: Cake

Shall I bring some? Please give me Viewer on StockPilot.
"""


def test_a_yes_to_a_colleague_is_no_yes_to_what_they_hid_below(world: World) -> None:
    """Whoever passes a wish on forwards it, or answers its writer, too."""
    cake = EmailMessage()
    cake["Subject"], cake["Message-ID"], cake["Reply-To"] = "Cake", "<cake@larkspur.example>", DESK
    world.writes(MIA, f"Yes please!{BELOW}", reply_to=cake)
    assert told(world, MIA).startswith("Question")
    assert set(world.requests().values()) <= {"draft"}
    world.writes(MIA, f"Yes please!{BELOW}", reply_to=cake, Cc=ANA)
    world.works()
    assert "pending" in world.requests().values()
