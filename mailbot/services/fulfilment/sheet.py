"""IT's file: its columns, what each holds, and which of them have to come back as they were sent."""

from collections.abc import Callable, Mapping, Sequence

from mailbot.core import sheets
from mailbot.core.register import Task
from mailbot.services.desk import Desk

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

FIXED = ("user_email", "employee_id", "system", "access_level", "target_groups", "valid_until", "request", "action")
"""Columns that IT may not change: a row that comes back otherwise, or without them, is reported and not applied."""

_KEPT = (*FIXED, "valid_days")
"""The same, with columns that older files did not have."""

MOST_ROWS = 2_000
"""Tasks in one file: all of them are looked up in one transaction when it comes back. No longer one is ours."""

_DATES = ("valid_from", "valid_until")


def file(desk: Desk, columns: Columns, batch: str, tasks: Sequence[Task]) -> bytes:
    """The bytes of IT's file (RFC 4180, UTF-8 with BOM)."""
    rows = ([batch if name == "batch" else CELLS[name](desk, task) for name in columns] for task in tasks)
    return "".join(sheets.lines(list(columns.values()), rows)).encode()


def altered(desk: Desk, task: Task, cells: Mapping[str, str]) -> list[tuple[str, str]]:
    """The columns that did not come back as they were sent, each with what was sent."""
    return [
        (name, CELLS[name](desk, task)) for name in _KEPT if name in cells and not _same(desk, task, name, cells[name])
    ]


def _same(desk: Desk, task: Task, name: str, returned: str) -> bool:
    """Whether a cell came back as it was sent; a spreadsheet may have written its date in another way."""
    ours = CELLS[name](desk, task)
    return returned == ours or (name in _DATES and ours != "" and ours in sheets.possible_dates(returned))
