"""When the writer of an automatic reply is back, in words, counted from the local date of the reply."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.language.words import ABSENCE, MONTHS, UNITS
from mailbot.core.understanding.naming.index import index_of
from mailbot.core.understanding.said.dates.days import valid
from mailbot.core.understanding.said.dates.durations import read_duration
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.points import number_at, read_point, weekday_at
from mailbot.core.understanding.said.dates.said import Said, said_in
from mailbot.core.understanding.said.own import own_text
from mailbot.core.understanding.said.sentences import sentence

LONGEST = timedelta(days=730)
_STALE = timedelta(days=300)
"""A day without a year that lies further ahead is one that is over: somebody forgot to end their automatic reply."""
_READ = 4_000
_ENDS = ("when.end", "when.week_end", "when.month_end", "when.quarter_end", "when.year_end")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2}\.\d{1,2})\.(?=\s+[a-zß-ÿ])")  # "am 30.11. zurück": no sentence ends there
_WEEK, _MONTH = 7, -1
_NAMED = 2  # the rank of a day of which nothing says that somebody is away until then
_NOWHERE = index_of(Catalog((), ()))


@dataclass(frozen=True, slots=True)
class _Told:
    """A day of the reply. `rank` is lower the clearer it is said that this is the day of the return."""

    rank: int
    day: date


def says_away(text: str, sent_at: datetime) -> bool:
    """Whether a mail says that its writer is away, or back on a day; a day that it merely names says so of nobody."""
    return any(row.rank < _NAMED for row in _told_in(text, "", sent_at.date()))


def returns_on(text: str, subject: str, sent_at: datetime) -> date | None:
    """The first day on which the writer of an automatic reply is there again; None when it does not say so.

    "Back on" a day is that day, "until" a day that day, too; "until … inclusive" and "from … to …" end with it, so the
    next one counts, be it a working day or not. Days that are over, or more than two years ahead, are none.
    """
    told = _told_in(text, subject, sent_at.date())
    return min(told, key=lambda row: row.rank).day if told else None


def _told_in(text: str, subject: str, today: date) -> list[_Told]:
    words = f"{subject[:500]}\n\n{(own_text(text[:_READ]) or text)[:_READ]}"
    parts = segments(_unambiguous(words, today))
    lines = [Line(sentence(part, _NOWHERE), at) for at, part in enumerate(parts)]
    return [row for line in lines for row in _told(line, today) if today < row.day <= today + LONGEST]


def _unambiguous(text: str, today: date) -> str:
    """The text with 3/12/2026 as 2026-12-03, and dots that end no sentence gone.

    The month comes first where the day would be over otherwise.
    """

    def iso(found: re.Match[str]) -> str:
        one, other, year = int(found[1]), int(found[2]), int(found[3])
        year += 2000 * (year < 100)
        day_first, american = valid(year, other, one), valid(year, one, other)
        if american and (not day_first or day_first <= today):
            return american.isoformat()
        return day_first.isoformat() if day_first else found[0]

    return _SLASHED.sub(iso, _DOTTED.sub(r"\1", text))


def _told(line: Line, today: date) -> Iterator[_Told]:
    """The days of one sentence that can be the one of the return."""
    said = [one for one in said_in(line, today) if one.role != "past"]
    if _places(line, "back"):
        said = sorted([*said, *_merely_named(line, said, today)], key=lambda one: one.start)
    back = _of_return(line, said)
    gone = bool(_places(line, "gone"))
    for one in said:
        day = _day(line, one, today)
        if day is None or (one.again == (12, 0) and day - today > _STALE):
            continue
        if one is back:
            yield _Told(0, day + timedelta(days=_follows(line, one, "after")))
        elif one.role == "range":
            yield _Told(1 if gone else _NAMED, day + timedelta(days=1))
        elif one.role in ("last", "for", "bare", "more") and (gone or one.role == "last"):
            yield _Told(1 if gone else _NAMED, day + timedelta(days=_is_inclusive(line, one)))
        elif gone and one.role == "plain" and day == today:
            yield _Told(1, today + timedelta(days=1))


def _merely_named(line: Line, said: Sequence[Said], today: date) -> Iterator[Said]:
    """Days that nothing stands before: "back tomorrow", "back next week"."""
    taken = {at for one in said for at in range(one.start, one.end)}
    for at in range(line.end):
        if at not in taken and line.speaks_of_time(at) and (point := read_point(line, at, today)):
            taken.update(range(at, point.end))
            yield Said("plain", at, point.end, point.day, point.again)


def _of_return(line: Line, said: Sequence[Said]) -> Said | None:
    """The day that belongs to "back": the first one behind it, else the last one before it."""
    for place in _places(line, "back"):
        behind = next((one for one in said if one.end > place), None)
        before = next((one for one in reversed(said) if one.end <= place), None)
        if behind or before:
            return behind or before
    return None


def _places(line: Line, kind: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where in a stretch phrases of this kind begin."""
    last = line.end if end is None else end
    return [
        at for at in range(start, last) if any(line.words[at : at + len(phrase)] == phrase for phrase in ABSENCE[kind])
    ]


def _follows(line: Line, said: Said, kind: str) -> bool:
    """Whether such a phrase stands right before the day or begins it."""
    return bool(_places(line, kind, max(0, said.start - 2), said.end))


def _is_inclusive(line: Line, said: Said) -> bool:
    """Whether the day named is the last one away."""
    ends = said.role == "last" and any(line.has(kind, said.start, said.end) for kind in _ENDS)
    return ends or bool(_places(line, "inclusive", said.start, min(said.end + 1, line.end)))


def _day(line: Line, said: Said, today: date) -> date | None:
    """The day itself; of a week or a month its first one, for somebody may be back by then."""
    if said.day is None:
        spans = [said.duration] if said.duration else []
        spans += [found for at in range(said.start, said.end) if not spans and (found := read_duration(line, at))]
        return spans[0].later(today) if spans else None
    places = range(said.start, said.end)
    if any(line.has(kind, said.start, said.end) for kind in (*_ENDS, "when.middle")):
        return said.day
    if any(weekday_at(line, at) is not None or _is_day_number(line, at) for at in places):
        return said.day
    if any(UNITS.get(line.word(at)) == _WEEK for at in places):
        return said.day - timedelta(days=said.day.weekday())
    if any(line.word(at) in MONTHS or UNITS.get(line.word(at)) == _MONTH for at in places):
        return said.day.replace(day=1)
    return said.day


def _is_day_number(line: Line, at: int) -> bool:
    number = number_at(line, at)
    return number is not None and 0 < number <= 31
