"""Everything a sentence says about time, each with the part it plays there."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.words import MONTHS, UNITS
from mailbot.core.understanding.said.dates.days import add_months
from mailbot.core.understanding.said.dates.durations import Duration, read_duration
from mailbot.core.understanding.said.dates.line import DASHES, Line
from mailbot.core.understanding.said.dates.points import (
    Point,
    is_quarter,
    is_week,
    is_weeks,
    number_at,
    read_point,
    weekday_at,
)

Role = Literal["last", "range", "for", "bare", "more", "to", "back", "while", "start", "due", "past", "plain"]

_FRACTION = re.compile(r"\d{1,2}\.\d{1,2}")
_REACH = 9  # words within which "until …" names its day: "until the audit is over on 3 May"
_NAMED = 7  # words of an end that cannot be read which are shown


@dataclass(frozen=True, slots=True)
class Said:
    """Words about time, places `start` to `end` (exclusive).

    A `last` day or `range` ends something; `for` and `more` are durations, `bare` one without a word before it; `to` is
    a last day only where something is prolonged; `back` points to a day named before, `while` to the end of an absence,
    if one was named; `start`, `due` (a delivery) and
    `past` end nothing; `plain` is a day that is merely named. `day` None in a `last` is an end that cannot be read.
    """

    role: Role
    start: int
    end: int
    day: date | None = None
    again: tuple[int, int] = (0, 0)
    duration: Duration | None = None
    first: date | None = None
    """The day on which a `range` begins."""


def said_in(line: Line, today: date) -> list[Said]:
    """What the sentence says about time, in order."""
    return list(_scan(line, today)) if line.may_speak_of_time else []


def _scan(line: Line, today: date) -> Iterator[Said]:
    at = 0
    while at < line.end:
        found = None
        if line.speaks_of_time(at):
            found = next((said for read in _READERS if (said := read(line, at, today))), None)
        if found:
            yield found
        at = max(at + 1, found.end) if found else at + 1


def _point(role: Role, start: int, point: Point) -> Said:
    return Said(role, start, point.end, point.day, point.again)


def _back(line: Line, at: int, today: date) -> Said | None:
    end = line.after("when.back", at)
    begins = line.after("when.from", end)
    if not end or (begins and read_point(line, begins, today)):  # "for the two weeks from 13 April"
        return None
    point = read_point(line, end, today) if line.gap(end).strip() in ("(", ":") else None
    return _point("last", at, point) if point else Said("back", at, end)


def _while(line: Line, at: int, today: date) -> Said | None:  # noqa: ARG001  # all readers are called alike
    """ "While she is away", behind a sentence that says until when."""
    end = line.after("when.meanwhile", at)
    return Said("while", at, end) if end else None


def _so_far(line: Line, at: int, today: date) -> Said | None:
    end = max(line.after("when.so_far", at), line.after("when.open_end", at))
    if end:
        return Said("past", at, end)
    after = line.after("when.since", at)
    point = (read_duration(line, after) or read_point(line, after, today)) if after else None
    return Said("past", at, point.end) if point else None


def _joined(line: Line, at: int) -> int:
    """Where the word or dash that joins the two ends of a range ends; 0 when there is none."""
    if end := max(line.after("when.to", at), line.after("when.until", at)):
        return end
    return at if line.gap(at).strip(" .") in DASHES else 0


def _range(line: Line, at: int, today: date) -> Said | None:
    """ "From 1 June to 31 August", "1.-15. März", "between Monday and Friday": the end of it, after the start."""
    if not line.may_join:
        return None
    opened = line.after("when.from", at) or line.after("when.for", at) or _in_month(line, at)
    start = line.skip(opened or at, "when.small", "when.whole")
    first = _first_of_range(line, start, today)
    if first is None or not (opened or _opens_itself(line, start, first)):
        return None
    last = _last_of_range(line, at, first, today)
    if last is None or not (opened or first.day or line.word(last.end - 1) in MONTHS or last.again):
        return None
    end = follow(last, first.day, first.again)
    return replace(_point("range", at, end), first=first.day or _in_its_month(line, start, end.day))


def _in_its_month(line: Line, at: int, last: date | None) -> date | None:
    """The day of a number that stands before the last day: "1.-15. März"."""
    number = number_at(line, at)
    return last.replace(day=number) if last and number and number <= last.day else None


def _in_month(line: Line, at: int) -> int:
    """Where the "in" of "in April" ends; 0 when none begins here."""
    end = line.after("when.on", at)
    return end if line.word(end) in MONTHS else 0


def _first_of_range(line: Line, at: int, today: date) -> Point | None:
    if now := line.after("when.now", at):
        return Point(today, now)
    return read_point(line, at, today) or (Point(None, at + 1) if number_at(line, at) else None)


def _opens_itself(line: Line, at: int, first: Point) -> bool:
    """Whether a range needs no "from": not "May to July" ("may" is a verb) and not "2.5 to 3.1"."""
    fraction = _FRACTION.fullmatch(line.text(at, first.end)) and not line.gap(first.end).startswith(".")
    return line.words[at] not in MONTHS and not fraction


def _last_of_range(line: Line, at: int, first: Point, today: date) -> Point | None:
    joined = _joined(line, first.end)
    if joined or line.after("when.from", at):
        joined = joined or line.after("when.and", first.end)
        return read_point(line, joined, today) if joined and joined < line.end else None
    joined = line.after("when.and", first.end)
    joined = joined and (_in_month(line, joined) or joined)
    last = read_point(line, joined, today) if joined else None
    months = last and line.word(first.end - 1) in MONTHS and line.word(last.end - 1) in MONTHS
    return last if last and months and (last.end >= line.end or line.pauses(last.end)) else None


def follow(last: Point, first: date | None, again: tuple[int, int] = (0, 0)) -> Point:
    """The last day, moved to the next such day when it would come before the first one."""
    if first is None or last.day is None or last.day >= first or last.again == (0, 0):
        return last
    if again[0] and add_months(first, -again[0]) <= last.day:
        return last
    return replace(last, day=add_months(last.day, last.again[0]) + timedelta(days=last.again[1]))


def _start(line: Line, at: int, today: date) -> Said | None:
    after = line.after("when.from", at)
    point = read_point(line, after, today) if after else None
    return _point("start", at, point) if point else None


def _due(line: Line, at: int, today: date) -> Said | None:
    """A delivery or a time to come: "by Monday", "in two weeks"."""
    after = line.after("when.due", at)
    if after and (point := read_point(line, after, today)):
        return _point("due", at, point)
    within = line.after("when.in", at)
    if line.after("when.for", at) > within or (line.after("when.by", at) and line.has("extend", 0, at)):
        return None
    duration = read_duration(line, max(within, after)) if within or after else None
    return Said("due", at, duration.end) if duration else None


def _last(line: Line, at: int, today: date) -> Said | None:
    """After "until": a day, a duration, the day of an event, or an end that cannot be read."""
    after = line.after("when.until", at) or line.after("when.most", at)
    if not after or after >= line.end or line.after("when.due", at) > after:
        return None
    firm = line.after("when.until", at) > 0
    if point := read_point(line, after, today):
        return _point("last", at, point)
    if duration := read_duration(line, after):
        return Said("for", at, duration.end, duration=duration)
    return _event(line, at, after, today) if firm else None


def _event(line: Line, at: int, after: int, today: date) -> Said | None:
    """ "Until the project ends on 30 June", "until Tom is back": the day that is named, or none that can be read."""
    start = line.skip(after, "when.small")
    if start >= line.end or start in line.named or (number_at(line, start) is not None and not _is_date(line, start)):
        return None
    end = next((place for place in range(start + 1, line.end) if line.pauses(place)), line.end)
    for place in range(start, min(end, after + _REACH)):
        if _is_named_day(line, place) and (point := read_point(line, place, today)):
            return _point("last", at, point)
    explained = line.after("when.that_is", end) or (end if end < line.end and line.gap(end).strip() == "(" else 0)
    day = read_point(line, explained, today) if explained else None
    return _point("last", at, day) if day else Said("last", at, min(end, at + _NAMED))


def _is_date(line: Line, at: int) -> bool:
    return any(line.word(place) in MONTHS for place in range(at + 1, at + 3)) or line.gap(at + 1)[:1] in tuple("./-")


def _is_named_day(line: Line, at: int) -> bool:
    """Whether a word in the middle of other words begins a day: a date, a weekday, a month after "in" or "on"."""
    word = line.word(at)
    if at in line.named:
        return False
    if word in MONTHS:
        return (line.capital(at) or line.after("when.on", at - 1) > 0) and not line.after("when.should", at + 1)
    marked = line.after("when.on", at - 1) > 0 or line.after("when.the", at - 1) > 0
    dated = number_at(line, at) is not None and (_is_date(line, at) or marked)
    part = max(line.after(kind, at) for kind in ("when.end", "when.year_end", "when.month_end", "when.quarter_end"))
    return (
        weekday_at(line, at) is not None
        or dated
        or part > 0
        or (line.skip(at, "when.next", "when.coming") > at and marked)
    )


def _up_to(line: Line, at: int, today: date) -> Said | None:
    after = line.after("when.up_to", at)
    if not after:
        return None
    if point := read_point(line, after, today):
        return _point("last", at, point)
    duration = read_duration(line, after)
    return Said("for", at, duration.end, duration=duration) if duration else None


def _for(line: Line, at: int, today: date) -> Said | None:
    if end := line.after("when.whole_event", at):
        return _event(line, at, end, today)
    after = line.after("when.for", at)
    if not after:
        return None
    duration = read_duration(line, after)
    if duration and (begun := _begun(line, at, duration, today)):
        return begun
    if duration and not _describes(line, duration):
        return Said("more" if line.has("when.more", at, duration.end) else "for", at, duration.end, duration=duration)
    for skipped in (("when.whole",), ()):
        start = line.skip(after, "when.only", "when.small", *skipped)
        point = read_point(line, start, today, whole=line.has("when.whole", at, start))
        if point and _fills(line, at, start, point, today):
            return _point("last", at, point)
    return None


def _begun(line: Line, at: int, duration: Duration, today: date) -> Said | None:
    """ "For the two weeks of 13 April", "of 13 and 20 April": the last day of what begins on the days named."""
    starts: list[date | None] = []
    joined, place = line.after("when.of", duration.end) or line.after("when.from", duration.end), 0
    while joined and (point := read_point(line, joined, today) or _first_of_range(line, joined, today)):
        starts.append(point.day)
        place, joined = point.end, line.skip(line.after("when.and", point.end), "when.of")
    first = starts[-1] if starts else None
    if first is None or first <= today or duration.months or duration.days % len(starts):
        return None
    last = replace(duration, days=duration.days // len(starts)).within(first)
    return Said("last", at, place, last)


def _describes(line: Line, duration: Duration) -> bool:
    """Whether a duration only describes the word behind it: "for the 3-month forecast"; a stay or a test is one."""
    return line.gap(duration.end - 1) == "-" and not line.after("when.stint", duration.end)


def _fills(line: Line, at: int, start: int, point: Point, today: date) -> bool:
    """Whether a period is wished for as a whole: "for March only", "for the rest of the year", "for this week"."""
    whole = line.has("when.whole", at, start) or line.after("when.during", at) > 0
    alone = line.has("when.only", max(0, at - 2), start) or line.after("when.only", point.end) > 0
    ends = point.end >= line.end or line.pauses(point.end)
    told = any(line.has(kind, at, point.end) for kind in ("when.this", "when.next", "when.coming"))
    unit = any(word in UNITS for word in line.words[start : point.end])
    period = point.day == today or (unit and told and not line.has("when.end", at, point.end))
    behind = at - 1 in line.sentence.named or (at > 0 and line.after("when.it", at - 1) > 0)
    period = period or (behind and is_quarter(line, start)) or is_week(line, start)  # "the VPN for Q2"
    return alone or ((whole or period) and ends) or line.has("when.whole", at, start)


def _only_behind(line: Line, at: int) -> bool:
    """Whether "only" ends a clause here: "today only, please", and not "hoy solo veo la lista"."""
    behind = line.after("when.only", at)
    return behind > 0 and line.skip(behind, "polite", "closing", "when.small") >= line.clause(at, behind)[1]


def _within(line: Line, at: int, today: date) -> Said | None:
    """ "In March only", "only on Friday", "just today"."""
    after = line.skip(at, "when.only")
    start = line.skip(after, "when.on")
    weeks = is_weeks(line, start)
    if start >= line.end or not (weeks or "when.only" in line.sentence.told):
        return None
    point = read_point(line, start, today)
    only = after > at or (point and _only_behind(line, point.end)) or weeks
    before = line.after("when.due", after) or line.after("when.until", after) or line.after("when.from", after)
    return _point("last", at, point) if point and only and not before else None


def _prolonged(line: Line, at: int, today: date) -> Said | None:
    """ "By two weeks", "two more weeks", "to 31 August": ends only where something is prolonged."""
    after = line.after("when.by", at)
    if after and (duration := read_duration(line, after)):
        return Said("more", at, duration.end, duration=duration)
    after = line.after("when.to", at)
    point = read_point(line, after, today) if after else None
    return _point("to", at, point) if point else None


def _bare(line: Line, at: int, today: date) -> Said | None:  # noqa: ARG001  # all readers are called alike
    """ "Two weeks only", "5 days, then kill it", "Viewer, two weeks"; and two more weeks."""
    duration = read_duration(line, at)
    if duration is None or duration.end <= at or _describes(line, duration) or _is_no_length(line, at, duration):
        return None
    if line.has("when.more", at, duration.end):
        return Said("more", at, duration.end, duration=duration)
    return Said("bare", at, duration.end, duration=duration)


def _is_no_length(line: Line, at: int, duration: Duration) -> bool:
    """Whether it says how often something is done, "once a month", or how much of it is left: "down to three days"."""
    told = line.sentence.clause_at(at).stance is not Stance.ASKED
    return line.has("when.often", max(0, at - 2), duration.end) or (told and line.has("when.to", max(0, at - 1), at))


def names_day(line: Line, at: int) -> bool:
    """Whether a day, week or month may be named from this word on, without any word for a beginning or an end."""
    shifted = line.skip(at, "when.next", "when.coming", "when.this") > at
    told = any(line.after(kind, at) for kind in ("when.today", "when.tomorrow", "when.overmorrow"))
    return told or _is_named_day(line, at) or ((shifted or line.word(at) in UNITS) and line.speaks_of_time(at))


def _plain(line: Line, at: int, today: date) -> Said | None:
    point = (
        read_point(line, at, today) if _is_named_day(line, at) or at in line.places("when.today", at, at + 1) else None
    )
    return _point("plain", at, point) if point else None


_READERS: tuple[Callable[[Line, int, date], Said | None], ...] = (
    _back,
    _while,
    _so_far,
    _range,
    _start,
    _last,
    _up_to,
    _for,
    _due,
    _within,
    _prolonged,
    _bare,
    _plain,
)
