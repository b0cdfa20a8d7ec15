"""The bytes of a rules folder, each file read once: what is checked is what the version is made of."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mailbot.adapters.rulebook.problems import Problem, Problems
from mailbot.core import sheets

_NEEDED_BY = {"catalog.csv": "sod.csv", "staff.csv": "catalog.csv"}
"""The sheet whose rows name what stands in a file."""
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How an .xlsx and an .xls begin: renamed to .csv they are still no table."""


@dataclass(frozen=True)
class Files:
    """A folder of rule files, and what is wrong with them."""

    folder: Path
    problems: Problems
    looks: list[Problem] = field(default_factory=list)
    """What can be used and is worth a look: sheets that were not saved as UTF-8."""
    _read: dict[str, bytes] = field(default_factory=dict)

    def text(self, name: str, *, optional: bool = False) -> str | None:
        """A file's text without a byte order mark; None when it is missing or its bytes are no text, and `problems`
        says so. An `optional` file may be missing.
        """
        try:
            self._read[name] = (self.folder / name).read_bytes()
            if not self._read[name].startswith(_WORKBOOKS):
                return self._text(name)
            self.problems.add(name, 0, "", "is an Excel workbook", "save it from Excel as “CSV UTF-8”")
        except OSError as error:
            if optional and isinstance(error, FileNotFoundError):
                return None
            reason = error.strerror or "it cannot be read"
            what = f"cannot be opened ({reason}){self._needed(name)}"
            self.problems.add(name, 0, "", what, f"put {name} into {self.folder}")
        except UnicodeDecodeError as error:
            self.problems.note(self._not_utf8(name, error, "save it as “CSV UTF-8” or, for YAML, as UTF-8"))
        return None

    def _needed(self, name: str) -> str:
        """Which line of another file needs this one, in words; empty where none is found."""
        other = _NEEDED_BY.get(name, "")
        try:
            rows = (self.folder / other).read_bytes().splitlines() if other else []
        except OSError:
            return ""
        found = (number for number, row in enumerate(rows, start=1) if number > 1 and row.strip())
        return next((f": {other}:{number} needs it" for number in found), "")

    def _text(self, name: str) -> str:
        try:
            return self._read[name].decode("utf-8-sig")
        except UnicodeDecodeError as error:
            if not name.endswith(".csv"):
                raise
            text = sheets.decoded(self._read[name], "strict")
            fix = "it was read as Windows-1252: look at its letters with accents, or save it as “CSV UTF-8”"
            self.looks.append(self._not_utf8(name, error, fix))
            return text

    def version(self, names: Sequence[str]) -> str:
        """SHA-256 (hex) over those of the files that are there, each with its name and length before it, as read."""
        digest = hashlib.sha256()
        for name in names:
            if (data := self._read.get(name)) is not None:
                digest.update(f"{name} {len(data)}\n".encode() + data)
        return digest.hexdigest()

    def _not_utf8(self, name: str, error: UnicodeDecodeError, fix: str) -> Problem:
        data = self._read[name]  # the error counts from after a byte order mark
        at = error.start + len(data) - len(error.object)
        line = data[:at].count(b"\n") + 1
        what, place = f"is not UTF-8 (byte {data[at]:#04x} at position {at})", at - data.rfind(b"\n", 0, at)
        return Problem(name, line, str(place), what, fix)
