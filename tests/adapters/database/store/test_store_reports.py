"""The figures of reports, against a plain computation over random histories."""

import random
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from store_cast import ANA, EVE, HOUR, MIA, NOW, OTO, decision, drafted, granted, request, stages

from mailbot.adapters.database.store import SqlStore
from mailbot.core.catalog import RISKS
from mailbot.core.figures import Times
from mailbot.core.register import AccessRequest
from mailbot.services.ports import Question, ReportFilter

DAY = 24 * HOUR
TARGETS = {"low": 24 * 3600, "medium": 72 * 3600, "high": 168 * 3600, "critical": 168 * 3600}
FINANCE, SALES = replace(ANA, department="Finance"), replace(EVE, department="Sales")


@dataclass
class Story:
    """One request as it went."""

    request: AccessRequest
    asked: datetime
    state: str = "pending"
    ended: datetime | None = None
    stood_still: int = 0
    opened: tuple[tuple[str, datetime, datetime | None], ...] = ()
    approved: datetime | None = None
    done: datetime | None = None
    question: bool = False


def _moment(chance: random.Random) -> datetime:
    return NOW + timedelta(seconds=chance.randrange(0, 60 * 24 * 3600), microseconds=chance.randrange(10**6))


def _later(at: datetime, chance: random.Random) -> datetime:
    return at + timedelta(seconds=chance.randrange(60, 9 * 24 * 3600), microseconds=chance.choice((0, 999_999)))


def _told(store: SqlStore, number: int, chance: random.Random) -> Story:
    made = _moment(chance)
    draft = request(
        f"REQ-2026-{number:05d}",
        thread_id=f"t-{number}",
        created_at=made,
        beneficiary=chance.choice((ANA, EVE)).person_id,
        system=chance.choice(("Drive", "Pay")),
        risk=chance.choice(RISKS),
        until=date(2027, 6, 30),
    )
    story = Story(draft, _later(made, chance), question=chance.random() < 0.4)
    with store.write() as tx:
        drafted(tx, draft)
        if story.question:
            about = draft.request_id if chance.random() < 0.5 else None
            tx.add_question(_question(draft, about))
        tx.set_route(draft, stages(draft.request_id))
        tx.move(draft, "pending", story.asked)
    return _decided(store, story, chance)


def _question(draft: AccessRequest, about: str | None) -> Question:
    facts = {"kind": "which" if about else "what", "request_id": about or "", "version": 1 if about else 0}
    due = None if about else draft.created_at + DAY
    return Question(f"q-{draft.request_id}", draft.thread_id, about="", asked_at=draft.created_at, due_at=due, **facts)


def _decided(store: SqlStore, story: Story, chance: random.Random) -> Story:
    pending = replace(story.request, state="pending")
    verbs = chance.choice((("approve", "approve"), ("approve", "approve"), ("reject",), ("approve",), ()))
    story.stood_still = chance.choice((0, 0, 5000))
    at, opened = story.asked, []
    with store.write() as tx:
        tx.set_clock(replace(pending, paused_at=at))
        tx.set_clock(pending, story.stood_still)
        for number, stage in enumerate(stages(pending.request_id)[: len(verbs) + 1]):
            (row,) = stage.approvals
            if verbs[:number] != ("approve",) * number:
                break
            tx.open_stage(pending.request_id, 1, [replace(row, opened_at=at, due_at=at + DAY)])
            came = _later(at, chance) if number < len(verbs) else None
            opened.append((row.approver, at, came))
            if came:
                assert tx.decide(decision(pending, row.slot, verbs[number], decided_at=came))
                at = came
        story.opened = tuple(opened)
        if verbs == ("approve", "approve") or "reject" in verbs:
            story.state = "rejected" if "reject" in verbs else "approved"
            story.ended = at
            tx.move(pending, story.state, at)
        if story.state == "approved" and chance.random() < 0.7:
            task = tx.add_task(replace(pending, state="approved"), (), at)
            story.approved, story.done = at, _later(at, chance)
            tx.close_task(task, "done", story.done, "IT", "")
    return story


@pytest.fixture
def told(store: SqlStore) -> list[Story]:
    with store.write() as tx:
        tx.sync_people([FINANCE, MIA, OTO, SALES])
    chance = random.Random(2026)  # noqa: S311  # the same history in every run
    return [_told(store, number, chance) for number in range(1, 61)]


SPANS = [
    ReportFilter(NOW, NOW + 90 * DAY),
    ReportFilter(NOW + 10 * DAY, NOW + 40 * DAY),
    ReportFilter(NOW, NOW + 90 * DAY, system="Drive"),
    ReportFilter(NOW, NOW + 90 * DAY, department="Sales"),
    ReportFilter(NOW - 9 * DAY, NOW - 8 * DAY),
]


def _is_about(story: Story, which: ReportFilter) -> bool:
    department = {ANA.person_id: "Finance", EVE.person_id: "Sales"}[story.request.beneficiary]
    return which.system in ("", story.request.system) and which.department in ("", department)


def _in(at: datetime | None, which: ReportFilter) -> bool:
    return at is not None and which.since <= at < which.until


def _seconds(since: datetime, until: datetime) -> int:
    return int(until.timestamp()) - int(since.timestamp())


def _same(found: Times, seconds: Sequence[int], target: int) -> None:
    assert found.count == len(seconds)
    assert found.within == sum(each <= target for each in seconds)
    assert found.percentile(50) == statistics.median(seconds)
    if len(seconds) > 1:
        assert found.percentile(90) == pytest.approx(statistics.quantiles(seconds, n=10, method="inclusive")[8])
    else:
        assert found.percentile(90) == seconds[0]


@pytest.mark.parametrize("which", SPANS)
def test_the_figures_are_those_of_a_plain_computation(store: SqlStore, told: list[Story], which: ReportFilter) -> None:
    mine = [story for story in told if _is_about(story, which)]
    decided, done = dict[str, list[int]](), dict[str, list[int]]()
    for story in mine:
        if story.ended and _in(story.ended, which):
            took = _seconds(story.asked, story.ended) - story.stood_still
            decided.setdefault(story.request.risk, []).append(took)
        if story.done and story.approved and _in(story.done, which):
            done.setdefault(story.request.risk, []).append(_seconds(story.approved, story.done))
    with store.read() as tx:
        for found, expected in (
            (tx.decision_times(which, TARGETS), decided),
            (tx.provision_times(which, TARGETS), done),
        ):
            assert found.keys() == expected.keys()
            for risk, seconds in expected.items():
                _same(found[risk], seconds, TARGETS[risk])
        assert tx.outcomes(which) == Counter(story.state for story in mine if _in(story.ended, which))


@pytest.mark.parametrize("which", SPANS)
def test_approvers_are_counted_as_they_were_asked(store: SqlStore, told: list[Story], which: ReportFilter) -> None:
    now = NOW + 30 * DAY
    rows = [row for story in told if _is_about(story, which) for row in story.opened]
    asked = Counter(who for who, opened, _ in rows if _in(opened, which))
    late = Counter(who for who, opened, came in rows if came is None and opened + DAY < now)
    with store.read() as tx:
        found = {row.person: row for row in tx.approvers(which, now)}
    assert found.keys() == asked.keys() | late.keys()
    for who, row in found.items():
        took = [_seconds(opened, came) for one, opened, came in rows if one == who and came and _in(opened, which)]
        assert (row.asked, row.late, row.times.count) == (asked[who], late[who], len(took))
        if took:
            assert row.times.percentile(50) == statistics.median(took)


@pytest.mark.parametrize("which", SPANS)
def test_pieces_of_time_are_counted_where_they_lie(store: SqlStore, told: list[Story], which: ReportFilter) -> None:
    mine = [story for story in told if _is_about(story, which)]
    bounds = [NOW + days * DAY for days in (7, 20, 33)]

    def piece(at: datetime) -> int:
        return sum(at >= bound for bound in bounds)

    waiting = Counter((piece(story.request.created_at), story.state) for story in mine if story.state == "pending")
    made = [story for story in mine if _in(story.request.created_at, which)]
    counts = Counter(piece(story.request.created_at) for story in made)
    back = Counter(piece(story.request.created_at) for story in made if story.question)
    with store.read() as tx:
        assert tx.open_by_age(which, bounds) == waiting
        assert tx.asked_back(which, bounds) == {each: (count, back[each]) for each, count in counts.items()}


def test_a_decision_while_the_clock_stands_still_took_only_until_then(store: SqlStore) -> None:
    draft = request()
    with store.write() as tx:
        drafted(tx, draft)
        tx.set_route(draft, stages())
        tx.move(draft, "pending", NOW)
        pending = replace(draft, state="pending")
        tx.open_stage(draft.request_id, 1, stages()[0].approvals)
        tx.set_clock(replace(pending, paused_at=NOW + 2 * HOUR))
        assert tx.decide(decision(pending, 1, "reject", decided_at=NOW + 9 * HOUR))
        tx.move(pending, "rejected", NOW + 9 * HOUR)
    with store.read() as tx:
        (times,) = tx.decision_times(SPANS[0], TARGETS).values()
    assert times.percentile(50) == 2 * 3600


def test_what_lapsed_is_counted_where_somebody_had_been_asked(store: SqlStore) -> None:
    for number, asked in enumerate((True, True, False), 1):
        draft = request(f"REQ-2026-{number:05d}", thread_id=f"t-{number}")
        with store.write() as tx:
            drafted(tx, draft)
            if asked:
                tx.set_route(draft, stages(draft.request_id))
                tx.move(draft, "pending", NOW)
            tx.move(replace(draft, state="pending" if asked else "draft"), "lapsed", NOW + 9 * DAY)
    with store.read() as tx:
        assert tx.lapsed(SPANS[0]) == {draft.risk: 2}
        assert tx.lapsed(replace(SPANS[0], until=NOW + 9 * DAY)) == {}
        assert tx.decision_times(SPANS[0], TARGETS) == {}


def test_access_that_ends_is_counted_in_the_week_in_which_it_does(store: SqlStore) -> None:
    for number, until in enumerate((date(2026, 11, 26), date(2026, 12, 2), date(2026, 12, 3), date(2027, 3, 1)), 1):
        granted(store, request(f"REQ-2026-{number:05d}", thread_id=f"t-{number}", until=until))
    with store.read() as tx:
        first = date(2026, 11, 26)
        found = tx.ending_by(SPANS[0], first, [first + timedelta(days=7), first + timedelta(days=14)])
        assert tx.ending_by(SPANS[3], first, [date(2027, 12, 31)]) == {}
    assert found == {0: 2, 1: 1}
