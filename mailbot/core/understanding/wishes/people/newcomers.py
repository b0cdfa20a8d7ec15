"""Who is asked for and is not on the staff list, or not named."""

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import is_ordinary
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import Sentence

_ASKING = ("needs", "wish")  # "my colleague needs", "my colleague should become"
_WRITERS, _BEHIND = ("first_person", "me"), 2  # words behind a need in which its writer may be who has it
_CLOSE = 2  # words between a newcomer and that they need something
_REACH = 8  # words between "for" and "new starter"


def newcomer(sentence: Sentence, index: Index) -> bool:
    """Whether the sentence asks for somebody who is not on the staff list, "my new starter", "Tom Lee", or not named:
    "my colleague"."""
    whom = [cue.end for cue in sentence.cues if cue.kind == "whom"]
    if any(
        _needs_as_newcomer(sentence, cue.end, clause)
        for cue in sentence.cues
        if cue.kind in ("newcomer", "unnamed")
        for clause in sentence.asked
    ):
        return True
    starters = [cue for cue in sentence.cues if cue.kind == "newcomer" and not sentence.clause_at(cue.start).aside]
    new = any(0 <= cue.start - end <= _REACH for cue in starters for end in whom)
    new = new or any(_is_given(sentence, cue) for cue in sentence.cues if cue.kind == "unnamed")
    return new or any(_full_name(sentence, end, index) for end in whom)


def is_for_stranger(sentence: Sentence, index: Index) -> bool:
    """Whether a line begins with the name of nobody on the staff list, before a system: "Tom Lee: Ledger Clerk"."""
    label = sentence.words[: sentence.labelled]
    return bool(label) and all(_strange(word, index) for word in label)


def _needs_as_newcomer(sentence: Sentence, end: int, clause: Clause) -> bool:
    """Whether a newcomer, with a name or without, is who needs something, "my new starter Tom needs …", and not that
    the writer does it: "my boss needs me to …"."""
    words = sentence.words
    asks = [cue for cue in sentence.cues if cue.kind in _ASKING and clause.start <= cue.start < clause.end]
    mine = {cue.start for cue in sentence.cues if cue.kind in _WRITERS}
    return any(
        all(word.capital for word in words[end : cue.start]) and mine.isdisjoint(range(end, cue.end + _BEHIND))
        for cue in asks
        if 0 <= cue.start - end <= _CLOSE
    )


def _is_given(sentence: Sentence, cue: Cue) -> bool:
    """Whether somebody who is not named shall be given what stands beside them: "give my colleague Viewer in the
    Ledger", "the Ledger for a colleague of mine"."""
    clause = sentence.clause_at(cue.start)
    if cue.start == 0 or clause.stance is not Stance.ASKED:
        return False
    things = [(one.start, one.end) for one in sentence.mentions]
    things += [(hit.start, hit.end) for hit in sentence.hits if hit.proper]
    before = sentence.words[max(0, cue.start - 2) : cue.start]  # "donner à ma collègue"
    led = any(is_kind(word, kind) for word in before for kind in ("grant", "polite"))
    asked = is_kind(before[-1], "may_first") and any(
        one.kind == "grant" and one.start == cue.end for one in sentence.cues
    )
    behind = (led or asked) and any(cue.end <= start < clause.end for start, _ in things)
    return behind or (is_kind(sentence.words[cue.start - 1], "whom") and cue.start - 1 in {end for _, end in things})


def _full_name(sentence: Sentence, at: int, index: Index) -> bool:
    """Whether two words with capitals follow that name nothing mailbot knows."""
    pair = sentence.words[at : at + 2]
    strange = all(word.capital and not word.text.isupper() and _strange(word, index) for word in pair)
    return len(pair) == 2 and strange and (sentence.named | sentence.people_at).isdisjoint(range(at, at + 2))


def _strange(word: Token, index: Index) -> bool:
    return not (is_ordinary(word.fold) or index.corrected(word.stem) in index.holders or word.stem in index.level_words)
