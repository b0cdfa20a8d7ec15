"""Two desks of two companies that write to each other: the loop ends by itself, whatever the way does to their mail."""

from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from world import DESK, World, text_of

from mailbot.core.catalog import Catalog, Person

OTHER = "access@alderbrook.example"


def knows(world: World, address: str) -> None:
    """The worst that can be: the other desk's address is in staff.csv, as a person's."""
    rulebook = world.mailbot.desk.rulebook
    people = (*rulebook.catalog.people, Person("X-1", address, "Alder Brook"))
    changed = replace(rulebook, catalog=Catalog(people, rulebook.catalog.entitlements), version=f"with {address}")
    world.runs_under(changed)


@pytest.fixture
def desks(tmp_path: Path, fresh_database: Callable[[], str]) -> tuple[World, World]:
    """Two desks with a store each, on one clock, that know each other."""
    both = []
    for name, own, other in (("one", DESK, OTHER), ("two", OTHER, DESK)):
        (tmp_path / name).mkdir()
        world = World(tmp_path / name, fresh_database())
        world.settings = world.settings.model_copy(update={"address": own})
        if both:
            world.clock = both[0].clock
        knows(world, other)
        both.append(world)
    return both[0], both[1]


def handed_on(mail: EmailMessage, stripped: bool, number: int) -> bytes:
    """The mail as a gateway hands it on: proved, and in the worst case without any sign of a machine but with words
    that have to be answered."""
    domain = str(mail["From"]).rpartition("@")[2].rstrip(">")
    proof = f"Authentication-Results: mx.larkspur.example; dmarc=pass header.from={domain}\r\n"
    if not stripped:
        return proof.encode() + bytes(mail)
    bare = EmailMessage()
    for name in ("From", "To", "Subject", "Date"):
        bare[name] = str(mail[name])
    bare["Message-ID"] = f"<gateway-{number}@gateway.example>"
    bare.set_content(f"What is the status?\n\n{text_of(mail)}")
    return proof.encode() + bytes(bare)


def write_to_each_other(one: World, two: World, stripped: bool, minutes: int) -> tuple[int, int]:
    """Each desk gets what the other one wrote to it, at once, for so long; how many mails each has sent the other."""
    delivered = {DESK: 0, OTHER: 0}
    for number in range(minutes * 2):
        for writer, reader, address in ((one, two, OTHER), (two, one, DESK)):
            for mail in writer.mails(address)[delivered[address] :]:
                delivered[address] += 1
                reader.delivers(handed_on(mail, stripped, number))
            reader.works()
        one.clock.forward(seconds=30)
    return delivered[OTHER], delivered[DESK]


def begun(one: World) -> None:
    """A mail in the other desk's name starts it."""
    one.writes(OTHER, "I need access to StockPilot.")
    one.works()
    assert len(one.mails(OTHER)) == 1


# case 35
def test_two_desks_whose_signs_arrive_stop_after_the_first_answer(desks: tuple[World, World]) -> None:
    one, two = desks
    begun(one)
    assert write_to_each_other(one, two, stripped=False, minutes=2) == (1, 0)
    assert two.reasons()[-1].startswith("machine mail, not answered")


# case 35
def test_two_desks_stop_within_three_answers_in_ten_minutes_even_when_every_sign_is_stripped(
    desks: tuple[World, World],
) -> None:
    one, two = desks
    begun(one)
    assert "Question" in text_of(one.mail(OTHER))
    sent, returned = write_to_each_other(one, two, stripped=True, minutes=10)
    assert (sent, returned) == (3, 3)
    assert (len(one.reasons()), len(two.reasons())) == (4, 3)
    assert len(one.column("SELECT notice_id FROM outbox WHERE category = 'answer' AND state = 'sent'")) == 3
