"""Which kind of access is asked for as such: "read access", "Lesen reicht", or more than that."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import FILLERS, meaning_of
from mailbot.core.understanding.naming.levels import KINDS
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.levels.ability import ENOUGH, is_turned
from mailbot.core.understanding.wishes.levels.stretches import span_of

_DENIED = 4  # words around one in which a "not" denies it
_SO_FAR = frozenset(("able", "have", "hold", "was", "past", "not", "needless"))


def kinds_of_access(sentences: Sequence[Sentence], sites: Sequence[Site]) -> frozenset[str]:
    """The kinds of access asked for beside a system as such, "read access", "Schreibrecht", "accès en lecture", or said
    to be enough near it: "Lesen reicht"."""
    near = [line for site in sites for line in sentences[site.at : site.at + 2]]
    found = {means for line in near for means in _sufficing(line)}
    if any(map(_is_hands_off, near)):
        found.add("read")
    for site in sites:
        line = sentences[site.at]
        for at in range(*span_of(line, line.mentions, site)):
            means = meaning_of(line.words[at].fold)
            asked = line.clause_at(at).stance is Stance.ASKED and not _denied(line, at)
            left = any(cue.kind == "from" and 0 <= at - cue.end <= 1 for cue in line.cues)  # "access from Read to Edit"
            named = at in line.systems_at  # "an account in Reading Room Booking"
            if means in KINDS and asked and not left and not named and _is_access(line.words, at):
                found.add(means)
    return frozenset(found)


def _is_hands_off(line: Sentence) -> bool:
    """Whether somebody will change nothing, or wishes for something "without being able to change anything"; who has it
    without being able to, wishes for more."""
    if "hands_off" not in line.told or "without" not in line.told:
        return "hands_off" in line.told
    at = next(cue.start for cue in line.cues if cue.kind == "hands_off")
    clause = line.clause_at(at)
    before = [one for one in line.clauses if one.end == clause.start]
    return bool(line.asked) if not before else before[0].stance is Stance.ASKED


def _sufficing(line: Sentence) -> Iterator[str]:
    """The kinds of access that a clause calls enough which says no more: "to look is enough"."""
    of_its_own = line.mentions or any("first_person" in clause.kinds for clause in line.clauses)
    for place, clause in enumerate(() if of_its_own and not line.asked else line.clauses):  # not "I'm in, just to look"
        told = [means for word in line.words[clause.start : clause.end] if (means := meaning_of(word.fold)) in KINDS]
        mine = [cue for cue in line.cues if clause.start <= cue.start and cue.end <= clause.end]
        said = {at for cue in mine if cue.kind == "suffice" for at in range(cue.start, cue.end)}
        so_far = any(cue.kind in _SO_FAR and not (cue.kind == "hold" and cue.start in said) for cue in mine)
        turned = is_turned([line], 0, place)  # "reading is fine, but …"
        if told and clause.kinds & ENOUGH and not so_far and not turned and line.is_fragment(clause, len(told)):
            yield from told


def _denied(line: Sentence, at: int) -> bool:
    """Whether a "not" stands near a word of its clause: "no rights to change anything"."""
    clause = line.clause_at(at)
    near = line.words[max(clause.start, at - _DENIED) : min(clause.end, at + _DENIED + 1)]
    return any(is_kind(word, "not") for word in near)


def barred_words(sentences: Sequence[Sentence]) -> list[Token] | None:
    """What somebody sees and cannot use, "the field for the reserve is grey"; None where nothing is."""
    barred = [(line, clause) for line in sentences for clause in line.clauses if "barred" in clause.kinds]
    words = [word for line, clause in barred for word in line.said(clause.start, clause.end, idle(line, clause))]
    return words if barred else None


def _is_access(words: Sequence[Token], at: int) -> bool:
    """Whether a word is said of access: it is a noun for it, or stands beside one; "en" may stand between."""
    light = at > 1 and words[at - 1].fold in FILLERS and not is_kind(words[at - 1], "polite")
    before = at - 2 if light else at - 1
    beside = (words[at], *words[max(before, 0) : max(before + 1, 0)], *words[at + 1 : at + 2])
    return any(is_kind(word, "access") for word in beside)
