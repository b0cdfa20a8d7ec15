"""The catalog made ready for reading: every name of every system by its words, built once per catalog."""

import math
import re
import weakref
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, pairwise

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.understanding.language.tokens import Token, root, stem, tokens
from mailbot.core.understanding.language.words import (
    ARTICLES,
    EVERYDAY,
    FILLERS,
    PARTED_DEEDS,
    is_ordinary,
    kinds_of,
    meaning_by_root,
    meaning_of,
)

THINGS = frozenset(stem(word) for words in EVERYDAY["things"] for word in words)
"""What a company has so many of that the word names none of them."""
_BEGINNING = 3  # letters
_FUZZY_LEAST = 4
_MOST_KEPT = 20_000  # words whose nearest ones are remembered
_TWO_TYPOS_LEAST = 9
_PARTED = 7  # words up to the one that completes a verb
_IDLE = frozenset(stem(word) for words in EVERYDAY["idle"] for word in words)
"""Words of a name that say nothing of what it is for."""
_DRIVE = re.compile(r"\b([A-Z]):")  # in a name such as "F: drive", which people cut to "F:"


def _telling(names: Iterable[tuple[str, Sequence[Token]]]) -> frozenset[str]:
    """The articles without which two systems' names would be the same, or a name would be nothing, or but a word that
    asks: "What's On" is no "what"."""
    groups: dict[frozenset[str], list[tuple[str, frozenset[str]]]] = {}
    for system, words in names:
        core = frozenset(word.stem for word in words if word.fold not in ARTICLES)
        groups.setdefault(core, []).append((system, frozenset(word.fold for word in words if word.fold in ARTICLES)))
    found: set[str] = set()
    for core, group in groups.items():
        if all(map(_asks, core)) or len({system for system, _ in group}) > 1:
            found.update(*(articles for _, articles in group))
    return frozenset(found)


def _asks(word: str) -> bool:
    return "inquire" in kinds_of(word)


def _initials(names: Iterable[Sequence[Token]]) -> frozenset[str]:
    """The articles that a name has in capitals, which are none there: "MES Hall", "Payroll DE", "Y: drive"."""
    return frozenset(
        word.fold
        for words in names
        if not all(word.text.isupper() for word in words)
        for word in words
        if word.text.isupper() and word.fold in ARTICLES
    )


def meaning(token: Token) -> str:
    """What a word means in any language, or its root."""
    return meaning_of(token.fold) or meaning_of(token.stem) or meaning_by_root(root(token.fold))


def meanings(words: Sequence[Token]) -> tuple[str, ...]:
    """The meanings of the words that are no fillers, in order; a verb and the word that completes it are one."""
    ends: dict[int, str] = {}
    found: list[str] = []
    for at, token in enumerate(words):
        completed = PARTED_DEEDS.get(token.fold)
        if completed:
            near = range(at + 1, min(at + _PARTED, len(words)))
            end = next((place for place in near if words[place].fold in completed), 0)
            if end:
                ends[end] = completed[words[end].fold]
                found.append(ends[end])
                continue
        if at not in ends and token.fold not in FILLERS:
            found.append(meaning(token))
    return tuple(found)


def typos(left: str, right: str) -> int:
    """Edits between two words: insertions, deletions, substitutions and swaps of neighbours."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for at, a in enumerate(left, 1):
        earlier, before, row = before, row, [at]
        for to, b in enumerate(right, 1):
            cost = min(before[to] + 1, row[-1] + 1, before[to - 1] + (a != b))
            if at > 1 and to > 1 and a == right[to - 2] and left[at - 2] == b:
                cost = min(cost, earlier[to - 2] + 1)
            row.append(cost)
    return row[-1]


def _bent(word: str, known: str) -> bool:
    """Whether a word is another form of a known one rather than a slip for it: "reported" is no "reporter"."""
    return word.endswith(("ed", "ing")) and root(word) == root(known)


def _shorter(word: str) -> set[str]:
    """The word as it sounds ("radiographer" as "radiografer"), and that without one of its letters."""
    word = word.replace("ph", "f")
    return {word} | {word[:at] + word[at + 1 :] for at in range(1, len(word))}


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a system: its telling words, the first of them, and whether it is an everyday word rather than a
    name."""

    system: str
    words: frozenset[str]
    first: str
    everyday: bool


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One entitlement with the words of its level's name and what name and description mean; there is one for each."""

    row: Entitlement
    name: tuple[str, ...]
    named: frozenset[str]
    means: frozenset[str]
    pairs: frozenset[tuple[str, str]]


def _everyday(text: str, official: bool) -> bool:
    return not official and text.islower() and sum(word.fold not in ARTICLES for word in tokens(text)) == 1


def _level(row: Entitlement) -> Level:
    name = tokens(row.access_level)
    means = meanings(tokens(row.description))
    return Level(
        row,
        tuple(token.stem for token in name),
        frozenset(meanings(name)),
        frozenset(means),
        frozenset(pairwise(means)),
    )


class Index:
    """The look-ups the later stages need. Holds the catalog's rows, never the catalog itself."""

    def __init__(self, catalog: Catalog) -> None:
        self.levels: Mapping[str, tuple[Level, ...]] = {
            system: tuple(map(_level, rows)) for system, rows in catalog.levels.items()
        }
        self.names: dict[frozenset[str], list[Name]] = {}
        self.squashed: dict[str, list[Name]] = {}
        self.drives: dict[str, list[Name]] = {}
        self.holders: dict[str, set[str]] = {}
        self.longest = 1
        self._names_of: dict[str, list[Name]] = {}
        self._nearly: dict[str, set[str]] = {}
        self._corrected: dict[tuple[str, bool], str] = {}
        names = [(system, text) for system, rows in catalog.levels.items() for text in (system, *rows[0].aliases)]
        words = [(system, tokens(text)) for system, text in names]
        self.initials = _initials(said for _, said in words)
        self.articles = ARTICLES - _telling(words) - self.initials
        for system, text in names:
            self._add(system, text)
        self._leave_out_idle()
        self._beginnings = frozenset(name[:length] for name in self.squashed for length in range(1, _BEGINNING + 1))
        self._shared = self._shared_words(catalog)
        self._level_names(catalog)
        for word in (*self.holders, *self.level_words):
            if len(word) >= _FUZZY_LEAST and word.isalpha():
                for shorter in _shorter(word):
                    self._nearly.setdefault(shorter, set()).add(word)
        self.people = People(catalog.people)

    def _telling_words(self, said: Sequence[Token]) -> list[str]:
        """The words of a name without articles and the like; a verb is none without what ends it: who wants "to get
        into the club" does not name the "get-in"."""
        told = [token for token in said if token.fold not in self.articles]
        cut = len(told) == 1 and told[0] != said[-1] and is_ordinary(told[0].fold)
        return [token.stem for token in (said if cut else told)]

    def _add(self, system: str, text: str) -> None:
        words = self._telling_words(tokens(text))
        name = Name(system, frozenset(words), words[0] if words else "", _everyday(text, text == system))
        self.names.setdefault(name.words, []).append(name)
        self.squashed.setdefault("".join(words), []).append(name)
        self._names_of.setdefault(system, []).append(name)
        self.longest = max(self.longest, len(words))
        for word in words:
            self.holders.setdefault(word, set()).add(system)
        for letter in _DRIVE.findall(text):
            self.drives.setdefault(letter.lower(), []).append(name)

    def _leave_out_idle(self) -> None:
        """People call the Finance Shared Drive the finance drive; it is a name where nothing else can be meant."""
        for system, (official, *_) in list(self._names_of.items()):
            short = official.words - _IDLE
            named = short in self.names or any(frozenset((word,)) in self.names for word in short)
            if len(short) > 1 and short != official.words and not named and not [*self.wider(short, {system})]:
                self._add(system, " ".join(word.text for word in tokens(system) if word.stem in short))

    def _shared_words(self, catalog: Catalog) -> Mapping[frozenset[str], frozenset[str]]:
        kinds = {system: rows[0].kind for system, rows in catalog.levels.items()}
        official = {system: names[0].words for system, names in self._names_of.items()}
        found: dict[frozenset[str], frozenset[str]] = {}
        for words, names in self.names.items():
            systems = {name.system for name in names}
            if words and words <= self.holders.keys() and not any(official[system] == words for system in systems):
                of = {kinds[system] for system in systems}
                first = any(words < official[system] for system in systems)
                others = (
                    name.system
                    for name in self.wider(words, systems)
                    if name.words - words <= THINGS and kinds[name.system] not in of
                    if not first or words < official[name.system]
                )
                found[words] = frozenset(others)
        return found

    def _level_names(self, catalog: Catalog) -> None:
        self.level_words = frozenset(word for levels in self.levels.values() for level in levels for word in level.name)
        every = (level.named for levels in self.levels.values() for level in levels)
        self.level_meanings: frozenset[str] = frozenset().union(*every)
        found: dict[tuple[str, ...], set[str]] = {}
        for row in catalog.entitlements:
            found.setdefault(tuple(token.stem for token in tokens(row.access_level)), set()).add(row.system)
        self.level_systems: Mapping[tuple[str, ...], frozenset[str]] = {
            name: frozenset(who) for name, who in found.items()
        }

    def may_begin(self, word: str) -> bool:
        """Whether a name may begin with this stem, if it is written in one with what follows: a quick no for most."""
        return word in self.holders or word[:_BEGINNING] in self._beginnings

    def bears(self, word: Token) -> bool:
        """Whether a word may be one of a system's or a level's name, or mean the same."""
        known = self.corrected_level(word.stem)
        return known in self.holders or known in self.level_words or meaning(word) in self.level_meanings

    def weight(self, word: str) -> float:
        """How telling a word is: high when few systems carry it."""
        return math.log(1 + len(self.levels) / max(1, len(self.holders.get(word, ()))))

    def shared_by(self, words: frozenset[str]) -> frozenset[str]:
        """Systems of another kind that have these words of everyday in a name, and but a word for a thing more: beside
        the door of the control room there is a control room system, and who writes "control room" may mean either."""
        return self._shared.get(words, frozenset())

    def told_of(self, systems: Iterable[str]) -> frozenset[str]:
        """What these systems' official names, levels and descriptions mean."""
        official = (meanings(tokens(system)) for system in systems)
        levels = (level.named | level.means for system in systems for level in self.levels[system])
        return frozenset(chain.from_iterable(official)).union(*levels)

    def names_of(self, system: str) -> Sequence[Name]:
        return self._names_of.get(system, ())

    def wider(self, words: frozenset[str], than: Set[str]) -> Iterable[Name]:
        """Longer names of other systems that contain all these words."""
        shared = set.intersection(*(self.holders.get(word, set()) for word in words)) - than
        return (name for system in shared for name in self.names_of(system) if words < name.words)

    def corrected(self, word: str) -> str:
        """The catalog's word this one is a typing mistake for, or the word itself; digits are never corrected."""
        if word in self.holders or len(word) < _FUZZY_LEAST or not word.isalpha():
            return word
        return word if is_ordinary(word) else self._kept(word)

    def corrected_level(self, word: str) -> str:
        """Likewise where a level is named: of "Drivr" the level Driver, though a Shared Drive is as near."""
        corrected = self.corrected(word)
        slip = corrected == word not in self.holders and len(word) >= _FUZZY_LEAST and word.isalpha()
        return self._kept(word, levels=True) if slip and not is_ordinary(word) else corrected

    def _kept(self, word: str, *, levels: bool = False) -> str:
        """What a word, of a level where only those are meant, is nearest to; found once for each."""
        if (word, levels) not in self._corrected:
            if len(self._corrected) > _MOST_KEPT:
                self._corrected.clear()
            self._corrected[word, levels] = self._nearest(word[:40], self.level_words if levels else None)
        return self._corrected[word, levels]

    def _nearest(self, word: str, among: Set[str] | None = None) -> str:
        near = {known for shorter in _shorter(word) for known in self._nearly.get(shorter, ())}
        near &= near if among is None else among
        allowed = 2 if len(word) >= _TWO_TYPOS_LEAST else 1
        close = sorted(
            (typos(word.replace("ph", "f"), known.replace("ph", "f")), known)
            for known in near
            if known[0] == word[0] and abs(len(known) - len(word)) <= 1 and not _bent(word, known)
        )
        fits = [known for edits, known in close if edits <= allowed and edits == close[0][0]]
        return fits[0] if len(fits) == 1 else word


class People:
    """The staff by full name, first name and surname, as folded words."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.by_words: dict[tuple[str, ...], list[Person]] = {}
        self.first_words: set[str] = set()
        self.longest = 1
        self._at = {address: person for person in people for address in (*person.other_addresses, person.email)}
        for person in people:
            first, _, last = person.name.partition(" ")
            for part in {person.name, first, last}:
                words = tuple(stem(token.fold) for token in tokens(part))
                if words and person not in self.by_words.setdefault(words, []):
                    self.by_words[words].append(person)
                    self.first_words.add(words[0])
                    self.longest = max(self.longest, len(words))

    def at(self, address: str) -> Person | None:
        """The person who has this address, in any case."""
        return self._at.get(address.strip().lower())

    def named(self, words: Sequence[str]) -> Sequence[Person]:
        """Everybody with this full name, first name or surname."""
        return self.by_words.get(tuple(words), ())


_KEPT: dict[int, tuple[weakref.ref[Catalog], Index]] = {}


def index_of(catalog: Catalog) -> Index:
    """The index of this catalog, built at the first call and kept as long as the catalog lives."""
    kept = _KEPT.get(id(catalog))
    if kept and kept[0]() is catalog:
        return kept[1]
    key = id(catalog)
    index = Index(catalog)
    _KEPT[key] = (weakref.ref(catalog, lambda _: _KEPT.pop(key, None)), index)
    return index
