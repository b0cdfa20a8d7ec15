"""Whoever guesses sign-in codes gets nowhere, and somebody is told."""

import re

from world import MIA, World, text_of


def test_the_access_office_is_told_once_a_day_for_whom_codes_are_guessed(world: World) -> None:
    office = world.mailbot.desk.policy.access_office

    def guesses(times: int) -> None:
        browser = world.browser()
        browser.open("/signin")
        browser.send(address=MIA)
        world.works()
        right = re.search(r"\b(\d{6})\b", text_of(world.mail(MIA, "code")))
        assert right
        for _ in range(times):
            browser.send(code="000000" if right[1] != "000000" else "111111")
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
