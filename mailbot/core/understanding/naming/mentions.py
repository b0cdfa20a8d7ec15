"""Which systems a run of words names, fully or in part."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, MONTHS, NUMBERS, ORDINALS, UNITS
from mailbot.core.understanding.naming.index import Index, Name, meanings

_BREAK = re.compile(r"[,;()]|[:.!?]\s|\s[-–—]\s")
_COLON = re.compile(r":(?!\s*[\d+(])")  # no telephone number
_GAP = 3  # fillers a name may contain: "the badge for the cold store"
_NEAR = 4  # how far from a name a word may stand that turns it into another name


@dataclass(frozen=True, slots=True)
class Mention:
    """Systems that the words `start` to `end` (exclusive) name; several when the words fit several.

    `everyday` marks a name that is also an ordinary noun.
    """

    systems: tuple[str, ...]
    start: int
    end: int
    everyday: bool = False


def _positions(words: Sequence[Token], index: Index) -> list[int]:
    return [at for at, token in enumerate(words) if token.fold not in index.articles]


def _match(index: Index, stems: tuple[str, ...]) -> Sequence[Name]:
    bag = frozenset(stems)
    found = index.names.get(bag, ()) if len(bag) == len(stems) else ()
    return found or index.squashed.get("".join(stems), ())


def _windows(
    index: Index, stems: Sequence[str], at: Sequence[int], parted: Sequence[int]
) -> list[tuple[int, int, Sequence[Name]]]:
    """Windows over the telling words that are a whole name, longest first, then closest: (first, last, names)."""
    found = []
    for first in (place for place, word in enumerate(stems) if index.may_begin(word)):
        for length in range(1, min(index.longest + 2, len(at) - first) + 1):
            last = at[first + length - 1]
            if last - at[first] < length + _GAP and parted[last] == parted[at[first]]:
                names = _match(index, tuple(stems[first : first + length]))
                if names:
                    found.append((first, first + length - 1, names))
    return sorted(found, key=lambda window: (window[0] - window[1], at[window[1]] - at[window[0]]))


def _contested(index: Index, found: frozenset[str], stems: frozenset[str], around: frozenset[str]) -> frozenset[str]:
    """Systems whose longer name the words around also fit: "AWS Prod … Replica"."""
    return frozenset(name.system for name in index.wider(stems, found) if name.words - stems <= around)


def _digit_beside(words: Sequence[Token], end: int, stems: frozenset[str], index: Index) -> bool:
    """Whether a number follows that belongs to the name, such as "Ward 5": then it is another, unknown system."""
    if end >= len(words) or not words[end].fold.isdigit() or len(words[end].fold) > 3:
        return False
    after = words[end + 1].fold if end + 1 < len(words) else ""
    if after in MONTHS or after in UNITS or words[end].start - words[end - 1].end != 1:
        return False
    return any(
        name.words - stems and any(word.isdigit() for word in name.words - stems)
        for name in index.wider(stems, frozenset())
    )


def _parted(words: Sequence[Token], text: str) -> list[int]:
    """How many breaks such as a comma stand before each word; a name does not reach across one."""
    count, found = 0, []
    for at, word in enumerate(words):
        gap = text[words[at - 1].end : word.start] if at else ""
        count += gap != " " and bool(_BREAK.search(gap)) and not (gap.strip() == ":" and len(words[at - 1].fold) == 1)
        found.append(count)
    return found


def mentions(words: Sequence[Token], index: Index, text: str = "") -> tuple[Mention, ...]:
    """The systems fully named in the words of `text`, in order, longest names first where they overlap."""
    at = _positions(words, index)
    said = [words[place].stem for place in at]
    stems = [index.corrected(word) for word in said]
    used: set[int] = set()
    spans: list[tuple[frozenset[str], range]] = []
    found = []
    for first, last, names in _windows(index, stems, at, _parted(words, text)):
        span = range(first, last + 1)
        if used.intersection(span) or not _typed_well(said[first : last + 1], stems[first : last + 1], names):
            continue
        if _is_preposition(words, at[first], at[last], names, index):
            continue
        bag = frozenset(stems[first : last + 1])
        beside = (*range(max(0, first - _NEAR), first), *range(last + 1, min(last + 1 + _NEAR, len(stems))))
        again = {place for whole, places in spans if bag < whole for place in places}  # "Prod A and Prod A Replica"
        near = frozenset(stems[place] for place in beside if place not in again)
        spans.append((bag, span))
        systems = frozenset(name.system for name in names)
        if bag <= index.holders.keys():
            beside_it = (*words[: at[first]], *words[at[last] + 1 :])
            systems = _shared(index, systems, bag, beside_it) | _contested(index, systems, bag, near)
        used.update(span)
        if not _digit_beside(words, at[last] + 1, bag, index) if bag <= index.holders.keys() else True:
            everyday = all(name.everyday for name in names)
            found.append(Mention(_ordered(index, systems), at[first], at[last] + 1, everyday))
    taken = {place for mention in found for place in range(mention.start, mention.end)}
    found += (mention for mention in _drives(words, index, text) if mention.start not in taken)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _shared(index: Index, found: frozenset[str], bag: frozenset[str], beside: Sequence[Token]) -> frozenset[str]:
    """The systems found and those that share their everyday words, or the ones of which the words beside them speak:
    "Entry to the control room" is said of its door."""
    others = index.shared_by(bag)
    if not others:
        return found
    means = frozenset(meanings(beside))
    here, there = index.told_of(found), index.told_of(others)
    told = [systems for systems, own in ((found, here - there), (others, there - here)) if means & own]
    return told[0] if len(told) == 1 else found | others


def _is_preposition(words: Sequence[Token], first: int, last: int, names: Sequence[Name], index: Index) -> bool:
    """Whether a small word is none of a name's initials: of "PetFile IM" there is none in "im PetFile" and "PetFile im
    Labor", and "los" is no "LOS"."""
    if last == first:
        small = words[first].fold in ARTICLES and not words[first].text.isupper() and any(w.capital for w in words)
        return small and not _stands_as_name(words[last + 1 : last + 2], index)
    leads = _small_initial(words[first], index) and all(words[first].stem != name.first for name in names)
    noun = last + 1 < len(words) and words[last + 1].capital
    return leads or (noun and _small_initial(words[last], index))


def _stands_as_name(after: Sequence[Token], index: Index) -> bool:
    """Whether no article stands before these words: it ends no text, and "mes Operator" and "mes for me" are MES."""
    light = ("to", "purpose", "and", "polite")
    return all(word.stem in index.level_words or any(is_kind(word, kind) for kind in light) for word in after)


def _small_initial(word: Token, index: Index) -> bool:
    return word.fold in index.initials and not word.text.isupper()


def _drives(words: Sequence[Token], index: Index, text: str) -> Iterator[Mention]:
    """The drives that are called by their letter alone, "read on F:"; a line that begins so may be anything's label."""
    for at, word in enumerate(words):
        if at and len(word.text) == 1 and word.capital and _COLON.match(text, word.end):
            systems = frozenset(name.system for name in index.drives.get(word.fold, ()))
            if systems:
                yield Mention(_ordered(index, systems), at, at + 1)


def _typed_well(said: Sequence[str], stems: Sequence[str], names: Sequence[Name]) -> bool:
    """A corrected word counts in a name of several words, or when it is long enough to be no accident."""
    wrong = [word for word, right in zip(said, stems, strict=True) if word != right]
    return (
        not wrong
        or len(said) > len(wrong)
        or (min(map(len, wrong)) >= (4 if len(said) > 1 else 6) and not names[0].everyday)
    )


def _ordered(index: Index, systems: frozenset[str]) -> tuple[str, ...]:
    return tuple(system for system in index.levels if system in systems) if len(systems) > 1 else tuple(systems)


def parts_of_names(words: Sequence[Token], index: Index) -> Mention | None:
    """The systems that the words fit best in part, for a wish that names none in full; None when none fits."""
    telling = [place for place in _positions(words, index) if not {words[place].fold, words[place].stem} & FILLERS]
    at = [place for place in telling if index.corrected(words[place].stem) in index.holders]
    stems = [index.corrected(words[place].stem) for place in at]
    best = _best_run(index, stems, at)
    if best is None:
        return None
    first, last, systems = best
    systems -= _bundles_of(index, systems)
    alone = words[at[first]] if first == last else None  # misspelt, it may be any word; "the first" only counts
    if alone and (alone.stem != stems[first] or alone.fold in ORDINALS or alone.fold in NUMBERS):
        return None
    numbers = {token.fold for token in words[max(0, at[first] - 2) : at[last] + 3] if token.fold.isdigit()}
    fitting = frozenset(system for system in systems if not numbers or _carries(index, system, numbers))
    whole = fitting if len(fitting) == 1 else _most(index, fitting, frozenset(stems))
    return Mention(_ordered(index, whole), at[first], at[last] + 1) if whole else None


def _bundles_of(index: Index, systems: frozenset[str]) -> frozenset[str]:
    """The bundles among these that give access to another of them: of "payables" that one is meant, and not the role of
    an Accounts Payable Clerk."""
    rows = {system: index.levels[system][0].row for system in systems}
    return frozenset(system for system, row in rows.items() if any(name in systems for name, _ in row.members))


def _best_run(index: Index, stems: Sequence[str], at: Sequence[int]) -> tuple[int, int, frozenset[str]] | None:
    """The most telling run of neighbouring words that some name contains: (first, last, systems)."""
    best: tuple[float, int, int, frozenset[str]] | None = None
    for first in range(len(stems)):
        shared: set[str] = set(index.holders[stems[first]])
        score = 0.0
        if stems[first].isdigit():  # a mere number is no name
            continue
        for last in range(first, min(first + index.longest, len(stems))):
            shared = shared & index.holders[stems[last]]
            if not shared or (last > first and at[last] - at[last - 1] > _GAP):
                break
            score += index.weight(stems[last])
            if best is None or score > best[0]:
                best = (score, first, last, frozenset(shared))
    return best[1:] if best else None


def _most(index: Index, systems: frozenset[str], stems: frozenset[str]) -> frozenset[str]:
    """Of several systems those that most of the words said anywhere in the sentence fit."""
    fit = {system: max((len(name.words & stems) for name in index.names_of(system)), default=0) for system in systems}
    most = max(fit.values(), default=0)
    return frozenset(system for system, count in fit.items() if count == most)


def _carries(index: Index, system: str, numbers: set[str]) -> bool:
    digits = [{word for word in name.words if word.isdigit()} for name in index.names_of(system)]
    return any(found & numbers for found in digits) or not any(digits)
