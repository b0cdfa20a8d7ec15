"""What the page of one request looks up besides the request itself."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Select, and_, bindparam, select

from mailbot.adapters.database.mail.threadrows import question_of_row
from mailbot.adapters.database.requests.filerows import WITH_MODE
from mailbot.adapters.database.requests.values import decision_of, grant_of, request_of, stages_of, task_of
from mailbot.adapters.database.rows import Found, among, find, mine
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    audit_entry,
    decision,
    grant_task,
    person,
    question,
    request_version,
)
from mailbot.adapters.database.trail.linkrows import ENTRY, LinkRows
from mailbot.core.audit import ChainedEntry
from mailbot.core.register import Grant, RequestFile, Task
from mailbot.services.ports import Question


class DetailRows(LinkRows):
    """Each by an index that leads to the request."""

    def versions(self, request_id: str) -> list[RequestFile]:
        stages, decisions = self._by_version(_APPROVALS, request_id), self._by_version(_DECISIONS, request_id)
        return [
            RequestFile(
                request_of(row),
                stages_of(stages.get(row.version, ())),
                tuple(map(decision_of, decisions.get(row.version, ()))),
            )
            for row in self._all(_VERSIONS, is_request_id=request_id)
        ]

    def _by_version(self, wanted: Select[Any], request_id: str) -> dict[int, list[Found]]:
        rows = self._all(wanted, is_request_id=request_id)
        return {key: list(some) for key, some in groupby(rows, lambda row: row.version)}

    def questions_about(self, request_id: str) -> list[Question]:
        return [question_of_row(row) for row in self._all(_QUESTIONS, is_request_id=request_id)]

    def entries_about(self, subjects: Sequence[str]) -> Iterator[ChainedEntry]:
        rows = self._all(_ENTRIES, subjects=subjects)
        return map(self._chained, rows)

    def people_behind(self, pseudonyms: Sequence[str]) -> dict[str, str]:
        return {row.ref: row.person_id for row in self._all(_PEOPLE, refs=pseudonyms)} if pseudonyms else {}

    def tasks_of(self, request_id: str) -> list[Task]:
        """What takes a grant away names the grant and not the request."""
        given = [task_of(row) for row in self._all(_TASKS, is_request_id=request_id)]
        grants = [grant.grant_id for grant in self.grants_from(request_id)]
        return given + ([task_of(row) for row in self._all(_TAKING, grants=grants)] if grants else [])

    def grants_from(self, request_id: str) -> list[Grant]:
        return [grant_of(row) for row in self._all(_GRANTS, is_request_id=request_id)]

    def holders(self, system: str, access_level: str, limit: int) -> list[str]:
        those = {"is_system": system, "is_access_level": access_level, "is_state": "active", "limit": limit}
        return list(self._run(_HOLDERS, **those).scalars())


_VERSIONS = (
    select(request_version, access_request.c.thread_id)
    .join(
        access_request,
        and_(
            access_request.c.org_id == request_version.c.org_id,
            access_request.c.request_id == request_version.c.request_id,
        ),
    )
    .where(mine(request_version, "request_id"))
    .order_by(request_version.c.version)
)
_APPROVALS = WITH_MODE.where(mine(approval, "request_id")).order_by(
    approval.c.version, approval.c.stage, approval.c.slot
)
_DECISIONS = find(decision, "request_id").order_by(decision.c.version, decision.c.decided_at, decision.c.slot)
_QUESTIONS = find(question, "request_id").order_by(question.c.asked_at, question.c.question_id)
_ENTRIES = select(*ENTRY).where(mine(audit_entry), among(audit_entry.c.subject, "subjects")).order_by(audit_entry.c.seq)
_PEOPLE = select(person.c.ref, person.c.person_id).where(mine(person), among(person.c.ref, "refs"))
_TASKS = find(grant_task, "request_id").order_by(grant_task.c.task_id)
_TAKING = (
    select(grant_task)
    .where(mine(grant_task), among(grant_task.c.grant_id, "grants"), grant_task.c.kind == "revoke")
    .order_by(grant_task.c.task_id)
)
_GRANTS = find(access_grant, "request_id").order_by(access_grant.c.grant_id)
_HOLDERS = (
    select(access_grant.c.person_id)
    .where(mine(access_grant, "system", "access_level", "state"))
    .order_by(access_grant.c.person_id)
    .limit(bindparam("limit"))
)
