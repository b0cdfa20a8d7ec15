"""Reading a CSV rule file row by row, with every row's place."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches

from mailbot.adapters.rulebook.files import Files
from mailbot.adapters.rulebook.problems import Problems, did_you_mean, listed
from mailbot.core.sheets import separator

Progress = Callable[[int, int], None]

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?=.{{3,254}}$){_LOCAL}(?:\.{_LOCAL})*@{_LABEL}(?:\.{_LABEL})+")
_SOME = 500
_MARKS = {",": "comma", ";": "semicolon", "\t": "tab"}


def is_address(text: str) -> bool:
    """Whether this is one plain e-mail address: a dot-atom at a domain of two labels or more (RFC 5321 §4.1.2)."""
    return _ADDRESS.fullmatch(text) is not None


@dataclass(frozen=True)
class Row:
    """One row: its cells by our column names, cleaned, and where it stands. Errors show the file's own headings."""

    file: str
    line: int
    cells: Mapping[str, str]
    problems: Problems
    headings: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, column: str, what: str, fix: str) -> None:
        self.problems.add(self.file, self.line, self.headings.get(column, column), what, fix)

    def needed(self, column: str) -> str:
        """The cell, which may not be empty."""
        if not self[column]:
            self.wrong(column, "is empty", "fill it in")
        return self[column]

    def once(self, column: str, seen: dict[str, int]) -> str:
        """The cell, which may be neither empty nor in an earlier row; `seen` has the line of each."""
        value = self.needed(column)
        if value and seen.setdefault(value, self.line) != self.line:
            self.wrong(column, f"“{value}” is in line {seen[value]} already", f"give each {column} its own name")
        return value

    def one_of(self, column: str, allowed: Sequence[str]) -> str:
        """The cell in lower case, which must be one of a few words."""
        value = self.needed(column).lower()
        if value and value not in allowed:
            fix = did_you_mean(value, allowed, f"write {listed(allowed)}")
            self.wrong(column, f"“{self[column]}” is not known here", fix)
        return value

    def several(self, column: str) -> tuple[str, ...]:
        """The parts of a cell between semicolons."""
        return tuple(part.strip() for part in self[column].split(";") if part.strip())

    def address(self, column: str) -> str:
        """An e-mail address in lower case, or empty."""
        return self._address(column, self[column]) if self[column] else ""

    def person(self, column: str) -> str:
        """The address of somebody else in the list, in lower case, or empty; an import has put it there for a name."""
        text = self[column]
        if text and not is_address(text):
            what = f"“{text}” is no address, and not the name or number of exactly one person"
            self.wrong(column, what, f"write the {column}'s address as name@company.example, or leave it empty")
        return text.lower()

    def approver(self, column: str, groups: Mapping[str, str] | None) -> str:
        """The address of somebody who decides, in lower case, or a group's name as policy.yaml spells it; or empty.

        `groups` has the names by their folded ones; None when nobody knows them, and then any name may be one.
        """
        text = self[column]
        if is_address(text) or not text:
            return text.lower()
        if "@" not in text and (groups is None or text.casefold() in groups):
            return (groups or {}).get(text.casefold(), text)
        known = did_you_mean(text, (groups or {}).values(), "write it as name@company.example, or name a group")
        self.wrong(column, f"“{text}” is neither an e-mail address nor a group of policy.yaml", known)
        return ""

    def number(self, column: str, unit: str, largest: int) -> int | None:
        """A whole number from 1; None when the cell is empty."""
        value = self[column]
        if not value:
            return None
        if not value.isascii() or not value.isdigit() or not 0 < int(value[:6]) <= largest:
            fix = "write a whole number from 1, or leave it empty"
            self.wrong(column, f"“{value}” is not a number of {unit}", fix)
            return None
        return int(value[:6])

    def day(self, column: str) -> date:
        """A date, which may not be empty."""
        value = self.needed(column)
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007  # a date has no zone
        except ValueError:
            if value:
                self.wrong(column, f"“{value}” is not a date", "write a date as 2026-12-31")
            return date.max

    def addresses(self, column: str) -> tuple[str, ...]:
        """The addresses of a cell, between semicolons, in lower case."""
        return tuple(self._address(column, part) for part in self.several(column))

    def _address(self, column: str, text: str) -> str:
        if not is_address(text):
            self.wrong(column, f"“{text}” is not an e-mail address", "write it as name@company.example")
        return text.lower()


@dataclass(frozen=True)
class Sheets:
    """The CSV files of a rules folder. `headings` maps the files' own headings to our columns.

    `lines` has, for each file that was read, the line of each of its rows.
    """

    files: Files
    headings: Mapping[str, str] = field(default_factory=dict)
    progress: Progress | None = None
    lines: dict[str, list[int]] = field(default_factory=dict)

    @property
    def problems(self) -> Problems:
        return self.files.problems

    def rows(
        self, file: str, columns: Sequence[str], extra: Sequence[str] = (), *, optional: bool = False
    ) -> Iterator[Row]:
        """Every row of a file that has all its columns; what is wrong with the rest is in `problems`.

        The `extra` columns may be missing, and then their cells are empty; an `optional` file may be missing.
        """
        text = self.files.text(file, optional=optional)
        if text is None:
            return
        total, lines = text.count("\n"), self.lines.setdefault(file, [])
        absent = dict.fromkeys(extra, "")
        for line, cells, own in self._cells(file, columns, extra, text):
            if self.progress and line % _SOME == 0:
                self.progress(line, total)
            row = Row(file, line, absent | cells, self.problems, own)
            for column, cell in cells.items():
                if not cell.isprintable():
                    self._unseen(row, column)
            lines.append(line)
            yield row
        if self.progress:
            self.progress(total, total)

    def _cells(
        self, file: str, columns: Sequence[str], extra: Sequence[str], text: str
    ) -> Iterator[tuple[int, dict[str, str], dict[str, str]]]:
        """Line, cells by our columns, and the file's own heading of each column; blank rows are left out."""
        mark = separator(text)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
        line = 1
        try:
            found = [_clean(name) for name in next(reader, [])]
            names = self._columns(file, found, columns, extra)
            own = dict(zip(names, found, strict=True)) if names else {}
            line = reader.line_num + 1
            for cells in reader if names else ():
                if len(cells) == len(names):
                    if any(cells):
                        yield line, dict(zip(names, map(_clean, cells), strict=True)), own
                elif any(cell.strip() for cell in cells):
                    what = f"has {len(cells)} cells, the heading has {len(names)}"
                    where = found[len(cells)] if len(cells) < len(names) else f"cell {len(names) + 1}"
                    self.problems.add(file, line, where, what, _as_many(cells, len(names), _MARKS[mark]))
                line = reader.line_num + 1
        except csv.Error as error:
            what = f"cannot be read as CSV from here on: {error}"
            quote = str(re.split("\r\n|\r|\n", text)[line - 1].find('"') + 1)
            self.problems.add(file, line, quote, what, "close its double quotes, and double those inside a cell")

    def _columns(self, file: str, found: Sequence[str], columns: Sequence[str], extra: Sequence[str]) -> list[str]:
        """Our name of each column; empty when a heading is missing, unknown or there twice."""
        known = (*columns, *extra)
        before = len(self.problems.found)
        names = [self.headings.get(name, name) for name in found]
        for name, heading in dict(zip(names, found, strict=True)).items():
            if not heading:
                column = f"column {found.index(heading) + 1}"
                self.problems.add(file, 1, column, "has no heading", "give it one, or remove this column")
            elif name not in known:
                fix = did_you_mean(name, [column for column in known if column not in names], "remove this column")
                self.problems.add(file, 1, heading, "is not a column of this file", fix)
            elif names.count(name) > 1:
                self.problems.add(file, 1, heading, "is there twice", "remove one of them")
        near = {name for wrong in names if wrong not in known for name in get_close_matches(wrong, known, 1)}
        for name in columns:
            if name not in names and name not in near:
                self.problems.add(file, 1, name, "is missing", "add this heading; optional cells may stay empty")
        return names if len(self.problems.found) == before else []

    def _unseen(self, row: Row, column: str) -> None:
        """A character that nobody sees makes two names that look the same differ."""
        mark = next(character for character in row[column] if not character.isprintable())
        name = unicodedata.name(mark, "a control character").lower()
        row.wrong(column, f"holds a character that cannot be seen (U+{ord(mark):04X}, {name})", "type the cell anew")


def _as_many(cells: Sequence[str], most: int, mark: str) -> str:
    """What to do about a row that has more cells than its heading, or fewer."""
    if len(cells) > most:
        return f"put cells that hold a {mark} between double quotes"
    if len(cells) == 1 and any(other in cells[0] for other in _MARKS):
        return f"put a {mark} between its cells, as the heading does"
    return f"write a {mark} between all its cells, also the empty ones"


def _clean(cell: str) -> str:
    """One spelling for what looks the same: composed letters (NFC), single spaces, no line breaks."""
    return " ".join(unicodedata.normalize("NFC", cell).split())
