"""This process among the mailbots on this and on other machines."""

import itertools
import os
import secrets
import socket
from contextlib import suppress

_LIFE = secrets.token_hex(4)
"""Of this process: the next one may get the same number, in a container it always does."""
_numbers = itertools.count(1)


class ProcessPresence:
    """A mailbot's name, such as `host/4026531836/812/9f86d081/1`: machine, process numbering, number, life, count."""

    def __init__(self) -> None:
        self._place = f"{socket.gethostname()}/{_numbering()}"
        self.name = f"{self._place}/{os.getpid()}/{_LIFE}/{next(_numbers)}"

    def is_gone(self, holder: str) -> bool:
        """True only for a process of this machine, numbered as we are, that no longer runs."""
        parts = holder.split("/")
        if len(parts) != 5 or not holder.startswith(f"{self._place}/") or not parts[2].isdecimal():
            return False
        number, life = int(parts[2]), parts[3]
        if number == os.getpid():
            return life != _LIFE
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        except (PermissionError, OverflowError):
            pass
        return False


def _numbering() -> str:
    """What tells apart two sets of process numbers under one host name (Linux containers); empty elsewhere."""
    with suppress(OSError):
        return "".join(filter(str.isdecimal, os.readlink("/proc/self/ns/pid")))
    return ""
