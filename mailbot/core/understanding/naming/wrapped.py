"""Names that a line break cuts, made whole: `… on the finance⏎shared drive` speaks of one system."""

from collections.abc import Sequence
from itertools import pairwise

from mailbot.core.understanding.language.tokens import Token, tokens
from mailbot.core.understanding.naming.index import Index

_NEAR = 100  # characters on either side of a line break in which a name can lie


def rejoined(text: str, index: Index) -> str:
    """The text with a blank for each line break inside a system's name; its length stays the same."""
    lines = text.split("\n")
    whole = lines[:1]
    for before, after in pairwise(lines):
        whole += [" " if _cuts_a_name(before[-_NEAR:], after[:_NEAR], index) else "\n", after]
    return "".join(whole)


def _cuts_a_name(before: str, after: str, index: Index) -> bool:
    """Whether a name goes on over the break, and neither line has a name there that is whole without it."""
    left, right = tokens(before), tokens(after)
    if not left or not right or before[left[-1].end :].strip() or after[: right[0].start].strip():
        return False
    ends, begins = _stems(left, index)[-index.longest :], _stems(right, index)[: index.longest]
    behind = max((count for count in range(1, len(begins) + 1) if _is_name(begins[:count], index)), default=0)
    ahead = max((count for count in range(1, len(ends) + 1) if _is_name(ends[-count:], index)), default=0)
    return any(
        _is_name([*ends[-last:], *begins[:first]], index)
        for last in range(max(1, ahead), len(ends) + 1)
        for first in range(max(1, behind), len(begins) + 1)
        if (last, first) != (ahead, behind)
    )


def _stems(words: Sequence[Token], index: Index) -> list[str]:
    return [word.stem for word in words if word.fold not in index.articles]


def _is_name(stems: Sequence[str], index: Index) -> bool:
    words = frozenset(stems)
    return len(words) == len(stems) and words in index.names
