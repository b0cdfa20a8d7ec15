"""Days and moments in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from mailbot.adapters.moments import Moments

HERE = Moments("Europe/Dublin", Locale("en"))


def test_what_is_due_at_midnight_is_due_at_the_end_of_the_day_before() -> None:
    midnight = datetime(2026, 12, 5, tzinfo=ZoneInfo("Europe/Dublin"))
    assert HERE.due(midnight) == "the end of Friday 4 December 2026 (Europe/Dublin)"
    assert HERE.due(midnight + timedelta(hours=9)) == "Saturday 5 December 2026 at 09:00 (Europe/Dublin)"
    assert [HERE.due_day(midnight), HERE.due_day(midnight, to_the_minute=True)] == ["Fri 4 Dec", "Fri 4 Dec"]
    assert HERE.due_day(midnight + timedelta(hours=9), to_the_minute=True) == "Sat 5 Dec, 09:00"


def test_a_day_is_told_in_words() -> None:
    assert HERE.day(date(2026, 11, 26)) == "Thursday 26 November 2026"
    assert HERE.short_day(date(2026, 11, 26)) == "Thu 26 Nov"


def test_a_moment_is_told_in_the_companys_own_time_zone() -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert HERE.moment(late) == "Thursday 2 July 2026 at 00:30 (Europe/Dublin)"
    assert HERE.day(late) == "Thursday 2 July 2026"
    assert Moments("UTC", Locale("en")).day(late) == "Wednesday 1 July 2026"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        HERE.moment(datetime(2026, 7, 1, 23, 30))  # noqa: DTZ001  # that is the point
