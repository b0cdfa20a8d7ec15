"""What is named and not wished for: what was refused, what somebody else asked for or has, what is only asked about or
supposed, whatever else its writer asks for: "Edit was refused in May. Read will do, may I have that?" """

from collections.abc import Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import ARTICLES
from mailbot.core.understanding.purpose.corrected import as_corrected
from mailbot.core.understanding.purpose.declared import declares_nothing
from mailbot.core.understanding.purpose.declined import ruled_out, undeclined
from mailbot.core.understanding.purpose.forbidden import allowed
from mailbot.core.understanding.purpose.openings import phrase_at, phrases_in
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_POINTS = frozenset(("again", "again_alone", "grant", "ditto", "too", "same", "their_own"))
_WANTS = frozenset(("first_person", "me", "suffice", "wish"))
_OTHERS = ("stands_for", "unnamed")
_PRONOUN = frozenset(("one", "they", "their_own"))
_ME = frozenset(("first_person", "me"))
_TOLD_OF = frozenset(("wished_for", "able", "let"))  # "my wish for Edit", "can a Viewer see …" are no orders
_SOMEBODY = frozenset(("first_person", "me", "my_team", "when.my", "newcomer", "unnamed"))
_TO_COME = frozenset(("when.from", "newcomer", "not", "lack"))

_NO_ACTION = frozenset(("shield", "not"))
_TURNS = frozenset(("settles", "polite", "first_person", "contrast"))
_SUPPOSING = frozenset(("aside", "when.clause"))
_SOON = 2  # sentences in which what is supposed may be called off
_OPENING = 3  # words of a question before what it asks about: "can somebody with"
_POLITE = 1  # words of a mere form of courtesy: "if that's possible"

Behind = Sequence[tuple[Sentence, Clause]]
"""The clauses behind one, each with its sentence."""


def wishing(said: Sequence[Sentence]) -> list[Sentence]:
    """What may be wished for in these sentences: without what they forbid, decline, refuse, and as they correct it."""
    return without_unwished(undeclined(as_corrected(allowed(said))))


def without_unwished(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences; what was refused, what others asked for and what they have is not wished for where that is told,
    unless words behind it point to just that, "I need the same"; nor what is only asked about, or supposed."""
    found = list(lines)
    if not any(line.hits for line in lines):
        return found
    nothing = [at for at, line in enumerate(lines) if line.told >= _NO_ACTION or declares_nothing(line)]
    for at, line in enumerate(lines):
        for clause in line.clauses if line.hits and not line.segment.subject else ():
            if not any(clause.start <= hit.start < clause.end for hit in found[at].hits):
                continue
            over = any(0 <= place - at <= _SOON for place in nothing)
            if (fate := _condition(line, clause, over=over)) is not None:
                people = tuple(who for who in line.people if not fate.start <= who.start < fate.end)
                found[at] = replace(ruled_out(found[at], [clause], more=False), people=people)
            elif clause.stance is not Stance.ASKED or not clause.kinds.isdisjoint(_TOLD_OF):
                found[at] = _placed(found[at], clause, lines[at + 1 :])
    return found


def _condition(line: Sentence, clause: Clause, *, over: bool) -> Clause | None:
    """The clause on which it hangs whether what a clause names is wished for at all: "I'd only ask for Edit *if Tom
    changed his mind*"; where words behind say that it is `over`, also "*if Tom leaves*, somebody must be Admin"."""
    for one in line.clauses:
        own = line.unexplained.intersection(range(one.start, one.end))
        opening = {cue.kind for cue in line.cues if cue.start == one.start}
        opened = "limit" in opening and not opening.isdisjoint(_SUPPOSING)
        only = one.start == clause.end and "merely" in clause.kinds and len(own) > _POLITE
        if one is not clause and opened and (over or only):
            return one
    return None


def _placed(line: Sentence, clause: Clause, rest: Sequence[Sentence]) -> Sentence:
    """The sentence with what this clause, and those that only go on with it, name as what it is."""
    refused = any(phrases_in("refused", line.words, range(clause.start, clause.end)))
    told = refused or _asks_what_it_does(line, clause)
    asked = not told and _is_asked_for_by_another(line, clause)
    if not (told or asked or _is_had_by_another(line, clause)):
        return line
    several = _going_on(line, clause)
    behind = [(line, one) for one in line.clauses if one.start >= several[-1].end]
    behind += [(other, one) for other in rest for one in other.clauses]
    asking = [(other, one) for other, one in behind if _asks(other, one)]
    theirs = [one.kinds.isdisjoint(_ME) for _, one in asking if one.kinds & (_PRONOUN | _ME)]
    if not told and not asked and any(theirs):
        return line
    names = {hit.name for hit in line.hits if clause.start <= hit.start < several[-1].end}
    others = [after for after, one in behind if _names_another(after, one, names)]
    first = behind.index(asking[0]) if refused and asking else 0
    since = any(
        _levels_in(after, one) - names for after, one in behind[:first]
    )  # "…, he suggested Viewer. That, please"
    points = not since and any(_points(after, one, names) for after, one in asking)
    sent = any(phrases_in("desk", line.words, range(clause.start, clause.end)))
    more = (sent or not asked) and any(_names_more(after, one) for after, one in behind)
    if refused and points and not others and clause.stance is Stance.AGAINST:  # "… was refused. So please once more"
        plain = replace(clause, stance=Stance.PLAIN, kinds=frozenset())
        return replace(line, clauses=tuple(plain if one is clause else one for one in line.clauses))
    if others or (not points and (told or asking or more)):
        line = ruled_out(line, several, more=points or since or any(not after.mentions for after in others))
    return replace(line, people=_others(line, clause)) if not told and theirs and not any(theirs) else line


def _going_on(line: Sentence, clause: Clause) -> list[Clause]:
    """A clause with those behind it that only name more: "Tom had Edit on the Drive, Viewer in the Ledger and the
    VPN"."""
    found = [clause]
    for one in line.clauses:
        names = one.kinds.isdisjoint(_TURNS) and not line.named.isdisjoint(range(one.start, one.end))
        if one.start == found[-1].end and one.stance is Stance.PLAIN and names and line.is_fragment(one):
            found.append(one)
    return found


def _asks_what_it_does(line: Sentence, clause: Clause) -> bool:
    """Whether a question only asks what somebody can do who has what it names: "does a Viewer in the Ledger see
    salaries?"; not what is to be done with it, "can a Viewer be added?" """
    words, names = line.words, line.named | line.systems_at
    hit = min(hit.start for hit in line.hits if hit.start >= clause.start)
    bearer = hit > clause.start and (words[hit - 1].fold in ARTICLES or is_kind(words[hit - 1], "along"))
    if not bearer or hit - clause.start > _OPENING or not line.segment.text.rstrip(" )\"'»").endswith("?"):
        return False
    end = hit
    while end < clause.end and (end in names or words[end].fold in ARTICLES or is_kind(words[end], "to")):
        end += 1
    others = clause.kinds & _SOMEBODY or any(clause.start <= one.start < clause.end for one in line.people)
    return not others and end < clause.end and not is_kind(words[end], "be")


def _asks(line: Sentence, clause: Clause) -> bool:
    """Whether a clause asks; also "the only thing is the VPN, please"."""
    polite = "polite" in clause.kinds and not line.systems_at.isdisjoint(range(clause.start, clause.end))
    return clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and polite)


def _levels_in(line: Sentence, clause: Clause) -> Set[tuple[str, ...]]:
    return {hit.name for hit in line.hits if hit.proper and clause.start <= hit.start < clause.end}


def _names_another(line: Sentence, clause: Clause, names: Set[tuple[str, ...]]) -> bool:
    """Whether a clause names a level that is none of these as what its writer would have, or asks for."""
    mine = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and clause.kinds & _WANTS)
    hits = (hit for hit in line.hits if clause.start <= hit.start < clause.end)
    return bool(mine) and any(hit.name not in names and line.words[hit.start].capital for hit in hits)


def _names_more(line: Sentence, clause: Clause) -> bool:
    return clause.stance is not Stance.AGAINST and not line.systems_at.isdisjoint(range(clause.start, clause.end))


def _points(line: Sentence, clause: Clause, names: Set[tuple[str, ...]]) -> bool:
    """Whether what asks names nothing itself, or again the same level: "please set it up", "I'd like to be Scheduler as
    well"."""
    span = range(clause.start, clause.end)
    named = {hit.name for hit in line.hits if hit.start in span}
    if not line.systems_at.isdisjoint(span) or not named <= names:
        return False
    alone = line.is_fragment(clause, 0) and line.systems_at.isdisjoint(range(clause.end, len(line.words)))
    return alone or bool(named or clause.kinds & _POINTS or clause.action != "request")


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
    """Whether a clause says that somebody has, or is, what it names, "Tom has Edit on the Drive", or that somebody
    before its writer had it: "my predecessor had Edit on the Drive"."""
    people = {one.end for one in line.people}
    hits = [hit.start for hit in line.hits if clause.start < hit.start < clause.end and hit.proper]
    has = [cue for cue in line.cues if cue.kind == "has" and clause.start < cue.start]
    has = [cue for cue in has if any(0 <= hit - cue.end <= 1 for hit in hits)]
    return clause.kinds.isdisjoint(_TO_COME) and any(
        cue.start in people or is_kind(line.words[cue.start], "when.was") for cue in has
    )


def _others(line: Sentence, clause: Clause) -> tuple[Named, ...]:
    """The people of a sentence but for those of a clause and of what only adds to it: "Tom has Edit, Priya too"."""
    end = clause.end
    for one in line.clauses:
        own = line.unexplained.intersection(range(one.start, one.end)) - line.people_at
        if one.start == end and one.stance is Stance.PLAIN and not own:
            end = one.end
    return tuple(who for who in line.people if not clause.start <= who.start < end)
