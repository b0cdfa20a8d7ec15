"""One finding, and how findings are folded and told."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

Column = Literal["system", "access_level", "description", "aliases"]

_FEW = 3  # names that a sentence spells out before it counts the rest
_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Likeness:
    """One thing to mend: the entitlements it stands in, by their place in the catalog from 0, and their column.

    `what` says what is alike and what mailbot makes of it, `fix` what to do about it.
    """

    rows: tuple[int, ...]
    column: Column
    what: str
    fix: str


def grouped(values: Iterable[_T], key: Callable[[_T], _K]) -> dict[_K, list[_T]]:
    """The values under their keys, both in order."""
    found: dict[_K, list[_T]] = {}
    for value in values:
        found.setdefault(key(value), []).append(value)
    return found


def some(texts: Iterable[str], one: str = "{}") -> str:
    """`A, B and C`, or `A, B, C and 4 more`; each once, in order."""
    every = list(dict.fromkeys(texts))
    few = every if len(every) == _FEW + 1 else every[:_FEW]
    shown = [one.format(text) for text in few]
    last = f"{len(every) - len(few)} more" if len(every) > len(few) else shown.pop()
    return f"{', '.join(shown)} and {last}" if shown else last


def quoted(texts: Iterable[str]) -> str:
    """Some texts, each between quotation marks."""
    return some(texts, "“{}”")
