"""Days as people say them, as moments: from the first moment of one day up to the end of another."""

from dataclasses import dataclass
from datetime import date, datetime

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
    calendar = desk.policy.calendar
    return Span(first, last, calendar.start_of(first), calendar.end_of(last))
