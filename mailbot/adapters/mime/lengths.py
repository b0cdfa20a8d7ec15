"""Lengths and shares of CSS Values as numbers: in pixels, and between 0 and 1."""

import re
from collections.abc import Mapping

_NUMBER = r"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:e[+-]?\d{1,3})?"
_LENGTH = re.compile(rf"({_NUMBER})([a-z%]*+)", re.ASCII)
_RECKONED = re.compile(r"(calc|min|max|clamp)\(([^()]*+)\)")
_TERM = re.compile(rf"([+-]?)({_NUMBER}[a-z%]*+)((?:[*/]{_NUMBER}[a-z%]*+)*+)", re.ASCII)
_FACTOR = re.compile(rf"([*/])({_NUMBER}[a-z%]*+)", re.ASCII)
_MOST_NESTED = 6
_PIXELS: Mapping[str, float] = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "q": 0.945,
    "rem": 16.0,
    **dict.fromkeys(("vw", "vh", "vi", "vb", "vmin", "vmax", "svw", "svh", "lvw", "lvh", "dvw", "dvh"), 10.0),
}
_OF_FONT: Mapping[str, float] = {"em": 1.0, "%": 0.01, "ex": 0.5, "ch": 0.5, "ic": 1.0, "cap": 0.7, "lh": 1.2}
FONT_SIZES: Mapping[str, float] = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}
"""The sizes of a font by their names, in pixels."""


def pixels(value: str, font: float) -> float | None:
    """A length without blanks in pixels, where the font has so many; None when it is none, or not understood. What is
    reckoned is reckoned with."""
    for _ in range(_MOST_NESTED):
        if "(" not in value:
            break
        value = _RECKONED.sub(lambda found: _reckoned(found[1], found[2], font), value)
    found = _LENGTH.fullmatch(value)
    unit = (_PIXELS.get(found[2]) or font * _OF_FONT.get(found[2], 0.0)) if found else 0.0
    known = found and (found[2] in _PIXELS or found[2] in _OF_FONT)
    return bounded(found[1]) * unit if found and known else None


def share(value: str) -> float | None:
    """A number, or a percentage as its hundredth; None for all else."""
    found = _LENGTH.fullmatch(value)
    if not found or found[2] not in ("", "%"):
        return None
    return bounded(found[1]) / (100 if found[2] == "%" else 1)


def bounded(number: str) -> float:
    """A number that can be reckoned with: endless ones are cut."""
    return max(-1e6, min(float(number), 1e6))


def _reckoned(how: str, inside: str, font: float) -> str:
    """What a function of lengths comes to; nothing, where a part is not understood."""
    parts = [_sum(part, font) for part in inside.split(",")]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or len(known) != {"calc": 1, "clamp": 3}.get(how, len(known)):
        return ""
    match how:
        case "min":
            found = min(known)
        case "clamp":
            found = max(known[0], min(known[1], known[2]))
        case _:
            found = max(known)
    return f"{found:.4f}px"


def _sum(text: str, font: float) -> float | None:
    """A sum of products, without blanks."""
    at, total = 0, 0.0
    while at < len(text):
        found = _TERM.match(text, at)
        first = pixels(found[2], font) if found else None
        if found is None or first is None or (at and not (found[1] or found[2][0] in "+-")):
            return None
        value = -first if found[1] == "-" else first
        for sign, factor in _FACTOR.findall(found[3]):
            by = pixels(factor, font)
            if by is None or (sign == "/" and not by):
                return None
            value = value * by if sign == "*" else value / by
        total, at = total + value, found.end()
    return total if text else None
