"""Open requests and the rules that have changed since they were routed: their rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Passed:
    """One time that an approval passed on: why, in one word, and whose it was (a person_id): who had it, or whom they
    stood in for."""

    cause: str
    whose: str


class ReroutingTx(Protocol):
    """Following rules that have changed, within one transaction."""

    def not_followed(self, rules_version: str, limit: int) -> list[str]:
        """Ids of open requests that have not seen this version of the rules."""
        ...

    def open_after(self, made: datetime | None, limit: int) -> list[tuple[str, datetime]]:
        """Ids of open requests that were made after a moment, and when, the oldest first: so many, and those made at
        the same moment as the last of them."""
        ...

    def followed(self, request_id: str, version: int, rules_version: str) -> None:
        """Notes that a version of a request has seen these rules."""
        ...

    def passed(self, request_id: str, version: int) -> Mapping[int, Sequence[Passed]]:
        """The approvals (slots) of a version of a request that passed on, each with every time that it did, the
        oldest first."""
        ...
