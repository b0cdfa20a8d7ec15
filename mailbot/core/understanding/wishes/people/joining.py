"""Who is only added to another: by an "and", in a list, or as who shall have the same."""

from itertools import islice, pairwise

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import FILLERS, LIKE, names_of
from mailbot.core.understanding.said.names import Named
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.people.beside import is_elided, led_in

_JOINTS = ("and", "so_too")  # "Priya, and also Oto,"
_DITTO = frozenset(("ditto", "too", "so_too"))
_ADDING = _DITTO | {"and", "purpose", "polite", "closing", "whom", "to", "of", "title", "alike"}


def is_added(sentence: Sentence, name: Named) -> bool:
    """Whether a name is nothing but added to who shall have it: "…, and so does Priya", "…, Priya ebenfalls"."""
    words, text = sentence.words, sentence.segment.text
    gaps = [text[one.end : other.start].strip() for one, other in pairwise(words)]
    ends = {at + 1 for at, gap in enumerate(gaps) if gap} | {len(words)}
    begins = name.start in ends or any(at == name.start - 1 for at in sentence.joints)
    behind = begins and any(cue.kind == "too" and cue.start == name.end and cue.end in ends for cue in sentence.cues)
    return not name.possessive and (behind or (name.end in ends and led_in(sentence, name, "so_too")))


def is_alike(sentence: Sentence, name: Named) -> bool:
    """Whether a clause only says that somebody shall have the same as was told before it: "Same for Priya", "…, Oto
    too"; "the same role as Priya" names whom it is like."""
    clause = sentence.clause_at(name.start)
    span = range(clause.start, clause.end)
    cues = [cue for cue in sentence.cues if cue.start in span]
    known = {at for cue in cues if cue.kind in _ADDING for at in range(cue.start, cue.end)}
    bare = all(at in known | sentence.people_at or sentence.words[at].fold in FILLERS for at in span)
    ditto = {at for cue in cues if cue.kind in _DITTO for at in range(cue.start, cue.end)}
    like = any(at not in ditto and not LIKE.isdisjoint(names_of(sentence.words[at].fold)) for at in span)
    things = {one.start for one in sentence.mentions} | {hit.start for hit in sentence.hits}
    return bare and bool(ditto) and not like and things.isdisjoint(span) and not name.possessive


def goes_on_with(sentence: Sentence, name: Named) -> bool:
    """Whether a sentence that asks goes on with somebody and what they get, and no verb: "Priya needs A, Oto B"."""
    clause = sentence.clause_at(name.start)
    first = clause.start + (clause.start in sentence.joints)
    behind = [at for at in range(name.end, clause.end) if sentence.words[at].fold not in FILLERS]
    things = sentence.systems_at | {hit.start for hit in sentence.hits}
    gets = bool(behind) and all(at in sentence.named or is_kind(sentence.words[at], "to") for at in behind)
    before = any(one.action == "request" and one.end <= clause.start for one in sentence.asked)
    return before and gets and name.start == first and behind[0] in things and not name.possessive


def are_joined(sentence: Sentence, left: Named, right: Named) -> bool:
    """Whether one name is only added to another: "Priya and Tom", "not only Priya but also Tom", and in a list that an
    "and" ends "Priya, Oto and Tom"."""
    if left.possessive or right.possessive:
        return False
    ends = {cue.end for cue in sentence.cues if cue.kind in _JOINTS and cue.start == left.end}
    if right.start in ends or (is_elided(sentence.words[right.start]) and right.start + 1 in ends):
        return True
    pair = led_in(sentence, left, "and_first") and led_in(sentence, right, "and_then")
    then = {cue.start for cue in sentence.cues if cue.kind == "and_then" and cue.end == right.start}
    return (pair and left.end in then) or _is_listed(sentence, left, right)


def _is_listed(sentence: Sentence, left: Named, right: Named) -> bool:
    """Whether nothing but a comma stands between two names of a list, and an "and" behind the second: "Priya, Oto and
    I"."""
    gap = sentence.segment.text[sentence.words[left.end - 1].end : sentence.words[right.start].start]
    others = (one for one in sentence.people if one.start > right.start)
    goes_on = right.end in sentence.joints or any(are_joined(sentence, right, one) for one in islice(others, 1))
    return left.end == right.start and gap.strip() == "," and goes_on


def has_their_own(sentence: Sentence, name: Named) -> bool:
    """Whether "and" goes on with somebody and what they get: "give Priya Viewer, and Oto Scheduler"."""
    behind = sentence.systems_at | {hit.start for hit in sentence.hits}
    return name.start - 1 in sentence.joints and any(at >= name.end for at in behind)
