"""Finding the cue phrases of all languages in a run of words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.language.words import LIGHT, LONGEST, WHOSE, Step, beginnings, kinds_of, later_names_of

_LONG = 1_000  # characters of a line that are read for what kind of line it is
_MOST_LIGHT = 2
_PARTED = 12  # words between the halves of "zieh meinen Antrag … zurück"
_TAKEN_BACK = ("withdraw", "undo")
_LONGEST_NAME = 3  # words of a name that something belongs to
_SPREADING = frozenset(
    [
        "wish",
        "polite",
        "grant",
        "again",
        "tell",
        "have",
        "lack",
        "past",
        "keep",
        "revoke",
        "extend",
        "withdraw",
        "pulls",
        "status",
        "my_access",
        "help",
    ]
)


class Cue(NamedTuple):
    """One phrase found: its kind and the words it covers, `start` to `end` (exclusive)."""

    kind: str
    start: int
    end: int


def is_kind(word: Token, kind: str) -> bool:
    """Whether a single word is a cue of this kind."""
    return kind in kinds_of(word.fold)


def cues(words: Sequence[Token]) -> list[Cue]:
    """Every cue phrase in the words, each as often as it occurs; light words may stand within those that spread."""
    found = _but_forbidden(words, _cues(words, len(words)))
    pulls = [cue for cue in found if cue.kind == "pulls"]
    backs = [cue.end for cue in found if cue.kind == "pulled_back"] if pulls else []
    nearest = ((cue, min((end for end in backs if cue.end < end), default=0)) for cue in pulls)
    return found + [Cue("withdraw", cue.start, end) for cue, end in nearest if 0 < end - cue.end <= _PARTED]


def _but_forbidden(words: Sequence[Token], found: list[Cue]) -> list[Cue]:
    """The cues; what shall not be taken back, "please don't cancel my request", is not."""
    if not any(cue.kind in _TAKEN_BACK for cue in found):
        return found
    denied = {cue.end for cue in found if cue.kind == "not"}
    denied = {at for at in denied if at < len(words) and words[at].start - words[at - 1].end == 1}
    return [cue for cue in found if cue.kind not in _TAKEN_BACK or cue.start not in denied]


def _cues(words: Sequence[Token], starts: int, kind: str = "") -> list[Cue]:
    """The cue phrases that begin at one of so many first words; where a kind is given, those of it and some others."""
    folds = [word.fold for word in words]
    names = [later_names_of(fold) for fold in folds]
    owners = _possessors(words)
    found: list[Cue] = []
    for start in range(min(starts, len(folds))):
        open_ends = [(step, start + 1, False) for step in beginnings(folds[start]) if not kind or kind in step.leads]
        while open_ends:
            step, end, loose = open_ends.pop()
            if kinds := step.kinds & _SPREADING if loose else step.kinds:
                found += [Cue(name, start, end) for name in kinds]
            if step.steps and end < len(folds):
                if names[end]:
                    open_ends += [(after, end + 1, loose) for name in names[end] if (after := step.steps.get(name))]
                if end in owners:
                    open_ends += [(step.steps[name], owners[end], loose) for name in WHOSE & step.steps.keys()]
                if folds[end] in LIGHT:
                    open_ends += _behind_light(step, folds, names, end)
    return found


def _possessors(words: Sequence[Token]) -> dict[int, int]:
    """Where a name begins that something belongs to, and where it ends: "Priya's", "Tom Lee's"."""
    found: dict[int, int] = {}
    for last in (at for at, word in enumerate(words) if word.fold.endswith("'s")):
        name = takewhile(lambda at: words[at].capital, range(last, max(last - _LONGEST_NAME, -1), -1))
        found |= dict.fromkeys(name, last + 1)
    return found


def _behind_light(
    step: Step, folds: Sequence[str], names: Sequence[Sequence[str]], end: int
) -> Iterator[tuple[Step, int, bool]]:
    """Where a phrase goes on behind the light words that stand there."""
    place = end
    while place - end < _MOST_LIGHT and place + 1 < len(folds) and folds[place] in LIGHT:
        place += 1
        for name in names[place]:
            if after := step.steps.get(name):
                yield after, place + 1, True


def kinds(words: Sequence[Token]) -> frozenset[str]:
    """The kinds of cue that occur in the words."""
    return frozenset(cue.kind for cue in cues(words))


def kinds_in(text: str) -> frozenset[str]:
    """The same of a text."""
    return kinds(tokens(text))


def begins(words: Sequence[Token], kind: str) -> int:
    """How many words the longest phrase of this kind at the very beginning has; 0 when there is none."""
    if not words or not any(kind in step.leads for step in beginnings(words[0].fold)):  # a quick no for nearly all
        return 0
    return max((cue.end for cue in _cues(words[:LONGEST], 1, kind) if cue.kind == kind), default=0)


def holds(text: str, kind: str) -> bool:
    """Whether a phrase of this kind stands in a line; of a very long one in its beginning."""
    return _holds(text[:_LONG], kind)


@lru_cache(maxsize=2_048)
def _holds(text: str, kind: str) -> bool:
    """The same disclaimer stands under every mail of a company."""
    words = tokens(text)
    return any(cue.kind == kind for cue in _cues(words, len(words), kind))


@dataclass(frozen=True, slots=True)
class Line:
    """What a line of a mail holds: its words, its kinds of cue, and how many words those at its beginning have."""

    words: int
    kinds: frozenset[str]
    openings: Mapping[str, int]

    def is_all(self, kind: str) -> bool:
        """Whether the line is nothing but a phrase of this kind."""
        return self.openings.get(kind, 0) == self.words > 0


def line(text: str) -> Line:
    """The line read for its cues; of a very long one its beginning."""
    return _read(text[:_LONG])


@lru_cache(maxsize=2_048)
def _read(text: str) -> Line:
    """The same lines are asked about again and again."""
    words = tokens(text)
    found = tuple(cues(words))
    openings = {cue.kind: cue.end for cue in sorted(found, key=lambda cue: cue.end) if cue.start == 0}
    return Line(len(words), frozenset(cue.kind for cue in found), openings)
