"""Searching the catalog by words: the names, aliases, levels and descriptions, with their synonyms and typing slips."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.language.tokens import Token, root, tokens
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.naming.index import Index, index_of, meaning, typos

_MOST_WORDS = 12
_LONGEST_WORD = 40
_NAMED, _BEGUN, _SLIPPED, _MEANT = 4.0, 2.5, 2.0, 1.0
"""How much a word counts that is one of a name, begins one, is nearly one, or is only said in a description."""
_BEGINS, _FUZZY, _SHORT = 2, 3, 4
"""Letters from which the begin of a word, and a word with a slip, is looked for; a word of fewer than the last has none
too few or too many."""


@dataclass(frozen=True, slots=True)
class Match:
    """One system that fits, how well, and the levels that the words speak of; no levels when they are about all."""

    system: str
    score: float
    levels: tuple[str, ...] = ()


def search(catalog: Catalog, words: str, most: int = 30) -> list[Match]:
    """The systems that fit the words, best first: those that all the words fit, else those that any does."""
    asked = _asked(words)
    if not asked:
        return []
    index = index_of(catalog)
    exact = {name.system for name in index.squashed.get("".join(token.stem for token in asked), ())}
    scored: dict[str, dict[int, float]] = {}
    for at, token in enumerate(asked):
        for system, score in _of_word(index, token).items():
            scored.setdefault(system, {})[at] = score
    fitting = [system for system, found in scored.items() if len(found) == len(asked) or system in exact]
    found = fitting or [system for system, hits in scored.items() if 2 * len(hits) >= len(asked)]
    matches = (_match(index, system, asked, scored.get(system, {}), system in exact) for system in (*exact, *found))
    unique = {match.system: match for match in matches}
    return sorted(unique.values(), key=lambda match: (-match.score, match.system))[:most]


def _asked(words: str) -> Sequence[Token]:
    """The telling words; all of them where none is telling."""
    every = [token for token in tokens(words[:200]) if len(token.fold) <= _LONGEST_WORD][:_MOST_WORDS]
    return [token for token in every if token.fold not in FILLERS] or every


def _of_word(index: Index, token: Token) -> Mapping[str, float]:
    """The systems that one word leads to, and how well."""
    found: dict[str, float] = {}
    _add(found, index.holders.get(token.stem, ()), _NAMED * index.weight(token.stem))
    if len(token.fold) >= _BEGINS:
        for word, systems in index.holders.items():
            if word != token.stem and word.startswith(token.fold):
                _add(found, systems, _BEGUN)
    if not found and len(token.fold) >= _FUZZY:
        _add(found, _nearly(index, token.stem), _SLIPPED)
    said = {root(token.fold)} if token.stem in index.holders else {meaning(token), root(token.fold)}
    told = [
        level.row.system for levels in index.levels.values() for level in levels if said & (level.means | level.named)
    ]
    share = math.log(1 + len(index.levels) / max(1, len({*told}))) / math.log(1 + len(index.levels))
    _add(found, told, _MEANT * share)  # what few systems speak of tells more
    return found


def _add(found: dict[str, float], systems: Iterable[str], score: float) -> None:
    for system in systems:
        found[system] = max(found.get(system, 0.0), score)


def _nearly(index: Index, word: str) -> Iterable[str]:
    """The systems with a word that this one is a slip of; of several that are as near, all: the reader chooses."""
    corrected = index.corrected(word)
    if corrected != word:
        return index.holders.get(corrected, ())
    other = 0 if len(word) < _SHORT else 1
    near = [known for known in index.holders if abs(len(known) - len(word)) <= other and known[0] == word[0]]
    return [system for known in near if typos(known, word) <= 1 for system in index.holders[known]]


def _match(index: Index, system: str, asked: Sequence[Token], hits: Mapping[int, float], exact: bool) -> Match:
    said = {meaning(token) for token in asked} | {token.stem for token in asked}
    named = tuple(level.row.access_level for level in index.levels[system] if said & {*level.name, *level.named})
    score = sum(hits.values()) + (100.0 if exact else 0.0)
    return Match(system, score, named if len(named) < len(index.levels[system]) else ())
