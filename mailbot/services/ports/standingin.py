"""Who decides for whom: delegations and absences."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Protocol

from mailbot.core.delegation import Delegation


class StandingInTx(Protocol):
    """Delegations, absences and the approvals they touch, within one transaction."""

    def add_delegation(self, delegation: Delegation) -> Delegation:
        """Writes it under a new id, whatever its own says."""
        ...

    def end_delegation(self, delegation_id: str, at: datetime) -> bool:
        """False when it has ended already."""
        ...

    def delegations(self, on: date, people: Collection[str] | None = None, to: str = "") -> list[Delegation]:
        """Those of everybody, of these people or to one person that have not ended and last until this day or longer,
        oldest first; only those that the audit trail tells of as they are."""
        ...

    def delegations_over(self, on: date) -> list[Delegation]:
        """Those that have not been ended although their last day is before this one; told of as above."""
        ...

    def delegated_last(self, person: str) -> datetime | None:
        """When this person last made a delegation, or anybody ended one of theirs, as the trail tells: for one that a
        mail made, when the mail was written; None where it tells of none."""
        ...

    def absences(self, on: date, people: Collection[str] | None = None) -> Mapping[str, date]:
        """Everybody, or each of these people, who is away on this day and has said when they are back, as mailbot noted
        it last."""
        ...

    def strange_rows(self, on: date) -> list[str]:
        """What says who decides, who is away or cannot be reached, or what was asked back, and is not as mailbot wrote
        it; in words. Nothing is done by it."""
        ...

    def to_seat(self, people: Collection[str]) -> list[str]:
        """Ids of requests with an open approval of one of these people, or of somebody who stands in for one."""
        ...

    def deputised(self) -> list[str]:
        """Ids of requests with an open approval that somebody holds for another."""
        ...

    def stranded(self) -> list[str]:
        """Ids of requests with an open approval that nobody can decide."""
        ...
