"""Which clauses ask that something go on: "two more weeks", "let Tom keep …", "I still need …"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses.beside import (
    is_given_to,
    is_led,
    is_somebodys,
    is_whose,
    leads,
    openings,
    stands_beside,
)
from mailbot.core.understanding.language.clauses.clause import Part
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import MONTHS, NUMBERS, UNITS, WEEKDAYS

_STAYING = ("stay", "first_person", "contrast", "polite", "closing", "too")
_ASKING = frozenset(("polite", "wish", "may_first"))
_GIVING = ("wish", "polite", "grant")


def more_time(part: Part) -> bool:
    """Whether a clause asks for so much more time: "give me two more weeks", "noch 14 Tage", "un mes más"; what one
    has more time for, "I'm here for another week and need Viewer", is none."""
    words = part.words
    units = [at for at in part.places if words[at].fold in UNITS]
    asks = [cue for cue in part.begun if cue.kind in _GIVING] if units else []
    if not asks or any(is_kind(words[at], "when.waits") for at in part.places):  # "please wait two more weeks"
        return False
    behind = {cue.start for cue in part.found if cue.kind == "more_behind"}
    for at in units:
        first = at
        while first > part.start and (_is_count(words[first - 1]) or is_kind(words[first - 1], "more_before")):
            first -= 1
        counted = any(map(_is_count, words[first:at]))
        more = any(is_kind(word, "more_before") for word in words[first:at]) or (counted and at + 1 in behind)
        joined = any(is_kind(word, "and") for cue in asks for word in words[at : cue.start])
        if more and not joined:
            return True
    return False


def keeps_on(part: Part) -> bool:
    """Whether a clause asks that somebody may keep what it names until a day: "let Tom keep the Ledger until Friday",
    "darf Tom das Laufwerk bis Freitag behalten?"; "please keep an eye on the Ledger until then" does not, nor "keep the
    Ledger open until then"."""
    words, mine, names = part.words, part.cues, part.names
    until = min((cue.start for cue in mine if cue.kind == "until"), default=-1)
    before = max((at for at in names if at < until), default=until - 1)
    if not names or until < 0 or not all(stands_beside(word) for word in words[before + 1 : until]):
        return False
    on = any(is_kind(word, "still_on") for word in words[before + 1 : until])
    if on and not any(map(is_somebodys, words[part.start : names[0]])):
        return False
    opened = openings(part)
    polite = {at for cue in mine if cue.kind == "polite" for at in range(cue.start, cue.end)}
    lets = any(cue.kind in ("may_first", "let") and cue.start in opened for cue in mine)
    for cue in (one for one in mine if one.kind == "keeps_on"):
        between = {*range(cue.end, names[0])} - polite
        behind = all(is_given_to(words[at]) for at in between) and cue.end <= names[0]
        last = names[0] < cue.start and all(is_kind(word, "polite") for word in words[cue.end : part.end])
        if (behind or last) and (lets or cue.start in opened):
            return True
    return False


def lasts(part: Part) -> bool:
    """Whether a clause asks that what it names go on: "may my VPN stay open until May?", "I need the VPN a bit longer",
    "todavía necesito Viewer tres semanas"."""
    kinds, names = part.kinds, part.names
    asks = kinds & {"polite", "wish", "needs", "may_first"}
    if not names or not asks or kinds & {"not", "lack", "condition"}:
        return False
    timed = "until" in kinds or any(part.words[at].fold in UNITS for at in part.places)
    longer = (cue.start for cue in part.cues if cue.kind == "for_longer")
    beside = any(_beside_name(part.words, names, at) for at in longer)
    return ("stays_on" in kinds and "until" in kinds) or ("still_needs" in kinds and timed) or beside


def lets_it_last(part: Part) -> bool:
    """Whether a clause that names nothing asks that what it points to be kept, or stay, until a day: "could I keep it
    until June?", "kann das bis Juni bleiben?", "bitte bis Juni laufen lassen"."""
    words, kinds = part.words, part.kinds
    if part.names or not kinds >= {"until", "stay"} or not kinds & _ASKING or kinds & {"not", "lack"}:
        return False
    until = min(cue.start for cue in part.cues if cue.kind == "until")
    day = any(word.fold.isdigit() or word.fold in MONTHS or word.fold in WEEKDAYS for word in words[until : part.end])
    points = any(cue.kind == "when.it" and cue.start < until for cue in part.cues)
    points |= until > part.start and is_kind(words[until - 1], "when.a")
    return day and (points or all(is_kind(word, "polite") for word in words[part.start : until]))


def stays_put(part: Part) -> bool:
    """Whether a clause says no more than that what it names stays: "Viewer in the Ledger stays", "I keep my VPN"."""
    words, mine = part.words, part.cues
    light = {at for cue in mine if cue.kind in _STAYING for at in range(cue.start, cue.end)} | part.named
    light |= {at for at in part.places if is_led(words[at]) or leads(words[at]) or is_whose(words[at])}
    first = min(part.names, default=part.end)
    stays = any(cue.kind == "keeps_on" or (cue.kind == "stay" and first < cue.start) for cue in mine)  # no "reste …"
    return stays and light.issuperset(part.places) and first < part.end and not part.is_question


def _beside_name(words: Sequence[Token], names: Sequence[int], at: int) -> bool:
    """Whether nothing of its own stands between a name and words behind it."""
    before = max((name for name in names if name < at), default=at)
    return before < at and all(stands_beside(word) for word in words[before + 1 : at])


def _is_count(word: Token) -> bool:
    return word.fold.isdigit() or word.fold in NUMBERS
