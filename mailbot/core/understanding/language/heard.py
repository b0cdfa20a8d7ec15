"""The cues of a sentence as they are meant: a phrase says what it says as a whole, not what its words say alone.

"The ticket can be closed" ends no access, "everyone in my team" asks nobody, access that "has expired" is lacked, and
who cannot work "without Viewer" needs it, what shall be taken "off me again afterwards" is given before, and what is
"switched off for me" is no wish for it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from mailbot.core.understanding.language.cues import Cue, cues, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, LABELS, MONTHS, UNITS, WEEKDAYS, kinds_of

_SILENCING = frozenset(("trouble", "tell", "keep", "help", "status", "withdraw", "report", "question", "past"))
_NEAR_NAME = 6  # words from what is prolonged to the system it is in: "the renewal of Tom Lee in the Ledger"
_DENYING = frozenset(("not", "lack", "trouble"))
_GONE = frozenset(("trouble", "revoke", "take", "away", "remove"))
_PAUSE = re.compile(r"[,;:]")
_ENDING = frozenset(("revoke", "strike", "remove", "take", "away"))
_ENDED = _ENDING | frozenset(("any_more", "extend", "prolong", "taken_off", "turned_off", "withdraw"))
_LABEL = 3  # words of what names a reason as such: "reason for request:"
_ASIDE = frozenset(("aside",))
_NOT_ONLY = frozenset(("not", "lack", "merely", "limit", "from"))
_OF_A_REQUEST = frozenset(("my_request", "withdraw"))
_WISHED = frozenset(("wish", "needs"))
_GIVING = frozenset(("wish", "grant", "until"))
_REMOVING = frozenset(("taken_off", "revoke", "remove", "strike"))
_REMOVED = _REMOVING | frozenset(("away", "past", "lapsed", "trouble"))
_ORDERING = frozenset(("wish", "needs", "polite", "shall"))
_WISHED_FOR = frozenset(("wish", "needs", "grant"))
_SHALL = frozenset(("polite", "when.should", "shall", "you_may"))
_UNGIVEN = frozenset(("not", "aside", "any_more"))
_OVER = frozenset(("revoke", "strike", "remove", "extend", "prolong"))
_PROLONGING = frozenset(("extend", "prolong"))
_COVERED = {
    "at_it": frozenset(("aside", "split", "limit", "first_person", "because", "you_may", "when.clause", "being")),
    "at_most": frozenset(("not", "lack", "needless")),
    "contrast": frozenset(("without", "not")),  # "sin embargo"
    "corrects": frozenset(("not", "tell", "trouble", "withdraw", "closing")),
    "revoke": frozenset(("needless",)),
    "lack": frozenset(("trouble", "withdraw")),
    "any_more": frozenset(("prolong", "more_behind")),  # "no longer"
    "group": frozenset(("anybody",)),
    "wish": frozenset(("keep", "same", "not", "past", "extend", "prolong")),  # "dont j'ai besoin" says no "don't"
    "past": frozenset(("wish", "needs")),  # "j'avais sollicité" is written like "je sollicite"
    "needless": frozenset(("lack", "wish", "needs")),
    "stays_on": frozenset(("keep",)),
    "still_needs": frozenset(("keep", "have")),
    "namely": frozenset(("first_person", "and")),  # "i. e." is no "I"
    "favoured": frozenset(("wish", "polite", "fits")),
    "idiom": frozenset(("revoke", "remove", "take", "away", "rid_of", "needs", "wish", "grant", "again", "shield")),
}
"""What the words of a longer phrase are not: nobody is asked by "everyone in my team", nothing ends by "the ticket can
be closed", and nothing is "just like" another where "I'd just like to see it"."""


def heard(segment: Segment, named: frozenset[int]) -> tuple[Cue, ...]:
    """The cues of a segment; `named` are the places of the words that are names."""
    found = _of_no_reason(segment, [*cues(segment.tokens), *_of_named_requests(segment.tokens, named)])
    told = {cue.kind for cue in found}
    for kinds, turned in _TURNS:
        if not told.isdisjoint(kinds):
            found = turned(found, segment, named)
    told = {cue.kind for cue in found}
    for kind, without in _COVERED.items():
        if kind in told:
            found = _outside(found, [cue for cue in found if cue.kind == kind], without)
    behind = [
        cue for cue in found if cue.kind == "if_i_could" or (cue.kind == "wish" and cue.start)
    ]  # "it would help if I could see …"
    found = _outside(found, behind, _ASIDE)
    found = _outside(found, list(_not_only(found)), _NOT_ONLY)
    wished = max((cue.start for cue in found if cue.kind in _WISHED), default=-1)
    return tuple(
        cue
        for cue in found
        if not _only_named(cue, named)
        and not (cue.kind == "ditto" and cue.start < wished)  # "for the same I need …"
        and not (cue.kind == "status" and _of_a_thing(segment, cue, found))
        and not (cue.kind in _PROLONGING and _of_something_else(segment, cue, named))
        and not (cue.kind in _PROLONGING and _is_what_for(segment, cue, found, named))
    )


def _not_only(found: Sequence[Cue]) -> Iterator[Cue]:
    """The cues that rule nothing out before something more: "not only Viewer, but also Editor"."""
    more = max((cue.start for cue in found if cue.kind == "and_then"), default=-1)
    return (cue for cue in found if cue.kind == "and_first" and cue.end <= more)


def _of_no_reason(segment: Segment, found: list[Cue]) -> list[Cue]:
    """The cues; what a reason names as such takes off something of its own is no access: "Why: take the wrecks off the
    fleet"; "Reason: no longer needed, please remove" has nothing of its own."""
    words = segment.tokens
    label = next((at for at in range(1, _LABEL + 1) if at < len(words) and ":" in _gap(segment, at)), 0)
    if not label or LABELS.get(" ".join(word.fold for word in words[:label])) != "why":
        return found
    told = {at for cue in found for at in range(cue.start, cue.end)}
    own = any(at not in told and word.fold not in FILLERS for at, word in enumerate(words) if at >= label)
    over = own and not any(cue.kind == "polite" for cue in found)
    behind = [cue for cue in found if cue.start >= label or cue.kind == "because"]
    return [cue for cue in behind if not (over and cue.kind in _ENDED)]


def _gap(segment: Segment, at: int) -> str:
    return segment.text[segment.tokens[at - 1].end : segment.tokens[at].start]


def _of_named_requests(words: Sequence[Token], named: frozenset[int]) -> Iterator[Cue]:
    """The cues that speak of one's request, where what stands before that word only tells which request: "scrap the
    VPN request", "zieht meinen VPN-Antrag zurück"."""
    for last in sorted(named):
        noun = last + 1
        if noun in named or noun == len(words) or not is_kind(words[noun], "petition"):
            continue
        first = next(at for at in range(last, -1, -1) if at - 1 not in named)
        for cue in cues([*words[:first], *words[noun:]]):
            if cue.kind in _OF_A_REQUEST and cue.start < first < cue.end:
                yield cue._replace(end=cue.end + noun - first)


def _lost(found: list[Cue], segment: Segment, *_: object) -> list[Cue]:
    """The cues; access that "has expired" or "stopped working" is lacked, it is no trouble with a password."""
    lapsed = [cue for cue in found if cue.kind == "lapsed"]
    nouns = [cue for cue in found if cue.kind == "access"]
    gone = [cue for cue in lapsed if any(noun.end <= cue.start and _one_clause(segment, noun, cue) for noun in nouns)]
    return [*_outside(found, gone, _GONE), *(cue._replace(kind="lack") for cue in gone)]


def _outside(found: Sequence[Cue], within: Sequence[Cue], kinds: frozenset[str]) -> list[Cue]:
    """The cues without those of these kinds that are but a part of others: the "everyone" of "everyone in my team"."""
    if not within:
        return list(found)
    inside = {at for cue in within for at in range(cue.start, cue.end)}
    return [cue for cue in found if cue.kind not in kinds or not inside.issuperset(range(cue.start, cue.end))]


def _taken_before(found: list[Cue], segment: Segment, named: frozenset[int]) -> list[Cue]:
    """The cues; what was taken away some time ago is not to be taken away: "give me the VPN removed last week" takes
    nothing, and of "they removed my VPN yesterday" it is lacked."""
    ago = [cue for cue in found if cue.kind == "ago"]
    removing = [cue for cue in found if cue.kind in _REMOVING]
    if not removing:
        return found
    parts = {cue: _part_of(segment, cue) for cue in removing}
    over: set[int] = set()
    lacked: set[Cue] = set()
    for cue, part in parts.items():
        near = [one for one in ago if one.start in part]
        told = any(one.start in part and one.kind in _ORDERING for one in found)
        lost = bool(near) and not told and _was_done(segment, cue, part, found, near)
        if lost or any(cue.end == one.start or one.end == cue.start for one in near):
            over |= set(range(cue.start, cue.end))
            lacked |= {Cue("lack", cue.start, cue.end)} if lost and not named.isdisjoint(part) else set()
    left = [cue for cue in found if cue.kind not in _REMOVED or over.isdisjoint(range(cue.start, cue.end))]
    return [*left, *sorted(lacked)]


def _was_done(segment: Segment, cue: Cue, part: range, found: Sequence[Cue], ago: Sequence[Cue]) -> bool:
    """Whether something was taken away, and is not ordered to be: "was … removed", "me quitaron", "they removed"."""
    helps = any(
        one.kind == "was" and one.start in part and not any(one.start in range(*at[1:]) for at in ago) for one in found
    )
    lost = any(one.kind == "lapsed" and one.start <= cue.start and cue.end <= one.end for one in found)
    form = cue.kind == "taken_off" and not is_kind(segment.tokens[cue.start], "strike")
    return helps or lost or form


def _part_of(segment: Segment, cue: Cue) -> range:
    """The words from the pause before a cue to the one behind it."""
    start, end = cue.start, cue.end
    while start > 0 and not _parted(segment, start):
        start -= 1
    while end < len(segment.tokens) and not _parted(segment, end):
        end += 1
    return range(start, end)


def _needed(found: list[Cue], segment: Segment, named: frozenset[int]) -> list[Cue]:
    """The cues; who cannot do something without what is named needs it: "I can't close the month without Viewer"."""
    without = [cue for cue in found if cue.kind == "without" and _names_next(segment, cue.end, named)]
    if not without or not any(cue.kind in _DENYING and cue.start != without[0].start for cue in found):
        return found
    left = [cue for cue in found if cue.kind not in _DENYING]
    return [*left, *(cue._replace(kind=kind) for cue in without for kind in ("wish", "needs"))]


def _for_me(found: list[Cue], segment: Segment, *_: object) -> list[Cue]:
    """The cues; what is "for me" is wished for, unless it ends, "the VPN can be switched off for me", or what is to be
    done with it comes right behind: "the Ledger for me, extend till May"."""
    ends = [cue for cue in found if cue.kind in _OVER]
    stands = [cue for cue in found if cue.kind == "stand_in"]
    stood = {cue.end for cue in stands if any(other.end == cue.start for other in stands)}  # "Tom stands in for me"
    mine = [
        cue._replace(kind="wish")
        for cue in found
        if cue.kind == "for_me" and cue.start not in stood and not any(_is_about(segment, cue, end) for end in ends)
    ]
    return [*found, *mine]


def _is_about(segment: Segment, mine: Cue, end: Cue) -> bool:
    """Whether what ends or prolongs something stands in one clause with "for me", or right behind it."""
    return end.start == mine.end or _one_clause(segment, *sorted((mine, end), key=_start))


def _tasked(found: list[Cue], *_: object) -> list[Cue]:
    """The cues; who "has chosen me" for a task has nothing by it."""
    tasks = [cue for cue in found if cue.kind == "duty"]
    return [cue for cue in found if cue.kind != "have" or not any(task.start < cue.end <= task.end for task in tasks)]


def _rather_oneself(found: list[Cue], *_: object) -> list[Cue]:
    """The cues; who would rather do something oneself wishes to: "I'd rather book them myself"."""
    last = max((cue.start for cue in found if cue.kind == "oneself"), default=0)
    turns = [cue for cue in found if cue.kind == "rather" and cue.end <= last]
    return [*found, *(cue._replace(kind=kind) for cue in turns for kind in ("wish", "contrast"))]


def _all_but(found: list[Cue], _: Segment, named: frozenset[int]) -> list[Cue]:
    """The cues; who lacks nothing "but" what is named wishes for that: "no me falta nada, solo Viewer"."""
    fine = [cue for cue in found if cue.kind == "keep"]
    but = [
        cue for cue in found if cue.kind == "merely" and cue.end in named and any(one.end == cue.start for one in fine)
    ]
    lacked = {at for cue in fine for one in but if one.start == cue.end for at in range(cue.start, cue.end)}
    left = [cue for cue in found if not lacked.issuperset(range(cue.start, cue.end))] if but else found
    return [*left, *(cue._replace(kind="wish") for cue in but)]


def _widened(found: list[Cue], segment: Segment, *_: object) -> list[Cue]:
    """The cues; who wants something added to "what I'm allowed into" does not ask what that is."""
    words = segment.tokens
    given = {cue.end for cue in found if cue.kind in ("grant", "extend")}
    return [
        cue
        for cue in found
        if cue.kind != "my_access"
        or not (cue.start in given or (cue.start > 0 and is_kind(words[cue.start - 1], "to")))
    ]


def _start(cue: Cue) -> int:
    return cue.start


def _before_later(found: list[Cue], segment: Segment, named: frozenset[int]) -> list[Cue]:
    """The cues; that what is given shall go again later ends nothing now: "… until Friday, and then take it off me".
    It must be given first: "I don't need it, then remove it" ends it now, and so may a bare "then"."""
    given = min((cue.end for cue in found if cue.kind in _GIVING), default=len(segment.tokens))
    until = min((cue.end for cue in found if cue.kind == "until"), default=len(segment.tokens))
    turned = min((cue.start for cue in found if cue.kind in _UNGIVEN), default=len(segment.tokens))
    ends = {
        at
        for cue in found
        if cue.kind == "later" and cue.start >= given and (until <= cue.start or cue.start <= turned)
        for span in _around(segment, cue)
        if named.isdisjoint(span)
        for at in span
    }
    dated = _ending_on_a_day(found, segment, named)
    over = ends.union(*(range(cue.start, cue.end) for cue in dated))
    left = [cue for cue in found if not (over and cue.kind in _ENDING and over.issuperset(range(cue.start, cue.end)))]
    return [*left, *(cue._replace(kind="when.lapse") for cue in dated)]


def _ending_on_a_day(found: Sequence[Cue], segment: Segment, named: frozenset[int]) -> list[Cue]:
    """The cues by which what was asked for in the same sentence shall be taken away on some day: "…; you can take it
    away on 1 May"; what "they took off me in November" is gone."""
    ends = [cue for cue in found if cue.kind in _ENDING]
    first = min((cue.start for cue in ends), default=0)
    asked = [cue.end for cue in found if first and (cue.kind in _GIVING or cue.kind == "polite")]
    given = min((at for at in asked if at <= first), default=0)
    if not given:
        return []
    ending = ((cue, _part_of(segment, cue)) for cue in ends)
    turned = min((cue.start for cue in found if cue.kind in _UNGIVEN), default=len(segment.tokens))
    ending = ((cue, part) for cue, part in ending if part.start <= turned)
    apart = [(cue, part) for cue, part in ending if given <= part.start and named.isdisjoint(part)]
    shall = {cue.start for cue in found if cue.kind in _SHALL}
    apart = [(cue, part) for cue, part in apart if part.start == cue.start or not shall.isdisjoint(part)]
    return [cue for cue, part in apart if first in part and _on_a_day(segment, part)]


def _on_a_day(segment: Segment, part: range) -> bool:
    """Whether a part names a day, and nobody."""
    words = [segment.tokens[at] for at in part]
    days = [word for word in words if word.fold in MONTHS or word.fold in WEEKDAYS]
    return bool(days) and not any(
        word.capital and word not in days and not is_kind(word, "stands_for") for word in words[1:]
    )


def _around(segment: Segment, cue: Cue) -> tuple[range, range]:
    """The words from a pause or an "and" to the end of a cue, and from its beginning to the next pause."""
    words, start, end = segment.tokens, cue.start, cue.end
    while start > 0 and not is_kind(words[start - 1], "and") and not _parted(segment, start):
        start -= 1
    while end < len(words) and not _parted(segment, end):
        end += 1
    return range(start, cue.end), range(cue.start, end)


def _parted(segment: Segment, at: int) -> bool:
    return bool(_PAUSE.search(segment.text, segment.tokens[at - 1].end, segment.tokens[at].start))


def _names_next(segment: Segment, at: int, named: frozenset[int]) -> bool:
    while at < len(segment.tokens) and at not in named and segment.tokens[at].fold in ARTICLES:
        at += 1
    return at in named


def _one_clause(segment: Segment, first: Cue, last: Cue) -> bool:
    words = segment.tokens
    return not _PAUSE.search(segment.text[words[first.end - 1].end : words[last.start].start])


def _of_a_thing(segment: Segment, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether it is the "status" of something that stands right before it: who checks the payment status asks for none
    of a request."""
    before = cue.start - 1
    if before < 0 or not is_kind(segment.tokens[cue.start], "status"):
        return False
    if segment.tokens[before].fold in FILLERS:
        return False
    explained = any(other.start <= before < other.end for other in found)
    beside = segment.tokens[cue.start].start - segment.tokens[before].end == 1
    return beside and not explained and not segment.tokens[before].capital


def _of_something_else(segment: Segment, cue: Cue, named: frozenset[int]) -> bool:
    """Whether what is prolonged is no access: "the renewal of your roof", "die Verlängerung der Rampe"."""
    words, at = segment.tokens, cue.end
    if not _leads_on(words, cue):
        return False
    while at < len(words) and (words[at].fold in FILLERS or is_kind(words[at], "of_what")):
        at += 1
    names = any(place in named for place in range(at, min(at + _NEAR_NAME, len(words))))
    return at < len(words) and not names and not kinds_of(words[at].fold) and not words[at].fold.endswith("'s")


def _is_what_for(segment: Segment, cue: Cue, found: Sequence[Cue], named: frozenset[int]) -> bool:
    """Whether something else is to be prolonged, as what the access that is wished for is for: "I need the VPN for the
    renewal of my badge", "il me faut le VPN pour renouveler le bail"."""
    words, behind = segment.tokens, range(cue.end, min(cue.end + _NEAR_NAME, len(segment.tokens)))
    if not (named.isdisjoint(behind) and behind):
        return False
    led = [one for one in found if one.kind in ("purpose", "in_order_to") and one.start < cue.start <= one.end + 1]
    does = any(one.end == cue.start and one.kind == "in_order_to" for one in led)
    wishes = [one.end for one in found if one.kind in _WISHED_FOR and one.end <= cue.start]
    wished = any(not named.isdisjoint(range(end, cue.start)) for end in wishes)
    mine = is_kind(words[cue.end], "when.it") or any(words[at].fold in UNITS for at in behind)
    return bool(led) and (does or _leads_on(words, cue)) and wished and not mine


def _leads_on(words: Sequence[Token], cue: Cue) -> bool:
    """Whether an "of" ends a cue or stands behind it; in German the case says that."""
    return any(is_kind(word, "of_what") for word in words[cue.end - 1 : cue.end + 1])


def _only_named(cue: Cue, named: frozenset[int]) -> bool:
    """Whether a cue that would silence a wish begins in a name, or one of an end is all of it: the level Printer is no
    trouble with a printer, and "Model Sign-off" takes nothing off."""
    if cue.kind in _SILENCING and cue.start in named:
        return True
    return cue.kind in _ENDING and named.issuperset(range(cue.start, cue.end))


_TURNS: Sequence[tuple[frozenset[str], Callable[[list[Cue], Segment, frozenset[int]], list[Cue]]]] = (
    (frozenset(("lapsed",)), _lost),
    (frozenset(("ago",)), _taken_before),
    (frozenset(("without",)), _needed),
    (frozenset(("merely",)), _all_but),
    (frozenset(("my_access",)), _widened),
    (frozenset(("duty",)), _tasked),
    (frozenset(("rather",)), _rather_oneself),
    (frozenset(("for_me",)), _for_me),
    (_ENDING | {"later"}, _before_later),
)
"""What turns cues into others, in its order, each with the kinds without which there is nothing to turn."""
