"""How long: two weeks, half a year, a month and a half, 5 working days."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mailbot.core.understanding.language.words import FILLERS, NUMBERS, UNITS
from mailbot.core.understanding.said.dates.days import add_months, add_working_days
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.points import number_at

_MOST = 1000  # of a unit; more is no time to have access for
_MOST_MONTHS = 240
_HALVES = {-12: (6, 0), -6: (3, 0), -3: (0, 45), -1: (0, 15), 14: (0, 7), 7: (0, 4)}
_DAY, _QUARTER = 1, -3
_REACH = 3
_TENS = 20
_GLUED = re.compile(r"(\d{1,3})([a-z]+)")
_BEFORE = ("when.only", "when.about", "when.most", "when.more", "when.small", "when.next", "when.coming")
_COMPOUNDS = {name + unit: (count, size) for name, count in NUMBERS.items() for unit, size in UNITS.items()}
_BETWEEN = re.compile(r"\s?[-–/]\s?")


@dataclass(frozen=True, slots=True)
class Duration:
    """A time that ends before the word `end`; not `exact` when it cannot be counted: "a few weeks", "2-3 weeks"."""

    end: int
    months: int = 0
    days: int = 0
    working: bool = False
    exact: bool = True

    def later(self, day: date) -> date | None:
        """The day so much later, or None when that cannot be said."""
        if not self.exact or not 0 <= self.months <= _MOST_MONTHS:
            return None
        if self.working:
            return add_working_days(day, self.days)
        return add_months(day, self.months) + timedelta(days=self.days)

    def within(self, start: date) -> date | None:
        """Its last day, the one it starts on counted: a month from 1 April lasts until 30 April."""
        if self.working and self.exact:
            return add_working_days(add_working_days(start, 0), self.days - 1)
        later = self.later(start)
        return later and later - timedelta(days=1)


def read_duration(line: Line, at: int) -> Duration | None:
    """The duration that is written from this word on, or None."""
    start = _begin(line, at)
    if end := line.after("when.some", start):
        unit = line.skip(end, "when.more", "when.of")
        return Duration(unit + 1, exact=False) if line.word(unit) in UNITS else None
    found = _half(line, start) or _one(line, start) or _counted(line, start) or _glued(line, start)
    return found and _with_half(line, found)


def _begin(line: Line, at: int) -> int:
    """Where the duration itself begins, behind "only about the next"."""
    while line.word(at) not in NUMBERS and not line.after("when.some", at) and not line.after("when.half", at):
        end = max(line.after(kind, at) for kind in _BEFORE)
        if not end:
            break
        at = end
    return at


def _half(line: Line, at: int) -> Duration | None:
    end = line.after("when.half", line.skip(at, "when.a"))
    unit = line.skip(end, "when.a")
    if not end or line.word(unit) not in UNITS:
        return None
    months, days = _HALVES.get(UNITS[line.word(unit)], (0, 0))
    return Duration(unit + 1, months, days, exact=bool(months or days))


def _one(line: Line, at: int) -> Duration | None:
    """ "The next month" and "another month" are one from today; the next quarter is one of the calendar."""
    unit = UNITS.get(line.word(at), 0)
    if not unit or not at:
        return None
    ends = {kind: _end_of_last(line, kind, at) for kind in ("when.the_next", "when.more")}
    if ends["when.more"] == at or (ends["when.the_next"] == at and unit != _QUARTER):
        return _of(unit, 1, at + 1)
    return None


def _end_of_last(line: Line, kind: str, at: int) -> int:
    last = line.latest(kind, max(0, at - _REACH), at)
    return line.after(kind, last) if last >= 0 else 0


def _of(unit: int, count: int, end: int, *, working: bool = False) -> Duration:
    if unit < 0:
        return Duration(end, months=-unit * count)
    return Duration(end, days=unit * count, working=working)


def _count(line: Line, at: int) -> tuple[int, int]:
    """The number at a place, in words or digits, and where it ends: "a couple of", "twenty one"; 0 for none."""
    total, start = 0, at
    while (number := NUMBERS.get(line.word(at)) or number_at(line, at)) and not (total and line.word(at) in UNITS):
        tens = _TENS <= total < 100 and number < 10
        if at > start and not tens and ("-" in line.gap(at) or line.word(start).isdigit()):
            break
        total = total + number if tens else number
        at = line.skip(at + 1, "when.of")
    return total, at


def _describes(line: Line, unit: int) -> bool:
    """Whether a unit in the singular only describes the noun that follows: "the ten year comparison"."""
    after = line.word(unit + 1) if unit + 1 not in line.sentence.named else ""
    parted = line.gap(unit) == " " == line.gap(unit + 1)  # "a two-week test" does say how long
    return f"{line.word(unit)}s" in UNITS and parted and bool(after) and after not in FILLERS


def _counted(line: Line, at: int) -> Duration | None:
    halved = line.after("when.one_and_half", at)
    count, place = (1, halved) if halved else _count(line, at)
    if not count or count > _MOST:
        return None
    doubtful = False
    if between := _or_more(line, place):
        doubtful, place = True, between
    halved = halved or line.after("when.and_half", place)
    unit = line.skip(halved or place, "when.more", "when.next", "when.coming", "when.small")
    if count > 1 and _describes(line, unit):
        return None
    if end := line.after("when.hour", unit):
        return Duration(end, days=-(-count // 24), exact=not doubtful)
    working = line.skip(unit, "when.working")
    size = UNITS.get(line.word(working), 0)
    if not size:
        return None
    end = line.skip(working + 1, "when.working", "when.more")
    found = _of(size, count, end, working=size == _DAY and line.has("when.working", place, end))
    months, days = _HALVES.get(size, (0, 0)) if halved else (0, 0)
    found = replace(found, months=found.months + months, days=found.days + days)
    doubtful = doubtful or line.after("when.or_two", end) > 0
    return Duration(line.skip(end, "when.or_two"), exact=False) if doubtful else found


def _or_more(line: Line, at: int) -> int:
    """Where the second number of "2-3" or "two or three" ends; 0 when there is none."""
    joined = line.after("when.or", at) or (at if _BETWEEN.fullmatch(line.gap(at)) else 0)
    count, end = _count(line, joined) if joined else (0, 0)
    return end if count else 0


def _glued(line: Line, at: int) -> Duration | None:
    """Number and unit in one word: "14-tägig" without its hyphen, "zweiwöchiges"."""
    place = line.skip(at, "when.a")
    word = line.word(place)
    if found := _GLUED.fullmatch(word):
        return _of(UNITS[found[2]], int(found[1]), place + 1) if found[2] in UNITS else None
    count, unit = _COMPOUNDS.get(word, (0, 0))
    return _of(unit, count, place + 1) if count else None


def _with_half(line: Line, found: Duration) -> Duration:
    """The half that is said behind: "a year and a half"."""
    end = line.after("when.and_half", found.end)
    unit = -found.months if found.months else found.days
    if not end or unit not in _HALVES:
        return found
    months, days = _HALVES[unit]
    return Duration(end, found.months + months, found.days + days)
