"""A file that somebody uploads, no further than a limit."""

from collections.abc import AsyncGenerator
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from mailbot.web.frame.pages import Refused

LARGEST_FILE = 10_000_000
"""Bytes of the largest upload."""


async def _file(request: Request) -> bytes:
    """The first file of the form; empty when there is none. (Asynchronous, because bodies come that way.)"""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return b""
    try:
        form = await MultiPartParser(request.headers, _limited(request), max_files=1, max_fields=10).parse()
    except (MultiPartException, KeyError, UnicodeError):
        return b""
    files = [each for _, each in form.multi_items() if isinstance(each, UploadFile)]
    try:
        return await files[0].read() if files else b""
    finally:
        await form.close()


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > LARGEST_FILE:
            raise Refused("large")
        yield piece


UploadedFile = Annotated[bytes, Depends(_file)]
"""The parameter of a handler that reads an uploaded file."""
