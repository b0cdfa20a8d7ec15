"""Names that ask for nothing beside one that is asked for."""

from collections.abc import Sequence

from mailbot.core.understanding.language.clauses import Stance
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told
from mailbot.core.understanding.naming.index import Index, meanings
from mailbot.core.understanding.naming.levels import DEEDS
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site, is_asked

_ARTICLES = 2  # words that may stand between "for" and the name of a system
_CONCERNED = frozenset(("first_person", "me", "wish", "lack", "hold", "have", "trouble", "too"))
_WISHING = frozenset(("first_person", "wish"))
_OWN_BUSINESS = frozenset(("first_person", "me", "wish", "duty", "lack", "needs", "my_team", "one", "newcomer"))
_GIVING = frozenset(("grant", "access"))


def in_passing(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site], index: Index) -> bool:
    """Whether an everyday word is no name where it stands: in a story beside a system that is asked for in words, "they
    sound like a telephone in a bucket", or as what that one is for, "Edit on the P: drive for the contracts"."""
    if _level_of_its_own(sentences[site.at], site.mention, index):
        return False
    others = [other for other in sites if not other.mention.everyday]
    if (
        _is_left_alone(sentences, site, sites)
        or _is_small_talk(sentences[site.at], site.mention)
        or _is_a_place(sentences, site, sites)
        or _is_cited(sentences, site, sites)
    ):
        return True
    if any(_described_by(sentences[site.at], site.mention, other.mention, index) for other in others):
        return True
    if not site.mention.everyday or not any(is_asked(sentences, other) for other in others):
        return False
    line = sentences[site.at]
    led = any(cue.kind == "purpose" and 0 <= site.mention.start - cue.end <= _ARTICLES for cue in line.cues)
    before = any(other.at == site.at and other.mention.end <= site.mention.start for other in others)
    return (led and before) or not (line.asked or line.segment.item)


def _is_left_alone(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a sentence of its own only says of a system, while another one is wanted, what it is not: "the Archive
    isn't affected"."""
    line = sentences[site.at]
    clause = line.clause_at(site.mention.start)
    denied = clause.stance is Stance.AGAINST and "not" in clause.kinds and not clause.kinds & _CONCERNED
    behind = any(
        one.kinds & _GIVING or one.kinds >= _WISHING
        for after in sentences[site.at : site.at + 2]
        for one in after.asked
    )
    others = any(set(other.mention.systems).isdisjoint(site.mention.systems) for other in sites)
    return denied and others and not behind and not line.people


def _is_cited(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a name is only what says something, in a mail that wants another system: "the Archive says 1974"."""
    line, mention = sentences[site.at], site.mention
    clause = line.clause_at(mention.start)
    says = any(cue.kind == "speaks" and cue.start == mention.end for cue in line.cues)
    others = any(set(other.mention.systems).isdisjoint(mention.systems) for other in sites)
    return says and others and clause.stance is Stance.PLAIN and clause.kinds.isdisjoint(_OWN_BUSINESS)


def _is_a_place(sentences: Sequence[Sentence], site: Site, sites: Sequence[Site]) -> bool:
    """Whether a name written small only says where others are or what they do, in a mail that wants another system:
    "She was at the loading dock"."""
    return (not site.ordered and _is_of_others(sentences[site.at], site.mention)) and any(
        not _is_of_others(sentences[other.at], other.mention) for other in sites
    )


def _is_of_others(line: Sentence, mention: Mention) -> bool:
    small = not line.all_small and not any(word.capital for word in line.words[mention.start : mention.end])
    clause = line.clause_at(mention.start)
    tells = not clause.kinds & _OWN_BUSINESS and clause.stance is not Stance.ASKED and "hold" in clause.kinds
    return small and tells and not line.hits and not line.segment.item


def _is_small_talk(line: Sentence, mention: Mention) -> bool:
    """Whether a name written small stands in a clause that asks nothing, before a system with its level: "I move to the
    dealing room and will be Dealer in Treasury"."""
    words = line.words[mention.start : mention.end]
    small = not line.all_small and not any(word.capital for word in words)
    asks = line.segment.item or line.clause_at(mention.start).stance is Stance.ASKED
    later = [one for one in line.mentions if one.start > mention.end and line.words[one.start].capital]
    told = bool(later) and any(mention.end <= hit.start for hit in line.hits)
    return small and not asks and told


def _described_by(line: Sentence, mention: Mention, other: Mention, index: Index) -> bool:
    """Whether words that are written as no name tell what is done in another system: its own description has them."""
    words = line.words[mention.start : mention.end]
    if set(mention.systems) & set(other.systems) or len(other.systems) > 1 or any(word.capital for word in words):
        return False
    means, levels = frozenset(meanings(words)), index.levels[other.systems[0]]
    if len(means) > 1 or means - DEEDS:  # "the books" are no booking
        return any(means <= level.means for level in levels)
    clause = line.clause_at(mention.start)
    said = deeds_told(line.words[clause.start : clause.end], levels)
    told = frozenset(done for done in said if not means.isdisjoint(done))
    return any(not deeds_of(level).isdisjoint(told) for level in levels)


def _level_of_its_own(line: Sentence, mention: Mention, index: Index) -> bool:
    """Whether a level that the system has stands right before its name: "Viewer for the books"."""
    return any(
        0 <= mention.start - hit.end <= _ARTICLES + 1 and index.level_systems[hit.name] & set(mention.systems)
        for hit in line.hits
    )
