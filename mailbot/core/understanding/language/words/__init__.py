"""Everything mailbot knows about language, folded together once: phrases by kind, meanings, numbers and dates.

In the data a word may end in `~` ("activat~" is every word that begins so), and `{name}` is any word of that group.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from mailbot.core.understanding.language.tokens import fold, root, stem
from mailbot.core.understanding.language.words.de import DE
from mailbot.core.understanding.language.words.en import EN
from mailbot.core.understanding.language.words.es import ES
from mailbot.core.understanding.language.words.fr import FR
from mailbot.core.understanding.language.words.language import Language

LANGUAGES: tuple[Language, ...] = (EN, DE, FR, ES)

_KEPT = 50_000  # words whose place in the phrases is remembered


@dataclass(slots=True)
class Step:
    """A place in the tree of phrases: what may follow, the kinds of the phrase that ends here; and of a first word the
    kinds of all that begin with it."""

    steps: dict[str, "Step"] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()

    def after(self, word: str) -> Iterator["Step"]:
        """The places reached by this word: as itself, by how it begins, or as one of a group."""
        for name in names_of(word):
            if found := self.steps.get(name):
                yield found


_PART = re.compile(r"\{\w+\}|[^\W_]+(?:'[^\W_]+)*(?:'?~)?")


def _split(phrases: str) -> list[str]:
    """The phrases with their words as they stand in the tree; `~` stays at the end of a mere beginning. "don't" is
    written "dont" as often as not, and means the same."""
    found = [
        " ".join(parts).replace("'~", "~") for phrase in fold(phrases).split(";") if (parts := _PART.findall(phrase))
    ]
    return [*found, *(phrase.replace("n't", "nt") for phrase in found if "n't" in phrase)]


def _patterns() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every phrase of every language as its kind and words."""
    for language in LANGUAGES:
        for kind, phrases in language.phrases.items():
            for phrase in _split(phrases):
                words = (f"{{{language.code}.{word[1:]}" if word[0] == "{" else word for word in phrase.split())
                yield kind, tuple(words)


def _grow() -> Step:
    root = Step()
    for kind, words in _PATTERNS:
        step = root
        for word in words:
            step = step.steps.setdefault(word, Step())
        step.kinds |= {kind}
        root.steps[words[0]].leads |= {kind}
    return root


def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for name, words in language.groups.items():
            for word in _split(words):
                found.setdefault(word, set()).add(f"{{{language.code}.{fold(name)}}}")
    return {word: frozenset(names) for word, names in found.items()}


def _values(tables: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    return {fold(word): value for table in tables for word, value in table.items()}


def _phrased(tables: Iterable[Mapping[str, str]]) -> Mapping[str, str]:
    """Whole phrases, each with its kind."""
    return {phrase: kind for table in tables for kind, said in table.items() for phrase in _split(said)}


def _by_kind(tables: Iterable[Mapping[str, str]]) -> Mapping[str, frozenset[tuple[str, ...]]]:
    """The phrases of all languages as folded words, by their kinds."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for kind, phrases in chain.from_iterable(table.items() for table in tables):
        found.setdefault(kind, set()).update(tuple(phrase.split()) for phrase in _split(phrases))
    return {kind: frozenset(phrases) for kind, phrases in found.items()}


def _signs() -> Mapping[str, tuple[str, ...]]:
    """The signs of all languages as they are written, by their kinds."""
    found: dict[str, dict[str, None]] = {}
    for kind, signs in chain.from_iterable(language.signs.items() for language in LANGUAGES):
        found.setdefault(kind, {}).update(dict.fromkeys(sign.strip() for sign in signs.split(";") if sign.strip()))
    return {kind: tuple(signs) for kind, signs in found.items()}


def _meanings(tables: Iterable[Mapping[str, str]]) -> Mapping[str, str]:
    """What each folded word or phrase means; the first meaning counts."""
    pairs = (pair for table in tables for pair in table.items())
    found: dict[str, str] = {}
    for meaning, words in pairs:
        for word in _split(words):
            found.setdefault(word, meaning)
    return found


_PATTERNS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(_patterns())

PHRASES: Step = _grow()
"""All phrases as one tree, word after word."""

_LATER: frozenset[str] = frozenset(chain.from_iterable(words[1:] for _, words in _PATTERNS))

LONGEST: int = max(len(words) for _, words in _PATTERNS) + 2
"""The length in words of the longest phrase, light words within it included."""

_GROUPS: Mapping[str, frozenset[str]] = _groups()
_DEEDS: Mapping[str, str] = _meanings(language.meanings for language in LANGUAGES)
_MEANINGS: Mapping[str, str] = _meanings(chain.from_iterable((one.meanings, one.things) for one in LANGUAGES))
_BEGINNINGS = frozenset(
    word[:-1] for word in chain(_GROUPS, _MEANINGS, *(words for _, words in _PATTERNS)) if word.endswith("~")
)
_LENGTHS = sorted({len(word) for word in _BEGINNINGS})


def _forms(word: str) -> Iterator[str]:
    """The word as the data may have it: itself, then its beginnings, the longest first."""
    yield word
    for length in reversed(_LENGTHS):
        if length <= len(word) and word[:length] in _BEGINNINGS:
            yield f"{word[:length]}~"


@lru_cache(maxsize=_KEPT)
def names_of(word: str) -> tuple[str, ...]:
    """All names under which the word may stand in the tree."""
    forms = tuple(_forms(word))
    return tuple(dict.fromkeys((*forms, *(group for form in forms for group in sorted(_GROUPS.get(form, ()))))))


@lru_cache(maxsize=_KEPT)
def later_names_of(word: str) -> tuple[str, ...]:
    """The names under which the word may stand in the tree behind the first word of a phrase: most words have none."""
    return tuple(name for name in names_of(word) if name in _LATER)


def is_in_group(word: str, group: str) -> bool:
    """Whether a folded word is in the group of this name of some language."""
    return any(name.endswith(f".{group}}}") for name in names_of(word))


@lru_cache(maxsize=_KEPT)
def beginnings(word: str) -> tuple[Step, ...]:
    """The places in the tree that a phrase reaches which begins with this folded word."""
    return tuple(PHRASES.after(word))


@lru_cache(maxsize=_KEPT)
def kinds_of(phrase: str) -> frozenset[str]:
    """The kinds of cue that these folded words, joined by one space, are as a whole."""
    reached = [PHRASES]
    for word in phrase.split():
        reached = [after for step in reached for after in step.after(word)]
    return frozenset(kind for step in reached for kind in step.kinds)


@lru_cache(maxsize=_KEPT)
def meaning_of(word: str) -> str:
    """What a folded word means, across languages ("viewer" and "lesen" are both `read`); empty when not known."""
    return next((_MEANINGS[form] for form in _forms(word) if form in _MEANINGS), "")


def _roots() -> Mapping[str, str]:
    """What the plain words mean, by their roots, of languages in which those lead to a word's other forms."""
    tables = chain.from_iterable((one.meanings, one.things) for one in LANGUAGES if one.roots)
    words = (word for table in tables for phrases in table.values() for word in _split(phrases))
    plain = (stem(word) for word in words if " " not in word)
    return {root(word): meaning_of(word) for word in plain if meaning_of(word) and root(word) == word.removesuffix("e")}


@lru_cache(maxsize=_KEPT)
def deed_of(word: str) -> str:
    """What a folded word says that somebody does; empty for a thing, or when it is not known."""
    return _DEEDS.get(next((form for form in _forms(word) if form in _MEANINGS), ""), "")


_ROOTS: Mapping[str, str] = _roots()


def meaning_by_root(found: str) -> str:
    """What a root means whose plain word is known: "quoter" belongs to "quote"; else the root itself."""
    return _ROOTS.get(found, found)


def _parted() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for meaning, phrases in language.parted.items():
            for phrase in _split(phrases):
                verb, end = phrase.split()
                found.setdefault(verb, {})[end] = meaning
    return found


PARTED_DEEDS: Mapping[str, Mapping[str, str]] = _parted()
"""What a folded verb means with the folded word that completes it: "sign … off"."""

ACTIONS: frozenset[str] = frozenset(_DEEDS.values()).union(*(language.parted for language in LANGUAGES))
"""Every deed that words are known for."""

LIGHT: frozenset[str] = frozenset(word for language in LANGUAGES for word in _split(language.light))
"""Words that may stand within a phrase."""

WHOSE: frozenset[str] = frozenset(f"{{{language.code}.whose}}" for language in LANGUAGES)
"""The group of words that say whose something is, in each language; a name with its apostrophe is one of them."""

LIKE: frozenset[str] = frozenset(f"{{{language.code}.like}}" for language in LANGUAGES)
"""The group of words that stand before a model, in each language: "the same access to the Ledger as Tom"."""

DECIDING: frozenset[str] = frozenset(f"{{{language.code}.decides}}" for language in LANGUAGES)
"""The group of words for deciding, in each language: "she decides"."""

PROGRAM: frozenset[str] = frozenset(f"{{{language.code}.program}}" for language in LANGUAGES)
"""The group of words for a system that is not named: "the tool"."""

ARTICLES: frozenset[str] = frozenset(word for language in LANGUAGES for word in _split(language.articles))
"""Words that a name may be said with or without."""

FILLERS: frozenset[str] = ARTICLES | frozenset(word for language in LANGUAGES for word in _split(language.fillers))
"""Words that say nothing about an access level or a reason."""

NOUNS_HAVE_CAPITALS: frozenset[str] = frozenset(
    word for language in LANGUAGES if language.nouns_have_capitals for word in _split(language.fillers)
) - frozenset(word for language in LANGUAGES if not language.nouns_have_capitals for word in _split(language.fillers))
"""Words that show a language in which a capital letter is no sign of a name."""

NUMBERS: Mapping[str, int] = _values(language.numbers for language in LANGUAGES)
ORDINALS: Mapping[str, int] = _values(language.ordinals for language in LANGUAGES)
MONTHS: Mapping[str, int] = _values(language.months for language in LANGUAGES)
WEEKDAYS: Mapping[str, int] = _values(language.weekdays for language in LANGUAGES)
UNITS: Mapping[str, int] = _values(language.units for language in LANGUAGES)

WRITER: frozenset[str] = frozenset(fold(language.writer) for language in LANGUAGES)
"""How its writer says "I"."""

SIGNS: Mapping[str, tuple[str, ...]] = _signs()
"""Signs and letters beside a number, or before an apostrophe, as written."""

EVERYDAY: Mapping[str, frozenset[tuple[str, ...]]] = _by_kind(language.everyday for language in LANGUAGES)
"""Words of names that name nothing by themselves."""

ABSENCE: Mapping[str, frozenset[tuple[str, ...]]] = _by_kind(language.absence for language in LANGUAGES)
"""Phrases of automatic replies, by what they say; no cues, for nobody asks for access with them."""

DELEGATING: Mapping[str, frozenset[tuple[str, ...]]] = _by_kind(language.delegating for language in LANGUAGES)
"""Phrases of delegations, by what they say."""

OPENINGS: Mapping[str, frozenset[tuple[str, ...]]] = _by_kind(language.openings for language in LANGUAGES)
"""Phrases in which a mail says what it is, by what they say."""

MACHINES: Mapping[str, frozenset[tuple[str, ...]]] = _by_kind(language.machines for language in LANGUAGES)
"""Subjects and first lines of what machines send, by what they show."""

DECIDES: Mapping[str, str] = _meanings(language.decides for language in LANGUAGES)
"""What each word before a colon does: `approve`, `reject` or `ask`."""

TICKS: Mapping[str, str] = _meanings(language.ticks for language in LANGUAGES)
LABELS: Mapping[str, str] = _phrased(language.labels for language in LANGUAGES)
HEADS: Mapping[str, str] = _phrased(language.heads for language in LANGUAGES)
"""What each word that IT writes into its file says: `done` or `failed`."""


@lru_cache(maxsize=_KEPT)
def is_ordinary(word: str) -> bool:
    """Whether a folded word is one of language (filler, cue, deed, day or month) and so hardly a name."""
    return word in FILLERS or word in MONTHS or word in WEEKDAYS or bool(kinds_of(word) or deed_of(word))


def phrases(kind: str) -> frozenset[str]:
    """All phrases of one kind, in every language, as they stand in the data."""
    return frozenset(" ".join(words) for found, words in _PATTERNS if found == kind)


def one_of(kind: str) -> str:
    """A pattern for any sign of this kind, in every language."""
    return "|".join(map(re.escape, SIGNS[kind]))
