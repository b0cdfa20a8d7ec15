"""What a mail sounds like as a whole: how probable each intent is by its words and phrases, whatever they name.

The names of systems, levels and people are masked, so that what one company's mails teach holds for any other's. The
sentences are read apart from this and have the say: the gist makes them doubt, or decides where they tell nothing.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from mailbot.core.understanding.purpose.gist_weights import GIST_BIAS, GIST_WEIGHTS, INTENTS
from mailbot.core.understanding.reading import Intent
from mailbot.core.understanding.said.sentences import Sentence

_ASKING = (Intent.REQUEST, Intent.REVOKE, Intent.EXTEND)
_LISTENED = 100  # sentences of a mail, so that a long one costs no more
_INTENTS = tuple(map(Intent, INTENTS))
_OPENING = "^"
_STEP, _STEPS = 15, 6  # a mail's length is told in so many steps of so many words


_BASE = 2**32  # more than hundredths may add up to


def _number(row: Sequence[float]) -> int:
    """The weights in hundredths as the digits of one whole number: to add two adds each weight to its like, and hangs
    on no order as a sum of floats would, whose facts come from a set."""
    return sum(round(100 * weight) * _BASE**place for place, weight in enumerate(row))


def _digits(number: int) -> Iterator[int]:
    """The digits again, each of which may be negative."""
    for _ in INTENTS:
        digit = (number + _BASE // 2) % _BASE - _BASE // 2
        yield digit
        number = (number - digit) // _BASE


Pairs = Mapping[str, Mapping[str, str]]
"""Words or kinds of phrases, and with which others each may tell something: the fact of both."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What each fact of a mail weighs for all intents, each as one number, and the pairs of words and of kinds that
    weigh anything: a sentence has a hundred others."""

    bias: int
    rows: Mapping[str, int]
    words: Pairs
    kinds: Pairs


def learned(bias: Sequence[float], weights: Mapping[str, Sequence[float]]) -> Learned:
    """The weights as the gist reads them."""
    words: dict[str, dict[str, str]] = {}
    kinds: dict[str, dict[str, str]] = {}
    for fact in (name.removeprefix("subject ") for name in weights):
        match fact.split():
            case [left, right]:
                words.setdefault(left, {})[right] = fact
            case ["kinds", left, right]:
                kinds.setdefault(left, {})[right] = fact
    return Learned(_number(bias), {fact: _number(row) for fact, row in weights.items()}, words, kinds)


LEARNED = learned(GIST_BIAS, GIST_WEIGHTS)


@dataclass(frozen=True, slots=True)
class Gist:
    """How probable each intent is (0 to 1, together 1)."""

    shares: Mapping[Intent, float]

    @property
    def asks(self) -> float:
        """The probability that the mail asks for access, its end, or more time."""
        return sum(self.shares[intent] for intent in _ASKING)

    def ends_or_prolongs(self, least: float) -> bool:
        """Whether the mail asks for the end of access, or for more time, with at least this probability."""
        return self.shares[Intent.REVOKE] + self.shares[Intent.EXTEND] >= least

    def business(self, least: float) -> Intent | None:
        """What else the mail is for, with at least this probability; None when it asks or is nothing of ours."""
        best = max(self.shares, key=self.shares.__getitem__)
        is_else = best not in _ASKING and best is not Intent.OTHER
        return best if is_else and self.shares[best] >= least else None


def gist(sentences: Sequence[Sentence]) -> Gist:
    """The gist of a mail with these sentences."""
    found = filter(None, map(LEARNED.rows.get, gist_facts(sentences, LEARNED)))
    totals = [digit / 100 for digit in _digits(sum(found, LEARNED.bias))]
    highest = max(totals)
    shares = [math.exp(total - highest) for total in totals]
    whole = sum(shares)
    return Gist({intent: share / whole for intent, share in zip(_INTENTS, shares, strict=True)})


def gist_facts(sentences: Sequence[Sentence], known: Learned | None = None) -> frozenset[str]:
    """Everything in a mail that bears on what it is for; of the pairs those alone that are `known` to weigh anything,
    where that is given."""
    words = sum(len(line.words) for line in sentences)
    of_words, of_kinds = (known.words, known.kinds) if known else (None, None)
    found = {f"length {min(_STEPS, words // _STEP)}"}
    for line in sentences[:_LISTENED]:
        facts = chain(_said(line, of_words), _heard(line, of_kinds))
        found.update((f"subject {fact}" for fact in facts) if line.segment.subject else facts)
    return frozenset(found)


def _said(line: Sentence, pairs: Pairs | None) -> Iterable[str]:
    """The words of a sentence alone and in pairs, its names masked."""
    words = (_OPENING, *_masked(line), "?" if line.segment.text.rstrip(" )\"'").endswith("?") else ".")
    if pairs is None:
        return (*words, *map(" ".join, pairwise(words)))
    both = (told[right] for left, right in pairwise(words) if (told := pairs.get(left)) and right in told)
    return (*words, *both)


def _masked(line: Sentence) -> Iterator[str]:
    masks = {at: "PERSON" for one in line.people for at in range(one.start, one.end)}
    masks |= {at: "LEVEL" for hit in line.hits if hit.proper for at in range(hit.start, hit.end)}
    masks |= {at: "SYSTEM" for mention in line.mentions for at in range(mention.start, mention.end)}
    last = ""
    for at, word in enumerate(line.words):
        mask = masks.get(at, "")
        if not mask or mask != last:
            yield mask or ("NUMBER" if word.stem.isdigit() else word.stem)
        last = mask


def _heard(line: Sentence, pairs: Pairs | None) -> Iterable[str]:
    """The kinds of phrases in a sentence alone and in pairs, and what its clauses ask, beside what it names."""
    beside = ("+SYSTEM" if line.mentions else "") + ("+LEVEL" if any(hit.proper for hit in line.hits) else "")
    kinds = sorted(kind for kind in line.told if not kind.startswith("when."))  # those only build dates
    facts = [f"kind {kind}" for kind in kinds]
    facts += [f"clause {clause.stance.name} {clause.action}" for clause in line.clauses]
    facts += [fact + beside for fact in facts] if beside else []
    for at, left in enumerate(kinds):
        if pairs is None:
            facts += [f"kinds {left} {right}" for right in kinds[at + 1 :]]
        elif told := pairs.get(left):
            facts += map(told.__getitem__, told.keys() & line.told)  # those behind it: pairs are learned in their order
    return facts
