"""What each clause of a sentence does: ask for something, rule it out, or neither.

- `clause`: a part of a sentence, and the clause with its stance and action
- `bounds`: where clauses begin and end
- `orders`: what the words of a sentence order, span by span
- `meaning`: what its cues mean together
- `ending`: what its words take away, take back, or only seem to
- `removing`: orders that something be taken away
- `losing`: that something is to go, or somebody is to lose it
- `lasting`: that something is to go on
- `stance`: whether it asks, rules out or neither
- `sharing`: clauses that ask because another one does
- `beside`: words that may stand before an order, or beside a name, and leave both what they are
"""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses.beside import tells
from mailbot.core.understanding.language.clauses.bounds import bounds
from mailbot.core.understanding.language.clauses.clause import Action, Clause, Part, Stance
from mailbot.core.understanding.language.clauses.ending import with_ends
from mailbot.core.understanding.language.clauses.meaning import meaning_of
from mailbot.core.understanding.language.clauses.removing import taken_away, takes_things
from mailbot.core.understanding.language.clauses.sharing import (
    HARDLY,
    for_that_person,
    gives_instead,
    goes_on,
    is_all_that_is_wished,
    is_next_wish,
    is_no_wish_either,
    keeps_besides,
    kept_on,
    led_up_to,
    turns_back,
)
from mailbot.core.understanding.language.clauses.stance import action_of, asks_about, stance_of
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.words import MONTHS

__all__ = ["Action", "Clause", "Stance", "clauses"]

_SHORT = 5  # words of a clause in which politeness beside a bare name is a wish: "VPN please"


def clauses(
    segment: Segment, found: Sequence[Cue], systems: Sequence[tuple[int, int]] = (), levels: Sequence[int] = ()
) -> tuple[Clause, ...]:
    """The clauses of a segment with these cues; `systems` are the spans of words that name one, `levels` the places."""
    away = taken_away(found, segment.tokens)
    told = {at for first, last in (*((cue.start, cue.end) for cue in found), *systems) for at in range(first, last)}
    named_systems = {at for first, last in systems for at in range(first, last)}
    named = {*levels, *named_systems}
    joints = {cue.start for cue in found if cue.kind == "and"}
    dates = {at for at, word in enumerate(segment.tokens) if word.fold.isdigit() or word.fold in MONTHS}
    read: list[Clause] = []
    bare: list[bool] = []
    for start, end, aside in bounds(segment, found, systems, levels):
        part = Part(segment, found, start, end, named, levels)
        kinds = with_ends(part, meaning_of(part), read[-1] if read else None)
        taken = away and bool(kinds & {"take", "away"}) and not takes_things(part)
        action = action_of(kinds, taken)
        rest = [at for at in range(start, end) if at not in told and at not in levels and at not in dates]
        givable = [*levels, *(at for at, _ in systems if end - start <= _SHORT or not rest)]
        stance = stance_of(kinds, action, any(start <= at < end for at in givable))
        if stance is Stance.ASKED and asks_about(part):
            stance = Stance.AGAINST
        for_which = start > 0 and is_kind(segment.tokens[start - 1], "purpose")  # "…, for which I need the VPN"
        if aside and stance is Stance.ASKED and not (for_which and not named.isdisjoint(range(start, end))):
            stance = Stance.PLAIN
        tale = tells(part.words, found, part.places, named_systems, levels)
        kinds |= {"told"} if tale else frozenset()
        if stance is Stance.PLAIN and not tale and read and goes_on(read[-1], start in joints, kinds, len(rest)):
            stance, action = Stance.ASKED, read[-1].action
        if stance is Stance.PLAIN and read and start in joints and gives_instead(read[-1], part, kinds):
            stance = Stance.ASKED
        if stance is Stance.PLAIN and "contrast" in kinds and turns_back(read, kinds, len(rest)):
            stance, action = Stance.ASKED, read[-2].action
        if stance is Stance.PLAIN and (is_all_that_is_wished(part, read, kinds, len(rest)) or is_next_wish(part, read)):
            stance, action = Stance.ASKED, "request"
        if stance is Stance.PLAIN and read and is_no_wish_either(part, read[-1], kinds):
            stance, kinds = Stance.AGAINST, kinds | {"not"}
        if read and keeps_besides(read[-1], part, kinds):
            stance, action, kinds = Stance.AGAINST, "request", kinds | {"keep"}
        both = bool(read) and "and_first" in read[-1].kinds and "and_then" in kinds  # "not only …, but also …"
        read.append(Clause(start, end, stance, action, kinds, aside))
        parted = start == 0 or ";" in segment.text[segment.tokens[start - 1].end : segment.tokens[start].start]
        parted = (parted or both or start in joints) and not is_kind(segment.tokens[start], "purpose")
        names = any(start <= at < end for at, _ in systems)
        bare.append(parted and len(rest) <= HARDLY and names and not tale)
    meant = for_that_person(segment, found, kept_on(read, named), named)
    return tuple(led_up_to(meant, bare))
