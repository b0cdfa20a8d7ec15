"""What is only told of, or stays, beside something else that is asked for."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence

_NEAR = 2  # sentences from what is given or taken away to what is told of
_AMISS = frozenset(("lack", "not", "merely", "wish", "needs", "must", "shall", "duty", "too_little", "hopes", "able"))


def is_only_told_besides(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    """Whether it is only said to stay, or to be had, or needed still, beside something else that is to be given or
    taken away: "you can remove the VPN, I still need Viewer in the Ledger", "Tom has the VPN. Give me the Ledger"."""
    mine = sentences[at].clause_at(mention.start)
    others = _asked_near(sentences, at, mention)
    if "needs_on" in mine.kinds and any(one.action == "revoke" for one in others):
        return True
    told = "told" in mine.kinds and mine.stance is not Stance.ASKED and mine.kinds.isdisjoint(_AMISS)
    gives = any(one.action == "request" for one in others) and not _more_is_asked(sentences[at : at + 2])
    return bool(others) and ("stays_put" in mine.kinds or (told and gives))


def _more_is_asked(lines: Sequence[Sentence]) -> bool:
    """Whether words ask for a level and name no system: "I have Viewer in the Ledger, please make that Clerk"."""
    return any(
        one.action == "request"
        and line.systems_at.isdisjoint(range(one.start, one.end))
        and any(hit.proper and one.start <= hit.start < one.end for hit in line.hits)
        for line in lines
        for one in line.asked
    )


def _asked_near(sentences: Sequence[Sentence], at: int, mention: Mention) -> list[Clause]:
    """The clauses near a mention that ask for something and name another system for it, or a level of one that their
    sentence names: "he won't open the Ledger again, so his Clerk can go"."""
    return [
        one
        for line in sentences[max(at - _NEAR, 0) : at + _NEAR + 1]
        for one in line.asked
        if _names_another(line, one, mention)
    ]


def _names_another(line: Sentence, clause: Clause, mention: Mention) -> bool:
    span = range(clause.start, clause.end)
    named = [one for one in line.mentions if one.start in span]
    if not named and any(hit.proper and hit.start in span for hit in line.hits):
        named = list(line.mentions)
    return any(set(one.systems).isdisjoint(mention.systems) for one in named)
