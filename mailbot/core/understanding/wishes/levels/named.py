"""The level that is named, or the several that are all wanted."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.naming.index import Index
from mailbot.core.understanding.said.sentences import LevelHit, Sentence
from mailbot.core.understanding.wishes.drafts import Draft, levels_named
from mailbot.core.understanding.wishes.levels.claims import Claim, Systems

_BEHIND = 0.15  # how much less sure than the best a second level may be that is wanted, too


def named_drafts(
    sentences: Sequence[Sentence], systems: Systems, claims: Sequence[Claim], base: Draft, index: Index
) -> list[Draft]:
    """The drafts for the levels that were named; none when none was."""
    claims = _telling(sentences, claims)
    levels = tuple(dict.fromkeys(levels_named(index, systems, [claim.hit for claim in claims])))
    if not levels:
        return []
    places = sorted({base.at, *(claim.at for claim in claims)})
    asked = any(claim.asked for claim in claims)
    sentence = " … ".join(sentences[at].segment.text for at in places)
    base = replace(base, sentence=sentence, named=True, asked=asked)
    if len(systems) > 1 or (len(levels) > 1 and not _all_wanted(sentences, claims)):
        return [replace(base, levels=levels)]
    return [replace(base, levels=(level,), sure=True) for level in levels]


def _telling(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> Sequence[Claim]:
    """Of several level names those that can only be names and those that are asked, where there are any, and that are
    about as sure as the best; all of them where a sentence begins with "or", or a question goes on with it."""
    if any(is_in_doubt(sentences[claim.at], claim.hit) for claim in claims):
        return claims
    found = [claim for claim in claims if claim.hit.proper] or list(claims)
    if not _each_for_somebody(sentences, found):
        found = [claim for claim in found if claim.asked] or found
    best = max((claim.sureness for claim in found), default=0.0)
    return [claim for claim in found if claim.sureness >= best - _BEHIND]


def is_in_doubt(line: Sentence, hit: LevelHit) -> bool:
    """Whether it is asked if another level would be better: "Or is Editor the right one?", "Viewer please, or would
    Editor be better?" """
    clause = line.clause_at(hit.start)
    asks = line.segment.text.rstrip(" )\"'").endswith("?") and "corrects" not in clause.kinds
    return is_kind(line.words[0], "or") or (asks and is_kind(line.words[clause.start], "or"))


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
    """Whether an "and" stands between the level names of a sentence, where it has several."""
    found = sorted(hits, key=lambda hit: hit.start)
    joined = sentence.has_and(found[0].end, found[-1].start) or _shared_out(sentence, found)
    return len(found) == 1 or joined


def _shared_out(sentence: Sentence, hits: Sequence[LevelHit]) -> bool:
    """Whether each level is said to be for somebody: "Viewer for me, Editor for Priya", "Priya Viewer, Oto Editor"."""
    people = {one.start for one in sentence.people} | {
        at for at, word in enumerate(sentence.words) if is_kind(word, "me")
    }
    parted = all(not people.isdisjoint(range(one.end, other.start)) for one, other in pairwise(hits))
    each = len(people & set(range(hits[0].end, hits[-1].start))) >= len(hits)  # "Viewer for Priya, for me Editor"
    return parted and (each or any(at < hits[0].start or at >= hits[-1].end for at in people))
