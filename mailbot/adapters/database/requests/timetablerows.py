"""Which recurring job ran last, and for which due time."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Insert, bindparam

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, find, inserting
from mailbot.adapters.database.schema.tables import job_run
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.core.trail import UNREADABLE


class TimetableRows(SealedRows):
    """One row for each job. One that somebody else wrote counts for none: they would keep the job from running."""

    def last_run(self, job: str) -> datetime | None:
        try:
            return next((row.ran_for for row in self._runs_of(job) if self._is_ours(job_run, row)), None)
        except UNREADABLE:
            return None

    def last_runs(self) -> dict[str, datetime]:
        return {row.job: row.ran_for for row in self._all(find(job_run)) if self._is_ours(job_run, row)}

    def ran(self, job: str, at: datetime, now: datetime | None = None) -> bool:
        given = {"org_id": self._org, **self._with_seal(job_run, {"job": job, "ran_for": at})}
        newest = _noted(self._connection.dialect.name, whatever=self._is_foreign(job))
        return self._execute(newest, {**given, "now": now or _EVER}).rowcount == 1

    def _is_foreign(self, job: str) -> bool:
        try:
            return not all(self._is_ours(job_run, row) for row in self._runs_of(job))
        except UNREADABLE:
            return True

    def _runs_of(self, job: str) -> Sequence[Found]:
        return self._all(find(job_run, "job"), is_job=job)


@cache
def _noted(dialect: str, whatever: bool) -> Insert:
    """That a job ran: in the place of an older time, of one that is still to come, or of `whatever` is there."""
    noted, ran_for = inserting(job_run, dialect), job_run.c.ran_for
    older = (ran_for < noted.excluded.ran_for) | (ran_for > bindparam("now", type_=ran_for.type))
    return kept(
        noted.on_conflict_do_update(
            index_elements=["org_id", "job"],
            set_={name: noted.excluded[name] for name in ("ran_for", "seal")},
            where=None if whatever else older,
        )
    )


_EVER = datetime.max.replace(tzinfo=UTC)
