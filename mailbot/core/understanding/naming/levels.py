"""Which access level is meant: by its name, or by what the person wants to do."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ACTIONS
from mailbot.core.understanding.naming.index import Level, meanings

_DEED, _NOUN, _PAIR = 1.5, 0.7, 0.8
_WHOLE, _CLEARLY = 0.6, 0.3
"""How much of its description must be said for a level to be meant, and how much more than of any other's."""
KINDS = frozenset(("read", "write", "approve", "administer"))
DEEDS = ACTIONS - frozenset(
    (
        "customer",
        "employee",
        "exam",
        "patient",
        "price",
        "production",
        "room",
        "salary",
        "stock",
        "supplier",
        "vehicle",
        "contract",
    )
)
"""The deeds but those whose words are mostly said of things."""


@lru_cache(maxsize=1_024)
def _weights(levels: tuple[Level, ...]) -> dict[str, float]:
    """How telling each meaning is among these levels: 1 when only one of them has it."""
    counts = Counter(word for level in levels for word in level.named | level.means)
    whole = math.log(1 + len(levels))
    return {word: math.log(1 + len(levels) / count) / whole for word, count in counts.items()}


def _score(level: Level, said: frozenset[str], pairs: frozenset[tuple[str, str]], weights: dict[str, float]) -> float:
    score = sum(weights[word] for word in said & level.means)
    for word in said & level.named:
        share = (_DEED if word in ACTIONS else _NOUN) * weights[word]
        score += max(0.0, share - weights[word]) if word in level.means else share
    return score + _PAIR * len(pairs & level.pairs)


def scores(levels: Sequence[Level], words: Sequence[Token]) -> list[tuple[float, Level]]:
    """How well what was said fits each level, best first."""
    said = meanings(words)
    weights = _weights(tuple(levels))
    pairs = frozenset(pairwise(said))
    found = [(_score(level, frozenset(said), pairs, weights), level) for level in levels]
    return sorted(found, key=lambda pair: -pair[0])


def covered(level: Level, words: Sequence[Token], levels: Sequence[Level]) -> float:
    """The share of what the level's description tells that was said, its words weighed by how telling they are."""
    return _share(level, frozenset(meanings(words)), _weights(tuple(levels)))


def _share(level: Level, said: frozenset[str], weights: dict[str, float]) -> float:
    whole = sum(weights[word] for word in level.means)
    return sum(weights[word] for word in level.means & said) / whole if whole else 0.0


def told_in_full(levels: Sequence[Level], words: Sequence[Token]) -> Level | None:
    """The one level whose description was said all but whole, where no other comes near; None when there is none."""
    said, weights = frozenset(meanings(words)), _weights(tuple(levels))
    shares = sorted(((_share(level, said, weights), place) for place, level in enumerate(levels)), reverse=True)
    best, place = shares[0]
    return levels[place] if best >= _WHOLE and best - shares[1][0] >= _CLEARLY else None


def of_one_system(levels: tuple[Level, ...], words: Sequence[Token]) -> tuple[Level, ...]:
    """The levels of the one system in which somebody does what was said all but whole; all where no system is it."""
    said, weights = frozenset(meanings(words)), _weights(levels)
    best: dict[str, float] = {}
    for level in levels:
        best[level.row.system] = max(_share(level, said, weights), best.get(level.row.system, 0.0))
    first, second, *_ = (*sorted(best.values(), reverse=True), 0.0)
    clear = first >= _WHOLE and first - second >= _CLEARLY
    return tuple(level for level in levels if best[level.row.system] == first) if clear else levels


def is_telling(level: Level, levels: Sequence[Level], words: Sequence[Token]) -> bool:
    """Whether the words tell this level by a deed that no other has, or by more than one thing: of "I look after the
    invoices" alone the level that looks invoices up is not meant, nor of "we start on Monday" the Operator."""
    hits = frozenset(meanings(words)) & (level.named | level.means)
    others = frozenset(word for other in levels if other is not level for word in other.named | other.means)
    return len(hits) > 1 or bool((hits - others) & DEEDS & (level.means | KINDS))


def implied(levels: Sequence[Level], words: Sequence[Token], sure: float, ahead: float) -> Level | None:
    """The one level that what was said fits by `sure` and better than the next by `ahead`; None when none does."""
    if len(levels) == 1:
        return levels[0]
    ranked = scores(levels, words)
    if not ranked or ranked[0][0] < sure or ranked[0][0] - ranked[1][0] < ahead:
        return None
    return ranked[0][1]


def remaining(levels: Sequence[Level], words: Sequence[Token]) -> tuple[Level, ...]:
    """The levels that what was said leaves possible; all of them when nothing was said about the level."""
    said = frozenset(meanings(words)) & KINDS
    called = tuple(level for level in levels if level.named & said)
    fitting = tuple(level for level in levels if (level.named | level.means) & said)
    return called if len(called) == 1 else fitting or tuple(levels)
