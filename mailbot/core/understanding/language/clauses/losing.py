"""Which clauses say that something is to go, or that somebody is to lose it: "my VPN may be cancelled"."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses.beside import is_whose, leads
from mailbot.core.understanding.language.clauses.clause import Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, WRITER

PARTING = frozenset(("loses", "having"))


def lets_go(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause says no more than that what it names may be taken away: "my VPN may be cancelled", "Tom's VPN
    has to go as well"."""
    words = segment.tokens
    last = next((cue for cue in found if cue.kind == "let_go" and start < cue.start and cue.end <= end), None)
    if last is None or segment.text.rstrip().endswith("?"):
        return False
    light = {at for cue in found if cue.kind in ("closing", "too") for at in range(cue.start, cue.end)} | named
    whose = (is_whose(word) or word.capital or word.fold in FILLERS or leads(word) for word in words)
    before = all(allowed or at in light for at, allowed in enumerate(whose) if start <= at < last.start)
    behind = all(at in light or leads(words[at]) for at in range(last.end, end))
    return before and behind and not named.isdisjoint(range(start, last.start))


def comes_off(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
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


def shall_lose(
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
    last = max((cue.start for cue in found if cue.kind in PARTING and cue.start < end), default=start)
    shall = follows or any(cue.kind == "shall" and start <= cue.start < last for cue in found)
    loses = "loses" in kinds and "not" not in kinds
    no_more = kinds >= {"having", "not", "any_more"}
    return shall and (loses or no_more)


def shall_not_lose(segment: Segment, kinds: frozenset[str], start: int, before: Clause | None) -> bool:
    """Whether a clause says that somebody shall not lose something, or asks if so: "I don't want Priya to lose it",
    "ich möchte nicht, dass Priya ihn verliert"."""
    follows = before is not None and is_kind(segment.tokens[start], "when.clause") and "not" in before.kinds
    denied = "not" in kinds and "any_more" not in kinds
    return denied or follows or segment.text.rstrip().endswith("?")
