"""Mailbox or database away, while mailbot starts or works: nothing is lost, and everything goes on afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from world import ANA, DANIEL, NADIA, WISH, World, meddle_unseen

from mailbot.services.conversation.believed import converse
from mailbot.services.ports import MailboxUnavailable, Reader, StoreUnavailable


@dataclass
class Flaky:
    """A database that goes away at each second transaction while it has failures left."""

    inner: Any
    failures: int
    calls: int = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    @contextmanager
    def write(self) -> Iterator[Any]:
        self.calls += 1
        with self.inner.write() as tx:
            yield tx
            if self.failures and self.calls % 2 == 0:
                self.failures -= 1
                raise StoreUnavailable("the database went away")


@dataclass
class Full:
    """A database whose disk is full whenever several changes are to be committed together."""

    inner: Any

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    @contextmanager
    def together(self) -> Iterator[bool]:
        with self.inner.together() as one_commit:
            yield one_commit
            raise StoreUnavailable("the disk is full")


def test_mails_that_could_not_be_committed_together_are_acted_on_once_afterwards(world: World) -> None:
    for person in (ANA, DANIEL):
        world.writes(person, WISH)
    intake = world.mailbot.intake
    intake.receive(world.process.mailbox)
    full = replace(intake, desk=replace(intake.desk, store=Full(intake.desk.store)))
    with pytest.raises(StoreUnavailable):
        full.handle_stored()
    world.works()
    assert sorted(world.requests().values()) == ["pending", "pending"]
    assert [len(world.mails(person)) for person in (ANA, DANIEL)] == [1, 1]


def test_an_alert_that_was_undone_with_its_mails_is_told_once(world: World) -> None:
    """It leaves even where somebody takes it out of the outbox; what never was in there must not."""
    for person in (ANA, DANIEL):
        world.writes(person, WISH)
    intake, auditor = world.mailbot.intake, world.mailbot.desk.policy.auditor
    intake.receive(world.process.mailbox)
    another = "(SELECT other.raw FROM mail_raw AS other WHERE other.mail_id = 2)"
    meddle_unseen(world, f"UPDATE mail_raw SET raw = {another} WHERE mail_id = 1")
    full = replace(intake, desk=replace(intake.desk, store=Full(intake.desk.store)))
    with pytest.raises(StoreUnavailable):
        full.handle_stored()
    for _ in range(3):
        world.works()
        world.clock.forward(minutes=20)
    subjects = [mail["Subject"] for mail in world.mails(auditor)]
    assert subjects.count("Problem: somebody writes into the database") == 1


# case 29
def test_a_database_that_goes_away_again_and_again_costs_no_mail(world: World) -> None:
    world.writes(ANA, WISH)
    intake = world.mailbot.intake
    intake.receive(world.process.mailbox)
    flaky = replace(intake, desk=replace(intake.desk, store=Flaky(intake.desk.store, 6)))
    for _ in range(6):
        with pytest.raises(StoreUnavailable):
            flaky.handle_stored()
    flaky.handle_stored()
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}
    assert len(world.mails(ANA)) == 1


def test_a_mailbox_that_is_away_is_named_and_nothing_is_lost(world: World) -> None:
    world.writes(ANA, WISH)
    inbox = world.settings.mailbox.maildir
    assert inbox is not None
    inbox.rename(inbox.with_name("elsewhere"))
    with pytest.raises(MailboxUnavailable, match="inbox"):
        world.works()
    inbox.with_name("elsewhere").rename(inbox)
    world.works()
    assert world.requests() == {"REQ-2026-00001": "pending"}


def test_a_mail_that_always_fails_is_put_aside_after_three_times_and_the_next_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.writes(ANA, "poison")
    world.writes(ANA, WISH)
    intake = world.mailbot.intake

    def read(raw: bytes, received_at: Any) -> Any:
        if b"poison" in raw:
            raise ZeroDivisionError("a fault of ours")
        return intake.reader.read(raw, received_at)

    reader = type("Broken", (Reader,), {"read": staticmethod(read)})()
    broken = replace(intake, reader=reader)
    broken.receive(world.process.mailbox)
    broken.handle_stored()
    assert list(world.requests().values()) == ["pending"]
    (row,) = list(world.mailbot.queries.quarantine())
    assert "ZeroDivisionError" in row["reason"]
    assert row["outcome"] == "failed"


def test_mails_that_were_to_be_committed_with_one_that_always_fails_are_acted_on_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for person, text in ((ANA, WISH), (DANIEL, "poison"), (NADIA, WISH)):
        world.writes(person, text)

    def poisoned(turn: Any) -> str:
        if "poison" in turn.message.text:
            raise ZeroDivisionError("a fault of ours")
        return converse(turn)

    monkeypatch.setattr("mailbot.services.intake.message.converse", poisoned)
    world.works()
    assert list(world.requests().values()) == ["pending", "pending"]
    assert [len(world.mails(person)) for person in (ANA, NADIA)] == [1, 1]
    (row,) = list(world.mailbot.queries.quarantine())
    assert "ZeroDivisionError" in row["reason"]
