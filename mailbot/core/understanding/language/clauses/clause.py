"""A clause: a part of a sentence, and what it does with what it mentions."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Literal

from mailbot.core.understanding.language.cues import Cue
from mailbot.core.understanding.language.text import Segment
from mailbot.core.understanding.language.tokens import Token

Action = Literal["request", "revoke", "extend"]


class Stance(Enum):
    """What a clause does with what it mentions."""

    ASKED = "asked"
    AGAINST = "against"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, words `start` to `end` (exclusive), with its stance and what it asks to be done."""

    start: int
    end: int
    stance: Stance
    action: Action
    kinds: frozenset[str]
    aside: bool


@dataclass(frozen=True)
class Part:
    """A part of a sentence before it is told what it does: the words `start` to `end` (exclusive).

    `found` are the cues of the whole sentence, `named` the places in it of all that names a system or a level, and
    `levels` those of the levels.
    """

    segment: Segment
    found: Sequence[Cue]
    start: int
    end: int
    named: Set[int]
    levels: Sequence[int]

    @property
    def words(self) -> Sequence[Token]:
        """The words of the whole sentence: a place means the same in every part."""
        return self.segment.tokens

    @property
    def places(self) -> range:
        """The places of its own words."""
        return range(self.start, self.end)

    @cached_property
    def cues(self) -> list[Cue]:
        """The cues that stand in it."""
        return [cue for cue in self.found if self.start <= cue.start and cue.end <= self.end]

    @property
    def begun(self) -> list[Cue]:
        """The cues that begin in it; the last may reach into the next part."""
        return [cue for cue in self.found if self.start <= cue.start < self.end]

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of the cues that stand in it."""
        return frozenset(cue.kind for cue in self.cues)

    @property
    def names(self) -> list[int]:
        """The places in it of what names a system or a level."""
        return [at for at in self.places if at in self.named]

    @cached_property
    def has_level(self) -> bool:
        """Whether it names a level."""
        return any(self.start <= at < self.end for at in self.levels)

    @property
    def is_question(self) -> bool:
        """Whether its sentence ends with a question mark."""
        return self.segment.text.rstrip().endswith("?")
