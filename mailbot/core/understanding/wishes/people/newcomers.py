"""Who is asked for and is not on the staff list."""

from mailbot.core.understanding.language.clauses import Clause
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import is_ordinary
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import Sentence

_CLOSE = 2  # words between a newcomer and that they need something
_REACH = 8  # words between "for" and "new starter"


def newcomer(sentence: Sentence, index: Index) -> bool:
    """Whether the sentence asks for somebody who is not on the staff list: "my new starter", "Tom Lee"."""
    whom = [cue.end for cue in sentence.cues if cue.kind == "whom"]
    if any(
        _needs_as_newcomer(sentence, cue.end, clause)
        for cue in sentence.cues
        if cue.kind == "newcomer"
        for clause in sentence.asked
    ):
        return True
    new = any(cue.kind == "newcomer" and any(0 <= cue.start - end <= _REACH for end in whom) for cue in sentence.cues)
    return new or any(_full_name(sentence, end, index) for end in whom)


def is_for_stranger(sentence: Sentence, index: Index) -> bool:
    """Whether a line begins with the name of nobody on the staff list, before a system: "Tom Lee: Ledger Clerk"."""
    label = sentence.words[: sentence.labelled]
    return bool(label) and all(_strange(word, index) for word in label)


def _needs_as_newcomer(sentence: Sentence, end: int, clause: Clause) -> bool:
    """Whether a newcomer, with a name or without, is who needs something: "my new starter Tom needs …"."""
    needs = [cue.start for cue in sentence.cues if cue.kind == "needs" and clause.start <= cue.start < clause.end]
    between = (sentence.words[end:start] for start in needs if 0 <= start - end <= _CLOSE)
    return any(all(word.capital for word in words) for words in between)


def _full_name(sentence: Sentence, at: int, index: Index) -> bool:
    """Whether two words with capitals follow that name nothing mailbot knows."""
    pair = sentence.words[at : at + 2]
    strange = all(word.capital and not word.text.isupper() and _strange(word, index) for word in pair)
    return len(pair) == 2 and strange and (sentence.named | sentence.people_at).isdisjoint(range(at, at + 2))


def _strange(word: Token, index: Index) -> bool:
    return not (is_ordinary(word.fold) or index.corrected(word.stem) in index.holders or word.stem in index.level_words)
