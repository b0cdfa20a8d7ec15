"""Lists with boxes: of what is ticked, or said yes to, and what is not, only the former was said."""

import re
from collections.abc import Iterator, Sequence

from mailbot.core.understanding.language.cues import kinds
from mailbot.core.understanding.language.tokens import tokens
from mailbot.core.understanding.language.words import is_in_group, kinds_of

_TICK, _BLANK = r"\[ ?[xX✓✔] ?\]|\([xX✓✔]\)|[☑☒✅✓✔]", r"\[ {0,3}\]|\( {0,3}\)|[☐⬜✗✘❌]"
_BOX = re.compile(rf"(?P<tick>{_TICK})|(?P<blank>{_BLANK})")
_BEFORE = re.compile(r"\s*(?:[-*•·]\s+)?$")
_ANSWER = re.compile(r"\s*(?:[:=|→]|\s[-–—]+|\t| {3})\s*(\w+)(?:[.!]?\s*$|(?=\s*[,;(]| [-–—]))")
_HAD, _OTHERWISE = frozenset(("have", "when.ready", "stay")), frozenset(("lack", "not", "wish", "needs", "polite"))
_FEWEST = 2  # lines that make a list


def ticked(text: str) -> str:
    """The text without what is not ticked where something is, and without what is said no to in a list that says so."""
    lines = text.split("\n")
    if _BOX.search(text):
        had = any(_says_had(line) for line in lines)
        lines = list(_ticked([_turned(line) for line in lines] if had else lines))
    answered = [line for line in lines if _answer(line)]
    if len(answered) >= _FEWEST and any(_answer(line) == "no" for line in answered):
        lines = [_ANSWER.sub("", line) if _answer(line) else line for line in lines if _answer(line) != "no"]
    return "\n".join(lines)


def _ticked(lines: Sequence[str]) -> Iterator[str]:
    """The lines, each box an item; boxes none of which is ticked are mere bullets."""
    some = any(box["tick"] for line in lines for box in _boxes(line))
    for line in lines:
        boxes = _boxes(line)
        if not boxes:
            yield line
            continue
        if len(boxes) == 1 and boxes[0].end() == len(line.rstrip()):  # "Ledger: Viewer [x]"
            if boxes[0]["tick"] or not some:
                yield line[: boxes[0].start()].rstrip(" :|\t")
            continue
        ends = [box.start() for box in boxes[1:]] + [len(line)]
        if not _BEFORE.match(line[: boxes[0].start()]):
            yield line[: boxes[0].start()].rstrip()
        for box, end in zip(boxes, ends, strict=True):
            if box["tick"] or not some:
                yield f"- {line[box.end() : end].strip()}"


def _says_had(line: str) -> bool:
    """Whether words beside the list say that what is ticked is there already: "what I have is ticked"."""
    told = kinds(tokens(line))
    ticks = any(is_in_group(word.fold, "marks") for word in tokens(line))
    return ticks and not _boxes(line) and bool(told & _HAD) and told.isdisjoint(_OTHERWISE)


def _turned(line: str) -> str:
    """The line with what is ticked left blank, and what is blank ticked."""
    return _BOX.sub(lambda box: "[ ]" if box["tick"] else "[x]", line)


def _boxes(line: str) -> list[re.Match[str]]:
    return list(_BOX.finditer(line))


def _answer(line: str) -> str:
    """Whether a line ends by a yes or a no behind a sign: "Ledger: yes"."""
    match = _ANSWER.search(line)
    words = tokens(match[1]) if match else ()
    kinds = kinds_of(words[0].fold) if len(words) == 1 else frozenset[str]()
    return "yes" if "yes" in kinds else "no" if "no" in kinds else ""
