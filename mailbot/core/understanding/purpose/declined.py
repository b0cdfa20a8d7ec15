"""What somebody else proposed and the writer will not have: "Tom thought that I might want Editor; I don't"."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.purpose.corrected import without
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_SAID = frozenset(("speaks", "report"))
_REFUSED = frozenset(("not", "first_person"))
_OTHER = frozenset(("lack", "able", "trouble", "have", "too_little", "until_now", "merely", "grant", "for_me"))
_MORE = frozenset(("more_before", "more_behind", "any_more", "at_most"))
_WILLED, _STATE = frozenset(("wish", "hopes")), frozenset(("being", "having", "has", "was", "hold"))
_WRONG = frozenset(("contrast", "amiss"))
_WORDS = 1  # words of a refusal beside those that refuse
_WITHIN = 2  # clauses behind a proposal in which it may be refused
_BEHIND = 3  # sentences behind one in which something else may be asked for


def undeclined(lines: Sequence[Sentence]) -> list[Sentence]:
    """The sentences; what another proposed and words behind refuse is not wished for, nor its system where no words
    behind ask for anything."""
    found = list(lines)
    for at, line in enumerate(lines):
        if declined := [clause for clause in line.clauses if _is_declined(lines, at, clause)]:
            found[at] = ruled_out(line, declined, more=any(one.asked for one in lines[at + 1 : at + 1 + _BEHIND]))
    return found


def _is_declined(lines: Sequence[Sentence], at: int, clause: Clause) -> bool:
    line = lines[at]
    named = [place for place in line.named if clause.start <= place < clause.end]
    if not named:
        return False
    mine = {cue.end for cue in line.cues if cue.kind == "first_person"}
    said = any(cue.kind in _SAID and cue.start not in mine for cue in line.cues)
    was = "was" in clause.kinds and "first_person" not in clause.kinds  # "he was Editor there, I don't want that"
    if not (said or was or any(one.start < min(named) or _is_in_aside(line, clause, one) for one in line.people)):
        return False
    behind = [(line, one) for one in line.clauses if one.start >= clause.end]
    behind += [(after, one) for after in lines[at + 1 : at + 2] for one in after.clauses[:_WITHIN]]
    if any(one.kinds >= _WRONG and after.named.isdisjoint(range(one.start, one.end)) for after, one in behind[:1]):
        return True  # "I was told that I must be Admin, but Tom says that's wrong"
    return any(_refuses(behind[place - 1 : place + 1] or behind[:1]) for place in range(len(behind[:_WITHIN])))


def _is_in_aside(line: Sentence, clause: Clause, name: Named) -> bool:
    """Whether somebody is named in what only tells more of a clause, between commas: "Edit, which Tom wanted to give
    me, I don't want"."""
    behind = [one for one in line.clauses if one.start >= clause.end]
    return len(behind) > 1 and behind[0].start <= name.start < behind[0].end


def _refuses(said: Sequence[tuple[Sentence, Clause]]) -> bool:
    """Whether the last of these clauses says no more than that its writer will not, or does so with the one before it:
    "I certainly don't", "das will ich, aber nicht"."""
    for parts in (said[-1:], said):
        kinds = frozenset(kind for _, one in parts for kind in one.kinds)
        if kinds >= _REFUSED and not kinds & (_OTHER | _MORE) and all(_says_no_more(line, one) for line, one in parts):
            line, last = parts[-1]
            willed = kinds & _WILLED or (not kinds & _STATE and _ends_in_no(line, last))
            return bool(willed) and last.stance is Stance.AGAINST
    return False


def _ends_in_no(line: Sentence, clause: Clause) -> bool:
    """Whether a clause ends by what denies it: "I won't, thanks", "I don't want that", "je n'en veux pas"."""
    light = {at for cue in line.cues if cue.kind in ("closing", "polite") for at in range(cue.start, cue.end)}
    light |= {at for at in range(clause.start, clause.end) if line.words[at].fold in FILLERS}
    ends = (cue.end for cue in line.cues if cue.kind == "not" and clause.start <= cue.start)
    return any(light.issuperset(range(end, clause.end)) for end in ends if end <= clause.end)


def _says_no_more(line: Sentence, clause: Clause) -> bool:
    span = range(clause.start, clause.end)
    wish = next((cue.start for cue in line.cues if cue.kind == "wish" and cue.start in span), clause.end)
    other = any(cue.kind == "in_order_to" and wish <= cue.start < clause.end for cue in line.cues)  # "… want to wait"
    names = not (line.named | line.people_at).isdisjoint(span)
    return not names and not other and line.is_fragment(clause, _WORDS)


def ruled_out(line: Sentence, declined: Sequence[Clause], *, more: bool) -> Sentence:
    """The sentence with these clauses as what is not wished for; `more` where the system they name still may be."""
    places = {at for clause in declined for at in range(clause.start, clause.end)}
    struck = [hit for hit in line.hits if hit.start in places]
    kept = tuple(one for one in line.mentions if more or one.start not in places)
    against = tuple(replace(one, stance=Stance.AGAINST) if one in declined else one for one in line.clauses)
    return replace(without(line, struck), clauses=against, mentions=kept)
