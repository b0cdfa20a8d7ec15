"""Bars as numbers for a template to draw: labels on the left, bars to scale, what each is worth at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 320
_LABEL, _WORTH, _ROW, _THICK = 104, 52, 24, 14


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, what it is worth in words, and where it is (units of the drawing)."""

    label: str
    worth: str
    y: int
    length: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of bars, `height` units high and WIDTH wide."""

    bars: tuple[Bar, ...]
    height: int
    width: int = WIDTH
    left: int = _LABEL
    thick: int = _THICK


def bars(values: Sequence[tuple[str, str, float | None]], full: float | None = None) -> Chart:
    """One bar for each (label, worth in words, value); the longest is as wide as there is room, or `full` is."""
    most = full or max((value or 0 for _, _, value in values), default=0) or 1
    room = WIDTH - _LABEL - _WORTH
    drawn = tuple(
        Bar(label, worth, number * _ROW, round(room * (value or 0) / most, 1))
        for number, (label, worth, value) in enumerate(values)
    )
    return Chart(drawn, len(values) * _ROW)
