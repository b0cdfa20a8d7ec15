"""Which clauses say that something is to go, or that somebody is to lose it: "my VPN may be cancelled"."""

from mailbot.core.understanding.language.clauses.beside import is_led, is_whose, leads
from mailbot.core.understanding.language.clauses.clause import Clause, Part, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, WRITER

PARTING = frozenset(("loses", "having", "rid"))
_WISHED = frozenset(("wish", "needs", "hopes", "first_person"))


def lets_go(part: Part) -> bool:
    """Whether a clause says no more than that what it names, or politely points to, may be taken away: "my VPN may be
    cancelled", "Tom's VPN has to go as well", "that has to go, please"."""
    words = part.words
    last = next((cue for cue in part.cues if cue.kind == "let_go" and part.start < cue.start), None)
    if last is None or part.is_question:
        return False
    light = {at for cue in part.found if cue.kind in ("closing", "too") for at in range(cue.start, cue.end)}
    light |= part.named
    whose = (is_whose(word) or word.capital or word.fold in FILLERS or leads(word) for word in words)
    before = all(allowed or at in light for at, allowed in enumerate(whose) if part.start <= at < last.start)
    behind = all(at in light or leads(words[at]) for at in range(last.end, part.end))
    names = not part.named.isdisjoint(range(part.start, last.start))
    return before and behind and (names or (last.start - part.start == 1 and _points_politely(part)))


def _points_politely(part: Part) -> bool:
    """Whether a clause begins with a word that only points, in a sentence that is polite: "that …, please"."""
    word = part.words[part.start]
    points = word.fold in ARTICLES or is_kind(word, "when.it")
    return points and any(cue.kind == "polite" for cue in part.found)


def comes_off(part: Part) -> bool:
    """Whether what comes off in a clause is what it names, or somebody: "the VPN needs to come off Tom", "he must come
    off the Ledger", "the badge for the yard has to come off him"; "the cover has to come off the pump in the Ledger"
    takes nothing away."""
    words = part.words
    for cue in (one for one in part.cues if one.kind == "comes_off" and part.start < one.start):
        what = words[cue.start - 1]
        subject = range(part.start, cue.start)
        off_them = any(is_kind(word, "one") or is_kind(word, "me") for word in words[cue.end - 1 : cue.end + 1])
        if off_them and (not part.named.isdisjoint(subject) or any(is_kind(words[at], "access") for at in subject)):
            return True
        person = is_kind(what, "stands_for") or is_kind(what, "first_person")
        person |= what.capital and words[max(part.start, cue.start - 2)].fold not in ARTICLES
        thing = cue.start - 1 in part.named or is_kind(what, "access") or is_kind(what, "when.it")
        if thing or (person and not part.named.isdisjoint(range(cue.end, part.end))):
            return True
    return False


def wants_rid(part: Part) -> bool:
    """Whether what somebody wants to be rid of is what a clause names, or points to: "I'd like to be rid of my Viewer",
    "das VPN wäre ich gern los"; not "I want to get rid of the paper lists in the Ledger"."""
    words, names = part.words, part.names
    rid = next(cue for cue in part.cues if cue.kind == "rid_of")
    if not names:
        told = {at for cue in part.cues for at in range(cue.start, cue.end)}
        return all(at in told or words[at].fold in FILLERS for at in part.places)
    ends = [cue.end for cue in part.cues if cue.kind in _WISHED and cue.end <= names[0]]
    led = range(rid.end if rid.end <= names[0] else max(ends, default=part.start), names[0])
    other = [at for at in led if not (is_whose(words[at]) or is_led(words[at]) or is_kind(words[at], "contrast"))]
    return not other or (other == [names[0] - 1] and not words[other[0]].capital)  # "my old Viewer"


def shall_lose(part: Part, before: Clause | None) -> bool:
    """Whether a clause says that somebody is to lose what it names, or to have it no longer: "Priya soll ihren VPN
    verlieren", "make sure that she doesn't have Edit any more", "could you make sure she's rid of it?"; "she must not
    lose it" and "I must lose …" do not."""
    words, kinds = part.words, part.kinds
    follows = before is not None and is_kind(words[part.start], "when.clause") and before.stance is Stance.ASKED
    writer = any(words[at].fold in WRITER for at in part.places)
    if writer or part.named.isdisjoint(part.places) or _only_asks(part, before):
        return False
    last = max((cue.start for cue in part.found if cue.kind in PARTING and cue.start < part.end), default=part.start)
    shall = follows or _sees_to(part, before) or any(cue.kind == "shall" and cue.start < last for cue in part.begun)
    loses = ("loses" in kinds or ("rid" in kinds and _sees_to(part, before))) and "not" not in kinds
    no_more = kinds >= {"having", "not", "any_more"}
    return shall and (loses or no_more)


def shall_not_lose(part: Part, kinds: frozenset[str], before: Clause | None) -> bool:
    """Whether a clause says that somebody shall not lose something, or asks if so: "I don't want Priya to lose it",
    "ich möchte nicht, dass Priya ihn verliert"."""
    follows = before is not None and is_kind(part.words[part.start], "when.clause") and "not" in before.kinds
    denied = "not" in kinds and "any_more" not in kinds
    return denied or follows or _only_asks(part, before)


def _only_asks(part: Part, before: Clause | None) -> bool:
    """Whether a clause asks if something is so, rather than that it be seen to: not "could you make sure that …?" """
    return part.is_question and not _sees_to(part, before)


def _sees_to(part: Part, before: Clause | None) -> bool:
    """Whether a clause, or the one before its "that", says that something be seen to."""
    led = before is not None and is_kind(part.words[part.start], "when.clause") and "sees_to" in before.kinds
    return led or "sees_to" in part.kinds
