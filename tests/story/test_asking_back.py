"""Unsure means ask: a question with numbered choices, answered by number or in words, keeps its place."""

from world import ANA, MIA, World, text_of

VAGUE = "Hello, I need access to the Finance Shared Drive please. Ana"


def ask(world: World) -> None:
    world.writes(ANA, VAGUE)
    world.works()


def answer(world: World, text: str) -> None:
    world.writes(ANA, text, reply_to=world.mail(ANA))
    world.works()


def test_a_level_that_was_not_said_is_asked_with_numbered_choices(world: World) -> None:
    ask(world)
    question = text_of(world.mail(ANA))
    assert question.startswith("Question")
    assert "1" in question
    assert "Read" in question
    assert "Edit" in question
    assert world.requests() == {"REQ-2026-00001": "draft"}
    assert world.mails(MIA) == []


def test_a_number_answers_the_question_and_the_request_goes_on(world: World) -> None:
    ask(world)
    answer(world, "2\n\nAna\n\n> 1) Read\n> 2) Edit\n")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "Finance Shared Drive (Edit)" in text_of(world.mail(ANA))
    assert len(world.mails(MIA)) == 1


def test_the_name_of_the_level_answers_it_too(world: World) -> None:
    ask(world)
    answer(world, "Read please, thanks")
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert "Finance Shared Drive (Read)" in text_of(world.mail(ANA))


def test_a_clear_new_mail_answers_it_as_well(world: World) -> None:
    ask(world)
    world.writes(ANA, "I need Edit on the Finance Shared Drive.", subject="drive again")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_an_answer_that_says_nothing_is_asked_once_more_and_then_goes_to_people(world: World) -> None:
    ask(world)
    answer(world, "the usual one")
    assert text_of(world.mail(ANA)).startswith("Question")
    answer(world, "you know, as always")
    assert world.requests() == {"REQ-2026-00001": "refused"}
    assert "Ana Costa" in text_of(world.mail(world.mailbot.desk.policy.access_office))


def test_none_of_these_ends_the_draft(world: World) -> None:
    ask(world)
    answer(world, "none of these")
    assert world.requests() == {"REQ-2026-00001": "withdrawn"}


def test_an_out_of_office_reply_is_no_answer(world: World) -> None:
    ask(world)
    before = len(world.mails(ANA))
    world.writes(ANA, "1", reply_to=world.mail(ANA), Auto_Submitted="auto-replied")
    world.works()
    assert world.requests() == {"REQ-2026-00001": "draft"}
    assert len(world.mails(ANA)) == before


def test_a_question_that_nobody_answers_lapses(world: World) -> None:
    ask(world)
    world.clock.forward(days=world.mailbot.desk.policy.question_days, minutes=6)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "lapsed"}
    assert text_of(world.mail(ANA)).startswith("Ended")


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
    assert text_of(world.mail(ANA)).startswith(("Question", "Problem"))
