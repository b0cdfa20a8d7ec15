"""What is written with characters that are not seen, or that look like others: the same for what came by mail and for
what was typed on a page."""

import re
import unicodedata

_UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]")
"""Fillers and selectors that are no format characters by their category, and are seen as nothing."""

_BLANK = "\u2800"
"""A pattern of no dots: a sign by its category, and seen as a blank."""

_ODD = re.compile(r"[^\w\s!-~]")
_MANY = re.compile(r"[^\w\s!-~]{4,}")
_MOST_MARKS = 3
"""How many accents on one letter a language has; more of them reach over the lines around."""

_LOOKALIKES = str.maketrans(
    dict.fromkeys("\u3002\uff61\u0701\u0702\u2e3c\ua4f8", ".")
    | dict.fromkeys("\u2044\u2215\u29f8\u27cb\u2571\u1735", "/")
    | dict.fromkeys("\u2236\ua789\u02d0\u05c3\u0703\u0704\uff1a", ":")
)
"""What browsers and mail programs, or the eye, take for the dot, the slash and the colon of an address."""


def readable(text: str) -> str:
    """The text without what is not seen, and with no more accents on a letter than a language has."""
    if text.isascii():
        return text
    seen = _ODD.sub(_if_seen, _UNSEEN.sub("", text))
    return _MANY.sub(_few_marks, seen)


def _if_seen(match: re.Match[str]) -> str:
    """Nothing for what only tells how to show the text: the other way round, say."""
    if match[0] == _BLANK:
        return " "
    return "" if unicodedata.category(match[0]) == "Cf" else match[0]


def _few_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for character in run[0]:
        marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def as_an_address(text: str) -> str:
    """The text as whatever makes links of it may read it."""
    return unicodedata.normalize("NFKC", text).translate(_LOOKALIKES)
