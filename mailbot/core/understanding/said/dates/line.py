"""A sentence as dates are read from it: its words without elisions, and which phrases begin where."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from mailbot.core.understanding.language.words import MONTHS, NUMBERS, SIGNS, UNITS, WEEKDAYS
from mailbot.core.understanding.said.sentences import Sentence

DASHES = frozenset("-–—")
_JOINING = frozenset(f"when.{kind}" for kind in ("to", "until", "from", "and"))
_PAUSE = re.compile(r"[,;:()–—!?]|\s-+\s")
_DIGIT = re.compile(r"\d")
_REACH = 8  # words that may stand before a day: "for a period of at most two weeks"
_ENDS = frozenset(f"when.{kind}" for kind in ("until", "back", "meanwhile", "so_far", "open_end", "whole_event"))
_BEFORE_DAY = frozenset(f"when.{kind}" for kind in ("until", "by", "up_to", "before", "to"))
_OPENERS = """
from due in since for most up_to by to only some about next coming this end middle early more whole half one_and_half
"""
_OPENING = frozenset(f"when.{kind}" for kind in _OPENERS.split())
_NAMED = "today tomorrow overmorrow year_end quarter_end month_end week_end now hour half one_and_half"
_DAYS = frozenset(f"when.{kind}" for kind in _NAMED.split())
_TABLES = frozenset((*MONTHS, *WEEKDAYS, *UNITS, *(name + unit for name in NUMBERS for unit in UNITS)))


def _is_of_time(word: str) -> bool:
    return word in _TABLES or _DIGIT.search(word) is not None


def _plain(word: str) -> str:
    """A word without what is written together with it: "l'été", "d'août"."""
    if "'" not in word:
        return word
    head, _, rest = word.partition("'")
    return rest if len(rest) > 1 and head in SIGNS["elided"] else word


@dataclass(frozen=True)
class Line:
    """A sentence and its place in the mail. Places are counted in words; every `end` is exclusive."""

    sentence: Sentence
    at: int

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(_plain(word.fold) for word in self.sentence.words)

    @cached_property
    def _phrases(self) -> Mapping[int, Mapping[str, int]]:
        found: dict[int, dict[str, int]] = {}
        for cue in self.sentence.cues:
            here = found.setdefault(cue.start, {})
            here[cue.kind] = max(cue.end, here.get(cue.kind, 0))
        return found

    def word(self, at: int) -> str:
        """The word at a place; empty outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    @cached_property
    def _anchors(self) -> tuple[int, ...]:
        """The places that every day and duration needs one of: numbers, months, weekdays, units, "today"."""
        told = {at for at, here in self._phrases.items() if not _DAYS.isdisjoint(here)}
        return tuple(at for at, word in enumerate(self.words) if at in told or _is_of_time(word))

    @property
    def may_speak_of_time(self) -> bool:
        """Whether anything in it can be a day, a duration or an end: a quick no for most sentences."""
        told = self.sentence.told
        return not (told.isdisjoint(_ENDS) and told.isdisjoint(_DAYS)) or any(map(_is_of_time, self.words))

    @cached_property
    def may_join(self) -> bool:
        """Whether anything in it can join the two ends of a range: a quick no for most sentences."""
        return not (self.sentence.told.isdisjoint(_JOINING) and DASHES.isdisjoint(self.sentence.segment.text))

    def speaks_of_time(self, at: int) -> bool:
        """Whether a day, a duration or an end can begin at a place: a quick no for most words of a mail."""
        here = self._phrases.get(at)
        if here is not None and not _ENDS.isdisjoint(here):
            return True
        place = bisect_left(self._anchors, at)
        if place == len(self._anchors) or self._anchors[place] - at > _REACH:
            return False
        opens = here is not None and not _OPENING.isdisjoint(here)
        return opens or self._anchors[place] == at or self.words[at] in NUMBERS

    def capital(self, at: int) -> bool:
        """Whether the word at a place begins with a capital letter."""
        return self.sentence.words[at].capital

    def after(self, kind: str, at: int) -> int:
        """Where the longest phrase of this kind that begins at a place ends; 0 when none begins there."""
        return self._phrases.get(at, {}).get(kind, 0)

    def skip(self, at: int, *kinds: str) -> int:
        """The first place from here on where no phrase of these kinds begins."""
        while here := self._phrases.get(at):
            end = 0
            for kind in kinds:  # a loop, for this is asked more often than anything else
                if (found := here.get(kind, 0)) > end:
                    end = found
            if not end:
                break
            at = end
        return at

    def places(self, kind: str, start: int, end: int) -> Iterator[int]:
        """Where in a stretch phrases of this kind begin."""
        return (at for at in sorted(self._phrases) if start <= at < end and kind in self._phrases[at])

    def has(self, kind: str, start: int, end: int) -> bool:
        """Whether a phrase of this kind begins in a stretch."""
        return any(True for _ in self.places(kind, start, end))

    def latest(self, kind: str, start: int, end: int) -> int:
        """Where the last phrase of this kind in a stretch begins; -1 when there is none."""
        return max(self.places(kind, start, end), default=-1)

    def gap(self, at: int) -> str:
        """What is written between the word before a place and the word there."""
        words = self.sentence.words
        first = words[at - 1].end if at > 0 else 0
        return self.sentence.segment.text[first : words[at].start if at < len(words) else None]

    def rest(self, at: int) -> str:
        """The text from a place on."""
        return self.sentence.segment.text[self.sentence.words[at].start :] if at < len(self.words) else ""

    def place_after(self, at: int, characters: int) -> int:
        """The first word from a place on that begins after so many characters."""
        start = self.sentence.words[at].start + characters
        return next((end for end in range(at, len(self.words)) if self.sentence.words[end].start >= start), self.end)

    def text(self, start: int, end: int) -> str:
        """The words of a stretch, as written."""
        words = self.sentence.words
        return self.sentence.segment.text[words[start].start : words[end - 1].end] if start < end else ""

    @property
    def end(self) -> int:
        return len(self.words)

    def pauses(self, at: int) -> bool:
        """Whether a clause begins at a place: at punctuation, or at a word that opens one."""
        return bool(_PAUSE.search(self.gap(at))) or self.after("when.clause", at) > 0

    @cached_property
    def _pauses(self) -> tuple[int, ...]:
        asks = {clause.start for clause in self.sentence.asked} & self.sentence.joints  # "… and could it stay …"
        return tuple(at for at in range(1, self.end) if at in asks or self.pauses(at))

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The clause around a stretch."""
        pauses = self._pauses
        before, after = bisect_right(pauses, start), bisect_left(pauses, end)
        return pauses[before - 1] if before else 0, pauses[after] if after < len(pauses) else self.end

    @cached_property
    def named(self) -> frozenset[int]:
        """The places that name a system, or a level that no word for an end stands before: "take Month End away"."""
        ends = {cue.end for cue in self.sentence.cues if cue.kind in _BEFORE_DAY}
        levels = [hit for hit in self.sentence.hits if self.sentence.words[hit.start].capital and hit.start not in ends]
        systems = frozenset(at for mention in self.sentence.mentions for at in range(mention.start, mention.end))
        return systems.union(at for hit in levels for at in range(hit.start, hit.end))
