"""How well what is said fits each level: the facts that are weighed."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.naming.index import Level, meanings
from mailbot.core.understanding.naming.levels import DEEDS, KINDS, scores
from mailbot.core.understanding.wishes.levels.saying import Saying

_STEPS = (0.1, 0.8, 1.4, 2.0, 3.0)
_LEADS = (-0.8, -0.1, 0.1, 0.5, 1.0, 2.0)
_BESIDE = frozenset(("here", "around"))
_SEVERAL = 2  # words that tell a level of their own as well as more would


def level_facts(said: Saying, levels: Sequence[Level]) -> list[tuple[Level, frozenset[str]]]:
    """Everything that bears on each of these levels being the one that is meant."""
    found: dict[int, set[str]] = {place: {f"of {min(len(levels), 5)} levels"} for place in range(len(levels))}
    for name, words in said.items():
        if not words:
            continue
        ranked = {id(level): score for score, level in scores(levels, words)}
        means = frozenset(meanings(words))
        for place, level in enumerate(levels):
            mine = ranked[id(level)]
            other = max((score for key, score in ranked.items() if key != id(level)), default=0.0)
            found[place] |= {f"{name} {_step(mine, _STEPS)}", f"{name} leads {_step(mine - other, _LEADS)}"}
            if level.named & means:
                found[place].add(f"{name} says its name")
            if name in _BESIDE:
                rivals = [one for one in levels if one is not level]
                found[place].update(f"{name} {fact}" for fact in _against_rivals(means, level, rivals))
    return [(level, frozenset(found[place])) for place, level in enumerate(levels)]


def _against_rivals(means: frozenset[str], level: Level, rivals: Sequence[Level]) -> Iterator[str]:
    """What was said that this level tells and none of the others, or one of those only; and whether somebody who does
    more than read could do so with it."""
    mine, others = _tells(level), [_tells(one) for one in rivals]
    alone = means & mine - frozenset().union(*others)
    theirs = [
        means & tells - mine.union(*(other for at, other in enumerate(others) if at != place))
        for place, tells in enumerate(others)
    ]
    yield f"alone deeds {min(len(alone & DEEDS), _SEVERAL)}"
    yield f"alone things {min(len(alone - DEEDS), _SEVERAL)}"
    yield f"alone in a rival {min(max(map(len, theirs), default=0), _SEVERAL)}"
    if alone and not any(theirs):
        yield f"alone in no rival {min(len(alone), _SEVERAL + 1)}"
    deeds = means & DEEDS
    does = "both" if "read" in deeds and len(deeds) > 1 else "reads" if "read" in deeds else "more" if deeds else "none"
    yield f"does {does}, level {'reads' if level.named & KINDS == {'read'} else 'more'}"
    if deeds - {"read"} - mine.union(*others):
        yield "a deed of no level"
    if (deeds - {"read"}) & mine:
        yield "a deed of its own"


def _tells(level: Level) -> frozenset[str]:
    return level.named | level.means


def _step(value: float, steps: Sequence[float]) -> int:
    return sum(value >= step for step in steps)
