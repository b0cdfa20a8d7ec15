"""What the cues of a clause mean together: what it wishes for, keeps or prolongs."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses.beside import is_given_to, is_whose, lets_have, openings
from mailbot.core.understanding.language.clauses.clause import Part
from mailbot.core.understanding.language.clauses.lasting import keeps_on, lasts, lets_it_last, more_time, stays_put
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, NUMBERS, ORDINALS, WRITER, deed_of, is_in_group, kinds_of
from mailbot.core.understanding.language.words import meaning_of as meaning_of_word

_BARE = 3  # words of "if I could", which wishes for nothing
_SILENCING = ("tell", "keep", "trouble")
_DENYING = frozenset(("not", "lack", "too_little"))
_UNCONTENT = _DENYING | {"polite"}
_CONTENT_SO_FAR = frozenset(("until_now", "suffice"))  # "so far I only read the files, and that's all I need"
_GIVEN = frozenset(("polite", "grant", "too_little", "any_more", "not"))
_UNCONTENT_WITH = _DENYING | {"polite", "grant", "again", "another", "shall"}
_NO_NEED = _DENYING | {"anybody", "past"}
_ASKED_OF_ANY = frozenset(("anybody", "question"))
_LETTING = frozenset(("wish", "grant", "again", "polite", "let"))
_HAVING = frozenset(("having", "has", "grant"))
_LOSING = frozenset(("rid", "loses", "any_more", "revoke", "extend", "keep"))
_ASKED_FOR = frozenset(("grant", "extend"))
_COUNTED = frozenset(("wished_for", "option"))
_MINE = frozenset(("first_person", "my_own"))
_NOT_THOSE = frozenset(("not", "lack", "ago", "last_one", "past", "was"))
_GETTING = frozenset(("grant", "having"))
_ENDING = frozenset(("revoke", "extend"))
_LASTING = frozenset(("stays_on", "for_longer", "still_needs"))
_OF_A_PURPOSE = _ENDING | {"anybody", "question", "tell"}


def meaning_of(part: Part) -> frozenset[str]:
    """The kinds of the cues in a clause, as its words mean them together: what it wishes for, keeps or prolongs."""
    kinds = part.kinds
    if "let" in kinds and (did := _what_a_system_did(part)):
        kinds = kinds - did | {"thanks_for"}
    kinds -= {"have"} if "must" in kinds else set()
    if kinds & _ASKED_OF_ANY and _begins_with_wish(part):
        kinds -= _ASKED_OF_ANY
    if not kinds.isdisjoint(_SILENCING):
        kinds -= _objects(part)
        kinds -= _levels_in(part, ("tell",))
    if "extend" in kinds:
        kinds -= _levels_in(part, ("extend",))
    kinds |= _spoken_as(part, kinds)
    kinds -= _meant_as_purpose(part)
    if "revoke" in kinds and _is_of_a_deed(part, ("revoke",)):
        kinds -= {"revoke"}
    if "extend" in kinds and _was_renewed(part):
        kinds -= {"extend"}
    if "sees_to" in kinds and kinds & _HAVING and kinds.isdisjoint(_NO_NEED | _LOSING) and _shall_have(part):
        kinds = kinds - {"have"} | {"wish"}
    if more_time(part):
        kinds |= {"extend", "more_time"}
    if "stands_for" in kinds and kinds.isdisjoint(_NO_NEED) and _must_have(part):
        kinds |= {"wish"}
    goes_on = "keeps_on" in kinds and keeps_on(part)
    if goes_on or (kinds & _LASTING and lasts(part)) or ("stay" in kinds and lets_it_last(part)):
        kinds = kinds - {"keep"} | {"extend", "more_time"}
    if "stay" in kinds and stays_put(part):
        kinds |= {"stays_put"}
    if "suffice" in kinds and not kinds & _UNCONTENT and _is_content(part):
        kinds = kinds - {"wish"} | {"keep"}
    if "wish" in kinds and not kinds & _UNCONTENT_WITH and (_has_what_it_needs(part) or _works_fine(part)):
        kinds = kinds - {"wish"} | {"keep"}
    if kinds >= _CONTENT_SO_FAR and not kinds & _GIVEN:
        kinds = kinds - {"wish"} | {"keep"}
    if "wished_for" in kinds and (_announces(part) or _counts_wishes(part) or _opens_wishes(part)):
        kinds = kinds - {"have", "keep"} | {"wish"}
    return kinds


def _what_a_system_did(part: Part) -> set[str]:
    """Kinds that only what a system did has: "the Ledger let me in at once" asks nobody to let anybody in."""
    words, text = part.words, part.segment.text
    did = {
        cue.start
        for cue in part.cues
        if cue.kind == "let" and cue.start - 1 in part.named and cue.end < part.end and is_kind(words[cue.end], "me")
        if text[words[cue.start - 1].end : words[cue.start].start] == " "
    }
    mine = [cue for cue in part.cues if cue.kind in _LETTING] if did else []
    return {cue.kind for cue in mine} - {cue.kind for cue in mine if cue.start not in did}


def _announces(part: Part) -> bool:
    """Whether a clause says that wishes follow: "I have two requests: …"."""
    last = any(cue.kind == "wished_for" and cue.end == part.end for cue in part.cues)
    return "have" in part.kinds and last and part.names == [] and _before_colon(part)


def _opens_wishes(part: Part) -> bool:
    """Whether a clause says of what a colon lists that it is its writer's wish, or today's: "Today's wishes are easier
    ones: …", "mine is: …"."""
    mine = part.kinds & _MINE or any(is_in_group(part.words[at].fold, "todays") for at in part.places)
    return bool(mine) and part.names == [] and _before_colon(part) and part.kinds.isdisjoint(_NOT_THOSE)


def _counts_wishes(part: Part) -> bool:
    """Whether a clause is nothing but which wish follows: "Wish number one: …", "second request: …"."""
    noun = next((cue.start for cue in part.cues if cue.kind == "wished_for"), part.end)
    counts = [at for at in part.places if _counts(part.words[at].fold, behind=noun < at)]
    known = {at for cue in part.cues if cue.kind in _COUNTED for at in range(cue.start, cue.end)}.union(counts)
    light = all(at in known or part.words[at].fold in FILLERS for at in part.places)
    return part.start == 0 and bool(counts) and light and _before_colon(part)


def _counts(fold: str, *, behind: bool) -> bool:
    """Whether a word says which of several, behind the noun also as a number: "three wishes" are all of them."""
    return fold in ORDINALS or (behind and (fold in NUMBERS or (fold.isdigit() and len(fold) == 1)))


def _before_colon(part: Part) -> bool:
    return part.segment.text[part.words[part.end - 1].end :].lstrip().startswith(":")


def _shall_have(part: Part) -> bool:
    """Whether it is a person of whom it shall be seen to that they have something: "make sure that Tom has Viewer"; not
    "make sure you have the VPN on"."""
    places = {at for cue in part.cues if cue.kind == "sees_to" for at in (cue.end, cue.end + 1) if at < part.end}
    return any(
        is_kind(word, "stands_for") or word.fold in WRITER or (word.capital and at not in part.named)
        for at, word in ((at, part.words[at]) for at in places)
    )


def _was_renewed(part: Part) -> bool:
    """Whether it is only told what the writer renewed: "a certificate that I renewed in June"."""
    places = [cue.start for cue in part.begun if cue.kind == "extend"]
    return min(places, default=part.start) > part.start and all(
        part.words[at - 1].fold in WRITER and not is_kind(part.words[at - 2], "may_first")  # not "can I extend"
        for at in places
    )


def _spoken_as(part: Part, kinds: frozenset[str]) -> set[str]:
    """Kinds that depend on where in the clause a word stands: "can Priya get …", "I don't need X any more"."""
    added = {"polite"} if kinds & _ASKED_FOR and _is_opened(part) else set()
    added |= {"again"} if "polite" in kinds and _only_begs(part) else set()
    mine = "that_is_me" in kinds and is_kind(part.words[part.start], "may_first") and kinds & _GETTING
    wishes = any(kind in kinds and wished(part) for kind, wished in _WISHED)
    added |= {"wish"} if mine or wishes else set()
    if not kinds >= {"not", "wish"}:
        return added
    thanks = {at for cue in part.found if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    ending = next((at + 1 for at in range(part.end - 1, part.start, -1) if at not in thanks), part.end)
    last = any(cue.kind == "any_more" and cue.end == ending for cue in part.found)
    return added | ({"revoke"} if last and not _is_of_a_deed(part, ("wish",)) else set())


def _is_of_a_deed(part: Part, ended: Sequence[str]) -> bool:
    """Whether what somebody wants no more is to do what was told before it, "Priya doesn't want to do that any more",
    "Priya braucht das nicht mehr zu machen", rather than to have something."""
    words = part.words
    if not part.named.isdisjoint(part.places):
        return False
    last = words[part.end - 1]
    verb = not (last.capital or last.fold in FILLERS)
    if verb and any(
        cue.kind in ended and cue.end == part.end - 2 and is_kind(words[cue.end], "to") for cue in part.cues
    ):
        return True
    deeds = {cue.start for cue in part.cues if cue.kind == "again"}
    deeds |= {at - 1 for at in deeds if at > part.start and is_kind(words[at - 1], "to")}
    ends = {cue.end for cue in part.cues if cue.kind in ended}
    return bool(ends) and ends <= deeds


def _is_opened(part: Part) -> bool:
    """Whether a clause opens as a question that asks for something does: "can Priya get …"."""
    return any(is_kind(part.words[at], "may_first") for at in openings(part) if at < part.end)


def _only_begs(part: Part) -> bool:
    """Whether a sentence is nothing but a request to do what was told before it: "Would you?" """
    words = part.words
    whole = part.start == 0 and part.end == len(words) <= _BARE + 1 and is_kind(words[0], "may_first")
    begs = any(cue.kind == "polite" and cue.start == 0 for cue in part.cues)
    return whole and begs and all(kinds_of(word.fold) or word.fold in FILLERS for word in words)


def _lets_me(part: Part) -> bool:
    """Whether a clause that names a system is an order to let its writer do something there, and not only look: "let me
    report incidents in the Log"; "let me look into the Log first" asks for nothing."""
    lets = [cue.end for cue in part.cues if cue.kind == "let" and cue.start <= part.start + 1]
    does = [part.words[end + 1].fold for end in lets if end + 1 < part.end and is_kind(part.words[end], "me")]
    deeds = {meaning_of_word(fold) for fold in does if deed_of(fold)}
    return bool(deeds - {"read"}) and bool(part.names)


def _lets_somebody_have(part: Part) -> bool:
    """Whether a clause is an order to let somebody have what it names right behind: "let Tom have Viewer in the
    Ledger"; "let Tom have a look at the Ledger" asks for nothing."""
    to = lets_have(part.words, part.found)
    what = next((at for at in range(to.stop + 1, part.end) if not is_whose(part.words[at])), part.end)
    return part.start <= to.start < to.stop and what in part.named and not part.is_question


def _shall_be(part: Part) -> bool:
    """Whether its writer should be what a level's name right behind says: "I should be an Editor in the Ledger"."""
    behind = [cue.end for cue in part.cues if cue.kind == "shall_be"]
    return any(at in part.levels or (at + 1 in part.levels and is_whose(part.words[at])) for at in behind)


def _supposes_able(part: Part) -> bool:
    """Whether a clause says what its writer would be glad to do: "wenn ich die Slots selbst buchen könnte"."""
    ends = part.end - part.start > _BARE and is_kind(part.words[part.end - 1], "may_first")
    opened = (cue for cue in part.cues if cue.kind == "polite" and cue.start == part.start)
    return ends and any(is_kind(part.words[at], "first_person") for cue in opened for at in range(cue.start, cue.end))


def _orders_giving(part: Part) -> bool:
    """Whether a clause opens with an order to give what it names right behind: "add Viewer in the Ledger"."""
    opened = openings(part)
    for order in (cue for cue in part.cues if cue.kind == "gives" and cue.start in opened):
        first = next((at for at in range(order.end, part.end) if not is_given_to(part.words[at])), part.end)
        if not part.is_question and not part.named.isdisjoint(range(order.end, first + 1)):
            return True
    return False


_WISHED = (
    ("polite", _supposes_able),
    ("shall_be", _shall_be),
    ("let", _lets_me),
    ("let", _lets_somebody_have),
    ("gives", _orders_giving),
)
"""What wishes by the place of its words, by the kind of cue without which it cannot."""


def _meant_as_purpose(part: Part) -> set[str]:
    """Kinds that only the purpose before a wish has: "To close my own jobs I need …" ends nothing, and "To see how many
    we are I need …" asks nobody."""
    if not is_kind(part.words[part.start], "to"):
        return set()
    wishes = [cue.start for cue in part.begun if cue.kind == "wish" and part.start < cue.start]
    if not wishes or part.named.isdisjoint(range(wishes[-1], part.end)):
        return set()
    mine = [cue for cue in part.cues if cue.kind in _OF_A_PURPOSE]
    return {cue.kind for cue in mine} - {cue.kind for cue in mine if cue.start >= wishes[-1]}


def _begins_with_wish(part: Part) -> bool:
    """Whether a clause is a wish, so that what looks like a question is its object: "I need whatever does that",
    "please give everyone in my team …"."""
    wishes = [cue.start for cue in part.cues if cue.kind == "wish" and cue.start <= part.start + 1]
    asks = {cue.end for cue in part.cues if cue.kind == "polite" and cue.start == part.start}
    wishes += [cue.start for cue in part.cues if cue.kind == "grant" and cue.start in asks]
    return bool(wishes) and not any(cue.kind in _ASKED_OF_ANY and cue.start <= wishes[0] for cue in part.begun)


def _must_have(part: Part) -> bool:
    """Whether a clause concludes that somebody who was named needs a level, "…, so she has to have Edit there", and not
    that they have it: "she moved my slot, so she must have Edit; who gave her that?" """
    mine = part.cues
    if part.is_question or any(cue.kind == "was" and cue.end == part.end for cue in mine):
        return False  # "… already"
    needs = {cue.start for cue in mine if cue.kind == "needs"}
    first = {part.start, *(cue.end for cue in mine if cue.kind == "split" and cue.start == part.start)}
    concludes = part.start > 0 and any(
        one.kind == "stands_for" and one.start in first and one.end in needs for one in mine
    )
    return concludes and part.has_level


def _is_content(part: Part) -> bool:
    """Whether a clause says that what one is, or has, is enough: "I am Viewer there and that will do for me", or
    "my Viewer is enough"."""
    has = [cue.end for cue in part.begun if cue.kind in ("being", "have", "my_own")]
    held = [at for at in part.levels for last in has if 0 <= at - last <= 1]
    return any(cue.kind == "suffice" and min(held, default=part.end) < cue.start for cue in part.begun)


def _has_what_it_needs(part: Part) -> bool:
    """Whether a clause says of what it names that its writer has there what they need: "in the Ledger I've what I
    need"."""
    mine = {cue.start for cue in part.cues if cue.kind == "first_person"}
    wishes = [cue.start for cue in part.cues if cue.kind == "wish"]
    whats = [cue for cue in part.cues if cue.kind == "whatever" and wishes and 0 <= min(wishes) - cue.end <= 1]
    whats = [cue for cue in whats if cue.start - 1 not in mine or not is_kind(part.words[cue.start], "was")]  # "I was"
    before = min(part.names, default=part.start - 1)
    return not part.has_level and any(any(before < at < cue.start for at in mine) for cue in whats)


def _works_fine(part: Part) -> bool:
    """Whether all that looks like a wish says that what is named is fine: "A and B work fine for me", not "Viewer would
    be fine for me"."""
    fine = [(cue.start, cue.end) for cue in part.cues if cue.kind == "yes"]
    wishes = [cue for cue in part.cues if cue.kind == "wish"]
    within = all(
        any(start <= cue.start and cue.end <= end and start < cue.start for start, end in fine) for cue in wishes
    )
    return within and not part.has_level and not part.is_question


def _objects(part: Part) -> set[str]:
    """Kinds that only what one wants to do has: "I have to change the details of suppliers" asks for no details."""
    deeds = [
        cue.end
        for cue in part.cues
        if cue.kind == "wish" and cue.start <= part.start + 1 and cue.end < part.end
        if deed_of(part.words[cue.end].fold)
    ]
    if not deeds:
        return set()
    mine = [cue for cue in part.cues if cue.kind in _SILENCING]
    return {cue.kind for cue in mine} - {cue.kind for cue in mine if cue.start <= min(deeds)}


def _levels_in(part: Part, kinds: Sequence[str]) -> set[str]:
    """Those of these kinds that only a level's name says: "please Read on the Drive" asks nobody to read, and "Extended
    Search" prolongs nothing."""
    names = {at for at in part.levels if part.words[at].capital}
    others = {cue.kind for cue in part.cues if cue.end - 1 not in names}
    return {kind for kind in kinds if kind not in others}
