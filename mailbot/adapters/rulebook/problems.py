"""What is wrong with a rule file: where, what, and what to do about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `line` counts from 1; `column` is a heading, a key, or a place in the line."""

    file: str
    line: int
    column: str
    what: str
    fix: str

    def __str__(self) -> str:
        place = ":".join(part for part in (self.file, str(self.line) if self.line else "", self.column) if part)
        return f"{place}: {self.what} — fix: {self.fix}"


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
        self.found.append(Problem(file, line, column, what, fix))

    def stop_here(self) -> None:
        """Raises RulesInvalid when anything was found."""
        if self.found:
            raise RulesInvalid(sorted(self.found, key=lambda problem: (problem.file, problem.line)))


def listed(values: Iterable[str]) -> str:
    """`low, medium, high or critical`."""
    *most, last = values
    return f"{', '.join(most)} or {last}" if most else last


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """The closest known word as advice, else `otherwise`."""
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), folded, 1)
    return f"did you mean “{folded[close[0]]}”?" if close else otherwise
