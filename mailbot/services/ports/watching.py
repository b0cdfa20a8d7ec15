"""What keeps an open page up to date: how much waits for whom, and who is still signed in."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol


class WatchingTx(Protocol):
    """Counts for many people at once, within one transaction; `most` is where counting ends."""

    def waiting_for(self, people: Collection[str]) -> Mapping[str, int]:
        """How many approvals are open for each of these people now; nothing for those who have none."""
        ...

    def tasks_to_do(self, most: int) -> int:
        """How many tasks IT has yet to do."""
        ...

    def requests_held(self, most: int) -> int:
        """How many requests the access office has to look at: held, or with an approval that nobody can decide."""
        ...

    def mails_aside(self, most: int) -> int:
        """How many mails lie in quarantine."""
        ...

    def sessions_lasting(self, people: Collection[str], now: datetime) -> set[str]:
        """Ids of the sessions that these people have open now; whoever has left has none."""
        ...
