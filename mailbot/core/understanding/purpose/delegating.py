"""Whether a mail hands its writer's decisions to a colleague, may mean to, or takes them back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice, pairwise

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.cues import cues
from mailbot.core.understanding.language.text import segments
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import DELEGATING, FILLERS, MONTHS, UNITS, kinds_of
from mailbot.core.understanding.purpose.intents import request_ids
from mailbot.core.understanding.reading import Delegating
from mailbot.core.understanding.said.dates.durations import read_duration
from mailbot.core.understanding.said.dates.line import Line
from mailbot.core.understanding.said.dates.points import Point, is_week, number_at, read_point
from mailbot.core.understanding.said.dates.said import Said, names_day, said_in
from mailbot.core.understanding.said.sentences import Sentence

_READ = 8  # sentences of a mail that are read for it
_CLOSING = 6  # words below the line of a plain yes: thanks and a name
_LONG = 40  # words beyond which a sentence is no precise form
_QUICK = 4_000  # characters in which a delegation is looked for
_WHO = "{who}"
_ROLES = frozenset(("range", "last", "for", "bare", "start"))
"""What is said of time that tells until when, or from when."""
_WEEK, _MONTH = 7, -1
_PARTS_OF = ("when.end", "when.middle", "when.early", "when.year_end", "when.quarter_end", "when.month_end")
_QUOTES = frozenset('"“”„«»‹›「」')


@dataclass(frozen=True, slots=True)
class _Days:
    since: date | None = None
    until: date | None = None
    unclear: bool = False


def _longest_part(phrase: tuple[str, ...]) -> str:
    parts = " ".join(phrase).split(_WHO)
    return f" {max(parts, key=len).strip()} "


def _parts() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for phrase in chain.from_iterable(DELEGATING[kind] for kind in ("decides", "ask", "ends")):
        part = _longest_part(phrase)
        found.setdefault(part.split()[0], []).append(part)
    return found


_PARTS = _parts()
"""The longest parts of these forms that name nobody, by their first words."""


def _tellings() -> Mapping[str, Sequence[frozenset[str]]]:
    found: dict[str, list[frozenset[str]]] = {}
    for phrase in chain.from_iterable(DELEGATING[kind] for kind in ("decides", "tells", "tells_away", "ask")):
        words = frozenset(phrase) - {_WHO}
        found.setdefault(max(sorted(words), key=len), []).append(words)
    return found


_TOLD = _tellings()
"""The words of each form that tells, for days may stand between them, by the longest of them."""

_WANTED = frozenset(("wish", "grant", "needs", "withdraw", "revoke", "extend"))

_BESIDE = frozenset(word for kind in ("meanwhile", "politely") for phrase in DELEGATING[kind] for word in phrase)


def may_delegate(text: str) -> bool:
    """Whether any such form of words can stand in a text: a quick look, so that no other mail is read twice."""
    words = [word.fold for word in tokens(text[:_QUICK])]
    said = f" {' '.join(words)} "
    few = set(words[:_LONG])
    precisely = any(part in said for first in _PARTS.keys() & words for part in _PARTS[first])
    return precisely or any(form <= few for longest in _TOLD.keys() & few for form in _TOLD[longest])


def read_delegating(sentences: Sequence[Sentence], writer: Person | None, today: date) -> Delegating | None:
    """The delegation that a mail makes or ends; None for every other mail. `today` is the local date of the mail.

    Nothing in a mail that names a system, asks, doubts or sets conditions: that is a wish, or a talk about one.
    """
    few = list(islice(sentences, _READ))
    if writer is None or any(one.mentions for one in sentences):
        return None
    if few and _ends(few[0]) and sum(len(one.words) for one in sentences) <= _LONG:
        return Delegating("end")
    away = any(_phrase(_folded(one), "away") for one in few)
    named = [(one, people) for one in few for people in _delegates(one, writer, away=away)]
    if not named:
        return _told_of(sentences, writer, today)
    if len(named) != 1:
        return None
    days = _days([named[0][0], *(one for one in few if one is not named[0][0])], today)
    doubtful = _is_quoted(named[0][0]) or any(_phrase(_folded(one), "reported") for one in sentences)
    return Delegating("make", named[0][1], days.since, days.until, days.unclear, doubtful)


def agrees(text: str) -> bool:
    """Whether an answer is a plain yes and no more than that, thanks and a name below: "yes please", "ja, genau"."""
    first, *below = text.strip().split("\n", 1)
    said, *more = [part.tokens for part in segments(first)] or [()]
    polite = {word for phrase in DELEGATING["politely"] for word in phrase}
    words = tuple(word.fold for word in said)
    yes = words in DELEGATING["agreed"] or tuple(word for word in words if word not in polite) in DELEGATING["agreed"]
    signed = [part.tokens for part in segments("".join(below))]
    return (
        yes
        and "?" not in text
        and all(_closes(part) for part in more)
        and sum(map(len, signed)) <= _CLOSING
        and all(_closes(part, named=True) for part in signed)
    )


def _closes(words: Sequence[Token], *, named: bool = False) -> bool:
    """Whether these words are only thanks or a greeting, or a name where one may stand below: "Forget it" is not."""
    closing = {at for cue in cues(words) if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    names = {at for at, word in enumerate(words) if named and word.capital and not kinds_of(word.fold)}
    return closing | names >= set(range(len(words)))


def _told_of(sentences: Sequence[Sentence], writer: Person, today: date) -> Delegating | None:
    """A colleague of whom a short mail says, in usual words and nothing else, that they stand in for its absent writer:
    "I'm away until 9 January, Bea covers for me". It may only tell."""
    if sum(len(one.words) for one in sentences) > _LONG or any(_asks(one) or _is_quoted(one) for one in sentences):
        return None
    words = {one: _timeless(one, today) for one in sentences}
    away = any(_phrase(said, kind) for said in words.values() for kind in ("away", "gone"))
    kinds = ("decides", "tells", "tells_away", "ask") if away else ("decides", "tells")
    rests = [_without(said, "away", "gone", "tells") for said in words.values()]
    doubts = any(_phrase(rest, kind) for rest in rests for kind in ("doubts", "reported"))
    named = [name for one in sentences for name in one.people if writer not in name.people]
    telling = [one for one, said in words.items() if any(_is_all(said, kind) for kind in kinds)]
    if doubts or len(named) != 1 or len(telling) != 1 or any(_wants(one) for one in sentences if one not in telling):
        return None
    days = _days([telling[0], *(one for one in sentences if one is not telling[0])], today)
    return Delegating("tell", named[0].people, days.since, days.until, days.unclear) if away or days.until else None


def _wants(one: Sentence) -> bool:
    """Whether a sentence asks for something, takes something back or names a request: the mail is about that, too."""
    return bool(one.asked or one.told & _WANTED or request_ids(one.segment.text))


def _timeless(one: Sentence, today: date) -> list[str]:
    """The words of a sentence without what they say about days, which may stand anywhere; a name is a sign."""
    days = {place for said in said_in(Line(one, 0), today) for place in range(said.start, said.end)}
    names = {name.start: name for name in one.people}
    inside = {place for name in one.people for place in range(name.start + 1, name.end)}
    words = ((_WHO if at in names else word) for at, word in enumerate(_folded(one)) if at not in days | inside)
    return list(words)


def _is_all(words: Sequence[str], kind: str) -> bool:
    """Whether a sentence says one of these and no more than that its writer is away, and for so long: who covers for
    somebody "at the till" does that."""
    rest = _without(words, "meanwhile", "away", "gone")
    return any(
        all(word in _BESIDE or word in FILLERS for word in (*said[:at], *said[at + len(phrase) :]))
        for said in (words, rest)
        for phrase in DELEGATING[kind]
        for at in _places(said, phrase)
    )


def _is_quoted(one: Sentence) -> bool:
    """Whether a sentence stands in quotation marks: what somebody else said."""
    return not _QUOTES.isdisjoint(one.segment.text)


def _folded(one: Sentence) -> list[str]:
    return [word.fold for word in one.words]


def _ends(one: Sentence) -> bool:
    """Whether a sentence is nothing but the end of a delegation, politely said."""
    words = _folded(one)
    length = _longest(words, DELEGATING["ends"])
    polite = {word for phrase in DELEGATING["politely"] for word in phrase}
    return bool(length) and not _asks(one) and len([word for word in words if word not in polite]) <= length


def _delegates(one: Sentence, writer: Person, *, away: bool) -> Iterator[tuple[Person, ...]]:
    """Whom a sentence makes the one who decides: everybody its name may mean, or nobody for a name we do not have."""
    words = _folded(one)
    if len(words) > _LONG or _asks(one) or _phrase(_here(words), "doubts"):
        return
    others = [name for name in one.people if writer not in name.people]
    if len(others) == 1:
        said = [*words[: others[0].start], _WHO, *words[others[0].end :]]
        if _phrase(said, "decides") or (away and _is_asked(one, said, others[0].end)):
            yield others[0].people
    elif not others and _phrase(words, "decides", without_name=True):
        yield ()


def _here(words: Sequence[str]) -> list[str]:
    """The words without those that say that their writer is away: "ich bin nicht da" doubts nothing."""
    return _without(words, "away")


def _without(words: Sequence[str], *kinds: str) -> list[str]:
    phrases = (phrase for kind in kinds for phrase in DELEGATING[kind])
    gone = {place for phrase in phrases for at in _places(words, phrase) for place in range(at, at + len(phrase))}
    return [word for at, word in enumerate(words) if at not in gone]


def _is_asked(one: Sentence, said: Sequence[str], end: int) -> bool:
    """Whether colleagues shall ask somebody, whose name ends before the word `end`, and no more is said than when: who
    is asked "for access" is asked for that."""
    who = said.index(_WHO)
    rests = [
        len(phrase) - 1 - phrase.index(_WHO)
        for phrase in DELEGATING["ask"]
        if tuple(said[who - phrase.index(_WHO) : who - phrase.index(_WHO) + len(phrase)]) == phrase
    ]
    after = end + max(rests, default=0)
    following = _folded(one)[after:]
    when = any(tuple(following[: len(phrase)]) == phrase for phrase in DELEGATING["away"])
    return bool(rests) and (not following or when or Line(one, 0).speaks_of_time(after))


def _asks(one: Sentence) -> bool:
    return "?" in one.segment.text


def _phrase(words: Sequence[str], kind: str, *, without_name: bool = False) -> bool:
    phrases = DELEGATING[kind]
    if without_name:
        bare = (tuple(word for word in phrase if word != _WHO) for phrase in phrases if _WHO in (phrase[0], phrase[-1]))
        phrases = frozenset(phrase for phrase in bare if len(phrase) > 2)  # "{who} me remplace" names nobody
    return _longest(words, phrases) > 0


def _longest(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> int:
    """How many words the longest of the phrases has that stand among these; 0 when none does."""
    said = f" {' '.join(words)} "
    return max((len(phrase) for phrase in phrases if f" {' '.join(phrase)} " in said), default=0)


def _places(words: Sequence[str], phrase: tuple[str, ...]) -> Iterator[int]:
    return (at for at in range(len(words) - len(phrase) + 1) if tuple(words[at : at + len(phrase)]) == phrase)


def _days(sentences: Sequence[Sentence], today: date) -> _Days:
    """The first and the last day, from the sentence that says who decides, else from those beside it."""
    for place, one in enumerate(sentences):
        line = Line(one, 0)
        said = [row for row in said_in(line, today) if row.role in _ROLES]
        if said:
            return _told(line, said, today)
        about = place == 0 or _phrase(_folded(one), "away") or _phrase(_folded(one), "gone")
        if about and (days := _named(line, today)):
            return days
    return _Days()


def _told(line: Line, said: Sequence[Said], today: date) -> _Days:
    since = next((row.day for row in said if row.role == "start" and row.day), None)
    end = next((row for row in said if row.role != "start"), None)
    if end is None:
        return _Days(since)
    if end.role == "range" and end.day:
        first = _first_day(line, end, today)
        return _Days(first, end.day, first is None)
    if end.duration:
        after = end.duration.later(since or today)
        return _Days(since, after - timedelta(days=1) if after else None, after is None)
    return _Days(since, end.day, end.day is None)


def _named(line: Line, today: date) -> _Days | None:
    """The days that a sentence merely names, "next week", "on Monday and Tuesday"; unclear where that is not one
    stretch of days, or where it speaks of another time: "in two weeks". None where it names none."""
    found = list(_stretches(line, today))
    if None in found or any(row.role == "due" for row in said_in(line, today)):
        return _Days(unclear=True)
    days = sorted(stretch for stretch in found if stretch)
    if not days:
        return None
    parted = any(later > last + timedelta(days=1) for (_, last), (later, _) in pairwise(days))
    return _Days(max(days[0][0], today), days[-1][1], parted)


def _stretches(line: Line, today: date) -> Iterator[tuple[date, date] | None]:
    """The first and the last day of each day, week or month that is named; None for one that cannot be told."""
    at = 0
    while at < line.end:
        point = read_point(line, at, today) if names_day(line, at) else None
        ahead = line.skip(at, "when.next", "when.coming")
        if point or (ahead > at and line.word(ahead) in UNITS):  # "next year" has no such day
            first = _first_of(line, at, point) if point else None
            yield (first, point.day) if point and first and point.day else None
        at = max(at + 1, point.end) if point else at + 1


def _first_of(line: Line, at: int, point: Point) -> date | None:
    """The first day of a week or month whose last one was read, and any other day itself; None where it is a part of
    a period, or a longer one."""
    if point.day is None or any(line.has(kind, at, point.end) for kind in _PARTS_OF):
        return None
    words = line.words[at : point.end]
    size = next((UNITS[word] for word in words if word in UNITS), 0)
    if size == _WEEK or is_week(line, at):
        return point.day - timedelta(days=point.day.weekday())
    if size == _MONTH or (any(word in MONTHS for word in words) and not any(map(str.isdigit, words))):
        return point.day.replace(day=1)
    return None if size else point.day


def _first_day(line: Line, said: Said, today: date) -> date | None:
    """The first day of a range; a bare number is a day of the month in which it ends."""
    start = line.skip(line.after("when.from", said.start) or said.start, "when.small", "when.whole")
    number, last = number_at(line, start), said.day
    point = None if read_duration(line, start) else read_point(line, start, today)
    if point and point.day:
        return point.day if last is None or point.day <= last else None
    if number and last and number <= last.day:
        return last.replace(day=number)
    return said.first
