"""Which clauses order that something be taken away: "remove …", "take … off me", "switch … off"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses.beside import is_given_to, is_whose, leads, openings
from mailbot.core.understanding.language.clauses.clause import Part
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, MONTHS, WEEKDAYS, WRITER, kinds_of

_SPLIT_REACH = 16  # words between the halves of "take … away"
_WANTS = frozenset(("wish", "needs", "duty", "able", "must"))
_REMOVING = frozenset(("revoke", "strike", "remove", "take"))
_MODAL = frozenset(("shall", "able", "must", "wish", "let"))
_ASKS = frozenset(("wish", "polite"))
_STATES = frozenset(("have", "having", "hold", "has", "needs", "must", "not", "was", "past"))
BACK = {"hands_in": ("back_to", "from_me"), "hands_back": ("back_to",), "take": ("back_from", "from_me")}
"""What begins words that give access back, and what may end them."""


def taken_away(found: Sequence[Cue], words: Sequence[Token]) -> bool:
    """Whether a sentence has both halves of "take … away", and it is not its writer who takes: "I take the letters of
    people who moved away"."""
    takes = [cue.end for cue in found if cue.kind == "take" and words[max(cue.start - 1, 0)].fold not in WRITER]
    return any(cue.kind == "away" and 0 <= cue.start - end <= _SPLIT_REACH for end in takes for cue in found)


def takes_things(part: Part) -> bool:
    """Whether what a clause takes away, from nobody, is no access but what somebody works with: "I take patients off
    when they come too late"."""
    words, mine = part.words, part.cues
    for cue in (one for one in mine if one.kind == "take"):
        away = next((one for one in mine if one.kind == "away" and one.start >= cue.end), cue)
        thing, behind = words[cue.end : away.start], words[away.end : min(away.end + 1, part.end)]
        whose = any(is_kind(word, "first_person") or is_given_to(word) for word in (*thing, *behind))
        theirs = whose or not part.named.isdisjoint(range(cue.end, away.start))
        if thing and not theirs and not any(is_kind(word, "access") or is_kind(word, "when.it") for word in thing):
            return True
    return False


def orders_removal(part: Part) -> bool:
    """Whether a clause orders that something be taken away, by the verb it opens with or, in German, ends with: "Remove
    Viewer on the Drive", "Viewer bitte entfernen". Who says "I have to delete files" wishes for something else.
    """
    wishes = [cue.start for cue in part.cues if cue.kind in _WANTS]
    last = max((at for at in part.places if not is_kind(part.words[at], "polite")), default=part.end)
    for cue in part.cues:
        if cue.kind == "strike" and part.named.isdisjoint(range(cue.start, cue.end)):
            ends = cue.end > last and not any(at < cue.start for at in wishes)
            whole = len(part.words) > cue.end - cue.start or part.segment.opens  # "Remove:"
            if (ends or _opens(part, cue)) and whole:
                return True
    return False


def _opens(part: Part, order: Cue) -> bool:
    """Whether an order to take away opens a clause, behind politeness or what joins it to the words before; "you can"
    may stand before it where it is about what is the writer's: not "you can cancel the VPN appointment"."""
    mine_goes = any(is_kind(word, "when.my") for word in part.words[order.end : part.end])
    from_me = [cue.start for cue in part.cues if cue.kind == "from_me" and cue.start >= order.end]
    whose = mine_goes or any(not part.named.isdisjoint(range(order.end, at)) for at in from_me)
    opened = openings(part)
    may = max((cue.end for cue in part.cues if cue.kind == "you_may" and cue.start in opened), default=part.start)
    then = _ends_something(part, order)
    joined = part.start > 0 and is_kind(part.words[part.start], "and")
    return all(
        is_kind(word, "polite")
        or (then and (is_kind(word, "later") or is_kind(word, "split")))
        or (then and joined and (is_kind(word, "and") or word.fold in FILLERS))
        for word in part.words[may if whose else part.start : order.start]
    )


def hands_back(part: Part) -> bool:
    """Whether a clause lets the desk have back what it names: "please take Viewer in the Ledger from me", "take the VPN
    back from Tom"."""
    mine = part.cues
    opened = openings(part)
    if any(one.kind == "gives_back" and one.start in opened and _names_next(part, one.end) for one in mine):
        return True  # "je rends Viewer dans le Registre"
    for cue in (one for one in mine if one.kind in BACK and one.start in opened):
        for last in (other for other in mine if other.start >= cue.end and _ends_at_somebody(part, cue, other)):
            between = [at for at in range(cue.end, last.start) if at in part.named]
            if last.start == cue.end and _names_next(part, last.end):  # "I give back my Viewer"
                return True
            if not between or any(not is_whose(word) for word in part.words[cue.end : between[0]]):
                continue
            if all(is_kind(word, "again") for word in part.words[between[-1] + 1 : last.start]):
                return True
    return False


def _ends_at_somebody(part: Part, begins: Cue, ends: Cue) -> bool:
    """Whether words end an order that access be given back: "from me", or "from Tom" where it is only taken, and not
    handed on: "… and give it to Mia"."""
    if ends.kind in BACK[begins.kind]:
        return True
    taken = ends.kind == "of_whom" and any(one.kind == "take" for one in part.cues)
    if not taken or ends.end >= part.end or ends.end in part.named:
        return False
    whom = part.words[ends.end]
    given = {one.end for one in part.found if one.kind == "grant"}
    handed = any(one.kind == "when.it" and one.start in given for one in part.found)
    return whom.capital and not handed and whom.fold not in WEEKDAYS and whom.fold not in MONTHS


def _names_next(part: Part, at: int) -> bool:
    """Whether a name stands here, or behind whose it is."""
    while at < part.end and is_whose(part.words[at]):
        at += 1
    return at < part.end and at in part.named


def takes_it_back(part: Part) -> bool:
    """Whether a clause tells the desk to take back what its sentence names before it: "I shouldn't have the VPN any
    more, so take it back, please"."""
    words, opened = part.words, openings(part)
    it = {cue.end for cue in part.cues if cue.kind in ("take", "hands_in") and cue.start in opened}
    it = {at + 1 for at in it if at < part.end and is_kind(words[at], "when.it")}
    back = any(cue.kind == "back_to" and cue.start in it for cue in part.cues)
    return back and not part.named.isdisjoint(range(part.start)) and part.named.isdisjoint(part.places)


def turns_off(part: Part) -> bool:
    """Whether a verb in two parts opens a clause around somebody's access: "switch my VPN off", "schaltet Tom das
    Laufwerk bitte ab"."""
    words, mine = part.words, part.cues
    opened = openings(part)
    for cue in (one for one in mine if one.kind == "turns" and one.start in opened):
        off = next((one for one in mine if one.kind == "turned_off" and one.start >= cue.end), None)
        names = [at for at in range(cue.end, part.end) if at in part.named and not (off and off.start <= at < off.end)]
        if not names or off is None:
            continue
        between = [words[at] for at in range(cue.end, names[0]) if not off.start <= at < off.end]
        whose = any(is_kind(word, "when.my") or is_kind(word, "me") or word.capital for word in between)
        whose |= any(one.kind == "of_mine" and one.start == names[-1] + 1 for one in mine)
        last = off.start < names[0] or all(words[at].fold not in ARTICLES for at in range(names[0], off.start))
        if whose and last and all(is_whose(word) or is_kind(word, "me") or word.capital for word in between):
            return True
    return False


def does_so_too(part: Part) -> bool:
    """Whether what sounds like an order is only the second of the deeds that the writer tells of themselves: "that I
    approve the lists and withdraw the old ones"; not so where it takes away what it names."""
    if not part.kinds.isdisjoint(_ASKS):
        return False
    words, joined = part.words, {cue.end for cue in part.cues if cue.kind == "and"}
    orders = [cue.start for cue in part.cues if cue.kind in ("revoke", "strike")]
    first = min(orders, default=part.start)
    does = any(
        words[at].fold in WRITER and kinds_of(words[at + 1].fold).isdisjoint(_STATES)
        for at in range(part.start, first - 1)
    )
    mine = any(is_kind(words[at], "when.my") or is_kind(words[at], "access") for at in range(first, part.end))
    return does and joined.issuperset(orders) and not mine and part.named.isdisjoint(range(first, part.end))


def may_do_both(part: Part) -> bool:
    """Whether what sounds like an order is only the second of the deeds that the writer is to do, or may: "I should put
    the slots in and take them out myself"; not so of "I should have Viewer and …", nor where somebody is taken out."""
    words = part.words
    first = min((cue.start for cue in part.cues if cue.kind in ("revoke", "strike")), default=part.start)
    joint = max((cue.end for cue in part.cues if cue.kind == "and" and cue.end <= first), default=len(words))
    modal = next((cue for cue in part.found if cue.kind in _MODAL and cue.end < joint), None)
    if modal is None or joint > first:
        return False
    mine = range(modal.start - 1, modal.end + 1)
    begs = any(cue.kind == "polite" and cue.start >= modal.end for cue in part.found)
    if begs or not any(cue.kind == "first_person" and cue.start in mine for cue in part.found):
        return False
    does = next((at for at in range(modal.end, joint) if words[at].fold not in FILLERS), joint)
    has = does in part.named or not kinds_of(words[does].fold).isdisjoint(_STATES)
    oneself = {at for cue in part.cues if cue.kind == "oneself" for at in range(cue.start, cue.end)}
    behind = [words[at] for at in range(joint, part.end) if at not in part.named | oneself]
    goes_on = all(is_kind(word, "again") or word.fold in FILLERS for word in words[joint:first])
    return (
        goes_on
        and not has
        and not any(map(_is_somebody, behind))
        and not any(joint <= at < part.end for at in part.levels)
    )


def _is_somebody(word: Token) -> bool:
    return word.capital or is_kind(word, "one") or is_kind(word, "me")


def forbids_removal(part: Part) -> bool:
    """Whether a clause begins with the order not to take something away: "please don't take away my Viewer"."""
    orders = {cue.start for cue in part.cues if cue.kind in _REMOVING}
    orders |= {at - 1 for at in orders if at > part.start and is_kind(part.words[at - 1], "when.it")}  # "no lo quitéis"
    ends = {cue.start for cue in part.cues if cue.kind == "revoke"}  # "je n'ai plus besoin …"
    nots = (cue.start for cue in part.cues if cue.kind == "not" and cue.end in orders and cue.start not in ends)
    denied = min(nots, default=-1)
    led = all(leads(word) for word in part.words[part.start : denied] if word.fold != "do")
    return denied >= 0 and (led or denied in openings(part))


def _ends_something(part: Part, order: Cue) -> bool:
    """Whether an order to take away is about access wherever it comes in a row, "then remove the VPN", "then please
    remove it", rather than what somebody does: "and then remove the operations"."""
    beside = {cue.kind for cue in part.cues if cue.start == order.end or cue.kind == "polite"}
    return bool(beside & {"when.it", "polite"}) or any(order.end <= at < part.end for at in part.named)


def level_goes(part: Part) -> bool:
    """Whether a clause says nothing but that what it names, or the words before it, is to go: "Scheduler off, please",
    "VPN: weg", and whose: "Scheduler off for Tom, please"."""
    if part.named.isdisjoint((part.start - 1, part.start)):
        return False
    known = {at for cue in part.found if cue.kind in ("away", "polite", "closing") for at in range(cue.start, cue.end)}
    gone = any(cue.kind == "away" for cue in part.begun)
    whose, them = {cue.end: cue.start for cue in part.begun if cue.kind in ("of_whom", "purpose")}, set[int]()
    for at in part.places:
        if part.words[at].capital and (at in whose or at - 1 in them):
            them |= {at, whose.get(at, at)}
    bare = known.union(part.named, them).issuperset(part.places)
    return gone and bare and not part.is_question
