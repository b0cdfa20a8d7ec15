"""Grant tasks on their way to IT and back, and the register that follows from them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select, union_all

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine, one_of
from mailbot.adapters.database.schema.tables import access_grant, audit_entry, decision, grant_task, task_batch
from mailbot.adapters.database.trail.taskfacts import TaskFacts
from mailbot.adapters.database.trail.toldrows import ToldRows, file_facts, grant_facts
from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest, Grant, Task
from mailbot.core.trail import different
from mailbot.services.ports import Batch, GrantFilter, RecordRefused


class TaskRows(ToldRows, TaskFacts):
    """Tasks, IT's files and grants."""

    def add_task(
        self, request: AccessRequest, groups: Sequence[str], at: datetime, conditions: Sequence[str] = ()
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
            valid_from=at.date(),
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
        # By length first: T-100000 comes after T-99999.
        ordered = wanted.order_by(func.length(grant_task.c.task_id), grant_task.c.task_id)
        return map(task_of, self._stream(ordered))

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

    def strange_grants(self) -> list[str]:
        """Of the newest that began, end soon or have ended, as the trail tells: access that goes on although its last
        day is over, or that nobody gave. Those that are not there any more are told of, too."""
        newest = [name for tag in _OF_GRANTS for name in self._run(_NEWEST_OF, is_tag=tag.value).scalars()]
        names = list(dict.fromkeys(newest))
        rows = [row for some in chunks(names) for row in self._all(_GRANTS, ids=some)]
        refs = self._refs_among({one for row in rows for one in (row.person_id, *row.approved_by)})
        told = self._as_told("grant", {row.grant_id: grant_facts(row, refs) for row in rows})
        return [f"the access {name}" for name in names if name not in told]

    def strange_files(self) -> list[str]:
        """Of the newest files of IT: which it was given is known by them."""
        files = self._all(_NEWEST_FILES)
        told, _ = self._folded(list(self._run(_IN_FILES, batches=[row.batch for row in files]).scalars()))
        strange = (row for row in files if different(file_facts(row), told.get(("batch", row.batch), {})))
        return [f"the file {row.batch}" for row in strange]

    def revoke_task_of(self, grant_id: str) -> Task | None:
        row = self._first(_UNFINISHED_OF, is_grant_id=grant_id, is_kind="revoke")
        return task_of(row) if row else None

    def grant(self, grant_id: str) -> Grant | None:
        row = self._first(find(access_grant, "grant_id"), is_grant_id=grant_id)
        return grant_of(row) if row else None

    def end_grant(self, grant: Grant, at: datetime) -> None:
        values: dict[str, Any] = {"is_grant_id": grant.grant_id, "is_state": "active", "state": "ended", "ended_at": at}
        self._must_change(change(access_grant, "grant_id", "state"), "grant_is_active", **values)
        self._made_now.add(grant.grant_id)

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

    def add_grant(self, task: Task, at: datetime) -> Grant:
        grant = Grant(
            grant_id=self._id("grant", access_grant.c.grant_id, "G-"),
            state="active",
            person=task.person,
            system=task.system,
            access_level=task.access_level,
            since=at,
            until=_last_day(task, at),
            request_id=task.request_id,
            task_id=task.task_id,
            approved_by=task.approved_by,
            conditions=task.conditions,
        )
        self._add(
            access_grant,
            grant_id=grant.grant_id,
            state=grant.state,
            person_id=grant.person,
            system=grant.system,
            access_level=grant.access_level,
            since=grant.since,
            until=grant.until,
            request_id=grant.request_id,
            task_id=grant.task_id,
            task_state="done",
            approved_by=list(grant.approved_by),
            conditions=list(grant.conditions),
        )
        self._made_now.add(grant.grant_id)
        return grant

    def held(self, person: str) -> list[Grant]:
        rows = self._ever_held(person)
        return [grant_of(row) for row in rows if (row.state, row.person_id) == ("active", person)]

    def surely_held(self, person: str) -> list[Grant]:
        return self._surely_held(self._ever_held(person), [person])

    def grants_of(self, people: Sequence[str]) -> Mapping[str, list[Grant]]:
        found: dict[str, list[Grant]] = {}
        for some in chunks(people):
            for grant in self._surely_held(self._all(_EVER_HELD_BY, people=some), some):
                found.setdefault(grant.person, []).append(grant)
        return found

    def _surely_held(self, rows: Sequence[Found], people: Collection[str]) -> list[Grant]:
        """What these people have as the trail tells, of all that its own row or another gives to them."""
        if not rows:
            return []
        told, _ = self._folded([row.grant_id for row in rows if row.grant_id not in self._made_now])
        refs = self._refs_among({*people, *(row.person_id for row in rows)})
        whose = {ref: person for person, ref in refs.items()}
        grants = (_as_told(grant_of(row), told.get(("grant", row.grant_id), {}), whose) for row in rows)
        return [grant for grant in grants if grant.state == "active" and grant.person in people]

    def _ever_held(self, person: str) -> list[Found]:
        """What somebody has or had, by its own row or by that of the task that gave it to them."""
        return self._once(lambda row: row, _EVER_HELD, person=person)

    def grants(self, which: GrantFilter) -> Iterator[Grant]:
        wanted = select(access_grant).where(self._mine(access_grant))
        if which.person:
            wanted = wanted.where(access_grant.c.person_id == which.person)
        if which.system:
            wanted = wanted.where(access_grant.c.system == which.system)
        if which.active_only:
            wanted = wanted.where(access_grant.c.state == "active")
        return map(grant_of, self._stream(wanted.order_by(*_GRANT_ORDER)))


def _approving(request: AccessRequest) -> dict[str, Any]:
    return {"is_request_id": request.request_id, "is_version": request.version, "is_verb": "approve"}


_YES = mine(decision, "request_id", "version", "verb")
_APPROVERS = kept(select(decision.c.decided_by).where(_YES).order_by(decision.c.slot))
_AGREED = kept(select(func.min(decision.c.until).label("agreed")).where(_YES))
_NAMES = kept(
    select(grant_task.c.task_id)
    .where(mine(grant_task, "state"))
    .order_by(func.length(grant_task.c.task_id), grant_task.c.task_id)
)
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
_OF_GRANTS = (Tag.GRANT_STARTED, Tag.GRANT_WARNED, Tag.GRANT_ENDED)
_NEWEST_OF = kept(
    select(audit_entry.c.subject).where(mine(audit_entry, "tag")).order_by(audit_entry.c.seq.desc()).limit(500)
)
_GRANTS = kept(select(access_grant).where(mine(access_grant), among(access_grant.c.grant_id, "ids")), "ids")
_IN_FILES = kept(select(grant_task.c.task_id).where(mine(grant_task), among(grant_task.c.batch, "batches")), "batches")
_GRANT_ORDER = [access_grant.c[name] for name in ("person_id", "system", "access_level", "grant_id")]


def _ever(grants: ColumnElement[bool], tasks: ColumnElement[bool]) -> Select[Any]:
    """Grants of some people, or by tasks of theirs: whoever hides one changes both."""
    done = mine(grant_task) & (grant_task.c.kind == "grant") & (grant_task.c.state == "done")
    given = access_grant.c.task_id.in_(select(grant_task.c.task_id).where(done, tasks))
    either = (select(access_grant.c.grant_id).where(mine(access_grant), which) for which in (grants, given))
    both = select(access_grant).where(mine(access_grant), access_grant.c.grant_id.in_(union_all(*either)))
    return both.order_by(*_GRANT_ORDER)


_PERSON = bindparam("person", type_=access_grant.c.person_id.type)
_EVER_HELD = kept(_ever(access_grant.c.person_id == _PERSON, grant_task.c.person_id == _PERSON))
_EVER_HELD_BY = kept(
    _ever(among(access_grant.c.person_id, "people"), among(grant_task.c.person_id, "people")), "people"
)


def _as_told(grant: Grant, told: Mapping[str, str], whose: Mapping[str, str]) -> Grant:
    """A grant as the trail tells of it, whatever its row says; as the row says where nothing is told of it. `whose` has
    people by their pseudonyms."""
    if not told:
        return grant
    system, access_level = grant.system, grant.access_level
    if told["what"] != f"{system}:{access_level}":
        system, _, access_level = told["what"].partition(":")
    return replace(
        grant,
        state=told["state"],
        person=whose.get(told["person"], "" if grant.person in whose.values() else grant.person),
        system=system,
        access_level=access_level,
        since=datetime.fromisoformat(told["since"]),
        until=date.fromisoformat(told["until"]) if told["until"] else None,
    )


def _last_day(task: Task, done_at: datetime) -> date | None:
    """The last day of access that IT set up at `done_at` (UTC): days count from then, never beyond an agreed end."""
    if task.days is None:
        return task.until
    counted = done_at.date() + timedelta(days=task.days)
    return min(counted, task.until) if task.until else counted


def task_of(row: Found) -> Task:
    """A row of grant_task as a value; a revoke task may name no request."""
    return Task(
        task_id=row.task_id,
        kind=row.kind,
        state=row.state,
        request_id=row.request_id or "",
        version=row.version or 0,
        person=row.person_id,
        system=row.system,
        access_level=row.access_level,
        groups=tuple(row.groups),
        valid_from=row.valid_from,
        until=row.until,
        justification=row.justification,
        approved_by=tuple(row.approved_by),
        approved_at=row.approved_at,
        batch=row.batch or "",
        done_at=row.done_at,
        done_by=row.done_by,
        note=row.note,
        days=row.days,
        conditions=tuple(row.conditions),
        grant_id=row.grant_id,
        cause=row.cause,
    )


def grant_of(row: Found) -> Grant:
    """A row of access_grant as a value."""
    return Grant(
        grant_id=row.grant_id,
        state=row.state,
        person=row.person_id,
        system=row.system,
        access_level=row.access_level,
        since=row.since,
        until=row.until,
        request_id=row.request_id,
        task_id=row.task_id,
        approved_by=tuple(row.approved_by),
        ended_at=row.ended_at,
        conditions=tuple(row.conditions),
    )
