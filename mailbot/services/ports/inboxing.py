"""What one person has to decide, will have to, and has decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.register import Decision, RequestFile
from mailbot.services.ports.staffing import Review


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """Which of the open approvals of a person; empty fields do not narrow.

    `late_at` keeps those whose time was over at that moment, `deputy_for` those that are held for this person_id.
    """

    risk: str = ""
    system: str = ""
    late_at: datetime | None = None
    deputy_for: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, the request as it stands now (perhaps at a later version), and whether it was taken back."""

    decision: Decision
    file: RequestFile
    taken_back: bool


class InboxTx(Protocol):
    """The inbox of an approver within one transaction; lists go on after a key of the row that came last."""

    def inbox(
        self, person: str, which: InboxFilter, after: tuple[datetime, str] | None, limit: int
    ) -> list[RequestFile]:
        """The pending requests that wait for this person, by the time that is over first, from the key (due_at,
        request_id) on."""
        ...

    def inbox_facets(self, person: str) -> list[tuple[str, str]]:
        """(system, whom for as deputy) of everything that waits for this person, each pair once."""
        ...

    def asked_later(self, person: str, after: str, limit: int) -> list[RequestFile]:
        """The pending requests that ask this person once others have approved, or once they are back while nobody may
        decide in their place, by their ids, from the id `after` on."""
        ...

    def decided_by(
        self, person: str, since: datetime, before: tuple[datetime, str] | None, limit: int
    ) -> list[Decided]:
        """What this person has decided since then, newest first, from the key (decided_at, request_id) on."""
        ...

    def request_files(self, request_ids: Sequence[str]) -> list[RequestFile]:
        """These requests at their current version, by their ids; those that are not there are left out."""
        ...

    def reviews_of(self, reviewer: str) -> list[Review]:
        """The reviews that this person has not finished, the next due first."""
        ...
