"""Whether words that ask say plainly whom it is for."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.names import apposed, governed
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.listed import is_for_somebody
from mailbot.core.understanding.wishes.people.bystanders import no_longer
from mailbot.core.understanding.wishes.people.handover import takes_up
from mailbot.core.understanding.wishes.people.helpers import helps_another
from mailbot.core.understanding.wishes.people.holders import keeps_it, loses_it, must_keep
from mailbot.core.understanding.wishes.people.joining import goes_on_with, is_added, is_alike
from mailbot.core.understanding.wishes.people.pronouns import she_needs
from mailbot.core.understanding.wishes.people.recipients import is_given_it, is_the_one, is_wished_for, needs_it
from mailbot.core.understanding.wishes.people.writer import with_writer

_OWNS = frozenset(("have", "hold"))
_NEAR = 2  # sentences behind the one that says who has gone in which something is ended
_CLOSE = 2  # words between that somebody has something and what it is
_GETTING = (
    is_the_one,
    is_wished_for,
    she_needs,
    needs_it,
    keeps_it,
    must_keep,
    is_added,
    is_given_it,
    takes_up,
    helps_another,
    is_alike,
    goes_on_with,
)
"""How a name may stand in words that ask for what its bearer is to get."""


def is_told(mail: Whole, naming: Naming, asking: Sequence[int], *, ends: bool) -> bool:
    """Whether the words that ask say plainly that it is for somebody."""
    line, name = mail.sentences[naming.at], naming.name
    if is_said_for(mail, naming, asking) or (ends and _has_what_ends(mail, naming)):
        return True
    if ends and _has_gone(mail, naming):
        return True
    if not ends and naming.at - 1 in asking and is_alike(line, name):
        return True
    if naming.at not in asking:
        return False
    if ends and no_longer(line, name) and _needs_it_alone(line.clause_at(name.start)):
        return True
    if not ends and is_for_somebody(line):
        return True
    return with_writer(line, name) or any(way(line, name) for way in ((loses_it,) if ends else _GETTING))


def _needs_it_alone(clause: Clause) -> bool:
    return "needs" in clause.kinds and "first_person" not in clause.kinds


def _has_what_ends(mail: Whole, naming: Naming) -> bool:
    """Whether a person is said to have what shall end: "Priya still has Viewer in the Ledger. Out with it"."""
    sentence, name = mail.sentences[naming.at], naming.name
    starts = {hit.start for hit in sentence.hits} | {mention.start for mention in sentence.mentions}
    has = any(
        cue.kind in _OWNS
        and (
            cue.start == name.end
            or (cue.start == name.end + 1 and not is_kind(sentence.words[name.end], "first_person"))
        )
        and any(0 <= start - cue.end <= _CLOSE for start in starts)
        for cue in sentence.cues
    )
    return has and bool(sentence.mentions) and not name.possessive


def _has_gone(mail: Whole, naming: Naming) -> bool:
    """Whether somebody is said to be there no more beside words that end what is nobody's own: "Priya no longer works
    here. Remove both, please"."""
    line, name = mail.sentences[naming.at], naming.name
    gone = any(cue.kind == "gone_for_good" and cue.start == name.end for cue in line.cues)
    near = [one for one in mail.sentences[naming.at : naming.at + _NEAR + 1] if one.asked]
    mine = any("first_person" in one.kinds for line in near for one in line.asked)
    return gone and bool(near) and not mine


def is_said_for(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether the words that ask say for whom right before the name: "I need Edit for Priya", "give Priya …"."""
    sentence, name = mail.sentences[naming.at], naming.name
    first = apposed(sentence.words, name.start)
    before = sentence.words[first - 1] if naming.at in asking and first else None
    if before is None or not (is_kind(before, "purpose") or (is_kind(before, "grant") and is_kind(before, "whom"))):
        return False
    clause = sentence.clause_at(first - 1)
    asked = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and sentence.is_fragment(clause))
    return asked and not name.possessive and governed(sentence.words, name.start)
