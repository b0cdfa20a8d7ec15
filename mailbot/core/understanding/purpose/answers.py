"""A reply to a numbered question: by number, ordinal, or the name of a level or system."""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from mailbot.core.catalog import Entitlement
from mailbot.core.understanding.language.cues import Cue, cues, is_kind
from mailbot.core.understanding.language.tokens import Token, clean, tokens
from mailbot.core.understanding.language.words import ARTICLES, NUMBERS, ORDINALS, UNITS
from mailbot.core.understanding.naming.index import meaning
from mailbot.core.understanding.said.own import own_text

_MARKED = re.compile(r"^[> ]{1,12}\(?(\d{1,2})[.)]\s[^\n]{0,200}(?:<-|<=|<<|←)", re.MULTILINE)
_LISTED = re.compile(r"^[> ]{0,12}\(?(\d{1,2})[.)]\s+([^\n]{1,200})$", re.MULTILINE)
_NUMERO = re.compile(r"\b(?:no\.|nº)\s?(?=\d)", re.IGNORECASE)
_RULED = 2  # words before "is wrong" that it rules out
_SHORT = 8  # words within which a bare number or ordinal can only be the choice
_CHATTY = 12  # a longer reply must say more to choose by name
_PAIR = 2  # choices of which one denied leaves the other
_MOST = 20  # choices when the question is not at hand


def listed(quoted: str) -> list[str]:
    """The numbered choices of a quoted question, 1 to n in order; empty when there are none."""
    found: list[str] = []
    for number, label in _LISTED.findall(quoted):
        if int(number) == len(found) + 1:
            found.append(label.strip())
    return found


def marked(quoted: str) -> int | None:
    """The choice that somebody marked with an arrow inside the quoted question, when it is one only."""
    numbers = {int(number) for number in _MARKED.findall(quoted)}
    return numbers.pop() if len(numbers) == 1 else None


def _refused(words: Sequence[Token], found: Sequence[Cue]) -> set[int]:
    """The places right after a negation, up to the first number, "not 1"; or before what rules out: "1 is wrong"."""
    places = {at for cue in found if cue.kind == "amiss" for at in range(max(0, cue.start - _RULED), cue.start)}
    for cue in found:
        for at in range(cue.start, min(cue.end + 3, len(words)) if cue.kind == "not" else cue.start):
            places.add(at)
            if _value(words[at]):
                break
    return places


def _value(word: Token) -> int | None:
    if word.fold.isascii() and word.fold.isdigit() and len(word.fold) <= 2:
        return int(word.fold)
    return ORDINALS.get(word.fold)


def _numbers(words: Sequence[Token], most: int, found: Sequence[Cue]) -> tuple[set[int], set[int]]:
    """The numbers chosen and the numbers refused."""
    no = _refused(words, found)
    options = {cue.end for cue in found if cue.kind == "option"}
    picks = options | {cue.end for cue in found if cue.kind == "pick"} | ({0} if _begins_with_number(words) else set())
    chosen, refused = set(), set()
    for at, word in enumerate(words):
        value = _value(word) or _spelt(words, at, options)
        if value is None or not 1 <= value <= most:
            continue
        if at in no:
            refused.add(value)
        elif len(words) <= _SHORT or at in picks:
            chosen.add(value)
    return chosen, refused


def _spelt(words: Sequence[Token], at: int, options: Set[int]) -> int | None:
    """The number that a word spells behind "number" and the like; in a long reply that may be part of a story."""
    word = words[at].fold
    return NUMBERS.get(word) if at in options and len(words) <= _CHATTY and word not in ARTICLES else None


def _begins_with_number(words: Sequence[Token]) -> bool:
    """Whether a reply begins with a figure that counts nothing: "1 of course, I have never been in the other one"."""
    return words[0].fold.isdigit() and not (len(words) > 1 and words[1].fold in UNITS)


def _by_name(words: Sequence[Token], labels: Sequence[str], found: Sequence[Cue]) -> int | None:
    """The one choice that the words name: by what tells it from the other choices."""
    no = _refused(words, found)
    no |= {at for cue in found if cue.kind == "idle" for at in range(cue.start, cue.end)}
    live = [word for at, word in enumerate(words) if at not in no]
    ahead = 1 if len(words) <= _CHATTY else 2
    written = _written(live, labels)
    if written and ahead == 1:
        return written  # "Buyer" is Buyer, though it means what Order means, too
    return _told_apart(set(map(meaning, live)), [set(map(meaning, tokens(label))) for label in labels], ahead)


def _written(words: Sequence[Token], labels: Sequence[str]) -> int | None:
    """The one label of which a word is written that no other has."""
    return _told_apart({word.stem for word in words}, [{word.stem for word in tokens(label)} for label in labels], 1)


def _told_apart(said: Set[str], labels: Sequence[Set[str]], ahead: int) -> int | None:
    """The one label of which more was said than of any other, by so much, what all of them have left out."""
    common = frozenset.intersection(*map(frozenset, labels)) if len(labels) > 1 else frozenset()
    fits = [len(said & (label - common)) for label in labels]
    best, second = [*sorted(fits, reverse=True), 0, 0][:2]
    return fits.index(best) + 1 if best >= second + ahead else None


def _other(refused: set[int], most: int) -> int | None:
    left = set(range(1, most + 1)) - refused
    return left.pop() if refused and len(left) == 1 else None


def _pick(words: Sequence[Token], most: int, labels: Sequence[str], found: Sequence[Cue]) -> int | None:
    kinds = {cue.kind for cue in found}
    chosen, refused = _numbers(words, most, found)
    both = "both" in kinds and len(words) <= _SHORT
    if len(chosen) == 1 and not both:
        return chosen.pop()
    if chosen or (both and "other_one" not in kinds):
        return None
    if refused:
        return _other(refused, most) if labels and not _unsure(found) else None
    if "last_one" in kinds and labels and len(words) <= _CHATTY:
        return most
    if len(labels) % 2 and any(cue.kind == "middle_one" and cue.start not in _refused(words, found) for cue in found):
        return most // 2 + 1
    if most == _PAIR and "other_one" in kinds and kinds & {"not", "amiss"}:
        denied = _written(words, labels)
        return _other({denied}, most) if denied else None
    return _by_name(words, labels, found) if labels else None


def _unsure(found: Sequence[Cue]) -> bool:
    """Whether a denial is a doubt: "not sure, the first maybe" refuses nothing."""
    denials = {cue.start for cue in found if cue.kind == "not"}
    return any(cue.kind == "doubt" and cue.start in denials for cue in found)


def choose_label(own: str, labels: Sequence[str]) -> int | None:
    """The 1-based choice that the sender's own words make, 0 for none of them, None when unclear."""
    words = tokens(_NUMERO.sub("nr ", clean(own)))
    found = tuple(cues(words))
    if not words or "?" in own or _hesitates(words):
        return None
    most = len(labels) or _MOST
    none = [cue for cue in found if cue.kind == "none_of_these"]
    picked = _pick(words, most, labels, found)
    if none and (picked is None or none[0].start == 0):
        return 0
    if picked is None and len(labels) == 1 and any(cue.kind == "yes" and cue.start == 0 for cue in found):
        return 1
    return picked


def _hesitates(words: Sequence[Token]) -> bool:
    """Whether two numbers are joined by "or": "1 or 2"."""
    return any(_value(left) and is_kind(right, "or") for left, right in pairwise(words))


def choose(text: str, choices: Sequence[Entitlement]) -> int | None:
    """What a reply to a numbered question chose: the 1-based number, 0 for none of these, None when unclear."""
    chosen = choose_label(own_text(text), [" ".join((row.system, row.access_level, *row.aliases)) for row in choices])
    inside = marked(clean(text)) if chosen is None else None
    return inside if inside and inside <= len(choices) else chosen
