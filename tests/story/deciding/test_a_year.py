"""A year goes by, looked at once a week and around the days that matter: no daily job runs twice a day, also when the
clocks change, and what has to end has ended."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from world import ANA, EVE, MIA, ONE, OTO, WISH, World, text_of

from mailbot.core.audit import MAILBOT, Tag
from mailbot.services.desk import records

DUBLIN = ZoneInfo("Europe/Dublin")
CLOCKS_CHANGE = (date(2027, 3, 28), date(2027, 10, 31))
LOOKED_AT = sorted(
    {date(2026, 11, 27) + timedelta(weeks=week) for week in range(53)}
    | {day + timedelta(days=step) for day in (*CLOCKS_CHANGE, date(2027, 4, 30)) for step in (-1, 0, 1)}
)


def test_however_often_a_day_is_looked_at_each_daily_job_runs_once_and_what_has_to_end_ends(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.writes(ANA, "Edit on the Finance Shared Drive until 30 April 2027 please.")
    world.works()
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    world.mailbot.fulfilment.finish([world.tasks()[0].task_id], "done", "Noah", "")
    world.writes(EVE, "I need Viewer on StockPilot to see stock.")
    world.works()
    ran: dict[str, list[date]] = {"ending": [], "checkpoint": []}
    for day in LOOKED_AT:
        world.clock.at = datetime.combine(day, world.clock.now().timetz())
        for _ in range(2):
            for job in world.process.timetable.tick(world.clock.now()):
                ran.setdefault(job, []).append(world.clock.now().astimezone(DUBLIN).date())
    for job in ("ending", "checkpoint"):
        assert ran[job] == LOOKED_AT
    assert not [record for record in caplog.records if "failed" in record.getMessage()]
    assert world.requests() == {ONE: "approved", "REQ-2026-00002": "lapsed"}
    [_, revoke] = world.tasks()
    assert (revoke.kind, revoke.cause) == ("revoke", "its last day was 30 April 2027")
    assert revoke.valid_from == date(2027, 5, 1)
    assert world.trail().wrong is None


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2027-10-29T08:00", "2027-11-02T09:00"),  # Friday nine in summer time, Tuesday nine in winter time
        ("2027-03-26T09:00", "2027-03-31T08:00"),  # and Easter Monday does not count
    ],
)
def test_two_working_days_end_at_the_same_hour_on_the_wall_when_the_clocks_change(
    world: World, asked: str, due: str
) -> None:
    world.clock.at = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    world.writes(ANA, WISH)
    world.works()
    with world.mailbot.desk.store.read() as tx:
        file = tx.request_file(next(iter(world.requests())))
    assert file is not None
    end = datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert {row.due_at for row in file.approvals} == {end}
    assert end.astimezone(DUBLIN).hour == 9


def test_what_was_held_while_people_were_asked_is_decided_by_them_once_it_goes_on(world: World) -> None:
    """Earlier versions of mailbot held a request when somebody who had to decide left."""
    world.writes(ANA, WISH)
    world.works()
    with world.mailbot.desk.store.write() as tx:
        file = tx.request_file(ONE, lock=True)
        assert file is not None
        records.move(tx, file.request, Tag.REQUEST_HELD, MAILBOT, world.clock.now())
    assert world.requests() == {ONE: "held"}
    world.clock.forward(minutes=6)
    world.works()
    assert world.requests() == {ONE: "pending"}
    world.decides(MIA, "approve")
    world.decides(OTO, "approve")
    assert world.requests() == {ONE: "approved"}
    assert "Approved" in text_of(world.mail(ANA, "Approved"))
    assert world.trail().wrong is None
