"""IDLE (RFC 2177) as a hint that it is time to look, and nothing more."""

import threading
import time

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

LOOK_SECONDS = 1.0
"""How long `woken` may go unnoticed."""


def idle(client: IMAPClient, seconds: float, woken: threading.Event) -> None:
    """Returns at the server's first word, when `woken` is set, or when the time is over.

    Raises IMAPClientError when the server refuses, and its kind IMAPClientAbortError or OSError when the connection is
    dead or in an unknown state.
    """
    _begin(client)
    ends = time.monotonic() + seconds
    while not woken.is_set() and (left := ends - time.monotonic()) > 0:
        if _spoke(client, min(LOOK_SECONDS, left)):
            break
    client.idle_done()


def _begin(client: IMAPClient) -> None:
    """Asks for IDLE; imapclient takes news that come before the server's agreement for a refusal."""
    try:
        client.idle()
    except IMAPClientError as why:
        if "response: b'* " in str(why):
            raise IMAPClientAbortError("the server told of a change before it agreed to IDLE") from why
        raise


def _spoke(client: IMAPClient, seconds: float) -> bool:
    """Whether the server said something within `seconds`.

    imapclient answers an empty list at once, and for ever, on a connection that the server has closed.
    """
    began = time.monotonic()
    answers = client.idle_check(timeout=seconds)
    if any(answer[0] == b"BYE" for answer in answers):
        raise IMAPClientAbortError("the server said goodbye")
    if not answers and time.monotonic() - began < seconds / 2:
        raise IMAPClientAbortError("the server has closed the connection")
    return bool(answers)
