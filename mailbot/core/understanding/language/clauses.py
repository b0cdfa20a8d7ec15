"""What each clause of a sentence does: ask for something, rule it out, or neither."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from typing import Literal

from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import (
    ARTICLES,
    FILLERS,
    MONTHS,
    NUMBERS,
    UNITS,
    WRITER,
    deed_of,
    kinds_of,
)

Action = Literal["request", "revoke", "extend"]

_PART = re.compile(r"[,;:()–—]|\s-+\s|[.!?]")
_SPLIT_REACH = 12  # words between the halves of "take … away"
_TAIL = 3  # words that "please" and the like at the end of a sentence may have
_SILENT = frozenset(
    ("needless", "withdraw", "status", "my_access", "help", "past", "keep", "anybody", "tell", "instead")
)
_SILENCING = ("tell", "keep", "trouble")
_WHOLE = ("again", "wish", "polite", "suffice", "revoke", "extend", "namely")  # phrases that no clause ends within
_OF_ITS_OWN = frozenset(("have", "past", "keep", "first_person", "trouble", "not", "report", "question", "duty"))
_TURNED = frozenset(("have", "agreed", "instead"))  # what a wish turns away from
_ASKS = ("may_first", "inquire", "fits")  # what the first word of such a question is
_FOR_ONE = 4  # words of somebody's name, and what joins it to what it is for
_HARDLY = 2  # words of a clause that says hardly more than what it names
_SHORT = 5  # words of a clause in which politeness beside a bare name is a wish: "VPN please"
_GIVING = ("wish", "polite", "grant")
_DENYING = frozenset(("not", "lack", "too_little"))
_UNCONTENT = _DENYING | {"polite"}
_GOES_ON = frozenset(("first_person", "not"))
_CONTENT_SO_FAR = frozenset(("until_now", "suffice"))  # "so far I only read the files, and that's all I need"
_GIVEN = frozenset(("polite", "grant", "too_little", "any_more", "not"))
_NO_NEED = _DENYING | {"anybody", "past"}
_ASKED_OF_ANY = frozenset(("anybody", "question"))
_DEEDS = frozenset(("grant", "access", "again", "revoke", "extend"))


class Stance(Enum):
    """What a clause does with what it mentions."""

    ASKED = "asked"
    AGAINST = "against"
    PLAIN = "plain"


_WANTS = frozenset(("wish", "needs", "duty", "able", "must"))
_OVER_AND_OUT, _GIVES = frozenset(("req_is_over", "strike", "polite")), frozenset(("wish", "grant"))
_ANNOUNCED = frozenset(("announced", "revoke"))
_UNANNOUNCED = frozenset(("not", "any_more", "first_person", "polite", "wish", "from_me", "when.my"))
_ENDING = frozenset(("revoke", "extend"))
_REMOVING = frozenset(("revoke", "strike", "remove", "take"))
_LASTING = frozenset(("stays_on", "for_longer", "still_needs"))
_HELD = frozenset(("hold", "having", "has", "have"))
_WISHED = frozenset(("wish", "hopes"))
_HELD_ALREADY = frozenset(("not", "first_person", "past", "keep"))
_HAS_TO = frozenset(("must", "shall", "wish", "needs", "let"))
_PARTING = frozenset(("loses", "having"))
_OF_A_PURPOSE = _ENDING | {"anybody", "question", "tell"}
_BACK = {"hands_in": ("back_to", "from_me"), "hands_back": ("back_to",), "take": ("back_from", "from_me")}
"""What begins words that give access back, and what may end them."""
_GIVEN_TO = ("me", "one", "they", "split", "polite")
_OPENERS = ("split", "greeting", "polite", "you_may")  # what may stand before an order


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, words `start` to `end` (exclusive), with its stance and what it asks to be done."""

    start: int
    end: int
    stance: Stance
    action: Action
    kinds: frozenset[str]
    aside: bool


def _bounds(
    segment: Segment, found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> Iterator[tuple[int, int, bool]]:
    """Where clauses begin and end, and whether each is an aside: at punctuation and at words that open a clause.

    A name is never cut, and a mere "please" or "thanks" after a comma belongs to what it follows.
    """
    words = segment.tokens
    closed = {at for first, last in named for at in range(first + 1, last)}
    closed |= {at for cue in found if cue.kind in _WHOLE for at in range(cue.start + 1, cue.end)}
    last = (cue for cue in found if cue.kind in ("polite", "closing") and len(words) - cue.start <= _TAIL)
    closed |= {cue.start for cue in last if not _ends_needless(found, cue.start)}
    openers = [cue for cue in found if cue.kind in ("split", "aside", "instead")]
    opening = {cue.start: cue.kind for cue in openers if not _is_no_more(found, cue.end)}
    opening |= {cue.start: "aside" for cue in found if cue.kind == "without"}
    opening |= dict.fromkeys(_finds_out(found, named, levels), "aside")
    opening |= dict.fromkeys(_turns(found), "split")
    opening |= dict.fromkeys(_takes_next(segment.tokens, found, named, levels), "split")
    opening |= dict.fromkeys(_next_pairs(segment, found, named, levels), "split")
    start = 0
    for at in range(1, len(words)):
        gap = segment.text[words[at - 1].end : words[at].start]
        parts = gap != " " and _PART.search(gap) and not _is_within(words[at - 1], gap.strip())
        if at not in closed and (parts or (at in opening and not _is_polite(words[start:at]))):
            yield start, at, opening.get(start) == "aside"
            start = at
    if words:
        yield start, len(words), opening.get(start) == "aside"


def _ends_needless(found: Sequence[Cue], at: int) -> bool:
    """Whether what is needed no more is ordered to be taken away from here on: "braucht die VPN nicht mehr, bitte
    entfernen"."""
    over = any(cue.kind == "any_more" and cue.end == at for cue in found)
    return over and any(cue.kind == "strike" and cue.start in (at, at + 1) for cue in found)


def _is_no_more(found: Sequence[Cue], at: int) -> bool:
    """Whether only that something is needed no more stands here: in "they need the VPN also nicht mehr" the German
    "also" opens nothing."""
    denied = {cue.end for cue in found if cue.kind == "not" and cue.start == at}
    return any(cue.kind == "any_more" and cue.start in denied for cue in found)


def _finds_out(found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]) -> set[int]:
    """Where a sentence goes on, behind a system and its level, with what one wants to find out: "Viewer in the Ledger
    to see what they were given"."""
    told = max(min((last for _, last in named), default=-1), min(levels, default=-1) + 1) if named and levels else -1
    return {cue.start for cue in found if cue.kind == "finds" and 0 < told <= cue.start}


def _is_within(before: Token, gap: str) -> bool:
    """Whether a sign ends nothing: that of a drive, "Edit on F: and Read on P:", or of a day, "bis 30. Juni"."""
    return (gap == ":" and len(before.fold) == 1) or (gap == "." and before.fold.isdigit() and len(before.fold) < 3)


def _is_polite(words: Sequence[Token]) -> bool:
    return all(is_kind(word, "polite") for word in words)


def _turns(found: Sequence[Cue]) -> set[int]:
    """Where a sentence turns to what one wants, "I have Read and need Edit", "as discussed with Tom I need …", or from
    what is given to what is taken away, "give me Viewer and take the VPN off me", or back."""
    must = {at for cue in found if cue.kind == "must" for at in range(cue.start, cue.end)}
    has = [cue.end for cue in found if cue.kind in _TURNED and must.isdisjoint(range(cue.start, cue.end))]
    takes = {cue.start for cue in found if cue.kind == "take"} if _taken_away(found) else set()
    given = min((cue.end for cue in found if cue.kind == "grant"), default=0)
    wishes = {cue.start for cue in found if cue.kind == "wish" and any(end <= cue.start for end in has)}
    instead = min((cue.end for cue in found if cue.kind == "instead"), default=0)
    wishes |= {cue.start for cue in found if cue.kind == "polite" and 0 < instead <= cue.start}
    ended = min((cue.end for cue in found if cue.kind in ("strike", "revoke")), default=0)
    gives = {cue.start for cue in found if cue.kind == "grant" and ended}
    joints = [cue for cue in found if cue.kind == "and"]
    wishes |= {cue.start for cue in joints if cue.end in takes and 0 < given <= cue.start}
    return wishes | {cue.start for cue in joints if cue.end in gives and 0 < ended <= cue.start}


def _takes_next(
    words: Sequence[Token], found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> set[int]:
    """Where a sentence that gives something goes on, by an "and", with what it takes away: "give me Viewer in A and
    remove Editor in B"; "to add and remove invoices" takes nothing."""
    given = min((cue.end for cue in found if cue.kind == "grant"), default=len(words))
    things = {*levels, *(at for first, last in named for at in range(first, last))}
    turns = set()
    for joint in (cue for cue in found if cue.kind == "and" and cue.start >= given):
        for cue in (one for one in found if one.kind == "strike" and 0 <= one.start - joint.end <= 1):
            next_ = next((at for at in range(cue.end, len(words)) if not _is_whose(words[at])), len(words))
            if next_ in things and all(word.fold in FILLERS for word in words[joint.end : cue.start]):
                turns.add(joint.start)
    return turns


def _next_pairs(
    segment: Segment, found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> set[int]:
    """Where, behind a colon and a level, an "and" goes on with the next system: "A: Viewer and B: Reader"."""
    words, starts, pairs = segment.tokens, {first for first, _ in named}, set()
    for joint in (cue for cue in found if cue.kind == "and" and cue.start - 1 in levels and cue.end in starts):
        first = joint.start - 1
        while first - 1 in levels:
            first -= 1
        if first and ":" in segment.text[words[first - 1].end : words[first].start]:
            pairs.add(joint.start)
    return pairs


def _taken_away(found: Sequence[Cue]) -> bool:
    takes = [cue.end for cue in found if cue.kind == "take"]
    return any(cue.kind == "away" and 0 <= cue.start - end <= _SPLIT_REACH for end in takes for cue in found)


def _takes_things(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether what a clause takes away, from nobody, is no access but what somebody works with: "I take patients off
    when they come too late"."""
    words = segment.tokens
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    for cue in (one for one in mine if one.kind == "take"):
        away = next((one for one in mine if one.kind == "away" and one.start >= cue.end), cue)
        thing, behind = words[cue.end : away.start], words[away.end : min(away.end + 1, end)]
        whose = any(is_kind(word, "first_person") or _is_given_to(word) for word in (*thing, *behind))
        theirs = whose or not named.isdisjoint(range(cue.end, away.start))
        if thing and not theirs and not any(is_kind(word, "access") or is_kind(word, "when.it") for word in thing):
            return True
    return False


def _spoken_as(segment: Segment, found: Sequence[Cue], start: int, end: int, kinds: frozenset[str]) -> set[str]:
    """Kinds that depend on where in the clause a word stands: "can Priya get …", "I don't need X any more"."""
    added = {"polite"} if "grant" in kinds and is_kind(segment.tokens[start], "may_first") else set()
    if not kinds >= {"not", "wish"}:
        return added
    thanks = {at for cue in found if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    ending = next((at + 1 for at in range(end - 1, start, -1) if at not in thanks), end)
    last = any(cue.kind == "any_more" and cue.end == ending for cue in found)
    return added | ({"revoke"} if last else set())


def _orders_removal(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause orders that something be taken away, by the verb it opens with or, in German, ends with: "Remove
    Viewer on the Drive", "Viewer bitte entfernen". Who says "I have to delete files" wishes for something else.
    """
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    wishes = [cue.start for cue in mine if cue.kind in _WANTS]
    last = max((at for at in range(start, end) if not is_kind(segment.tokens[at], "polite")), default=end)
    for cue in mine:
        if cue.kind == "strike" and named.isdisjoint(range(cue.start, cue.end)):
            then = _ends_something(mine, cue, end, named)
            joined = start > 0 and is_kind(segment.tokens[start], "and")
            may = max((one.end for one in mine if one.kind == "you_may" and one.start == start), default=start)
            mine_goes = any(is_kind(word, "when.my") for word in segment.tokens[cue.end : end])
            from_me = [one.start for one in mine if one.kind == "from_me" and one.start >= cue.end]
            whose = mine_goes or any(not named.isdisjoint(range(cue.end, at)) for at in from_me)
            allowed = may if whose else start  # not "you can cancel the VPN appointment"
            opens = all(
                is_kind(word, "polite")
                or is_kind(word, "greeting")
                or (then and (is_kind(word, "later") or is_kind(word, "split")))
                or (then and joined and (is_kind(word, "and") or word.fold in FILLERS))
                for word in segment.tokens[allowed : cue.start]
            )
            ends = cue.end > last and not any(at < cue.start for at in wishes)
            if (opens or ends) and len(segment.tokens) > cue.end - cue.start:
                return True
    return False


def _hands_back(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause lets the desk have back what it names: "please take Viewer in the Ledger from me", "take the VPN
    back from Tom"."""
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    opened = {start, *(cue.end for cue in mine if cue.kind in _OPENERS and cue.start == start)}
    for cue in (one for one in mine if one.kind in _BACK and one.start in opened):
        for last in (other for other in mine if other.kind in _BACK[cue.kind] and other.start > cue.end):
            between = [at for at in range(cue.end, last.start) if at in named]
            if not between or any(not _is_whose(word) for word in segment.tokens[cue.end : between[0]]):
                continue
            if all(is_kind(word, "again") for word in segment.tokens[between[-1] + 1 : last.start]):
                return True
    return False


def _turns_off(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a verb in two parts opens a clause around somebody's access: "switch my VPN off", "schaltet Tom das
    Laufwerk bitte ab"."""
    words = segment.tokens
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    opened = {start, *(cue.end for cue in mine if cue.kind in _OPENERS and cue.start == start)}
    for cue in (one for one in mine if one.kind == "turns" and one.start in opened):
        off = next((one for one in mine if one.kind == "turned_off" and one.start >= cue.end), None)
        names = [at for at in range(cue.end, end) if at in named and not (off and off.start <= at < off.end)]
        if not names or off is None:
            continue
        between = [words[at] for at in range(cue.end, names[0]) if not off.start <= at < off.end]
        whose = any(is_kind(word, "when.my") or is_kind(word, "me") or word.capital for word in between)
        whose |= any(one.kind == "of_mine" and one.start == names[-1] + 1 for one in mine)
        last = off.start < names[0] or all(words[at].fold not in ARTICLES for at in range(names[0], off.start))
        if whose and last and all(_is_whose(word) or is_kind(word, "me") or word.capital for word in between):
            return True
    return False


def _lets_go(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause says no more than that what it names may be taken away: "my VPN may be cancelled", "Tom's VPN
    has to go as well"."""
    words = segment.tokens
    last = next((cue for cue in found if cue.kind == "let_go" and start < cue.start and cue.end <= end), None)
    if last is None or segment.text.rstrip().endswith("?"):
        return False
    light = {at for cue in found if cue.kind in ("closing", "too") for at in range(cue.start, cue.end)} | named
    whose = (_is_whose(word) or word.capital or word.fold in FILLERS or _leads(word) for word in words)
    before = all(allowed or at in light for at, allowed in enumerate(whose) if start <= at < last.start)
    behind = all(at in light or _leads(words[at]) for at in range(last.end, end))
    return before and behind and not named.isdisjoint(range(start, last.start))


def _comes_off(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether what comes off in a clause is what it names, or somebody: "the VPN needs to come off Tom", "he must come
    off the Ledger"; "the cover has to come off the pump in the Ledger" takes nothing away."""
    words = segment.tokens
    for cue in (one for one in found if one.kind == "comes_off" and start < one.start and one.end <= end):
        what = words[cue.start - 1]
        person = is_kind(what, "stands_for") or is_kind(what, "first_person")
        person |= what.capital and words[max(start, cue.start - 2)].fold not in ARTICLES
        thing = cue.start - 1 in named or is_kind(what, "access") or is_kind(what, "when.it")
        if thing or (person and not named.isdisjoint(range(cue.end, end))):
            return True
    return False


def _shall_lose(
    segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int], before: Clause | None
) -> bool:
    """Whether a clause says that somebody is to lose what it names, or to have it no longer: "Priya soll ihren VPN
    verlieren", "make sure that she doesn't have Edit any more"; "she must not lose it" and "I must lose …" do not."""
    words = segment.tokens
    kinds = {cue.kind for cue in found if start <= cue.start and cue.end <= end}
    follows = before is not None and is_kind(words[start], "when.clause") and before.stance is Stance.ASKED
    writer = any(words[at].fold in WRITER for at in range(start, end))
    if writer or named.isdisjoint(range(start, end)) or segment.text.rstrip().endswith("?"):
        return False
    last = max((cue.start for cue in found if cue.kind in _PARTING and cue.start < end), default=start)
    shall = follows or any(cue.kind == "shall" and start <= cue.start < last for cue in found)
    loses = "loses" in kinds and "not" not in kinds
    no_more = kinds >= {"having", "not", "any_more"}
    return shall and (loses or no_more)


def _shall_not_lose(segment: Segment, kinds: frozenset[str], start: int, before: Clause | None) -> bool:
    """Whether a clause says that somebody shall not lose something, or asks if so: "I don't want Priya to lose it",
    "ich möchte nicht, dass Priya ihn verliert"."""
    follows = before is not None and is_kind(segment.tokens[start], "when.clause") and "not" in before.kinds
    denied = "not" in kinds and "any_more" not in kinds
    return denied or follows or segment.text.rstrip().endswith("?")


def _forbids_removal(segment: Segment, found: Sequence[Cue], start: int, end: int) -> bool:
    """Whether a clause begins with the order not to take something away: "please don't take away my Viewer"."""
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    orders = {cue.start for cue in mine if cue.kind in _REMOVING}
    denied = min((cue.start for cue in mine if cue.kind == "not" and cue.end in orders), default=-1)
    return denied >= 0 and all(_leads(word) for word in segment.tokens[start:denied] if word.fold != "do")


def _leads(word: Token) -> bool:
    """Whether a word only leads to a name, or from one clause to the next: "and", "in", "then", "please"."""
    return any(is_kind(word, kind) for kind in ("split", "polite", "and", "to", "again", "later"))


def _is_whose(word: Token) -> bool:
    return word.fold in ARTICLES or is_kind(word, "when.my") or is_kind(word, "my_own")


def _ends_something(mine: Sequence[Cue], order: Cue, end: int, named: Set[int]) -> bool:
    """Whether an order to take away is about access wherever it comes in a row, "then remove the VPN", "then please
    remove it", rather than what somebody does: "and then remove the operations"."""
    beside = {cue.kind for cue in mine if cue.start == order.end or cue.kind == "polite"}
    return bool(beside & {"when.it", "polite"}) or any(order.end <= at < end for at in named)


def _meant_as_purpose(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> set[str]:
    """Kinds that only the purpose before a wish has: "To close my own jobs I need …" ends nothing, and "To see how many
    we are I need …" asks nobody."""
    if not is_kind(segment.tokens[start], "to"):
        return set()
    wishes = [cue.start for cue in found if cue.kind == "wish" and start < cue.start < end]
    if not wishes or named.isdisjoint(range(wishes[-1], end)):
        return set()
    mine = [cue for cue in found if cue.kind in _OF_A_PURPOSE and start <= cue.start and cue.end <= end]
    return {cue.kind for cue in mine} - {cue.kind for cue in mine if cue.start >= wishes[-1]}


def _begins_with_wish(found: Sequence[Cue], start: int, end: int) -> bool:
    """Whether a clause is a wish, so that what looks like a question is its object: "I need whatever does that",
    "please give everyone in my team …"."""
    wishes = [cue.start for cue in found if cue.kind == "wish" and start <= cue.start <= start + 1 and cue.end <= end]
    asks = {cue.end for cue in found if cue.kind == "polite" and cue.start == start}
    wishes += [cue.start for cue in found if cue.kind == "grant" and cue.start in asks and cue.end <= end]
    return bool(wishes) and not any(cue.kind in _ASKED_OF_ANY and start <= cue.start <= wishes[0] for cue in found)


def _more_time(segment: Segment, found: Sequence[Cue], start: int, end: int) -> bool:
    """Whether a clause asks for so much more time: "give me two more weeks", "noch 14 Tage", "un mes más"; what one
    has more time for, "I'm here for another week and need Viewer", is none."""
    words = segment.tokens
    units = [at for at in range(start, end) if words[at].fold in UNITS]
    asks = [cue for cue in found if units and cue.kind in _GIVING and start <= cue.start < end]
    behind = {cue.start for cue in found if asks and cue.kind == "more_behind"}
    if not asks or any(is_kind(word, "when.waits") for word in words[start:end]):  # "please wait two more weeks"
        return False
    for at in units:
        first = at
        while first > start and (_is_count(words[first - 1]) or is_kind(words[first - 1], "more_before")):
            first -= 1
        counted = any(map(_is_count, words[first:at]))
        more = any(is_kind(word, "more_before") for word in words[first:at]) or (counted and at + 1 in behind)
        joined = any(is_kind(word, "and") for cue in asks for word in words[at : cue.start])
        if more and not joined:
            return True
    return False


def _must_have(segment: Segment, found: Sequence[Cue], start: int, end: int, levels: Sequence[int]) -> bool:
    """Whether a clause concludes that somebody who was named needs a level, "…, so she has to have Edit there", and not
    that they have it: "she moved my slot, so she must have Edit; who gave her that?" """
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    if segment.text.rstrip().endswith("?") or any(cue.kind == "was" and cue.end == end for cue in mine):
        return False  # "… already"
    needs = {cue.start for cue in mine if cue.kind == "needs"}
    first = {start, *(cue.end for cue in mine if cue.kind == "split" and cue.start == start)}
    concludes = start > 0 and any(one.kind == "stands_for" and one.start in first and one.end in needs for one in mine)
    return concludes and any(start <= at < end for at in levels)


def _keeps_on(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause asks that somebody may keep what it names until a day: "let Tom keep the Ledger until Friday",
    "darf Tom das Laufwerk bis Freitag behalten?"; "please keep an eye on the Ledger until then" does not, nor "keep the
    Ledger open until then"."""
    words = segment.tokens
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    names = [at for at in range(start, end) if at in named]
    until = min((cue.start for cue in mine if cue.kind == "until"), default=-1)
    before = max((at for at in names if at < until), default=until - 1)
    if not names or until < 0 or not all(_stands_beside(word) for word in words[before + 1 : until]):
        return False
    on = any(is_kind(word, "still_on") for word in words[before + 1 : until])
    if on and not any(map(_is_somebodys, words[start : names[0]])):
        return False
    opened = {start}
    for cue in sorted(mine, key=lambda one: one.start):  # "so please leave …"
        opened |= {cue.end} if cue.kind in _OPENERS and cue.start in opened else set()
    polite = {at for cue in mine if cue.kind == "polite" for at in range(cue.start, cue.end)}
    lets = any(cue.kind in ("may_first", "let") and cue.start in opened for cue in mine)
    for cue in (one for one in mine if one.kind == "keeps_on"):
        between = {*range(cue.end, names[0])} - polite
        behind = all(_is_given_to(words[at]) for at in between) and cue.end <= names[0]
        last = names[0] < cue.start and all(is_kind(word, "polite") for word in words[cue.end : end])
        if (behind or last) and (lets or cue.start in opened):
            return True
    return False


def _lasts(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause asks that what it names go on: "may my VPN stay open until May?", "I need the VPN a bit longer",
    "todavía necesito Viewer tres semanas"."""
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    kinds = {cue.kind for cue in mine}
    names = [at for at in range(start, end) if at in named]
    asks = kinds & {"polite", "wish", "needs", "may_first"}
    if not names or not asks or kinds & {"not", "lack", "condition"}:
        return False
    timed = "until" in kinds or any(segment.tokens[at].fold in UNITS for at in range(start, end))
    longer = (cue.start for cue in mine if cue.kind == "for_longer")
    beside = any(_beside_name(segment, names, at) for at in longer)
    return ("stays_on" in kinds and "until" in kinds) or ("still_needs" in kinds and timed) or beside


def _is_somebodys(word: Token) -> bool:
    """Whether a word says whose it is: "my", "her", "Priya's"."""
    return word.fold.endswith("'s") or any(is_kind(word, kind) for kind in ("when.my", "my_own", "their_own"))


def _beside_name(segment: Segment, names: Sequence[int], at: int) -> bool:
    """Whether nothing of its own stands between a name and words behind it."""
    before = max((name for name in names if name < at), default=at)
    return before < at and all(_stands_beside(word) for word in segment.tokens[before + 1 : at])


def _stands_beside(word: Token) -> bool:
    """Whether a word behind a name leaves it what is meant: "the Ledger access for her", not "the Ledger manual"."""
    return word.fold in FILLERS or any(is_kind(word, kind) for kind in ("access", "polite", "one", "still_on"))


def _is_given_to(word: Token) -> bool:
    """Whether a word may stand between a verb and what is named behind it: "her", "Tom", "the", "please"."""
    return (
        word.capital or _is_whose(word) or any(is_kind(word, kind) for kind in ("me", "one", "they", "split", "polite"))
    )


def _is_count(word: Token) -> bool:
    return word.fold.isdigit() or word.fold in NUMBERS


def _is_content(found: Sequence[Cue], start: int, end: int, levels: Sequence[int]) -> bool:
    """Whether a clause says that what one is, or has, is enough: "I am Viewer there and that will do for me"."""
    has = [cue.end for cue in found if cue.kind in ("being", "have") and start <= cue.start < end]
    held = [at for at in levels for last in has if 0 <= at - last <= 1]
    return any(cue.kind == "suffice" and min(held, default=end) < cue.start < end for cue in found)


def _level_goes(found: Sequence[Cue], start: int, end: int, levels: Sequence[int]) -> bool:
    """Whether a clause says nothing but that a level is to go: "Scheduler off, please", "Viewer weg"."""
    if start not in levels:
        return False
    known = {at for cue in found if cue.kind in ("away", "polite", "closing") for at in range(cue.start, cue.end)}
    gone = any(cue.kind == "away" and start < cue.start < end for cue in found)
    bare = known.union(levels).issuperset(range(start, end))
    return gone and bare


def _objects(segment: Segment, found: Sequence[Cue], start: int, end: int) -> set[str]:
    """Kinds that only what one wants to do has: "I have to change the details of suppliers" asks for no details."""
    deeds = [
        cue.end
        for cue in found
        if cue.kind == "wish" and start <= cue.start <= start + 1 and cue.end < end
        if deed_of(segment.tokens[cue.end].fold)
    ]
    if not deeds:
        return set()
    mine = [cue for cue in found if cue.kind in _SILENCING and start <= cue.start and cue.end <= end]
    return {cue.kind for cue in mine} - {cue.kind for cue in mine if cue.start <= min(deeds)}


def _levels_in(segment: Segment, found: Sequence[Cue], levels: Sequence[int], start: int, end: int) -> set[str]:
    """The kind "tell", where all that says it is a level's name: "please Read on the Drive" asks nobody to read."""
    tells = [cue for cue in found if cue.kind == "tell" and start <= cue.start and cue.end <= end]
    names = {at for at in levels if segment.tokens[at].capital}
    return {"tell"} if tells and all(cue.end - 1 in names for cue in tells) else set()


def _asks_about(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause asks if what it names would do, rather than for it: "Would Viewer let me see more?" """
    opened = any(is_kind(segment.tokens[start], kind) for kind in _ASKS) and segment.text.rstrip(" )\"'").endswith("?")
    if not opened or not any(cue.kind == "fits" and start <= cue.start < end for cue in found):
        return False
    first = next((at for at in range(start, end) if at in named), end)
    return all(word.fold in ARTICLES for word in segment.tokens[start + 1 : first])


def _thinks_better(
    segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int], kinds: frozenset[str]
) -> bool:
    """Whether what is named is not needed after all: "after all those rumours" is another matter."""
    if not ("needless" in kinds or kinds >= {"not", "wish"}) or named.isdisjoint(range(start, end)):
        return False
    thoughts = (cue.end for cue in found if cue.kind == "second_thought" and start <= cue.start < end)
    behind = [(at, segment.tokens[at]) for at in thoughts if at < end]
    return all(
        word.fold not in FILLERS or not _GOES_ON.isdisjoint(kinds_of(word.fold)) or {at, at + 1} & named
        for at, word in behind
    )


def _of_a_request(found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether it is a request that is to be taken away: "strike my request", "my request for Viewer can be struck"."""
    noun = any(cue.kind == "my_request" and cue.start < end for cue in found)
    here = any(cue.kind == "my_request" and start <= cue.start < end for cue in found)
    return here or (noun and named.isdisjoint(range(start, end)))


def _action(kinds: frozenset[str], taken_away: bool) -> Action:
    if "revoke" in kinds or taken_away:
        return "revoke"
    return "extend" if "extend" in kinds else "request"


def _asks(kinds: frozenset[str], named: bool) -> bool:
    """A plain wish asks; politeness asks only beside a deed, a noun for access, or something that can be given."""
    if "trouble" in kinds and not ("wish" in kinds and kinds & {"grant", "access", "again"}):
        return False
    if "wish" in kinds:
        return True
    greets = "welcomes" in kinds and "grant" not in kinds
    return (
        "polite" in kinds
        and not greets
        and (named or bool(kinds & _DEEDS))
        and not ("have" in kinds and "grant" not in kinds)
    )


def _ruled_out(kinds: frozenset[str], action: Action) -> bool:
    """Whether a clause says what is not wanted, what was, what shall stay, or speaks of nobody in particular."""
    if kinds & (_SILENT - {"past"} if "lack" in kinds else _SILENT):
        return True
    refusing = "not" in kinds and "lack" not in kinds
    return refusing and (action == "request" or "polite" in kinds)


def _stance(kinds: frozenset[str], action: Action, named: bool) -> Stance:
    if _ruled_out(kinds, action):
        return Stance.AGAINST
    if _asks(kinds, named) or action == "revoke" or (action == "extend" and kinds & {"polite", "wish", "until"}):
        return Stance.ASKED
    return Stance.AGAINST if kinds & {"have", "trouble"} and "lack" not in kinds else Stance.PLAIN


def _goes_on(before: Clause, adding: bool, kinds: frozenset[str], rest: int) -> bool:
    """Whether a clause only adds to what the one before it asks: "… and Read on the HR Share", "…, Viewer in X"."""
    adds = (adding or rest <= _HARDLY) and not (before.action == "revoke" and "grant" in kinds)
    return before.stance is Stance.ASKED and adds and not kinds & _OF_ITS_OWN


def _turns_back(read: Sequence[Clause], kinds: frozenset[str], rest: int) -> bool:
    """Whether a clause goes on with the wish before what is not wanted: "A as Viewer, not B, but C as Clerk"."""
    denied = len(read) > 1 and read[-1].stance is Stance.AGAINST and "not" in read[-1].kinds
    return denied and read[-2].action == "request" and _goes_on(read[-2], False, kinds, rest)


def _meant(
    segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int], levels: Sequence[int]
) -> frozenset[str]:
    """The kinds of the cues in a clause, as its words mean them together: what it wishes for, keeps or prolongs."""
    kinds = frozenset(cue.kind for cue in found if start <= cue.start and cue.end <= end)
    kinds -= {"have"} if "must" in kinds else set()
    if kinds & _ASKED_OF_ANY and _begins_with_wish(found, start, end):
        kinds -= _ASKED_OF_ANY
    if not kinds.isdisjoint(_SILENCING):
        kinds -= _objects(segment, found, start, end)
        kinds -= _levels_in(segment, found, levels, start, end)
    kinds |= _spoken_as(segment, found, start, end, kinds)
    kinds -= _meant_as_purpose(segment, found, start, end, named)
    if _more_time(segment, found, start, end):
        kinds |= {"extend", "more_time"}
    if "stands_for" in kinds and kinds.isdisjoint(_NO_NEED) and _must_have(segment, found, start, end, levels):
        kinds |= {"wish"}
    goes_on = "keeps_on" in kinds and _keeps_on(segment, found, start, end, named)
    if goes_on or (kinds & _LASTING and _lasts(segment, found, start, end, named)):
        kinds = kinds - {"keep"} | {"extend", "more_time"}
    if "suffice" in kinds and not kinds & _UNCONTENT and _is_content(found, start, end, levels):
        kinds = kinds - {"wish"} | {"keep"}
    if kinds >= _CONTENT_SO_FAR and not kinds & _GIVEN:
        kinds = kinds - {"wish"} | {"keep"}
    return kinds


def _ended(
    segment: Segment,
    found: Sequence[Cue],
    start: int,
    end: int,
    named: Set[int],
    levels: Sequence[int],
    kinds: frozenset[str],
    before: Clause | None,
) -> frozenset[str]:
    """These kinds with what the words of a clause take away, or only seem to; `before` is the clause before it."""
    if _level_goes(found, start, end, levels):
        kinds |= {"revoke"}
    if "strike" in kinds and not kinds & _SILENT and _orders_removal(segment, found, start, end, named):
        kinds |= {"revoke"}
    back = not kinds.isdisjoint(_BACK) and _hands_back(segment, found, start, end, named)
    if back or ("turns" in kinds and _turns_off(segment, found, start, end, named)):
        kinds = kinds - {"grant", "wish"} | {"revoke"}
    if kinds >= _OVER_AND_OUT and not kinds & _GIVES:
        kinds |= {"revoke"}  # "REQ-2026-00012 könnt ihr streichen und Viewer im Archiv auch"
    if kinds >= _ANNOUNCED and not kinds & _UNANNOUNCED:
        kinds -= {"revoke"}  # "the VPN will be switched off on Saturday"
    if "let_go" in kinds and _lets_go(segment, found, start, end, named):
        kinds |= {"revoke"}
    if "comes_off" in kinds and _comes_off(segment, found, start, end, named):
        kinds |= {"revoke"}
    if "not" in kinds and _forbids_removal(segment, found, start, end):
        kinds = kinds - {"revoke", "wish"} | {"keep"}
    if "loses" in kinds and _shall_not_lose(segment, kinds, start, before):
        kinds = kinds - {"revoke"} | {"keep"}
    elif kinds & _PARTING and _shall_lose(segment, found, start, end, named, before):
        kinds = kinds - {"not", "lack", "needless", "extend"} | {"revoke"}
    if kinds >= {"able", "wish"} and "access" not in kinds and not any(start <= at < end for at in levels):
        kinds -= {"revoke"}  # "I must be able to switch rules off"
    if kinds >= {"withdraw", "strike"} and "my_request" not in kinds and any(start <= at < end for at in levels):
        kinds = kinds - {"withdraw"} | {"revoke"}  # "please cancel my Viewer"
    if "second_thought" in kinds and _thinks_better(segment, found, start, end, named, kinds):
        kinds |= {"withdraw"}
    if kinds & {"revoke", "strike", "undo"} and _of_a_request(found, start, end, named):
        forbidden = "not" in kinds and _forbids_removal(segment, found, start, end)
        kinds = kinds - {"revoke"} | ({"keep"} if forbidden else {"withdraw"})
    return kinds


def clauses(
    segment: Segment, found: Sequence[Cue], systems: Sequence[tuple[int, int]] = (), levels: Sequence[int] = ()
) -> tuple[Clause, ...]:
    """The clauses of a segment with these cues; `systems` are the spans of words that name one, `levels` the places."""
    away = _taken_away(found)
    told = {at for first, last in (*((cue.start, cue.end) for cue in found), *systems) for at in range(first, last)}
    named = {*levels, *(at for first, last in systems for at in range(first, last))}
    joints = {cue.start for cue in found if cue.kind == "and"}
    dates = {at for at, word in enumerate(segment.tokens) if word.fold.isdigit() or word.fold in MONTHS}
    read: list[Clause] = []
    bare: list[bool] = []
    others: list[bool] = []
    for start, end, aside in _bounds(segment, found, systems, levels):
        kinds = _meant(segment, found, start, end, named, levels)
        kinds = _ended(segment, found, start, end, named, levels, kinds, read[-1] if read else None)
        taken = away and bool(kinds & {"take", "away"}) and not _takes_things(segment, found, start, end, named)
        action = _action(kinds, taken)
        rest = [at for at in range(start, end) if at not in told and at not in levels and at not in dates]
        givable = [*levels, *(at for at, _ in systems if end - start <= _SHORT or not rest)]
        stance = _stance(kinds, action, any(start <= at < end for at in givable))
        if stance is Stance.ASKED and _asks_about(segment, found, start, end, named):
            stance = Stance.AGAINST
        if aside and stance is Stance.ASKED:
            stance = Stance.PLAIN
        if stance is Stance.PLAIN and read and _goes_on(read[-1], start in joints, kinds, len(rest)):
            stance, action = Stance.ASKED, read[-1].action
        if stance is Stance.PLAIN and "contrast" in kinds and _turns_back(read, kinds, len(rest)):
            stance, action = Stance.ASKED, read[-2].action
        read.append(Clause(start, end, stance, action, kinds, aside))
        parted = start == 0 or ";" in segment.text[segment.tokens[start - 1].end : segment.tokens[start].start]
        parted = (parted or start in joints) and not is_kind(segment.tokens[start], "purpose")
        names = any(start <= at < end for at, _ in systems)
        bare.append(parted and len(rest) <= _HARDLY and names)
        level = any(start <= at < end for at in levels)
        others.append("purpose" in kinds and len(rest) <= _FOR_ONE and names and level)
    meant = _for_that_person(segment, found, _kept_on(_shared_out(segment, read, others), named), named)
    return tuple(_led_up_to(meant, bare))


def _shared_out(segment: Segment, read: Sequence[Clause], others: Sequence[bool]) -> list[Clause]:
    """The clauses; what is for somebody asks with what is for the writer: "Viewer in A for Priya, for me B, please"."""
    found = list(read)
    for at, (before, after) in enumerate(pairwise(read)):
        mine = [
            is_kind(word, kind) for word, kind in zip(segment.tokens[after.start :], ("purpose", "me"), strict=False)
        ]
        asks = after.stance is Stance.ASKED and after.action == "request" and mine == [True, True]
        if asks and others[at] and before.stance is Stance.PLAIN and not before.kinds & _OF_ITS_OWN:
            found[at] = replace(before, stance=Stance.ASKED, action=after.action)
    return found


def _kept_on(read: Sequence[Clause], named: Set[int]) -> list[Clause]:
    """The clauses; what somebody has to keep, where one behind asks to prolong without a name, is to be prolonged: "Tom
    has to keep the VPN, it ends this week, please prolong to 26 June"."""
    names = [not named.isdisjoint(range(clause.start, clause.end)) for clause in read]
    longer = [clause.stance is Stance.ASKED and clause.action == "extend" for clause in read]
    return [
        replace(clause, stance=Stance.ASKED, action="extend")
        if names[at] and _must_keep(clause) and any(longer[at + 1 :]) and not any(names[at + 1 :])
        else clause
        for at, clause in enumerate(read)
    ]


def _for_that_person(
    segment: Segment, found: Sequence[Cue], read: Sequence[Clause], named: Set[int]
) -> Sequence[Clause]:
    """The clauses; what somebody wishes a person to hold, of whom is told who it is, "he'd like that a second person
    holds Viewer, and that this person is me", is asked for; "two hold it, namely Tom and me" wishes for nothing."""
    words = segment.tokens
    ends = [cue.end for cue in found if cue.kind == "person_is" and cue.end < len(words)]
    last = max(
        (at for at in ends if words[at].capital or is_kind(words[at], "me") or words[at].fold in WRITER), default=0
    )
    wished = min((cue.start for cue in found if cue.kind in _WISHED), default=len(words))
    return [
        replace(clause, stance=Stance.ASKED, action="request")
        if wished < clause.end <= last
        and clause.kinds & _HELD
        and clause.kinds.isdisjoint(_HELD_ALREADY)
        and not named.isdisjoint(range(clause.start, clause.end))
        else clause
        for clause in read
    ]


def _must_keep(clause: Clause) -> bool:
    return "keeps_on" in clause.kinds and bool(clause.kinds & _HAS_TO) and "not" not in clause.kinds


def _led_up_to(read: Sequence[Clause], bare: Sequence[bool]) -> Iterator[Clause]:
    """The clauses; a mere name before a semicolon or "and" asks with the one behind it: "Viewer in A; B, please"."""
    later: Clause | None = None
    found: list[Clause] = []
    for clause, name in zip(reversed(read), reversed(bare), strict=True):
        joins = name and clause.stance is Stance.PLAIN and not clause.kinds & _OF_ITS_OWN
        now = replace(clause, stance=Stance.ASKED, action=later.action) if later and joins else clause
        later = now if name and now.stance is Stance.ASKED else None
        found.append(now)
    yield from reversed(found)
