"""Numbers that a request has to name, such as that of a change: what one looks like, and whether it is named."""

import re
from collections.abc import Sequence
from itertools import count

from mailbot.core.rules import Rule

_EDGES = ".,;:!?()[]<>\"'“”‘’"
_LONGEST = 40
"""Characters of a number at most: what a stranger writes must not keep a pattern busy."""

_DIGIT = r"\d"
_PART = re.compile(
    r"(?P<part>\\d|\[(?P<among>[^\]])[^\]]*\]|\\(?P<escaped>.)|.)(?:\{(?P<times>\d{1,2})(?:,\d*)?\}|[+*?])?", re.DOTALL
)
"""A part of a regular expression that stands for one character, and how often it stands there."""


def named(text: str, patterns: Sequence[str]) -> str:
    """The first word of a text for each pattern that is the whole of such a number, joined by spaces."""
    words = [word for one in text.split() if len(word := one.strip(_EDGES)) <= _LONGEST]
    looked_for = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    found = (next((word for word in words if pattern.fullmatch(word)), "") for pattern in looked_for)
    return " ".join(dict.fromkeys(word for word in found if word))


def unnamed(rules: Sequence[Rule], ticket: str) -> tuple[str, ...]:
    """The patterns of these rules for which `ticket` has no number."""
    patterns = dict.fromkeys(rule.ticket for rule in rules if rule.ticket)
    return tuple(pattern for pattern in patterns if not named(ticket, (pattern,)))


def example(pattern: str) -> str:
    """A number that fits the pattern (`CHG-12345` for `CHG-` and five digits), or the pattern if that is too hard."""
    pieces = [piece for part in _PART.finditer(pattern) for piece in [_one(part)] * int(part["times"] or 1)]
    digits = count(1)
    text = "".join(str(next(digits) % 10) if piece == _DIGIT else piece for piece in pieces)
    return text if re.fullmatch(pattern, text) else pattern


def _one(part: re.Match[str]) -> str:
    """What one part of a pattern stands for: a character, or any digit."""
    if part["part"] in (_DIGIT, "[0-9]"):
        return _DIGIT
    return part["among"] or part["escaped"] or part["part"]
