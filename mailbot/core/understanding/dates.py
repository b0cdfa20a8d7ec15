"""Until when: dates and durations in words, counted from the local date of the mail."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from mailbot.core.understanding.cues import cues
from mailbot.core.understanding.sentences import Sentence
from mailbot.core.understanding.tokens import Token
from mailbot.core.understanding.words import KINDS, MONTHS, NUMBERS, UNITS, WEEKDAYS

_QUARTERS = {"q1": 3, "q2": 6, "q3": 9, "q4": 12}
_SHORT = 12  # words of a sentence that says little beside until when
_REACH = 7  # words a date or duration may have


def add_months(day: date, months: int) -> date:
    """The same day some calendar months later; the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(month: int, day: int, today: date) -> date | None:
    """The next such day of the year, today included."""
    this = _valid(today.year, month, day)
    return this if this and this >= today else _valid(today.year + 1, month, day) or this


def _month_end(month: int, today: date, year: int | None = None) -> date | None:
    found = year or (today.year if month >= today.month else today.year + 1)
    return _valid(found, month, calendar.monthrange(found, month)[1]) if 1 <= found <= 9999 else None


def _is(word: str, kind: str) -> bool:
    return kind in KINDS.get(word, ())


def _number(word: str) -> int | None:
    digits = word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th").removesuffix("er")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 4 else None


def _year_in(words: Sequence[str]) -> int | None:
    return next((number for word in words[:2] if len(word) == 4 and (number := _number(word)) and number >= 1900), None)


def _numeric(words: Sequence[str], today: date) -> date | None:
    """2026-03-31, 31.03.2026, 31/3/26 and 31.3."""
    numbers = [_number(word) for word in words[:3]]
    first, second, third = [*numbers, None, None, None][:3]
    if first is None or second is None:
        return None
    if first > 31 and third is not None:
        return _valid(first, second, third)
    if third is not None and second <= 12:
        return _valid(third + 2000 if third < 100 else third, second, first)
    return _coming(second, first, today) if second <= 12 else None


def _named_month(words: Sequence[str], today: date) -> date | None:
    """30 June 2026, 30th of June, June 30, 30 de junio, 1er juin."""
    for at, word in enumerate(words[:4]):
        if word not in MONTHS:
            continue
        before = next((number for text in reversed(words[:at]) if (number := _number(text)) and number <= 31), None)
        after = _number(words[at + 1]) if at + 1 < len(words) else None
        day = before or (after if after and after <= 31 else None)
        year = _year_in(words[at + 1 :]) or (_year_in(words[at + 2 :]) if not before else None)
        if day:
            return _valid(year, MONTHS[word], day) if year else _coming(MONTHS[word], day, today)
    return None


def _end_of(words: Sequence[str], today: date) -> date | None:
    """End of June, of Q2, of the month, of the week, of the year."""
    for at, word in enumerate(words[:5]):
        if word in MONTHS:
            return _month_end(MONTHS[word], today, _year_in(words[at + 1 :]))
        if word in _QUARTERS:
            return _month_end(_QUARTERS[word], today, _year_in(words[at + 1 :]))
        shift = any(_is(text, "next") for text in words[:at])
        if _is(word, "month"):
            return _month_end(add_months(today, shift).month, today)
        if _is(word, "quarter"):
            return _month_end(add_months(today, (2 - (today.month - 1) % 3) + 3 * shift).month, today)
        if _is(word, "year"):
            return date(today.year + shift, 12, 31)
        if _is(word, "week"):
            return today + timedelta(days=(4 - today.weekday()) % 7 + 7 * shift)
        if not (_is(word, "end") or _is(word, "of") or _is(word, "next")):
            return None
    return None


def read_date(words: Sequence[Token], today: date) -> date | None:
    """The date at the very beginning of these words, or None."""
    said = [word.fold for word in words[:_REACH]]
    while (
        said
        and (_is(said[0], "of") or said[0] in ("on", "including", "einschliesslich", "am", "und", "y", "compris"))
        and said[0] not in WEEKDAYS
    ):
        said = said[1:]
    if not said:
        return None
    if _is(said[0], "tomorrow"):
        return today + timedelta(days=1)
    if _is(said[0], "today"):
        return today
    if _is(said[0], "end") or said[0] in _QUARTERS:
        return _end_of(said, today)
    weekday = next((WEEKDAYS[word] for word in said[:1] if word in WEEKDAYS), None)
    written = _named_month(said, today)
    if weekday is not None and not (written and said[1:2] and (_number(said[1]) or said[1] in MONTHS)):
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if written and (_number(said[0]) or said[0] in MONTHS or weekday is not None):
        return written
    return _numeric(said, today) or _day_only(said, today)


def _day_only(words: Sequence[str], today: date) -> date | None:
    """ "The 15th": the next day of that number."""
    number = _number(words[0])
    if not number or number > 31 or words[0].isdigit():
        return None
    this = _valid(today.year, today.month, number)
    later = add_months(today.replace(day=1), 1)
    return this if this and this > today else _valid(later.year, later.month, number)


def read_duration(words: Sequence[Token], today: date) -> date | None:
    """Today plus the duration at the beginning of these words ("six weeks", "3 more months"), or None."""
    said = [word.fold for word in words[:_REACH]]
    said = [word for word in said if not _is(word, "more") or word in UNITS]
    if len(said) < 2 or said[1] not in UNITS:
        return None
    count = NUMBERS.get(said[0]) or _number(said[0])
    if not count or count > 1000:
        return None
    unit = UNITS[said[1]]
    return (
        today + timedelta(days=count * unit) if unit > 0 else add_months(today, -unit * count) if count <= 120 else None
    )


def until_in(words: Sequence[Token], today: date) -> date | None:
    """The last day these words wish for: after "until", after "for" with a duration, or "two months is enough"."""
    found = list(cues(words))
    for kind, read in (("until", read_date), ("for", read_duration)):
        for end in sorted({cue.end for cue in found if cue.kind == kind}):
            if day := read(words[end:], today):
                return day
    if any(cue.kind == "enough" for cue in found):
        return next((day for at in range(min(3, len(words))) if (day := read_duration(words[at:], today))), None)
    return None


def _begins_with_until(sentence: Sentence) -> bool:
    places = [cue.start for cue in sentence.cues if cue.kind in ("until", "for")]
    return (bool(places) and (min(places) <= 1 or sentence.segment.item)) or "enough" in sentence.kinds


def find_until(sentences: Sequence[Sentence], asking: Sequence[int], today: date) -> date | None:
    """Until when a mail asks: in the sentences that ask, then in short ones beside them that begin with it."""
    for at in asking:
        if day := until_in(sentences[at].words, today):
            return day
    for at, sentence in enumerate(sentences):
        near = any(0 <= at - place <= 3 for place in asking) or sentence.segment.item
        short = near and len(sentence.words) <= _SHORT and _begins_with_until(sentence)
        if short and (day := until_in(sentence.words, today)):
            return day
    return None
