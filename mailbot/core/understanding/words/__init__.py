"""Everything mailbot knows about language, folded together once: phrases by kind, meanings, numbers and dates."""

from collections.abc import Iterable, Mapping

from mailbot.core.understanding.tokens import fold, tokens
from mailbot.core.understanding.words.de import DE
from mailbot.core.understanding.words.en import EN
from mailbot.core.understanding.words.es import ES
from mailbot.core.understanding.words.fr import FR
from mailbot.core.understanding.words.language import Language

LANGUAGES: tuple[Language, ...] = (EN, DE, FR, ES)


def _key(phrase: str) -> str:
    return " ".join(token.fold for token in tokens(phrase))


def _split(phrases: str) -> list[str]:
    return [key for phrase in phrases.split(";") if (key := _key(phrase))]


def _kinds() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for kind, phrases in language.phrases.items():
            for phrase in _split(phrases):
                found.setdefault(phrase, set()).add(kind)
    return {phrase: frozenset(kinds) for phrase, kinds in found.items()}


def _values(tables: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    return {fold(word): value for table in tables for word, value in table.items()}


def _meanings() -> Mapping[str, str]:
    pairs = ((meaning, words) for language in LANGUAGES for meaning, words in language.meanings.items())
    found: dict[str, str] = {}
    for meaning, words in pairs:
        for word in _split(words):
            found.setdefault(word, meaning)
    return found


KINDS: Mapping[str, frozenset[str]] = _kinds()
"""Every phrase with the kinds of cue it shows; words are folded and joined by one space."""

LONGEST: int = max(phrase.count(" ") + 1 for phrase in KINDS)
"""The length in words of the longest phrase."""

MEANINGS: Mapping[str, str] = _meanings()
"""Word to meaning, across languages: `viewer` and `lesen` are both `read`."""

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


def phrases(kind: str) -> frozenset[str]:
    """All phrases of one kind, in every language."""
    return frozenset(phrase for phrase, kinds in KINDS.items() if kind in kinds)
