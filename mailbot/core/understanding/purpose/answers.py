"""A reply to a numbered question: by number, ordinal, or the name of a level or system."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise, takewhile

from mailbot.core.catalog import Entitlement
from mailbot.core.understanding.language.cues import Cue, cues, is_kind
from mailbot.core.understanding.language.tokens import Token, clean, tokens
from mailbot.core.understanding.language.words import (
    ARTICLES,
    FILLERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    UNITS,
    kinds_of,
    one_of,
)
from mailbot.core.understanding.naming.index import meaning
from mailbot.core.understanding.said.own import own_text

_MARKED = re.compile(
    r"^[> ]{1,12}(?:\[ ?\] ?)?\(?(\d{1,2})[.)]\s[^\n]{0,200}(?:<-|<=|<<|←|\s{2}[xX✓✔]\s*$|\[[xX]\])"
    r"|^[> ]{1,12}(?:\[[xX]\]|[xX✓✔]) ?\(?(\d{1,2})[.)]\s",
    re.MULTILINE,
)
_NOTED = re.compile(
    r"^[> ]{1,12}\(?(\d{1,2})[.)]\s[^\n]{1,200}?(?:\s{2,}|[*=~#!]{2}|\s[-–—]+\s)([^\n]{1,80})$", re.MULTILINE
)
_LISTED = re.compile(r"^[> ]{0,12}\(?(\d{1,2})[.)]\s+([^\n]{1,200})$", re.MULTILINE)
_NUMERO = re.compile(rf"\b(?:{one_of('number')})\s?(?=\d)|\A\s*no\s(?=\d+\D*\Z)", re.IGNORECASE)  # "no 1 please"
_TURNS = ("first_one", "last_one", "last_but_one", "middle_one")
_STEPS = {"one_before": -1, "one_after": 1}
_JOINTS = frozenset(("or", "and", "until", "when.to"))
_PAUSE = re.compile(r"[,;:.!()–—\n]")
_RULED = 2  # words before "is wrong" that it rules out
_SHORT = 8  # words within which a bare number or ordinal can only be the choice
_LONGEST = 4_000  # letters of a reply; a longer one is no choice, and would be long looked through for one
_CHATTY = 12  # a longer reply must say more to choose by name
_OF_ALL = 4  # words behind "the last" in which "of the three" may follow
_AHEAD = 4  # words before several numbers that are chosen together: "I need both, 2 and 3"
_NOT_PLAIN = frozenset(("not", "or", "amiss", "doubt", "other_one", "settles", "none_of_these"))
_SMALL = ("option", "pick", "me", "must", "be", "has", "first_person", "when.it", "speaks")
"""What may stand between words that settle something and the choice: "so *for me it is the number* two"."""
_THIS_ONE = frozenset(("yes", "pick", "wish", "when.this", "first_person"))
_CONCLUDES = ("doubt", "when.clause")
_DENIES = ("not", "other_than")
_BEHIND_NOT = 5  # words behind a "not" that it denies
_SETTLES = 8  # words behind "so" in which a number that is called one is what a reply settles on
_THINKS = 4  # more words behind a "not" that denies what somebody thinks
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
    """The choice that somebody marked inside the quoted question, when it is one only: with an arrow, a cross, or in
    words that are set off from it, "2) Editor   *** yes this ***"."""
    numbers = {int(behind or before) for behind, before in _MARKED.findall(quoted)}
    numbers |= {int(number) for number, note in _NOTED.findall(quoted) if _approves(note)}
    return numbers.pop() if len(numbers) == 1 else None


def _approves(note: str) -> bool:
    kinds = {cue.kind for cue in cues(tokens(note))}
    return bool(kinds & _THIS_ONE) and kinds.isdisjoint(_NOT_PLAIN) and "?" not in note


def _refused(words: Sequence[Token], found: Sequence[Cue]) -> set[int]:
    """The places right after a negation, up to the first choice, "not 1", "other than 1", or to the last of several,
    "not 1 to 4"; or before what rules out: "1 is wrong", "die 1 nicht, …"."""
    places = {at for cue in found if cue.kind == "amiss" for at in range(max(0, cue.start - _RULED), cue.start)}
    turns = {cue.end - 1 for cue in found if cue.kind in _TURNS}
    pauses = {cue.start for cue in found if cue.kind == "pause"} | {len(words)}
    twice = {cue.start for cue in found if cue.kind == "other_than"} & {cue.end for cue in found if cue.kind == "not"}
    for cue in found:
        if (cue.kind == "not" and cue.end in twice) or (cue.kind == "other_than" and cue.start in twice):
            continue  # "nothing other than 2"
        if cue.kind == "not" and cue.start == 0 and cue.end in pauses:
            continue  # "No, 1 please"
        if cue.kind == "not" and cue.end in pauses and cue.start not in pauses:
            denied = {
                at for one in found if one.kind in _TURNS and one.end == cue.start for at in range(one.start, one.end)
            }
            denied |= {cue.start - 1} if _value(words[cue.start - 1]) else set()
            if denied:
                places |= denied
                continue
        reach = cue.end + 3
        if any(map(_is_opinion, words[cue.end : cue.end + 2])):
            reach = max(reach, min(reach + _THINKS, min((at for at in pauses if at > cue.end), default=reach)))
        for at in range(cue.start, min(reach, len(words)) if cue.kind in _DENIES else cue.start):
            places.add(at)
            if _value(words[at]) or at in turns:
                places |= {at + 1, at + 2} if _goes_on(words, at) else set()
                break
    return places


def _is_opinion(word: Token) -> bool:
    """Whether a word says that somebody only thinks what follows: "we don't think *that* it is number 2"."""
    return is_kind(word, "speaks") or is_kind(word, "when.clause")


def _goes_on(words: Sequence[Token], at: int) -> bool:
    """Whether another number is joined to the one here: "1 or 2", "1 to 4"."""
    joins = any(kinds_of(word.fold) & _JOINTS for word in words[at + 1 : at + 2])
    return joins and any(_value(word) for word in words[at + 2 : at + 3])


def _value(word: Token) -> int | None:
    if word.fold.isascii() and word.fold.isdigit() and len(word.fold) <= 2:
        return int(word.fold)
    return ORDINALS.get(word.fold)


def _numbers(words: Sequence[Token], labels: int, found: Sequence[Cue]) -> tuple[set[int], set[int]]:
    """The numbers chosen and the numbers refused, of so many that the question had (0 where it is not at hand)."""
    most, no = labels or _MOST, _refused(words, found)
    settled = _settled(words, found)
    options = settled | {cue.end for cue in found if cue.kind == "option"}
    pauses = {cue.start for cue in found if cue.kind == "pause"}
    options |= {cue.end for cue in found if cue.kind == "pick" and cue.end + 1 in pauses and len(words) <= _SHORT}
    options |= {0} & ({at - 1 for at in pauses} | {len(words) - 1})  # "two, please"
    picks = options | {cue.end for cue in found if cue.kind == "pick"} | ({0} if _begins_with_number(words) else set())
    turns = _turns(words, labels, found)
    inside = {at for cue in found if cue.kind in ("last_but_one", "other_one") for at in range(cue.start, cue.end)}
    inside |= _counted(words)
    named = {
        at: value for at, word in enumerate(words) if (value := _value(word) or _spelt(words, at, options, settled))
    }
    named = {at: value for at, value in named.items() if 1 <= value <= most and at not in inside}
    spoken = {at: value for at, value in named.items() if at not in no and (len(words) <= _SHORT or at in picks)}
    refused = {value for at, value in (named | turns).items() if at in no}
    if (beside := _beside(named, [cue for cue in found if cue.start not in no])) is not None:
        return {beside} & set(range(1, most + 1)) - refused, refused
    chosen = set(spoken.values()) or {value for at, value in turns.items() if at not in no}
    last = {value for at, value in (spoken | turns).items() if at in settled and at not in no}
    return last if len(last) == 1 else chosen, refused


def _settled(words: Sequence[Token], found: Sequence[Cue]) -> set[int]:
    """The places of what a reply settles on in the end, light words before it or not: "…, so number 3", "all in all it
    has to be the second"; or that is all it says behind a colon: "so, against all of them: 2"."""
    small = {at for cue in found if cue.kind in _SMALL for at in range(cue.start, cue.end)}
    small |= {at for at, word in enumerate(words) if word.fold in FILLERS}
    ends = {cue.end for cue in found if cue.kind == "settles"}
    settled = ends | _announced(words, found, small) | {*_concluded(words, ends, found, small)}
    for at in range(1, len(words)):
        if at - 1 in settled and at - 1 in small:
            settled.add(at)
    return settled


def _concluded(words: Sequence[Token], ends: Set[int], found: Sequence[Cue], small: Set[int]) -> Iterator[int]:
    """The places of numbers that are called so, and in light words but one concluded to be the choice: "so we think it
    is number 2, Tom says so, too"."""
    light = small | {at for cue in found if cue.kind in _CONCLUDES for at in range(cue.start, cue.end)}
    picks = {cue.start for cue in found if cue.kind == "pick"}
    light -= {cue.start for cue in found if cue.kind == "has"} - picks  # "so my boss has number 1"
    for end in ends:
        for at in range(end + 1, min(end + _SETTLES, len(words))):
            verbs = [words[one] for one in range(end, at - 1) if one not in light]
            if is_kind(words[at - 1], "option") and len(verbs) <= 1 and not any(map(_is_anybody, verbs)):
                yield at


def _is_anybody(word: Token) -> bool:
    return word.capital or is_kind(word, "stands_for") or is_kind(word, "not")


def _announced(words: Sequence[Token], found: Sequence[Cue], small: Set[int]) -> set[int]:
    """Where the words behind a colon begin that are nothing but a choice: "my vote after all: the third"."""
    pauses = sorted({cue.start for cue in found if cue.kind == "pause"} | {len(words)})
    parts = [
        (cue.start, next(at for at in pauses if at > cue.start))
        for cue in found
        if cue.kind == "announces" and cue.start < len(words)
    ]
    light = small | {at for at, word in enumerate(words) if word.fold in ARTICLES}
    return {
        start
        for start, end in parts
        if (_value(words[end - 1]) or words[end - 1].fold in NUMBERS) and light >= {*range(start, end - 1)}
    }


def _turns(words: Sequence[Token], labels: int, found: Sequence[Cue]) -> dict[int, int]:
    """The choices that are named by their place in the question, by where they are named: "the last one"."""
    middle = labels // 2 + 1 if labels % 2 else 0
    place = {"first_one": 1, "last_one": labels, "last_but_one": labels - 1, "middle_one": middle}
    settled = _settled(words, found)
    plain = len(words) <= _CHATTY
    turns = [
        cue
        for cue in found
        if cue.kind in _TURNS
        and (plain or cue.kind == "middle_one" or cue.start in settled or _of_all(words, cue, labels))
    ]
    but_one = [cue for cue in turns if cue.kind == "last_but_one"]
    turns = but_one or turns
    return {cue.start: place[cue.kind] for cue in turns if place[cue.kind] > 0}


def _of_all(words: Sequence[Token], turn: Cue, labels: int) -> bool:
    """Whether a turn is one of all the choices by their number: "the last of the three"."""
    return any(NUMBERS.get(word.fold) == labels for word in words[turn.end : turn.end + _OF_ALL])


def _beside(named: Mapping[int, int], found: Sequence[Cue]) -> int | None:
    """The choice next to one that was named: "not 2, the one before it"."""
    for cue in found:
        if step := _STEPS.get(cue.kind):
            before = [named[at] for at in sorted(named) if at < cue.start]
            behind = [named[at] for at in sorted(named) if cue.end <= at <= cue.end + _RULED]
            base = behind[:1] or before[-1:]
            return base[0] + step if base else None
    return None


def _spelt(words: Sequence[Token], at: int, options: Set[int], settled: Set[int]) -> int | None:
    """The number that a word spells behind "number" and the like; in a long reply that may be part of a story, unless
    it is the last word, or what the reply settles on."""
    word, ends = words[at].fold, at == len(words) - 1 or (at in settled and is_kind(words[at - 1], "option"))
    plain = len(words) <= _CHATTY or ends
    return NUMBERS.get(word) if at in options and plain and (word not in ARTICLES or ends) else None


def _counted(words: Sequence[Token]) -> set[int]:
    """The places of numbers that count something, "3 days", or choose several, "one of the first two"."""
    return {
        at
        for at, (word, thing) in enumerate(pairwise(words))
        if thing.fold in UNITS or (word.fold in ORDINALS and NUMBERS.get(thing.fold, 0) > 1)
    }


def _begins_with_number(words: Sequence[Token]) -> bool:
    """Whether a reply begins with a figure that counts nothing: "1 of course, I have never been in the other one"."""
    return words[0].fold.isdigit()


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


def _denied(words: Sequence[Token], labels: Sequence[str], found: Sequence[Cue]) -> int | None:
    """The one choice whose name stands right behind a "not" that takes all of it back: "not the finance one"."""
    pauses = sorted({cue.start for cue in found if cue.kind == "pause"} | {len(words)})
    ends = {cue.end: next(at for at in pauses if at >= cue.end) for cue in found if cue.kind == "not"}
    no = {at for start, end in ends.items() for at in range(start, min(start + _BEHIND_NOT, end))}
    if _unsure(found) or any(cue.kind == "merely" and cue.start in no for cue in found):
        return None
    return _written([words[at] for at in sorted(no)], labels)


def _lowest(labels: Sequence[str], found: Sequence[Cue]) -> int | None:
    """The one choice that only reads, where the lowest is chosen and nothing is denied or doubted beside it."""
    kinds = {cue.kind for cue in found}
    if "lowest" not in kinds or kinds & _NOT_PLAIN - {"settles"}:
        return None
    reads = [at for at, label in enumerate(labels, 1) if "read" in map(meaning, tokens(label))]
    return reads[0] if len(reads) == 1 else None


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
    chosen, refused = _numbers(words, len(labels), found)
    both = "both" in kinds and len(words) <= _SHORT
    if len(chosen) == 1 and not both:
        return chosen.pop()
    if chosen or (both and "other_one" not in kinds):
        return None
    if refused:
        return _other(refused, most) if labels and not _unsure(found) else None
    if most == _PAIR and "other_one" in kinds and kinds & {"not", "amiss"}:
        denied = _written(words, labels)
        return _other({denied}, most) if denied else None
    if not labels:
        return None
    picked, denied = _lowest(labels, found) or _by_name(words, labels, found), _denied(words, labels, found)
    if denied and picked in (None, denied):
        return _other({denied}, most)
    return picked


def _unsure(found: Sequence[Cue]) -> bool:
    """Whether a denial is a doubt: "not sure, the first maybe" refuses nothing."""
    denials = {(cue.start, cue.end) for cue in found if cue.kind == "not"}
    doubts = [(cue.start, cue.end) for cue in found if cue.kind == "doubt"]
    return any(start == at and end > stop for start, end in doubts for at, stop in denials)


def choose_label(own: str, labels: Sequence[str]) -> int | None:
    """The 1-based choice that the sender's own words make, 0 for none of them, None when unclear."""
    if len(own) > _LONGEST:
        return None
    text = _NUMERO.sub("nr ", clean(own))
    words = tokens(text)
    found = (*cues(words), *_pauses(text, words))
    if turned := [cue.end for cue in found if cue.kind == "corrects" and cue.start > 0]:
        return choose_label(text[words[max(turned) - 1].end :], labels)
    if not words or "?" in own or _hesitates(words, _refused(words, found)):
        return None
    most = len(labels) or _MOST
    none = [cue for cue in found if cue.kind == "none_of_these" and not any(map(_value, words[cue.end : cue.end + 1]))]
    settled = any(cue.kind == "settles" for cue in found)
    picked = _pick(words, most, labels, found)
    if none and (picked is None or (_opens(words, none[0]) and not settled)):
        return 0
    if picked is None and len(labels) == 1 and any(cue.kind == "yes" and cue.start == 0 for cue in found):
        return 1
    return picked


def _opens(words: Sequence[Token], cue: Cue) -> bool:
    """Whether a reply begins with these words, or with a mere no before them: "no, neither"."""
    return all(is_kind(word, "no") or is_kind(word, "regret") for word in words[: cue.start])


def choose_several(text: str, most: int) -> tuple[int, ...]:
    """The 1-based numbers that a short reply chooses together of so many choices, "2 and 3", or "both" of two; empty
    for every other reply."""
    own = own_text(text)
    words = tokens(_NUMERO.sub("nr ", clean(own)))
    found = cues(words)
    if not 0 < len(words) <= _CHATTY or "?" in own or any(cue.kind in _NOT_PLAIN for cue in found):
        return ()
    first = next((at for at, word in enumerate(words) if _value(word)), len(words))
    listed_ = list(takewhile(lambda word: _value(word) or is_kind(word, "and"), words[first:]))
    values = tuple(dict.fromkeys(value for word in listed_ if (value := _value(word))))
    if len(values) > 1:
        after = words[first + len(listed_)].fold if first + len(listed_) < len(words) else ""
        plain = first <= _AHEAD and max(values) <= most and after not in UNITS and after not in MONTHS
        return values if plain else ()
    both = any(
        {"both", "they"} <= kinds_of(" ".join(word.fold for word in words[cue.start : cue.end])) for cue in found
    )
    wished = len(words) == 1 or any(cue.kind in ("wish", "grant", "polite") for cue in found)
    thanks = any(cue.kind == "closing" for cue in found)  # “Thanks, both!”
    return (1, 2) if both and wished and not thanks and most == _PAIR and not values else ()


def _pauses(text: str, words: Sequence[Token]) -> Iterator[Cue]:
    """The places before which the reply makes a pause, and those before which a colon announces something."""
    for at, (left, right) in enumerate(pairwise(words), 1):
        between = text[left.end : right.start]
        if _PAUSE.search(between):
            yield Cue("pause", at, at)
        if ":" in between:
            yield Cue("announces", at, at)


def _hesitates(words: Sequence[Token], refused: Set[int]) -> bool:
    """Whether two numbers are joined by "or", "1 or 2", "option two or three", and neither is refused."""
    return any(
        (_value(left) or (left.fold in NUMBERS and at > 0 and is_kind(words[at - 1], "option")))
        and is_kind(right, "or")
        and at not in refused
        for at, (left, right) in enumerate(pairwise(words))
    )


def choose(text: str, choices: Sequence[Entitlement]) -> int | None:
    """What a reply to a numbered question chose: the 1-based number, 0 for none of these, None when unclear."""
    chosen = choose_label(own_text(text), [" ".join((row.system, row.access_level, *row.aliases)) for row in choices])
    inside = marked(clean(text)) if chosen is None else None
    return inside if inside and inside <= len(choices) else chosen
