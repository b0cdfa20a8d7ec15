"""How well the words of a wish fit its entitlement and the others that could have been meant, for people to follow."""

from collections.abc import Iterable, Sequence
from heapq import nlargest

from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.naming.index import Index, Level, meaning
from mailbot.core.understanding.naming.levels import scores
from mailbot.core.understanding.reading import Candidate

_MOST = 4  # candidates shown
_LEAST = 0.2  # a candidate that fits less is none
_RIVALS = 40  # systems weighed beside the one that was meant


def weigh(systems: Sequence[str], sentence: str, index: Index) -> tuple[Candidate, ...]:
    """The entitlements that the sentence fits at all, best first; those of `systems` and of systems like them."""
    said = tokens(sentence)
    stems = frozenset(index.corrected(word.stem) for word in said)
    found = []
    for system in dict.fromkeys([*systems, *_rivals(systems, stems, index)]):
        fit = _system_fit(system, stems, index)
        levels = index.levels[system]
        found += [Candidate(level.row, round(fit * share, 2)) for share, level in _level_fits(levels, said, stems)]
    return tuple(nlargest(_MOST, (one for one in found if one.score >= _LEAST), key=lambda one: one.score))


def _rivals(systems: Sequence[str], stems: frozenset[str], index: Index) -> Iterable[str]:
    """The systems that share what was said of these systems' names, most of it first."""
    names = [name.words & stems for system in systems for name in index.names_of(system)]
    shared = max(names, key=lambda words: sum(map(index.weight, words)), default=frozenset())
    holders = [index.holders[word] for word in shared]
    common = set.intersection(*holders) if holders else set()
    return sorted(common)[:_RIVALS]


def _system_fit(system: str, stems: frozenset[str], index: Index) -> float:
    """The share of the best name of the system that was said, its words weighed by how telling they are."""
    fits = []
    for name in index.names_of(system):
        whole = sum(map(index.weight, name.words))
        fits.append(sum(map(index.weight, name.words & stems)) / whole if whole else 0.0)
    return max(fits, default=0.0)


def _level_fits(levels: Sequence[Level], said: Sequence[Token], stems: frozenset[str]) -> Iterable[tuple[float, Level]]:
    """How well the words fit each level of one system: 1 when it is named or the only one."""
    for score, level in scores(levels, said):
        yield 1.0 if len(levels) == 1 or stems.issuperset(level.name) else score / (score + 1), level


def led_by(level: Level, sentence: str, index: Index) -> tuple[str, ...]:
    """The words of the sentence that led to this entitlement, as they were written, in order."""
    names = {word for name in index.names_of(level.row.system) for word in name.words}
    means = level.named | level.means
    telling = [
        word.text
        for word in tokens(sentence)
        if index.corrected(word.stem) in names or word.stem in level.name or meaning(word) in means
    ]
    return tuple(dict.fromkeys(telling))
