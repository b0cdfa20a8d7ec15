"""Workbooks (Office Open XML) of any length in little memory: each row is written as it comes."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

import xlsxwriter

_ROWS_OF_A_SHEET = 1_000_000
"""A sheet takes 1,048,576 rows; what is more goes on in another one."""
_LONGEST_CELL = 32_767


def write_workbook(path: Path, title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Every cell is written as text, so that none is taken for a formula, a link or a number.

    A text that is longer than a cell may be is cut. Nothing is left beside `path`.
    """
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent), **plain})
    heading = book.add_format({"bold": True})
    for number, some in enumerate(_sheets(rows), 1):
        sheet = book.add_worksheet(title[:25] if number == 1 else f"{title[:25]} {number}")
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, columns, heading)
        for line, row in enumerate(some, 1):
            for column, cell in enumerate(row):
                sheet.write_string(line, column, cell[:_LONGEST_CELL])
    book.close()


def _sheets(rows: Iterable[Sequence[str]]) -> Iterator[Iterator[Sequence[str]]]:
    """The rows of each sheet; the first one is there without rows too."""
    left = iter(rows)
    yield islice(left, _ROWS_OF_A_SHEET)
    while first := next(left, None):
        yield chain((first,), islice(left, _ROWS_OF_A_SHEET - 1))
