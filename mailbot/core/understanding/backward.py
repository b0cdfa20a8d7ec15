"""A wish whose system was named in another sentence: "Can you set me up?", "Please prolong it"."""

from collections.abc import Sequence
from dataclasses import replace

from mailbot.core.understanding.asked import live, mentioned, only_loosely, points_back, wished_mentions
from mailbot.core.understanding.drafts import Draft, Found, drafts_for, paired
from mailbot.core.understanding.index import Index
from mailbot.core.understanding.levels import scores
from mailbot.core.understanding.mentions import Mention
from mailbot.core.understanding.saying import SURE_WIDE, WIDE, meant_level, narrow
from mailbot.core.understanding.sentences import Sentence

_BACK = 6  # how many sentences "set me up" may look back


def _nearest(sentences: Sequence[Sentence], at: int) -> int | None:
    """The sentence nearest to this one that speaks of a system: itself, before it, the next two, then the subject."""
    action, levelled = sentences[at].action, bool(live(sentences[at]))
    start = at - 1 if wished_mentions(sentences[at], False) else at
    before = range(start, max(-1, at - _BACK - 1), -1)
    order = [*before, *range(at + 1, min(at + 3, len(sentences)))]
    body = [place for place in order if not sentences[place].segment.subject]
    subject = [place for place, sentence in enumerate(sentences) if sentence.segment.subject]
    return next((place for place in [*body, *subject] if mentioned(sentences[place], action, levelled)), None)


def _retold(sentences: Sequence[Sentence], at: int, systems: Sequence[str], found: Found) -> bool:
    """Whether an earlier wish already covers these systems; "prolong it" then says what was meant all along."""
    action = sentences[at].action
    covered = False
    for place, draft in enumerate(found.drafts):
        if set(draft.systems) & set(systems):
            covered = True
            if action != "request" and draft.action == "request":
                found.drafts[place] = replace(draft, action=action)
    return covered


def look_back(sentences: Sequence[Sentence], at: int, found: Found, index: Index) -> None:
    """A wish whose system was named in another sentence."""
    place = _nearest(sentences, at)
    if place is None or (found.drafts and only_loosely(sentences[at])):
        return
    spoken_of = mentioned(sentences[place], sentences[at].action, bool(live(sentences[at])))
    systems = tuple(dict.fromkeys(system for mention in spoken_of for system in mention.systems))
    if _retold(sentences, at, systems, found):
        return
    evidence = " … ".join(sentences[spot].segment.text for spot in sorted({place, at}))
    for draft in _completed(sentences, at, place, spoken_of, index):
        if points_back(sentences[at]) or _told(draft, sentences[at], index):
            found.drafts.append(replace(draft, at=at, action=sentences[at].action, evidence=evidence))


def _completed(
    sentences: Sequence[Sentence], at: int, place: int, spoken_of: Sequence[Mention], index: Index
) -> list[Draft]:
    """The wishes of the sentence at `at` for the systems spoken_of at `place`."""
    systems = tuple(dict.fromkeys(system for mention in spoken_of for system in mention.systems))
    if hits := live(sentences[at]):
        return [draft for draft in drafts_for(sentences, at, systems, hits, index) if draft.named]
    if len(spoken_of) > 1 and sentences[at].action == "request":
        return drafts_for(sentences, at, systems, (), index)
    near = abs(at - place) <= WIDE
    drafts = []
    for mention, named in paired(sentences[place], spoken_of, index, sentences[at].action).items():
        drafts += drafts_for(sentences, place if near or named else at, mention.systems, named, index)
    return [_firm(sentences, at, draft) for draft in drafts]


def _told(draft: Draft, sentence: Sentence, index: Index) -> bool:
    """Whether a sentence that names and points to nothing still says plainly what the person wants to do."""
    if not draft.sure or len(draft.systems) != 1:
        return False
    ranked = scores(index.levels[draft.systems[0]], narrow(sentence))
    return ranked[0][0] >= SURE_WIDE and ranked[0][1] in draft.levels


def _firm(sentences: Sequence[Sentence], at: int, draft: Draft) -> Draft:
    """The draft with the level that the asking sentence itself implies, when it is still open."""
    if draft.sure or len(draft.systems) != 1:
        return draft
    meant = meant_level(sentences, at, draft.levels, wide=True)
    return replace(draft, levels=(meant,), sure=True) if meant else draft
