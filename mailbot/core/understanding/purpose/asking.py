"""Words that only ask: they say what the desk is to do, not what somebody wants to do in a system.

"Please add me to the Drive" wants to add nothing there, "please open an account in the Ledger" opens none of its
periods. A level must not be read from them.
"""

from collections.abc import Iterator

from mailbot.core.understanding.language.clauses import Clause
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.words import ARTICLES, FILLERS, deed_of, is_in_group, meaning_of
from mailbot.core.understanding.said.sentences import Sentence

_ASKING = frozenset(("wish", "again", "using", "duty", "idiom"))
"""Phrases all of whose words only ask, or say whose work something is: who looks after invoices looks none up."""

_ENDING = frozenset(("revoke", "strike", "remove", "take", "away", "extend"))
"""And so do these of a clause that ends or prolongs access: "my rights can be deleted" deletes no files."""

_OPENING = frozenset(("greeting", "polite"))
_KINDS_OF_ACCESS = frozenset(("read", "write", "administer"))
"""What may stand before "access" and tells its level: "please read access to the Drive"."""


def idle(sentence: Sentence, clause: Clause) -> frozenset[int]:
    """The places of the words of a clause that only ask."""
    return frozenset(
        (*_phrases(sentence, clause), *_order(sentence, clause), *_nouns(sentence, clause), *_halves(sentence, clause))
    )


def _within(sentence: Sentence, clause: Clause) -> Iterator[Cue]:
    return (cue for cue in sentence.cues if clause.start <= cue.start and cue.end <= clause.end)


def _phrases(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The words of "add me", "be added", "I request access", and of "I start on Monday"."""
    words = sentence.words
    for cue in sentence.cues:
        if cue.kind == "wish" and _is_what_one_can(sentence, clause, cue):
            continue
        if cue.kind in _ASKING or (clause.action != "request" and cue.kind in _ENDING):
            last = words[cue.end - 1].fold
            own = cue.kind == "wish" or (cue.kind == "again" and "wish" in clause.kinds)
            # "I'd just like to see" wants to see
            deed = own and (meaning_of(last) in _KINDS_OF_ACCESS or _is_done(last))
            yield from range(max(cue.start, clause.start), min(cue.end - deed, clause.end))
    for at in range(clause.start, clause.end):
        alone = at + 1 >= clause.end or words[at + 1].fold in FILLERS
        if alone and is_kind(words[at], "when.from") and meaning_of(words[at].fold):
            yield at


def _is_what_one_can(sentence: Sentence, clause: Clause, cue: Cue) -> bool:
    """Whether to ask for things is itself what somebody wishes to do: "I should be able to ask for goods"."""
    at = cue.start - 1
    at -= at > clause.start and is_kind(sentence.words[at], "in_order_to")
    able = at > clause.start and is_kind(sentence.words[at], "able")
    return able and any(one.kind == "wish" and clause.start <= one.start < at for one in sentence.cues)


def _is_done(word: str) -> bool:
    """Whether a word that ends a wish says what somebody wants to do, and not what the desk is to do: "je dois
    valider", "je voudrais ajouter"."""
    return bool(deed_of(word)) and is_in_group(word, "deed") and not is_in_group(word, "give")


def _order(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The verb of an order to the desk: first behind "please" or "could you", or last, "bitte … freigeben"."""
    at = _behind_opening(sentence, clause)
    first = next((cue for cue in sentence.cues if cue.kind == "grant" and cue.start == at), None)
    opened = clause.start < at < clause.end
    if first or (opened and not sentence.words[at].capital):
        yield from range(at, first.end if first else at + 1)
    last = sentence.words[clause.end - 1]
    ends = opened and any(cue.kind == "grant" and cue.end == clause.end for cue in _within(sentence, clause))
    ends |= opened and not last.capital and bool(deed_of(last.fold))
    yield from range(clause.end - ends, clause.end)


def _behind_opening(sentence: Sentence, clause: Clause) -> int:
    """Where the greetings and the politeness end that a clause opens with; "can I" is none, the wish follows it."""
    split = (cue.end for cue in sentence.cues if cue.kind == "split" and cue.start == clause.start)
    at = next((end for end in split if _opening_ends(sentence, end)), clause.start)  # "…, so please open …"
    while ends := _opening_ends(sentence, at):
        at = max(ends)
    return at


def _opening_ends(sentence: Sentence, at: int) -> list[int]:
    return [cue.end for cue in sentence.cues if cue.start == at and _only_opens(sentence, cue)]


def _only_opens(sentence: Sentence, cue: Cue) -> bool:
    return cue.kind in _OPENING and not any(
        is_kind(word, "first_person") for word in sentence.words[cue.start : cue.end]
    )


def _halves(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The "read" of "read and write": who may write may read."""
    for at in range(clause.start, clause.end - 2):
        first, joint, last = sentence.words[at : at + 3]
        if meaning_of(first.fold) == "read" and is_kind(joint, "and") and meaning_of(last.fold) == "write":
            yield at


def _nouns(sentence: Sentence, clause: Clause) -> Iterator[int]:
    """The words of "an account", "my access", and the verb right before them: "to order access"."""
    words = sentence.words
    for at in range(clause.start, clause.end):
        if not is_kind(words[at], "access") or words[at].stem != words[at].fold:
            continue
        before = at - 1
        while before >= clause.start and words[before].fold in ARTICLES:
            before -= 1
        if before < at - 1:
            yield at
        ordered = before < at - 1 or (before > clause.start and is_kind(words[before - 1], "to"))
        if before >= clause.start and ordered:
            yield before
