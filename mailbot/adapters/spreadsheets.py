"""Excel workbooks of others, read where it can be stopped: in a process of its own, with limits on time and memory.

A workbook of a few kilobytes can name a cell so far out, or one text so often, that the library below asks for more
memory than there is, and then ends the whole process.
"""

import contextlib
import io
import json
import os
import resource
import subprocess
import sys
import zipfile
from datetime import date, datetime

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

SECONDS = 60.0
MOST_MEMORY = 2 << 30
MOST_UNPACKED = 200_000_000
"""An Excel file is a zip archive: what it says it unpacks to is looked at before anything is unpacked."""
MOST_TEXT = 50_000_000
"""Bytes of text that are taken out of it: whoever asked has all of them in memory."""

_START = "from mailbot.adapters.spreadsheets import serve; serve()"


def all_sheets(data: bytes) -> list[list[list[str]]]:
    """The rows of each sheet that are not empty, as people read them. Raises ValueError with words for people."""
    path = {"PYTHONPATH": os.pathsep.join(sys.path)}
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter and our own code
            [sys.executable, "-c", _START], input=data, capture_output=True, timeout=SECONDS, env=path, check=False
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"reading it takes longer than {SECONDS:.0f} seconds: save it as .csv") from None
    if done.returncode < 0 or b"MemoryError" in done.stderr:
        raise ValueError("reading it takes too much memory: delete what lies far out in it, or save it as .csv")
    if done.returncode:
        raise ValueError("it cannot be read: save it as .csv")
    found = json.loads(done.stdout)
    if isinstance(found, str):
        raise ValueError(found)
    return [[[str(cell) for cell in row] for row in sheet] for sheet in found]


def serve() -> None:
    """Reads a workbook from standard input and writes its rows, or what is wrong with it, to standard output."""
    with contextlib.suppress(ValueError, OSError):  # macOS knows no limit on memory
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        found: list[list[list[str]]] | str = _sheets(sys.stdin.buffer.read())
    except (ValueError, CalamineError, zipfile.BadZipFile) as why:
        found = str(why)
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode())


def _sheets(data: bytes) -> list[list[list[str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
            raise ValueError("it unpacks to more than 200 MB")
        if "xl/workbook.xml" not in archive.namelist():
            raise ValueError("it is no .xlsx file: save it as .xlsx or .csv")
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    found, length = [], 0
    for name in book.sheet_names:
        found.append(_rows(book.get_sheet_by_name(name)))
        length += sum(len(cell.encode()) for row in found[-1] for cell in row)
        if length > MOST_TEXT:
            raise ValueError("it holds more than 50 MB of text")
    return found


def _rows(sheet: CalamineSheet) -> list[list[str]]:
    """What stands in cells that are merged down several rows stands in each of those."""
    rows = [[_cell(cell) for cell in row] for row in sheet.to_python()]
    above, left = sheet.start or (0, 0)
    for (top, column), (bottom, _) in sheet.merged_cell_ranges or ():
        first, cell = top - above, column - left
        if 0 <= first < len(rows) and 0 <= cell < len(rows[first]):
            for row in rows[first + 1 : bottom - above + 1]:
                row[cell] = rows[first][cell]
    return [row for row in rows if any(row)]


def _cell(cell: object) -> str:
    """A cell as people read it: whole numbers without a point, days without a time."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell).strip()
