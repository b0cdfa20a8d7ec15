"""A company's own sheets, as they come: a CSV or Excel file, or the address of a published Google Sheet."""

import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from http.client import HTTPException, HTTPMessage, HTTPResponse
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import mailbot
from mailbot.adapters import spreadsheets
from mailbot.core import sheets

SECONDS = 20.0
MOST_BYTES = 10_000_000

_HOST = "docs.google.com"
_CONTENT = re.compile(r"(?:[a-z0-9-]+\.)*googleusercontent\.com")
"""Where Google keeps the content of a published sheet, and leads to from the address that people copy."""

_PIECE = 65_536

_ABOVE = 20
"""Among so many lines of a sheet the headings are looked for."""

_PAGE = (b"<!doctype", b"<html")
_PUBLISH = "in Google Sheets, use “Publish to web”"

Table = list[dict[str, str]]
"""Rows by heading, in lower case."""


class SourceRefused(Exception):
    """A source that cannot be taken over; the text says why and what to do."""


Heads = Callable[[Sequence[str]], bool]
"""Whether a line, in lower case, has the headings that are looked for."""


def read(source: str, heads: Heads = any) -> Table:
    """The rows of a file or of a published Google Sheet below its headings, which often stand under a title or in a
    later sheet of a workbook; below its first line, when none `heads` them. Raises SourceRefused."""
    if "://" in source:
        return _table(fetch(published(source)), source, heads)
    path = Path(source)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceRefused(f"{source} is larger than {MOST_BYTES // 1_000_000} MB: take out what is not needed")
        return _table(path.read_bytes(), source, heads)
    except OSError as why:
        raise SourceRefused(f"{source} cannot be read: {why.strerror}") from why


def published(address: str) -> str:
    """The address under which Google gives out a sheet as CSV; raises SourceRefused for any other host or page."""
    parts = urlsplit(address)
    found = re.match(r"/spreadsheets/d/(e/)?([A-Za-z0-9_-]{20,})", parts.path)
    if parts.scheme != "https" or parts.netloc != _HOST or not found:
        raise SourceRefused(f"only sheets at https://{_HOST}/spreadsheets/… are read: {_PUBLISH}")
    tab = re.search(r"(?:^|[&#?])gid=(\d+)", f"{parts.query}#{parts.fragment}")
    which = f"&gid={tab[1]}" if tab else ""
    if found[1]:
        return f"https://{_HOST}/spreadsheets/d/e/{found[2]}/pub?output=csv{which}"
    return f"https://{_HOST}/spreadsheets/d/{found[2]}/export?format=csv{which}"


class _OnlyGoogle(urllib.request.HTTPRedirectHandler):
    """Follows a redirect to where Google keeps content, and nowhere else."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        parts = urlsplit(newurl)
        if parts.scheme != "https" or not _CONTENT.fullmatch(parts.netloc):
            raise SourceRefused(f"{req.full_url} leads to {parts.netloc}: publish the sheet to the web, for everybody")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(address: str, opener: urllib.request.OpenerDirector | None = None) -> bytes:
    """What is at an address, within the limits of size and time; raises SourceRefused."""
    named = {"User-Agent": f"mailbot/{mailbot.__version__}"}
    request = urllib.request.Request(address, headers=named)  # noqa: S310  # an address that `published` has made
    try:
        with (opener or urllib.request.build_opener(_OnlyGoogle)).open(request, timeout=SECONDS) as answer:
            data = _within(answer)
    except (OSError, HTTPException) as why:
        raise SourceRefused(f"{address} does not answer: {getattr(why, 'reason', why)}") from why
    if len(data) > MOST_BYTES:
        raise SourceRefused(f"the sheet is larger than {MOST_BYTES // 1_000_000} MB: take out what is not needed")
    if data.lstrip()[:9].lower().startswith(_PAGE):
        raise SourceRefused(f"{address} is a page for people, not a sheet: {_PUBLISH}")
    return data


def _within(answer: HTTPResponse) -> bytes:
    """What comes within the limits: a server that sends a byte now and then is given up, too. Raises OSError for that,
    and for what breaks off."""
    data, end = bytearray(), time.monotonic() + SECONDS
    while some := answer.read1(_PIECE):  # `read` would wait until it has as many bytes
        data += some
        if time.monotonic() > end:
            raise TimeoutError(f"it takes longer than {SECONDS:.0f} seconds")
        if len(data) > MOST_BYTES:
            return bytes(data)
    if answer.length:
        raise ConnectionError(f"it broke off after {len(data)} of {len(data) + answer.length} bytes")
    return bytes(data)


def _table(data: bytes, source: str, heads: Heads) -> Table:
    try:
        found = _workbook(data) if data.startswith(b"PK") else [sheets.filled(data)]
        below = (each[line:] for each in found for line in range(min(len(each), _ABOVE)) if _heads(each[line], heads))
        return sheets.keyed(next(below, found[0]))
    except ValueError as why:
        raise SourceRefused(f"{source} cannot be read as a table: {why}") from why


def _heads(line: Sequence[str], heads: Heads) -> bool:
    return heads([cell.lower() for cell in line])


def _workbook(data: bytes) -> list[list[list[str]]]:
    """The sheets of an Excel workbook that have any rows."""
    found = [each for each in spreadsheets.all_sheets(data) if each]
    if not found:
        raise ValueError("all of its sheets are empty: one needs a line of headings")
    return found
