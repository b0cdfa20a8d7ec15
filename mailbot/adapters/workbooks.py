"""XLSX files in constant memory (xlsxwriter): rows go to a temporary file as they come, the file is read from there."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from xlsxwriter import Workbook

MOST_ROWS = 1_048_576
"""How many rows a sheet can hold, headings included."""

_PIECE = 64 * 1024


def workbook(columns: Sequence[str], rows: Iterable[Sequence[str]], most_rows: int = MOST_ROWS) -> Iterator[bytes]:
    """The file piece by piece (services.ports.Workbooks); a sheet has `most_rows` rows at most, a cell 32,767
    characters."""
    with TemporaryDirectory(prefix="mailbot-") as folder:
        path = Path(folder) / "export.xlsx"
        with Workbook(path, {"constant_memory": True, "tmpdir": folder, "use_zip64": True}) as book:
            _fill(book, columns, rows, most_rows)
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


def _fill(book: Any, columns: Sequence[str], rows: Iterable[Sequence[str]], most_rows: int) -> None:
    sheet = _sheet(book, columns)
    for number, row in enumerate(rows):
        place = number % (most_rows - 1)
        if number and not place:
            sheet = _sheet(book, columns)
        for column, text in enumerate(row):
            sheet.write_string(place + 1, column, text)


def _sheet(book: Any, columns: Sequence[str]) -> Any:
    """A new sheet with its headings, which stay in sight."""
    sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
    sheet.set_column(0, len(columns) - 1, 22)
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(columns):
        sheet.write_string(0, column, name, bold)
    return sheet
