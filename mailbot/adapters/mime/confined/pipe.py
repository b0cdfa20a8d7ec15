"""What goes through the pipe between the two processes: a length, then a pickle.

The first question is the reader with its bounds, and the catalog by which mails are understood or None; each later one
is some mails, when they arrived, and whether what they say is asked, too.
"""

import io
import pickle
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Message

LENGTH = struct.Struct("!Q")
OUT_OF_MEMORY = 70
"""The exit code of a child that took more memory than a mail may."""

_PLAIN = frozenset(
    (
        *(("mailbot.core.mail", name) for name in ("Message", "Address", "Attachment", "Verdict", "Unreadable")),
        *(("mailbot.core.mail", name) for name in ("Bounce", "Undelivered")),
        *(("mailbot.core.understanding.reading", name) for name in ("Reading", "Intent", "Candidate")),
        *(("mailbot.core.understanding.reading", name) for name in ("Wish", "OpenWish")),
        ("mailbot.core.understanding.reading", "Delegating"),
        ("mailbot.core.understanding.understood", "Understood"),
        *(("datetime", name) for name in ("date", "datetime", "timedelta", "timezone")),
    )
)
"""What an answer of the child may be made of; it has seen hostile bytes, so its answer is not trusted to be more."""


class Reads(Protocol):
    """A reader that can be pickled: the child gets a copy of it."""

    def read(self, raw: bytes, received_at: datetime) -> Message: ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one mail may take: seconds of processor time and of the clock, and bytes of memory for the whole child."""

    cpu_seconds: float = 2.0
    seconds: float = 10.0
    memory: int = 1 << 30


class Answer(pickle.Unpickler):
    """Takes an answer apart that may hold plain values only, and places of rows of the catalog."""

    def __init__(self, data: bytes, rows: Sequence[Entitlement | Person]) -> None:
        super().__init__(io.BytesIO(data))
        self._rows = rows

    def persistent_load(self, place: object) -> Entitlement | Person:
        if isinstance(place, int) and 0 <= place < len(self._rows):
            return self._rows[place]
        raise pickle.UnpicklingError(f"an answer that holds row {place!r}")

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(f"an answer that holds {module}.{name}")
        return super().find_class(module, name)


def rows_of(catalog: Catalog | None) -> Sequence[Entitlement | Person]:
    """What answers name by its place."""
    return (*catalog.entitlements, *catalog.people) if catalog else ()


class Placing(pickle.Pickler):
    """Writes an answer with the place of a row of the catalog where the row itself would be."""

    def __init__(self, file: BinaryIO, places: Mapping[int, int]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places = places

    def persistent_id(self, value: object) -> int | None:
        return self._places.get(id(value))
