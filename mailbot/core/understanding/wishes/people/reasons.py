"""Who is away, or does less, and is named only as the reason why another does it: "as Oto goes part-time, Priya …"."""

from mailbot.core.understanding.language.clauses import Clause
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence

_WHY = ("because", "limit")
_OUT = ("bows_out", "leaves", "away_subject")
_NO_WHY = ("purpose", "to", "of_whom")
_LEADS = ("split", "when.clause", "whom")
_BEFORE = 2  # words that may stand before who does it, in their clause


def is_only_why(sentence: Sentence, name: Named) -> bool:
    """Whether words that say why tell that somebody is out of it, and another does it by those behind them."""
    clause = sentence.clause_at(name.start)
    does = [one for one in sentence.people if one.start >= clause.end and _does_it(sentence, one)]
    out = any(cue.kind in _OUT and name.end <= cue.start < clause.end for cue in sentence.cues)
    told = out and not name.possessive and any(one.people != name.people for one in does)
    return told and _says_why(sentence, clause, name)


def _says_why(sentence: Sentence, clause: Clause, name: Named) -> bool:
    """Whether a clause opens with a word that gives a reason, and its next word is a name."""
    words = sentence.words
    opened = [cue for cue in sentence.cues if cue.start == clause.start and cue.end <= name.start]
    why = any(cue.kind in _WHY for cue in opened) and not any(is_kind(words[clause.start], one) for one in _NO_WHY)
    return why and name.start - clause.start <= _BEFORE and not any(cue.kind == "agreed" for cue in opened)


def _does_it(sentence: Sentence, name: Named) -> bool:
    """Whether a name is what its clause speaks of: it begins it, or stands behind a wish, "I want Priya to …"."""
    clause = sentence.clause_at(name.start)
    before = range(clause.start, name.start)
    first = len(before) <= _BEFORE and all(any(is_kind(sentence.words[at], kind) for kind in _LEADS) for at in before)
    wished = any(cue.kind == "wish" and cue.end == name.start for cue in sentence.cues)
    return not name.possessive and (first or wished)
