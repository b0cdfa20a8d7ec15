"""What the words of a sentence order, span by span: to give, to take away, to keep, or nothing but to tell of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from mailbot.core.understanding.language.clauses.beside import is_led, tells, wished_from
from mailbot.core.understanding.language.cues import Cue, is_kind
from mailbot.core.understanding.language.text import Segment

PARTS = re.compile(r"[,;:()–—]|\s-+\s|[.!?]")
_GOES = frozenset(("revoke", "strike", "loses", "gives_back", "rid_of", "any_more"))
_TAKEN_AWAY, _SPARED = frozenset(("take", "away")), frozenset(("not", "strike"))
_UNWANTED = frozenset(("wish", "not"))
_STAYS, _GIVES = frozenset(("stay", "keep", "keeps_on", "needs_on")), frozenset(("wish", "grant"))


def is_parted(segment: Segment, at: int) -> bool:
    """Whether a sign such as a comma stands before a word, or nothing at all."""
    words = segment.tokens
    return at == 0 or bool(PARTS.search(segment.text[words[at - 1].end : words[at].start]))


@dataclass(frozen=True)
class Orders:
    """A sentence with the places in it of what names a system, and a level."""

    segment: Segment
    found: Sequence[Cue]
    systems: frozenset[int]
    levels: Sequence[int]

    def turn_over(self, start: int, joint: int) -> bool:
        """Whether, behind words that order something of what they name, the "and" at `joint` goes on with another name
        of which another is ordered: "give me Viewer in A and my Editor in B can go"."""
        if joint not in self._joints:
            return False
        last = len(self.segment.tokens)
        end = next((at for at in range(joint + 1, last) if at in self._joints or is_parted(self.segment, at)), last)
        if any(self._named.isdisjoint(range(*span)) for span in ((start, joint), (joint, end))):
            return False
        here, there = self._ordered(start, joint), self._ordered(joint, end)
        return bool(here and there) and here != there

    def only_name(self, start: int, end: int) -> bool:
        """Whether words only name what the verb behind them is about: "Viewer in A | will ich nicht"."""
        words = self.segment.tokens
        wishes = any(cue.kind == "wish" and cue.start == end for cue in self.found)
        light = (is_led(words[at]) or is_kind(words[at], "contrast") or at in self._named for at in range(start, end))
        return wishes and end - 1 in self._named and all(light)

    def _ordered(self, start: int, end: int) -> str:
        """What words say is to be done with what they name; nothing where they do not say."""
        cues = [cue for cue in self.found if start <= cue.start and cue.end <= end and cue.start not in self._named]
        mine = {cue.kind for cue in cues}
        if mine & _GOES or mine >= _TAKEN_AWAY:
            return "keep" if mine >= _SPARED else "take"
        if mine & _STAYS:
            return "keep"
        if mine >= _UNWANTED and "lack" not in mine:
            return "not"
        has = {cue.start for cue in cues if cue.kind == "tells_of"} - wished_from(cues)  # "alle haben Viewer"
        if any(cue.kind in _GIVES and cue.start not in has for cue in cues):
            return "give"
        told = tells(self.segment.tokens, self.found, range(start, end), self.systems, self.levels)
        return "tell" if told else ""

    @cached_property
    def _joints(self) -> frozenset[int]:
        return frozenset(cue.start for cue in self.found if cue.kind == "and")

    @cached_property
    def _named(self) -> frozenset[int]:
        return self.systems.union(self.levels)
