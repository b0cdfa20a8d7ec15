"""What somebody says they shall be, or could do if they were it, beside a wish: "I should become Clerk in A"."""

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.features import Whole
from mailbot.core.understanding.wishes.orders.nominal import wishes

_MUST = frozenset(("must", "shall"))
_MINE = frozenset(("first_person", "me"))
_OTHERS = frozenset(("stands_for", "they", "one"))
_THEN = frozenset(("ago", "last_one", "week", "year", "when.was", "until_now", "when.so_far"))
_ELSE = frozenset(("any_more", "have", "keep", "not", "past", "question", "revoke", "stay", "was", "when.was", "ago"))


def is_to_become(mail: Whole, site: Site, index: Index) -> bool:
    """Whether a clause says that its writer shall be, or must be made, what is a level of the system named last, or
    what they could do with it."""
    line, mention = mail.sentences[site.at], site.mention
    asks = line.segment.text.rstrip(" )\"'").endswith("?")
    if asks or site.sureness.action != "request" or line.segment.subject or not wishes(mail):
        return False
    own = {level.name for system in mention.systems for level in index.levels[system]}
    hits = [hit for hit in line.hits if hit.proper and hit.name in own and _is_about(line, mention, hit.start)]
    clauses = [line.clause_at(hit.start) for hit in hits]
    return any((_must_be(clause) or _could(line, clause)) and not _is_of_another(line, clause) for clause in clauses)


def _is_of_another(line: Sentence, clause: Clause) -> bool:
    """Whether somebody else is who shall be it: "my boss should become Clerk"."""
    must = min((cue.start for cue in line.cues if cue.kind in _MUST and cue.start >= clause.start), default=clause.end)
    mine = any(is_kind(line.words[at], "when.my") for at in range(clause.start, must))
    return mine or bool(clause.kinds & _OTHERS) or not line.people_at.isdisjoint(range(clause.start, clause.end))


def _is_about(line: Sentence, mention: Mention, at: int) -> bool:
    """Whether no other system stands between a system and the place of a level."""
    first, last = sorted((mention.start, at))
    return not any(first < other.start < last for other in line.mentions)


def _must_be(clause: Clause) -> bool:
    told = clause.kinds
    return clause.stance is Stance.PLAIN and bool(told & _MUST and told & _MINE) and told.isdisjoint(_ELSE)


def _could(line: Sentence, clause: Clause) -> bool:
    """Whether it is what its writer could do with it: "With Clerk in the Ledger I could enter the bills myself"."""
    led = is_kind(line.words[clause.start], "along") or "if_i_had" in clause.kinds
    told = clause.kinds | {cue.kind for cue in line.cues if cue.kind == "could" and cue.start >= clause.start}
    then = not line.told.isdisjoint(_THEN)  # "last year I could see it"
    return led and not then and "could" in told and told.isdisjoint(_ELSE - {"have"} if "if_i_had" in told else _ELSE)
