"""Access whose last day comes: what has to be told, and taken away."""

from datetime import date, datetime
from typing import Protocol

from mailbot.core.register import Grant


class EndingTx(Protocol):
    """The ends of grants within one transaction. Days are dates in the company's own time zone."""

    def ending(self, first: date, last: date) -> list[Grant]:
        """The active grants whose last day is one of these, and whose holders were not told yet."""
        ...

    def over(self, today: date) -> list[Grant]:
        """The active grants whose last day is over, of which IT is not told yet, and for which nothing is on its way to
        IT that was approved in their place."""
        ...

    def warned(self, grant_id: str, at: datetime) -> None:
        """Notes that the holder was told of the end."""
        ...
