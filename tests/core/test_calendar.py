"""The company's time: exact over nights, weekends, days off and the days on which the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.core.calendar import Allowance, Calendar

DUBLIN = Calendar("Europe/Dublin", frozenset(range(5)), frozenset([date(2026, 12, 25), date(2026, 12, 28)]))
YEAR = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone
WORK = st.timedeltas(timedelta(minutes=1), timedelta(hours=100))


@settings(max_examples=60)
@given(YEAR, WORK)
def test_so_much_working_time_later_is_so_much_working_time_away(at: datetime, worked: timedelta) -> None:
    assert DUBLIN.working(at, DUBLIN.after(at, worked)) == worked


@settings(max_examples=60)
@given(st.tuples(YEAR, YEAR, YEAR).map(sorted))
def test_working_time_adds_up(moments: list[datetime]) -> None:
    first, second, third = moments
    assert DUBLIN.working(first, second) + DUBLIN.working(second, third) == DUBLIN.working(first, third)


@settings(max_examples=60)
@given(YEAR, st.integers(1, 20))
def test_business_days_are_whole_working_days_and_end_in_working_hours(at: datetime, days: int) -> None:
    due = DUBLIN.due(Allowance(business_days=days), at)
    assert DUBLIN.is_working(due)
    assert DUBLIN.working(at, due) == days * timedelta(hours=8)


def test_what_comes_at_night_counts_from_the_next_working_morning_in_business_days() -> None:
    night = datetime(2026, 11, 26, 22, tzinfo=UTC)
    assert DUBLIN.due(Allowance(business_days=2), night) == datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert DUBLIN.due(Allowance(hours=24), night) == night + timedelta(hours=24)  # Friday at the same time


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2026-11-27 15:00", "2026-11-30 15:00"),  # Friday to Monday
        ("2026-11-27 23:30", "2026-11-30 23:30"),
        ("2026-11-28 10:00", "2026-12-01 09:00"),  # who asks on Saturday is read on Monday morning
        ("2026-12-24 12:00", "2026-12-29 12:00"),  # over two days off and the weekend between them
        ("2026-10-23 15:00", "2026-10-26 15:00"),  # the clocks change on the Sunday
    ],
)
def test_hours_do_not_pass_on_days_off(asked: str, due: str) -> None:
    begin, end = (datetime.fromisoformat(when).replace(tzinfo=ZoneInfo("Europe/Dublin")) for when in (asked, due))
    assert DUBLIN.due(Allowance(hours=24), begin) == end


@settings(max_examples=60)
@given(YEAR, st.integers(1, 100))
def test_hours_end_on_a_working_day_and_are_never_fewer_than_were_given(at: datetime, hours: int) -> None:
    due = DUBLIN.due(Allowance(hours=hours), at)
    assert due >= at + timedelta(hours=hours)
    assert DUBLIN.is_working_day(DUBLIN.day(due - timedelta(seconds=1)))


@settings(max_examples=60)
@given(YEAR, st.timedeltas(timedelta(), timedelta(hours=100)), st.integers(1, 60))
def test_a_clock_of_hours_that_stood_still_goes_on_to_a_working_day_and_no_earlier(
    at: datetime, pause: timedelta, hours: int
) -> None:
    allowance = Allowance(hours=hours)
    later = DUBLIN.stood_still(allowance, DUBLIN.due(allowance, at), at, at + pause)
    assert later >= DUBLIN.due(allowance, at)
    assert DUBLIN.is_working_day(DUBLIN.day(later - timedelta(seconds=1)))
