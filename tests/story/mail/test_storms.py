"""Too much mail from one sender, and too many answers at once: slower, never lost, and nobody else has to wait."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise

from world import ANA, EVE, WISH, World, text_of

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message
from mailbot.core.understanding import Understood
from mailbot.services.conversation.pace import Limit, Limits
from mailbot.services.ports import Reader

OFFICE = "access-office@larkspur.example"
SLOW: Limits = (Limit(timedelta(minutes=10), 10), Limit(timedelta(hours=1), 40))
UNPROVED = "mx.larkspur.example; none"


def with_pace(world: World, limits: Limits) -> None:
    world.mailbot = replace(world.mailbot, intake=replace(world.mailbot.intake, pace=limits))
    world.process = world.mailbot.process()


def taken_up(world: World, sender: str) -> int:
    return int(world.column("SELECT count(*) FROM mail WHERE state = 'filed' AND sender = :at", at=sender)[0])


# case 42
def test_a_storm_from_one_sender_is_taken_up_slowly_and_answered_ten_times_while_others_go_first(world: World) -> None:
    with_pace(world, SLOW)
    for number in range(100):
        world.writes(EVE, "What is the status?", subject=f"status {number}")
    world.writes(ANA, WISH)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert taken_up(world, EVE) == 10
    seen = []
    for _ in range(int(100 / 40 * 6) + 1):
        world.clock.forward(minutes=10)
        world.works()
        seen.append(taken_up(world, EVE))
    assert max(after - before for before, after in pairwise(seen)) <= 10
    assert max(seen[step + 6] - seen[step] for step in range(len(seen) - 6)) <= 40
    assert seen[-1] == 100
    assert len(world.mails(EVE)) == 10
    assert len([mail for mail in world.mails(OFFICE) if EVE in text_of(mail)]) == 1
    assert world.trail().wrong is None


# case 42
def test_a_mail_whose_turn_has_come_still_goes_behind_one_that_is_new(world: World) -> None:
    with_pace(world, SLOW)
    for number in range(30):
        world.writes(EVE, "What is the status?", subject=f"status {number}")
    world.works()
    world.clock.forward(minutes=10)
    world.writes(ANA, WISH)
    world.mailbot.intake.receive(world.process.mailbox)
    with world.mailbot.desk.store.read() as tx:
        first, *others = tx.to_handle(world.clock.now(), 99)
    assert (first, len(others)) == (31, 10)


# case 42
def test_mails_forged_in_somebodys_name_do_not_slow_down_the_real_ones(world: World) -> None:
    with_pace(world, SLOW)
    for number in range(30):
        world.writes(ANA, f"{WISH} {number}", proof=UNPROVED)
    world.works()
    world.writes(ANA, WISH)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_mails_forged_in_many_names_take_no_answer_from_anybody(world: World) -> None:
    """Each name is asked whether the mail is theirs, and that ends; a real mail is answered all the same."""
    many = [person.email for person in world.mailbot.desk.catalog.people if person.email != ANA]
    for number in range(3):
        for address in many[:40]:
            world.writes(address, f"{WISH} {number}", proof=UNPROVED)
    world.writes(ANA, WISH)
    world.works()
    assert world.column("SELECT count(*) FROM outbox WHERE category = 'confirm'") == ["100"]
    kinds = world.column("SELECT kind FROM outbox WHERE category = 'answer' AND recipient = :ana", ana=ANA)
    assert kinds == ["received"]


def test_a_storm_that_mailbot_slept_through_is_taken_up_when_it_wakes(world: World) -> None:
    with_pace(world, SLOW)
    for number in range(30):
        world.writes(EVE, "What is the status?", subject=f"status {number}")
    world.works()
    world.clock.forward(days=1)
    world.works()
    assert taken_up(world, EVE) == 30


def test_answers_that_leave_later_count_when_they_leave(world: World) -> None:
    """Eleven people who write ten mails each get three answers at once; nobody else goes without theirs for that."""
    many = [person.email for person in world.mailbot.desk.catalog.people if person.email != ANA]
    for address in many[:11]:
        for number in range(10):
            world.writes(address, "What is the status?", subject=f"status {number}")
    world.works()
    assert int(world.column("SELECT count(*) FROM outbox WHERE category = 'answer' AND state = 'sent'")[0]) < 100
    world.clock.forward(minutes=1)
    world.writes(ANA, WISH)
    world.works()
    kinds = world.column("SELECT kind FROM outbox WHERE category = 'answer' AND recipient = :ana", ana=ANA)
    assert kinds == ["received"]


@dataclass
class Counting(Reader):
    """Reads as the reader does, and counts how often each mail is read."""

    inner: Reader
    read_how_often: Counter[bytes] = field(default_factory=Counter)

    def read(self, raw: bytes, received_at: datetime) -> Message:
        return self.inner.read(raw, received_at)

    def understood(self, raw: bytes, received_at: datetime, catalog: Catalog) -> Understood:
        self.read_how_often[raw] += 1
        return self.inner.understood(raw, received_at, catalog)


def test_of_many_mails_that_wait_each_is_begun_and_read_once(world: World) -> None:
    """The next are begun while those at hand are not all done: these may not be begun a second time."""
    for number, person in enumerate(world.mailbot.desk.catalog.people * 12):
        world.writes(person.email, "Thanks for all your help.", subject=f"thanks {number}")
    stored = world.mailbot.intake.receive(world.process.mailbox)
    reader = Counting(world.mailbot.intake.reader)
    assert replace(world.mailbot.intake, reader=reader).handle_stored() == stored > 100
    assert set(reader.read_how_often.values()) == {1}
    with world.mailbot.desk.store.read() as tx:
        mails = [tx.mail(mail_id) for mail_id in range(1, stored + 1)]
    assert {(mail.state, mail.attempts) for mail in mails if mail} == {("handled", 1)}
