"""Ordinary sentences of four languages: who gets, loses or keeps something by them, and until when.

Each line of `frames/` is: the letters of the people whom it is for, `+` for a request, `-` for taking away, `>` for
prolonging, the sentence, and `@month-day` where it names an end. The letters are those of `_WHO`. Most of `ends_*` say
until when, or what is to be taken away, prolonged or handed on.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from mailbot.core.understanding import Reading

_FRAMES = Path(__file__).parent / "frames"
_LINE = re.compile(r"(?P<who>\S+) (?P<sign>[-+>]) (?P<text>.*?)(?: @(?P<end>\d\d-\d\d))?")
_WHO = {"a": "ana", "m": "mia", "o": "oto", "p": "priya", "r": "sam.reed", "k": "sam.okoye", "l": "leon"}
_INTENT = {"+": "request", "-": "revoke", ">": "extend"}

Frame = tuple[set[str], str, str | None]


@pytest.mark.parametrize("file", sorted(_FRAMES.glob("*.txt")), ids=lambda file: file.stem)
def test_it_is_for_whom_and_until_when_a_clerk_would_say(read: Callable[..., Reading], file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    frames = [found for line in lines if (found := _LINE.fullmatch(line))]
    assert len(frames) == len(lines) > 80
    assert [frame["text"] for frame in frames if _understood(read(frame["text"])) != _meant(frame)] == []


def _meant(frame: re.Match[str]) -> Frame:
    end = f"2026-{frame['end']}" if frame["end"] else None
    return {_WHO.get(letter, "?") for letter in frame["who"]}, _INTENT[frame["sign"]], end


def _understood(reading: Reading) -> Frame:
    people = {person.email.partition("@")[0] if person else "?" for person in reading.beneficiaries}
    return people, reading.intent.value, reading.until and str(reading.until)
