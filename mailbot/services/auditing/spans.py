"""Days as people say them, as moments: from the first moment of one day up to the end of another."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailbot.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Span:
    """The days `first` to `last`, both included, in the company's zone: from `since` up to, and without, `until`."""

    first: date
    last: date
    since: datetime
    until: datetime


def span(desk: Desk, first: date, last: date) -> Span:
    """The span of these days; raises ValueError when it ends before it begins."""
    if last < first:
        raise ValueError("the last day is before the first")
    return Span(first, last, start_of(desk, first), start_of(desk, last + timedelta(days=1)))


def start_of(desk: Desk, day: date) -> datetime:
    """The first moment of a day in the company's zone."""
    return datetime.combine(day, time(), ZoneInfo(desk.policy.calendar.time_zone))
