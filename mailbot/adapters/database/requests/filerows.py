"""Reading requests: one with everything about it, or many a chunk at a time, never one query a request."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, bindparam, exists, select, union_all

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import decision_of, request_of, stages_of, task_of
from mailbot.adapters.database.rows import Found, among, mine, one_of, pieces
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    approval_stage,
    audit_entry,
    decision,
    grant_task,
    request_version,
    thread,
)
from mailbot.adapters.database.trail.linkrows import ENTRY
from mailbot.adapters.database.trail.toldrows import ToldRows
from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest, Decision, RequestFile, Stage
from mailbot.core.trail import Entry, written
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import RequestFilter


class FileRows(ToldRows):
    """Requests at their current version."""

    def request_file(self, request_id: str, lock: bool = False) -> RequestFile | None:
        return next(self._files(self._all(_LOCKED if lock else _ONE, is_request_id=request_id)), None)

    def requests(self, which: RequestFilter) -> Iterator[RequestFile]:
        """One sorted walk, cut into chunks; a query for each page would sort again for each."""
        newest_first = (access_request.c[name].desc() for name in ("created_at", "request_id"))
        wanted = CURRENT.where(*self._wanted(which)).order_by(*newest_first).limit(which.limit)
        for some in pieces(self._stream(wanted)):
            yield from self._files(some)

    def asked_by(self, requester: str, limit: int = 10) -> list[RequestFile]:
        return list(self.requests(RequestFilter(person=requester, limit=limit)))

    def open_requests(self, beneficiary: str) -> list[AccessRequest]:
        return self._once(request_of, _ON_THE_WAY, beneficiary=beneficiary)

    def thread_requests(self, thread_id: str) -> list[AccessRequest]:
        return self._once(request_of, _OF_THREAD, thread_id=thread_id)

    def overdue(self, now: datetime, limit: int) -> list[str]:
        return list(self._run(_OVERDUE, now=now, limit=limit).scalars())

    def approval_by_tag(self, tag: str) -> tuple[str, int, str] | None:
        row = self._first(_BY_TAG, is_tag=tag)
        return (row.request_id, row.slot, row.approver) if row and self._is_own_tag(row) else None

    def reply_tag(self, request: AccessRequest, slot: int, approver: str) -> str:
        return self.envelopes.tag(self._org, request.request_id, request.version, slot, approver)

    def strange_tags(self) -> list[str]:
        """Approvals that wait and whose tag was made for another: an answer about that one would decide this one. Those
        from before tags were made for one approval are known by their length, and decide nothing."""
        strange = (row for row in self._all(_WAITING_TAGS) if len(row.tag) != _OLDER_TAG and not self._is_own_tag(row))
        return [f"the reply address of approval {row.slot} of {row.request_id}" for row in strange]

    def _is_own_tag(self, row: Found) -> bool:
        return self.envelopes.tagged(row.tag, self._org, row.request_id, row.version, row.slot, row.approver)

    def _wanted(self, which: RequestFilter) -> Iterator[ColumnElement[bool]]:
        if which.states:
            yield request_version.c.state.in_(which.states)
        if which.system:
            yield request_version.c.system == which.system
        if which.person:
            yield access_request.c.request_id.in_(self._of_person(which.person))

    def _of_person(self, person: str) -> Any:
        """Ids of the requests this person made or gets: two look-ups by index instead of a walk through all."""
        ids = select(request_version.c.request_id)
        asked = ids.where(self._mine(request_version, requester=person))
        return asked.union(ids.where(self._mine(request_version, beneficiary=person)))

    def _files(self, rows: Sequence[Found]) -> Iterator[RequestFile]:
        """The rows of current versions with what belongs to them, by three more queries whatever their number, and by
        one more each where something has ended, or is with IT."""
        ids = [row.request_id for row in rows]
        stages = self._stages(ids) if ids else {}
        decisions = self._decisions(ids) if ids else {}
        tasks = self._tasks(ids) if ids else {}
        instead = self._replacing([row for row in tasks.values() if row.ended_at])
        back = self.taken_back([row.request_id for row in tasks.values() if row.state == "exported"])
        for row in rows:
            key = row.request_id
            found = tasks.get(key)
            given = (task_of(found), found.ended_at, instead.get(found.given) or instead.get(key, "")) if found else ()
            file = RequestFile(request_of(row), stages.get(key, ()), decisions.get(key, ()), *given)
            yield replace(file, taken_back=True) if key in back else file

    def _stages(self, ids: Sequence[str]) -> dict[str, tuple[Stage, ...]]:
        ordered = self._all(_STAGES, ids=ids)
        return {key: stages_of(rows) for key, rows in groupby(ordered, key=lambda row: str(row.request_id))}

    def _decisions(self, ids: Sequence[str]) -> dict[str, tuple[Decision, ...]]:
        ordered = self._all(_DECISIONS, ids=ids)
        return {
            key: tuple(decision_of(row) for row in rows)
            for key, rows in groupby(ordered, key=lambda row: str(row.request_id))
        }

    def _tasks(self, ids: Sequence[str]) -> dict[str, Found]:
        return {row.request_id: row for row in self._all(_TASKS, ids=ids)}

    def _replacing(self, over: Sequence[Found]) -> dict[str, str]:
        """The first request that took the place of each of these, by the grant or by the request that it replaced."""
        ids = [name for row in over for name in (row.given, row.request_id)]
        rows = self._all(_REPLACING, ids=ids) if ids else ()
        return {row.of: row.request_id for row in sorted(rows, key=lambda row: str(row.request_id), reverse=True)}

    def taken_back(self, request_ids: Sequence[str]) -> frozenset[str]:
        told = self._regrets(request_ids)
        return frozenset(entry["subject"] for entry, newest in told if entry["data"]["version"] == newest)

    def _regrets(self, request_ids: Sequence[str]) -> Iterator[tuple[Entry, int]]:
        """What mailbot's trail tells of what was taken back of these requests, each with the version they are at by
        now."""
        rows = self._all(_ABOUT, ids=request_ids) if request_ids else ()
        for row in (row for row in rows if row.tag in _REGRETS):
            entry = written(self._chained(row))
            if entry and (entry["tag"], entry["subject"]) == (row.tag, row.subject):
                yield entry, row.version


def _same(left: Table, right: FromClause) -> ColumnElement[bool]:
    """Two tables joined on the version of a request."""
    return and_(*(left.c[name] == right.c[name] for name in ("org_id", "request_id", "version")))


def _current(*names: str) -> Select[Any]:
    """Every request of an organisation with its current version."""
    both = access_request.join(request_version, _same(access_request, request_version))
    return select(request_version, access_request.c.thread_id).select_from(both).where(mine(access_request, *names))


def _of_current(columns: Select[Any], table: Table) -> Select[Any]:
    """Those rows of a table that belong to the current version of the requests `ids`."""
    both = columns.select_from(table).join(access_request, _same(access_request, table))
    return both.where(mine(access_request), among(access_request.c.request_id, "ids"))


def on_the_way() -> ColumnElement[bool]:
    """Requests that can still become a grant: nobody has ended them, or IT has not done them yet. All the states are
    told first, so that an index passes over the many that have ended."""
    state = request_version.c.state
    return one_of(state, (*OPEN_STATES, "approved")) & ((state != "approved") | UNFINISHED)


_OF_STAGE = and_(_same(approval, approval_stage), approval.c.stage == approval_stage.c.stage)
TO_DO = and_(_same(grant_task, request_version), one_of(grant_task.c.state, ("open", "exported", "failed")))
"""The task of a request that IT has not done."""
UNFINISHED = exists().where(TO_DO)
"""Whether a request has a task that IT has not done."""
_OTHER = approval.alias("other")
_ASKED_BESIDES = (
    _same(approval, _OTHER),
    _OTHER.c.stage == approval.c.stage,
    _OTHER.c.slot != approval.c.slot,
    _OTHER.c.state == "open",
    _OTHER.c.due_at.is_not(None) | _OTHER.c.opened_at.is_not(None),
)
_PENDING = (
    select(
        *(approval.c[name] for name in ("request_id", "approver")),
        *(request_version.c[name] for name in ("system", "access_level", "beneficiary")),
    )
    .join(request_version, _same(approval, request_version))
    .join(approval_stage, _OF_STAGE)
    .where(mine(approval, "state"))
    .where(request_version.c.state == "pending")
    .order_by(approval.c.request_id, approval.c.slot)
    .limit(bindparam("most"))
)


def _needed(*other: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether its answer is needed: no one besides who is asked, and is as `other` says, is enough."""
    return (approval_stage.c.mode == "all") | ~exists().where(*_ASKED_BESIDES, *other)


UNDECIDED = _PENDING.where(_needed(), approval.c.due_at.is_(None), approval.c.opened_at.is_(None))
"""Open approvals that nobody can decide (`Approval.stranded`) and that are needed, some of them."""
UNREACHED = _PENDING.where(
    _needed(~among(_OTHER.c.approver, "people")),
    among(approval.c.approver, "people"),
    approval.c.opened_at.is_not(None),
)
"""Those of some people that are needed, where time passes: none of them is enough for another."""
_BY_ID = access_request.c.request_id
CURRENT = _current()
"""Every request of an organisation at its current version, with its thread."""
_ONE = kept(_current("request_id"))
_LOCKED = kept(_ONE.with_for_update(of=request_version))
_THEIR_OWN = and_(
    *(thread.c[name] == access_request.c[name] for name in ("org_id", "thread_id")),
    thread.c.person_id == request_version.c.requester,
)
_OF_THREAD = kept(
    CURRENT.join(thread, _THEIR_OWN).where(access_request.c.thread_id == bindparam("thread_id")).order_by(_BY_ID)
)
"""The requests of a conversation; who has the database hangs none of somebody else on it."""
_ON_THE_WAY = kept(
    CURRENT.where(request_version.c.beneficiary == bindparam("beneficiary"), on_the_way()).order_by(_BY_ID)
)
_STAGES = kept(
    _of_current(select(approval, approval_stage.c.mode), approval)
    .join(approval_stage, _OF_STAGE)
    .order_by(approval.c.request_id, approval.c.stage, approval.c.slot),
    "ids",
)
WITH_MODE = select(approval, approval_stage.c.mode).join(approval_stage, _OF_STAGE)
"""Approvals, whatever the version, each with how many of its stage are needed."""
_DECISIONS = kept(
    _of_current(select(decision), decision).order_by(decision.c.request_id, decision.c.decided_at, decision.c.slot),
    "ids",
)
_GIVEN = and_(*(access_grant.c[name] == grant_task.c[name] for name in ("org_id", "task_id")))
_TASKS = kept(
    _of_current(select(grant_task, access_grant.c.ended_at, access_grant.c.grant_id.label("given")), grant_task)
    .outerjoin(access_grant, _GIVEN)
    .where(grant_task.c.kind == "grant"),
    "ids",
)
_TAGS = select(*(approval.c[name] for name in ("request_id", "version", "slot", "approver", "tag")))
_BY_TAG = kept(_TAGS.where(mine(approval, "tag")))
_WAITING_TAGS = kept(_TAGS.where(mine(approval), one_of(approval.c.state, ("waiting", "open"))))
_OLDER_TAG = 16
_NOW = bindparam("now", type_=request_version.c.due_at.type)
_OVERDUE = kept(
    select(request_version.c.request_id)
    .where(mine(request_version), one_of(request_version.c.state, OPEN_STATES), request_version.c.due_at < _NOW)
    .order_by(request_version.c.due_at)
    .limit(bindparam("limit"))
)
_REGRETS = (Tag.REQUEST_WITHDRAWN.value, Tag.REQUEST_REOPENED.value)
_ABOUT = kept(
    select(*ENTRY, access_request.c.version)
    .join(access_request, and_(access_request.c.org_id == audit_entry.c.org_id, audit_entry.c.subject == _BY_ID))
    .where(mine(access_request), among(_BY_ID, "ids"))
    .order_by(audit_entry.c.seq),
    "ids",
)
"""The entries about requests. Asked for by their tags, too, SQLite would walk all of these tags that ever were."""
_INSTEAD = access_grant.c.request_id == request_version.c.request_id
_REPLACING = union_all(
    *(
        select(column.label("of"), request_version.c.request_id)
        .join(access_grant, and_(access_grant.c.org_id == request_version.c.org_id, _INSTEAD))
        .where(mine(request_version), among(column, "ids"))
        for column in (request_version.c.replaces, request_version.c.origin)
    )
)
"""The requests that gave what took the place of grants: more days, another level, the formal way of an emergency. They
say so of the grant, or of its request; each is looked for in its own index."""
