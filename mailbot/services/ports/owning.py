"""Who says that they own something whose owner is gone."""

from datetime import datetime
from typing import Protocol

from mailbot.core.ownership import OwnershipClaim
from mailbot.core.register import AccessRequest


class OwningTx(Protocol):
    """Claims of ownership within one transaction."""

    def add_claim(self, claim: OwnershipClaim) -> OwnershipClaim:
        """Writes it under a new id, whatever its own says."""
        ...

    def claim_of(self, claim_id: str) -> OwnershipClaim | None: ...

    def claims(self, system: str, access_level: str, lock: bool = False) -> list[OwnershipClaim]:
        """All of this access, oldest first; without those that were claimed and the trail does not tell of it."""
        ...

    def unclaimed(self, since: datetime) -> list[OwnershipClaim]:
        """Those asked since then that nobody has claimed, oldest first."""
        ...

    def claimed(self) -> list[OwnershipClaim]:
        """Those that somebody has claimed and the trail tells of, oldest first."""
        ...

    def claim_ownership(self, claim_id: str, by: str, at: datetime) -> bool:
        """False when somebody has claimed it already."""
        ...

    def undecided_for(self, system: str, access_level: str) -> list[AccessRequest]:
        """The held and the pending requests for this access, oldest first."""
        ...

    def decided_as_owner(self, system: str, access_level: str) -> list[str]:
        """Who decided as owner on the access that was given last, newest first (person_ids)."""
        ...
