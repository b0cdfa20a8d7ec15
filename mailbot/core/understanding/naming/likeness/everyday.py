"""Names that are everyday words, dates or people as well."""

from collections.abc import Iterable, Iterator, Sequence

from mailbot.core.catalog import Catalog
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import (
    ARTICLES,
    EVERYDAY,
    FILLERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    UNITS,
    WEEKDAYS,
    deed_of,
    kinds_of,
)
from mailbot.core.understanding.naming.index import THINGS
from mailbot.core.understanding.naming.likeness.finding import Likeness, grouped, quoted, some
from mailbot.core.understanding.naming.likeness.names import Name, place, spellings, systems_of

_WORD = "an everyday word"
_FRAME = frozenset(
    (
        *("reply_prefix", "forward_prefix", "approval_subject", "question_subject", "away_subject", "bounce"),
        *("newsletter", "wrote", "from_line", "header_line", "original", "phone", "disclaimer", "abbreviation"),
    )
)
"""Kinds of phrases that count only where a mail's frame is read, never inside a wish."""

_WIDE = frozenset(word for words in EVERYDAY["wide"] for word in words)
"""Words that leave such a thing as open as it was."""


def ordinary_names(names: Iterable[Name], catalog: Catalog) -> list[tuple[Name, str]]:
    """The names that are also something else, and what."""
    of_kind = grouped(catalog.entitlements, lambda row: row.kind)
    shared = [kind for kind, rows in of_kind.items() if len({row.system for row in rows}) > 1]
    things = THINGS | {token.stem for kind in shared for token in tokens(kind)}
    staff: dict[str, str] = {}
    for person in catalog.people:
        first = tokens(person.name)[:1]
        if person.active and first:
            staff.setdefault(first[0].stem, person.name)
    told = ((name, _also(name, things, staff)) for name in names)
    return [(name, also) for name, also in told if also]


def _also(name: Name, things: frozenset[str], staff: dict[str, str]) -> str:
    """What else a name is, in words; empty when it is only a name."""
    every = tokens(name.text)
    said = [token for token in every if token.fold not in ARTICLES] or every
    if len(said) == 1:
        word = said[0]
        if word.fold in MONTHS or word.fold in WEEKDAYS:
            return "a date"
        if word.stem in staff and not name.official:
            return f"the first name of {staff[word.stem]}"
        if deed_of(word.fold) or any(word.fold in known for known in (NUMBERS, ORDINALS, UNITS)):
            return _WORD
    phrases = {" ".join(token.fold for token in words) for words in (said, every)}
    if any(kinds_of(phrase) - _FRAME for phrase in phrases):
        return _WORD
    telling = [token for token in said if token.fold not in _WIDE]
    return _WORD if said and (_is_thing(telling, things) or all(token.fold in FILLERS for token in said)) else ""


def _is_thing(words: Sequence[Token], things: frozenset[str]) -> bool:
    return not words or (len(words) == 1 and words[0].stem in things)


def everyday(ordinary: Iterable[tuple[Name, str]]) -> Iterator[Likeness]:
    """What `ordinary_names` found, folded: names of the same systems, and the same name of several."""
    by_text = grouped(ordinary, lambda found: (found[0].words, found[0].official, found[1]))
    folded = grouped(by_text.items(), lambda group: (systems_of(name for name, _ in group[1]), *group[0][1:]))
    for (systems, official, also), groups in folded.items():
        names = [name for _, group in groups for name, _ in group]
        texts = spellings(names)
        role = "" if official else f" (alias{'' if len(texts) == 1 else 'es'} of {some(systems)})"
        is_ = "is" if len(texts) == 1 else "are"
        plural = "everyday words" if len(texts) > 1 and also == _WORD else also
        rows, column = place(names)
        yield Likeness(
            rows,
            column,
            f"{quoted(texts)}{role} {is_} also {plural}, so mailbot may read a wish for {some(systems)} where "
            "something else is meant",
            "write the system's name with one more word that staff use"
            if official
            else "write it with one more word that staff use, or remove it",
        )
