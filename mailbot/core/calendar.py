"""The company's time: working hours, weekends, days off, its zone; and what an allowance of time comes to in it.

Moments in are aware; moments out are UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

Span = tuple[datetime, datetime]

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long a decision may take: hours round the clock on working days, or whole business days."""

    hours: int = 0
    business_days: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """The company's working days: weekday numbers (Monday is 0), days off, working hours (local time of day, from and
    to), and its time zone by IANA name."""

    time_zone: str
    working_days: frozenset[int]
    holidays: frozenset[date] = frozenset()
    opens: time = time(9)
    closes: time = time(17)

    def is_working_day(self, day: date) -> bool:
        return day.weekday() in self.working_days and day not in self.holidays

    def add_business_days(self, day: date, count: int) -> date:
        """The date `count` business days after `day`."""
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_working_day(day)
        return day

    def day(self, at: datetime) -> date:
        """The company's date at a moment."""
        return self.local(at).date()

    def local(self, at: datetime) -> datetime:
        """The moment as the company's clocks show it."""
        return at.astimezone(ZoneInfo(self.time_zone))

    def in_words(self, at: datetime) -> str:
        """A moment as people say it: 3 March 2026 at 09:00 (Europe/Dublin)."""
        local = self.local(at)
        return f"{in_words(local)} at {local:%H:%M} ({self.time_zone})"

    def start_of(self, day: date) -> datetime:
        """The moment at which a day begins here (UTC)."""
        return datetime.combine(day, time(), ZoneInfo(self.time_zone)).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """The moment at which a day is over here (UTC)."""
        return self.start_of(day + timedelta(days=1))

    def is_working(self, at: datetime) -> bool:
        """Whether people are at work at a moment."""
        return self.begins(at) == at

    def begins(self, at: datetime) -> datetime:
        """The first working moment from `at` on."""
        return max(next(opens for opens, closes in self._hours(self.day(at)) if closes > at), at.astimezone(UTC))

    def tomorrow(self, at: datetime) -> datetime:
        """When people begin to work on the next working day after the day of `at`."""
        return next(opens for opens, _ in self._hours(self.day(at) + timedelta(days=1)))

    def working(self, since: datetime, until: datetime) -> timedelta:
        """How much working time lies between two moments."""
        return _within(self._hours(self.day(since)), since, until)

    def after(self, at: datetime, worked: timedelta) -> datetime:
        """The moment by which so much working time has passed since `at`."""
        return _after(self._hours(self.day(at)), at, worked)

    def due(self, allowance: Allowance, at: datetime) -> datetime:
        """When an allowance that is given at `at` is used up: business days later at the same time of day, where what
        comes outside working hours counts from the next working moment; or so many hours later, of which none pass on
        a day off, where only what comes on such a day counts from then."""
        if not allowance.business_days:
            begins = at if self.is_working_day(self.day(at)) else self.begins(at)
            return _after(self._days(self.day(begins)), begins, timedelta(hours=allowance.hours))
        local = self.local(self.begins(at))
        day = self.add_business_days(local.date(), allowance.business_days)
        return datetime.combine(day, local.time(), local.tzinfo).astimezone(UTC)

    def at_share(self, since: datetime, until: datetime, percent: int) -> datetime:
        """When so many percent of the working time between two moments have passed; `until` when there is none."""
        whole = self.working(since, until)
        return self.after(since, whole * percent / 100) if whole else until.astimezone(UTC)

    def stood_still(self, allowance: Allowance, moment: datetime, since: datetime, until: datetime) -> datetime:
        """Where a moment moves to because the clock of an allowance stood still for a while: by the time on working
        days, or by the working time, as the allowance counts."""
        if not allowance.business_days:
            return _after(self._days(self.day(moment)), moment, _within(self._days(self.day(since)), since, until))
        return self.after(moment, self.working(since, until))

    def _hours(self, day: date) -> Iterator[Span]:
        """The working hours of each working day from `day` on, without end."""
        zone = ZoneInfo(self.time_zone)
        for each in self._working_days(day):
            yield _moment(each, self.opens, zone), _moment(each, self.closes, zone)

    def _days(self, day: date) -> Iterator[Span]:
        """Each working day from `day` on, from midnight to midnight."""
        return ((self.start_of(each), self.end_of(each)) for each in self._working_days(day))

    def _working_days(self, day: date) -> Iterator[date]:
        while True:
            if self.is_working_day(day):
                yield day
            day += timedelta(days=1)


def in_words(day: date) -> str:
    """A date as people say it: 3 March 2026."""
    return f"{day.day} {day:%B %Y}"


def from_words(words: str) -> date:
    """The day of which these are the words of `in_words`; raises ValueError for others."""
    return datetime.strptime(words, "%d %B %Y").replace(tzinfo=UTC).date()


@lru_cache(maxsize=1_024)
def _moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)


def _within(spans: Iterator[Span], since: datetime, until: datetime) -> timedelta:
    """How much of these spans lies between two moments."""
    begun = takewhile(lambda span: span[0] < until, spans)
    return sum((max(min(closes, until) - max(opens, since), _NONE) for opens, closes in begun), _NONE)


def _after(spans: Iterator[Span], at: datetime, passed: timedelta) -> datetime:
    """The moment by which so much of these spans has passed since `at`."""
    if not passed:
        return at.astimezone(UTC)
    opens, closes = next(spans)
    while (left := max(closes - max(opens, at), _NONE)) < passed:
        passed -= left
        opens, closes = next(spans)
    return (max(opens, at) + passed).astimezone(UTC)
