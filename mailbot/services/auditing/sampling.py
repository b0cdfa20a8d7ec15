"""A random sample that anybody can draw again: the order of SHA-256(seed|request id), and nothing else, decides."""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from typing import BinaryIO

from mailbot.core.audit import Tag
from mailbot.services.auditing.packing import as_json
from mailbot.services.auditing.packs import Packed, Packs
from mailbot.services.auditing.spans import Span
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Outcomes, SentForm

MOST = 500
_SEED = re.compile(r"[\w.-]{1,40}", re.ASCII)
ALGORITHM = "the requests with the smallest SHA-256 of '<seed>|<request id>' (UTF-8), compared as bytes"


@dataclass(frozen=True, slots=True)
class Wish:
    """How many requests to draw from those made in a span of days, and the seed, which makes it the same each time."""

    size: int
    seed: str
    days: Span

    def mistake(self) -> str:
        """What is wrong with the wish, in a sentence; empty when nothing is."""
        if not 1 <= self.size <= MOST:
            return f"Choose between 1 and {MOST} requests."
        if not _SEED.fullmatch(self.seed):
            return "The seed is one word without spaces: up to 40 letters (a to z), digits, dots, dashes, underscores."
        return ""


@dataclass(frozen=True, slots=True)
class Sample:
    """What was drawn, in the order of the draw, and from how many."""

    wish: Wish
    population: int
    requests: tuple[str, ...]


def drawn(ids: Iterable[str], seed: str, size: int) -> tuple[int, list[str]]:
    """(how many there were, which were drawn): see ALGORITHM. No more is kept than is drawn."""
    count = 0

    def counted() -> Iterator[str]:
        nonlocal count
        for each in ids:
            count += 1
            yield each

    found = nsmallest(size, counted(), key=lambda each: hashlib.sha256(f"{seed}|{each}".encode()).digest())
    return count, found


@dataclass(frozen=True)
class Samples:
    """Draws from every request that was made in a span, whatever became of it."""

    desk: Desk
    packs: Packs

    def draw(self, wish: Wish) -> Sample:
        """The sample; it is the same each time, as long as the span is over."""
        with self.desk.store.read() as tx:
            count, found = drawn(tx.population_ids(wish.days.since, wish.days.until), wish.seed, wish.size)
        return Sample(wish, count, tuple(found))

    def note(self, sample: Sample, by: str) -> None:
        """Keeps in the trail that somebody drew this sample, so that nobody draws until they like what they get."""
        facts = {
            "what": f"sample of {len(sample.requests)} of {sample.population} requests, {_told(sample.wish)}",
            "rows": str(len(sample.requests)),
            "sha256": hashlib.sha256("\n".join(sample.requests).encode()).hexdigest(),
        }
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), Tag.EXPORT_MADE, by, "sample", facts)

    def keep(self, sample: Sample, person: str) -> None:
        """Keeps what somebody drew, so that looking at it again neither draws nor costs anything."""
        with self.desk.store.write() as tx:
            form = SentForm(person, _key(sample.wish), "sample", self.desk.now(), _kept(sample))
            tx.use_form(form)
            tx.keep_outcome(form)

    def kept(self, wish: Wish, person: str) -> Sample | None:
        """What this person drew by this wish last; None when they never did."""
        with self.desk.store.read() as tx:
            sent = tx.sent_form(person, _key(wish))
        if sent is None:
            return None
        return Sample(wish, int(sent.outcome["of"][0]["count"]), tuple(row["id"] for row in sent.outcome["sample"]))

    def write(self, sample: Sample, out: BinaryIO, by: str) -> Packed:
        """The evidence packs of a sample as one."""
        wish = sample.wish
        about = {
            "algorithm": ALGORITHM,
            "seed": wish.seed,
            "size": wish.size,
            "first_day": wish.days.first.isoformat(),
            "last_day": wish.days.last.isoformat(),
            "time_zone": self.desk.policy.calendar.time_zone,
            "population": sample.population,
            "requests": list(sample.requests),
        }
        what = f"evidence packs of a sample, {_told(wish)}"
        return self.packs.requests(sample.requests, out, by, what, [("sample.json", as_json(about))])


def _kept(sample: Sample) -> Outcomes:
    return {"of": [{"count": str(sample.population)}], "sample": [{"id": each} for each in sample.requests]}


def _key(wish: Wish) -> str:
    """A wish as the id of a form (services.conversation.forms.FORM_ID)."""
    digest = hashlib.sha256(f"{wish.size}|{_told(wish)}".encode()).digest()
    return base64.b32encode(digest[:10]).decode().lower()


def _told(wish: Wish) -> str:
    return f"seed {wish.seed}, {wish.days.first} to {wish.days.last}"
