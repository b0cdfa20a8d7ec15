"""Which clauses order that something be taken away: "remove …", "take … off me", "switch … off"."""

from collections.abc import Sequence, Set

from mailbot.core.understanding.language.clauses.beside import OPENERS, is_given_to, is_whose, leads
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import ARTICLES, FILLERS

_SPLIT_REACH = 12  # words between the halves of "take … away"
_WANTS = frozenset(("wish", "needs", "duty", "able", "must"))
_REMOVING = frozenset(("revoke", "strike", "remove", "take"))
BACK = {"hands_in": ("back_to", "from_me"), "hands_back": ("back_to",), "take": ("back_from", "from_me")}
"""What begins words that give access back, and what may end them."""


def taken_away(found: Sequence[Cue]) -> bool:
    takes = [cue.end for cue in found if cue.kind == "take"]
    return any(cue.kind == "away" and 0 <= cue.start - end <= _SPLIT_REACH for end in takes for cue in found)


def takes_things(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether what a clause takes away, from nobody, is no access but what somebody works with: "I take patients off
    when they come too late"."""
    words = segment.tokens
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    for cue in (one for one in mine if one.kind == "take"):
        away = next((one for one in mine if one.kind == "away" and one.start >= cue.end), cue)
        thing, behind = words[cue.end : away.start], words[away.end : min(away.end + 1, end)]
        whose = any(is_kind(word, "first_person") or is_given_to(word) for word in (*thing, *behind))
        theirs = whose or not named.isdisjoint(range(cue.end, away.start))
        if thing and not theirs and not any(is_kind(word, "access") or is_kind(word, "when.it") for word in thing):
            return True
    return False


def orders_removal(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
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


def hands_back(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a clause lets the desk have back what it names: "please take Viewer in the Ledger from me", "take the VPN
    back from Tom"."""
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    opened = {start, *(cue.end for cue in mine if cue.kind in OPENERS and cue.start == start)}
    for cue in (one for one in mine if one.kind in BACK and one.start in opened):
        for last in (other for other in mine if other.kind in BACK[cue.kind] and other.start > cue.end):
            between = [at for at in range(cue.end, last.start) if at in named]
            if not between or any(not is_whose(word) for word in segment.tokens[cue.end : between[0]]):
                continue
            if all(is_kind(word, "again") for word in segment.tokens[between[-1] + 1 : last.start]):
                return True
    return False


def turns_off(segment: Segment, found: Sequence[Cue], start: int, end: int, named: Set[int]) -> bool:
    """Whether a verb in two parts opens a clause around somebody's access: "switch my VPN off", "schaltet Tom das
    Laufwerk bitte ab"."""
    words = segment.tokens
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    opened = {start, *(cue.end for cue in mine if cue.kind in OPENERS and cue.start == start)}
    for cue in (one for one in mine if one.kind == "turns" and one.start in opened):
        off = next((one for one in mine if one.kind == "turned_off" and one.start >= cue.end), None)
        names = [at for at in range(cue.end, end) if at in named and not (off and off.start <= at < off.end)]
        if not names or off is None:
            continue
        between = [words[at] for at in range(cue.end, names[0]) if not off.start <= at < off.end]
        whose = any(is_kind(word, "when.my") or is_kind(word, "me") or word.capital for word in between)
        whose |= any(one.kind == "of_mine" and one.start == names[-1] + 1 for one in mine)
        last = off.start < names[0] or all(words[at].fold not in ARTICLES for at in range(names[0], off.start))
        if whose and last and all(is_whose(word) or is_kind(word, "me") or word.capital for word in between):
            return True
    return False


def forbids_removal(segment: Segment, found: Sequence[Cue], start: int, end: int) -> bool:
    """Whether a clause begins with the order not to take something away: "please don't take away my Viewer"."""
    mine = [cue for cue in found if start <= cue.start and cue.end <= end]
    orders = {cue.start for cue in mine if cue.kind in _REMOVING}
    denied = min((cue.start for cue in mine if cue.kind == "not" and cue.end in orders), default=-1)
    return denied >= 0 and all(leads(word) for word in segment.tokens[start:denied] if word.fold != "do")


def _ends_something(mine: Sequence[Cue], order: Cue, end: int, named: Set[int]) -> bool:
    """Whether an order to take away is about access wherever it comes in a row, "then remove the VPN", "then please
    remove it", rather than what somebody does: "and then remove the operations"."""
    beside = {cue.kind for cue in mine if cue.start == order.end or cue.kind == "polite"}
    return bool(beside & {"when.it", "polite"}) or any(order.end <= at < end for at in named)


def level_goes(found: Sequence[Cue], start: int, end: int, levels: Sequence[int]) -> bool:
    """Whether a clause says nothing but that a level is to go: "Scheduler off, please", "Viewer weg"."""
    if start not in levels:
        return False
    known = {at for cue in found if cue.kind in ("away", "polite", "closing") for at in range(cue.start, cue.end)}
    gone = any(cue.kind == "away" and start < cue.start < end for cue in found)
    bare = known.union(levels).issuperset(range(start, end))
    return gone and bare
