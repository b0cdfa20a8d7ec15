"""What a mail says about the level of a wish without naming it: the words of the wish, then those around it."""

from collections.abc import Iterable, Sequence

from mailbot.core.understanding.clauses import Clause, Stance
from mailbot.core.understanding.index import Level
from mailbot.core.understanding.levels import implied
from mailbot.core.understanding.mentions import Mention
from mailbot.core.understanding.sentences import Sentence
from mailbot.core.understanding.tokens import Token

WIDE = 2
"""How many sentences around a wish may say what the person wants to do."""

SURE_WIDE, AHEAD_WIDE = 2.0, 1.0
"""Words from other sentences must say more than those of the wish itself."""


def _said_in(sentence: Sentence, clauses: Iterable[Clause], span: tuple[int, int]) -> list[Token]:
    """The words of these clauses that name no system, except those of clauses that rule something out.

    After "I'm not allowed to …" what follows in the sentence is how things are, not what is wanted.
    """
    found: list[Token] = []
    for clause in clauses:
        if clause.stance is Stance.AGAINST and "not" in clause.kinds and not clause.kinds & {"wish", "polite"}:
            return found
        if clause.stance is not Stance.AGAINST:
            found.extend(sentence.said(max(clause.start, span[0]), min(clause.end, span[1])))
    return found


def narrow(sentence: Sentence, span: tuple[int, int] | None = None) -> list[Token]:
    """What the sentence itself says about the wish, its asides left out; only the words of the span, if given."""
    direct = [clause for clause in sentence.clauses if not clause.aside]
    return _said_in(sentence, direct, span or (0, len(sentence.words)))


def territory(sentence: Sentence, found: Sequence[Mention], mention: Mention) -> tuple[int, int] | None:
    """The words that speak of one of several systems: from the one before it to itself, for the last to the end."""
    if len(found) < 2:
        return None
    place = found.index(mention)
    start = found[place - 1].end if place else 0
    return start, len(sentence.words) if mention is found[-1] else mention.start


def _around(sentences: Sequence[Sentence], at: int, systems: frozenset[str]) -> list[Token]:
    near = [sentences[place] for place in range(max(0, at - WIDE), min(len(sentences), at + 2))]
    telling = [
        line for line in near if not (line.segment.item or _says_what_cannot_be(line) or _of_others(line, systems))
    ]
    return [word for line in telling for word in _said_in(line, line.clauses, (0, len(line.words)))]


def _of_others(sentence: Sentence, systems: frozenset[str]) -> bool:
    """Whether a sentence speaks of other systems only; what it says about levels is theirs."""
    named = {system for mention in sentence.mentions for system in mention.systems}
    return bool(named) and not named & systems


def _says_what_cannot_be(sentence: Sentence) -> bool:
    """Whether a sentence tells how things are not today; its words say nothing about what is wanted."""
    return not sentence.asked and any(
        clause.stance is Stance.AGAINST and "not" in clause.kinds for clause in sentence.clauses
    )


def meant_level(
    sentences: Sequence[Sentence], at: int, levels: tuple[Level, ...], wide: bool, span: tuple[int, int] | None = None
) -> Level | None:
    """The level that the words imply: those of the sentence itself, else, on more evidence, those around it."""
    if "same" in sentences[at].kinds:
        return None
    close = implied(levels, narrow(sentences[at], span))
    if close or not wide or span:
        return close
    systems = frozenset(level.row.system for level in levels)
    return implied(levels, _around(sentences, at, systems), SURE_WIDE, AHEAD_WIDE)
