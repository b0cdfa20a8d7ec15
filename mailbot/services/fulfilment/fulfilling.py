"""Tasks back from IT: what it says has become of them, on a page, by a command, or in its file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.core.audit import MAILBOT
from mailbot.core.catalog import Person
from mailbot.core.mail import Attachment, Message
from mailbot.core.register import Task
from mailbot.services.desk import Desk
from mailbot.services.fulfilment.closing import TaskAnswer, TaskOutcome, around, close
from mailbot.services.fulfilment.returning import Returned, ReturnedFile, SheetReading
from mailbot.services.fulfilment.sheet import DEFAULT_COLUMNS, Columns
from mailbot.services.ports import Tx

_READ = 20
"""How many sentences about the rows of a file its answer has."""
_FILES = 5
"""How many files of one mail are read: as many as a day with ten thousand tasks has."""


@dataclass(frozen=True)
class Fulfilment:
    """Takes back from IT what has become of tasks."""

    desk: Desk
    columns: Columns = field(default_factory=lambda: DEFAULT_COLUMNS)

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


def is_sheet(attachment: Attachment) -> bool:
    """Whether an attachment is a CSV file, by its name or type."""
    return attachment.name.lower().endswith(".csv") or attachment.content_type.lower() in (
        "text/csv",
        "application/csv",
    )
