"""What could not be settled by asking twice goes to the access office, with everything that was said."""

from world import ANA, MIA, World, text_of


def failing_twice(world: World, who: str, wish: str, *answers: str) -> None:
    world.writes(who, wish)
    world.works()
    for text in answers:
        world.writes(who, text, reply_to=world.mail(who))
        world.works()


def office(world: World) -> str:
    return text_of(world.mail(world.mailbot.desk.policy.access_office))


def test_an_answer_that_says_nothing_is_asked_once_more(world: World) -> None:
    failing_twice(world, ANA, "Hello, I need access to the Finance Shared Drive please.", "the usual one")
    assert text_of(world.mail(ANA)).startswith("Question\n\nSorry, we could not read your answer.")
    assert world.requests() == {"REQ-2026-00001": "draft"}


def test_the_second_one_ends_the_draft_and_the_office_gets_the_whole_conversation(world: World) -> None:
    failing_twice(
        world,
        ANA,
        "Hello, I need access to the Finance Shared Drive for the month-end.",
        "the usual one",
        "you know, as always",
    )
    assert world.requests() == {"REQ-2026-00001": "refused"}
    told = office(world)
    said = [
        "Ana Costa wrote: Hello, I need access to the Finance Shared Drive for the month-end.",
        "We asked: Which access to Finance Shared Drive do you need? 1. Read 2. Edit",
        "Ana Costa answered: the usual one",
        "Ana Costa answered: you know, as always",
        "Please agree with Ana Costa (ana.costa@larkspur.example) what is meant.",
    ]
    places = [told.index(line) for line in said]
    assert places == sorted(places)
    assert "“I need Read on Finance Shared Drive”" in told


def test_the_asker_is_told_who_has_it(world: World) -> None:
    failing_twice(world, ANA, "I need access to the Finance Shared Drive.", "the usual one", "as always")
    told = text_of(world.mail(ANA))
    assert told.startswith("Problem\n\nFinance Shared Drive: we could not read your answers. The access office has")
    assert len(told.split()) <= 90


def test_long_mails_are_cut_to_a_sensible_length(world: World) -> None:
    failing_twice(
        world,
        ANA,
        "I need access to the Finance Shared Drive. " + "The weather is fine and the audit is long. " * 40,
        "well " * 200,
        "so " * 200,
    )
    assert "The weather is fine" in office(world)
    assert len(office(world).split()) < 450


def test_the_next_question_of_the_same_mail_is_asked_all_the_same(world: World) -> None:
    failing_twice(
        world,
        ANA,
        "I need access to the Finance Shared Drive. I also need access to the Quality Documents.",
        "the usual one",
        "as always",
    )
    told = text_of(world.mail(ANA))
    assert told.startswith("Question\n\nWhich access to Quality Documents do you need?")
    assert "Not filed: Finance Shared Drive: we could not read your answers." in told


def test_for_whom_is_handed_over_as_well(world: World) -> None:
    failing_twice(
        world,
        MIA,
        "Please give my new starter Tom Lee Edit on the Finance Shared Drive.",
        "he starts on Monday",
        "he has red hair",
    )
    assert world.requests() == {}
    told = office(world)
    assert "Mia Berg wrote: Please give my new starter Tom Lee Edit on the Finance Shared Drive." in told
    assert "We asked: For whom is Finance Shared Drive (Edit)?" in told
    assert "Mia Berg answered: he starts on Monday" in told
    assert "Mia Berg answered: he has red hair" in told


def test_a_wish_that_fits_nothing_is_handed_over_as_well(world: World) -> None:
    failing_twice(world, ANA, "Hi, I need access please.", "the usual", "what I always have")
    told = office(world)
    assert "Ana Costa wrote: Hi, I need access please." in told
    assert "Ana Costa answered: what I always have" in told
    assert "()" not in told


def test_the_conversation_is_over_then(world: World) -> None:
    failing_twice(world, ANA, "I need access to the Finance Shared Drive.", "the usual one", "as always")
    world.writes(ANA, "Edit on the Finance Shared Drive please.", reply_to=world.mail(ANA))
    world.works()
    assert world.requests() == {"REQ-2026-00001": "refused", "REQ-2026-00002": "pending"}
    assert world.trail().wrong is None
