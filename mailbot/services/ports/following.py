"""Open requests and the rules that have changed since they were routed: their rows."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class FollowingTx(Protocol):
    """Following the rules within one transaction."""

    def not_followed(self, rules_version: str, limit: int) -> list[str]:
        """Ids of open requests that have not seen this version of the rules."""
        ...

    def followed(self, request_id: str, version: int, rules_version: str) -> None:
        """Notes that a version of a request has seen these rules."""
        ...

    def passed(self, request_id: str, version: int) -> Mapping[int, Sequence[str]]:
        """The approvals (slots) of a version of a request that passed on, each with the causes, in one word each, the
        oldest first."""
        ...
