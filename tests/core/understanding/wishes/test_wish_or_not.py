"""Ordinary mails of four languages in pairs that resemble each other: one wishes for access, the other does not.

Each line of `wish_or_not/` is what shall come of it, the subject and the text. `0` files and asks nothing, with the
intent where that matters; else `+` is a request, `-` taking away, then the letter of the one whom it is for, those of
`_WHO`, and what is filed; a system without a level is asked back.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from mailbot.core.understanding import Reading

_LINES = Path(__file__).parent / "wish_or_not"
_WHO = {"ana": "a", "mia": "m", "oto": "o", "priya": "p", "sam.reed": "r", "sam.okoye": "k", "leon": "l"}
_SIGN = {"request": "+", "revoke": "-", "extend": ">"}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_wishes_is_filed_and_what_resembles_it_is_not(read: Callable[..., Reading], language: str) -> None:
    lines = (_LINES / f"{language}.txt").read_text("utf-8").splitlines()
    mails = [tuple(part.strip() for part in line.split("|", 2)) for line in lines]
    assert len(mails) > 85
    assert [
        (subject, text, came)
        for meant, written, text in mails
        for subject in ([written] if written else ["", "access"])
        if (came := _came_of(read(text, subject), meant)) != meant
    ] == []


def _came_of(reading: Reading, meant: str) -> str:
    sign = _SIGN.get(reading.intent.value)
    if sign is None:
        return "0" if meant == "0" else f"0 {reading.intent.value}"
    whom = "".join(_WHO[person.email.partition("@")[0]] if person else "?" for person in reading.beneficiaries)
    filed = [wish.entitlement.label for wish in reading.items]
    return f"{sign} {whom} {', '.join([*filed, *(wish.system or '?' for wish in reading.ask)])}"
