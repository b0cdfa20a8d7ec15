"""Which words are about a system because they name one of its levels."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Action
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site, is_drawn
from mailbot.core.understanding.wishes.levels.held import is_all_that_lacks
from mailbot.core.understanding.wishes.orders.speaking import LONGER, SHORTER, SPEAKING

_MINE_HAD = frozenset(("have", "first_person"))
_ENDING: dict[Action, frozenset[str]] = {"request": frozenset(), "revoke": SHORTER, "extend": LONGER}


def by_its_level(sentences: Sequence[Sentence], site: Site, index: Index) -> Site:
    """The site; words that ask right behind a system and name one of its levels and no other system are about it: "I
    have Viewer in the Ledger, please make that Editor", "he must not be in the Ledger, so remove Viewer from him"."""
    asked = _level_asked(sentences, site, index, "request") or _level_drawn(sentences, site, index)
    asked = asked or _level_missing(sentences, site, index)
    if site.sureness.action == "request" and asked:
        return site.ordered_to("request")
    ends: tuple[Action, ...] = ("revoke", "extend")
    return next((site.ordered_to(end) for end in ends if _level_asked(sentences, site, index, end)), site)


def _level_asked(sentences: Sequence[Sentence], site: Site, index: Index, action: Action) -> bool:
    """Whether words right behind a system ask for this action and name one of its levels and no other system."""
    if len(sentences[site.at].mentions) != 1 or sentences[site.at].segment.subject:
        return False
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    ends = _ENDING[action]
    return any(
        clause.action == action
        and (not ends or (clause.kinds & ends and (line is not sentences[site.at] or clause.start >= site.mention.end)))
        and any(clause.start <= hit.start < clause.end and hit.name in own for hit in line.hits)
        for line in sentences[site.at : site.at + 2]
        for clause in line.asked
        if not any(clause.start <= one.start < clause.end for one in line.mentions)
    )


def _level_drawn(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether the sentence behind one that does no more than name a system concludes which level it takes: "The first
    thing is the Ledger. I'd enter the bills, so Clerk"."""
    line, behind = sentences[site.at], sentences[site.at + 1 : site.at + 2]
    bare = len(line.mentions) == 1 and not line.hits and not line.told & SPEAKING and not line.segment.subject
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    return bare and any(
        "first_person" in after.told
        and not after.mentions
        and any(is_drawn(after, after.clause_at(hit.start)) and hit.name in own for hit in after.hits)
        for after in behind
    )


def _level_missing(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether words behind what its writer has there say no more than which level of it is missing: "I have nearly
    everything in the Ledger, all that's missing is Clerk"."""
    line = sentences[site.at]
    mine = line.clause_at(site.mention.start)
    if len(line.mentions) != 1 or not mine.kinds >= _MINE_HAD:
        return False
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    return any(
        hit.name in own and is_all_that_lacks(after, hit)
        for after in sentences[site.at : site.at + 2]
        for hit in after.hits
        if after is not line or hit.start >= mine.end
    )
