"""How probable it is that what was found wished for is wished for, by all that stands around its name.

A name may have the form of a wish, behind "please" or with its level beside it, and be none: "Ledger Viewer: done,
thanks". So all kinds of phrases near and far are weighed together once more before anything is filed; only what one of
the forms in `wishes` orders is not judged, for a form is made for one way of asking and knows more. The weights are
learned from labelled companies, and from mails that are easy to misread, by `bench/learn.py`.
"""

import math
from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.naming.mentions import Mention
from mailbot.core.understanding.said.sentences import Sentence
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.evidence import Whole
from mailbot.core.understanding.wishes.setting import is_wished
from mailbot.core.understanding.wishes.verdict_weights import VERDICT_BIAS, VERDICT_WEIGHTS

_NEAREST = 3  # cues on each side of a name
_STEP, _STEPS = 5, 5  # a sentence's length is told in so many steps of so many words
_MANY = 3  # systems in a sentence that are told apart


def verdict(mail: Whole, site: Site) -> float:
    """The probability that this mention is wished for (0 to 1)."""
    found = around(mail, site) & VERDICT_WEIGHTS.keys()
    return 1 / (1 + math.exp(-VERDICT_BIAS - math.fsum(map(VERDICT_WEIGHTS.__getitem__, found))))


def around(mail: Whole, site: Site) -> frozenset[str]:
    """Everything that bears on a mention being a wish, its form among it."""
    line = mail.sentences[site.at]
    return frozenset(
        (
            *site.facts,
            *_form(mail, site),
            *_in_its_sentence(line, site.mention),
            *_in_its_neighbours(mail.sentences, site),
            *_elsewhere(mail.sentences, site),
        )
    )


def _form(mail: Whole, site: Site) -> Iterator[str]:
    yield f"ordered by {site.ordered}" if site.ordered else "not ordered"
    yield f"to {site.sureness.action}"
    if is_wished(mail.sentences, site):
        yield "wished"


def _in_its_sentence(line: Sentence, mention: Mention) -> Iterator[str]:
    clause = line.clause_at(mention.start)
    yield from (f"clause {kind}" for kind in clause.kinds)
    yield from (f"sentence {kind}" for kind in line.told)
    place = line.clauses.index(clause)
    yield from _clause("clause before", line, line.clauses[max(place - 1, 0) : place])
    yield from _clause("clause behind", line, line.clauses[place + 1 : place + 2])
    yield from _clause("clause further behind", line, line.clauses[place + 2 : place + 3])
    yield from _cues(line, mention)
    yield f"{min(len(line.mentions), _MANY)} systems in the sentence"
    if mention == line.mentions[0]:
        yield "first system of the sentence"
    yield f"sentence of length {min(len(line.words) // _STEP, _STEPS)}"
    people = [one.start for one in line.people if clause.start <= one.start < clause.end]
    if people:
        yield "person before it" if people[0] < mention.start else "person behind it"
    if line.people and line.people[0].start == 0:
        yield "person opens the sentence"


def _clause(where: str, line: Sentence, clauses: Sequence[Clause]) -> Iterator[str]:
    """What the one clause there says; nothing where there is none."""
    if not clauses:
        yield f"{where}: none"
    for clause in clauses:
        yield f"{where} is {clause.stance.value}"
        named = any(clause.start <= one.start < clause.end for one in line.mentions)
        yield f"{where} names a system" if named else f"{where} names none"
        yield from (f"{where} {kind}" for kind in clause.kinds)


def _cues(line: Sentence, mention: Mention) -> Iterator[str]:
    """The kinds of the nearest cues on each side, in their order; of those as near as each other by their kind, since
    cues that stand on the same words are in no order."""
    left = sorted((cue for cue in line.cues if cue.end <= mention.start), key=lambda cue: (-cue.end, cue.kind))
    right = sorted((cue for cue in line.cues if cue.start >= mention.end), key=lambda cue: (cue.start, cue.kind))
    for where, cues in (("left", left), ("right", right)):
        for place, cue in enumerate(cues[:_NEAREST]):
            yield f"{where} {cue.kind}"
            yield f"{where} {place} {cue.kind}"


def _in_its_neighbours(sentences: Sequence[Sentence], site: Site) -> Iterator[str]:
    for where, at in (("line before", site.at - 1), ("line behind", site.at + 1)):
        line = sentences[at] if 0 <= at < len(sentences) else None
        if line is None or line.segment.subject:
            continue
        yield from (f"{where} {kind}" for kind in line.told)
        yield f"{where} names a system" if line.mentions else f"{where} names none"
        if any(set(one.systems) & set(site.mention.systems) for one in line.mentions):
            yield f"{where} names it"
        if any(clause.stance is Stance.AGAINST for clause in line.clauses):
            yield f"{where} rules out"
        if line.segment.text.rstrip(" )\"'").endswith("?"):
            yield f"{where} is a question"


def _elsewhere(sentences: Sequence[Sentence], site: Site) -> Iterator[str]:
    """What the mail says as a whole, of the same system elsewhere, and where in it the mention stands."""
    told = frozenset().union(*(line.told for line in sentences if not line.segment.subject))
    yield from (f"mail {kind}" for kind in told)
    again = [
        line.clause_at(one.start).stance.value
        for line in sentences
        for one in line.mentions
        if one is not site.mention and set(one.systems) & set(site.mention.systems)
    ]
    yield from (f"elsewhere {stance}" for stance in again)
    if again:
        yield "named again"
    if site.at in (0, len(sentences) - 1):
        yield "in the last sentence" if site.at else "in the first sentence"
    asking = [at for at, line in enumerate(sentences) if line.asked]
    if asking:
        yield "before what asks" if site.at < asking[0] else "after what asks" if site.at > asking[-1] else "amid it"
