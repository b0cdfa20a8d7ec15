"""Where it is open whether the writer or somebody else is to lose what ends."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.wishes.features import Naming, Whole
from mailbot.core.understanding.wishes.people.writer_too import ALIKE

_ORDERS = frozenset(("take", "strike", "remove", "revoke"))


def losers(
    mail: Whole, named: Sequence[Naming], chosen: Sequence[Naming], asking: Sequence[int], *, ends: bool
) -> list[Naming]:
    """Those of whom it is open whether they or the writer lose something; none where it is clear."""
    needing = [one for one in named if ends and _needs_what_ends(mail, one, asking)]
    return needing or _but_mine(mail, chosen, asking)


def leavers(mail: Whole, named: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """Those of whom it is told right behind their name, beside what ends, that they left: "Tom Lee, who left us in May,
    still has Clerk in the Ledger"."""
    return [one for one in named if one.at in asking and _left(mail, one)]


def _left(mail: Whole, naming: Naming) -> bool:
    clauses = mail.sentences[naming.at].clauses
    return any(one.start == naming.name.end and one.aside and "leaves" in one.kinds for one in clauses)


def _needs_what_ends(mail: Whole, naming: Naming, asking: Sequence[int]) -> bool:
    """Whether somebody is said to need, beside words that end it, what they may as well lose: "remove my access to the
    VPN, Tom needs it too"."""
    sentence, name = mail.sentences[naming.at], naming.name
    clause = sentence.clause_at(name.start)
    needs = any(cue.kind == "needs" and cue.start == name.end for cue in sentence.cues)
    too = needs and not clause.kinds & {"not", "any_more"} and bool(clause.kinds & ALIKE)
    near = any(0 <= naming.at - at <= 1 for at in asking)
    return too and near and not sentence.mentions[1:]


def _but_mine(mail: Whole, chosen: Sequence[Naming], asking: Sequence[int]) -> list[Naming]:
    """Those who are only named beside words that end something of the writer's: "if Priya gets it take mine away"."""
    mine = any(
        cue.kind == "first_person" and any(cue.start == order.end for order in line.cues if order.kind in _ORDERS)
        for line in (mail.sentences[at] for at in asking)
        for cue in line.cues
    )
    asked = any(mail.sentences[one.at].clause_at(one.name.start).stance is Stance.ASKED for one in chosen)
    return list(chosen) if mine and not asked else []
