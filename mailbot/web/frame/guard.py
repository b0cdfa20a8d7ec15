"""What holds for every request: where a form may come from, how large it may be, and what browsers are told."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import parse_qs

from fastapi import Depends, FastAPI, Request
from fastapi.responses import Response

from mailbot.web.frame.pages import Pages, Refused

LARGEST_FORM = 256 * 1024
"""Bytes; enough for IT to tick several thousand tasks at once."""

SIGNED = "/hooks/"
"""Below this path come programs that sign what they post, and no browser's forms."""

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""No script, no frame, no cache, and no address of ours told to anybody: the address of a page is its key."""

WITH_OUR_SCRIPT = HEADERS["Content-Security-Policy"] + "; script-src 'self'; connect-src 'self'"
"""The policy of a page that keeps itself up to date: our own script files and our own host, and nothing inline."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def _cleaned(value: str) -> str:
    return _CONTROLS.sub("", value.replace("\r\n", "\n"))


@dataclass(frozen=True)
class Form:
    """The fields of a form as they were sent."""

    values: Mapping[str, list[str]]

    def text(self, name: str) -> str:
        """One field without outer spaces and control characters; empty when it was not sent."""
        return _cleaned(self.values.get(name, [""])[-1]).strip()

    def all(self, name: str) -> list[str]:
        """Every value of a field that may be sent more than once, without control characters."""
        return [_cleaned(value) for value in self.values.get(name, ())]


async def read_body(request: Request, most: int = LARGEST_FORM) -> bytes:
    """Reads the body piece by piece, and no further than the limit. (Our only awaits: bodies come that way.)"""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise Refused("large")
    return bytes(body)


def form_reader(most: int = LARGEST_FORM) -> Callable[[Request], Awaitable[Form]]:
    """Reads a form of at most so many bytes."""

    async def read(request: Request) -> Form:
        return Form(parse_qs((await read_body(request, most)).decode("utf-8", "replace"), keep_blank_values=True))

    return read


PostedForm = Annotated[Form, Depends(form_reader())]
"""The parameter of a handler that acts on a form."""


def install(app: FastAPI, pages: Pages) -> None:
    """Puts the guard in front of every route."""

    @app.middleware("http")
    async def guard(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        free = request.method in ("GET", "HEAD") or request.url.path.startswith(SIGNED)
        if not _is_text(request):
            response = pages.problem("absent")
        elif free or _from_our_pages(request, pages.services.origin):
            response = await go_on(request)
        else:
            response = pages.problem("elsewhere")
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response


def _is_text(request: Request) -> bool:
    """Whether the address is without NUL: no name of ours has one, and PostgreSQL takes none as text."""
    return "\0" not in request.scope["path"] and b"%00" not in request.scope["query_string"]


def _from_our_pages(request: Request, origin: str) -> bool:
    """Whether a page of ours sent this form. Every browser since 2023 says so in Sec-Fetch-Site (W3C Fetch Metadata),
    which a page cannot forge; an older one, or a program, must at least name our origin, or the host it talks to."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    host = f"{request.url.scheme}://{request.headers.get('host', '')}"
    return request.headers.get("origin") in (origin, host)
