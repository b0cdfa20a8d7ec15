"""Which words of a mail led to a request, in one line: for the requester's receipt and for the approver."""

import re
from collections.abc import Sequence
from datetime import date

from mailbot.core.calendar import from_words, in_words
from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import ON_PAGE
from mailbot.core.understanding import Candidate, OpenWish, Reading, Wish, is_kind, tokens

_QUOTE, _ANSWER = 90, 60
"""How many characters of the mail, and of an answer to our question, are quoted."""

_CLOSE = 0.5
"""How well a row must fit the words to be named beside the one that was taken."""

_NAMED = 2
_BEGINS = "It is wished from "
_FIRST = re.compile(rf"{_BEGINS}(\d{{1,2}} [A-Z][a-z]+ \d{{4}}) on[,;]")


def quoted(wish: Wish | OpenWish) -> str:
    """The words that led to a wish, in quotation marks: “Edit on the F: drive”."""
    row = wish.entitlement if isinstance(wish, Wish) else None
    return quote(_span(wish.sentence, wish.words, row))


def quote(words: str) -> str:
    """Somebody's own words in quotation marks, cut to what such a line holds."""
    return f"“{cut(words, _QUOTE)}”"


def read_as(quote: str, taken: Entitlement, weighed: Sequence[Candidate] = (), answer: str = "") -> str:
    """The line: “Edit on the F: drive” — read as Finance Shared Drive (Edit), not Read.

    `weighed` are the rows that came next, best first; `answer` is what the requester answered when they were asked.
    """
    close = [row.entitlement for row in weighed if row.score >= _CLOSE and row.entitlement != taken]
    names = [row.access_level if row.system == taken.system else row.label for row in close[:_NAMED]]
    not_these = f", not {' or '.join(names)}" if names else ""
    said = f"{quote}; asked back: “{cut(answer, _ANSWER)}”" if answer else quote
    return f"{said} — read as {taken.label}{not_these}."


def on_page(person: Person, taken: Entitlement) -> str:
    """The line where nothing had to be read: who was signed in, and what they chose."""
    return f"{ON_PAGE} {person.name}, signed in: {taken.label}."


def begins(reading: Reading) -> tuple[str, ...]:
    """What is told of a first day that a mail names: IT reads it, and access begins on no day of its own; nothing of
    others."""
    if reading.since is None:
        return ()
    return (f"{_BEGINS}{in_words(reading.since)} on, which IT is told; access begins when IT has set it up.",)


def said_to_begin(kept: str) -> tuple[str, ...]:
    """The same of what was kept with such a line."""
    return tuple(words for words in parts(kept)[1] if words.startswith(_BEGINS))


def first_day(kept: str) -> date | None:
    """The day that it tells of."""
    told = (_FIRST.match(words) for words in said_to_begin(kept))
    return next((from_words(day[1]) for day in told if day), None)


def with_warnings(line: str, warnings: Sequence[str]) -> str:
    """The line with what people are to know about the mail that it is from, one further line for each."""
    return "\n".join((line, *dict.fromkeys(warnings)))


def parts(kept: str) -> tuple[str, tuple[str, ...]]:
    """The line and the warnings that were kept with it."""
    line, *warnings = kept.split("\n")
    return line, tuple(warnings)


SHOWN = 1_500
"""Characters of an answer to an approver that stand in a mail; the page has all of it."""


def cut(text: str, most: int) -> str:
    """The text on one line, cut at a word to `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def _span(sentence: str, words: Sequence[str], row: Entitlement | None) -> str:
    """The part of the sentence from the first of the words to the last one; all of it where they are not found. Where
    one clause names the row and its level, and others hold words that fit as well, it is that clause alone."""
    level = row.access_level.casefold() if row else ""
    clauses = [_between(part, words) for part in _clauses(sentence) if level in part.casefold()] if level else ()
    own = [found for found in clauses if len(found.split()) > len(level.split()) and level in found.casefold()]
    return max(own, key=len, default="") or _between(sentence, words) or sentence


def _between(text: str, words: Sequence[str]) -> str:
    """From the first of the words to the last, with the bracket that is closed right behind; empty without any."""
    found = [match.span() for word in words if word and (match := _first(word, text))]
    if not found:
        return ""
    start, end = min(start for start, _ in found), max(end for _, end in found)
    span = text[start:end]
    return f"{span})" if span.count("(") > span.count(")") and text[end : end + 1] == ")" else span


def _first(word: str, text: str) -> re.Match[str] | None:
    """Where the text first has the word, at best where a word begins: a drive's “M” is no letter of “campaign”, but the
    end of a compound tells as well."""
    begun = re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE)
    return begun or re.search(re.escape(word), text, re.IGNORECASE)


def _clauses(sentence: str) -> Sequence[str]:
    """The sentence in its parts between "and", commas and semicolons."""
    ands = [word for word in tokens(sentence) if is_kind(word, "and")]
    signs = [at for at, sign in enumerate(sentence) if sign in ",;"]
    cuts = sorted([*((word.start, word.end) for word in ands), *((at, at + 1) for at in signs)])
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(sentence)]
    return [sentence[start:end] for start, end in zip(starts, ends, strict=True)]
