"""Finding the cue phrases of all languages in a run of words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbot.core.understanding.tokens import Token, tokens
from mailbot.core.understanding.words import KINDS, LONGEST


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase found: its kind and the words it covers, `start` to `end` (exclusive)."""

    kind: str
    start: int
    end: int


def is_kind(word: Token, kind: str) -> bool:
    """Whether a single word is a cue of this kind."""
    return kind in KINDS.get(word.fold, ())


def cues(words: Sequence[Token]) -> Iterator[Cue]:
    """Every cue phrase in the words, each as often as it occurs."""
    for start in range(len(words)):
        phrase = ""
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            phrase = f"{phrase} {words[end - 1].fold}" if phrase else words[start].fold
            for kind in KINDS.get(phrase, ()):
                yield Cue(kind, start, end)


def kinds(words: Sequence[Token]) -> frozenset[str]:
    """The kinds of cue that occur in the words."""
    return frozenset(cue.kind for cue in cues(words))


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of cue that occur in a text."""
    return kinds(tokens(text))


def begins(words: Sequence[Token], kind: str) -> int:
    """How many words the longest phrase of this kind at the very beginning has; 0 when there is none."""
    return max((cue.end for cue in cues(words[:LONGEST]) if cue.kind == kind and cue.start == 0), default=0)
