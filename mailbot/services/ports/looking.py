"""What the pages around the desk look up."""

from typing import Protocol


class LookingTx(Protocol):
    """Counts and lists for people who look around, within one transaction."""

    def approvals_waiting(self, person: str) -> int:
        """How many approvals wait for this person: as many as their inbox shows without a filter."""
        ...
