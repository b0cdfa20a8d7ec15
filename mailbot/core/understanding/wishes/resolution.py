"""Which level of each wanted system is meant: named beside it or elsewhere, or told by what the person wants to do."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from mailbot.core.understanding.language.clauses import Action, Clause, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import FILLERS, is_ordinary
from mailbot.core.understanding.naming.doing import deeds_of, deeds_told, doers
from mailbot.core.understanding.naming.index import Index, Level, meaning, meanings
from mailbot.core.understanding.naming.levels import KINDS, covered, is_telling, remaining, scores, told_in_full
from mailbot.core.understanding.purpose.asking import idle
from mailbot.core.understanding.purpose.corrected import puts
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.deeds import (
    Saying,
    barred_words,
    kinds_of_access,
    level_facts,
    saying,
    wants_more,
)
from mailbot.core.understanding.wishes.drafts import (
    Draft,
    Site,
    either,
    entered,
    is_drawn,
    is_entry,
    is_short,
    levels_named,
    paired,
)
from mailbot.core.understanding.wishes.evidence import Whole, pair_facts
from mailbot.core.understanding.wishes.orders import is_wanted_too
from mailbot.core.understanding.wishes.sureness import (
    DEED_CERTAIN,
    DEED_COVERED,
    DEED_LEFT,
    DEED_RIVAL,
    DEED_SURE,
    LEVEL_SURE,
    weigh_deed,
    weigh_level,
)

_EITHER = 6  # words between two systems that "or" joins
_NO_MORE = frozenset(("able", "merely"))
_SO_FAR, _NOT_SO_FAR = frozenset(("until_now", "first_person")), frozenset(("lack", "not"))
_ONESELF = frozenset(("being", "first_person"))
_MINE_WAS = frozenset(("when.my", "was"))
_ENOUGH = frozenset(("fits", "suffice", "enough"))
_NOT_KNOWN = frozenset(("knows", "not"))
_DENIED = frozenset(("lack", "not"))
_STAYS = {"revoke": frozenset(("keep", "stay", "enough", "suffice")), "extend": frozenset(("keep",))}
_SAYS = {
    "revoke": frozenset(("revoke", "remove", "strike", "take", "away", "any_more")),
    "extend": frozenset(("extend", "prolong")),
}
_FREED = 1.0  # how well what is barred fits a level, and how much better than any other
_BEHIND = 0.15  # how much less sure than the best a second level may be that is wanted, too

Systems = tuple[str, ...]
Groups = Mapping[tuple[str, ...], Sequence[Site]]


def _either_system(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Site]:
    """The sites, two that "or" joins made one that fits both."""
    found: list[Site] = []
    for site in sites:
        last = found[-1] if found and found[-1].at == site.at else None
        words = sentences[site.at].words[last.mention.end : site.mention.start] if last else ()
        if last and 0 < len(words) <= _EITHER and any(is_kind(word, "or") for word in words):
            systems = tuple(dict.fromkeys((*last.mention.systems, *site.mention.systems)))
            mention = replace(last.mention, systems=systems, end=site.mention.end)
            found[-1] = replace(last, mention=mention)
        else:
            found.append(site)
    return found


@dataclass(frozen=True, slots=True)
class Claim:
    """A level's name in the sentence at `at`, and how probable it is that it is wanted."""

    at: int
    hit: LevelHit
    sureness: float
    asked: bool


def drafts_of(mail: Whole, sites: Sequence[Site], index: Index) -> list[Draft]:
    """One draft or more for every system that is wanted; `sites` are the mentions that want it."""
    groups = _groups(mail.sentences, sites)
    return [
        draft
        for systems, places in groups.items()
        for draft in _drafts(mail.sentences, systems, places, sites, _claims(mail, groups, systems, index), index)
    ]


def _groups(sentences: Sequence[Sentence], sites: Sequence[Site]) -> Groups:
    """The sites of each system; a mention that fits several yields to one that is clear, "A or B" is one open wish."""
    groups: dict[Systems, list[Site]] = {}
    found = _either_system(sentences, sites)
    either = {(site.at, name) for site in found for name in site.mention.systems if len(site.mention.systems) > 1}
    for site in found:  # "he spoke of the Ledger, but whether it's that or Ledger Mobile I don't know"
        unsure = len(site.mention.systems) == 1 and "unsure" in sentences[site.at].told
        if not unsure or (site.at, site.mention.systems[0]) not in either:
            groups.setdefault(site.mention.systems, []).append(site)
    clear = {systems[0] for systems in groups if len(systems) == 1}
    return {systems: found for systems, found in groups.items() if len(systems) == 1 or not clear & set(systems)}


def _claims(mail: Whole, groups: Groups, systems: Systems, index: Index) -> list[Claim]:
    """The level names in the mail that are probably wanted of these systems."""
    names = {level.name for system in systems for level in index.levels[system]}
    action = _action(groups[systems])
    claims = [
        Claim(at, hit, sureness, sentence.clause_at(hit.start).stance is Stance.ASKED)
        for at, sentence in enumerate(mail.sentences)
        for hit in _own_hits(sentence, at, groups, systems, index)
        if hit.name in names
        and _is_in_reach(mail.sentences, at, hit, groups, systems, index)
        and not _is_half(sentence, hit, names)
        and not _is_colleague(sentence, hit)
        if (sureness := _wanted_of(mail, at, hit, systems, action, index)) >= LEVEL_SURE
    ]
    return _of_these(claims, groups, systems)


def _of_these(claims: Sequence[Claim], groups: Groups, systems: Systems) -> list[Claim]:
    """The claims without those of what was told before, where a level stands beside these systems themselves: of "A.
    Viewer will do. And B, as Editor" it is Editor."""
    mine = {site.at for site in groups[systems]}
    others = min((site.at for group, sites in groups.items() for site in sites if group != systems), default=min(mine))
    beside = any(claim.at in mine for claim in claims)
    return [claim for claim in claims if not (beside and others <= claim.at < min(mine))]


def _wanted_of(mail: Whole, at: int, hit: LevelHit, systems: Systems, action: Action, index: Index) -> float:
    """How probable it is that a level's name is what is wanted of these systems; the level one has is what is ended or
    prolonged, and not what is asked for."""
    if puts(mail.sentences[at], hit):
        return 1.0
    if action == "request" and _is_told_with(mail.sentences, at, hit, systems):
        return 1.0
    if action == "request" and _is_entered(mail.sentences[at], hit, systems):
        return 1.0
    if _is_left_out(mail.sentences[at], hit, action):
        return 0.0
    if _is_goal(mail.sentences[at], hit) or (action != "request" and _is_held(mail.sentences[at], hit)):
        return 1.0
    if is_drawn(mail.sentences[at], mail.sentences[at].clause_at(hit.start)):
        return 1.0
    return max(weigh_level(pair_facts(mail, at, hit, one, action, index)) for one in systems)


def _is_told_with(sentences: Sequence[Sentence], at: int, hit: LevelHit, systems: Systems) -> bool:
    """Whether a level is told of with a system, and words behind that want it: "Tom had Edit on the Drive, give it to
    me"."""
    clause = sentences[at].clause_at(hit.start)
    beside = (one for one in sentences[at].mentions if clause.start <= one.start < clause.end)
    return any(set(one.systems) & set(systems) and is_wanted_too(sentences, at, one) for one in beside)


def _is_entered(sentence: Sentence, hit: LevelHit, systems: Systems) -> bool:
    """Whether a sentence opens with one of these systems and this as its level: "The Ledger: only as Viewer"."""
    mine = (one for one in sentence.mentions if set(one.systems) & set(systems) and is_entry(sentence, one))
    alone = len({one.name for one in sentence.hits}) == 1
    return alone and any(entered(sentence, one) == sentence.clause_at(hit.start) for one in mine)


def _own_hits(sentence: Sentence, at: int, groups: Groups, systems: Systems, index: Index) -> Sequence[LevelHit]:
    """The level names of a sentence that no other wanted system in it is nearer to."""
    left = _left(sentence)
    here = sorted(
        (site.mention for sites in groups.values() for site in sites if site.at == at),
        key=lambda mention: mention.start,
    )
    if not here:
        return [hit for hit in sentence.hits if hit not in left]
    pairs = paired(sentence, here, index)
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


def _left(sentence: Sentence) -> list[LevelHit]:
    """The levels that are to be left behind: of "from Viewer to Editor", or "raise my Viewer to Editor", the first."""
    ends = {cue.end for cue in sentence.cues if cue.kind == "from"}
    found = [hit for hit in sentence.hits if hit.start in ends or hit.start - 1 in ends or _is_raised(sentence, hit)]
    return found if len(found) < len(sentence.hits) else []


def _is_raised(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether it is one's own level, and right behind "to" stands another: "my Viewer to Editor"."""
    words = sentence.words
    behind = next((other for other in sentence.hits if other.start > hit.end and other.name != hit.name), None)
    between = words[hit.end : behind.start] if behind else ()
    mine = hit.start > 0 and any(is_kind(words[hit.start - 1], kind) for kind in ("when.my", "my_own"))
    return mine and len(between) == 1 and is_kind(between[0], "to")


def _is_goal(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level is what another one is to be changed to: of "from Viewer to Editor" the last."""
    left = [one for one in _left(sentence) if one.end < hit.start]
    return bool(left) and all(is_kind(word, "to") for word in sentence.words[left[-1].end : hit.start])


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


def _is_left_out(sentence: Sentence, hit: LevelHit, action: Action) -> bool:
    """Whether a level is none that the wish is for: one that is had already, or, of what shall end or go
    on, one that stays."""
    if action == "request":
        return _is_held(sentence, hit)
    clause = sentence.clause_at(hit.start)
    if clause.stance is not Stance.ASKED:
        return bool(clause.kinds & _STAYS[action])
    stays = any(
        cue.kind in _STAYS[action] and clause.start <= cue.start < clause.end
        for cue in sentence.cues
        if cue.end <= hit.start or cue.start >= hit.end  # the "only" of "Read Only" says nothing of it
    )
    others = (sentence.clause_at(other.start) for other in sentence.hits if other.name != hit.name)
    return stays and not clause.kinds & _SAYS[action] and any(other.kinds & _SAYS[action] for other in others)


def _is_held(sentence: Sentence, hit: LevelHit) -> bool:
    """Whether a level's name tells of what one has, can do so far or has done: "Viewer, which I have, …"."""
    clause = sentence.clause_at(hit.start)
    if clause.stance is Stance.ASKED:
        return False
    if (
        clause.kinds >= _NO_MORE
        or (not hit.proper and clause.kinds >= _SO_FAR and not clause.kinds & _NOT_SO_FAR)  # "so far I only read"
        or (clause.kinds >= _MINE_WAS and clause.kinds & _ENOUGH)  # "my Edit was quite sufficient for that"
        or _is_too_little(sentence, clause)
        or (
            _in_brackets(sentence, clause)
            and any(clause.start <= mention.start < clause.end for mention in sentence.mentions)
            and any(one.kinds >= _ONESELF for one in sentence.clauses if one.start < clause.start)
        )
        or (_in_brackets(sentence, clause) and sentence.clause_at(clause.start - 1).kinds >= _NO_MORE)
    ):
        return True
    governed = any(cue.kind in ("have", "being") and 0 <= hit.start - cue.end <= 1 for cue in sentence.cues)
    after = [other for other in sentence.clauses if other.start == clause.end and other.aside]
    return (
        governed
        or any("have" in other.kinds and clause.end == hit.end for other in after)
        or _is_there(sentence, clause)
    )


def _is_there(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause behind one says of what is enough that one has it: "Viewer is plenty and I have that"."""
    behind = next((one for one in sentence.clauses if one.start == clause.end), clause)
    named = any(behind.start <= at < behind.end for at in sentence.named)
    return bool(clause.kinds & _ENOUGH) and "have" in behind.kinds and not behind.kinds & _DENIED and not named


def _is_too_little(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause, or the one behind it, says that it is not enough: "I am Viewer, which isn't enough"."""
    return any("too_little" in one.kinds for one in sentence.clauses if one == clause or one.start == clause.end)


def _in_brackets(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only explains the one before it: "I can only look at it (Display)"."""
    words = sentence.words
    return clause.start > 0 and "(" in sentence.segment.text[words[clause.start - 1].end : words[clause.start].start]


def _action(sites: Sequence[Site]) -> Action:
    return max(sites, key=lambda site: (site.sureness.wanted, -site.at)).sureness.action


def _drafts(
    sentences: Sequence[Sentence],
    systems: Systems,
    sites: Sequence[Site],
    others: Sequence[Site],
    claims: Sequence[Claim],
    index: Index,
) -> list[Draft]:
    best = max(sites, key=lambda site: (site.sureness.wanted, -site.at))
    every = tuple(level for system in systems for level in index.levels[system])
    base = Draft(systems, every, False, best.sureness.action, best.at, sentences[best.at].segment.text)
    base = replace(base, start=best.mention.start)
    if len(every) == 1:
        return [replace(base, sure=True, named=bool(claims))]
    if _is_not_known(sentences, systems, sites):
        return [base]
    claims = [claim for claim in claims if not _is_thing_done(sentences[claim.at], claim.hit, every)]
    said = saying(sentences, sites, frozenset(systems), others)
    told = told_in_full(every, [*said["here"], *said["around"]])
    if (
        told
        and claims
        and told.name not in {claim.hit.name for claim in claims}
        and _mere_words(sentences, claims, told)
    ):
        return [replace(base, systems=(told.row.system,), levels=(told,), sure=True)]  # "assign claims to handlers"
    named = _named(sentences, systems, claims, base, index)
    if named:
        return named
    if any(_calls_another(sentences[site.at]) for site in sites):
        return [base]
    both = _done_both(sentences, sites, every, said) if base.action == "request" and len(systems) == 1 else ()
    if both:
        return [replace(base, levels=(level,), sure=True) for level in both]
    barred = barred_words(sentences)
    freed = _freed(every, barred or ())
    implied = (
        replace(base, levels=(freed,), sure=True) if freed else _implied(sentences, sites, every, base, said, told)
    )
    if barred is not None and not freed and implied.sure and not implied.named and _reads_only(implied.levels[0]):
        return [base]
    out = {hit.name for line in sentences for hit in line.hits if _is_left_out(line, hit, base.action)}
    left_out = implied.sure and not implied.named and implied.levels[0].name in out
    return [base if left_out and base.action != "extend" else implied]


def _is_not_known(sentences: Sequence[Sentence], systems: Systems, sites: Sequence[Site]) -> bool:
    """Whether a mail says beside its system that its writer does not know the level: "which role it'd be I can't
    tell"; of several systems in the sentence it is that of the clause."""
    near = {at for site in sites for at in (site.at, site.at + 1)}
    for at, line in enumerate(sentences):
        for place, clause in enumerate(line.clauses):
            if not (clause.kinds & {"unsure"} or clause.kinds >= _NOT_KNOWN):
                continue
            around = [clause, *line.clauses[place + 1 : place + 2]]
            around += [one for one in line.clauses[:place][-1:] if is_kind(line.words[one.start], "inquire")]
            if not any("called" in one.kinds for one in around):
                continue
            said = {name for one in line.mentions if clause.start <= one.start < clause.end for name in one.systems}
            said = said or {name for one in line.mentions for name in one.systems}
            if set(systems) & said or (not said and at in near):
                return True
    return False


def _calls_another(line: Sentence) -> bool:
    """Whether a sentence that asks calls the level by a name that is none here: "with the level Wizard"; then what its
    writer does tells no other."""
    known = line.named | {at for one in line.people for at in range(one.start, one.end)}
    ends = {cue.end for cue in line.cues if cue.kind == "called"} - known
    return bool(line.asked) and any(
        line.words[at].capital and not is_ordinary(line.words[at].fold) for at in ends if at < len(line.words)
    )


def _named(
    sentences: Sequence[Sentence], systems: Systems, claims: Sequence[Claim], base: Draft, index: Index
) -> list[Draft]:
    """The drafts for the levels that were named; none when none was."""
    claims = _telling(sentences, claims)
    levels = tuple(dict.fromkeys(levels_named(index, systems, [claim.hit for claim in claims])))
    if not levels:
        return []
    places = sorted({base.at, *(claim.at for claim in claims)})
    asked = any(claim.asked for claim in claims)
    evidence = " … ".join(sentences[at].segment.text for at in places)
    base = replace(base, evidence=evidence, named=True, asked=asked)
    if len(systems) > 1 or (len(levels) > 1 and not _all_wanted(sentences, claims)):
        return [replace(base, levels=levels)]
    return [replace(base, levels=(level,), sure=True) for level in levels]


def _telling(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> Sequence[Claim]:
    """Of several level names those that can only be names and those that are asked, where there are any, and that are
    about as sure as the best; all of them where a sentence begins with "or"."""
    if any(is_kind(sentences[claim.at].words[0], "or") for claim in claims):
        return claims
    found = [claim for claim in claims if claim.hit.proper] or list(claims)
    if not _each_for_somebody(sentences, found):
        found = [claim for claim in found if claim.asked] or found
    best = max((claim.sureness for claim in found), default=0.0)
    return [claim for claim in found if claim.sureness >= best - _BEHIND]


def _each_for_somebody(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> bool:
    """Whether one sentence shares the levels out: "Viewer for Priya, and Scheduler for me"."""
    hits = sorted((claim.hit for claim in claims), key=lambda hit: hit.start)
    return len({claim.at for claim in claims}) == 1 < len(hits) and _shared_out(sentences[claims[0].at], hits)


def _all_wanted(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> bool:
    """Whether several level names are several wishes: "A and B" in words that ask, or the items of a list."""
    places = sorted({claim.at for claim in claims})
    lines = [sentences[at] for at in places]
    if len(places) > 1 and all(line.segment.item or (line.is_bare and line.mentions) for line in lines):
        return True
    joined = all(_joined(sentences[at], [claim.hit for claim in claims if claim.at == at]) for at in places)
    return (
        joined
        and all("too" in line.told for line in lines[1:])
        and all(claim.asked or sentences[claim.at].is_bare for claim in claims)
    )


def _joined(sentence: Sentence, hits: Sequence[LevelHit]) -> bool:
    """Whether an "and", and no "or", stands between the level names of a sentence, where it has several."""
    found = sorted(hits, key=lambda hit: hit.start)
    joined = sentence.has_and(found[0].end, found[-1].start) or _shared_out(sentence, found)
    return len(found) == 1 or (joined and not either(sentence, found))


def _shared_out(sentence: Sentence, hits: Sequence[LevelHit]) -> bool:
    """Whether each level is said to be for somebody: "Viewer for me, Editor for Priya", "Priya Viewer, Oto Editor"."""
    people = {one.start for one in sentence.people} | {
        at for at, word in enumerate(sentence.words) if is_kind(word, "me")
    }
    parted = all(not people.isdisjoint(range(one.end, other.start)) for one, other in pairwise(hits))
    each = len(people & set(range(hits[0].end, hits[-1].start))) >= len(hits)  # "Viewer for Priya, for me Editor"
    return parted and (each or any(at < hits[0].start or at >= hits[-1].end for at in people))


def _more_than_reading(every: Sequence[Level], limited: Sequence[Token]) -> Level | None:
    """The one level that is left for who can only look so far and wants to do more, "bisher darf ich nur schauen"; the
    rights of an administrator have to be said."""
    if "read" not in meanings(limited):
        return None
    more = [level for level in every if "read" not in level.named]
    return more[0] if len(more) == 1 and "administer" not in more[0].named else None


def _asked_words(sentences: Sequence[Sentence], sites: Sequence[Site]) -> list[Token]:
    """The words that ask, in the sentences that name no other system; what only tells leaves every level possible."""
    lines = [sentences[at] for at in sorted({site.at for site in sites}) if len(sentences[at].mentions) < 2]
    clauses = [(line, clause) for line in lines for clause in line.asked]
    return [word for line, clause in clauses for word in line.said(clause.start, clause.end, idle(line, clause))]


def _held_beside(sentences: Sequence[Sentence], sites: Sequence[Site], every: Sequence[Level]) -> Level | None:
    """The one level that "the same" means: named right before as what the writer has of another system."""
    names = {
        hit.name
        for site in sites
        for hit in sentences[site.at].hits
        for clause in (sentences[site.at].clause_at(hit.start),)
        if {"have", "first_person"} <= clause.kinds
        and any(clause.start <= one.start < clause.end for one in sentences[site.at].mentions)
    }
    found = [level for level in every if level.name in names]
    return found[0] if len(names) == len(found) == 1 else None


def _mere_words(sentences: Sequence[Sentence], claims: Sequence[Claim], told: Level) -> bool:
    """Whether each of the names only says with whom something is done, "assign claims to handlers", or is a word of the
    description that was said, "see the technician visits"."""
    return all(
        _is_object(sentences[claim.at], claim.hit) or _is_word_of(told, sentences[claim.at], claim.hit)
        for claim in claims
    )


def _is_word_of(level: Level, sentence: Sentence, hit: LevelHit) -> bool:
    words = sentence.words[hit.start : hit.end]
    return all(meaning(word) in level.means and not word.capital for word in words)


def _is_object(sentence: Sentence, hit: LevelHit) -> bool:
    last, before = sentence.words[hit.end - 1], sentence.words[max(0, hit.start - 2) : hit.start]
    plural, led = last.stem != last.fold, any(is_kind(word, "to") and word.fold != "of" for word in before)
    return not sentence.words[hit.start].capital and (plural or led)


def _is_thing_done(sentence: Sentence, hit: LevelHit, every: Sequence[Level]) -> bool:
    """Whether a level's name, written small, is what somebody does something to by the description of another level:
    "I need to assign instructors"; or no more than an order to the desk: "please change that"."""
    words = sentence.words
    if hit.end - hit.start > 1 or words[hit.start].capital:
        return False
    clause = sentence.clause_at(hit.start)
    orders = idle(sentence, clause)
    if hit.start in orders and clause.end - hit.end == 1 and words[hit.end].fold in FILLERS and not hit.proper:
        return True
    said = [words[at] for at in range(clause.start, clause.end) if at not in orders or meaning(words[at]) == "read"]
    if words[hit.start].stem != words[hit.start].fold:  # "approve the list for the viewers"
        does = doers(said, every)
    elif hit.proper:
        does = ()
    else:
        told = {done for done in deeds_told(said, every) if done[1] == meaning(words[hit.start])}
        does = tuple(level for level in every if told & deeds_of(level))
    return bool(does) and all(level.name != hit.name for level in does)


def _freed(every: Sequence[Level], barred: Sequence[Token]) -> Level | None:
    """The one level whose deeds are what somebody sees and cannot use, "the field for the reserve is grey"; they know
    how to look at it."""
    first, second, *_ = (*scores(every, barred), (0.0, None), (0.0, None))
    clear = first[0] >= _FREED and first[0] - second[0] >= _FREED
    level = first[1] if clear else None
    more = level is not None and any(set(other.name) < set(level.name) for other in every)  # "Read + export"
    return level if level is not None and (more or not _reads_only(level)) else None


def _reads_only(level: Level) -> bool:
    return level.named & KINDS == {"read"}


def _only_looks(level: Level) -> bool:
    """Whether one can do nothing with a level but look, whatever it is called."""
    return _reads_only(level) or all(verb == "read" for verb, _ in deeds_of(level))


def _doing(every: Sequence[Level], words: Sequence[Token]) -> tuple[Level, ...]:
    """The levels of which the words tell a deed that no other has; who does more than look needs no level to look."""
    found = doers(words, every)
    return tuple(level for level in found if not _only_looks(level)) or found


def _in_one_breath(line: Sentence) -> bool:
    """Whether what a sentence says with an "and" is said of one wish, not of what one does and what one wants."""
    wishes = [cue.start for cue in line.cues if cue.kind == "wish"]
    clauses = [(at, line.clause_at(at)) for at in wishes]
    turned = any(one.start <= joint < at for at, one in clauses for joint in line.joints)
    turned = turned or any(map(_is_or, line.words))
    return bool(line.joints) and not turned and "until_now" not in line.told


def _is_or(word: Token) -> bool:
    return is_kind(word, "or")


def _is_of_things(words: Sequence[Token], every: Sequence[Level]) -> bool:
    """Whether a word for access is what one does something to, by a description: "I need to change memberships"."""
    done = deeds_told(words, every) & frozenset().union(*map(deeds_of, every))
    things = {thing for _, thing in done}
    return any(is_kind(word, "access") and meaning(word) in things for word in words)


def _done_both(
    sentences: Sequence[Sentence], sites: Sequence[Site], every: Sequence[Level], said: Saying
) -> tuple[Level, ...]:
    """The several levels of which the words that ask tell deeds in one breath: "I need to sell and refund tickets"."""
    lines = [sentences[site.at] for site in sites]
    plain = len({site.at for site in sites}) == 1 and bool(lines[0].asked) and not lines[0].people
    joined = plain and _in_one_breath(lines[0])
    found = _doing(every, said["here"]) if joined and not said["limited"] else ()
    return found if len(found) > 1 else ()


def _is_called(meant: Level, sentences: Sequence[Sentence]) -> bool:
    """Whether a level is called by its name: "Ledger. Viewer. For me." """
    return any(hit.proper and hit.name == meant.name for line in sentences for hit in line.hits)


def _says_name(level: Level, said: Sequence[Token]) -> bool:
    """Whether words say what a level is called, by more than the name of its system: "I join the archives" calls
    nobody Archivist of the Archives."""
    return bool(level.named & {*meanings(said)} - {*meanings(tokens(level.row.system))})


def _is_gainsaid(meant: Level, every: Sequence[Level], sentences: Sequence[Sentence], sites: Sequence[Site]) -> bool:
    """Whether another level of the system is called by its name beside it as what somebody lacks or would have, "she
    hasn't got Read on Pictures yet", "if I had Read": then what they say they do tells no other."""
    names = {level.name for level in every} - {meant.name}
    near = [(sentences[site.at], hit) for site in sites for hit in sentences[site.at].hits]
    return any(
        "lack" in clause.kinds or is_kind(line.words[clause.start], "aside")
        for line, hit in near
        if hit.proper and hit.name in names
        for clause in (line.clause_at(hit.start),)
    )


def _goes_no_further(level: Level, every: tuple[Level, ...], limited: Sequence[Token]) -> bool:
    """Whether a level is all that somebody has: "I can open what others have made, and that's it"."""
    first, second, *_ = (*scores(every, limited), (0.0, level))
    return "read" in meanings(limited) or (first[1] == level and first[0] > second[0])


def _implied(
    sentences: Sequence[Sentence],
    sites: Sequence[Site],
    every: tuple[Level, ...],
    base: Draft,
    said: Saying,
    told: Level | None,
) -> Draft:
    """The draft with the one level that the words imply, or with all that they leave possible; `told` is the one whose
    description they say."""
    if any("same" in sentences[site.at].kinds for site in sites):
        held = _held_beside(sentences, sites, every)
        if held or not told:  # "I'd like Priya to do the same", of what is told right before
            return replace(base, levels=(held,), sure=True, named=True) if held else base
    kinds = kinds_of_access(sentences, sites)
    called = tuple(level for level in every if level.named & kinds)
    others = (told and told not in called) or _is_of_things(said["here"], every)
    if len(called) == 1 and (not others or _only_looks(called[0])):
        return replace(base, systems=(called[0].row.system,), levels=called, sure=True, named=True)
    ranked = sorted(
        ((weigh_deed(facts), level) for level, facts in level_facts(said, every)), key=lambda pair: -pair[0]
    )
    best, meant = ranked[0]
    beneath = _reads_only(meant) and (_goes_no_further(meant, every, said["limited"]) or wants_more(sentences, sites))
    plain = base.action == "request" and len(base.systems) == 1
    doing = _doing(every, said["here"]) if plain else ()
    if told and _only_looks(told) and doing and told not in doing:
        told = None
    if len(doing) > 1 and any(any(map(_is_or, sentences[site.at].words)) for site in sites):
        return replace(base, levels=doing)
    does = doing[0] if len(doing) == 1 and (doing[0] == meant or _only_looks(meant)) else None
    around = _doing(every, said["around"]) if best >= DEED_LEFT and plain and not beneath else ()
    does = meant if around == (meant,) else does
    if does and not (_only_looks(does) and does not in around) and not _is_gainsaid(does, every, sentences, sites):
        return replace(base, systems=(does.row.system,), levels=(does,), sure=True)
    sure = best >= DEED_SURE and ranked[1][0] < 1 - DEED_SURE and not beneath
    told_of = best >= DEED_CERTAIN or covered(meant, said["around"], every) >= DEED_COVERED
    sure = sure and (told_of or _is_called(meant, sentences))
    sure = sure and not _is_gainsaid(meant, every, sentences, sites)
    only = best >= DEED_CERTAIN and ranked[1][0] < DEED_RIVAL and is_short(sentences)
    only = only and not beneath and _says_name(meant, said["here"])
    only = only and not _is_gainsaid(meant, every, sentences, sites)
    if only or (sure and is_telling(meant, every, said["around"])):
        return replace(base, systems=(meant.row.system,), levels=(meant,), sure=True)
    if told:
        return replace(base, systems=(told.row.system,), levels=(told,), sure=True)
    if more := _more_than_reading(every, said["limited"]):
        return replace(base, systems=(more.row.system,), levels=(more,), sure=True)
    left = remaining(every, _asked_words(sentences, sites))
    if left == (meant,) and best >= DEED_LEFT and not beneath:
        return replace(base, systems=(meant.row.system,), levels=left, sure=True)
    return replace(base, levels=left if len(left) > 1 else every)
