"""What an auditor looks up in the trail, and what an evidence pack is made of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.audit import ChainedEntry
from mailbot.core.catalog import Person
from mailbot.core.register import RequestFile
from mailbot.services.ports.proving import Checkpoint


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Which entries to show; empty fields do not narrow. `actors` are as the trail names them: pseudonyms of people,
    or one of NOT_PEOPLE. Moments from `since` up to, and without, `until`; only entries before the number `before`."""

    tags: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Some entries, newest first; `next_before` goes on behind them, None at the end of the trail.

    When few entries fit, the search stops after so many that were looked at: then a page is short, and goes on.
    """

    entries: tuple[ChainedEntry, ...]
    next_before: int | None


@dataclass(frozen=True, slots=True)
class PrivateText:
    """A text beside the chain: the chain holds the SHA-256 (hex) of salt + text in `field` of entry `seq`."""

    seq: int
    field: str
    salt: str
    text: str


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """What a verification of the whole trail found: how far it reached, its head there, when (UTC), and what was wrong,
    empty when nothing was; `note` is the signed statement of just that."""

    seq: int
    head: str
    made_at: datetime
    wrong: str
    note: str


class AuditingTx(Protocol):
    """The trail for those who read it, within one transaction."""

    def trail_page(self, which: TrailFilter, most: int) -> TrailPage:
        """At most so many entries, newest first."""
        ...

    def entry(self, seq: int) -> ChainedEntry | None: ...

    def private_texts(self, seqs: Sequence[int]) -> list[PrivateText]:
        """Those that were not erased, by entry and field."""
        ...

    def every_text(self) -> Iterator[PrivateText]:
        """All that were not erased, by entry, streamed."""
        ...

    def people_by_ref(self, refs: Sequence[str]) -> Mapping[str, Person]:
        """Who is behind these pseudonyms, also of those who have left; unknown ones are left out."""
        ...

    def refs_of(self, person_ids: Sequence[str]) -> Mapping[str, str]:
        """The pseudonym of each person, by person_id."""
        ...

    def subjects_of(self, request_id: str) -> list[str]:
        """Under which names the trail tells of a request: its own, its tasks, its grants, the mail it came with."""
        ...

    def entries_of(self, subjects: Sequence[str]) -> list[ChainedEntry]:
        """Every entry about these, oldest first."""
        ...

    def segment(self, first: int, last: int) -> Iterator[ChainedEntry]:
        """The entries of a part of the chain in order, streamed; both ends belong to it."""
        ...

    def tagged(self, tags: Sequence[str], first: int, last: int) -> Iterator[ChainedEntry]:
        """The entries of a part of the chain with one of these tags, in order, streamed."""
        ...

    def part_of_trail(self, since: datetime, until: datetime) -> tuple[int, int] | None:
        """(first, last) seq of what happened from `since` up to, and without, `until`; None when nothing did."""
        ...

    def checkpoint_from(self, seq: int) -> Checkpoint | None:
        """The first checkpoint that covers an entry."""
        ...

    def checkpoints_within(self, first: int, last: int) -> list[Checkpoint]: ...

    def population(self, since: datetime, until: datetime) -> Iterator[RequestFile]:
        """Every request that was made in a span, in the order of its making, streamed."""
        ...

    def population_ids(self, since: datetime, until: datetime) -> Iterator[str]:
        """The same, only their ids."""
        ...

    def known_requests(self, ids: Sequence[str]) -> Mapping[str, datetime]:
        """When each of these requests was made; those that are not there are left out."""
        ...

    def add_trail_check(self, check: TrailCheck) -> None: ...

    def newest_trail_check(self) -> TrailCheck | None:
        """What the latest verification found."""
        ...
