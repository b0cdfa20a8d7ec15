"""Days and moments in words, as mails and pages tell them: each in the company's time zone."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

D = TypeVar("D", bound=date)


class Moments:
    """Tells them in a time zone (an IANA name)."""

    def __init__(self, time_zone: str, locale: Locale) -> None:
        self._zone = ZoneInfo(time_zone)
        # A page tells the same few days a hundred times, and finding the words takes longer than reading its rows.
        self._in_words = lru_cache(maxsize=4096)(lambda day, pattern: str(format_date(day, pattern, locale)))

    def filters(self) -> Mapping[str, Callable[..., str]]:
        """Each way to tell them, by the name that templates know it by."""
        ways = (self.day, self.short_day, self.moment, self.due, self.due_day, self.minute, self.second, self.clock)
        return {way.__name__: way for way in ways}

    def day(self, value: date) -> str:
        """`Thursday 26 November 2026`; a moment gives the day it is in our time zone."""
        return self._day(value, "EEEE d MMMM y")

    def short_day(self, value: date) -> str:
        """`Thu 26 Nov`, for a subject."""
        return self._day(value, "EEE d MMM")

    def moment(self, value: datetime) -> str:
        """`Friday 27 November 2026 at 17:00 (Europe/Dublin)`."""
        return f"{self.minute(value)} ({self._zone})"

    def due(self, value: datetime) -> str:
        """A moment by which something is to be done; midnight is the end of the day before, as people say it."""
        ends = self._whose_end(value)
        return f"the end of {self.day(ends)} ({self._zone})" if ends else self.moment(value)

    def due_day(self, value: datetime, to_the_minute: bool = False) -> str:
        """The same for a subject: `Thu 26 Nov`, and `Thu 26 Nov, 17:00`."""
        ends = self._whose_end(value)
        minute = f", {self._local(value):%H:%M}" if to_the_minute and not ends else ""
        return f"{self.short_day(ends or value)}{minute}"

    def _whose_end(self, value: datetime) -> date | None:
        """The day that ends at this moment, if one does."""
        local = value.astimezone(self._zone)
        return local.date() - timedelta(days=1) if local.time() == time() else None

    def minute(self, value: datetime) -> str:
        """`Friday 27 November 2026 at 17:00`, for a list that says which time zone it means."""
        local = self._local(value)
        return f"{self.day(local)} at {local.time().isoformat('minutes')}"

    def second(self, value: datetime) -> str:
        """`Fri 27 Nov 2026, 17:00:05`, for a table that says which time zone it means."""
        return f"{self._day(value, 'EEE d MMM y')}, {self.clock(value)}"

    def clock(self, value: datetime) -> str:
        """`17:00:05`, below a heading with the day."""
        return f"{self._local(value):%H:%M:%S}"

    def _day(self, value: date, pattern: str) -> str:
        local = self._local(value)
        return self._in_words(local.date() if isinstance(local, datetime) else local, pattern)

    def _local(self, value: D) -> D:
        if not isinstance(value, datetime):
            return value
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone: a template can only tell aware times")
        return value.astimezone(self._zone)
