"""Which sentences only add a name to what the one before them orders: "And VPN"."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.orders.pointing import only_points
from mailbot.core.understanding.wishes.orders.speaking import SPOKEN

_FOR_THAT = 2  # words of that
_KEPT = frozenset(("keep", "stay", "not", "grant", "wish", "extend"))
_LEFT_ALONE = frozenset(("stay", "needless", "not"))
NOT_ADDED = frozenset(("keep", "revoke", "strike", "take", "extend", "any_more", "leaves"))


def added(sentences: Sequence[Sentence], site: Site) -> Site:
    """The site; a sentence that only adds a name to what the one before it asks asks for it as well: "And VPN"."""
    line, before = sentences[site.at], sentences[site.at - 1] if site.at else None
    clause = line.clauses[0] if line.words else None
    bare = clause is not None and line.is_fragment(clause) and site.mention.end <= clause.end
    wishes = before is not None and not before.mentions and any("wish" in one.kinds for one in before.asked)
    alone = len(line.mentions) == 1 and all(line.is_fragment(one, 1) for one in line.clauses)
    told = before.told | line.told if before else line.told
    tells = wishes and alone and not told & NOT_ADDED and not line.told & _LEFT_ALONE
    adds = bare and (0 in line.joints or tells) and not line.clauses[0].kinds & SPOKEN
    if before is not None and before.action == "revoke" and before.asked and _if_so_too(line):
        return site.ordered_to("revoke")
    adds |= not line.segment.subject and _is_one_more(line, site.mention)
    if not adds or before is None or not before.asked or not (before.mentions or tells):
        return site
    return site.ordered_to(before.action)


def _is_one_more(line: Sentence, mention: Mention) -> bool:
    """Whether a sentence only adds a system with its level: "The Ledger too, but with Viewer", "PS: and the VPN", "for
    that also the Ledger, Viewer"."""
    clause = line.clause_at(mention.start)
    led = clause.start <= 1 or (clause.start == _FOR_THAT and is_kind(line.words[0], "purpose"))
    one = len(line.mentions) == 1 and bool(line.hits) and led and not line.people
    bare = all(line.is_fragment(part, 1) and not _speaks(part) for part in line.clauses)
    joined = clause.start in line.joints or "too" in clause.kinds
    plain = all(part.stance is Stance.PLAIN for part in line.clauses) and not line.segment.text.endswith("?")
    return one and bare and joined and plain


def _speaks(clause: Clause) -> bool:
    """Whether a clause tells of what is or was there; "read only" holds nothing."""
    return bool(clause.kinds & SPOKEN - ({"hold"} if "merely" in clause.kinds else set()))


def _if_so_too(line: Sentence) -> bool:
    """Whether a sentence behind what is to be taken away adds what may be there: "should he have VPN, that as well"."""
    last = line.clauses[-1] if line.clauses else None
    adds = last is not None and "too" in last.kinds and last.start > 0 and only_points(line, last)
    return adds and len(line.mentions) == 1 and not line.told & _KEPT
