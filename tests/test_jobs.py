"""The timetable: each job runs once for each due time, on working days where it says so, whatever restarts."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from mailbot.core.calendar import Calendar
from mailbot.jobs import Daily, Every

DUBLIN = Calendar("Europe/Dublin", frozenset(range(5)), frozenset([date(2026, 12, 25)]))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-26T15:59", "2026-11-25T16:00"),
        ("2026-11-26T16:00", "2026-11-26T16:00"),
        ("2026-11-29T12:00", "2026-11-27T16:00"),  # a Sunday: Friday's
        ("2026-12-26T12:00", "2026-12-24T16:00"),  # Christmas is a day off
        ("2026-07-01T15:30", "2026-07-01T15:00"),  # summer time
    ],
)
def test_a_daily_job_is_due_at_its_time_on_working_days(now: str, due: str) -> None:
    assert Daily(time(16), DUBLIN, working_days=True).last_due(at(now)) == at(due)


def test_a_job_that_runs_every_day_runs_on_sundays_too() -> None:
    assert Daily(time(0, 30), DUBLIN).last_due(at("2026-11-29T12:00")) == at("2026-11-29T00:30")


def test_a_frequent_job_is_due_once_in_each_period() -> None:
    five = Every(timedelta(minutes=5))
    assert five.last_due(at("2026-11-26T09:04:59")) == at("2026-11-26T09:00")
    assert five.last_due(at("2026-11-26T09:05:00")) == at("2026-11-26T09:05")
