"""Which recurring job ran last, and for which due time."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select

from mailbot.adapters.database.rows import Found
from mailbot.adapters.database.schema.tables import job_run
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.core.trail import UNREADABLE


class TimetableRows(SealedRows):
    """One row for each job. One that somebody else wrote counts for none: they would keep the job from running."""

    def last_run(self, job: str) -> datetime | None:
        try:
            return next((row.ran_for for row in self._runs(job=job) if self._is_ours(job_run, row)), None)
        except UNREADABLE:
            return None

    def last_runs(self) -> dict[str, datetime]:
        return {row.job: row.ran_for for row in self._runs() if self._is_ours(job_run, row)}

    def ran(self, job: str, at: datetime, now: datetime | None = None) -> bool:
        noted = self._or_insert(job_run, **self._with_seal(job_run, {"job": job, "ran_for": at}))
        older = (job_run.c.ran_for < noted.excluded.ran_for) | (job_run.c.ran_for > (now or _EVER))
        newer = noted.on_conflict_do_update(
            index_elements=["org_id", "job"],
            set_={name: noted.excluded[name] for name in ("ran_for", "seal")},
            where=None if self._is_foreign(job) else older,
        )
        return self._changed(newer) == 1

    def _is_foreign(self, job: str) -> bool:
        try:
            return not all(self._is_ours(job_run, row) for row in self._runs(job=job))
        except UNREADABLE:
            return True

    def _runs(self, **which: str) -> Sequence[Found]:
        return self._all(select(job_run.c.job, job_run.c.ran_for, job_run.c.seal).where(self._mine(job_run, **which)))


_EVER = datetime.max.replace(tzinfo=UTC)
