"""What the words of a clause take away, take back, or only seem to."""

from mailbot.core.understanding.language.clauses.clause import Clause, Part
from mailbot.core.understanding.language.clauses.losing import (
    PARTING,
    comes_off,
    lets_go,
    shall_lose,
    shall_not_lose,
    wants_rid,
)
from mailbot.core.understanding.language.clauses.removing import (
    BACK,
    does_so_too,
    forbids_removal,
    hands_back,
    level_goes,
    may_do_both,
    orders_removal,
    takes_it_back,
    turns_off,
)
from mailbot.core.understanding.language.clauses.stance import SILENT
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, kinds_of

_WANTED = frozenset(("wish", "needs", "hopes"))
_GOES_ON = frozenset(("first_person", "not"))
_OVER_AND_OUT, _GIVES = frozenset(("req_is_over", "strike", "polite")), frozenset(("wish", "grant"))
_ANNOUNCED = frozenset(("announced", "revoke"))
_UNANNOUNCED = frozenset(("not", "any_more", "first_person", "polite", "wish", "from_me", "when.my"))


def with_ends(part: Part, kinds: frozenset[str], before: Clause | None) -> frozenset[str]:
    """These kinds with what the words of a clause take away, or only seem to; `before` is the clause before it."""
    return _taken_back(part, _kept_after_all(part, _taken_away(part, kinds), before))


def _taken_away(part: Part, kinds: frozenset[str]) -> frozenset[str]:
    """These kinds with what a clause takes away."""
    if level_goes(part):
        kinds |= {"revoke"}
    if "strike" in kinds and not kinds & SILENT and orders_removal(part):
        kinds |= {"revoke"}
    back = not kinds.isdisjoint({*BACK, "gives_back"}) and (hands_back(part) or takes_it_back(part))
    if back or ("turns" in kinds and turns_off(part)):
        kinds = kinds - {"grant", "wish"} | {"revoke"}
    if kinds >= _OVER_AND_OUT and not kinds & _GIVES:
        kinds |= {"revoke"}  # "REQ-2026-00012 könnt ihr streichen und Viewer im Archiv auch"
    if kinds >= _ANNOUNCED and not kinds & _UNANNOUNCED:
        kinds -= {"revoke"}  # "the VPN will be switched off on Saturday"
    if kinds >= {"revoke", "and"} and does_so_too(part):
        kinds -= {"revoke"}  # "that I approve the lists and withdraw the old ones"
    if kinds >= {"revoke", "and"} and may_do_both(part):
        kinds -= {"revoke", "take", "away"}  # "I should put the slots in and take them out myself"
    if "let_go" in kinds and lets_go(part):
        kinds |= {"revoke"}
    if "comes_off" in kinds and comes_off(part):
        kinds |= {"revoke"}
    if "rid_of" in kinds and "not" not in kinds:
        wanted = kinds & _WANTED or ("first_person" in kinds and not part.is_question)
        kinds = kinds - _WANTED | ({"revoke"} if wanted and wants_rid(part) else frozenset())
    return kinds


def _kept_after_all(part: Part, kinds: frozenset[str], before: Clause | None) -> frozenset[str]:
    """These kinds with what a clause forbids to take away, or says that somebody is to lose, or not to lose."""
    if "not" in kinds and forbids_removal(part):
        kinds = kinds - {"revoke", "wish"} | {"keep"}
    if "loses" in kinds and shall_not_lose(part, kinds, before):
        kinds = kinds - {"revoke"} | {"keep"}
    elif kinds & PARTING and shall_lose(part, before):
        kinds = kinds - {"not", "lack", "needless", "extend"} | {"revoke"}
    if kinds >= {"able", "wish"} and "access" not in kinds and not part.has_level:
        kinds -= {"revoke"}  # "I must be able to switch rules off"
    return kinds


def _taken_back(part: Part, kinds: frozenset[str]) -> frozenset[str]:
    """These kinds with what a clause takes back: a request, or what its writer thought they need."""
    mine = part.has_level or ("when.my" in kinds and not part.named.isdisjoint(part.places))
    if kinds >= {"withdraw", "strike"} and "my_request" not in kinds and mine:
        kinds = kinds - {"withdraw"} | {"revoke"}  # "please cancel my Viewer"
    if kinds >= {"withdraw", "revoke"} and "my_request" not in kinds and _strikes_somebody(part):
        kinds -= {"withdraw"}  # "kindly strike him off there"
    if "second_thought" in kinds and _thinks_better(part, kinds):
        kinds |= {"withdraw"}
    if kinds & {"revoke", "strike", "undo"} and _of_a_request(part):
        forbidden = "not" in kinds and forbids_removal(part)
        kinds = kinds - {"revoke"} | ({"keep"} if forbidden else {"withdraw"})
    return kinds


def _strikes_somebody(part: Part) -> bool:
    """Whether it is a person who is struck off, rather than a request."""
    orders = (cue for cue in part.cues if cue.kind == "revoke")
    return any(is_kind(part.words[at], "one") for cue in orders for at in range(cue.start, cue.end))


def _thinks_better(part: Part, kinds: frozenset[str]) -> bool:
    """Whether what is named is not needed after all: "after all those rumours" is another matter."""
    if not ("needless" in kinds or kinds >= {"not", "wish"}) or part.named.isdisjoint(part.places):
        return False
    thoughts = (cue.end for cue in part.begun if cue.kind == "second_thought")
    behind = [(at, part.words[at]) for at in thoughts if at < part.end]
    return all(
        word.fold not in FILLERS or not _GOES_ON.isdisjoint(kinds_of(word.fold)) or {at, at + 1} & part.named
        for at, word in behind
    )


def _of_a_request(part: Part) -> bool:
    """Whether it is a request that is to be taken away: "strike my request", "my request for Viewer can be struck"."""
    noun = any(cue.kind == "my_request" and cue.start < part.end for cue in part.found)
    here = any(cue.kind == "my_request" for cue in part.begun)
    return here or (noun and part.named.isdisjoint(part.places))
