"""A clause: a part of a sentence, and what it does with what it mentions."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

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
