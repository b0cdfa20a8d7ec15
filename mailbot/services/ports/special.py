"""Emergencies, birthrights and appeals: what follows a request, who is new in a job, what is signed in advance."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from mailbot.core.register import AccessRequest, Grant, StandingApproval

Given = tuple[str, str, str]
"""Who got what: person_id, system, access level."""


class SpecialTx(Protocol):
    """Natures of requests other than access, within one transaction."""

    def following(self, origin: str) -> list[AccessRequest]:
        """The requests that follow this one, oldest first."""
        ...

    def emergencies(self, beneficiary: str, since: datetime) -> list[AccessRequest]:
        """The emergencies for this person since then that are or may be decided: neither taken back nor lapsed."""
        ...

    def emergency_tasks(self) -> list[str]:
        """The names of the tasks of emergencies that IT has not got yet, also of those that cannot be read: what it
        gives, and what it takes away again."""
        ...

    def emergencies_among(self, request_ids: Sequence[str]) -> list[str]:
        """Those of these requests that are emergencies."""
        ...

    def emergencies_ending(self, day: date) -> list[str]:
        """Request ids of emergencies whose access is still held and has its last day by `day`."""
        ...

    def grant_of(self, request_id: str) -> Grant | None:
        """What is held on this request."""
        ...

    def placed_since(self, since: datetime) -> list[tuple[str, datetime]]:
        """(person_id, since when) of everybody who has come into their job after `since`."""
        ...

    def birthrights_asked(self, people: Sequence[str]) -> dict[Given, datetime]:
        """When these people were last given, or asked for, something as a birthright."""
        ...

    def ended_for(self, people: Sequence[str], cause: str) -> dict[Given, datetime]:
        """When IT was last told to take something from these people for a cause that begins so."""
        ...

    def held_by(self, people: Sequence[str]) -> Collection[Given]:
        """The active grants of these people, and what is on its way to them."""
        ...

    def next_standing_id(self) -> str: ...

    def add_standing_approval(self, standing: StandingApproval) -> None:
        """A standing approval that waits to be signed."""
        ...

    def standing_approval(self, standing_id: str, lock: bool = False) -> StandingApproval | None: ...

    def standing_approvals(self) -> list[StandingApproval]:
        """Every standing approval that has not ended, oldest first."""
        ...

    def introduced(self) -> dict[str, datetime]:
        """When each birthright was first seen, by its id."""
        ...

    def signed_for(self, approver: str, system: str, access_level: str, on: date) -> list[StandingApproval]:
        """What this approver has signed in advance for this access and still counts on that day; only what the trail
        tells of."""
        ...

    def sign_standing_approval(self, standing_id: str, at: datetime, assurance: str) -> bool:
        """False when it was signed or has ended meanwhile."""
        ...

    def end_standing_approval(self, standing_id: str, at: datetime) -> None: ...
