"""What a mail declares of itself in a sentence that names nothing: that its writer wants nothing, only tells of
something, or keeps out of it."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import UNITS, deed_of
from mailbot.core.understanding.purpose.openings import phrases_in
from mailbot.core.understanding.said.sentences import Sentence, says

_ASKING = frozenset(("grant", "again", "access", "polite", "same"))
_WISHES = frozenset(("wish", "needs", "lack", "grant", "polite"))
_MORE = frozenset(("suffice", "any_more", "trouble", "able", "must", "condition"))
_TOLD = frozenset(("first_person", "me", "past", "passes_to", "when.state", "impatient"))
_OUT = frozenset(("idiom", "nothing"))
_MINE = frozenset(("first_person", "me"))
_ONLY = frozenset(("merely", "suffice"))
_ANOTHER = frozenset(("polite", "stands_for", "they", "unnamed"))
_OTHERWISE = frozenset(("lack", "needs", "access", "trouble", "until_now"))
_SHORT = 2  # letters of a word that may be another one in another language: "an"


def wants_nothing(lines: Sequence[Sentence]) -> bool:
    """Whether a mail says of itself that it wishes for nothing, or nothing but what it asks for in so many words."""
    if says(lines, "shield"):
        return True
    declared = [line for line in lines if declares_nothing(line)]
    return bool(declared) and not any(_asks(line) for line in lines if line not in declared)


def _asks(line: Sentence) -> bool:
    return any(
        one.kinds & _ASKING or not line.named.isdisjoint(range(one.start, one.end)) or line.segment.opens
        for one in line.asked
    )


def declares_nothing(line: Sentence) -> bool:
    """Whether a sentence that names nothing says that nothing is wished for: "I need nothing", "nothing yet", "I only
    mention it for completeness", "that has nothing to do with me"; not "I need nothing else"."""
    if line.mentions or any(hit.proper for hit in line.hits) or line.segment.opens:
        return False
    out = any(phrases_in("keeps_out", line.words, range(len(line.words))))
    return out or any(_wants_nothing(line, one) or _keeps_out(one) for one in line.clauses) or _only_tells(line)


def _wants_nothing(line: Sentence, clause: Clause) -> bool:
    """Whether a clause says that nothing is wished for, or to be done, and no more: what one has or finds is no such
    thing, "I have nothing yet", nor is what somebody will not do, "I book nothing there"."""
    words = line.words[clause.start : clause.end]
    denied = clause.stance is Stance.AGAINST and "nothing" in clause.kinds and line.told.isdisjoint(_MORE)
    if not denied or line.people or line.hits or len(words) < 2 or any(map(_is_deed, words)):
        return False
    wishes = clause.kinds & _WISHES and "have" not in clause.kinds
    counted = any(word.fold in UNITS and len(word.fold) > _SHORT for word in words)  # "nothing for weeks"
    return line.is_fragment(clause, 0) and bool(wishes or (not counted and clause.kinds.isdisjoint(_TOLD)))


def _is_deed(word: Token) -> bool:
    return bool(deed_of(word.fold)) and not is_kind(word, "grant")


def _keeps_out(clause: Clause) -> bool:
    """Whether a clause says that its writer has nothing to do with something."""
    return clause.kinds >= _OUT and bool(clause.kinds & _MINE) and "any_more" not in clause.kinds


def _only_tells(line: Sentence) -> bool:
    """Whether a sentence says that its writer only writes, or asks, to do just that."""
    first = line.clauses[0]
    span = range(first.start, first.end)
    writes = any(phrases_in("writes", line.words, span))
    only = first.kinds & _ONLY or any(phrases_in("purely", line.words, span))
    mine = first.kinds & _MINE or (not line.people and first.kinds.isdisjoint(_ANOTHER))  # "lo pregunto solo por …"
    return bool(writes and only and mine) and not line.asked and line.told.isdisjoint(_OTHERWISE)
