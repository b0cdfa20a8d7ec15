"""How sure is sure enough: the weights of the features, and the thresholds below which mailbot asks or leaves alone.

The weights are learned from labelled companies by `bench/learn.py`; `weights.py` holds them as rows.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mailbot.core.understanding.language.clauses import Action
from mailbot.core.understanding.wishes.weights import (
    DEED_BIAS,
    DEED_WEIGHTS,
    LEVEL_BIAS,
    LEVEL_WEIGHTS,
    MENTION_BIAS,
    MENTION_WEIGHTS,
    PERSON_BIAS,
    PERSON_WEIGHTS,
)

SURE = 0.6
"""A mention that is wanted with at least this probability counts as asked for."""

FIRM = 0.65
"""What is asked for with less is asked back, whatever else is clear."""

DOUBTED = 0.45
"""What is less probably wished for than this, by all that stands around it, is asked back, whatever its form."""

IMPROBABLE = 0.3
"""What is less probable than this, beside a clear wish, is not even asked back."""

CLEAR = 0.9
"""What is wished for with at least this probability by all that stands around it is not only spoken of."""

MAYBE = 0.35
"""One that is less sure than SURE but at least this is asked back, when the mail asks for nothing else."""

LEVEL_SURE = 0.5
"""A level's name that is meant with at least this probability counts as wanted."""

LEVEL_MEANT, LEVEL_NOT_MEANT = 0.55, 0.3
"""Where the forms leave the level open, one that is meant with at least the first by all that stands around its name is
filed, if every other that is named is less probable than the second."""

LEVEL_TOLD = 0.5
"""But no level is, where what is done tells one with at least this probability that nobody names."""

DEED_SURE = 0.75
"""A level that the wished deeds mean with at least this probability is filed; no other may be near it."""

DEED_COVERED, DEED_CERTAIN = 0.28, 0.85
"""So much of its description must be said for that, or it must be as sure as the second."""

DEED_RIVAL = 0.35
"""In a short mail the second is enough, where the next level is less sure than this."""

DEED_LEFT = 0.5
"""So is the only level that reading, changing or approving leaves, with less."""

PERSON_SURE = 0.5
"""A named person who with at least this probability shall have it counts as beneficiary."""

STORY = 0.9
"""What no words ask for but a story tells of must be as sure as this to be filed."""

CERTAIN = 0.96
"""What no words ask for, in a mail that speaks of a request already made, must be as sure as this to be a new one."""

WORTH = 0.75
"""What only a story tells of must be as sure as this to be asked back; less is leaving it alone."""

ASKS = 0.9
"""A mail that as a whole asks with at least this probability does so beside whatever else it speaks of."""

SHORT_ASKS = 0.75
"""A short mail that sounds with this probability like a request is for the one thing that it may want."""

ASKS_NOTHING = 0.28
"""A mail that no words ask in, and that sounds less probably than this like asking, only speaks of what it names."""

ELSE_SURE = 0.5
"""What a mail that names nothing to be had is for by its sound alone must be as sure as this."""

ACTION_SURE = 0.74
"""A mail that may as well end or prolong access as ask for it is asked back when it is less sure."""

_ACTIONS: tuple[Action, ...] = ("request", "revoke", "extend")
_PLAIN_WISH = frozenset(("clause is asked", "clause wish"))
_PLAINLY_NEEDS = frozenset(("followed by needs", "clause is asked"))
"""Who needs a system in words that ask shall have it, whatever the mail wishes for its writer elsewhere."""
_SHALL_DO, _THE_SAME = frozenset(("behind wish", "followed by to")), frozenset(("clause same", "sentence same"))
"""Of "I'd like Oto to do the same" it is Oto who shall; "the same as Oto" names him for what he has."""
_NO_LONGER = frozenset(("sentence not", "sentence any_more"))
_STRONG = frozenset(("clause revoke", "clause extend", "mail extend", "mail take", "mail any_more"))
"""Without one of these, words that plainly wish for something ask for nothing else."""

_NEEDS: Mapping[Action, frozenset[str]] = {
    "revoke": frozenset(f"mail {kind}" for kind in ("revoke", "remove", "take", "any_more")),
    "extend": frozenset(f"mail {kind}" for kind in ("extend", "prolong")),
}
"""Facts without any of which a mail is not about ending or prolonging access."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """How probable it is that a mention is wanted, what for, how surely that, and which facts weighed most."""

    wanted: float
    action: Action
    surely: float
    reasons: tuple[tuple[str, float], ...]


def weigh(facts: frozenset[str]) -> Sureness:
    """The probability that a mention with these facts is asked for (0 to 1), and what is to be done with it."""
    rows = [(fact, MENTION_WEIGHTS[fact]) for fact in sorted(facts & MENTION_WEIGHTS.keys())]
    totals = [bias + sum(row[place] for _, row in rows) for place, bias in enumerate(MENTION_BIAS)]
    highest = max(0.0, *totals)
    shares = [math.exp(total - highest) for total in totals]
    wanted = sum(shares) / (sum(shares) + math.exp(-highest))
    plainly = facts >= _PLAIN_WISH and _STRONG.isdisjoint(facts)
    for place, name in enumerate(_ACTIONS):
        if name != "request" and (plainly or _NEEDS[name].isdisjoint(facts)):
            shares[place] = 0.0
    action = _ACTIONS[shares.index(max(shares))]
    place = _ACTIONS.index(action)
    strongest = sorted(((fact, row[place]) for fact, row in rows), key=lambda pair: -abs(pair[1]))
    return Sureness(wanted, action, max(shares) / sum(shares), tuple(strongest[:6]))


def weigh_level(facts: Iterable[str]) -> float:
    """The probability that a level's name with these facts is what is wanted of the system (0 to 1)."""
    return _probability(LEVEL_BIAS, LEVEL_WEIGHTS, facts)


def weigh_person(facts: Iterable[str]) -> float:
    """The probability that a named person with these facts is the one who shall have it (0 to 1)."""
    facts = frozenset(facts)
    facts -= _THE_SAME if facts >= _SHALL_DO else frozenset()
    needs = facts >= _PLAINLY_NEEDS and not facts >= _NO_LONGER
    return max(_probability(PERSON_BIAS, PERSON_WEIGHTS, facts), PERSON_SURE if needs else 0.0)


def weigh_deed(facts: Iterable[str]) -> float:
    """The probability that a level with these facts is what the person wants to do (0 to 1)."""
    return _probability(DEED_BIAS, DEED_WEIGHTS, facts)


def _probability(bias: float, weights: Mapping[str, float], facts: Iterable[str]) -> float:
    """A mere sum of floats hangs on its order, and that of a set is another in each process."""
    total = math.fsum((bias, *(weights[fact] for fact in facts if fact in weights)))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))
