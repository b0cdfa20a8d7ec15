"""Tasks as IT works on them: lists by filter, IT's files, what was ticked and handed over."""

from typing import Any

from sqlalchemy import Select, String, Tuple, select, tuple_

from mailbot.adapters.database.mail.letterrows import LetterRows
from mailbot.adapters.database.requests.values import task_of
from mailbot.adapters.database.rows import Found, find
from mailbot.adapters.database.schema.tables import Utc, grant_task, hand_over, outbox, task_batch, task_check
from mailbot.core.provisioning import Check, HandOver
from mailbot.core.register import Task
from mailbot.services.ports import Batch, Mark, Notice, TaskFilter, mark_of


class ProvisionRows(LetterRows):
    """Every list is read by an index in its own order, and no further than it is shown."""

    def waiting_tasks(self, which: TaskFilter, after: Mark | None, limit: int) -> list[Task]:
        if which.people == ():
            return []
        found = [task for one in self._each(which) for task in self._in_order(one, after, limit)]
        return sorted(found, key=mark_of)[:limit]

    def _each(self, which: TaskFilter) -> list[Select[Any]]:
        """One list for each state and person: so each is in order by an index, and nothing has to be sorted."""
        narrowed = [
            *([grant_task.c.kind == which.kind] if which.kind else ()),
            *([grant_task.c.system == which.system] if which.system else ()),
            *([grant_task.c.batch == which.batch] if which.batch else ()),
            *([grant_task.c.approved_at <= which.until] if which.until else ()),
        ]
        return [
            select(grant_task).where(self._mine(grant_task, state=state, **whose), *narrowed)
            for state in which.states
            for whose in ([{"person_id": person} for person in which.people] if which.people else [{}])
        ]

    def _in_order(self, those: Select[Any], after: Mark | None, limit: int) -> list[Task]:
        if after:
            those = those.where(tuple_(grant_task.c.approved_at, grant_task.c.task_id) > _at(after))
        ordered = those.order_by(grant_task.c.approved_at, grant_task.c.task_id)
        return [task_of(row) for row in self._all(ordered.limit(limit))]

    def batches(self, before: Mark | None, limit: int) -> list[Batch]:
        those = select(task_batch).where(self._mine(task_batch))
        if before:
            those = those.where(tuple_(task_batch.c.made_at, task_batch.c.batch) < _at(before))
        ordered = those.order_by(task_batch.c.made_at.desc(), task_batch.c.batch.desc())
        return [Batch(row.batch, row.made_at, row.rows, row.sha256) for row in self._all(ordered.limit(limit))]

    def mailed(self, dedupe_key: str) -> Notice | None:
        row = self._first(find(outbox, "dedupe_key"), is_dedupe_key=dedupe_key)
        return self._letter(row) if row else None

    def tick(self, check: Check) -> bool:
        return self._add_unless_there(
            task_check, task_id=check.task_id, item=check.item, ticked_by=check.ticked_by, ticked_at=check.ticked_at
        )

    def checks(self, task_id: str) -> list[Check]:
        rows = self._all(_CHECKS, is_task_id=task_id)
        return [Check(row.task_id, row.item, row.ticked_by, row.ticked_at) for row in rows]

    def add_hand_over(self, new: HandOver) -> None:
        self._add(
            hand_over,
            hand_over_id=new.hand_over_id,
            task_id=new.task_id,
            method=new.method,
            expires_on=new.expires_on,
            noted_by=new.noted_by,
            noted_at=new.noted_at,
        )

    def hand_overs(self, task_id: str) -> list[HandOver]:
        return [_hand_over_of(row) for row in self._all(_HAND_OVERS, is_task_id=task_id)]


_CHECKS = find(task_check, "task_id").order_by(task_check.c.ticked_at, task_check.c.item)
_HAND_OVERS = find(hand_over, "task_id").order_by(hand_over.c.noted_at, hand_over.c.hand_over_id)


def _at(mark: Mark) -> Tuple:
    """The place of a mark, to be compared with two columns at once (SQL row values)."""
    return tuple_(*mark, types=[Utc(), String()])


def _hand_over_of(row: Found) -> HandOver:
    return HandOver(row.hand_over_id, row.task_id, row.method, row.expires_on, row.noted_by, row.noted_at)
