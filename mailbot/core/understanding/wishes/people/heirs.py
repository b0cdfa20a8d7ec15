"""Who does it instead of somebody who was thought of, or did it so far."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.said.names import Named, governed
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.people.handover import bows_out, steps_in
from mailbot.core.understanding.wishes.people.speakers import only_speaks
from mailbot.core.understanding.wishes.people.told import is_told
from mailbot.core.understanding.wishes.people.whom import NEAR

_MINE = frozenset(("first_person", "me"))


def heir_of(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """The one who does it instead of somebody who was thought of or did it so far, where no words ask for the writer or
    anybody else: "Priya is on leave, so Oto it is. He needs …"."""
    out = [one for one in named if bows_out(mail.sentences[one.at], one.name)]
    heirs = [one for one in named if out and one not in out and _takes_it_on(mail.sentences[one.at], one.name)]
    if not heirs or named.index(heirs[-1]) < named.index(out[0]) or _asks_for_writer(mail, asking):
        return []
    heir = heirs[-1]
    others = [one for one in named if one.name.people != heir.name.people and is_told(mail, one, asking, ends=False)]
    meant = any(at == heir.at or (0 < at - heir.at <= NEAR and _points(mail.sentences[at])) for at in asking)
    return [heir] if meant and all(one in out for one in others) else []


def _takes_it_on(sentence: Sentence, name: Named) -> bool:
    clause = sentence.clause_at(name.start)
    given = clause.stance is Stance.ASKED and "grant" in clause.kinds and governed(sentence.words, name.start)
    return (steps_in(sentence, name) or (given and not name.possessive)) and not only_speaks(sentence, name)


def _points(line: Sentence) -> bool:
    """Whether a sentence speaks of somebody named before."""
    return not line.told.isdisjoint(("one", "stands_for", "third", "their_own"))


def _asks_for_writer(mail: Whole, asking: Sequence[int]) -> bool:
    """Whether words that ask name what they ask for and speak of their writer."""
    return any(
        clause.kinds & _MINE and any(clause.start <= at < clause.end for at in line.named)
        for line in (mail.sentences[at] for at in asking)
        for clause in line.asked
        if line.people_at.isdisjoint(range(clause.start, clause.end))
    )
