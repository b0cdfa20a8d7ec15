"""The outbox on real rows against a Resend that misbehaves: every notice is accepted once, whatever happens when."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from resend_server import (
    ResendServer,
    bad_gateway,
    drops,
    hangs_up,
    refuses,
    running,
    slowly,
)
from sealing import ENVELOPES
from sqlalchemy import select

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.tables import outbox
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.senders import ResendMailer
from mailbot.services.outbox.sending import LEASE, Outbox
from mailbot.services.ports import Claimed, Enclosure, Notice, SendFailed

NINE = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SENDER = "Larkspur <access@larkspur.example>"


def notice(name: str, **facts: Any) -> Notice:
    plain = Notice(
        notice_id=name,
        kind="approval",
        category="approval",
        recipient="mia@larkspur.example",
        subject=f"Decide {name}",
        text="Approve or reject\n",
        html="<p>Approve or reject</p>",
        message_id=f"<{name}@larkspur.example>",
        reply_to="access@larkspur.example",
        created_at=NINE,
        dedupe_key=name,
    )
    return replace(plain, **facts)


@dataclass
class Office:
    """The outbox of a desk: its rows, its clock, and the provider it sends with."""

    store: SqlStore
    resend: ResendServer
    time: datetime = NINE
    told: list[tuple[str, SendFailed]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.resend.clock = lambda: self.time.timestamp()
        self.restart()

    def now(self) -> datetime:
        return self.time

    def restart(self) -> None:
        """A new process on the same rows."""
        mailer = ResendMailer("re_secret", timeout=1, api=self.resend.url)

        def failed(tx: Any, claimed: list[Claimed], why: SendFailed, at: datetime) -> None:
            self.told.extend((each.notice.notice_id, why) for each in claimed)

        self.outbox = Outbox(self.store, mailer, SENDER, self, failed)

    def queue(self, *notices: Notice) -> None:
        with self.store.write() as tx:
            for each in notices:
                assert tx.enqueue(each)

    def works(self, length: timedelta = timedelta(), step: timedelta = timedelta(minutes=1)) -> None:
        """Sends what is due, again and again while time passes."""
        end = self.time + length
        while True:
            while self.outbox.send_due():
                pass
            if self.time >= end:
                return
            self.time += step

    def states(self) -> dict[str, str]:
        with self.store._engine.connect() as connection:
            rows = connection.execute(select(outbox.c.notice_id, outbox.c.state).order_by(outbox.c.seq))
            return {row.notice_id: row.state for row in rows}

    @property
    def calls(self) -> list[tuple[str, str]]:
        """(path, key) of every request to the provider."""
        return [(call["path"], call["idempotency-key"]) for call in self.resend.calls]


@pytest.fixture
def office(sqlite_url: str) -> Iterator[Office]:
    with running(ResendServer()) as resend:
        store = SqlStore(connect(sqlite_url), "larkspur", ENVELOPES)
        yield Office(store, resend)
        store.close()


def accepted_once(office: Office, *names: str) -> None:
    assert office.resend.accepted == dict.fromkeys(names, 1)
    assert office.states() == dict.fromkeys(names, "sent")


def test_what_is_due_together_goes_in_one_call(office: Office) -> None:
    office.queue(*(notice(f"n{number}") for number in range(130)))
    office.works()
    assert [path for path, _ in office.calls] == ["/emails/batch", "/emails/batch"]
    accepted_once(office, *(f"n{number}" for number in range(130)))


def test_one_mail_alone_and_one_with_an_enclosure_go_by_themselves(office: Office) -> None:
    office.queue(notice("a", enclosures=(Enclosure("t.csv", "text/csv", b"a\r\n"),)), notice("b"))
    office.works()
    assert office.calls == [("/emails", "a"), ("/emails", "b")]


# case 95
def test_a_refusal_for_the_rate_waits_as_long_as_told_and_keeps_the_order_of_a_conversation(office: Office) -> None:
    office.resend.will(refuses(429, "rate_limit_exceeded", retry_after="90"))
    office.queue(*(notice(name, thread_id="t1") for name in "abc"))
    office.works()
    assert office.resend.mails == []
    office.time += timedelta(seconds=89)
    office.works()
    assert len(office.calls) == 1
    office.time += timedelta(seconds=1)
    office.works()
    assert [mail.notice for mail in office.resend.mails] == ["a", "b", "c"]
    accepted_once(office, *"abc")


def test_a_refused_batch_waits_as_a_whole_and_comes_back_the_same(office: Office) -> None:
    office.resend.will(refuses(429, "rate_limit_exceeded", retry_after="90"))
    office.queue(notice("a"), notice("b"))
    office.works()
    office.queue(notice("c"))
    office.works(timedelta(minutes=3))
    assert office.calls[0] == office.calls[1]
    accepted_once(office, *"abc")


@pytest.mark.parametrize("kind", ["daily_quota_exceeded", "monthly_quota_exceeded"])
def test_a_used_up_quota_pauses_everything_and_is_told(office: Office, kind: str) -> None:
    office.resend.will(*[refuses(429, kind)] * 3)
    office.queue(notice("a"), notice("b", enclosures=(Enclosure("t.csv", "text/csv", b"a\r\n"),)))
    office.works(timedelta(days=1), timedelta(minutes=10))
    assert {why.trouble for _, why in office.told} == {"quota"}
    assert office.resend.refused[429] == 3
    accepted_once(office, *"ab")


# case 96
@pytest.mark.parametrize("turn", [drops, slowly(1.3), bad_gateway(accepting=True)], ids=["drop", "slow", "502"])
@pytest.mark.parametrize("names", ["a", "ab"], ids=["alone", "batch"])
def test_an_answer_that_does_not_come_though_the_mail_was_accepted_makes_no_second_mail(
    office: Office, turn: Any, names: str
) -> None:
    office.resend.will(turn)
    office.queue(*(notice(name) for name in names))
    office.works(timedelta(minutes=2))
    assert len(office.calls) == 2
    assert office.calls[0] == office.calls[1]
    accepted_once(office, *names)


# case 102
@pytest.mark.parametrize("turn", [hangs_up, bad_gateway()], ids=["hangs up", "502"])
def test_a_proxys_page_or_a_broken_line_is_tried_again(office: Office, turn: Any) -> None:
    office.resend.will(turn, turn)
    office.queue(notice("a"), notice("b"))
    office.works(timedelta(minutes=5))
    accepted_once(office, *"ab")


# case 97
@pytest.mark.parametrize("names", ["a", "ab"], ids=["alone", "batch"])
def test_a_content_that_changed_under_its_key_is_an_alarm_and_never_sent_under_another(
    office: Office, names: str
) -> None:
    office.resend.will(drops)
    office.queue(*(notice(name) for name in names))
    office.works()
    office.outbox.sender = "Somebody else <other@larkspur.example>"
    office.works(timedelta(days=3), timedelta(hours=1))
    assert {why.trouble for _, why in office.told} == {"changed"}
    assert set(office.states().values()) == {"review"}
    assert office.resend.accepted == dict.fromkeys(names, 1)
    assert len(set(office.calls)) == 1


# case 98
@pytest.mark.parametrize("names", ["a", "ab"], ids=["alone", "batch"])
def test_an_outcome_that_stays_unknown_for_a_day_goes_to_review(office: Office, names: str) -> None:
    office.resend.will(*[bad_gateway(accepting=True)] * 500)
    office.queue(*(notice(name) for name in names))
    office.works(timedelta(days=2), timedelta(minutes=30))
    assert set(office.states().values()) == {"review"}
    assert office.resend.accepted == dict.fromkeys(names, 1)


def test_one_bad_mail_does_not_hold_up_the_others_of_its_batch(office: Office) -> None:
    office.resend.bad_addresses = frozenset(("gone@larkspur.example",))
    office.queue(notice("a"), notice("b", recipient="gone@larkspur.example"), notice("c"))
    office.works()
    assert office.resend.accepted == {"a": 1, "c": 1}
    assert office.states() == {"a": "sent", "b": "review", "c": "sent"}
    assert [(name, why.trouble) for name, why in office.told] == [("b", "recipient")]


def test_a_batch_that_may_have_been_accepted_is_never_taken_apart(office: Office) -> None:
    office.resend.will(drops, refuses(422, "validation_error", "odd"))
    office.queue(notice("a"), notice("b"))
    office.works(timedelta(days=2), timedelta(hours=1))
    assert {path for path, _ in office.calls} == {"/emails/batch"}
    assert set(office.states().values()) == {"review"}
    assert office.resend.accepted == {"a": 1, "b": 1}


def test_a_wrong_key_stops_everything_loses_nothing_and_is_told(office: Office) -> None:
    office.resend.will(*[refuses(403, "invalid_api_key")] * 4)
    office.queue(notice("a"), notice("b"))
    office.works(timedelta(hours=1))
    assert {why.trouble for _, why in office.told} == {"settings"}
    accepted_once(office, *"ab")


@dataclass
class Reaper:
    """Ends the process at the n-th step."""

    at: int
    steps: int = 0

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            self.passes()
            result = call(*given, **named)
            self.passes()
            return result

        return step

    def passes(self) -> None:
        self.steps += 1
        if self.steps == self.at:
            os._exit(9)


def _send_and_die(office: Office, at: int) -> bool:
    """Another process sends what is due and is killed at its n-th step; False when it got to the end."""
    office.store.close()
    child = os.fork()
    if child == 0:
        try:
            _mortal(office, Reaper(at))
            office.works()
            os._exit(0)
        finally:
            os._exit(1)  # whatever happens, it never comes back into the test run that it was copied from
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 9


def _mortal(office: Office, reaper: Reaper) -> None:
    """The process may die before and after each claim and each call of the provider, and around each commit."""
    mailer, store = office.outbox.mailer, office.store
    mailer.send, mailer.send_many = reaper.around(mailer.send), reaper.around(mailer.send_many)  # type: ignore[attr-defined, method-assign]
    store.claim = reaper.around(store.claim)  # type: ignore[method-assign]
    write = store.write

    @contextmanager
    def mortal() -> Iterator[Any]:
        with write() as tx:
            yield tx
            reaper.passes()
        reaper.passes()

    store.write = mortal  # type: ignore[method-assign]


# case 22
def test_killed_at_any_step_every_notice_is_accepted_exactly_once(office: Office) -> None:
    file = Enclosure("t.csv", "text/csv", b"a\r\n")
    names: list[str] = []
    for at in range(1, 100):
        more = [f"{name}{at}" for name in "abc"]
        office.queue(notice(more[0]), notice(more[1]), notice(more[2], enclosures=(file,)))
        names += more
        killed = _send_and_die(office, at)
        office.time += LEASE
        office.restart()
        office.works()
        accepted_once(office, *names)
        if not killed:
            break
    assert at > 15
