"""Text as sentences, lines and list items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from mailbot.core.understanding.language.tokens import Token, fold, tokens
from mailbot.core.understanding.language.words import MONTHS, kinds_of, phrases

_BULLET = re.compile(r"\s{0,12}(?:[-*•·–−>+]|\(?\d{1,2}[.)°º]|\(?[a-zA-Z]\)|\([ivx]{1,4}\))\s+")
_NUMBERED = re.compile(r"\s{0,12}([^\W\d_]{2,15}) \d{1,2} ?: ?(?=\S)")  # "Request 1: Ledger, Viewer"
_SIGN = re.compile(r"^[ \t]{0,12}([-+–−])[ \t]*(?=[^\W\d_])", re.MULTILINE)
_ROW = re.compile(r"\S {3,}\S")  # a line of a table
_LABELLED = re.compile(r"\s*[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,2} ?: ")  # "Tom Lee: Ledger, Viewer"
_LEADERS = re.compile(r" ?\.{5,} ?")  # "Ledger ........ Viewer"
_END = re.compile(r"(?<=[.!?…])[\"')\]]?\s+")
_DAY = re.compile(r"(?:^|[-–])\d{1,2}$")  # "15." ends no sentence
_DATE = re.compile(r"^\d{1,2}\.\d{1,2}$")  # nor does "31.03." before a small letter
_WISHES = frozenset(("wished_for", "access"))
_ABBREVIATIONS = phrases("abbreviation")
_MONTH = 12  # letters of a month, and more
_SHORT = 40  # letters of a short word, and of the one before it
_MOST_WORDS = 120  # a longer run of words without a full stop is read in pieces
_MOST_SEGMENTS = 500  # a mail with more sentences is no access wish beyond them
_MOST_WORDS_READ = 3_000
_WRAPPED = 45  # a line shorter than this was ended on purpose
_SHARE = 0.6  # so was one shorter than this share of its paragraph's longest line


Sign = Literal["", "+", "-"]
_UNSIGNED: Sign = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, line or list item. `opens` says that it ends in a colon; `subject` that it is the subject line;
    `sign` is what stands before it, + or -, in a list that has both."""

    text: str
    tokens: tuple[Token, ...]
    paragraph: int = 0
    item: bool = False
    subject: bool = False
    sign: Sign = ""

    @property
    def opens(self) -> bool:
        return self.text.rstrip().endswith((":", "="))


def _lines(paragraph: str) -> Iterator[tuple[str, bool, Sign]]:
    """The paragraph's lines, hard-wrapped ones joined again, each with whether it is a list item, and with its sign in
    a list of what is to come and what is to go: "+ Viewer in the Ledger", "- the Archive"."""
    signs = {found[1] for found in _SIGN.finditer(paragraph)}
    signed = "+" in signs and len(signs) > 1
    lines = (_SIGN.sub(r"\1 ", paragraph) if signed else paragraph).split("\n")
    wide = max(map(len, lines)) * _SHARE if len(lines) > 1 else 0
    held, last, is_item, was_row, sign = "", "", False, False, _UNSIGNED
    for line in lines:
        bullet = _bullet(line)
        row = _ROW.search(line) is not None
        apart = bullet or row or was_row or (_LABELLED.match(line) and _LABELLED.match(last))
        if held and (apart or len(last) < max(wide, _WRAPPED) or last.rstrip().endswith(":")):
            yield held, is_item, sign
            held = ""
        if not held:
            is_item = bullet is not None or row
            sign = _sign_of(line) if signed else _UNSIGNED
        held = f"{held} {line.strip()}" if held else line[bullet.end() :] if bullet else line.strip()
        last, was_row = line, row
    if held:
        yield held, is_item, sign


def _bullet(line: str) -> re.Match[str] | None:
    """What makes a line a list item; "15. März" is a day, and only what numbers wishes begins one in words."""
    numbered = _NUMBERED.match(line)
    if numbered and not kinds_of(fold(numbered[1])).isdisjoint(_WISHES):
        return numbered
    found = _BULLET.match(line)
    number = found is not None and found[0].strip()[:-1].isdigit()
    behind = tokens(line[found.end() : found.end() + _MONTH]) if found and number else ()
    return None if behind and behind[0].fold in MONTHS else found


def _sign_of(line: str) -> Sign:
    found = _SIGN.match(line)
    return _UNSIGNED if found is None else "+" if found[1] == "+" else "-"


def _sentences(line: str) -> Iterator[str]:
    start = 0
    for match in _END.finditer(line):
        words = line[max(start, match.start() - _SHORT) : match.start()].split()  # a long one has no end: "2. 2. 2. 2."
        last = words[-1].strip(".(").lower() if words else ""
        behind = line[match.end() : match.end() + 1]
        short = last.replace(".", "") in _ABBREVIATIONS and not _answers(last, words, behind)
        if line[match.start() - 1] == "." and (short or _DAY.search(last) or (_DATE.match(last) and behind.islower())):
            continue
        yield line[start : match.end()].strip()
        start = match.end()
    if line[start:].strip():
        yield line[start:].strip()


def _answers(word: str, words: Sequence[str], behind: str) -> bool:
    """Whether a short word is a whole answer: "No. A temp needs none", not "No. 5"."""
    return len(words) == 1 and not behind.isdigit() and "no" in kinds_of(word)


def segments(text: str) -> tuple[Segment, ...]:
    """The sentences, lines and list items of a text, in order."""
    lines = (
        (line, number, item, sign)
        for number, paragraph in enumerate(re.split(r"\n[ ]*\n", _LEADERS.sub(": ", text)))
        for line, item, sign in _lines(paragraph)
    )
    whole = (
        Segment(part, tokens(part), number, item, sign=sign)
        for line, number, item, sign in lines
        for part in _sentences(line)
    )
    found = (piece for segment in whole for piece in _pieces(segment) if piece.tokens)
    return tuple(_few(islice(found, _MOST_SEGMENTS)))


def _few(found: Iterator[Segment]) -> Iterator[Segment]:
    """The first segments, up to so many words that reading them takes no noticeable time."""
    words = 0
    for segment in found:
        words += len(segment.tokens)
        if words > _MOST_WORDS_READ:
            return
        yield segment


def _pieces(segment: Segment) -> Iterator[Segment]:
    """The segment, cut where it has more words than any sentence."""
    words = segment.tokens
    if len(words) <= _MOST_WORDS:
        yield segment
        return
    for first in range(0, len(words), _MOST_WORDS):
        last = words[min(first + _MOST_WORDS, len(words)) - 1]
        part = segment.text[words[first].start : last.end]
        yield replace(segment, text=part, tokens=tokens(part))
