"""Which words order that what they name be taken away."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.tokens import Token
from mailbot.core.understanding.language.words import FILLERS
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site

_GOES = frozenset(("revoke", "away"))
_WISHED_AWAY = frozenset(("wish", "needs", "grant", "polite", "hopes"))
_NEEDLESS = frozenset(("not", "wish")), frozenset(("not", "any_more", "shall"))
_LIGHT = ("of", "of_whom", "shall", "alike", "when.small", "needs", "be", "one", "me")
_NOT_AWAY = frozenset(("not", "again", "trouble", "past"))


def shall_be_taken_off(line: Sentence, mention: Mention) -> bool:
    """Whether somebody wishes that what they name be taken away: "I'd like Priya's Viewer in the Ledger removed", "have
    her removed from the Ledger"; not of "I'd like the ban on the Ledger removed"."""
    clause = line.clause_at(mention.start)
    first = _beginning_of_wish(line, clause)
    wishes = [cue.end for cue in line.cues if cue.kind in _WISHED_AWAY and first <= cue.start < mention.start]
    shall = [clause.start for cue in line.cues if cue.kind == "shall" and mention.end <= cue.start < clause.end]
    asks = clause.stance is Stance.ASKED or (clause.stance is Stance.PLAIN and (shall or "duty" in clause.kinds))
    if not (wishes or shall) or not asks or clause.kinds & _NOT_AWAY:
        return False
    start = min(wishes or shall)
    other = line.unexplained - line.people_at  # what may be meant instead
    off = [cue for cue in line.cues if cue.kind == "taken_off" and cue.start >= start]
    there = any(_is_behind(line, mention, cue) for cue in off if line.clause_at(cue.start).start <= mention.start)
    there = there or any(_is_before(line, cue, mention) for cue in off)
    return there and other.isdisjoint(range(start, mention.start))


def _beginning_of_wish(line: Sentence, clause: Clause) -> int:
    """Where the words begin that say what is wished: those before "that …", too: "I wish that her VPN be removed"."""
    before = next((one for one in line.clauses if one.end == clause.start), clause)
    led = is_kind(line.words[clause.start], "when.clause") and before.stance is Stance.ASKED
    return before.start if led else clause.start


def _is_behind(line: Sentence, mention: Mention, cue: Cue) -> bool:
    """Whether nothing but a level, another system and whose it is stands between a system and what is said of it."""
    known = line.named | line.people_at | line.joints
    between = range(mention.end, cue.start)
    return mention.end <= cue.start and all(at in known or _is_light(line.words[at]) for at in between)


def _is_light(word: Token) -> bool:
    """Whether a word only joins what is named to what is said of it: "the VPN *of* Priya *shall be* removed"."""
    return any(is_kind(word, kind) for kind in _LIGHT)


def _is_before(line: Sentence, cue: Cue, mention: Mention) -> bool:
    """Whether a verb takes away what it names right behind it: "que se retire la VPN", "on retire à Priya le VPN"."""
    between = range(cue.end, mention.start)
    return bool(between) and all(
        at in line.named | line.people_at or line.words[at].fold in FILLERS or is_kind(line.words[at], "access")
        for at in between
    )


def is_needless(clause: Clause) -> bool:
    """Whether a clause says that one does not need what it names, or should have it no longer."""
    return clause.stance is Stance.AGAINST and any(clause.kinds >= needless for needless in _NEEDLESS)


def level_ended(sentences: Sequence[Sentence], site: Site, index: Index) -> bool:
    """Whether a level of the one system of a mail stands right beside words that take it away: "Review of the Ledger.
    Tom Lee: Viewer - to be withdrawn"."""
    alone = all(mention.systems == site.mention.systems for line in sentences for mention in line.mentions)
    own = {level.name for system in site.mention.systems for level in index.levels[system]}
    return alone and any(
        hit.name in own and hit.proper and (hit.end == cue.start or cue.end == hit.start)
        for line in sentences
        for one in line.asked
        if one.action == "revoke"
        for cue in line.cues
        if cue.kind in _GOES and one.start <= cue.start < one.end
        for hit in line.hits
    )


def opens_removal(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether the list with this item is one of what is to be taken away."""
    opening = next((line for line in reversed(sentences[:at]) if not line.segment.item), None)
    return opening is not None and not opening.mentions and any(one.action == "revoke" for one in opening.asked)
