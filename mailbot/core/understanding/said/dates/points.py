"""One day as it is written: a date, a weekday, the end of a month, "the 15th"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from mailbot.core.understanding.language.words import MONTHS, NUMBERS, ORDINALS, SIGNS, UNITS, WEEKDAYS, one_of
from mailbot.core.understanding.said.dates.days import (
    add_months,
    coming,
    coming_month_end,
    coming_weekday,
    month_end,
    period_end,
    valid,
    week_end,
    week_of_year,
    weekday_of_week,
)
from mailbot.core.understanding.said.dates.line import Line

_PARTS = (("quarter", 3), ("half_year", 6))  # of a year, in months: "Q2", "H1"
_QUARTERS = {f"{sign}{at // size}": at for kind, size in _PARTS for sign in SIGNS[kind] for at in range(size, 13, size)}
_NUMBER = re.compile(rf"(\d{{1,4}})(?:{one_of('ordinal')})?")
_ISO = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d:])")
_DAY_FIRST = re.compile(r"(\d{1,2})\s?([-./])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?![\d:%]|\.\d)")
_CLOCK = re.compile(rf"\d{{1,2}}(?::\d\d| ?(?:{one_of('clock')})(?:\b|\d\d))", re.IGNORECASE)
_YEARLY, _MONTHLY, _WEEKLY = (12, 0), (1, 0), (0, 7)
_MIDDLE = 15
_FRIDAY = 4
_SHORT_FORM = 3
_WEEK, _MONTH, _YEAR = 7, -1, -12
_MOST_WEEKS = 53  # of a year
_DASHES = ("-", "–", "/")
_CENTURY = 2000
_SHORT_YEARS = range(20, 61)


@dataclass(frozen=True, slots=True)
class Point:
    """A day that was read, ending before the word `end`; `day` is None when it looks like a day and is none.

    `again` are the months and days after which such a day comes again; nothing for one that is said in full.
    """

    day: date | None
    end: int
    again: tuple[int, int] = (0, 0)


def read_point(line: Line, at: int, today: date, *, whole: bool = False) -> Point | None:
    """The day that is written from this word on, or None; a month, quarter, week or year is its last day.

    `whole` when the words before say that a bare "week" or "year" is one of the calendar: "the rest of the year".
    """
    while not (found := _named_day(line, at, today)) and (end := _after_small(line, at)):
        at = end
    if at >= line.end or at in line.named:
        return None
    found = found or next((point for read in _READERS if (point := read(line, at, today))), None)
    found = found or (_unit(line, at, today, ended=True) if whole else None)
    return found and Point(found.day, line.skip(found.end, "when.inclusive"), found.again)


def _after_small(line: Line, at: int) -> int:
    """Where an article, "including" or a time of day that stands before a day ends; 0 when there is none."""
    clock = _CLOCK.match(line.rest(at))
    return line.place_after(at, clock.end()) if clock else line.after("when.small", at)


def weekday_at(line: Line, at: int) -> int | None:
    """The weekday at a place, Monday 0; short forms only with a capital: "Mon" is a day; "mon" is not, nor is
    that of "Mon VPN"."""
    word = line.word(at)
    if len(word) > _SHORT_FORM:
        return WEEKDAYS.get(word)
    return WEEKDAYS.get(word) if word and line.capital(at) and at + 1 not in line.named else None


def number_at(line: Line, at: int) -> int | None:
    """The number written in digits at a place ("3", "3rd"), or None."""
    found = _NUMBER.fullmatch(line.word(at))
    return int(found[1]) if found else None


def _ordinal(line: Line, at: int) -> int | None:
    return ORDINALS.get(line.word(at)) or number_at(line, at)


def _shift(line: Line, at: int) -> tuple[int, int]:
    """Whether the next one is meant, and where the words for that end."""
    end = line.skip(at, "when.next", "when.coming")
    return (1, end) if end > at else (0, line.skip(at, "when.this"))


def _named_day(line: Line, at: int, today: date) -> Point | None:
    for kind, days in (("when.overmorrow", 2), ("when.tomorrow", 1), ("when.today", 0)):
        end = line.after(kind, at)
        if end and (kind != "when.today" or weekday_at(line, line.skip(end, "when.small")) is None):
            return Point(today + timedelta(days=days), end)
    for kind, months in (("when.year_end", 12), ("when.quarter_end", 3), ("when.month_end", 1)):
        if end := line.after(kind, at):
            return _whole(line, end, months, today)
    if end := line.after("when.week_end", at):
        return Point(weekday_of_week(6, today, 0), end)
    return None


def _whole(line: Line, at: int, months: int, today: date) -> Point:
    """The end of a period whose word was just read; the year or "next" may follow."""
    year, end = _year(line, at, bare=False)
    if year and months == -_YEAR:
        return Point(valid(year, 12, 31), end)
    shift, end = _shift(line, at)
    return Point(period_end(months, today, shift), end)


def _numeric(line: Line, at: int, today: date) -> Point | None:
    """2026-03-31, 31.03.2026, 31/3/26, 03/31/2026 and 31.3."""
    text = line.rest(at)
    if found := _ISO.match(text):
        return Point(valid(int(found[1]), int(found[3]), int(found[4])), line.place_after(at, found.end()))
    found = _DAY_FIRST.match(text)
    if not found or (found[2] == "-" and not found[4]):
        return None
    day, month, end = int(found[1]), int(found[3]), line.place_after(at, found.end())
    if month > 12 >= day and found[2] != ".":
        day, month = month, day
    if not found[4]:
        return Point(coming(month, day, today), end, _YEARLY)
    year = int(found[4])
    return Point(valid(year + _CENTURY * (year < 100), month, day), end)


def _year(line: Line, at: int, *, bare: bool) -> tuple[int, int]:
    """The year at a place and where it ends, or 0; `bare` when two digits are one: "30 June 26"."""
    at = start = line.skip(at, "when.of")
    word = line.word(at)
    if word.isascii() and word.isdigit():
        short = len(word) == 2 and int(word) in _SHORT_YEARS and (bare or "'" in line.gap(at))
        if short and line.word(at + 1) not in UNITS and line.word(at + 1) not in MONTHS:
            return int(word) + _CENTURY, at + 1
        if len(word) == 4:
            return int(word), at + 1
    return 0, start


def _dated(line: Line, at: int, today: date) -> Point | None:
    """30 June 2026, the first of June, June 30th, 30 de junio, Friday, 20 March."""
    if weekday_at(line, at) is not None:
        after = line.skip(at + 1, "when.small")
        point = _numeric(line, after, today) or _dated(line, after, today) if after < line.end else None
        return point or (_nth(line, after, today) if number_at(line, after) else None)
    if line.word(at) in MONTHS:
        day, month, end = number_at(line, at + 1), MONTHS[line.word(at)], at + 2
        day = day if day and day < 100 and line.word(at + 2) not in UNITS else None
    else:
        spelt = NUMBERS.get(line.word(at)) if line.after("when.the", at - 1) > 0 else None  # "el treinta de abril"
        day, place = _ordinal(line, at) or spelt, line.skip(at + 1, "when.of")
        month, end = MONTHS.get(line.word(place), 0), place + 1
    if not day or not month:
        return None
    year, after = _year(line, end, bare=True)
    return Point(valid(year, month, day), after) if year else Point(coming(month, day, today), end, _YEARLY)


def _first_week(line: Line, at: int) -> int:
    """Where the number behind "week" stands; 0 where no calendar week is named from this word on."""
    named = line.after("when.calendar_week", line.skip(at, "when.small"))
    return line.skip(named, "when.small") if named else 0


def _weeks(line: Line, at: int) -> tuple[int, int]:
    """The last of the numbers of calendar weeks, "week 20", "weeks 16 to 18", and where it ends; 0 for none."""
    found, end, at = 0, 0, _first_week(line, at)
    while at and (number := number_at(line, at)) and number <= _MOST_WEEKS:
        if line.word(line.skip(at + 1, "when.of")) in MONTHS:  # "the week of 13 April"
            break
        found, end = number, at + 1
        joined = max(line.after("when.to", end), line.after("when.and", end))
        at = joined or (end if line.gap(end).strip() in _DASHES else 0)
    return found, end


def is_weeks(line: Line, at: int) -> bool:
    """Whether a stretch of calendar weeks is named from this word on: "weeks 16 and 17"."""
    return _weeks(line, at)[1] > _first_week(line, at) + 1


def is_week(line: Line, at: int) -> bool:
    """Whether a calendar week is named from this word on: "week 16", "the week of 13 April"."""
    week = line.skip(at, "when.small")
    dated = line.after("when.of", week + 1) or line.after("when.from", week + 1)
    return _first_week(line, at) > 0 and (_weeks(line, at)[0] > 0 or dated > 0)


def is_quarter(line: Line, at: int) -> bool:
    """Whether a quarter or half of a year is named from this word on: "Q2", "the second quarter"."""
    at = line.skip(at, "when.small", "when.this", "when.of")
    size = UNITS.get(line.word(at + 1), 0)
    return line.word(at) in _QUARTERS or (_ordinal(line, at) is not None and _YEAR < size < _MONTH)


def _calendar_week(line: Line, at: int, today: date) -> Point | None:
    """The Friday of the coming week of that number, or of the week of a day: "the week of 13 April"."""
    number, end = _weeks(line, at)
    if not number:
        return _week_of(line, at, today)
    weeks = (week_of_year(year, number) for year in (today.year, today.year + 1))
    return Point(next((friday for friday in weeks if friday and friday >= today), None), end)


def _week_of(line: Line, at: int, today: date) -> Point | None:
    """The Friday of the week of a day."""
    week = line.skip(at, "when.small")
    start = line.skip(line.after("when.of", week + 1) or line.after("when.from", week + 1), "when.small")
    if UNITS.get(line.word(week)) != _WEEK or not start:
        return None
    point = _numeric(line, start, today) or _dated(line, start, today) if start < line.end else None
    return Point(weekday_of_week(_FRIDAY, point.day, 0), point.end) if point and point.day else None


def _weekday(line: Line, at: int, today: date) -> Point | None:
    """Friday, this Friday, next Friday (the one of the next calendar week), Friday week, a week on Friday."""
    if week := line.after("when.week_on", at):
        weekday = weekday_at(line, week)
        return None if weekday is None else Point(coming_weekday(weekday, today) + timedelta(days=_WEEK), week + 1)
    start = line.skip(at, "when.coming", "when.this", "when.next", "when.small")
    weekday = weekday_at(line, start)
    if weekday is None:
        return None
    if end := line.after("when.in_a_week", start + 1):
        return Point(coming_weekday(weekday, today) + timedelta(days=7), end)
    end = line.skip(start + 1, "when.next", "when.coming")
    said = {kind for kind in ("when.coming", "when.next") if line.has(kind, at, end)}
    later = said == {"when.next"}
    return Point(weekday_of_week(weekday, today, 1) if later else coming_weekday(weekday, today), end, _WEEKLY)


def _month(line: Line, at: int, today: date) -> Point | None:
    """The end of a named month or quarter: June, June 2027, Q2, the second quarter."""
    start = line.skip(at, "when.this", "when.of")
    _, start = _shift(line, start)
    word, end = line.word(start), start + 1
    if word in NUMBERS and line.word(end) in UNITS:  # "sept jours"
        return None
    month = MONTHS.get(word) or _QUARTERS.get(word)
    nth = _ordinal(line, start)
    size = UNITS.get(line.word(start + 1), 0)
    if not month and nth and _YEAR < size < _MONTH and nth * -size <= 12:
        month, end = nth * -size, start + 2
    if not month:
        return None
    year, after = _year(line, end, bare=False)
    if not year:
        return Point(coming_month_end(month, today), end, _YEARLY)
    last = month_end(year, month) if valid(year, month, 1) else None
    return Point(last, after)


def _part(line: Line, at: int, today: date) -> Point | None:
    """The end or middle of something; a beginning is no day, and so is the end of what is no time."""
    for kind in ("when.end", "when.middle", "when.early"):
        if end := line.after(kind, at):
            start = line.skip(end, "when.of", "when.this", "when.small")
            whole = _calendar_week(line, start, today) or _month(line, start, today)
            whole = whole or _unit(line, start, today, ended=True) or _weekday(line, start, today)
            whole = whole or _of_year(line, start)
            if kind == "when.end" or whole is None or whole.day is None:
                return whole
            return _middle(line, start, whole, today) if kind == "when.middle" else Point(None, whole.end)
    return None


def _middle(line: Line, start: int, whole: Point, today: date) -> Point:
    """The 15th of the month that was read; the middle of anything else, or one that is over, is no day."""
    words = line.words[start : whole.end]
    if whole.day is None or not any(word in MONTHS or UNITS.get(word) == _MONTH for word in words):
        return Point(None, whole.end)
    day = whole.day.replace(day=_MIDDLE)
    if whole.again != (0, 0):
        return Point(coming(day.month, day.day, today), whole.end, whole.again)
    return Point(day if day >= today else None, whole.end)


def _of_year(line: Line, at: int) -> Point | None:
    year, end = _year(line, at, bare=False)
    return Point(valid(year, 12, 31), end) if year else None


def _unit(line: Line, at: int, today: date, *, ended: bool = False) -> Point | None:
    """This week, next month, the coming quarter; a bare "month" only after "end of"."""
    marked = line.skip(at, "when.this") > at
    shift, start = _shift(line, line.skip(at, "when.this"))
    start = line.skip(start, "when.of")
    size = UNITS.get(line.word(start), 0)
    if not (size == _WEEK or -12 <= size < 0):
        return None
    behind, end = _shift(line, start + 1)
    marked = marked or end > start + 1
    shift = shift or behind
    if not (ended or marked or shift) or (size == _YEAR and shift and not ended):
        return None
    return Point(week_end(today, shift) if size == _WEEK else period_end(-size, today, shift), end)


def _nth(line: Line, at: int, today: date) -> Point | None:
    """The 15th, the 30th of this month, le 15: the next day of that number."""
    day = number_at(line, at)
    if not day or day > 31:
        return None
    dotted = at + 1 < line.end and line.gap(at + 1).startswith(".")
    told = not line.word(at).isdigit() or dotted or line.after("when.the", at - 1) > 0
    start = line.skip(at + 1, "when.of")
    shift, end = _shift(line, start)
    end = line.skip(end, "when.small")
    of_month = UNITS.get(line.word(end)) == _MONTH
    if not told or not (of_month or at + 1 >= line.end or line.pauses(at + 1) or not line.word(at).isdigit()):
        return None
    if of_month:
        behind, end = _shift(line, end + 1)
        first = add_months(today.replace(day=1), shift or behind)
        nth = valid(first.year, first.month, day)
        return Point(nth if nth and nth >= today else None, end)
    this = valid(today.year, today.month, day)
    if this and this > today:
        return Point(this, at + 1, _MONTHLY)
    later = add_months(today.replace(day=1), 1)
    return Point(valid(later.year, later.month, day), at + 1, _MONTHLY)


_READERS: tuple[Callable[[Line, int, date], Point | None], ...] = (
    _numeric,
    _dated,
    _calendar_week,
    _weekday,
    _part,
    _month,
    _unit,
    _nth,
)
