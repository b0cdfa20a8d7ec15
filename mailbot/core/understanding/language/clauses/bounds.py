"""Where the clauses of a sentence begin and end."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses.beside import is_led, lets_have, stays_from
from mailbot.core.understanding.language.clauses.orders import PARTS, Orders, is_parted
from mailbot.core.understanding.language.clauses.removing import taken_away
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.tokens import Token

_TAIL = 3  # words that "please" and the like at the end of a sentence may have
_CLAUSE = 2  # words of the shortest clause: "once I plan"
_BEFORE_TOLD = ("speaks", "tell", "whatever", "inquire", "aside", "and")
"""What goes on with what is told: "because Tom says I need it", "when I have what I need"."""
_WHOLE = ("again", "wish", "polite", "suffice", "revoke", "extend", "namely", "merely", "favoured")
"""Phrases that no clause ends within."""
_GOES, _TAKEN_AWAY = (
    frozenset(("revoke", "strike", "loses", "gives_back", "rid_of", "any_more")),
    frozenset(("take", "away")),
)
_STAYS, _GIVES = frozenset(("stay", "keep", "keeps_on", "needs_on")), frozenset(("wish", "grant"))
_SPARED = frozenset(("not", "strike"))
_TURNED = frozenset(("have", "agreed", "instead"))  # what a wish turns away from


def bounds(
    segment: Segment, found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> Iterator[tuple[int, int, bool]]:
    """Where clauses begin and end, and whether each is an aside: at punctuation and at words that open a clause.

    A name is never cut, and a mere "please" or "thanks" after a comma belongs to what it follows.
    """
    words = segment.tokens
    closed = {at for first, last in named for at in range(first + 1, last)}
    closed |= {at for cue in found if cue.kind in _WHOLE for at in range(cue.start + 1, cue.end)}
    lacks = (cue for cue in found if cue.kind == "lack" and is_kind(words[cue.end - 1], "when.state"))
    closed |= {at for cue in lacks for at in range(cue.start + 1, cue.end)}  # "was fehlt, ist der Viewer"
    last = (cue for cue in found if cue.kind in ("polite", "closing") and len(words) - cue.start <= _TAIL)
    closed |= {cue.start for cue in last if not _ends_needless(found, cue.start)}
    closed |= {at + 1 for at in lets_have(words, found)}
    openers = sorted((cue for cue in found if cue.kind in ("split", "aside", "instead")), key=lambda cue: cue.end)
    kept = {cue.start for cue in found if cue.kind == "keep" and cue.end - cue.start > 1}  # "bitte so lassen"
    opening = {cue.start: cue.kind for cue in openers if cue.start not in kept and not _is_no_more(found, cue.end)}
    opening |= {cue.start: "aside" for cue in found if cue.kind == "without"}
    opening |= dict.fromkeys(_finds_out(found, named, levels), "aside")
    opening |= dict.fromkeys(_turns(words, found), "split")
    opening |= dict.fromkeys(_comes_to_wish(segment, found), "split")
    if any(cue.kind == "and" for cue in found):
        opening |= dict.fromkeys(_next_pairs(segment, found, named, levels), "split")
        opening |= dict.fromkeys(_goes_on_behind_reason(words, found, named, levels), "split")
        opening |= dict.fromkeys(_comes_to_what_stays(words, found, named, levels), "split")
    orders = Orders(segment, found, frozenset(at for first, last in named for at in range(first, last)), levels)
    beside = {at for cue in found if cue.kind == "that_is_me" for at in (cue.start, cue.end)}
    start = 0
    for at in range(1, len(words)):
        gap = segment.text[words[at - 1].end : words[at].start]
        parts = gap != " " and PARTS.search(gap) and not _is_within(words[at - 1], gap.strip())
        parts = parts or orders.turn_over(start, at)
        if at in beside and any(is_kind(words[start], kind) for kind in ("may_first", "polite")):
            continue  # "could the front desk, that's me, get the Ledger?"
        opens = at in opening and not _is_polite(words[start:at]) and not orders.only_name(start, at)
        if (at not in closed or ";" in gap) and (parts or opens):
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


def _turns(words: Sequence[Token], found: Sequence[Cue]) -> set[int]:
    """Where a sentence turns to what one wants, "I have Read and need Edit", "as discussed with Tom I need …", or from
    what is given to what is taken away, "give me Viewer and take the VPN off me", or back."""
    if not any(cue.kind == "and" or cue.kind in _TURNED for cue in found):
        return set()
    must = {at for cue in found if cue.kind == "must" for at in range(cue.start, cue.end)}
    has = [cue.end for cue in found if cue.kind in _TURNED and must.isdisjoint(range(cue.start, cue.end))]
    takes = {cue.start for cue in found if cue.kind == "take"} if taken_away(found, words) else set()
    given = min((cue.end for cue in found if cue.kind == "grant"), default=0)
    denied = {cue.end for cue in found if cue.kind == "not"}  # "I have one, and am not applying for it"
    wishes = {cue.start for cue in found if cue.kind == "wish" and any(end <= cue.start for end in has)} - denied
    joined = {cue.end for cue in found if cue.kind == "and"}
    being = min((cue.end for cue in found if cue.kind == "being"), default=0)
    wishes |= {cue.start for cue in found if cue.kind == "shall_be" and being <= cue.start and cue.start in joined}
    instead = min((cue.end for cue in found if cue.kind == "instead"), default=0)
    wishes |= {cue.start for cue in found if cue.kind == "polite" and 0 < instead <= cue.start}
    ended = min((cue.end for cue in found if cue.kind in ("strike", "revoke")), default=0)
    if takes:
        ended = ended or min((cue.end for cue in found if cue.kind == "away" and cue.start >= min(takes)), default=0)
    taken = min((cue.end for cue in found if cue.kind == "take"), default=len(words))
    handed = {cue.start for cue in found if cue.kind == "when.it"}  # "… and give it to Tom"
    if not any(cue.kind == "grant" and cue.end in handed for cue in found):
        ended = ended or min((cue.end for cue in found if cue.kind == "of_whom" and taken <= cue.start), default=0)
    gives = {cue.start for cue in found if cue.kind == "grant" and ended}
    joints = [cue for cue in found if cue.kind == "and"]
    wishes |= {cue.start for cue in joints if cue.end in takes and 0 < given <= cue.start}
    to = {cue.end for cue in joints if is_led(words[min(cue.end, len(words) - 1)])}  # "et de m'attribuer"
    gives |= {at for at in to if at + 1 in gives}
    return wishes | {cue.start for cue in joints if cue.end in gives and 0 < ended <= cue.start}


def _comes_to_wish(segment: Segment, found: Sequence[Cue]) -> set[int]:
    """Where a sentence that begins with when, why or under what condition comes to what its writer wishes for, though
    no comma parts them: "before I order I'd like to see …"; "if Tom says I need it" wishes for nothing."""
    words = segment.tokens
    if not any(cue.kind == "aside" for cue in found):
        return set()
    mine = {cue.start for cue in found if cue.kind == "first_person"}
    must = {at for cue in found if cue.kind == "must" for at in range(cue.start, cue.end)}
    wishes = [cue.start for cue in found if cue.kind == "wish" and cue.start in mine and cue.start + 1 not in must]
    turns = set()
    for opener in (cue for cue in found if cue.kind == "aside" and wishes and is_parted(segment, cue.start)):
        first = next((at for at in wishes if at > opener.start), opener.start)
        told = any(is_kind(words[first - 1], kind) for kind in _BEFORE_TOLD)
        whole = not any(PARTS.search(_gap(segment, at)) for at in range(opener.end, first + 1))
        if first - opener.end >= _CLAUSE and whole and not told:
            turns.add(first)
    return turns


def _gap(segment: Segment, at: int) -> str:
    return segment.text[segment.tokens[at - 1].end : segment.tokens[at].start]


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


def _goes_on_behind_reason(
    words: Sequence[Token], found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> set[int]:
    """Where an "and" goes on, behind a reason that names nothing, with the next name and its own reason:
    "the VPN as I travel and the Ledger as I post"."""
    things = {*levels, *(at for first, last in named for at in range(first, last))}
    reasons = {cue.start for cue in found if cue.kind == "because"}
    turns = set()
    for joint in (cue for cue in found if cue.kind == "and" and reasons):
        why = max((at for at in reasons if at < joint.start), default=joint.start)
        next_ = min((at for at in reasons if at > joint.end), default=joint.end)
        bare = all(at in things or is_led(words[at]) for at in range(joint.end, next_))
        named_next = not things.isdisjoint(range(joint.end, next_))
        if why < joint.start and bare and named_next and things.isdisjoint(range(why, joint.start)):
            turns.add(joint.start)
    return turns


def _comes_to_what_stays(
    words: Sequence[Token], found: Sequence[Cue], named: Sequence[tuple[int, int]], levels: Sequence[int]
) -> set[int]:
    """Where an "and" goes on, behind what is taken away, with what is kept: "remove the VPN and let her keep Viewer",
    "das VPN löschen und Viewer behalten"."""
    things = {*levels, *(at for first, last in named for at in range(first, last))}
    ended = min((cue.end for cue in found if cue.kind in ("strike", "revoke", "take")), default=len(words))
    joints = [cue for cue in found if cue.kind == "and" and ended <= cue.start]
    return {cue.start for cue in joints if stays_from(words, found, cue.end, things)}
