"""Fetching mails: sizes first, a few at a time, and one that the server cannot hand over holds up no other."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TypeVar

from mailbot.adapters.imap import filing
from mailbot.adapters.imap.connection import Connection, OddAnswer, number
from mailbot.services.ports import Fetched, MailboxUnavailable, MailSource

HEADER_BYTES = 262_144
BATCH = 50
BATCH_BYTES = 8_000_000
STRIKES = 3
"""How often a mail is asked for that comes back broken, each time with a pause between, before it is given up."""
HOPELESS = 3
"""So many mails in a row that cannot be had: then it is the server and not the mails."""

T = TypeVar("T")
Place = tuple[int, datetime]
"""A mail's size in bytes and its time of arrival (UTC)."""


class Fetching:
    """Fetches from one inbox; mails over `size_cap` bytes come without their body."""

    def __init__(self, connection: Connection, size_cap: int) -> None:
        self._connection = connection
        self._size_cap = size_cap
        self._strikes: Counter[MailSource] = Counter()

    def mails(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The mails that can be had, and those that were asked for STRIKES times in vain; the others come later."""
        remaining = iter(sources)
        while batch := list(islice(remaining, BATCH)):
            broken: dict[MailSource, str] = {}
            places = self._had(batch, ["RFC822.SIZE", "INTERNALDATE"], _place, broken)
            for portion in self._portions([source for source in batch if source in places], places):
                yield from self._bodies(portion, places, broken)
            yield from self._given_up(broken, places)

    def _portions(
        self, sources: Sequence[MailSource], places: Mapping[MailSource, Place]
    ) -> Iterator[list[MailSource]]:
        """The mails in order, as many at a time as fit into BATCH_BYTES; a mail over the cap comes alone."""
        portion: list[MailSource] = []
        total = 0
        for source in sources:
            size = places[source][0]
            alone = size > self._size_cap or (portion and places[portion[-1]][0] > self._size_cap)
            if portion and (alone or total + size > BATCH_BYTES):
                yield portion
                portion, total = [], 0
            portion.append(source)
            total += size
        if portion:
            yield portion

    def _bodies(
        self, sources: Sequence[MailSource], places: Mapping[MailSource, Place], broken: dict[MailSource, str]
    ) -> Iterator[Fetched]:
        """The mails of one portion: all of them within the cap, or a single one that is not."""
        size = places[sources[0]][0]
        oversize = size if size > self._size_cap else 0
        wanted = f"BODY.PEEK[HEADER]<0.{HEADER_BYTES}>" if oversize else "BODY.PEEK[]"
        bodies = self._had(sources, [wanted], filing.body, broken)
        for source in sources:
            raw = bodies.get(source)
            if raw is not None:
                self._strikes.pop(source, None)
                yield Fetched(source, raw, places[source][1], oversize)

    def _had(
        self,
        sources: Sequence[MailSource],
        items: Sequence[str],
        read: Callable[[filing.Facts], T],
        broken: dict[MailSource, str],
    ) -> dict[MailSource, T]:
        """What the server says of all the mails, or else of each alone; `broken` gets those it cannot hand over.

        Raises MailboxUnavailable when the server is away, and when it hands over nothing at all.
        """
        try:
            return self._asked(sources, items, read)
        except MailboxUnavailable:
            return self._one_by_one(sources, items, read, broken)

    def _one_by_one(
        self,
        sources: Sequence[MailSource],
        items: Sequence[str],
        read: Callable[[filing.Facts], T],
        broken: dict[MailSource, str],
    ) -> dict[MailSource, T]:
        had: dict[MailSource, T] = {}
        missed: dict[MailSource, MailboxUnavailable] = {}
        for source in sources:
            self._connection.ensure()
            try:
                had |= self._asked([source], items, read)
            except MailboxUnavailable as why:
                missed[source] = why
                hopeless = len(missed) >= HOPELESS or source is sources[-1]
                if hopeless and not had and not any(isinstance(other, OddAnswer) for other in missed.values()):
                    raise
        broken |= {source: str(why) for source, why in missed.items() if had or isinstance(why, OddAnswer)}
        return had

    def _asked(
        self, sources: Sequence[MailSource], items: Sequence[str], read: Callable[[filing.Facts], T]
    ) -> dict[MailSource, T]:
        with self._connection.session() as client:
            known = {source.uid: source for source in sources if self._connection.holds(source)}
            answers = client.fetch(list(known), list(items)) if known else {}
            return {known[uid]: read(facts) for uid, facts in answers.items() if uid in known}

    def _given_up(self, broken: Mapping[MailSource, str], places: Mapping[MailSource, Place]) -> Iterator[Fetched]:
        """Those of the broken mails that were asked for often enough, with the header where that can be had."""
        for source, why in broken.items():
            self._strikes[source] += 1
            if self._strikes[source] >= STRIKES:
                _, received_at = places.get(source, (0, datetime.now(UTC)))
                yield Fetched(source, self._header(source), received_at, unreadable=why)
                del self._strikes[source]

    def _header(self, source: MailSource) -> bytes:
        self._connection.ensure()
        try:
            headers = self._asked([source], [f"BODY.PEEK[HEADER]<0.{HEADER_BYTES}>"], filing.body)
        except MailboxUnavailable:
            return b""
        return headers.get(source) or b""


def _place(facts: filing.Facts) -> Place:
    """A time that cannot be read is now: that is when we saw it."""
    arrived: datetime | None = facts[b"INTERNALDATE"]
    return number(facts[b"RFC822.SIZE"]), arrived.astimezone(UTC) if arrived else datetime.now(UTC)
