"""Whoever guesses sign-in codes gets nowhere, and somebody is told."""

from world import MIA, World, meddle_unseen, text_of

from mailbot.services.people.signin import WRONG_FROM_NETWORK


def test_the_access_office_is_told_once_a_day_for_whom_codes_are_guessed(world: World) -> None:
    office = world.mailbot.desk.policy.access_office

    def guesses(times: int) -> None:
        browser = world.browser()
        browser.open("/signin")
        browser.send(address=MIA)
        wrong = "000000" if world.code(MIA) != "000000" else "111111"
        for _ in range(times):
            browser.send(code=wrong)
        world.clock.forward(minutes=6)
        world.works()

    def told() -> int:
        return sum("wrong sign-in codes for Mia Berg" in str(mail["Subject"]) for mail in world.mails(office))

    guesses(4)
    assert told() == 0
    guesses(3)
    guesses(5)
    assert told() == 1
    assert "7 codes to sign in as Mia Berg were typed wrong" in text_of(world.mail(office, "wrong sign-in codes"))
    world.clock.forward(days=1)
    guesses(5)
    assert told() == 2
    assert world.column("SELECT session_id FROM web_session") == []


def test_who_sets_the_counts_back_guesses_no_more_codes_of_a_network_than_others(world: World) -> None:
    """A new code for each few guesses, and each time all rows that tell of them are gone."""
    for _ in range(WRONG_FROM_NETWORK // 5 + 1):
        guesser = world.browser()
        guesser.open("/signin")
        guesser.send(address=MIA)
        right = world.code(MIA)
        for _ in range(5):
            guesser.send(code="000000" if right != "000000" else "111111")
        meddle_unseen(world, "DELETE FROM signin_ask")
        world.clock.forward(minutes=1)
    last = world.browser()
    last.open("/signin")
    last.send(address=MIA)
    last.send(code=world.code(MIA))
    assert world.column("SELECT session_id FROM web_session") == []


def test_a_code_that_was_tried_out_is_not_tried_again_because_rows_say_that_it_was_not(world: World) -> None:
    """Who has the database sets its tries back, makes it new, and has the job that forgets run at once."""
    browser = world.browser()
    browser.open("/signin")
    browser.send(address=MIA)
    right = world.code(MIA)
    for _ in range(5):
        browser.send(code="000000" if right != "000000" else "111111")
    meddle_unseen(world, "UPDATE signin_ask SET tries = 0", "DELETE FROM job_run WHERE job = 'forget_codes'")
    world.clock.forward(seconds=2)
    world.works()
    world.process.timetable.tick(world.clock.now())
    browser.send(code=right)
    assert world.column("SELECT session_id FROM web_session") == []
