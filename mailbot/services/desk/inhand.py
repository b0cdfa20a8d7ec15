"""Letters that have to reach people whatever is done to the outbox: who has the database marks one as sent, or deletes
it, before it leaves."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.services.ports import Notice

PATIENCE = timedelta(minutes=15)
"""How long the outbox has for it; longer than a lease, so that whoever is at it comes to an end."""


@dataclass
class InHand:
    """Those that this process has written and of which it has not seen that they left. Told twice is better than told
    to nobody: where another process of ours has sent one meanwhile, it goes once more."""

    _letters: dict[str, tuple[Notice, datetime]] = field(default_factory=dict)

    def keep(self, notice: Notice, until: datetime) -> None:
        """Remembers a letter that the outbox has until then."""
        self._letters[notice.notice_id] = (notice, until)

    def left(self, notice_id: str) -> None:
        """Forgets a letter: it was taken, or never will be."""
        self._letters.pop(notice_id, None)

    def overdue(self, now: datetime) -> list[Notice]:
        """Those that the outbox has not sent in time."""
        return [notice for notice, until in list(self._letters.values()) if until <= now]
