"""Taking a request back at any time: before it is decided, before IT has the task, and while IT has it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import Tag
from mailbot.core.register import RequestFile, Task
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx
from mailbot.services.requests import afterwards
from mailbot.services.requests.making_room import take_back, tell_approvers


def withdraw(desk: Desk, tx: Tx, file: RequestFile, person: str, now: datetime) -> RequestFile | None:
    """Takes a request back, and tells approvers, and IT where it has the task; None when it has ended, is taken back
    already, or is given: then it is the access that has to end."""
    request, task = file.request, file.task
    if request.state in workflow.OPEN_STATES:
        taken = replace(file, request=take_back(tx, file, person, now))
    elif task and (task.state, Tag.TASK_CANCELLED) in workflow.TASK:
        closed = records.close_task(tx, task, Tag.TASK_CANCELLED, desk.name(person), "withdrawn", now)
        taken = replace(file, task=closed)
    elif task and task.state == "exported" and not file.taken_back:
        records.move(tx, request, Tag.REQUEST_WITHDRAWN, person, now)
        tell_it(desk, tx, task, f"{desk.name(person)} took it back", now)
        taken = replace(file, taken_back=True)
    else:
        return None
    afterwards.undone(desk, tx, file, desk.name(person), "", now, ends=taken.taken_back, withdrawn=True)
    tell_approvers(desk, tx, file, desk.name(person), now)
    return taken


def withdraw_all(desk: Desk, tx: Tx, files: Sequence[RequestFile], person: str, now: datetime) -> list[RequestFile]:
    """Takes requests back, and returns those that were. An emergency's formal request comes behind it and goes first:
    nobody reads that they are still asked about it."""
    done = [withdraw(desk, tx, file, person, now) for file in reversed(files)]
    return [file for file in reversed(done) if file]


def tell_it(desk: Desk, tx: Tx, task: Task, why: str, at: datetime) -> None:
    """Tells IT at once that something in its file is not wanted any more."""
    desk.notices.queue(
        tx,
        "task_stopped",
        "it",
        desk.policy.it_team,
        {
            "task_id": task.task_id,
            "batch": task.batch,
            "what": task.what,
            "person": desk.name(task.person),
            "why": why,
            "link": desk.links.url("task", {"b": task.batch}),
            "why_you": "You get this because you are the IT team in policy.yaml.",
        },
        dedupe_key=f"task_stopped:{task.task_id}",
        at=at,
        request_id=task.request_id,
    )
