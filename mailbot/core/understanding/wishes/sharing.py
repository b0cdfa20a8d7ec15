"""Who gets what, where a mail asks different things for different people."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from mailbot.core.catalog import Person
from mailbot.core.understanding.language.cues import is_kind
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Draft
from mailbot.core.understanding.wishes.listed import head_at
from mailbot.core.understanding.wishes.people.joining import is_added
from mailbot.core.understanding.wishes.people.whom import ForWhom


def shared_out(
    whom: ForWhom, drafts: Sequence[Draft], sentences: Sequence[Sentence]
) -> list[tuple[Person | None, ...] | None]:
    """For each draft the persons it is for, where the mail asks different things for different people; else None.

    Nobody for certain where it says so, and not what is whose: "give Priya … and give me …".
    """
    mine = [
        _paired(whom, draft, drafts, sentences)
        or _beside(whom, draft, drafts, sentences[draft.at])
        or _above(whom, head_at(sentences, draft.at))
        for draft in drafts
    ]
    differ = all(mine) and len(set(mine)) > 1
    found = Counter(draft.at for draft in drafts)
    if not differ and any(_is_parted(whom, at, sentences[at], several) for at, several in found.items()):
        return [(None,) for _ in drafts]
    return [people if differ else None for people in mine]


def _is_parted(whom: ForWhom, at: int, sentence: Sentence, several: int) -> bool:
    """Whether a sentence names somebody and its writer, with something that is asked for between them, or with more
    levels than the `several` that were understood."""
    added = {one.start for one in sentence.people if is_added(sentence, one)}  # "I need …, and so does Priya"
    here = {start: person for where, start, person in whom.at if where == at and start not in added}
    both = whom.writer in here.values() and len({*here.values()}) > 1
    return both and (len(sentence.levels) > several or not _joined(sentence, sorted(here)))


def _paired(
    whom: ForWhom, draft: Draft, drafts: Sequence[Draft], sentences: Sequence[Sentence]
) -> tuple[Person | None, ...]:
    """The persons right before the level of a draft, or right behind it where the first one is named there: "Priya
    Scheduler and Oto Viewer in Theatre Planner". Nobody where a sentence names them together, for all that it asks."""
    sentence = sentences[draft.at]
    here = sorted(((start, person) for at, start, person in whom.at if at == draft.at), key=lambda one: one[0])
    places = sorted({_place(other, sentence) for other in drafts if other.at == draft.at})
    each = len(here) == len(places) and _crosswise(sentence, places, [start for start, _ in here])
    joined = not each and _joined(sentence, [start for start, _ in here])
    if len(places) < 2 or len({person for _, person in here}) < 2 or joined:
        return ()
    place = _place(draft, sentence)
    if each:
        return (here[places.index(place)][1],)
    if here[0][0] < places[0]:
        first, last = max((other for other in places if other < place), default=-1), place
    else:
        first, last = place, min((other for other in places if other > place), default=len(sentence.words))
    return tuple(dict.fromkeys(person for start, person in here if first < start < last))


def _crosswise(sentence: Sentence, places: Sequence[int], starts: Sequence[int]) -> bool:
    """Whether two people stand between the two levels that they get: "Viewer for Priya, and for me Scheduler"."""
    between = len(places) == 2 and places[0] < starts[0] and starts[1] < places[1]
    return between and is_kind(sentence.words[starts[1] - 1], "purpose")


def _place(draft: Draft, sentence: Sentence) -> int:
    """Where the level of a draft is named in its sentence, else its system."""
    names = [hit.start for hit in sentence.hits if draft.sure and hit.name == draft.levels[0].name]
    return min(names, key=lambda start: abs(start - draft.start), default=draft.start)


def _joined(sentence: Sentence, starts: Sequence[int]) -> bool:
    """Whether nothing that is asked for stands between the persons named: "Priya and Oto"."""
    asked = sentence.systems_at | {hit.start for hit in sentence.hits}
    return all(asked.isdisjoint(range(one, other)) for one, other in pairwise(starts))


def _beside(whom: ForWhom, draft: Draft, drafts: Sequence[Draft], sentence: Sentence) -> tuple[Person | None, ...]:
    """The persons named in the sentence of a draft, nearer to it than to another draft of that sentence; or together,
    before or behind all that is asked for in it: "Priya: Scheduler in A, Viewer in B"."""
    here = [(start, person) for at, start, person in whom.at if at == draft.at]
    if not here and draft.at in whom.own:
        return (whom.writer,)
    starts = sorted({other.start for other in drafts if other.at == draft.at})
    places = sorted({start for start, _ in here})
    apart = places and _joined(sentence, places) and not starts[0] < places[0] < starts[-1]
    if len(starts) > 1 and not apart:
        before = max((start for start in starts if start < draft.start), default=-1)
        between = [(start, person) for start, person in here if before < start < draft.start]
        last = draft.start == starts[-1]
        here = between or [(start, person) for start, person in here if last and start > draft.start]
    return tuple(dict.fromkeys(person for _, person in here))


def _above(whom: ForWhom, head: int) -> tuple[Person | None, ...]:
    """Whom the words above a list name, or its writer where they ask for nobody else: "For Priya:"."""
    if head in whom.own:
        return (whom.writer,)
    return tuple(dict.fromkeys(person for at, _, person in whom.at if at == head))
