"""What is wrong with a rule file: where, what, and what to do about it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

_SPANS = 6
_LONG = re.compile(r"([^\s“”]{100})[^\s“”]+")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `line` counts from 1; `column` is a heading, a key, or a place in the line.

    `lines` are all its lines where it stands in several; `line` is then the first.
    """

    file: str
    line: int
    column: str
    what: str
    fix: str
    lines: tuple[int, ...] = ()

    @property
    def where(self) -> str:
        """File, lines and column: `catalog.csv:2-7,9:aliases`."""
        return ":".join(part for part in (self.file, _spans(self.all_lines), self.column) if part)

    @property
    def all_lines(self) -> tuple[int, ...]:
        """Every line it stands in; none when it is about the file as a whole."""
        return self.lines or ((self.line,) if self.line else ())

    def __str__(self) -> str:
        return f"{self.where}: {self.what} — fix: {self.fix}"


def _spans(lines: Sequence[int]) -> str:
    """`2-7,9`; an ellipsis stands for what is too much to read."""
    spans: list[list[int]] = []
    for line in lines:
        if spans and line == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], line]
        else:
            spans.append([line])
    shown = ",".join("-".join(map(str, span)) for span in spans[:_SPANS])
    return f"{shown},…" if len(spans) > _SPANS else shown


class RulesInvalid(Exception):
    """Rule files that cannot be used: every problem in all of them, and nothing was loaded."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


@dataclass
class Problems:
    """Collects what is wrong while reading goes on."""

    found: list[Problem] = field(default_factory=list)

    def add(self, file: str, line: int, column: str, what: str, fix: str) -> None:
        """What is quoted is cut where nobody would read on."""
        column, what, fix = (_LONG.sub(r"\1…", words) for words in (column, what, fix))
        self.note(Problem(file, line, column, what, fix))

    def note(self, problem: Problem) -> None:
        """Once, however often it is met."""
        if problem not in self.found:
            self.found.append(problem)

    def stop_here(self) -> None:
        """Raises RulesInvalid when anything was found."""
        if self.found:
            raise RulesInvalid(sorted(self.found, key=lambda problem: (problem.file, problem.line)))


def listed(values: Iterable[str]) -> str:
    """`low, medium, high or critical`."""
    *most, last = values or ["nothing, for there is none yet"]
    return f"{', '.join(most)} or {last}" if most else last


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """The closest known word as advice, else `otherwise`."""
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), folded, 1)
    return f"did you mean “{folded[close[0]]}”?" if close else otherwise


def as_list(word: str) -> str:
    """What to write instead of several words in one, such as `manager, owner`; empty where it is one word."""
    parts = [part for part in map(str.strip, re.split("[,;]", word)) if part]
    return f"write several as a list: [{', '.join(parts)}]" if len(parts) > 1 else ""
