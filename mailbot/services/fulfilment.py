"""Grant tasks to IT and back: the daily file, and what IT says it has done."""

import hashlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from mailbot.core import sheets, workflow
from mailbot.core.mail import Attachment, Message
from mailbot.core.register import MAILBOT, Tag, Task
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.following import follow
from mailbot.services.ports import Batch, Enclosure, Tx

log = logging.getLogger(__name__)

Outcome = Literal["done", "failed"]

CELLS: Mapping[str, Callable[[Desk, Task], str]] = {
    "task_id": lambda desk, task: task.task_id,
    "batch": lambda desk, task: task.batch,
    "action": lambda desk, task: task.kind,
    "user_email": lambda desk, task: desk.person(task.person).email,
    "employee_id": lambda desk, task: desk.person(task.person).employee_id,
    "system": lambda desk, task: sheets.defused(task.system),
    "access_level": lambda desk, task: sheets.defused(task.access_level),
    "target_groups": lambda desk, task: sheets.defused(";".join(task.groups)),
    "valid_from": lambda desk, task: task.valid_from.isoformat(),
    "valid_until": lambda desk, task: task.until.isoformat() if task.until else "",
    "valid_days": lambda desk, task: "" if task.days is None else str(task.days),
    "request": lambda desk, task: task.request_id,
    "approved_by": lambda desk, task: ";".join(desk.person(person).email for person in task.approved_by),
    "approved_at": lambda desk, task: task.approved_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "justification": lambda desk, task: sheets.defused(task.justification),
    "conditions": lambda desk, task: sheets.defused("; ".join(task.conditions)),
    "reason": lambda desk, task: sheets.defused(task.cause),
    "done": lambda desk, task: {"done": "yes", "failed": "failed"}.get(task.state, ""),
    "done_at": lambda desk, task: task.done_at.strftime("%Y-%m-%dT%H:%M:%SZ") if task.done_at else "",
    "done_by": lambda desk, task: sheets.defused(task.done_by),
    "note": lambda desk, task: sheets.defused(task.note),
}
"""What each column of IT's file holds; times are UTC, people are addresses. `valid_days` count from the day on which IT
says that it is done; `reason` is why access is taken away."""

Columns = Mapping[str, str]
"""The columns of the file in order: our name to the heading that IT's tools expect."""

DEFAULT_COLUMNS: Columns = {name: name for name in CELLS}

_FIXED = ("user_email", "employee_id", "system", "access_level", "target_groups", "valid_until", "request", "action")
"""Columns that IT may not change: a row that comes back otherwise, or without them, is reported and not applied."""

_KEPT = (*_FIXED, "valid_days")
"""The same, with columns that older files did not have."""

_DATES = ("valid_from", "valid_until")

_DONE = frozenset(("yes", "y", "x", "done", "true", "1", "ok", "ja", "oui", "sí", "si", "erledigt", "fait", "hecho"))
_FAILED = frozenset(("failed", "no", "n", "false", "0", "nein", "non", "error"))


@dataclass
class Returned:
    """What came of a file that IT sent back, row by row."""

    applied: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Fulfilment:
    """Hands approved tasks to IT exactly once, and takes back what became of them."""

    desk: Desk
    columns: Columns = field(default_factory=lambda: DEFAULT_COLUMNS)

    def export(self) -> Batch | None:
        """Puts every open task into one new file and mails it to IT, in one transaction; None when there is none."""
        with self.desk.store.write() as tx:
            return self._export(tx, list(tx.tasks(("open",))), "tasks_file")

    def export_at_once(self) -> int:
        """Mails IT each open task of an emergency in a file of its own; returns how many."""
        with self.desk.store.read() as tx:
            if not tx.emergency_tasks():
                return 0
        with self.desk.store.write() as tx:
            waiting = tx.emergency_tasks()
            return sum(self._export(tx, [task], "emergency_task") is not None for task in waiting)

    def _export(self, tx: Tx, waiting: Sequence[Task], kind: str) -> Batch | None:
        """Puts these open tasks into one new file and mails it as a notice of this kind."""
        now = self.desk.now()
        tasks = self._proper(tx, waiting, now)
        if not tasks:
            return None
        name = self._free_name(tx, now)
        data = self.file(name, tasks)
        batch = Batch(name, now, len(tasks), hashlib.sha256(data).hexdigest())
        tx.export_tasks(name, [task.task_id for task in tasks], batch)
        for task in tasks:
            workflow.step(workflow.TASK, task.state, Tag.TASK_EXPORTED)
            records.note(tx, now, Tag.TASK_EXPORTED, MAILBOT, task.task_id, {"batch": name})
        self._mail(tx, batch, tasks, data, kind)
        return batch

    def _proper(self, tx: Tx, tasks: Sequence[Task], now: datetime) -> list[Task]:
        """The tasks that may go to IT: made by mailbot, as its trail tells; nothing is given to who has left."""
        untold = set(tx.untold([task.task_id for task in tasks]))
        for task_id in sorted(untold):
            log.error("%s is not in the audit trail: it does not go to IT; run `mailbot audit verify`", task_id)
        known = [task for task in tasks if task.task_id not in untold]
        late = [task for task in known if task.kind == "grant" and not self.desk.person(task.person).active]
        for task in late:
            records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, "no longer works here", now)
        return [task for task in known if task not in late]

    def file(self, batch: str, tasks: Sequence[Task]) -> bytes:
        """The bytes of IT's file (RFC 4180, UTF-8 with BOM)."""
        return "".join(sheets.lines(list(self.columns.values()), (self._cells(task, batch) for task in tasks))).encode()

    def _cells(self, task: Task, batch: str) -> list[str]:
        return [batch if name == "batch" else CELLS[name](self.desk, task) for name in self.columns]

    def _free_name(self, tx: Tx, now: datetime) -> str:
        day = now.astimezone(ZoneInfo(self.desk.policy.calendar.time_zone)).date().isoformat()
        number = 1
        while tx.batch(name := day if number == 1 else f"{day}-{number}"):
            number += 1
        return name

    def _mail(self, tx: Tx, batch: Batch, tasks: Sequence[Task], data: bytes, kind: str) -> None:
        rows = [
            {
                "task_id": task.task_id,
                "what": f"{task.system} ({task.access_level})",
                "person": self.desk.name(task.person),
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
                "day": batch.made_at.astimezone(ZoneInfo(self.desk.policy.calendar.time_zone)).date(),
                "count": batch.rows,
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

    def finish(self, task_ids: Sequence[str], outcome: Outcome, by: str, note: str) -> list[str]:
        """Marks tasks done or failed; returns a sentence for each that could not be."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            return [problem for task_id in task_ids if (problem := self._finish(tx, task_id, outcome, by, note, now))]

    def _finish(self, tx: Tx, task_id: str, outcome: Outcome, by: str, note: str, now: datetime) -> str:
        """Ends one task; returns what is wrong with it in words, or nothing."""
        task = tx.task(task_id, lock=True)
        if task is None:
            return f"{task_id}: there is no such task."
        tag = Tag.TASK_DONE if outcome == "done" else Tag.TASK_FAILED
        if (task.state, tag) not in workflow.TASK:
            return f"{task_id}: it is {task.state} already."
        task = records.close_task(tx, task, tag, by, note, now)
        follow(self.desk, tx, task, now)
        return ""

    def returned(self, tx: Tx, mail_id: int, message: Message, at: datetime) -> Returned:
        """Applies the files that IT mailed back and answers with what was applied and what was not."""
        result = Returned()
        files = [row for row in message.attachments if is_sheet(row)]
        for attachment in files:
            self._apply(tx, attachment, message.sender.email, result, at)
        self.desk.notices.queue(
            tx,
            "it_report",
            "it",
            message.sender.email,
            {
                "batch": ", ".join(attachment.name for attachment in files),
                "applied": result.applied,
                "problems": result.problems,
                "why_you": "You get this because you sent a task file back.",
            },
            dedupe_key=f"it_report:{mail_id}",
            at=at,
        )
        return result

    def _apply(self, tx: Tx, attachment: Attachment, by: str, result: Returned, at: datetime) -> None:
        try:
            rows = sheets.table(attachment.data)
        except ValueError as error:
            result.problems.append(f"{attachment.name}: {error}")
            return
        ours = {heading.strip().lower(): name for name, heading in self.columns.items()}
        for number, row in enumerate(rows, start=2):
            cells = {ours[heading]: cell for heading, cell in row.items() if heading in ours}
            word = cells.get("done", "").strip().lower()
            if word and (problem := self._apply_row(tx, cells, word, by, result, at)):
                result.problems.append(f"{attachment.name}, row {number}: {problem}")

    def _apply_row(self, tx: Tx, cells: Mapping[str, str], word: str, by: str, result: Returned, at: datetime) -> str:
        if word not in _DONE and word not in _FAILED:
            return f"the column done says “{word}”: write yes or failed."
        task = tx.task(cells.get("task_id", ""), lock=True)
        if task is None:
            return f"there is no task {cells.get('task_id') or '(no task_id)'}."
        if task.state == "open":
            return f"{task.task_id} was never in a file for IT; nothing was applied."
        if missing := [name for name in _FIXED if name in self.columns and name not in cells]:
            return (
                f"{task.task_id}: the column {', '.join(missing)} is missing; send the file back with all its columns."
            )
        if altered := [name for name in _KEPT if name in cells and not self._same(task, name, cells[name])]:
            return f"{task.task_id}: {', '.join(altered)} is not as we sent it; nothing was applied."
        outcome: Outcome = "done" if word in _DONE else "failed"
        if task.state == outcome:
            return ""
        done_by = sheets.plain(cells.get("done_by", "")) or by
        problem = self._finish(tx, task.task_id, outcome, done_by, sheets.plain(cells.get("note", "")), at)
        if not problem:
            result.applied.append(
                f"{task.task_id} {self.desk.name(task.person)}: {task.kind} {task.system} is {outcome}"
            )
        return problem

    def _same(self, task: Task, name: str, returned: str) -> bool:
        """Whether a cell came back as it was sent; a spreadsheet may have written its date in another way."""
        ours = CELLS[name](self.desk, task)
        return returned == ours or (name in _DATES and ours != "" and ours in sheets.possible_dates(returned))


def is_sheet(attachment: Attachment) -> bool:
    """Whether an attachment is a CSV file, by its name or type."""
    return attachment.name.lower().endswith(".csv") or attachment.content_type.lower() in (
        "text/csv",
        "application/csv",
    )
