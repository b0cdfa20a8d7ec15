"""Comma-separated files (RFC 4180) that a spreadsheet opens without harm, and reading them back from one."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import chain

BOM = "\ufeff"
_BEGINNING = r"(\A|[;\t\r\n][^\S\t\r\n]*\"*)"
_OF_A_FORMULA = r"(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])"  # in full width, too: Japanese keyboards type them so
_FORMULA = re.compile(f"{_BEGINNING}{_OF_A_FORMULA}")
_DEFUSED = re.compile(f"{_BEGINNING}'{_OF_A_FORMULA}")


def defused(text: str) -> str:
    """Free text that no spreadsheet takes for a formula: an apostrophe goes before = + - @ TAB and CR at its beginning,
    and behind a semicolon, a TAB or a line's end: the spreadsheets of many countries part cells at semicolons, and then
    no quotes hold a cell together that commas part."""
    return _FORMULA.sub(r"\1'", text)


def plain(text: str) -> str:
    """The text as it was before `defused`."""
    return _DEFUSED.sub(r"\1", text)


def lines(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The file piece by piece, BOM first, CRLF at each line's end; nothing is kept."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    yield BOM
    for row in chain([columns], rows):
        writer.writerow(row)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


_DATE_FORMS = ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%y", "%m/%d/%y", "%d.%m.%y")


def possible_dates(cell: str) -> set[str]:
    """Every date (ISO 8601) that a spreadsheet's own way of writing dates may mean by this cell."""
    found = set()
    for form in _DATE_FORMS:
        with suppress(ValueError):
            found.add(datetime.strptime(cell, form).date().isoformat())  # noqa: DTZ007  # a date has no zone
    return found


def table(data: bytes) -> list[dict[str, str]]:
    """The rows of a sheet as somebody's spreadsheet saved it, keyed by heading in lower case. Raises ValueError when
    there is no heading line or it has a column twice, or a cell is too long to be one.
    """
    return keyed(filled(data))


def filled(data: bytes) -> list[list[str]]:
    """Its lines in which anything stands (see `decoded` and `separator`), the headings first. Raises ValueError."""
    text = decoded(data).replace("\0", "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
    try:
        found = [[cell.strip() for cell in row] for row in reader if any(row)]
    except csv.Error as error:
        raise ValueError(f"the file cannot be read as a table: {error}") from None
    if not found or not any(found[0]):
        raise ValueError("the file is empty: it needs a line of headings")
    return found


def keyed(found: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """The rows below the first one, keyed by its headings in lower case. Raises ValueError for one that is there twice:
    people would fill in and look at the one, and the other would count."""
    names = [name.lower() for name in found[0]]
    if twice := next((name for name, times in Counter(filter(None, names)).items() if times > 1), ""):
        raise ValueError(f"it has the column {twice} twice: delete one of them")
    return [dict(zip(names, row, strict=False)) for row in found[1:]]


def decoded(data: bytes, errors: str = "replace") -> str:
    """The text of a sheet: UTF-8, with or without BOM; else Windows-1252, in which Excel saves what it calls CSV. With
    the errors "strict" it raises UnicodeDecodeError for what is neither, and for UTF-8 that is damaged."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        half = b"\0" in data or not data.decode("utf-8", "ignore").isascii()  # UTF-16, or UTF-8 with a bad byte in it
        if errors == "strict" and half:
            raise
        return data.decode("cp1252", errors)


def separator(text: str) -> str:
    """What parts the cells of a sheet: comma, semicolon (Excel, where the comma is in numbers) or tab, whichever its
    heading line has most of outside of double quotes."""
    heading = _QUOTED.sub("", text.lstrip("\r\n").partition("\n")[0])
    return max(",;\t", key=heading.count)


_QUOTED = re.compile('"[^"]*"')
