"""A file that comes back from IT: read row by row and held against the tasks; what it would change, and the change."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.core import sheets
from mailbot.core.audit import MAILBOT
from mailbot.core.register import Task
from mailbot.core.understanding import TICKS, fold
from mailbot.services.desk import Desk
from mailbot.services.fulfilment import sheet
from mailbot.services.fulfilment.closing import (
    Around,
    TaskAnswer,
    TaskOutcome,
    already,
    around,
    close,
    hindrance,
    number,
    tell_untold,
)
from mailbot.services.fulfilment.sheet import Columns
from mailbot.services.ports import Tx

_OUTCOMES: tuple[TaskOutcome, ...] = ("done", "failed")

_NEEDED = ("task_id", "done")
"""Columns without which a file says nothing about any task."""

_SHOWN = 60
"""Characters of a changed cell that are told."""


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row that says something. `line` counts from 1, the headings'; `wrong` is why it is not taken, in words.

    Without `wrong`, `task` is what it is about; it is `news` unless the task is so already.
    """

    line: int
    named: str
    task: Task | None = None
    outcome: TaskOutcome = "done"
    done_by: str = ""
    note: str = ""
    news: bool = False
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class SheetReading:
    """A whole file; `silent` rows say nothing about their tasks, of which those in `waiting` are still to be done."""

    rows: tuple[ReturnedRow, ...]
    silent: int = 0
    waiting: tuple[str, ...] = ()


@dataclass
class Returned:
    """What came of a file that IT sent back, in sentences; `failed` and `waiting` have the ids of tasks that stay to be
    done: IT could not, or says nothing of them yet."""

    applied: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ReturnedFile:
    """Holds the rows of one file against the records of one transaction; `locked` when they will be changed."""

    desk: Desk
    columns: Columns
    tx: Tx
    locked: bool = False

    def read(self, data: bytes) -> SheetReading:
        """Raises ValueError with words for people when it is no table, or none of IT's."""
        ours = {heading.strip().lower(): name for name, heading in self.columns.items()}
        rows = [
            (line, {ours[heading]: cell for heading, cell in row.items() if heading in ours})
            for line, row in enumerate(sheets.table(data), start=2)
        ]
        if len(rows) > sheet.MOST_ROWS:
            raise ValueError(f"it has more than {sheet.MOST_ROWS:,} rows: send it in several files")
        unsaid = [name for name in _NEEDED if rows and all(name not in cells for _, cells in rows)]
        if missing := [self.columns.get(name, name) for name in unsaid]:
            raise ValueError(f"it is not the file that IT was sent: it has no column {' and no column '.join(missing)}")
        telling = [(line, cells) for line, cells in rows if cells.get("done", "").strip()]
        said: dict[str, dict[TaskOutcome, int]] = {}
        for line, cells in telling:
            if outcome := _outcome(cells):
                said.setdefault(cells.get("task_id", ""), {}).setdefault(outcome, line)
        named_in = dict.fromkeys(cells.get("task_id", "") for _, cells in telling)
        tasks = {named: task for named in named_in if (task := self.tx.task(named, lock=self.locked))}
        known = around(self.tx, list(tasks.values()))
        read, news = [], set[str]()
        for line, cells in telling:
            named = cells.get("task_id", "")
            row = _contradicted(line, named, said.get(named, {})) or self._row(line, named, cells, tasks, known)
            read.append(replace(row, news=False) if named in news else row)
            news |= {named} if row.news else set()
        silent = [cells.get("task_id", "") for _, cells in rows if not cells.get("done", "").strip()]
        return SheetReading(tuple(read), len(silent), tuple(filter(self._waits, dict.fromkeys(silent))))

    def _waits(self, named: str) -> bool:
        task = self.tx.task(named) if named else None
        return task is not None and task.state == "exported"

    def _row(
        self, line: int, named: str, cells: Mapping[str, str], tasks: Mapping[str, Task], known: Around
    ) -> ReturnedRow:
        outcome = _outcome(cells)
        if outcome is None:
            return ReturnedRow(line, named, wrong=f"the column done says “{_cut(cells['done'])}”: write yes or failed.")
        task = tasks.get(named)
        if task is None:
            return ReturnedRow(line, named, wrong=f"there is no task {_cut(named) or '(no task_id)'}.")
        if task.task_id not in known.untold and (wrong := self._wrong(task, cells)):
            return ReturnedRow(line, named, task, outcome, wrong=wrong)
        said = (sheets.plain(cells.get("done_by", "")), sheets.plain(cells.get("note", "")))
        if task.state == outcome:
            return ReturnedRow(line, named, task, outcome, *said)
        why = hindrance(self.desk, self.tx, task, outcome, said[1], known)
        if why and self.locked:
            tell_untold(self.desk, self.tx, task, known, self.desk.now())
        return ReturnedRow(line, named, task, outcome, *said, news=not why, wrong=why and f"{named}: {why}")

    def _wrong(self, task: Task, cells: Mapping[str, str]) -> str:
        """What is wrong with a row, whatever it says about its task."""
        if task.state == "open":
            return f"{task.task_id} was never in a file for IT; this row was not applied."
        if missing := [name for name in sheet.FIXED if name in self.columns and name not in cells]:
            return (
                f"{task.task_id}: the column {', '.join(missing)} is missing; send the file back with all its columns."
            )
        changed = [
            f"{name} is “{_cut(cells[name])}” and was “{_cut(sent)}”"
            for name, sent in sheet.altered(self.desk, task, cells)
        ]
        return f"{task.task_id}: {', '.join(changed)}: not as we sent it; this row was not applied." if changed else ""

    def take(
        self,
        reading: SheetReading,
        by: str,
        at: datetime,
        *,
        name: str = "",
        actor: str = MAILBOT,
        seen: Mapping[str, str] | None = None,
    ) -> Returned:
        """Applies the rows that are news, in the order in which their tasks were written; tells of those that are not
        taken in the order of the file.

        `seen` has the state that each task was shown in before, if it was shown: one that has moved since is left out.
        `name` is the file's, for the sentences.
        """
        result, problems = Returned(waiting=list(reading.waiting)), dict[int, str]()
        known = around(self.tx, [row.task for row in reading.rows if row.news and row.task])
        for row in sorted(reading.rows, key=_written):
            where = f"{name}, row {row.line}" if name else f"Row {row.line}"
            if row.wrong or row.task is None:
                problems[row.line] = f"{where}: {row.wrong}"
            elif not row.news:
                result.same.append(f"{row.named} {already(row.outcome)}.")
                if row.outcome == "failed" and row.named not in result.failed:
                    result.failed.append(row.named)
            elif seen is not None and seen.get(row.named) != row.task.state:
                problems[row.line] = f"{where}: {row.named} has changed since you looked at it, and is left as it is."
            else:
                said = TaskAnswer(row.outcome, row.note, row.done_by or by, actor)
                close(self.desk, self.tx, row.named, said, known, at)
                self._tell(row.task, row.outcome, result)
        result.problems += [problems[line] for line in sorted(problems)]
        return result

    def _tell(self, task: Task, outcome: TaskOutcome, result: Returned) -> None:
        whose, said = self.desk.name(task.person), "is done" if outcome == "done" else "could not be done"
        result.applied.append(f"{task.task_id} {whose}: {task.kind} {task.what} {said}")
        if outcome == "failed":
            result.failed.append(task.task_id)


def _written(row: ReturnedRow) -> tuple[int, str]:
    return number(row.task) if row.task else (0, "")


def _contradicted(line: int, named: str, said: Mapping[TaskOutcome, int]) -> ReturnedRow | None:
    """A row about a task that the file says two things of: none of them counts."""
    if len(said) < 2:
        return None
    words = " and ".join(f"{outcome} in row {said[outcome]}" for outcome in said)
    return ReturnedRow(line, named, wrong=f"{_cut(named)} is {words}: say one of them.")


def _outcome(cells: Mapping[str, str]) -> TaskOutcome | None:
    said = TICKS.get(fold(cells.get("done", "").strip()))
    return next((outcome for outcome in _OUTCOMES if outcome == said), None)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"
