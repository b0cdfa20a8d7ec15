"""The timetable: one row per recurring job; what is due follows from rows and time, so a restart loses nothing."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from mailbot.core.calendar import Calendar
from mailbot.core.trail import UNREADABLE
from mailbot.services.ports import Store, StoreUnavailable, Tx

log = logging.getLogger(__name__)

_NEVER = datetime.min.replace(tzinfo=UTC)


class Schedule(Protocol):
    """When a job is due."""

    def last_due(self, now: datetime) -> datetime:
        """The latest moment, not after `now` (UTC), at which the job was due."""
        ...

    def next_due(self, now: datetime) -> datetime:
        """The first moment after `now` (UTC) at which the job is due."""
        ...


@dataclass(frozen=True)
class Every:
    """At every full period since the epoch."""

    period: timedelta

    def last_due(self, now: datetime) -> datetime:
        seconds = self.period.total_seconds()
        return datetime.fromtimestamp(now.timestamp() // seconds * seconds, UTC)

    def next_due(self, now: datetime) -> datetime:
        return self.last_due(now) + self.period


@dataclass(frozen=True)
class Daily:
    """At a time of day in the company's zone; on working days only when `working_days` says so."""

    at: time
    calendar: Calendar
    working_days: bool = False

    def last_due(self, now: datetime) -> datetime:
        zone = ZoneInfo(self.calendar.time_zone)
        day = now.astimezone(zone).date()
        while True:
            due = datetime.combine(day, self.at, zone).astimezone(UTC)
            if due <= now and (not self.working_days or self.calendar.is_working_day(day)):
                return due
            day -= timedelta(days=1)

    def next_due(self, now: datetime) -> datetime:
        last = after = self.last_due(now)
        while last == after:
            now += timedelta(days=1)
            after = self.last_due(now)
        return after


@dataclass(frozen=True)
class Job:
    """One row: its name, what it does in `words`, when it is due, and what does it.

    When it ran last is a row that anybody with the database can write: a job that looks for such rows has a `proof`,
    which says when it surely did, None where it may never have.
    """

    name: str
    words: str
    schedule: Schedule
    run: Callable[[], object]
    proof: Callable[[], datetime | None] | None = None


@dataclass(frozen=True)
class Timetable:
    """Runs each job once for each due time. They are noted after they ran: a crash in between runs them again, and each
    finds nothing left to do the second time."""

    store: Store
    jobs: Sequence[Job]

    @property
    def words(self) -> dict[str, str]:
        """What each job does."""
        return {job.name: job.words for job in self.jobs}

    def due(self, now: datetime) -> dict[str, datetime]:
        """When each job was due last."""
        return {job.name: job.schedule.last_due(now) for job in self.jobs}

    def coming(self, now: datetime) -> dict[str, datetime]:
        """When each job is due next."""
        return {job.name: job.schedule.next_due(now) for job in self.jobs}

    def tick(self, now: datetime) -> list[str]:
        """Runs what is due and returns the names of what ran; one failing job does not stop the others."""
        with self.store.read() as tx:
            last = _readable(tx, [job.name for job in self.jobs])
        ran: dict[str, datetime] = {}
        try:
            for job in self.jobs:
                due = job.schedule.last_due(now)
                ran_for = job.proof() if job.proof else last.get(job.name)
                if not due <= (ran_for or _NEVER) <= now and self._run(job):
                    ran[job.name] = due
        finally:
            if ran:
                with self.store.write() as tx:
                    for name, due in ran.items():
                        tx.ran(name, due, now)
        return list(ran)

    def _run(self, job: Job) -> bool:
        try:
            job.run()
        except StoreUnavailable:
            raise
        except Exception:  # the per-job edge: it stays due and is tried again at the next tick
            log.exception("the job %s failed", job.name)
            return False
        return True


def _readable(tx: Tx, jobs: Sequence[str]) -> Mapping[str, datetime | None]:
    """When each job ran; None of one where somebody has written no time: it runs once too often rather than never."""
    try:
        return tx.last_runs()
    except UNREADABLE:
        log.exception("when the jobs ran cannot be read whole")
        return {job: tx.last_run(job) for job in jobs}
