"""The company's time: exact over nights, weekends, days off and the days on which the clocks change."""

from datetime import UTC, date, datetime, timedelta

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


def test_what_comes_at_night_counts_from_the_next_working_morning() -> None:
    night = datetime(2026, 11, 26, 22, tzinfo=UTC)
    assert DUBLIN.due(Allowance(business_days=2), night) == datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert DUBLIN.due(Allowance(hours=24), night) == night + timedelta(hours=24)
