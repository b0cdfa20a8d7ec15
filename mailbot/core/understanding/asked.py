"""Which of the systems and levels in a sentence are asked for, and which are merely mentioned."""

from mailbot.core.understanding.clauses import Action, Clause, Stance
from mailbot.core.understanding.mentions import Mention
from mailbot.core.understanding.sentences import LevelHit, Sentence

_OPENING = 6  # words before the wish in which its purpose is told
_STARTS = 3  # a sentence of an open list names its system within so many words


def _wished(sentence: Sentence, mention: Mention, listing: bool) -> bool:
    """Whether the sentence asks for what it mentions here."""
    clause = sentence.clause_at(mention.start)
    if clause.stance is not Stance.PLAIN or clause.aside:
        return clause.stance is Stance.ASKED and not (mention.everyday and _purpose(sentence, mention))
    if listing and (sentence.segment.item or _starts_with_name(sentence)):
        return True
    return bool(sentence.asked) and sentence.is_fragment(clause)


def _starts_with_name(sentence: Sentence) -> bool:
    """Whether a sentence begins with a system or level, as the entries of an open list do."""
    return min(sentence.named, default=_STARTS) < _STARTS


def _purpose(sentence: Sentence, mention: Mention) -> bool:
    """Whether an everyday word only says what the wish is for: "for the dashboards I need …"."""
    before = {cue.start for cue in sentence.cues if cue.kind == "purpose"}
    return mention.start < _OPENING and any(0 < mention.start - at <= _STARTS for at in before)


def wished_mentions(sentence: Sentence, listing: bool) -> list[Mention]:
    """The systems a sentence asks for; an everyday word counts only where no real name does."""
    found = [mention for mention in sentence.mentions if _wished(sentence, mention, listing)]
    real = [mention for mention in found if not mention.everyday]
    return real or found


def live(sentence: Sentence, action: Action = "request") -> list[LevelHit]:
    """The level names a sentence does not rule out; of "from Viewer to Editor" only the second."""
    found = [hit for hit in sentence.hits if open_to(sentence.clause_at(hit.start), action)]
    leaving = {cue.end for cue in sentence.cues if cue.kind == "from"}
    left = [hit for hit in found if hit.start in leaving]
    return [hit for hit in found if hit not in left] if len(found) > len(left) else found


def open_to(clause: Clause, action: Action, levelled: bool = False) -> bool:
    """Whether what a clause mentions can be meant later on.

    What one has can be taken away or prolonged; what one has, or cannot get into, can be asked for at another level.
    """
    if clause.stance is not Stance.AGAINST:
        return True
    if levelled and not clause.kinds & {"keep", "past", "anybody", "wish", "polite"}:
        return bool(clause.kinds & {"have", "not"})
    return action != "request" and not clause.kinds & {"not", "keep", "trouble"}


def mentioned(sentence: Sentence, action: Action, levelled: bool = False) -> list[Mention]:
    """Systems a sentence speaks of without ruling them out."""
    found = [mention for mention in sentence.mentions if open_to(sentence.clause_at(mention.start), action, levelled)]
    return [mention for mention in found if not mention.everyday] or found


def points_back(sentence: Sentence) -> bool:
    """Whether the sentence asks for something named elsewhere: "set me up", "the role Viewer please"."""
    kinds = frozenset(kind for clause in sentence.asked for kind in clause.kinds)
    hits = live(sentence)
    return bool(kinds & {"again", "access", "revoke", "extend"}) or any(hit.proper or "enough" in kinds for hit in hits)


def only_loosely(sentence: Sentence) -> bool:
    """Whether nothing but a noun such as "account" points back; that is too little beside other wishes."""
    asked = {kind for clause in sentence.asked for kind in clause.kinds}
    return "again" not in asked and sentence.action == "request" and not live(sentence)
