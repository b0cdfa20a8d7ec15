"""The one day until which a mail wishes for something."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from mailbot.core.understanding.language.clauses import Action, Stance
from mailbot.core.understanding.said.dates.context import Part, may_be_delivery, part_of
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.points import Point
from mailbot.core.understanding.said.dates.said import Said, follow, said_in
from mailbot.core.understanding.said.sentences import Sentence

_CLOSE = 3  # words from what corrects to the day that it puts right
_NEAR = 3  # sentences after the one that asks in which its end may be said
_ON = 1  # words such as "on" that stand before a mere day
_BEHIND = 2  # words between an end without a day and its day
_APART = " … "


@dataclass(frozen=True, slots=True)
class Until:
    """The last `day` wished for and the `words` that say it; `unclear` are the words of an end that must be asked."""

    day: date | None = None
    words: str = ""
    unclear: str = ""


@dataclass(frozen=True, slots=True)
class _End:
    """An end that was found. `rank` is lower the nearer it is to what is asked; `firm` is a day that is named; `aside`
    one that only the reason names, and not as an end: "as it will be in June only, please prolong it until 30 June"."""

    rank: int
    firm: bool
    until: Until
    corrected: bool = False
    aside: bool = False


def find_until(sentences: Sequence[Sentence], asking: Sequence[int], today: date, action: Action = "request") -> Until:
    """Until when a mail asks; `asking` are the sentences that ask, `today` the local date of the mail.

    What is said beside the wish counts before what is said elsewhere, a day before a duration or "until then". Two
    different days for one mail, a day that does not exist and an end without a day are `unclear`. A duration counts
    from the start the sentence names, in an extension from the present end the mail names, else from today.
    """
    return find_days(sentences, asking, today, action)[0]


def find_days(
    sentences: Sequence[Sentence], asking: Sequence[int], today: date, action: Action, *, oneself: bool = False
) -> tuple[Until, date | None]:
    """The same, and the day to come from which a mail wishes for something: "from 7 January to 15 February". Who asks
    for `oneself` alone does not mean the last day of anybody else."""
    told = [(line, said) for line in map(Line, sentences, count()) for said in said_in(line, today)]
    others = {at for at, (line, said) in enumerate(told) if oneself and _is_anothers_last_day(line, said)}
    ends = list(_ends(told, frozenset(asking), today, others, extending=action == "extend"))
    until = _chosen([end for end in ends if end.until.day]) or _first([end for end in ends if end.until.unclear])
    return until, _since(told, asking, today, until) if action == "request" else None


def _is_anothers_last_day(line: Line, said: Said) -> bool:
    """Whether a last day is that of somebody else, who leaves: "Tom's last day is the 26th"."""
    whose = said.start - 1
    if whose < 0 or not line.after("last_day", said.start):
        return False
    word = line.sentence.words[whose]
    stranger = word.capital and word.fold.endswith("'s") and whose not in line.named
    return stranger or whose in line.sentence.people_at or line.after("their_own", whose) == said.start


def _since(told: Sequence[tuple[Line, Said]], asking: Sequence[int], today: date, until: Until) -> date | None:
    for line, said in told:
        first = None
        if said.role == "range" and said.day == until.day:
            first = said.first
        elif said.role == "start" and line.at in asking and _begins(line, said):
            first = said.day
        if first and first > today:
            return first
    return None


def _begins(line: Line, said: Said) -> bool:
    """Whether it is the wish that begins on a day: "as of 7 January", "the VPN from 7 January", not "data from …"."""
    before = said.start - 1
    near = before < 0 or line.pauses(said.start) or before in line.sentence.named | line.sentence.people_at
    return near or line.after("when.begins", said.start) > 0 or line.has("access", before, said.start)


def _chosen(ends: Sequence[_End]) -> Until | None:
    """The end that counts most; days that contradict each other are unclear unless the later one corrects."""
    if not ends:
        return None
    best = min((end.rank, not end.firm, end.aside) for end in ends)
    equal = [end for end in ends if (end.rank, not end.firm, end.aside) == best]
    last = equal[-1]
    if last.corrected or len({end.until.day for end in equal}) == 1:
        return last.until if last.corrected else equal[0].until
    return Until(unclear=_APART.join(dict.fromkeys(end.until.words for end in equal)))


def _first(ends: Sequence[_End]) -> Until:
    return min(ends, key=lambda end: end.rank).until if ends else Until()


def _rank(line: Line, asking: frozenset[int]) -> int:
    if line.sentence.segment.subject:
        return 2
    opens = line.has("when.corrects", 0, min(_CLOSE, line.end))  # "PS: sorry, until 31 May"
    return 0 if line.at in asking or opens else 1


def _is_near(line: Line, asking: frozenset[int]) -> bool:
    """Whether a sentence may add to the one that asks."""
    segment = line.sentence.segment
    return segment.item or segment.subject or not asking or any(abs(line.at - place) <= _NEAR for place in asking)


def _ends(
    told: Sequence[tuple[Line, Said]], asking: frozenset[int], today: date, others: Set[int], *, extending: bool
) -> Iterator[_End]:
    """The ends of what is wished for; what is told at `others` ends something else."""
    parts = [
        Part.OTHER if at in others else part_of(line, said, today, asking=line.at in asking, extending=extending)
        for at, (line, said) in enumerate(told)
    ]
    present = next((said.day for (_, said), part in zip(told, parts, strict=True) if part is Part.PRESENT), None)
    named: tuple[str, date | None] = ("", None)
    away: date | None = None
    for at, (line, said) in enumerate(told):
        if at and parts[at - 1] is Part.WISH and _puts_right(line, said):
            parts[at] = Part.WISH
        ends = {*parts[at : at + 2]} != {Part.OTHER} or line.has("when.lapse", 0, line.end)
        if ends and _is_instead_of(told, at + 1):
            parts[at : at + 2] = [Part.OTHER, Part.WISH]
        if said.role == "while":
            parts[at] = Part.WISH if away and line.at in asking else Part.OTHER
        if parts[at] is Part.WISH and _is_near(line, asking):
            start = _start_beside(told, at)
            until = _back(line, said, named) if said.role == "back" else _until(line, said, start, present, today)
            until = Until(away, line.text(said.start, said.end)) if said.role == "while" else until
            until = until if until.day else (_named_behind(told, at, today) or until)
            firm = said.duration is None and said.role not in ("back", "while")
            yield _End(_rank(line, asking), firm, until, _corrects(line, said), _is_aside(line, said))
        if said.role not in ("past", "back", "while") and said.duration is None:
            named = (line.text(said.start, said.end), said.day)
        if said.role in ("last", "range"):
            away = said.day


def _is_aside(line: Line, said: Said) -> bool:
    asks = line.sentence.clause_at(said.start).stance is Stance.ASKED or not line.sentence.asked
    return not (asks or line.after("when.until", said.start) or _corrects(line, said))


def _corrects(line: Line, said: Said) -> bool:
    """Whether words shortly before it put it in the place of what was said."""
    return line.has("when.corrects", max(0, said.start - _CLOSE), said.start)


def _puts_right(line: Line, said: Said) -> bool:
    """Whether a mere day is all that a correction says, in place of the end before it: "until 30 June, no, 31 May"."""
    before = range(max(0, said.start - _CLOSE), said.start)
    if said.role == "last":  # "PS: sorry, until 31 August"
        behind = (end for at in before if (end := line.after("when.corrects", at)))
        return any(line.skip(end, "when.until") == said.start for end in behind)
    ends = said.role == "plain" and line.skip(said.end, "polite", "closing") >= line.end
    return ends and any(line.skip(at, "when.corrects") == said.start for at in before)


def _is_instead_of(told: Sequence[tuple[Line, Said]], at: int) -> bool:
    """Whether a day is said to be the one, and not the one before it: "should not lapse on 30 June but on 1 July"."""
    if at >= len(told):
        return False
    (line, said), (other, day) = told[at - 1 : at + 1]
    start, _ = line.clause(said.start, said.end)
    turns = line.after("when.instead", said.end)
    there = other is line and turns and 0 <= day.start - turns <= _ON
    return bool(there) and line.latest("not", start, said.start) >= 0


def _start_beside(told: Sequence[tuple[Line, Said]], at: int) -> date | None:
    """The start that the same sentence names; what starts behind the end, in another clause, starts something else:
    "until 31 May I need …, from June on I'll be back"."""
    line, end = told[at]
    near = (said for other, said in told if other is line and said.role == "start" and said.day)
    return next((one.day for one in near if end.duration or one.start < line.clause(end.start, end.end)[1]), None)


def _named_behind(told: Sequence[tuple[Line, Said]], at: int, today: date) -> Until | None:
    """The day that is named right behind an end without one: "until Priya is back, 30 April"."""
    line, said = told[at]
    other, day = told[at + 1] if at + 1 < len(told) else told[at]
    near = other is line and 0 <= day.start - said.end <= _BEHIND and day.role in ("plain", "to", "last")
    return Until(day.day, line.text(said.start, day.end)) if near and day.day and day.day >= today else None


def _back(line: Line, said: Said, named: tuple[str, date | None]) -> Until:
    """ "Until then": the day that was named last."""
    before, day = named
    words = line.text(said.start, said.end)
    shown = f"{before}{_APART}{words}" if before else words
    return Until(day, shown) if day else Until(unclear=shown)


def _until(line: Line, said: Said, start: date | None, present: date | None, today: date) -> Until:
    words = line.text(said.start, said.end)
    if said.duration:
        day = said.duration.within(start) if start and start > today else said.duration.later(start or present or today)
    else:
        day = follow(Point(said.day, said.end, said.again), start).day if said.role != "start" else said.day
    before = said.role == "plain" and line.has("when.before", max(0, said.start - 1), said.start + 1)
    if said.role in ("start", "due") or before:
        day = day - timedelta(days=1) if day and not line.after("when.by_day", said.start) else day
    if may_be_delivery(line, said, today):
        return Until(unclear=words)
    return Until(day, words) if day else Until(unclear=words)
