"""Which levels' names in a mail are probably wanted of a system."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from mailbot.core.understanding.language.clauses import Action, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.words import deed_of, meaning_of
from mailbot.core.understanding.naming.index import Index, meaning
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.purpose.corrected import puts
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.drafts import Site, entered, is_drawn, is_entry, paired
from mailbot.core.understanding.wishes.features import Whole, pair_facts
from mailbot.core.understanding.wishes.levels.held import (
    is_all_that_lacks,
    is_goal,
    is_held,
    is_left_out,
    is_no_use,
    is_put_instead,
    left_behind,
)
from mailbot.core.understanding.wishes.orders.giving import is_wanted_back, is_wanted_too
from mailbot.core.understanding.wishes.passing.staying import is_left
from mailbot.core.understanding.wishes.sureness import LEVEL_SURE, weigh_level

_KINDS_OF_ACCESS = frozenset(("read", "write", "administer"))
_MINE, _NOT_HAD = frozenset(("first_person", "was")), frozenset(("wish", "lack", "not", "merely", "too_little"))
_KEEPING = frozenset(("stay", "keeps_on"))
_NEAR = 2  # words between "keep" and the level

Systems = tuple[str, ...]
Groups = Mapping[tuple[str, ...], Sequence[Site]]


@dataclass(frozen=True, slots=True)
class Claim:
    """A level's name in the sentence at `at`, and how probable it is that it is wanted."""

    at: int
    hit: LevelHit
    sureness: float
    asked: bool


def hits_of(mail: Whole, groups: Groups, systems: Systems, index: Index) -> list[tuple[int, LevelHit]]:
    """The level names in the mail that may be of these systems, each with the place of its sentence."""
    names = {level.name for system in systems for level in index.levels[system]}
    return [
        (at, hit)
        for at, sentence in enumerate(mail.sentences)
        for hit in _own_hits(mail.sentences, at, groups, systems, index)
        if hit.name in names
        and _is_in_reach(mail.sentences, at, hit, groups, systems, index)
        and not _is_half(sentence, hit, names)
        and not _is_colleague(sentence, hit)
        and not _does_more(sentence, hit)
        and not _orders(sentence, hit)
        and not _is_asked_about(sentence, hit)
    ]


def claims_of(
    mail: Whole, groups: Groups, systems: Systems, hits: Sequence[tuple[int, LevelHit]], index: Index
) -> list[Claim]:
    """Those of the level names that are probably wanted of these systems."""
    action = _action(groups[systems])
    claims = [
        Claim(at, hit, sureness, is_asked(mail.sentences[at], hit))
        for at, hit in hits
        if (sureness := _wanted_of(mail, at, hit, systems, action, index)) >= LEVEL_SURE
    ]
    dismissed = _dismissed(mail.sentences) if claims else {}
    claims = [one for one in _of_these(claims, groups, systems) if dismissed.get(one.hit.name, 0) <= one.at]
    return _but_kept(mail.sentences, claims) if action == "request" else claims


def _dismissed(sentences: Sequence[Sentence]) -> Mapping[tuple[str, ...], int]:
    """The last sentence that says of a level that it does not do, or is had: "Viewer, please. No wait, Viewer is no
    use", "PS: Viewer I have already"."""
    return {
        hit.name: at
        for at, line in enumerate(sentences)
        for hit in line.hits
        if is_no_use(line, hit) or _is_had_after_all(sentences, at, hit)
    }


def _is_had_after_all(sentences: Sequence[Sentence], at: int, hit: LevelHit) -> bool:
    """Whether a sentence that names no system says of a level that its writer has it already, and words there or right
    behind name another: "PS: Viewer I have already. It has to be Editor"."""
    line = sentences[at]
    kinds = line.clause_at(hit.start).kinds
    mine = kinds >= _MINE and not kinds.isdisjoint(("have", "being")) and kinds.isdisjoint(_NOT_HAD)
    if not (mine and hit.proper and not line.mentions and is_held(line, hit)):
        return False
    behind = [(line, one) for one in line.hits if one.start >= hit.end]
    behind += [(after, one) for after in sentences[at + 1 : at + 2] for one in after.hits]
    return any(one.name != hit.name and not is_held(after, one) for after, one in behind)


def is_asked(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether words ask for a level: its clause, or one right behind that only says for whom: "Viewer, for me"."""
    clause = sentence.clause_at(hit.start)
    behind = (one for one in sentence.clauses if one.start == clause.end and "for_me" in one.kinds)
    named = sentence.named | {one.start for one in sentence.hits}
    light = (one for one in behind if named.isdisjoint(range(one.start, one.end)) and sentence.is_fragment(one, 0))
    return Stance.ASKED in {clause.stance, *(one.stance for one in light)}


def _does_more(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level's name is only the first of what somebody wants to do: "I have to read the claims and answer
    them"."""
    words = sentence.words
    verb = hit.end - hit.start == 1 and not words[hit.start].capital and deed_of(words[hit.start].fold)
    joined = (words[at + 1].fold for at in sentence.joints if hit.end <= at < len(words) - 1)
    return bool(verb) and any(deed_of(fold) and meaning_of(fold) not in ("", hit.name[0], "read") for fold in joined)


def _orders(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level's name is the verb of what the desk is to do with a system, "please release the Manual for me";
    "please edit the Drive for me" can but mean the level."""
    words, verb = sentence.words, sentence.words[hit.start]
    behind = hit.end + (hit.end < len(words) and is_kind(words[hit.end], "when.the"))
    order = hit.end - hit.start == 1 and not verb.capital and meaning_of(verb.fold) not in _KINDS_OF_ACCESS
    return order and behind in sentence.systems_at and hit.start in idle(sentence, sentence.clause_at(hit.start))


def _is_asked_about(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a question only asks what a level is: "and what can Scheduler do?", "does Scheduler cost more?" """
    clause = sentence.clause_at(hit.start)
    first = next((at for at in range(clause.start, hit.start) if at not in sentence.joints), hit.start)
    opens = first < hit.start and any(is_kind(sentence.words[first], kind) for kind in ("inquire", "question"))
    asks = clause.stance is not Stance.ASKED and sentence.segment.text.rstrip(" )\"'").endswith("?")
    return asks and opens and clause.kinds.isdisjoint(("first_person", "grant", "or"))


def _of_these(claims: Sequence[Claim], groups: Groups, systems: Systems) -> list[Claim]:
    """The claims without those of what was told before, where a level stands beside these systems themselves: of "A.
    Viewer will do. And B, as Editor" it is Editor."""
    mine = {site.at for site in groups[systems]}
    others = min((site.at for group, sites in groups.items() for site in sites if group != systems), default=min(mine))
    beside = any(claim.at in mine for claim in claims)
    return [claim for claim in claims if not (beside and others <= claim.at < min(mine))]


def _but_kept(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> list[Claim]:
    """The claims without what somebody wishes to keep, or to give back, while they wish for another: "Viewer I'd like
    to keep", "my Viewer can go"."""
    kept = [
        claim for claim in claims if _is_kept(sentences[claim.at], claim.hit) or _goes(sentences[claim.at], claim.hit)
    ]
    return [claim for claim in claims if claim not in kept] or list(claims)


def _goes(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a clause that asks for an end names a level."""
    clause = sentence.clause_at(hit.start)
    return clause.stance is Stance.ASKED and clause.action == "revoke"


def _is_kept(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether words for keeping stand right before a level."""
    return any(cue.kind in _KEEPING and 0 <= hit.start - cue.end <= _NEAR for cue in sentence.cues)


def _wanted_of(mail: Whole, at: int, hit: LevelHit, systems: Systems, action: Action, index: Index) -> float:
    """How probable it is that a level's name is what is wanted of these systems; the level one has is what is ended or
    prolonged, and not what is asked for."""
    if puts(mail.sentences[at], hit) or (action == "request" and is_put_instead(mail.sentences[at], hit)):
        return 1.0
    if action == "request" and _is_told_with(mail.sentences, at, hit, systems):
        return 1.0
    if action == "request" and (
        _is_entered(mail.sentences[at], hit, systems) or is_all_that_lacks(mail.sentences[at], hit)
    ):
        return 1.0
    if is_left_out(mail.sentences[at], hit, action):
        return 0.0
    if is_goal(mail.sentences[at], hit) or (action != "request" and is_held(mail.sentences[at], hit)):
        return 1.0
    if is_drawn(mail.sentences[at], mail.sentences[at].clause_at(hit.start)):
        return 1.0
    return max(weigh_level(pair_facts(mail, at, hit, one, action, index)) for one in systems)


def _is_told_with(sentences: Sequence[Sentence], at: int, hit: LevelHit, systems: Systems) -> bool:
    """Whether a level is told of with a system, and words behind that want it: "Tom had Edit on the Drive, give it to
    me"."""
    clause = sentences[at].clause_at(hit.start)
    beside = (one for one in sentences[at].mentions if clause.start <= one.start < clause.end)
    return any(
        set(one.systems) & set(systems) and (is_wanted_too(sentences, at, one) or is_wanted_back(sentences, at, one))
        for one in beside
    )


def _is_entered(sentence: Sentence, hit: LevelHit, systems: Systems) -> bool:
    """Whether a sentence opens with one of these systems and this as its level: "The Ledger: only as Viewer"."""
    mine = (one for one in sentence.mentions if set(one.systems) & set(systems) and is_entry(sentence, one))
    alone = len({one.name for one in sentence.hits}) == 1
    return alone and any(entered(sentence, one) == sentence.clause_at(hit.start) for one in mine)


def _own_hits(
    sentences: Sequence[Sentence], at: int, groups: Groups, systems: Systems, index: Index
) -> Sequence[LevelHit]:
    """The level names of a sentence that no other wanted system in it is nearer to, nor one that stays as it is."""
    sentence = sentences[at]
    if not sentence.hits:
        return ()
    left = left_behind(sentence)
    here = sorted(
        (site.mention for sites in groups.values() for site in sites if site.at == at),
        key=lambda mention: mention.start,
    )
    others = [one for one in sentence.mentions if one not in here and not set(one.systems) & set(systems)]
    stay = [one for one in others if is_left(sentences, at, one)]
    if not here and not stay:
        return [hit for hit in sentence.hits if hit not in left]
    pairs = paired(sentence, [*here, *stay], index)
    mine = [hit for mention, hits in pairs.items() if mention.systems == systems for hit in hits]
    taken = [hit for mention, hits in pairs.items() if mention.systems != systems for hit in hits]
    return [hit for hit in sentence.hits if hit not in left and (hit in mine or hit not in taken)]


def _is_in_reach(
    sentences: Sequence[Sentence], at: int, hit: LevelHit, groups: Groups, systems: Systems, index: Index
) -> bool:
    """Whether no other wanted system that has this level stands between a system and the level, unless "both" have it:
    of "The first thing is A. Then B. Only to look, Viewer please" it is B."""
    sites = [(site.at, group) for group, found in groups.items() for site in found if site.at <= at]
    mine = max((place for place, group in sites if group == systems), default=-1)
    others = [group for place, group in sites if mine < place and group != systems]
    taken = any(name in index.level_systems[hit.name] for group in others for name in group)
    return mine < 0 or at == mine or not taken or "both" in sentences[at].told or sentences[at].segment.subject


def _is_half(sentence: Sentence, hit: LevelHit, names: Set[tuple[str, ...]]) -> bool:
    """Whether a "read" goes on with a "write" that is none of these levels' names: "read and write access" is more."""
    words = sentence.words
    behind = next((at for at in range(hit.end, len(words)) if not is_kind(words[at], "and")), hit.end)
    called = any(other.start == behind and other.name in names for other in sentence.hits)
    writes = behind - hit.end < 2 and any(meaning(word) == "write" for word in words[behind : behind + 1])
    return writes and not called and meaning(words[hit.start]) == "read"


def _is_colleague(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level's name only says who somebody is: "the sound for our editor"."""
    words = sentence.words
    whose = hit.start > 0 and is_kind(words[hit.start - 1], "when.my") and not words[hit.start].capital
    return whose and not any(is_kind(word, "access") for word in words[hit.end : hit.end + 1])


def _action(sites: Sequence[Site]) -> Action:
    return max(sites, key=lambda site: (site.sureness.wanted, -site.at)).sureness.action
