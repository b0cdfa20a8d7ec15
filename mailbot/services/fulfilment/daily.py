"""Tasks to IT: the daily file, and a file at once for each task of an emergency."""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import Task
from mailbot.core.trail import UNREADABLE
from mailbot.services.desk import Desk, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment import sheet
from mailbot.services.fulfilment.closing import comes_first
from mailbot.services.fulfilment.proof import doubts, tampered
from mailbot.services.fulfilment.sheet import DEFAULT_COLUMNS, Columns
from mailbot.services.ports import Batch, Enclosure, Tx

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DailyFile:
    """Hands approved tasks to IT, each exactly once."""

    desk: Desk
    columns: Columns = field(default_factory=lambda: DEFAULT_COLUMNS)

    def export_all(self) -> int:
        """Puts every open task into a file, and further ones where one cannot hold them; returns how many files."""
        return sum(1 for _ in iter(self.export, None))

    def export(self) -> Batch | None:
        """Puts open tasks, as many as a file holds, into a new one and mails it to IT; None when there is none."""
        with self.desk.store.write() as tx:
            return self._export(tx, self._open(tx), "tasks_file")

    def _open(self, tx: Tx) -> list[Task]:
        """Every open task that can be read: one that cannot keeps none back but those of the same person."""
        try:
            tasks = list(tx.tasks(("open",)))
            comes_first(tx, tasks)
        except UNREADABLE:
            return [task for task_id in tx.task_ids("open") if (task := self._readable(tx, task_id))]
        return tasks

    def _readable(self, tx: Tx, task_id: str) -> Task | None:
        try:
            task = tx.task(task_id, lock=True)
            comes_first(tx, [task] if task else [])
        except UNREADABLE as error:
            log.exception("%s does not go to IT: it cannot be read; run `mailbot audit verify`", task_id)
            why = f"what is kept of it, or of another of its person, cannot be read: {error}"
            self._told_of_doubt(tx, task_id, why, self.desk.now())
            return None
        return task

    def export_at_once(self) -> int:
        """Mails IT each open task of an emergency, to give or to take away, in a file of its own; returns how many."""
        with self.desk.store.read() as tx:
            waiting = tx.emergency_tasks()
        return one_by_one(self.desk, waiting, self._export_at_once, lambda task_id: f"the emergency task {task_id}")

    def _export_at_once(self, tx: Tx, task_id: str) -> bool:
        task = self._readable(tx, task_id)
        fresh = [task] if task and task.state == "open" else []
        return self._export(tx, fresh, "emergency_task") is not None

    def _export(self, tx: Tx, waiting: Sequence[Task], kind: str) -> Batch | None:
        """Puts these open tasks into one new file and mails it as a notice of this kind."""
        now = self.desk.now()
        tasks = self._proper(tx, waiting, now)[: sheet.MOST_ROWS]
        if not tasks:
            return None
        name = self._free_name(tx, now)
        data = self.file(name, tasks)
        batch = Batch(name, now, len(tasks), hashlib.sha256(data).hexdigest())
        tx.export_tasks(name, [task.task_id for task in tasks], batch)
        for task in tasks:
            workflow.step(workflow.TASK, task.state, Tag.TASK_EXPORTED)
            records.note(tx, now, Tag.TASK_EXPORTED, MAILBOT, task.task_id, {"batch": name, "sha256": batch.sha256})
        self._mail(tx, batch, tasks, data, kind)
        return batch

    def _proper(self, tx: Tx, tasks: Sequence[Task], now: datetime) -> list[Task]:
        """The tasks that may go to IT: decided as mailbot's trail tells; nothing is given to who has left.

        What IT is just taking away is given again after that: of two files nobody knows which one is done first.
        """
        doubted = doubts(tx, tasks)
        for task_id, why in sorted(doubted.items()):
            log.error("%s does not go to IT: %s; run `mailbot audit verify`", task_id, why)
            self._told_of_doubt(tx, task_id, why, now)
        waiting = comes_first(tx, tasks)
        known = [task for task in tasks if task.task_id not in doubted and task.task_id not in waiting]
        late = [task for task in known if task.kind == "grant" and not self.desk.person(task.person).active]
        for task in late:
            records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, "no longer works here", now)
        return [task for task in known if task not in late]

    def _told_of_doubt(self, tx: Tx, task_id: str, why: str, now: datetime) -> None:
        what = f"Task {task_id} does not go to IT, since it is not what was decided: {why}."
        tampered(self.desk, tx, f"doubted:{task_id}", what, now)

    def file(self, batch: str, tasks: Sequence[Task]) -> bytes:
        """The bytes of IT's file (RFC 4180, UTF-8 with BOM)."""
        return sheet.file(self.desk, self.columns, batch, tasks)

    def _free_name(self, tx: Tx, now: datetime) -> str:
        day = self.desk.today(now).isoformat()
        number = 1
        while tx.batch(name := day if number == 1 else f"{day}-{number}"):
            number += 1
        return name

    def _mail(self, tx: Tx, batch: Batch, tasks: Sequence[Task], data: bytes, kind: str) -> None:
        rows = [
            {
                "task_id": task.task_id,
                "what": task.what,
                "person": self.desk.name(task.person),
                "first_day": task.valid_from if task.valid_from > self.desk.today(batch.made_at) else None,
                "until": task.until,
                "days": task.days,
                "kind": task.kind,
                "cause": task.cause,
            }
            for task in tasks
        ]
        self.desk.notices.queue(
            tx,
            kind,
            "it",
            self.desk.policy.it_team,
            {
                "batch": batch.batch,
                "day": self.desk.today(batch.made_at),
                "count": batch.rows,
                "revokes": sum(task.kind == "revoke" for task in tasks),
                "tasks_in_words": _in_words(tasks),
                "tasks": rows,
                "link": self.desk.links.url("task", {"b": batch.batch}),
                "why_you": "You get this because you are the IT team in policy.yaml.",
            },
            dedupe_key=f"batch:{batch.batch}",
            at=batch.made_at,
            enclosures=(Enclosure(f"tasks-{batch.batch}.csv", "text/csv; charset=utf-8", data),),
        )


def _in_words(tasks: Sequence[Task]) -> str:
    """How many tasks of which kind: `2 grant tasks and 1 revoke task`."""
    numbers = ((kind, sum(task.kind == kind for task in tasks)) for kind in ("grant", "revoke"))
    return " and ".join(f"{number} {kind} {'task' if number == 1 else 'tasks'}" for kind, number in numbers if number)
