"""The staff that a sentence names, and whether it names them as those who shall have something."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.clauses import Action
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import ARTICLES, NUMBERS, is_ordinary
from mailbot.core.understanding.naming.index import Index

_REACH = 4  # words between "for" and the name


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a sentence, words `start` to `end` (exclusive), and everybody it may mean."""

    start: int
    end: int
    people: tuple[Person, ...]
    possessive: bool


def named_people(words: Sequence[Token], index: Index, taken: frozenset[int] = frozenset()) -> list[Named]:
    """The staff that the words name, longest names first; a full name of somebody else is nobody here."""
    stems = [word.stem for word in words]
    found: list[Named] = []
    at = 0
    while at < len(words):
        hit = _longest(words, stems, at, index) if at not in taken and stems[at] in index.people.first_words else None
        if hit:
            found.append(hit)
        at = hit.end if hit else at + 1
    return found


def _longest(words: Sequence[Token], stems: Sequence[str], at: int, index: Index) -> Named | None:
    for length in range(min(index.people.longest, len(words) - at), 0, -1):
        people = index.people.named(stems[at : at + length])
        if people and (length > 1 or _is_capital(words[at]) or governed(words, at)):
            end = at + length
            return Named(at, end, _told_apart(people, words, end, index), _owns(words[end - 1], people))
    return None


def _is_capital(word: Token) -> bool:
    """Whether a word begins with a capital, behind what is written together with it: "qu'Oto", "d'Ana"."""
    return word.capital or (word.fold != word.stem and word.text.replace("’", "'").rpartition("'")[2][:1].isupper())


def _owns(word: Token, people: Sequence[Person]) -> bool:
    """Whether a name is said of what its bearer has: "Priya's", in German "Priyas"; nobody is so called."""
    called = (one.fold for person in people for one in tokens(person.name))
    return word.fold.endswith("'s") or (word.fold.endswith("s") and word.fold not in called)


def _told_apart(people: Sequence[Person], words: Sequence[Token], end: int, index: Index) -> tuple[Person, ...]:
    """Nobody when a surname follows that none of them has: "Tom Lee" is not one of our Toms."""
    following = words[end] if end < len(words) else None
    if (
        following is None
        or not following.capital
        or words[end - 1].text.isupper()
        or words[end - 1].fold.endswith("'s")
    ):
        return tuple(people)
    plain = is_ordinary(following.fold) or following.stem in index.holders or following.stem in index.level_words
    if plain or following.start - words[end - 1].end != 1:
        return tuple(people)
    initial = [person for person in people if person.name.split()[-1][:1].casefold() == following.fold[:1]]
    return tuple(initial) if len(following.fold) == 1 else ()


def governed(words: Sequence[Token], at: int, action: Action = "request") -> bool:
    """Whether a word before the name makes the person the one who shall have it: "for", "give", "set up" …"""
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[place]
        if is_kind(word, "whom"):
            return not replaced(words, at)
        if action != "request" and is_kind(word, "of_whom"):
            return True
        if not (is_kind(word, "title") or word.fold in NUMBERS):
            return False
    return False


def apposed(words: Sequence[Token], at: int) -> int:
    """Where what a name only says more closely begins: "for *two colleagues, Priya* and Tom"; where it stands itself
    behind anything else."""
    first = at
    if first and words[first - 1].fold in ARTICLES:  # "for the price" names nobody
        return at
    while first and (is_kind(words[first - 1], "title") or words[first - 1].fold in NUMBERS):
        first -= 1
    return first if at - first <= _REACH else at


def replaced(words: Sequence[Token], at: int) -> bool:
    """Whether the person named here is stood in for rather than served: "covering for Maria"."""
    for place in range(at - 1, max(0, at - 1 - _REACH), -1):
        if is_kind(words[place], "whom"):
            return is_kind(words[place - 1], "stand_in")
        if not is_kind(words[place], "title"):
            return False
    return False
