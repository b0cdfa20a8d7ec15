"""One page by HTTP(S), certificates verified: to see whether an address answers, and what time it is there."""

import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException

import mailbot

SECONDS = 10.0
MOST_BYTES = 1_000_000


class Unreachable(Exception):
    """An address that does not answer; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `date` is the server's own time, None when it does not tell."""

    status: int
    text: str
    date: datetime | None


def get(url: str, headers: Mapping[str, str] | None = None, seconds: float = SECONDS) -> Answer:
    """The answer of an http(s) address, whatever its status; redirects are followed. Raises Unreachable."""
    if not url.startswith(("https://", "http://")):
        raise Unreachable(f"{url} is no http(s) address")
    named = {"User-Agent": f"mailbot/{mailbot.__version__}", **(headers or {})}
    request = urllib.request.Request(url, headers=named)  # noqa: S310  # http(s) only, by the line above
    try:
        with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310  # see above
            return _answer(answer.status, answer.read(MOST_BYTES), answer.headers)
    except urllib.error.HTTPError as answer:
        with answer:
            return _answer(answer.code, answer.read(MOST_BYTES), answer.headers)
    except (OSError, HTTPException) as why:
        raise Unreachable(f"{url} does not answer: {getattr(why, 'reason', why)}") from why


def _answer(status: int, body: bytes, headers: Message) -> Answer:
    try:
        date = parsedate_to_datetime(headers["Date"])
    except (TypeError, ValueError):
        date = None
    return Answer(status, body.decode("utf-8", "replace"), date if date and date.tzinfo else None)
