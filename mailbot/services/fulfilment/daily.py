"""Grant tasks to IT and back: the daily file, and what IT says it has done."""

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.catalog import Person
from mailbot.core.mail import Attachment, Message
from mailbot.core.register import Task
from mailbot.core.trail import UNREADABLE
from mailbot.services.desk import Desk, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment import sheet
from mailbot.services.fulfilment.closing import TaskAnswer, TaskOutcome, around, close, comes_first
from mailbot.services.fulfilment.proof import doubts, tampered
from mailbot.services.fulfilment.returning import Returned, ReturnedFile, SheetReading
from mailbot.services.fulfilment.sheet import DEFAULT_COLUMNS, Columns
from mailbot.services.ports import Batch, Enclosure, Tx

log = logging.getLogger(__name__)

_READ = 20
"""How many sentences about the rows of a file its answer has."""
_FILES = 5
"""How many files of one mail are read: as many as a day with ten thousand tasks has."""


@dataclass(frozen=True)
class Fulfilment:
    """Hands approved tasks to IT exactly once, and takes back what became of them."""

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

    # --- back from IT ----------------------------------------------------------------------------------------------

    def batch_view(self, batch: str) -> tuple[Task, ...]:
        """The tasks of one file as they stand now."""
        with self.desk.store.read() as tx:
            return tuple(tx.tasks((), batch))

    def finish(
        self, task_ids: Sequence[str], outcome: TaskOutcome, by: str, note: str, actor: str = MAILBOT
    ) -> list[str]:
        """Marks tasks done or failed; returns a sentence for each that could not be.

        `by` is whom the register names, `actor` the person_id of whoever is signed in and says so.
        """
        now = self.desk.now()
        with self.desk.store.write() as tx:
            known = around(tx, [task for task_id in task_ids if (task := tx.task(task_id, lock=True))])
            said = TaskAnswer(outcome, note, by, actor)
            problems = (close(self.desk, tx, task_id, said, known, now) for task_id in task_ids)
            return [problem for problem in problems if problem]

    def returned(self, tx: Tx, mail_id: int, message: Message, at: datetime) -> Returned:
        """Applies the files that IT mailed back and answers with what was applied and what was not."""
        result = Returned()
        files = [row for row in message.attachments if is_sheet(row)]
        if more := len(files[_FILES:]):
            result.problems.append(f"{more} more files were not read: send them in another mail.")
        for attachment in files[:_FILES]:
            self._apply(tx, attachment, message.sender.email, result, at)
        self.desk.notices.queue(
            tx,
            "it_report",
            "it",
            message.sender.email,
            {
                "batch": ", ".join(attachment.name for attachment in files[:_FILES]),
                "applied": _first(result.applied),
                "failed": result.failed,
                "problems": _first(result.problems),
                "waiting": result.waiting,
                "why_you": "You get this because you sent a task file back.",
            },
            dedupe_key=f"it_report:{mail_id}",
            at=at,
        )
        return result

    def _apply(self, tx: Tx, attachment: Attachment, by: str, result: Returned, at: datetime) -> None:
        file = ReturnedFile(self.desk, self.columns, tx, locked=True)
        try:
            reading = file.read(attachment.data)
        except ValueError as error:
            result.problems.append(f"{attachment.name}: {error}")
            return
        taken = file.take(reading, by, at, name=attachment.name)
        result.applied += taken.applied
        result.failed += (task for task in taken.failed if task not in result.failed)
        result.problems += taken.problems
        result.waiting += taken.waiting

    def preview(self, data: bytes) -> SheetReading:
        """What a file would change now; nothing is written. Raises ValueError when it is no table."""
        with self.desk.store.read() as tx:
            return ReturnedFile(self.desk, self.columns, tx).read(data)

    def take(self, data: bytes, by: Person, seen: Mapping[str, str]) -> Returned:
        """Applies a file that somebody has looked at in a preview, as if it had come by mail; `seen` has the state in
        which the preview showed each task that it would change."""
        with self.desk.store.write() as tx:
            file = ReturnedFile(self.desk, self.columns, tx, locked=True)
            return file.take(file.read(data), by.name, self.desk.now(), actor=by.person_id, seen=seen)


def _first(sentences: Sequence[str]) -> list[str]:
    """As many as somebody reads in a mail, and how many more there are."""
    more = len(sentences) - _READ
    rest = [f"and {more} more: “Send the file back” on the IT pages shows every row."] if more > 0 else []
    return [*sentences[:_READ], *rest]


def _in_words(tasks: Sequence[Task]) -> str:
    """How many tasks of which kind: `2 grant tasks and 1 revoke task`."""
    numbers = ((kind, sum(task.kind == kind for task in tasks)) for kind in ("grant", "revoke"))
    return " and ".join(f"{number} {kind} {'task' if number == 1 else 'tasks'}" for kind, number in numbers if number)


def is_sheet(attachment: Attachment) -> bool:
    """Whether an attachment is a CSV file, by its name or type."""
    return attachment.name.lower().endswith(".csv") or attachment.content_type.lower() in (
        "text/csv",
        "application/csv",
    )
