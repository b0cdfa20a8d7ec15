"""Readers that misbehave in the ways a parser can; they run in the confined child."""

import ctypes
import os
import time
from dataclasses import dataclass
from datetime import datetime

from mailbot.adapters.mime import MimeReader
from mailbot.core.catalog import Entitlement
from mailbot.core.mail import Message, Unreadable


@dataclass(frozen=True)
class Bomb:
    """Does what the first line of the mail says, else reads it."""

    reader: MimeReader

    def read(self, raw: bytes, received_at: datetime) -> Message:
        if raw.startswith(b"smuggle"):
            return _Smuggled()  # type: ignore[return-value]
        if raw.startswith(b"raise the risk"):
            return Entitlement("Finance Shared Drive", "Edit", risk="low")  # type: ignore[return-value]  # a child that cheats
        _DEEDS.get(raw.partition(b"\n")[0], lambda: None)()
        return self.reader.read(raw, received_at)


class _Smuggled:
    """What a taken-over child would answer: whoever unpickles it without care runs a command."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 3",)


def _spin() -> None:
    while True:
        pass


def _fill_memory() -> None:
    held = []
    while True:
        held.append(bytes(50_000_000))  # asked for, never touched: that takes no time


def _crash() -> None:
    ctypes.string_at(0)


def _fail() -> None:
    raise KeyError("a defect")


def _unreadable() -> None:
    raise Unreadable("too deep")


def _write() -> None:
    with open("/tmp/mailbot-escaped", "wb") as file:
        file.write(b"x" * 10)


def _show_environment() -> None:
    raise ValueError(" ".join(sorted(os.environ)))


def _chatter() -> None:
    print("noise " * 1_000, flush=True)


_DEEDS = {
    b"spin": _spin,
    b"sleep": lambda: time.sleep(60),
    b"memory": _fill_memory,
    b"crash": _crash,
    b"fail": _fail,
    b"deep": _unreadable,
    b"write": _write,
    b"environment": _show_environment,
    b"chatter": _chatter,
}
