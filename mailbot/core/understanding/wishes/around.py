"""What stands around a name: the facts of the clauses beside its own, of the nearest cues, and of the sentences beside
its own."""

from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.clauses import Clause, Stance
from mailbot.core.understanding.said.sentences import Sentence

_NEAREST = 3  # cues on each side of a name
_STEP, _STEPS = 5, 5  # a sentence's length is told in so many steps of so many words


def in_the_sentence(line: Sentence, start: int, end: int) -> Iterator[str]:
    """What the sentence says around the words from `start` to `end`, and in the clauses beside theirs."""
    clause = line.clause_at(start)
    yield from (f"clause {kind}" for kind in clause.kinds)
    yield from (f"sentence {kind}" for kind in line.told)
    place = line.clauses.index(clause)
    yield from _clause("clause before", line, line.clauses[max(place - 1, 0) : place])
    yield from _clause("clause behind", line, line.clauses[place + 1 : place + 2])
    yield from _clause("clause further behind", line, line.clauses[place + 2 : place + 3])
    yield from _cues(line, start, end)
    yield f"sentence of length {min(len(line.words) // _STEP, _STEPS)}"
    people = [one.start for one in line.people if clause.start <= one.start < clause.end]
    if people:
        yield "person before it" if people[0] < start else "person behind it"
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


def _cues(line: Sentence, start: int, end: int) -> Iterator[str]:
    """The kinds of the nearest cues on each side, in their order; of those as near as each other by their kind, since
    cues that stand on the same words are in no order."""
    left = sorted((cue for cue in line.cues if cue.end <= start), key=lambda cue: (-cue.end, cue.kind))
    right = sorted((cue for cue in line.cues if cue.start >= end), key=lambda cue: (cue.start, cue.kind))
    for where, cues in (("left", left), ("right", right)):
        for place, cue in enumerate(cues[:_NEAREST]):
            yield f"{where} {cue.kind}"
            yield f"{where} {place} {cue.kind}"


def in_the_neighbours(sentences: Sequence[Sentence], at: int, names: frozenset[str]) -> Iterator[str]:
    """What the sentences before and behind that at `at` say, and whether they name one of these systems."""
    for where, place in (("line before", at - 1), ("line behind", at + 1)):
        line = sentences[place] if 0 <= place < len(sentences) else None
        if line is None or line.segment.subject:
            continue
        yield from (f"{where} {kind}" for kind in line.told)
        yield f"{where} names a system" if line.mentions else f"{where} names none"
        if any(not names.isdisjoint(one.systems) for one in line.mentions):
            yield f"{where} names it"
        if any(clause.stance is Stance.AGAINST for clause in line.clauses):
            yield f"{where} rules out"
        if line.segment.text.rstrip(" )\"'").endswith("?"):
            yield f"{where} is a question"


def in_the_mail(sentences: Sequence[Sentence], at: int) -> Iterator[str]:
    """What the mail says as a whole, and where in it the sentence at `at` stands."""
    yield from {f"mail {kind}" for line in sentences if not line.segment.subject for kind in line.told}
    if at in (0, len(sentences) - 1):
        yield "in the last sentence" if at else "in the first sentence"
    asking = [place for place, line in enumerate(sentences) if line.asked]
    if asking:
        yield "before what asks" if at < asking[0] else "after what asks" if at > asking[-1] else "amid it"
