"""What the cues of a clause mean together: what it wishes for, keeps or prolongs."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses.lasting import keeps_on, lasts, more_time
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import deed_of

_SILENCING = ("tell", "keep", "trouble")
_DENYING = frozenset(("not", "lack", "too_little"))
_UNCONTENT = _DENYING | {"polite"}
_CONTENT_SO_FAR = frozenset(("until_now", "suffice"))  # "so far I only read the files, and that's all I need"
_GIVEN = frozenset(("polite", "grant", "too_little", "any_more", "not"))
_NO_NEED = _DENYING | {"anybody", "past"}
_ASKED_OF_ANY = frozenset(("anybody", "question"))
_ENDING = frozenset(("revoke", "extend"))
_LASTING = frozenset(("stays_on", "for_longer", "still_needs"))
_OF_A_PURPOSE = _ENDING | {"anybody", "question", "tell"}


def _spoken_as(segment: Segment, found: Sequence[Cue], start: int, end: int, kinds: frozenset[str]) -> set[str]:
    """Kinds that depend on where in the clause a word stands: "can Priya get …", "I don't need X any more"."""
    added = {"polite"} if "grant" in kinds and is_kind(segment.tokens[start], "may_first") else set()
    if not kinds >= {"not", "wish"}:
        return added
    thanks = {at for cue in found if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    ending = next((at + 1 for at in range(end - 1, start, -1) if at not in thanks), end)
    last = any(cue.kind == "any_more" and cue.end == ending for cue in found)
    return added | ({"revoke"} if last else set())


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


def _is_content(found: Sequence[Cue], start: int, end: int, levels: Sequence[int]) -> bool:
    """Whether a clause says that what one is, or has, is enough: "I am Viewer there and that will do for me"."""
    has = [cue.end for cue in found if cue.kind in ("being", "have") and start <= cue.start < end]
    held = [at for at in levels for last in has if 0 <= at - last <= 1]
    return any(cue.kind == "suffice" and min(held, default=end) < cue.start < end for cue in found)


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


def meaning_of(
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
    if more_time(segment, found, start, end):
        kinds |= {"extend", "more_time"}
    if "stands_for" in kinds and kinds.isdisjoint(_NO_NEED) and _must_have(segment, found, start, end, levels):
        kinds |= {"wish"}
    goes_on = "keeps_on" in kinds and keeps_on(segment, found, start, end, named)
    if goes_on or (kinds & _LASTING and lasts(segment, found, start, end, named)):
        kinds = kinds - {"keep"} | {"extend", "more_time"}
    if "suffice" in kinds and not kinds & _UNCONTENT and _is_content(found, start, end, levels):
        kinds = kinds - {"wish"} | {"keep"}
    if kinds >= _CONTENT_SO_FAR and not kinds & _GIVEN:
        kinds = kinds - {"wish"} | {"keep"}
    return kinds
