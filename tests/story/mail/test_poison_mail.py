"""A mail that the reader does not survive: three attempts, then it is put aside, and everybody else is served."""

import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, repeat

import pytest
from mime_bombs import Bomb
from world import ANA, MIA, WISH, World, text_of

from mailbot import bootstrap
from mailbot.adapters.mime import ConfinedReader
from mailbot.adapters.mime.confined import Bounds
from mailbot.core.mail import Message
from mailbot.services.ports import Reader, ReaderUnavailable


@pytest.fixture
def confined(world: World) -> Iterator[World]:
    """The company, its mail read in a child that misbehaves when a mail says so."""
    reader = ConfinedReader(Bomb(bootstrap.reader(world.settings)), Bounds(cpu_seconds=0.5, seconds=60))
    world.mailbot = replace(world.mailbot, intake=replace(world.mailbot.intake, reader=reader))
    world.process = world.mailbot.process()
    yield world
    reader.close()


# case 28
@pytest.mark.parametrize(
    ("deed", "why"), [("crash", "the reader died (SIGSEGV)"), ("spin", "it took more processor time than a mail may")]
)
def test_the_third_strike_puts_it_aside_and_the_others_are_served(confined: World, deed: str, why: str) -> None:
    confined.delivers(f"{deed}\nFrom: {ANA}\n\nx".encode())
    confined.writes(ANA, WISH)
    confined.works()
    (row,) = confined.mailbot.queries.quarantine()
    assert row["outcome"] == "failed"
    assert row["reason"] == f"could not be handled 3 times: ReaderStopped: {why}"
    assert list(confined.requests().values()) == ["pending"]
    assert len(confined.inbox.get_folder("Failed")) == 1
    told = text_of(confined.mail("access-office@larkspur.example"))
    assert re.search(r"A mail of [\w: ]+ \(Europe/Dublin\) could not be handled 3 times", " ".join(told.split()))


def test_the_service_reads_in_a_child_and_ends_it(world: World) -> None:
    process = bootstrap.start(world.settings)
    process.pages = None
    reader = process.intake.reader
    assert isinstance(reader, ConfinedReader)
    thread = threading.Thread(target=process.run)
    thread.start()
    try:
        world.writes(ANA, WISH)
        assert within_seconds(60, lambda: bool(world.requests()))
        child = reader.child
    finally:
        process.stop()
        thread.join()
    assert child
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


@dataclass(frozen=True)
class Deadly(Reader):
    """A reader that takes the whole process with it when it meets a mail that says so."""

    inner: Reader

    def read(self, raw: bytes, received_at: datetime) -> Message:
        if b"deadly" in raw:
            raise SystemExit
        return self.inner.read(raw, received_at)


def test_a_mail_that_ends_the_process_again_and_again_counts_against_no_other(world: World) -> None:
    world.writes(ANA, WISH)
    world.writes(ANA, "deadly")
    world.writes(MIA, "Could I get Viewer on Orchard Payables for the audit?")
    world.mailbot.intake.receive(world.process.mailbox)
    deadly = replace(world.mailbot.intake, reader=Deadly(world.mailbot.intake.reader))
    for _ in range(10):
        with pytest.raises(SystemExit):
            deadly.handle_stored()
    assert list(world.requests().values()) == ["pending", "pending"]
    assert deadly.handle_stored() == 1
    (row,) = world.mailbot.queries.quarantine()
    assert row["reason"] == "the process ended 10 times while handling it"


@dataclass
class Doomed(Reader):
    """A reader of a process that ends over whichever mail it reads first, until it is cured."""

    inner: Reader
    cured: bool = False

    def read(self, raw: bytes, received_at: datetime) -> Message:
        if not self.cured:
            raise SystemExit
        return self.inner.read(raw, received_at)


def test_a_process_that_ends_soon_after_each_start_counts_against_no_mail(world: World) -> None:
    for text in (WISH, "Could I get Viewer on Orchard Payables for the audit?"):
        world.writes(ANA, text)
        world.writes(MIA, text)
    world.mailbot.intake.receive(world.process.mailbox)
    reader = Doomed(world.mailbot.intake.reader)
    doomed = replace(world.mailbot.intake, reader=reader)
    for _ in range(5):
        with pytest.raises(SystemExit):
            doomed.handle_stored()
    reader.cured = True
    assert doomed.handle_stored() == 4
    assert list(world.mailbot.queries.quarantine()) == []
    assert list(world.requests().values()) == ["pending"] * 4


def test_a_process_that_was_killed_over_a_mail_some_times_acts_on_it_in_the_end(world: World) -> None:
    world.writes(ANA, WISH)
    world.mailbot.intake.receive(world.process.mailbox)
    reader = Doomed(world.mailbot.intake.reader)
    killed = replace(world.mailbot.intake, reader=reader)
    for _ in range(9):
        with pytest.raises(SystemExit):
            killed.handle_stored()
    reader.cured = True
    assert killed.handle_stored() == 1
    assert list(world.requests().values()) == ["pending"]


def within_seconds(seconds: float, comes_true: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if comes_true():
            return True
        time.sleep(0.05)
    return False


def test_a_reader_that_cannot_be_started_is_no_fault_of_any_mail(
    confined: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    confined.writes(ANA, WISH)
    with monkeypatch.context() as patch:
        patch.setattr("mailbot.adapters.mime.confined.child.sys.executable", "/nowhere/python")
        for _ in range(5):
            with pytest.raises(ReaderUnavailable, match="cannot be started"):
                confined.works()
    confined.works()
    assert list(confined.mailbot.queries.quarantine()) == []
    assert list(confined.requests().values()) == ["pending"]


def test_a_service_that_is_to_end_leaves_the_next_mail_to_the_next_one(world: World) -> None:
    for number in range(3):
        world.writes(ANA, WISH, subject=f"wish {number}")
    world.mailbot.intake.receive(world.process.mailbox)
    looks = chain([False] * 2, repeat(True))
    assert world.mailbot.intake.handle_stored(lambda: next(looks)) == 1
    assert world.mailbot.intake.handle_stored() == 2
