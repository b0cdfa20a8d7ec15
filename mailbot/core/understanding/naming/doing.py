"""What is done to what: the verbs of a description or of a mail, each with the things behind it.

Of "Create orders and change prices" one creates orders and changes prices, and changes no orders.
"""

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import FILLERS, PARTED_DEEDS, deed_of, kinds_of
from mailbot.core.understanding.naming.index import Level, meaning

_SPACE = 1  # characters between two words that no sign parts
_ENDS = 3  # words from a verb to the one that completes it
_LIGHT = ("when.the", "when.a", "when.my", "and", "or")  # articles, and what joins verbs or things
_LEADING = ("when.the", "when.a", "when.my", "to")
_CLOSING = ("to", "of_what", "of_whom", "from", "along", "agent", "when.by", "split", "aside", "because")

Done = tuple[str, str]
"""A verb and a thing, as they are meant."""


@lru_cache(maxsize=20_000)
def deeds_of(level: Level) -> frozenset[Done]:
    """What a level's description says that one does, and to what."""
    words = tokens(level.row.description)
    return frozenset(_done(words, frozenset(at for at in range(len(words)) if _opens(words, at))))


def _opens(words: Sequence[Token], at: int) -> bool:
    """Whether a word of a description is one of its verbs: the first, and what can be one behind "and" or a comma."""
    if at == 0:
        return True
    before = words[at - 1]
    joined = is_kind(before, "and") or is_kind(before, "or") or words[at].start - before.end > _SPACE
    return joined and words[at].stem == words[at].fold and bool(deed_of(words[at].fold))


def deeds_told(words: Sequence[Token], levels: Sequence[Level]) -> frozenset[Done]:
    """What the words say that somebody does, by the verbs that these levels' descriptions have."""
    known = _verbs(tuple(levels))
    verbs = frozenset(at for at in range(len(words)) if _means(words, at) in known and not _is_thing(words, at))
    leading = frozenset(at for at in verbs if at == 0 or at - 1 in verbs or _leads(words, at))
    return frozenset(_done(words, leading)) or frozenset(_done_before(words, verbs))


def doers(words: Sequence[Token], levels: Sequence[Level]) -> tuple[Level, ...]:
    """The levels of which the words tell a deed that no other of them has."""
    told = deeds_told(words, levels)
    return tuple(level for level, own in _alone(tuple(levels)) if told & own) if told else ()


@lru_cache(maxsize=1_024)
def _verbs(levels: tuple[Level, ...]) -> frozenset[str]:
    return frozenset(verb for level in levels for verb, _ in deeds_of(level))


@lru_cache(maxsize=1_024)
def _alone(levels: tuple[Level, ...]) -> tuple[tuple[Level, frozenset[Done]], ...]:
    """Each level with the deeds that none of the others has."""
    others = ((level, [deeds_of(other) for other in levels if other is not level]) for level in levels)
    return tuple((level, deeds_of(level).difference(*theirs)) for level, theirs in others)


def _means(words: Sequence[Token], at: int) -> str:
    completed = PARTED_DEEDS.get(words[at].fold, {})
    ends = (completed[word.fold] for word in words[at + 1 : at + 1 + _ENDS] if word.fold in completed)
    return next(ends, "") or meaning(words[at])


def _is_thing(words: Sequence[Token], at: int) -> bool:
    """Whether a word that can be a verb is none where it stands: behind an article or a preposition, "the book", "in
    open periods", or by its form, "answers", "drafted by others"."""
    before = words[at - 1] if at and words[at].start - words[at - 1].end == _SPACE else None
    led = before is not None and any(is_kind(before, kind) for kind in _LEADING) and not is_kind(before, "in_order_to")
    return led or words[at].stem != words[at].fold or words[at].fold.endswith("ed")


def _leads(words: Sequence[Token], at: int) -> bool:
    """Whether a verb stands where one begins, and not behind a word of its thing: "see the casting schedule"."""
    before = words[at - 1]
    return before.fold in FILLERS or bool(kinds_of(before.fold)) or words[at].start - before.end != _SPACE


def _done(words: Sequence[Token], verbs: Set[int]) -> Iterator[Done]:
    run: list[str] = []
    things: list[str] = []
    closed = False
    for at, word in enumerate(words):
        follows = bool(run) and not things and not closed and words[at].start - words[at - 1].end == _SPACE
        if at in verbs and not (follows and at - 1 in verbs):
            if things or closed:
                run, things, closed = [], [], False
            run.append(_means(words, at))
        elif run and not closed and not any(is_kind(word, kind) for kind in _LIGHT):
            closed = at - 1 not in verbs and any(is_kind(word, kind) for kind in _CLOSING)
            if word.fold not in FILLERS:
                things.append(meaning(word))
                yield from ((verb, things[-1]) for verb in run)


def _done_before(words: Sequence[Token], verbs: Set[int]) -> Iterator[Done]:
    """What stands before a verb that ends its clause: "die Zahlungen freigeben"."""
    for at in sorted(verbs):
        ends = at + 1 == len(words) or words[at + 1].fold in FILLERS or at + 1 in verbs
        for place in range(at - 1, max(-1, at - 1 - _ENDS), -1) if ends else ():
            if place in verbs or is_kind(words[place], "and"):
                break
            if words[place].fold not in FILLERS and words[place].capital:
                yield _means(words, at), meaning(words[place])
