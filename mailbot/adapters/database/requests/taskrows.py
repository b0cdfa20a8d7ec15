"""Tasks on their way to IT and back."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import task_of
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine, one_of
from mailbot.adapters.database.schema.tables import decision, grant_task, task_batch
from mailbot.adapters.database.trail.taskfacts import TaskFacts
from mailbot.adapters.database.trail.toldrows import ToldRows, file_facts
from mailbot.core.register import AccessRequest, Grant, Task
from mailbot.core.trail import different
from mailbot.services.ports import Batch, RecordRefused


class TaskRows(ToldRows, TaskFacts):
    """Tasks, and the files in which IT gets them."""

    def add_task(
        self,
        request: AccessRequest,
        groups: Sequence[str],
        at: datetime,
        conditions: Sequence[str] = (),
        first: date | None = None,
    ) -> Task:
        task = Task(
            task_id=self._id("task", grant_task.c.task_id, "T-"),
            kind="grant",
            state="open",
            request_id=request.request_id,
            version=request.version,
            person=request.beneficiary,
            system=request.system,
            access_level=request.access_level,
            groups=tuple(groups),
            valid_from=max(at.date(), first or at.date()),
            until=self._until(request),
            justification=request.justification,
            approved_by=self._approvers(request),
            approved_at=at,
            days=request.days,
            conditions=tuple(conditions),
        )
        self._add_task(task, request_id=task.request_id, version=task.version, request_state="approved")
        return task

    def add_revoke_task(self, grant: Grant, groups: Sequence[str], cause: str, at: datetime) -> Task:
        task = Task(
            task_id=self._id("task", grant_task.c.task_id, "T-"),
            kind="revoke",
            state="open",
            request_id="",
            version=0,
            person=grant.person,
            system=grant.system,
            access_level=grant.access_level,
            groups=tuple(groups),
            valid_from=at.date(),
            until=None,
            justification="",
            approved_by=(),
            approved_at=at,
            grant_id=grant.grant_id,
            cause=cause,
        )
        self._add_task(task)
        return task

    def _add_task(self, task: Task, **request: str | int) -> None:
        self._add(
            grant_task,
            **request,
            task_id=task.task_id,
            kind=task.kind,
            state=task.state,
            person_id=task.person,
            system=task.system,
            access_level=task.access_level,
            groups=list(task.groups),
            valid_from=task.valid_from,
            until=task.until,
            justification=task.justification,
            approved_by=list(task.approved_by),
            approved_at=task.approved_at,
            done_by="",
            note="",
            days=task.days,
            conditions=list(task.conditions),
            grant_id=task.grant_id,
            cause=task.cause,
        )
        self._made_now.add(task.task_id)

    def _approvers(self, request: AccessRequest) -> tuple[str, ...]:
        """Who approved this version, by slot."""
        return tuple(self._run(_APPROVERS, **_approving(request)).scalars())

    def _until(self, request: AccessRequest) -> date | None:
        """The earliest last day that was asked or agreed to."""
        agreed = self._run(_AGREED, **_approving(request)).scalar()
        return min((day for day in (request.until, agreed) if day), default=None)

    def tasks(self, states: Sequence[str], batch: str = "") -> Iterator[Task]:
        wanted = select(grant_task).where(self._mine(grant_task))
        if states:
            wanted = wanted.where(grant_task.c.state.in_(states))
        if batch:
            wanted = wanted.where(grant_task.c.batch == batch)
        return map(task_of, self._stream(wanted.order_by(*_BY_NUMBER)))

    def task_ids(self, state: str) -> list[str]:
        return [str(task_id) for task_id in self._run(_NAMES, is_state=state).scalars()]

    def task(self, task_id: str, lock: bool = False) -> Task | None:
        row = self._first(_LOCKED if lock else find(grant_task, "task_id"), is_task_id=task_id)
        return task_of(row) if row else None

    def tasks_beside(self, tasks: Sequence[Task]) -> list[Task]:
        given = {task.task_id for task in tasks}
        same: dict[tuple[str, str, str], list[Found]] = {
            (task.person, task.system, task.access_level): [] for task in tasks
        }
        for some in chunks(sorted({task.person for task in tasks})):
            for row in self._all(_GOING, people=some):
                same.get((row.person_id, row.system, row.access_level), []).append(row)
        several = (rows for rows in same.values() if len(rows) > 1 or any(row.task_id not in given for row in rows))
        beside = [row for rows in several for row in rows]
        told = self._tasks_told(beside)
        return [task_of(row) for row in beside if row.task_id in told]

    def _tasks_told(self, rows: Sequence[Found]) -> set[str]:
        """The task_ids of those of these that are as mailbot's trail tells."""
        refs = self._refs_among({one for row in rows for one in (row.person_id, *row.approved_by)})
        return self._as_told("task", self._task_facts(rows, refs))

    def strange_tasks(self) -> list[str]:
        """Of those that IT has not done: one that nobody ordered would keep others from being ordered."""
        rows = self._all(_UNFINISHED)
        told = self._tasks_told(rows)
        return [f"the task {row.task_id}" for row in rows if row.task_id not in told]

    def strange_files(self) -> list[str]:
        """Of the newest files of IT: which it was given is known by them."""
        files = self._all(_NEWEST_FILES)
        told, _ = self._folded(list(self._run(_IN_FILES, batches=[row.batch for row in files]).scalars()))
        strange = (row for row in files if different(file_facts(row), told.get(("batch", row.batch), {})))
        return [f"the file {row.batch}" for row in strange]

    def revoke_task_of(self, grant_id: str) -> Task | None:
        row = self._first(_UNFINISHED_OF, is_grant_id=grant_id, is_kind="revoke")
        return task_of(row) if row else None

    def untold(self, task_ids: Sequence[str]) -> list[str]:
        told = {task_id for some in chunks(task_ids) for task_id in self._tasks_told(self._all(_TASKS, ids=some))}
        return [task_id for task_id in task_ids if task_id not in told]

    def export_tasks(self, batch: str, task_ids: Sequence[str], made: Batch) -> None:
        self._add(task_batch, batch=batch, made_at=made.made_at, rows=made.rows, sha256=made.sha256)
        exported = sum(self._exported(batch, some) for some in chunks(task_ids))
        if exported != len(task_ids) or exported != made.rows:
            raise RecordRefused("task_is_exported_once")

    def _exported(self, batch: str, task_ids: Sequence[str]) -> int:
        return self._changed(_EXPORTED, is_state="open", ids=task_ids, state="exported", batch=batch)

    def batch(self, batch: str) -> Batch | None:
        row = self._first(find(task_batch, "batch"), is_batch=batch)
        return Batch(row.batch, row.made_at, row.rows, row.sha256) if row else None

    def close_task(self, task: Task, state: str, at: datetime, by: str, note: str) -> None:
        as_read: dict[str, Any] = {"is_task_id": task.task_id, "is_state": task.state}
        closed: dict[str, Any] = {"state": state, "done_at": at, "done_by": by, "note": note}
        self._must_change(change(grant_task, "task_id", "state"), "task_is_where_it_was", **as_read, **closed)


def _approving(request: AccessRequest) -> dict[str, Any]:
    return {"is_request_id": request.request_id, "is_version": request.version, "is_verb": "approve"}


_YES = mine(decision, "request_id", "version", "verb")
_APPROVERS = kept(select(decision.c.decided_by).where(_YES).order_by(decision.c.slot))
_AGREED = kept(select(func.min(decision.c.until).label("agreed")).where(_YES))
_BY_NUMBER = (func.length(grant_task.c.task_id), grant_task.c.task_id)
"""By length first: T-100000 comes after T-99999."""
_NAMES = kept(select(grant_task.c.task_id).where(mine(grant_task, "state")).order_by(*_BY_NUMBER))
_LOCKED = kept(find(grant_task, "task_id").with_for_update())
_EXPORTED = kept(change(grant_task, "state").where(among(grant_task.c.task_id, "ids")), "ids")
_TASKS = kept(select(grant_task).where(mine(grant_task), among(grant_task.c.task_id, "ids")), "ids")
_GOING = kept(
    find(grant_task).where(among(grant_task.c.person_id, "people"), one_of(grant_task.c.state, ("open", "exported"))),
    "people",
)
_NOT_DONE = ~one_of(grant_task.c.state, ("done", "cancelled"))
_UNFINISHED = kept(find(grant_task).where(_NOT_DONE).order_by(grant_task.c.task_id))
_UNFINISHED_OF = kept(find(grant_task, "grant_id", "kind").where(_NOT_DONE))
_NEWEST_FILES = kept(select(task_batch).where(mine(task_batch)).order_by(task_batch.c.made_at.desc()).limit(20))
_IN_FILES = kept(select(grant_task.c.task_id).where(mine(grant_task), among(grant_task.c.batch, "batches")), "batches")
