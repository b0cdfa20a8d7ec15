"""The outbox: once, in order, again when it may be, aside when it may not; whatever the other side does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from mailbox import Maildir
from pathlib import Path
from typing import Any

import pytest

from mailbot.adapters.senders import MaildirMailer
from mailbot.services.outbox.sending import LEASE, SAFE_TO_REPEAT, WAITS, WORTH_TRYING, Outbox
from mailbot.services.ports import Claimed, Notice, SendFailed, StoreUnavailable

START = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SENDER = "Larkspur <access@larkspur.example>"


def notice(name: str, recipient: str = "ana@larkspur.example") -> Notice:
    return Notice(
        notice_id=name,
        kind="received",
        category="answer",
        recipient=recipient,
        subject=name,
        text="Received\n",
        html="<p>Received</p>",
        message_id=f"<{name}@larkspur.example>",
        reply_to="",
        created_at=START,
        dedupe_key=name,
    )


@dataclass
class Clock:
    time: datetime = START

    def now(self) -> datetime:
        return self.time


@dataclass
class Row:
    notice: Notice
    state: str = "queued"
    attempts: int = 0
    next_at: datetime = START
    first_tried_at: datetime | None = None
    handed_at: datetime | None = None
    why: str = ""


@dataclass
class Rows:
    """The outbox table in memory, one notice at a time: what Store promises about claim, sent and not_sent."""

    rows: dict[str, Row] = field(default_factory=dict)
    down: bool = False
    broken: bool = False

    @contextmanager
    def write(self) -> Iterator["Rows"]:
        if self.down:
            raise StoreUnavailable("the database is away")
        yield self

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool) -> list[Claimed]:
        if self.broken:
            raise RuntimeError("a trigger of somebody's")
        due = [row for row in self.rows.values() if row.state in ("queued", "sending") and row.next_at <= now]
        for row in sorted(due, key=lambda row: row.next_at)[:1]:
            row.state, row.attempts = "sending", row.attempts + 1
            row.first_tried_at, row.next_at = row.first_tried_at or now, now + timedelta(seconds=lease_seconds)
            before, row.handed_at = row.handed_at, row.handed_at or (now if handed else None)
            return [Claimed(row.notice, row.attempts, row.first_tried_at, before)]
        return []

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        row = self.rows[claimed.notice.notice_id]
        if row.attempts != claimed.attempt:
            return False
        row.handed_at = now
        return True

    def sent(self, accepted: dict[str, str], at: datetime) -> None:
        for notice_id in accepted:
            self.rows[notice_id].state = "sent"

    def not_sent(
        self, claimed: list[Claimed], why: str, next_at: datetime | None, at: datetime, alone: bool = False
    ) -> None:
        for each in claimed:
            row = self.rows[each.notice.notice_id]
            row.state, row.why, row.next_at = ("queued" if next_at else "review"), why, next_at or at
            row.handed_at = each.handed_at


@dataclass
class Provider:
    """The other side: does what `script` says for each try in turn, then accepts everything."""

    exactly_once: bool = True
    at_once: int = 1
    script: list[Exception] = field(default_factory=list)
    tried: list[tuple[str, datetime]] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)
    before: Callable[[], None] = lambda: None

    def send(self, notice: Notice, sender: str, handing_over: Callable[[], None]) -> str:
        assert sender == SENDER
        self.before()
        if not self.exactly_once:
            handing_over()
        self.tried.append((notice.notice_id, self.clock.now()))
        if self.script:
            raise self.script.pop(0)
        return f"id of {notice.notice_id}"


@dataclass
class Office:
    """One outbox with its table, its clock and the other side."""

    rows: Rows
    provider: Provider
    clock: Clock
    outbox: Outbox

    def states(self) -> dict[str, str]:
        return {name: row.state for name, row in self.rows.rows.items()}

    def run_for(self, length: timedelta, step: timedelta = timedelta(seconds=30)) -> None:
        """Lets time pass, sending what is due at every step."""
        end = self.clock.time + length
        while self.clock.time < end:
            self.outbox.send_due()
            self.clock.time += step

    def restart(self) -> None:
        self.outbox = Outbox(self.rows, self.provider, SENDER, self.clock)  # type: ignore[arg-type]


def office(*notices: Notice, **provider: Any) -> Office:
    clock = Clock()
    rows = Rows({row.notice_id: Row(row) for row in notices})
    other = Provider(clock=clock, **provider)
    return Office(rows, other, clock, Outbox(rows, other, SENDER, clock))  # type: ignore[arg-type]


def later(seconds: float = 0, unknown: bool = False) -> SendFailed:
    return SendFailed("not now", retry_after=seconds, unknown=unknown)


def never() -> SendFailed:
    return SendFailed("no such user")


def test_what_is_due_is_sent_once_and_counted() -> None:
    desk = office(notice("a"), notice("b"))
    assert desk.outbox.send_due() == 2
    assert desk.outbox.send_due() == 0
    assert desk.states() == {"a": "sent", "b": "sent"}
    assert [name for name, _ in desk.provider.tried] == ["a", "b"]


def test_no_more_than_the_limit_is_sent_in_one_round() -> None:
    desk = office(*(notice(str(number)) for number in range(5)))
    assert desk.outbox.send_due(limit=2) == 2
    assert desk.outbox.send_due(limit=10) == 3


def test_a_refusal_for_good_goes_aside_with_its_reason_and_the_next_mail_goes_on() -> None:
    desk = office(notice("a"), notice("b"), script=[never()])
    assert desk.outbox.send_due() == 1
    assert desk.states() == {"a": "review", "b": "sent"}
    assert desk.rows.rows["a"].why == "no such user"


def test_a_temporary_refusal_is_tried_again_ever_more_seldom() -> None:
    desk = office(notice("a"), exactly_once=False, script=[later() for _ in range(7)])
    desk.run_for(timedelta(hours=14), step=timedelta(seconds=10))
    times = [at for _, at in desk.provider.tried]
    assert [after - before for before, after in pairwise(times)] == [*WAITS, WAITS[-1], WAITS[-1]]
    assert desk.states() == {"a": "sent"}


def test_a_mail_that_is_never_taken_goes_aside_after_four_days() -> None:
    desk = office(notice("a"), exactly_once=False, script=[later() for _ in range(1000)])
    desk.run_for(WORTH_TRYING + timedelta(days=1), step=timedelta(minutes=5))
    assert desk.states() == {"a": "review"}
    assert START + WORTH_TRYING - timedelta(hours=5) < desk.provider.tried[-1][1] <= START + WORTH_TRYING


def test_the_time_the_other_side_asks_for_is_kept_by_every_mail() -> None:
    desk = office(notice("a"), notice("b"), script=[later(90)])
    desk.run_for(timedelta(minutes=5), step=timedelta(seconds=1))
    times = [(at - START).total_seconds() for _, at in desk.provider.tried]
    assert times == [0, 90, 90]
    assert desk.states() == {"a": "sent", "b": "sent"}


# case 104
def test_a_clock_that_is_put_back_makes_no_pause_longer() -> None:
    desk = office(notice("a"), notice("b"), script=[later(90)])
    desk.outbox.send_due()
    desk.clock.time -= timedelta(days=40)
    desk.rows.rows["b"].next_at = desk.clock.time
    desk.outbox.send_due()
    assert desk.states() == {"a": "queued", "b": "sent"}


def test_a_refusal_of_one_mail_does_not_hold_up_the_others() -> None:
    desk = office(notice("a"), notice("b"), script=[later()])
    desk.outbox.send_due()
    assert desk.states() == {"a": "queued", "b": "sent"}


def test_an_unknown_outcome_is_repeated_where_a_repeat_is_safe() -> None:
    desk = office(notice("a"), script=[later(unknown=True)])
    desk.run_for(timedelta(minutes=5))
    assert [name for name, _ in desk.provider.tried] == ["a", "a"]
    assert desk.states() == {"a": "sent"}


def test_an_unknown_outcome_is_never_repeated_where_it_could_be_a_second_mail() -> None:
    desk = office(notice("a"), exactly_once=False, script=[later(unknown=True)])
    desk.run_for(timedelta(days=5), step=timedelta(minutes=10))
    assert len(desk.provider.tried) == 1
    assert desk.states() == {"a": "review"}


def test_an_unknown_outcome_goes_aside_before_the_key_runs_out() -> None:
    desk = office(notice("a"), script=[later(unknown=True) for _ in range(1000)])
    desk.run_for(timedelta(days=3), step=timedelta(minutes=1))
    assert desk.states() == {"a": "review"}
    assert desk.provider.tried[-1][1] - START <= SAFE_TO_REPEAT


# case 98
def test_a_mail_of_unknown_outcome_is_not_sent_a_day_later(caplog: pytest.LogCaptureFixture) -> None:
    desk = office(notice("a"), script=[later(unknown=True)])
    desk.outbox.send_due()
    desk.clock.time += timedelta(hours=24)
    desk.restart()
    assert desk.outbox.send_due() == 0
    assert len(desk.provider.tried) == 1
    assert desk.states() == {"a": "review"}
    assert "23 hours" in desk.rows.rows["a"].why
    assert "23 hours" in caplog.text


def test_a_quota_that_is_used_up_for_two_days_loses_no_mail() -> None:
    desk = office(notice("a"), script=[later(3600) for _ in range(48)])
    desk.run_for(timedelta(days=2, hours=1), step=timedelta(minutes=10))
    assert len(desk.provider.tried) == 49
    assert desk.states() == {"a": "sent"}


def test_after_a_pause_of_the_other_side_a_round_ends_at_once() -> None:
    desk = office(notice("a"), notice("b"), script=[later(unknown=True)])
    assert desk.outbox.send_due() == 0
    assert len(desk.provider.tried) == 1
    desk.clock.time += timedelta(seconds=6)
    assert desk.outbox.send_due() == 1


@pytest.mark.parametrize(("exactly_once", "state", "tries"), [(True, "sent", 2), (False, "review", 1)])
def test_a_crash_between_sending_and_writing_it_down_never_makes_two_mails(
    exactly_once: bool, state: str, tries: int
) -> None:
    desk = office(notice("a"), exactly_once=exactly_once)
    desk.rows.down = True
    with pytest.raises(StoreUnavailable):
        desk.outbox.send_due()
    desk.rows.down = False
    desk.restart()
    assert desk.outbox.send_due() == 0
    desk.clock.time += LEASE
    desk.outbox.send_due()
    assert desk.states() == {"a": state}
    assert len(desk.provider.tried) == tries


class Killed(BaseException):
    """The process ends here."""


def test_a_crash_before_the_mail_was_handed_over_sends_it_later_also_where_a_repeat_could_be_a_second_mail() -> None:
    desk = office(notice("a"), exactly_once=False)

    def dies() -> None:
        desk.provider.before = lambda: None
        raise Killed

    desk.provider.before = dies
    with pytest.raises(Killed):
        desk.outbox.send_due()
    desk.clock.time += LEASE
    desk.restart()
    assert desk.outbox.send_due() == 1
    assert len(desk.provider.tried) == 1


def test_a_sender_that_is_slower_than_its_lease_leaves_the_mail_to_who_has_it_now() -> None:
    desk = office(notice("a"), exactly_once=False)
    other = Outbox(desk.rows, Provider(exactly_once=False, clock=desk.clock), SENDER, desk.clock)  # type: ignore[arg-type]

    def somebody_else_sends_it_meanwhile() -> None:
        desk.clock.time += LEASE
        assert other.send_due() == 1

    desk.provider.before = somebody_else_sends_it_meanwhile
    assert desk.outbox.send_due() == 0
    assert desk.provider.tried == []
    assert desk.states() == {"a": "sent"}


def test_a_database_that_goes_away_just_before_the_mail_is_handed_over_leaves_it_unsent() -> None:
    desk = office(notice("a"), exactly_once=False)

    def away(*given: object) -> bool:
        raise StoreUnavailable("away")

    desk.rows.handing_over = away  # type: ignore[method-assign]
    with pytest.raises(StoreUnavailable):
        desk.outbox.send_due()
    assert desk.provider.tried == []
    assert desk.states() == {"a": "sending"}


def test_who_must_mend_a_failure_is_told_in_the_transaction_that_notes_it() -> None:
    told: list[tuple[str, str]] = []
    quota = SendFailed("quota", retry_after=3600, trouble="quota")
    desk = office(notice("a"), notice("b"), script=[quota, never()])
    desk.outbox.failed = lambda tx, claimed, why, at: told.append((claimed[0].notice.notice_id, why.trouble))
    desk.run_for(timedelta(hours=2))
    assert told == [("a", "quota")]


def test_a_fault_in_telling_does_not_hide_the_failure() -> None:
    desk = office(notice("a"), script=[SendFailed("no such user", trouble="recipient")])

    def broken(*given: object) -> None:
        raise ZeroDivisionError

    desk.outbox.failed = broken
    assert desk.outbox.send_due() == 0
    assert desk.states() == {"a": "review"}


@pytest.mark.parametrize(("exactly_once", "state"), [(True, "queued"), (False, "review")])
def test_a_fault_in_the_sender_keeps_the_mail_and_says_what_it_was(exactly_once: bool, state: str) -> None:
    desk = office(notice("a"), exactly_once=exactly_once, script=[ZeroDivisionError("oh")])
    assert desk.outbox.send_due() == 0
    assert desk.states() == {"a": state}
    assert desk.rows.rows["a"].why == "a fault in the sender: ZeroDivisionError: oh"


def test_a_crash_after_a_real_delivery_leaves_one_mail_in_the_folder(tmp_path: Path) -> None:
    clock, rows = Clock(), Rows({"a": Row(notice("a")), "b": Row(notice("b", recipient="not an address"))})
    rows.down = True
    with pytest.raises(StoreUnavailable):
        Outbox(rows, MaildirMailer(tmp_path), SENDER, clock).send_due()  # type: ignore[arg-type]
    rows.down, clock.time = False, START + LEASE
    assert Outbox(rows, MaildirMailer(tmp_path), SENDER, clock).send_due() == 1  # type: ignore[arg-type]
    assert len(Maildir(tmp_path)) == 1
    assert {name: row.state for name, row in rows.rows.items()} == {"a": "sent", "b": "review"}


def test_what_has_to_leave_does_so_though_the_outbox_cannot_be_read() -> None:
    desk = office(notice("told"))
    desk.rows.broken = True
    desk.outbox.in_hand.keep(notice("told"), desk.clock.now())
    with pytest.raises(RuntimeError, match="a trigger"):
        desk.outbox.send_due()
    assert [name for name, _ in desk.provider.tried] == ["told"]


def test_a_fault_in_one_letter_that_has_to_leave_keeps_no_other_back() -> None:
    desk = office(notice("one"), notice("two"), script=[ValueError("a defect")])
    for row in desk.rows.rows.values():
        row.state = "sent"  # as somebody with the database says
        desk.outbox.in_hand.keep(row.notice, desk.clock.now())
    desk.outbox.send_due()
    assert [name for name, _ in desk.provider.tried] == ["one", "two"]
