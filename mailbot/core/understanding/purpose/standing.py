"""Whose what is named is, and in which standing: what was refused, what somebody else asked for or has is no wish of
the writer's, whatever else they ask for: "Edit was refused in May. Read will do, may I have that?" """

from collections.abc import Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.purpose.declined import ruled_out
from mailbot.core.understanding.purpose.openings import phrase_at
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_POINTS = frozenset(("again", "grant", "ditto", "too", "same", "their_own"))
_WANTS = frozenset(("first_person", "me", "suffice", "wish"))
_OTHERS = ("stands_for", "unnamed")
_PRONOUN = frozenset(("one", "they", "their_own"))
_ME = frozenset(("first_person", "me"))
_TO_COME = frozenset(("when.from", "newcomer", "not", "lack"))

Behind = Sequence[tuple[Sentence, Clause]]
"""The clauses behind one, each with its sentence."""


def in_their_standing(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences; what was refused, what others asked for and what they have is not wished for where that is told,
    unless words behind it point to just that: "I need the same"."""
    found = list(lines)
    for at, line in enumerate(lines):
        for clause in line.clauses if line.hits and not line.segment.subject else ():
            asked = clause.stance is Stance.ASKED and "wished_for" not in clause.kinds  # "my wish for Edit" is told of
            if not asked and any(clause.start <= hit.start < clause.end for hit in line.hits):
                behind = [(line, one) for one in line.clauses if one.start >= clause.end]
                behind += [(other, one) for other in lines[at + 1 :] for one in other.clauses]
                found[at] = _placed(found[at], clause, behind)
    return found


def _placed(line: Sentence, clause: Clause, behind: Behind) -> Sentence:
    """The sentence with what this clause names as what it is."""
    refused = any(phrase_at("refused", line.words, at) for at in range(clause.start, clause.end))
    asked = not refused and _is_asked_for_by_another(line, clause)
    if not (refused or asked or _is_had_by_another(line, clause)):
        return line
    asking = [(other, one) for other, one in behind if _asks(other, one)]
    names = {hit.name for hit in line.hits if clause.start <= hit.start < clause.end}
    other = any(_names_another(after, one, names) for after, one in behind)
    points = any(_points(after, one, names) for after, one in asking)
    if other or (not points and (refused or asking)):
        line = ruled_out(line, [clause], more=any(not after.mentions for after, _ in asking))
    mine = [bool(one.kinds & _ME) for _, one in asking if one.kinds & (_PRONOUN | _ME)]
    return replace(line, people=_others(line, clause)) if not refused and mine and all(mine) else line


def _asks(line: Sentence, clause: Clause) -> bool:
    """Whether a clause asks; also "the only thing is the VPN, please"."""
    polite = "polite" in clause.kinds and not line.systems_at.isdisjoint(range(clause.start, clause.end))
    return clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and polite)


def _names_another(line: Sentence, clause: Clause, names: Set[tuple[str, ...]]) -> bool:
    """Whether a clause names a level that is none of these as what its writer would have, or asks for."""
    mine = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and clause.kinds & _WANTS)
    hits = (hit for hit in line.hits if clause.start <= hit.start < clause.end)
    return bool(mine) and any(hit.name not in names and line.words[hit.start].capital for hit in hits)


def _points(line: Sentence, clause: Clause, names: Set[tuple[str, ...]]) -> bool:
    """Whether what asks names nothing itself, or again the same level: "please set it up", "I'd like to be Scheduler as
    well"."""
    span = range(clause.start, clause.end)
    named = {hit.name for hit in line.hits if hit.start in span}
    bare = line.systems_at.isdisjoint(span) and named <= names
    return bare and bool(named or clause.kinds & _POINTS or clause.action != "request" or line.is_fragment(clause, 0))


def _is_asked_for_by_another(line: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody else asked for: "Tom has asked you for Edit", "the request for Edit comes
    from Tom"; not what they asked its writer to ask for."""
    span = range(clause.start, clause.end)
    others = [one.end for one in line.people if one.start in span]
    others += [cue.end for cue in line.cues if cue.kind in _OTHERS and cue.start in span]
    for at in range(min(others, default=clause.end), clause.end):
        if length := phrase_at("asked_for", line.words, at):
            told = line.words[min(others) : at + length + 1]
            return not any(is_kind(word, kind) for word in told for kind in _ME)
    petition = any(is_kind(line.words[at], "petition") for at in span)
    return petition and clause.kinds.isdisjoint(_ME) and any(_is_theirs(line, one) for one in line.people)


def _is_theirs(line: Sentence, name: Named) -> bool:
    """Whether something is somebody's, or comes from them."""
    before = line.words[name.start - 1 : name.start] if name.start else ()
    return name.possessive or any(is_kind(word, kind) for word in before for kind in ("from", "of_whom"))


def _is_had_by_another(line: Sentence, clause: Clause) -> bool:
    """Whether a clause says that somebody has, or is, what it names: "Tom has Edit on the Drive"."""
    ends = {one.end for one in line.people if clause.start <= one.start < clause.end}
    has = any(cue.kind == "has" and cue.start in ends for cue in line.cues)
    return has and clause.kinds.isdisjoint(_TO_COME)


def _others(line: Sentence, clause: Clause) -> tuple[Named, ...]:
    """The people of a sentence but for those of a clause and of what only adds to it: "Tom has Edit, Priya too"."""
    end = clause.end
    for one in line.clauses:
        own = line.unexplained.intersection(range(one.start, one.end)) - line.people_at
        if one.start == end and one.stance is Stance.PLAIN and not own:
            end = one.end
    return tuple(who for who in line.people if not clause.start <= who.start < end)
