"""Reckoning with days: months, quarters and weeks, without any words."""

import calendar
from datetime import date, timedelta

_WEEK, _WORKING = 7, 5
_FRIDAY, _SUNDAY = 4, 6
EARLIEST, LATEST = 1900, 2999
"""The years a mail can speak of."""


def add_months(day: date, months: int) -> date:
    """The same day some calendar months later; the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_working_days(day: date, count: int) -> date:
    """The day so many working days later; holidays are not known here."""
    weeks, rest = divmod(count, _WORKING)
    day += timedelta(weeks=weeks)
    while rest or day.weekday() > _FRIDAY:
        day += timedelta(days=1)
        rest -= day.weekday() <= _FRIDAY and rest > 0
    return day


def valid(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming(month: int, day: int, today: date) -> date | None:
    """The next such day of the year, today included."""
    this = valid(today.year, month, day)
    return this if this and this >= today else valid(today.year + 1, month, day)


def coming_weekday(weekday: int, today: date) -> date:
    """The next such weekday, today not included."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % _WEEK + 1)


def weekday_of_week(weekday: int, today: date, shift: int) -> date:
    """That weekday some calendar weeks later; weeks begin on Monday."""
    return today + timedelta(days=weekday - today.weekday() + _WEEK * shift)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def coming_month_end(month: int, today: date) -> date:
    """The last day of the next such month, the present one included."""
    return month_end(today.year if month >= today.month else today.year + 1, month)


def period_end(months: int, today: date, shift: int = 0) -> date:
    """The last day of the month, quarter, half-year or year (as many `months`) that today is in, or a later one."""
    first = (today.month - 1) // months * months + 1
    last = add_months(date(today.year, first, 1), months * (shift + 1) - 1)
    return month_end(last.year, last.month)


def week_end(today: date, shift: int = 0) -> date:
    """The Friday of this week or a later one; said at a weekend, "this week" ends on Sunday."""
    friday = weekday_of_week(_FRIDAY, today, shift)
    return friday if friday >= today else weekday_of_week(_SUNDAY, today, shift)


def week_of_year(year: int, number: int) -> date | None:
    """The Friday of a calendar week (ISO 8601); None when the year has no such week."""
    try:
        return date.fromisocalendar(year, number, _FRIDAY + 1)
    except ValueError:
        return None


def in_words(day: date) -> str:
    """The day as a person writes it: "Friday 11 December 2026"."""
    return f"{calendar.day_name[day.weekday()]} {day.day} {calendar.month_name[day.month]} {day.year}"
