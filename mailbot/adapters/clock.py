"""The system's clock."""

from datetime import UTC, datetime


class SystemClock:
    """Tells the time of this machine, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)
