"""What is named with its level beside other wishes and nothing tells why: it is asked back, never lost in silence."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.drafts import Draft, levels_named
from mailbot.core.understanding.wishes.firmness import is_denied_behind
from mailbot.core.understanding.wishes.passing import asks_nothing, is_plural, stays

_HAD = frozenset(("being", "have", "having", "keep", "past", "stay", "suffice", "thanks_for", "was"))
_AS_IT_IS = frozenset(("have", "keep", "stay"))


def overlooked(sentences: Sequence[Sentence], drafts: Sequence[Draft], index: Index) -> Iterator[Draft]:
    """The systems of a mail that asks for others which stand with a level of theirs in words that neither ask nor say
    that somebody has it, or shall not have it."""
    if not drafts or any(draft.action != "request" for draft in drafts):
        return
    known = {system for draft in drafts for system in draft.systems}
    for at, line in enumerate(sentences):
        for mention in line.mentions:
            hits = _levels_told(line, mention, index)
            if known.isdisjoint(mention.systems) and hits and not _asks_nothing(sentences, at, mention):
                known.update(mention.systems)
                levels = tuple(levels_named(index, mention.systems, hits))
                text, start = line.segment.text, mention.start
                yield Draft(mention.systems, levels, False, "request", at, text, named=True, start=start)


def _asks_nothing(sentences: Sequence[Sentence], at: int, mention: Mention) -> bool:
    line = sentences[at]
    return asks_nothing(sentences, at, mention) or stays(line, mention) or is_denied_behind(line, mention)


def _levels_told(line: Sentence, mention: Mention, index: Index) -> list[LevelHit]:
    """The levels of a system that are named with it, where nothing says that it is had, or not wanted."""
    clause = line.clause_at(mention.start)
    noted = "(" in line.segment.text[: line.words[mention.start].start].rpartition(")")[2]  # "I answer (Agent there)"
    if line.segment.subject or noted or not _is_open(clause) or line.told & _AS_IT_IS:
        return []
    own = {level.name for system in mention.systems for level in index.levels[system]}
    hits = [hit for hit in line.hits if hit.name in own and hit.proper and _is_open(line.clause_at(hit.start))]
    if clause.stance is Stance.ASKED and len(line.mentions) > 1:
        return []  # of several it may be another that is asked for
    mine = [hit for hit in hits if not _is_nearer_to_another(line, mention, hit, index)]
    return [hit for hit in mine if not _is_whose(line, hit.start) and not is_plural(line, hit)]


def _is_open(clause: Clause) -> bool:
    wishes = clause.stance is Stance.PLAIN or (clause.stance is Stance.ASKED and clause.action == "request")
    return wishes and clause.kinds.isdisjoint(_HAD)


def _is_nearer_to_another(line: Sentence, mention: Mention, hit: LevelHit, index: Index) -> bool:
    """Whether another system that has such a level stands between them."""
    first, last = sorted((mention.start, hit.start))
    between = (other for other in line.mentions if other != mention and first < other.start < last)
    return any(hit.name == level.name for other in between for one in other.systems for level in index.levels[one])


def _is_whose(line: Sentence, at: int) -> bool:
    """Whether a level is somebody's already: "my Viewer"."""
    return at > 0 and is_kind(line.words[at - 1], "when.my")
