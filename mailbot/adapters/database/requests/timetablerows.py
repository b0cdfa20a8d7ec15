"""Which recurring job ran last, and for which due time."""

from datetime import UTC, datetime

from sqlalchemy import select

from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.schema.tables import job_run
from mailbot.core.trail import UNREADABLE


class TimetableRows(Rows):
    """One row for each job."""

    def last_run(self, job: str) -> datetime | None:
        try:
            row = self._first(select(job_run.c.ran_for).where(self._mine(job_run, job=job)))
        except UNREADABLE:
            return None
        return row.ran_for if row else None

    def last_runs(self) -> dict[str, datetime]:
        rows = self._all(select(job_run.c.job, job_run.c.ran_for).where(self._mine(job_run)))
        return {row.job: row.ran_for for row in rows}

    def ran(self, job: str, at: datetime, now: datetime | None = None) -> bool:
        wrong = job_run.c.ran_for > (now or datetime.max.replace(tzinfo=UTC))
        noted = self._or_insert(job_run, job=job, ran_for=at)
        newer = noted.on_conflict_do_update(
            index_elements=["org_id", "job"],
            set_={"ran_for": noted.excluded.ran_for},
            where=(job_run.c.ran_for < noted.excluded.ran_for) | wrong,
        )
        return self._changed(newer) == 1
