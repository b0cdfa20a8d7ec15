"""What a mail corrects itself: "Editor in the Ledger, please. No wait, Viewer will do" asks for Viewer alone."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, meaning_of
from mailbot.core.understanding.naming.levels import KINDS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import LevelHit, Sentence

_ADDS = frozenset(("and", "too"))
_STAYS = frozenset(("not", "stay", "keep", "keeps_on"))
_UNDONE = _STAYS | {"needless", "withdraw_alone"}
_PUTS = frozenset(("corrects", "meant"))
_LEFT_OUT = frozenset(("not", "withdraw_alone"))
_LEFT, _KEPT = frozenset(("withdraw_alone", "req_is_over")), frozenset(("not", "lack", "past"))
_UNNEEDED = frozenset(("not", "needless", "any_more"))
_ENOUGH = frozenset(("enough", "suffice"))
_BACK = 3  # sentences before a correction in which what it corrects may stand
_NEXT = 3  # sentences from the one that leaves somebody out, in which another is named
_SHORT = 2  # words of a signature, or of "P.S.", which count for none


def as_corrected(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without the level, or the system, in whose place a correction behind it puts another."""
    found = list(lines)
    for at, line in enumerate(lines):
        if line.people and line.told & (_LEFT_OUT | {"no"}):
            _strike_people(found, at)
        _strike_denied(found, at)
        if forgotten := line.mentions if line.mentions and _forgets(line) else _unneeded(line):
            _strike_forgotten(found, at, {name for one in forgotten for name in one.systems})
        for end in sorted(set(_corrections(line))):
            place, start = (at, end) if end < len(line.words) or at + 1 == len(lines) else (at + 1, 0)
            _strike_kept(found, at, end, _kept(lines[place], start))
            if _puts_a_level(lines[place], start):
                _strike_levels(found, at, end)
            if _puts_a_system(lines[place], start):
                _strike_systems(found, at, end, lines[place], start)
    return found


def _strike_denied(found: list[Sentence], at: int) -> None:
    """Takes the levels away, where they were named before, that a sentence denies to put another in their place: "it's
    not Editor that I need but Viewer", below the subject "Editor"."""
    line = found[at]
    denied = {hit.name for hit in line.hits if "not" in line.clause_at(hit.start).kinds}
    if denied and "contrast" in line.told and not denied >= line.levels:
        for place in range(at):
            found[place] = without(found[place], [hit for hit in found[place].hits if hit.name in denied])


def _forgets(line: Sentence) -> bool:
    """Whether a sentence says of what it names to leave it: "PS: the Ledger is there already, forget that one"."""
    named = min(one.start for one in line.mentions)
    leaves = [clause for clause in line.clauses if clause.end > named and clause.kinds & _LEFT]
    plain = all(clause.kinds.isdisjoint(_KEPT) for clause in leaves)
    who = {at for clause in leaves for at in range(clause.start, clause.end)} & line.people_at
    return bool(leaves) and plain and not who and not line.asked


def _unneeded(line: Sentence) -> Sequence[Mention]:
    """What is not needed after all: "I don't need the VPN after all, but the Ledger"; not a mere level of it."""
    levels = {line.clause_at(hit.start) for hit in line.hits}
    clauses = [(one, line.clause_at(one.start)) for one in line.mentions]
    return [
        one
        for one, clause in clauses
        if "second_thought" in clause.kinds and clause.kinds & _UNNEEDED
        if clause.stance is not Stance.ASKED and clause not in levels
    ]


def _strike_forgotten(found: list[Sentence], at: int, names: Set[str]) -> None:
    """Takes these systems away where they were named before."""
    for place in range(at):
        kept = tuple(one for one in found[place].mentions if names.isdisjoint(one.systems))
        if len(kept) < len(found[place].mentions):
            found[place] = replace(found[place], mentions=kept)


def _strike_people(found: list[Sentence], at: int) -> None:
    """Takes those away who were named before and are said not to be meant, where another is named instead: "not Priya,
    sorry, I meant Tom", "scrap Priya, it's Tom who does the nights"."""
    line = found[at]
    denied = [one for one in line.people if _is_denied(line, one.start, one.end)]
    gone = {one.people for one in denied}
    later = [one for other in found[at : at + _NEXT] for one in other.people if one.people not in gone]
    before = {one.people for other in found[:at] for one in other.people}
    if later and gone & before:
        for place in range(at + 1):
            found[place] = replace(
                found[place], people=tuple(one for one in found[place].people if one.people not in gone)
            )


def _is_denied(line: Sentence, start: int, end: int) -> bool:
    """Whether a clause says of a name only that it is not the one."""
    clause = line.clause_at(start)
    said = (line.unexplained - line.people_at).intersection(range(end, clause.end))
    told = {cue.kind for cue in line.cues if cue.start == start - 1 or cue.end == start}
    denied = told & _LEFT_OUT or ("no" in told and "contrast" in line.told)  # "no Priya, sino Tom"
    return bool(denied) and not said and clause.kinds.isdisjoint(_KEPT - _LEFT_OUT)


def _corrections(line: Sentence) -> list[int]:
    """Where words that correct end; "sauf erreur de ma part" corrects nothing."""
    said = [cue for cue in line.cues if cue.kind in _PUTS]
    return [cue.end for cue in said if not (cue.start and is_kind(line.words[cue.start - 1], "condition"))]


def puts(line: Sentence, hit: LevelHit) -> bool:
    """Whether a level is what a correction before it puts in the place of another."""
    corrects = any(end <= hit.start for end in _corrections(line))
    return corrects and line.clause_at(hit.start).kinds.isdisjoint(_STAYS)


def takes_back(line: Sentence) -> bool:
    """Whether a sentence that names nothing only corrects that something is wished at all: "no wait, I don't"."""
    begin = max((cue.end for cue in line.cues if cue.kind == "corrects" and cue.start == 0), default=0)
    if not begin or line.mentions or line.hits or line.people:
        return False
    undone = [cue for cue in line.cues if cue.kind in _UNDONE and (cue.start >= begin or cue.end == len(line.words))]
    light = [word.fold in FILLERS for word in line.words]
    return any(all(light[begin : cue.start]) and all(light[cue.end :]) for cue in undone)


def _puts_a_level(line: Sentence, start: int) -> bool:
    """Whether a level is named from a word on, and neither denied nor kept; or a kind of access called enough: "Lesen
    reicht"."""
    if any(hit.start >= start and line.clause_at(hit.start).kinds.isdisjoint(_STAYS) for hit in line.hits):
        return True
    return any(
        clause.kinds & _ENOUGH and any(meaning_of(word.fold) in KINDS for word in line.words[clause.start : clause.end])
        for clause in line.clauses
        if clause.end > start
    )


def _kept(line: Sentence, start: int) -> frozenset[tuple[str, ...]]:
    """The levels that are denied from a word on, or shall stay: "no wait, keep Viewer"."""
    hits = (hit for hit in line.hits if hit.start >= start)
    return frozenset(hit.name for hit in hits if line.clause_at(hit.start).kinds & _STAYS)


def _puts_a_system(line: Sentence, start: int) -> bool:
    """Whether words name a system from one of them on, and add nothing to what was said: not "oh wait, and the VPN"."""
    first = next((one.start for one in line.mentions if one.start >= start), None)
    return first is not None and not any(cue.kind in _ADDS and cue.start >= start for cue in line.cues)


def _before(found: Sequence[Sentence], at: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences up to a correction, the nearest first, each with the word before which it was said."""
    yield at, end
    told = [place for place in range(at) if len(found[place].words) > _SHORT]
    yield from ((place, len(found[place].words)) for place in reversed(told[-_BACK:]))


def _strike_kept(found: list[Sentence], at: int, end: int, kept: frozenset[tuple[str, ...]]) -> None:
    """Takes these levels away where others are named beside them before a correction."""
    for place, stop in list(_before(found, at, end)) if kept else ():
        said = [hit for hit in found[place].hits if hit.start < stop]
        struck = [hit for hit in said if hit.name in kept]
        if len(struck) < len(said):
            found[place] = without(found[place], struck)


def _strike_levels(found: list[Sentence], at: int, end: int) -> None:
    """Takes the levels away that were named last before a correction; "I've just read that" names none."""
    for place, stop in _before(found, at, end):
        struck = [hit for hit in found[place].hits if hit.start < stop]
        if struck:
            found[place] = without(found[place], struck)
        if any(hit.proper for hit in struck):
            return


def without(line: Sentence, struck: Sequence[LevelHit]) -> Sentence:
    """The sentence without these levels."""
    places = {word for hit in struck for word in range(hit.start, hit.end)}
    return replace(line, hits=tuple(hit for hit in line.hits if hit not in struck), named=line.named - places)


def _strike_systems(found: list[Sentence], at: int, end: int, line: Sentence, start: int) -> None:
    """Takes the systems away that were named last before a correction, unless it names the same as wanted: "I meant the
    Ledger, not the Archive" leaves no Archive."""
    meant = (one for one in line.mentions if one.start >= start and "not" not in line.clause_at(one.start).kinds)
    new = {name for one in meant for name in one.systems}
    for place, stop in list(_before(found, at, end))[:2]:
        struck = [one for one in found[place].mentions if one.start < stop]
        if struck:
            kept = tuple(one for one in found[place].mentions if one not in struck or new & set(one.systems))
            found[place] = replace(found[place], mentions=kept)
            return
