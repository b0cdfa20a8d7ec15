"""What the words of a clause take away, take back, or only seem to."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses.clause import Clause
from mailbot.core.understanding.language.clauses.losing import PARTING, comes_off, lets_go, shall_lose, shall_not_lose
from mailbot.core.understanding.language.clauses.removing import (
    BACK,
    forbids_removal,
    hands_back,
    level_goes,
    orders_removal,
    turns_off,
)
from mailbot.core.understanding.language.clauses.stance import SILENT
from mailbot.core.understanding.language.cues import Cue
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import FILLERS, kinds_of

_GOES_ON = frozenset(("first_person", "not"))
_OVER_AND_OUT, _GIVES = frozenset(("req_is_over", "strike", "polite")), frozenset(("wish", "grant"))
_ANNOUNCED = frozenset(("announced", "revoke"))
_UNANNOUNCED = frozenset(("not", "any_more", "first_person", "polite", "wish", "from_me", "when.my"))


def thinks_better(
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


def of_a_request(found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether it is a request that is to be taken away: "strike my request", "my request for Viewer can be struck"."""
    noun = any(cue.kind == "my_request" and cue.start < end for cue in found)
    here = any(cue.kind == "my_request" and start <= cue.start < end for cue in found)
    return here or (noun and named.isdisjoint(range(start, end)))


def with_ends(
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
    if level_goes(found, start, end, levels):
        kinds |= {"revoke"}
    if "strike" in kinds and not kinds & SILENT and orders_removal(segment, found, start, end, named):
        kinds |= {"revoke"}
    back = not kinds.isdisjoint(BACK) and hands_back(segment, found, start, end, named)
    if back or ("turns" in kinds and turns_off(segment, found, start, end, named)):
        kinds = kinds - {"grant", "wish"} | {"revoke"}
    if kinds >= _OVER_AND_OUT and not kinds & _GIVES:
        kinds |= {"revoke"}  # "REQ-2026-00012 könnt ihr streichen und Viewer im Archiv auch"
    if kinds >= _ANNOUNCED and not kinds & _UNANNOUNCED:
        kinds -= {"revoke"}  # "the VPN will be switched off on Saturday"
    if "let_go" in kinds and lets_go(segment, found, start, end, named):
        kinds |= {"revoke"}
    if "comes_off" in kinds and comes_off(segment, found, start, end, named):
        kinds |= {"revoke"}
    if "not" in kinds and forbids_removal(segment, found, start, end):
        kinds = kinds - {"revoke", "wish"} | {"keep"}
    if "loses" in kinds and shall_not_lose(segment, kinds, start, before):
        kinds = kinds - {"revoke"} | {"keep"}
    elif kinds & PARTING and shall_lose(segment, found, start, end, named, before):
        kinds = kinds - {"not", "lack", "needless", "extend"} | {"revoke"}
    if kinds >= {"able", "wish"} and "access" not in kinds and not any(start <= at < end for at in levels):
        kinds -= {"revoke"}  # "I must be able to switch rules off"
    if kinds >= {"withdraw", "strike"} and "my_request" not in kinds and any(start <= at < end for at in levels):
        kinds = kinds - {"withdraw"} | {"revoke"}  # "please cancel my Viewer"
    if "second_thought" in kinds and thinks_better(segment, found, start, end, named, kinds):
        kinds |= {"withdraw"}
    if kinds & {"revoke", "strike", "undo"} and of_a_request(found, start, end, named):
        forbidden = "not" in kinds and forbids_removal(segment, found, start, end)
        kinds = kinds - {"revoke"} | ({"keep"} if forbidden else {"withdraw"})
    return kinds
