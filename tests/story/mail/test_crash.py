"""Killed between any two steps of a mail's way, mailbot goes on from the row: one request, one task, one mail each.

The steps are every commit, every move of a mail, every handing over to the sender: the process dies just before and
just after each. It is a real process (forked), dies at once without any clean-up, and the next one finds what is there.
"""

import os
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from beginnings import Moment, kept, lies_in
from world import ANA, MIA, OTO, World, text_of

from mailbot import bootstrap
from mailbot.services.decisions import By, Said

WISH = "I need Edit on the Finance Shared Drive for the month-end closing."
IT = "Noah Steiner"


@dataclass
class Reaper:
    """Ends the process at the n-th step; counts steps when n is 0."""

    at: int
    steps: int = 0

    def passes(self) -> None:
        self.steps += 1
        if self.steps == self.at:
            os._exit(9)


@dataclass
class Mortal:
    """An outside thing whose named methods are steps: the process may die before or after each call."""

    inner: Any
    reaper: Reaper
    steps: tuple[str, ...] = field(default=())

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.inner, name)
        return self._step(found) if name in self.steps else found

    def _step(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            self.reaper.passes()
            result = call(*given, **named)
            self.reaper.passes()
            return result

        return step


@dataclass
class MortalStore(Mortal):
    """The database: the process may die just before and just after each commit."""

    @contextmanager
    def write(self) -> Iterator[Any]:
        with self.inner.write() as tx:
            yield tx
            self.reaper.passes()
        self.reaper.passes()


def mortal(world: World, reaper: Reaper) -> None:
    """Puts the reaper between mailbot and everything that lasts; who reads the mailbox is no step of a mail's way."""
    bot, mailbox = world.mailbot, world.process.mailbox
    store = MortalStore(bot.desk.store, reaper, ("claim",))
    desk = replace(bot.desk, store=store)
    fulfilment = replace(bot.fulfilment, desk=desk)
    outbox = bot.outbox.__class__(
        store, Mortal(bootstrap.mailer(bot.settings), reaper, ("send",)), bot.settings.address, world.clock
    )
    world.mailbot = replace(
        bot,
        desk=desk,
        intake=replace(bot.intake, desk=desk, fulfilment=fulfilment),
        decisions=replace(bot.decisions, desk=desk),
        fulfilment=fulfilment,
        exceptions=replace(bot.exceptions, desk=desk),
        ending=replace(bot.ending, desk=desk),
        reminders=replace(bot.reminders, desk=desk),
        checkpoints=replace(bot.checkpoints, desk=desk),
        outbox=outbox,
    )
    world.process = world.mailbot.process()
    world.process.mailbox = Mortal(mailbox, reaper, ("file",))


def whole_way(world: World) -> None:
    """From the mail that lies there to the register; each part finds what is left to do."""
    world.works()
    decide(world)
    world.works()
    world.mailbot.daily.export()
    world.works()
    open_tasks = [task.task_id for task in world.tasks() if task.state == "exported"]
    world.mailbot.fulfilment.finish(open_tasks, "done", IT, "")
    world.works()


def decide(world: World) -> None:
    """Whoever is asked says yes."""
    with world.mailbot.desk.store.read() as tx:
        file = tx.request_file("REQ-2026-00001")
    if file is None or file.request.state != "pending":
        return
    request = file.request
    for row in file.approvals:
        ids = {
            "r": request.request_id,
            "v": request.version,
            "s": row.slot,
            "p": row.approver,
            "h": request.content_hash,
        }
        world.mailbot.decisions.decide(ids, Said("approve", "fine"), By(row.approver, row.assurance))


def lives_and_dies(place: Path, url: str, at: int) -> int:
    """Goes the whole way in a process that dies at step `at`; returns how many steps it made (0 when it died)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _live(place, url, at, writing)
    os.close(writing)
    with os.fdopen(reading, "r") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    assert told.isdigit() or not told, told
    return int(told or 0)


def _live(place: Path, url: str, at: int, writing: int) -> NoReturn:
    """The child: whatever happens, it never comes back into the test run that it was copied from."""
    try:
        reaper = Reaper(at)
        world = World(place, url)
        mortal(world, reaper)
        whole_way(world)
        os.write(writing, str(reaper.steps).encode())
    except BaseException:  # noqa: BLE001  # told through the pipe
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(0)


# case 21
@pytest.mark.parametrize("share", range(3))
def test_killed_anywhere_every_mail_acts_once_and_every_notice_leaves_once(world: World, share: int) -> None:
    world.works()  # what mailbot does by itself is done for today
    world.writes(ANA, WISH)
    steps = dies_at(world.settings.database, before := kept(world), 0)
    assert steps > 30
    for at in range(1 + share, steps + 1, 3):
        assert dies_at(world.settings.database, before, at) == 0, f"it lived through step {at}"


def dies_at(database: str, before: Moment, at: int) -> int:
    """One mail's way with a death at one step, and the life after it; returns the steps that the first life made."""
    place = before.folder.with_name(f"{before.folder.name}-{at}")
    url = f"sqlite:///{place / 'mailbot.db'}" if database.startswith("sqlite") else database
    lies_in(place, url, before)
    steps = lives_and_dies(place, url, at)
    after = World(place, url)
    after.clock.forward(minutes=30)
    whole_way(after)
    assert_told_once(after, at)
    after.close()
    return steps


def assert_told_once(world: World, at: int) -> None:
    assert world.requests() == {"REQ-2026-00001": "approved"}, f"killed at step {at}"
    assert [task.state for task in world.tasks()] == ["done"], f"killed at step {at}"
    assert world.register() == [("Ana Costa", "Finance Shared Drive", "Edit")], f"killed at step {at}"
    assert first_words(world, ANA) == Counter(("Received", "Approved", "Done")), f"killed at step {at}"
    assert len(world.mails(MIA)) == len(world.mails(OTO)) == 1, f"killed at step {at}"
    assert len(world.mails(world.mailbot.desk.policy.it_team)) == 1, f"killed at step {at}"
    assert world.trail().wrong is None, f"killed at step {at}"


def first_words(world: World, address: str) -> Counter[str]:
    return Counter(text_of(mail).split()[0].rstrip(".:,") for mail in world.mails(address))
