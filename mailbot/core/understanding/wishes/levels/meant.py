"""The level that is meant by all that stands around the names of a system's levels, where it would have to be asked.

What one has, what was offered or refused, and what somebody else has is named beside what is wanted, in more ways than
there are forms for. So where the forms leave the level open, all kinds of phrases around each name are weighed
together, those around the other names among them. The weights are learned from labelled companies, and from mails that
are easy to misread, by `bench/learn.py`.
"""

import math
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from mailbot.core.understanding.language.clauses import Action, Stance
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index, Level
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.around import in_the_mail, in_the_neighbours, in_the_sentence
from mailbot.core.understanding.wishes.drafts import Draft, Site
from mailbot.core.understanding.wishes.features import Whole, pair_facts
from mailbot.core.understanding.wishes.levels.claims import is_asked
from mailbot.core.understanding.wishes.levels.fitting import level_facts
from mailbot.core.understanding.wishes.levels.held import is_held, is_left_out
from mailbot.core.understanding.wishes.levels.meant_weights import MEANT_BIAS, MEANT_WEIGHTS
from mailbot.core.understanding.wishes.levels.named import is_in_doubt
from mailbot.core.understanding.wishes.levels.saying import Saying, saying
from mailbot.core.understanding.wishes.levels.unsaid import calls_another, is_not_known
from mailbot.core.understanding.wishes.sureness import LEVEL_MEANT, LEVEL_NOT_MEANT, LEVEL_TOLD, weigh_deed

_HAD, _NOT_HAD = frozenset(("have", "being")), frozenset(("lack", "needs", "wish"))
_TAKING = frozenset(("away", "remove", "revoke", "take"))
_MANY = 3  # levels named that are told apart

Name = tuple[str, ...]
Hits = Sequence[tuple[int, LevelHit]]
"""Levels' names, each with the place of its sentence."""


def settled(
    mail: Whole, draft: Draft, hits: Hits, sites: Sequence[Site], others: Sequence[Site], index: Index
) -> Draft:
    """The draft; one that leaves the level open of the only system that is wished for is for the one that is meant by
    all that stands around the names of its levels, these `hits`, where one is beyond doubt and what is done tells none
    that nobody names. Beside other systems it may be only had of one that is not wished for at all; and what is to go
    on is had, which the forms know."""
    named = [(at, hit) for at, hit in hits if hit.proper]
    alone = len({name for site in others for name in site.mention.systems}) == 1
    if draft.sure or not named or not alone or draft.action == "extend":
        return draft
    (system,), every = draft.systems, tuple(index.levels[draft.systems[0]])
    sure = _sure_of_each(mail, named, system, draft.action, index)
    best = max(sure, key=sure.__getitem__)
    doubted = any(one >= LEVEL_NOT_MEANT for name, one in sure.items() if name != best)
    if sure[best] < LEVEL_MEANT or doubted or _is_open(mail.sentences, sites, named):
        return draft
    mine = [(mail.sentences[at], hit) for at, hit in named if hit.name == best]
    if all(_is_no_wish(line, hit, draft.action) for line, hit in mine):
        return draft
    if _tells_another(saying(mail.sentences, sites, frozenset((system,)), others), every, sure.keys()):
        return draft
    level = next(one for one in every if one.name == best)
    return replace(draft.settled_on(level), named=True, asked=any(is_asked(line, hit) for line, hit in mine))


def _sure_of_each(mail: Whole, hits: Hits, system: str, action: Action, index: Index) -> dict[Name, float]:
    """How probable it is of each level named that it is what is wanted of this system (0 to 1)."""
    found: dict[Name, float] = {}
    for at, hit in hits:
        facts = around_level(mail, at, hit, system, action, index) & MEANT_WEIGHTS.keys()
        sure = 1 / (1 + math.exp(-MEANT_BIAS - math.fsum(MEANT_WEIGHTS[fact] for fact in facts)))
        found[hit.name] = max(found.get(hit.name, 0.0), sure)
    return found


def _is_open(sentences: Sequence[Sentence], sites: Sequence[Site], hits: Hits) -> bool:
    """Whether a mail says that its level is not known, leaves a choice, or calls it by a name that is none here."""
    unknown = is_not_known(sentences, sites[0].mention.systems, sites)
    lines = {at: [hit for place, hit in hits if place == at] for at, _ in hits}
    between = (word for at, found in lines.items() for word in sentences[at].words[found[0].start : found[-1].end])
    chosen = any(is_kind(word, "or") for word in between)
    chosen |= any(is_in_doubt(sentences[at], hit) for at, hit in hits)
    return unknown or chosen or any(calls_another(sentences[site.at]) for site in sites)


def _is_no_wish(line: Sentence, hit: LevelHit, action: Action) -> bool:
    """Whether a level is what its writer says they have, or are, "I am Viewer there. Please raise me one step"; or what
    shall not end."""
    clause = line.clause_at(hit.start)
    if action == "revoke":
        return clause.stance is Stance.AGAINST and not clause.kinds.isdisjoint(_TAKING)
    had = "merely" in clause.kinds or clause.kinds.isdisjoint(_NOT_HAD)  # "no tengo más que Viewer"
    return is_held(line, hit) or (had and "first_person" in clause.kinds and not clause.kinds.isdisjoint(_HAD))


def _tells_another(said: Saying, every: Sequence[Level], named: Set[Name]) -> bool:
    """Whether what somebody does tells a level that nobody names."""
    return any(weigh_deed(facts) >= LEVEL_TOLD for level, facts in level_facts(said, every) if level.name not in named)


def around_level(mail: Whole, at: int, hit: LevelHit, system: str, action: Action, index: Index) -> frozenset[str]:
    """Everything that bears on a level's name in the sentence at `at` being what is wanted of this system, how the
    system's other levels stand among it."""
    line = mail.sentences[at]
    levels = {level.name for level in index.levels[system]}
    named = [(place, one) for place, other in enumerate(mail.sentences) for one in other.hits if one.name in levels]
    return frozenset(
        (
            f"to {action}",
            *pair_facts(mail, at, hit, system, action, index),
            *in_the_sentence(line, hit.start, hit.end),
            *in_the_neighbours(mail.sentences, at, frozenset((system,))),
            *in_the_mail(mail.sentences, at),
            *_among(mail.sentences, at, hit, named),
            *_beside_others(mail.sentences, at, hit, named, action),
        )
    )


def _among(sentences: Sequence[Sentence], at: int, hit: LevelHit, named: Hits) -> Iterator[str]:
    """Where a level's name stands among those of the mail, and how it stands where it is named again."""
    body = [one.name for place, one in named if not sentences[place].segment.subject] or [one.name for _, one in named]
    yield f"{min(len(set(body)), _MANY)} levels named"
    if any(one.name not in body for _, one in named):
        yield "another level in the subject"
    if len(set(body)) > 1 and body[0] == hit.name:
        yield "level named first"
    if len(set(body)) > 1 and body[-1] == hit.name:
        yield "level named last"
    for place, one in named:
        if one.name == hit.name and (place, one.start) != (at, hit.start):
            clause = sentences[place].clause_at(one.start)
            yield "level named again"
            yield f"again {clause.stance.value}"
            yield from (f"again {kind}" for kind in clause.kinds)


def _beside_others(sentences: Sequence[Sentence], at: int, hit: LevelHit, named: Hits, action: Action) -> Iterator[str]:
    """How the system's other levels stand that are named."""
    for place, one in named:
        if one.name == hit.name:
            continue
        line = sentences[place]
        clause = line.clause_at(one.start)
        where = "rival before" if (place, one.start) < (at, hit.start) else "rival behind"
        where = "rival in the subject" if line.segment.subject else where
        yield where
        yield f"{where} is {clause.stance.value}"
        yield from (f"{where} {kind}" for kind in clause.kinds)
        if place == at:
            yield f"{where} in the sentence"
        if place == at and clause == line.clause_at(hit.start):
            yield f"{where} in the clause"
        nearest = max((cue.end for cue in line.cues if cue.end <= one.start), default=0)
        yield from (f"{where} behind {cue.kind}" for cue in line.cues if cue.end == nearest)
        if is_left_out(line, one, action):
            yield f"{where} is had"
