"""Taking a request back at any time: before it is decided, before IT has the task, and while IT has it."""

from dataclasses import replace
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.register import RequestFile, Tag, Task
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.outcomes import tell
from mailbot.services.ports import Tx
from mailbot.services.requests import emergencies


def withdraw(desk: Desk, tx: Tx, file: RequestFile, person: str, now: datetime) -> RequestFile | None:
    """Takes a request back, and tells approvers, and IT where it has the task; None when it has ended, is taken back
    already, or is given: then it is the access that has to end."""
    request, task = file.request, file.task
    if request.state in workflow.OPEN_STATES:
        moved = records.move(tx, request, Tag.REQUEST_WITHDRAWN, person, now)
        tx.close_approvals(request.request_id, request.version)
        taken = replace(file, request=moved)
    elif task and (task.state, Tag.TASK_CANCELLED) in workflow.TASK:
        closed = records.close_task(tx, task, Tag.TASK_CANCELLED, desk.name(person), "withdrawn", now)
        taken = replace(file, task=closed)
    elif task and task.state == "exported" and not file.taken_back:
        records.move(tx, request, Tag.REQUEST_WITHDRAWN, person, now)
        tell_it(desk, tx, task, f"{desk.name(person)} took it back", now)
        taken = replace(file, taken_back=True)
    else:
        return None
    emergencies.undone(desk, tx, file, desk.name(person), "", now, ends=taken.taken_back, withdrawn=True)
    tell_approvers(desk, tx, file, desk.name(person), now)
    return taken


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
            "what": f"{task.system} ({task.access_level})",
            "person": desk.name(task.person),
            "why": why,
            "link": desk.links.url("task", {"b": task.batch}),
            "why_you": "You get this because you are the IT team in policy.yaml.",
        },
        dedupe_key=f"task_stopped:{task.task_id}",
        at=at,
        request_id=task.request_id,
    )


def tell_approvers(desk: Desk, tx: Tx, file: RequestFile, by: str, now: datetime) -> None:
    """Tells everybody who is asked or has decided that `by` has taken the request back; `file` is as it was before."""
    for approval in file.approvals:
        if approval.state in ("open", "decided"):
            facts = {"by": by, "why_you": lines.why_asked(approval)}
            tell(desk, tx, file, approval.approver, "no_longer_needed", facts, now)
