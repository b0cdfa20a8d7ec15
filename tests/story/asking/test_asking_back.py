"""Unsure means ask: a question with numbered choices, answered by number or in words, keeps its place."""

from datetime import date, timedelta

import pytest
from beginnings import told_once
from everyday import file_of
from world import ANA, MIA, World, text_of

from mailbot.core.register import AccessRequest

VAGUE = "Hello, I need access to the Finance Shared Drive until 31 March 2027 please. Ana"
QUOTED = "\n\nAna\n\n> Which access to Finance Shared Drive do you need?\n>\n> 1. Read\n> 2. Edit\n"
END_OF_MARCH = date(2027, 3, 31)


@told_once
def ask(world: World, wish: str = VAGUE) -> None:
    world.writes(ANA, wish)
    world.works()


def answer(world: World, text: str) -> str:
    world.writes(ANA, text, reply_to=world.mail(ANA))
    world.works()
    return text_of(world.mail(ANA))


def pending(world: World) -> AccessRequest:
    """The only request that waits for approval."""
    (request_id,) = (request_id for request_id, state in world.requests().items() if state == "pending")
    file = file_of(world, request_id)
    return file.request


def test_a_level_that_was_not_said_is_asked_with_numbered_choices(world: World) -> None:
    ask(world)
    question = text_of(world.mail(ANA))
    assert question.startswith("Question\n\nWhich access to Finance Shared Drive do you need, until 31 March 2027?")
    assert "1. Read: " in question
    assert "2. Edit: " in question
    assert len(question.split()) <= 90
    assert world.requests() == {"REQ-2026-00001": "draft"}
    assert world.mails(MIA) == []


def test_a_number_answers_the_question_and_the_request_goes_on(world: World) -> None:
    ask(world)
    answer(world, "2" + QUOTED)
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "Finance Shared Drive (Edit)" in text_of(world.mail(ANA))
    assert len(world.mails(MIA)) == 1


@pytest.mark.parametrize(("reply", "state"), [("yes", "pending"), ("Yes please!", "pending"), ("1", "pending")])
def test_what_is_only_not_sure_enough_is_asked_with_a_yes_or_none(world: World, reply: str, state: str) -> None:
    ask(world, "PayStream Viewer?")
    question = text_of(world.mail(ANA))
    assert question.startswith("Question\n\nIs this what you need?\n\n1. PayStream (Viewer)")
    assert 'Reply with "yes"' in question
    answer(world, reply)
    assert world.requests() == {"REQ-2026-00001": state}


@pytest.mark.parametrize(
    ("writer", "wish", "read"),
    [
        (ANA, "PayStream Viewer? Until 31 March 2027.", "you"),
        (MIA, "Could PayStream Viewer be something for Ana Costa? Until 31 March 2027.", "Ana Costa"),
    ],
)
def test_what_is_to_be_confirmed_names_for_whom_and_until_when_it_was_read(
    world: World, writer: str, wish: str, read: str
) -> None:
    world.writes(writer, wish)
    world.works()
    assert f"1. PayStream (Viewer) for {read}, until 31 March 2027: " in text_of(world.mail(writer))


def test_which_level_is_asked_with_the_last_day_that_was_read(world: World) -> None:
    ask(world, f"{VAGUE} It is for the audit.")
    question = text_of(world.mail(ANA))
    assert "Which access to Finance Shared Drive do you need, until 31 March 2027?" in question


@pytest.mark.parametrize("reply", ["1 and 2", "both please"])
def test_several_levels_of_the_system_are_chosen_together(world: World, reply: str) -> None:
    ask(world, f"{VAGUE} It is for the audit.")
    told = answer(world, reply + QUOTED)
    assert world.requests() == {"REQ-2026-00001": "pending", "REQ-2026-00002": "pending"}
    for level in ("Read", "Edit"):
        assert f"Finance Shared Drive ({level}) for you, until Wednesday 31 March 2027" in told
    assert "takes the place" not in told
    second = text_of(world.mail(MIA, "Finance Shared Drive (Edit) for"))
    assert "It was asked for along with Finance Shared Drive (Read) for Ana Costa" in second
    assert world.trail().wrong is None


def test_several_levels_for_somebody_else_are_not_half_taken(world: World) -> None:
    ask(world, f"{VAGUE} It is for the audit.")
    told = " ".join(answer(world, "1 and 2 for Eve Marlow").split())
    assert "Several can be chosen only for whom the first mail named" in told
    assert world.requests() == {"REQ-2026-00001": "draft"}


@pytest.mark.parametrize("reply", ["Thanks, both!", "Both are too much."])
def test_both_in_a_reply_that_wishes_for_nothing_chooses_nothing(world: World, reply: str) -> None:
    ask(world, f"{VAGUE} It is for the audit.")
    answer(world, reply)
    assert world.requests() == {"REQ-2026-00001": "draft"}


def test_several_systems_are_not_chosen_together_and_the_mail_says_why(world: World) -> None:
    ask(world, "I need read access to the drive")
    told = " ".join(answer(world, "1 and 2").split())
    assert "Several can be chosen only of one system" in told


def test_the_name_of_the_level_answers_it_too(world: World) -> None:
    ask(world)
    answer(world, "Read please, thanks")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "Finance Shared Drive (Read)" in text_of(world.mail(ANA))


def test_the_answer_completes_the_first_mail_and_keeps_its_last_day(world: World) -> None:
    ask(world)
    answer(world, "2" + QUOTED)
    assert pending(world).until == END_OF_MARCH


def test_a_last_day_in_the_answer_counts_for_more_than_the_first_mails(world: World) -> None:
    ask(world)
    answer(world, "Edit, until 31 January 2027 is enough" + QUOTED)
    assert (pending(world).access_level, pending(world).until) == ("Edit", date(2027, 1, 31))


@pytest.mark.parametrize(
    "text",
    [
        "the second one until end of June",
        "the second one, for the audit until end of June 2027",
        "Edit until 30 June 2027 please",
        "2 until 30 June 2027",
    ],
)
def test_a_last_day_said_in_the_breath_of_the_choice_counts(world: World, text: str) -> None:
    ask(world, "Hello, I need access to the Finance Shared Drive please. Ana")
    answer(world, text)
    assert (pending(world).access_level, pending(world).until) == ("Edit", date(2027, 6, 30))


def test_an_end_in_the_answer_that_cannot_be_read_is_asked(world: World) -> None:
    ask(world, "Hello, I need access to the Finance Shared Drive please. Ana")
    assert "Until when? We could not read “until Christmas”" in answer(world, "Edit please, until Christmas")
    assert "Received" in answer(world, "Edit, until 24 December 2026")
    assert pending(world).until == date(2026, 12, 24)


@pytest.mark.parametrize("text", ["Sales User", "Sales User please", "The Sales User one, until 31 March 2027"])
def test_the_very_name_of_an_offered_level_is_never_another_system(world: World, text: str) -> None:
    ask(world, "I need access to HarvestCRM please.")
    answer(world, text)
    assert (pending(world).system, pending(world).access_level) == ("HarvestCRM", "Sales User")


def test_an_end_that_cannot_be_read_is_asked_and_never_left_out(world: World) -> None:
    ask(world, "Please give me Edit on the Finance Shared Drive until 31.02.2027.")
    question = text_of(world.mail(ANA))
    assert question.startswith("Question")
    assert "31.02.2027" in question
    answer(world, "1, until 28 February 2027" + QUOTED)
    assert (pending(world).access_level, pending(world).until) == ("Edit", date(2027, 2, 28))


def test_a_clear_new_mail_answers_it_as_well(world: World) -> None:
    ask(world)
    world.writes(ANA, "I need Edit on the Finance Shared Drive.", subject="drive again")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_two_questions_of_one_mail_are_asked_one_after_the_other(world: World) -> None:
    ask(world, "I need access to the Finance Shared Drive. I also need access to the Quality Documents.")
    assert "Which access to Finance Shared Drive" in text_of(world.mail(ANA))
    second = answer(world, "Read")
    assert second.startswith("Question\n\nWhich access to Quality Documents")
    assert "Finance Shared Drive (Read) for you" in second
    answer(world, "Edit")
    assert set(world.requests().values()) == {"pending"}


def test_when_a_new_mail_answers_the_first_question_the_second_one_is_asked_in_its_place(world: World) -> None:
    ask(world, "I need access to the Finance Shared Drive. I also need access to the Quality Documents.")
    first = world.mail(ANA)
    world.writes(ANA, "I need Edit on the Finance Shared Drive.", subject="clear now")
    world.works()
    asked = world.mail(ANA, "Which access to Quality Documents")
    assert asked["Reply-To"] == first["Reply-To"]
    assert asked["Subject"] == first["Subject"]


def test_when_the_first_draft_is_withdrawn_the_second_question_is_asked(world: World) -> None:
    ask(world, "I need access to the Finance Shared Drive. I also need access to the Quality Documents.")
    world.writes(ANA, "withdraw REQ-2026-00001", subject="the drive")
    world.works()
    assert world.mail(ANA, "Ended")
    assert world.mail(ANA, "Which access to Quality Documents do you need?")
    assert world.requests() == {"REQ-2026-00001": "withdrawn", "REQ-2026-00002": "draft"}


# --- an answer that says something new -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["none of these, I meant the Quality Documents, Edit", "actually Quality Documents, Edit"]
)
def test_another_system_in_the_answer_takes_the_place_of_the_draft(world: World, text: str) -> None:
    ask(world)
    told = answer(world, text + QUOTED)
    assert world.requests() == {"REQ-2026-00001": "withdrawn", "REQ-2026-00002": "pending"}
    assert (pending(world).system, pending(world).access_level) == ("Quality Documents", "Edit")
    assert pending(world).until == END_OF_MARCH
    assert "It takes the place of Finance Shared Drive (REQ-2026-00001)." in told


def test_another_system_without_a_level_is_asked_about_in_turn(world: World) -> None:
    ask(world)
    told = answer(world, "I meant the Quality Documents")
    assert "Which access to Quality Documents do you need, until 31 March 2027?" in told
    answer(world, "3")
    assert pending(world).what == "Quality Documents (Publish)"
    assert pending(world).until == END_OF_MARCH


def test_a_system_that_the_catalog_lacks_chooses_nothing(world: World) -> None:
    ask(world)
    answer(world, "Please give me Edit on Zentauri Cloud.")
    assert world.requests() == {"REQ-2026-00001": "draft"}


def test_a_wish_for_somebody_else_is_another_request_and_the_question_stays(world: World) -> None:
    world.writes(MIA, "I need access to the Finance Shared Drive.")
    world.works()
    world.writes(MIA, "Please give Ana Costa Read on the Quality Documents.", reply_to=world.mail(MIA))
    world.works()
    told = text_of(world.mail(MIA))
    assert world.requests() == {"REQ-2026-00001": "draft", "REQ-2026-00002": "pending"}
    assert "Which access to Finance Shared Drive do you need?" in told
    assert "Quality Documents (Read) for Ana Costa" in told


def test_none_of_these_ends_the_draft_and_asks_what_is_needed_instead(world: World) -> None:
    ask(world)
    told = answer(world, "none of these")
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}
    assert "Finance Shared Drive (REQ-2026-00001) is taken back." in told
    assert "Which system do you need?" in told
    answer(world, "Quality Documents, Edit")
    assert pending(world).what == "Quality Documents (Edit)"
    assert pending(world).until == END_OF_MARCH


# --- keeping its place ---------------------------------------------------------------------------------------------


def test_other_mails_in_between_neither_answer_nor_fail_it(world: World) -> None:
    ask(world)
    question = world.mail(ANA)
    world.writes(ANA, "Thank you all for the quick help yesterday!")
    world.writes(ANA, "status", reply_to=question)
    world.writes(ANA, "I need Read on the Quality Documents.", subject="something else")
    world.works()
    world.clock.forward(hours=1)
    world.writes(ANA, "the usual one", reply_to=question)
    world.works()
    assert text_of(world.mail(ANA)).startswith("Question\n\nSorry, we could not read your answer.")
    world.writes(ANA, "2" + QUOTED, reply_to=question)
    world.works()
    assert world.requests()["REQ-2026-00001"] == "pending"


def test_an_out_of_office_reply_is_no_answer(world: World) -> None:
    ask(world)
    before = len(world.mails(ANA))
    world.writes(ANA, "1", reply_to=world.mail(ANA), Auto_Submitted="auto-replied")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "draft"}
    assert len(world.mails(ANA)) == before


def test_status_below_the_quoted_question_is_no_answer_either(world: World) -> None:
    ask(world)
    assert "waits for an answer to our question" in answer(world, "status" + QUOTED)
    assert world.requests() == {"REQ-2026-00001": "draft"}


def test_a_question_that_nobody_answers_lapses(world: World) -> None:
    ask(world)
    world.clock.forward(days=world.mailbot.desk.policy.question_days, minutes=6)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
    assert text_of(world.mail(ANA)).startswith("Ended")


def test_whoever_answers_has_the_full_time_again(world: World) -> None:
    ask(world)
    days = world.mailbot.desk.policy.question_days
    world.clock.forward(days=days - 1)
    answer(world, "the usual one")
    world.clock.forward(days=days - 1)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "draft"}
    answer(world, "1")
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_a_number_after_the_question_has_ended_is_told_how_things_stand(world: World) -> None:
    ask(world)
    question = world.mail(ANA)
    world.clock.at += timedelta(days=20)
    world.works()
    world.writes(ANA, "2" + QUOTED, reply_to=question)
    world.works()
    assert "has lapsed" in text_of(world.mail(ANA))


# --- what the catalog does not have --------------------------------------------------------------------------------


def test_something_the_catalog_lacks_is_said_so(world: World) -> None:
    world.writes(ANA, "Could I get access to Zentauri Cloud please?")
    world.works()
    assert world.requests() == {}
    assert "no Zentauri Cloud" in text_of(world.mail(ANA))


def test_thanks_are_not_answered(world: World) -> None:
    world.writes(ANA, "Thank you all for the quick help yesterday!")
    world.works()
    assert world.requests() == {}
    assert world.mails(ANA) == []


def test_a_wish_that_names_nothing_is_asked_for_the_system_and_files_nothing(world: World) -> None:
    world.writes(ANA, "Hi, I need access please. Ana")
    world.works()
    assert world.requests() == {}
    told = text_of(world.mail(ANA))
    assert told.startswith("Question\n\nWhich system do you need?")
    assert world.mailbot.desk.policy.access_office in told
    assert len(told.split()) <= 90


def test_the_system_named_in_answer_completes_the_first_mail(world: World) -> None:
    ask(world, "Hi, I need access until 31 March 2027 please. Ana")
    answer(world, "Finance Shared Drive, Edit")
    assert (pending(world).what, pending(world).until) == ("Finance Shared Drive (Edit)", END_OF_MARCH)


def test_a_question_without_a_draft_lapses_too(world: World) -> None:
    ask(world, "Hi, I need access please. Ana")
    world.clock.forward(days=world.mailbot.desk.policy.question_days, minutes=6)
    world.works()
    assert "you did not tell us which system you need" in text_of(world.mail(ANA))
    asked = len(world.mails(ANA))
    world.clock.forward(days=1)
    world.works()
    assert len(world.mails(ANA)) == asked


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        ("the reading one", "pending"),
        ("both?", "draft"),
        ("not sure, the first maybe", "draft"),
    ],
)
def test_what_nearly_answers_is_understood_or_asked_again_and_never_met_with_silence(
    world: World, reply: str, state: str
) -> None:
    ask(world)
    before = len(world.mails(ANA))
    text = answer(world, reply)
    assert len(world.mails(ANA)) == before + 1
    assert world.requests()["REQ-2026-00001"] == state, text
    assert text.startswith("Question" if state == "draft" else "Received"), text


def test_until_it_is_clear_which_level_is_meant_a_draft_has_the_risk_of_the_riskiest(world: World) -> None:
    """Who looks for what is risky finds it, too."""
    world.writes(ANA, "I need access to StockPilot, please.")
    world.works()
    assert world.column("SELECT risk FROM request_version") == ["high"]
    world.writes(ANA, "1", reply_to=world.mail(ANA))
    world.works()
    assert world.column("SELECT risk FROM request_version") == ["low"]


def test_who_wants_what_a_colleague_has_reads_that_access_is_not_copied(world: World) -> None:
    world.writes(ANA, "Please set me up the same as Daniel Weber has.")
    world.works()
    assert "Access is not copied from what somebody else has: name each system." in text_of(world.mail(ANA))


def test_a_question_keeps_what_is_filed_already_apart_from_what_it_asks(world: World) -> None:
    world.writes(ANA, "Please give me the VPN, and I also need access to the Finance Shared Drive for the audit.")
    world.works()
    told = text_of(world.mail(ANA, "Question"))
    assert told.index("Nobody is asked to approve it before that.") < told.index("Filed already:") < told.index("VPN")
    assert "what was asked for before" not in text_of(world.mail(ANA, "Question"))
