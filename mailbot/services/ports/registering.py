"""Who holds what, now and at any moment since the first grant."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from mailbot.core.register import Grant


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Which grants to list; empty fields do not narrow.

    Those that are held now; or were held just before `before`; or, with `ended_too`, all that ever were. `people` None
    is everybody. `last_days` are the first and the last of the days on which access ends. A list goes on behind the
    grant `after`.
    """

    person: str = ""
    people: tuple[str, ...] | None = None
    system: str = ""
    levels: tuple[str, ...] = ()
    department: str = ""
    type: str = ""
    last_days: tuple[date, date] | None = None
    before: datetime | None = None
    ended_too: bool = False
    after: str = ""
    limit: int | None = None


class RegisteringTx(Protocol):
    """The register within one transaction."""

    def register(self, which: RegisterFilter) -> Iterator[Grant]:
        """Streamed. What one person has: what is held first, by system. A system: by level and person. What ends: by
        its last day. Everything else: by the number of the grant."""
        ...

    def stood_in(self, request_ids: Sequence[str]) -> Mapping[tuple[str, str], str]:
        """By request and who decided about it: in whose place they did; who decided for themselves is not in it."""
        ...

    def first_grant_at(self) -> datetime | None:
        """When the register began; None while it is empty."""
        ...

    def newest_starts(self, people: Sequence[str] | None, limit: int) -> list[Grant]:
        """The grants of these people (None is everybody) that were started last, newest first."""
        ...

    def newest_ends(self, people: Sequence[str] | None, limit: int) -> list[Grant]:
        """Those that ended last, newest first."""
        ...
