"""What follows when IT has done a task, or could not do it: the register changes, and people are told."""

from collections.abc import Callable, Mapping
from datetime import datetime

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import AccessRequest, Grant, Task
from mailbot.services.desk import Desk, records
from mailbot.services.desk.office import tell_office
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.fulfilment import revoking
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import Tx


def follow(desk: Desk, tx: Tx, task: Task, at: datetime) -> None:
    """Does what a task leads to that has just been done or has just failed."""
    _NEXT[task.kind, task.state](desk, tx, task, at)


def _given(desk: Desk, tx: Tx, task: Task, at: datetime) -> None:
    file = tx.request_file(
        task.request_id, lock=True
    )  # before what was taken back is looked up: nobody does it meanwhile
    grant = records.start_grant(tx, task, at)
    taken_back = _taken_back(desk, tx, grant, task, at)
    if file is None:
        return
    settle_around(desk, tx, file.request, at)
    if taken_back:  # people are told that it ends; another level stays theirs, more days of the same end with it
        old = tx.grant(file.request.replaces) if file.request.replaces else None
        if old and old.access_level == grant.access_level:
            _replaced(desk, tx, file.request, grant, at)
        return
    facts = {"since": at.date(), "until": grant.until, "in_place_of": _replaced(desk, tx, file.request, grant, at)}
    if not any(row.standing for row in file.decisions):  # one mail has told of everything that comes with a job
        tell_people(desk, tx, file, "done", facts, at)


def _taken_back(desk: Desk, tx: Tx, grant: Grant, task: Task, at: datetime) -> bool:
    """Where an approval, or the request, was taken back while the task lay with IT, the access ends again at once, and
    this is True."""
    causes = _regrets(desk, tx, task)
    for cause, person in causes:
        revoking.revoke(desk, tx, grant, cause, person, at)
    return bool(causes)


def _regrets(desk: Desk, tx: Tx, task: Task) -> list[tuple[str, str]]:
    """Why a task that lay with IT is not wanted any more, in words, and by whom."""
    recalls = tx.recalls(task.request_id, task.version)
    causes = [(revoking.recalled(desk, recall), recall.taken_by) for recall in recalls]
    known = {recall.taken_by for recall in recalls}
    others = [who for who in revoking.withdrawn_by(tx, task) if who not in known]
    return causes + [(f"{revoking.TAKEN_BACK} {desk.name(who)}", who) for who in others]


def _replaced(desk: Desk, tx: Tx, request: AccessRequest, grant: Grant, at: datetime) -> str:
    """What a new grant takes the place of: the same access for more days ends here and now, another level is taken away
    by IT afterwards, so that nobody is without access. Returns the other level in words."""
    old = tx.grant(request.replaces) if request.replaces else None
    if old is None or old.state != "active":
        return ""
    if old.access_level == grant.access_level:
        revoking.carry_over(desk, tx, old, grant, at)
        revoking.end(tx, old, f"{revoking.IN_PLACE} {request.request_id}", grant.grant_id, at)
        return ""
    cause = f"{revoking.IN_PLACE} {grant.access_level}, {request.request_id}"
    revoking.revoke(desk, tx, old, cause, MAILBOT, at)
    return old.what


def _not_given(desk: Desk, tx: Tx, task: Task, at: datetime) -> None:
    file = tx.request_file(task.request_id, lock=True)
    if file is None:
        return
    if _regrets(desk, tx, task):  # as IT was told: nobody waits for it
        records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, "withdrawn", at)
        return
    tell_people(desk, tx, file, "task_failed", {"note": task.note, "task_id": ""}, at)
    line = {
        "id": task.request_id,
        "what": task.what,
        "who": desk.name(task.person),
    }
    facts = {"line": line, "note": task.note, "task_id": task.task_id}
    key = f"task_failed:office:{task.task_id}:{at.isoformat()}"
    tell_office(desk, tx, "task_failed", facts, key, at, request_id=task.request_id)


_NEXT: Mapping[tuple[str, str], Callable[[Desk, Tx, Task, datetime], None]] = {
    ("grant", "done"): _given,
    ("grant", "failed"): _not_given,
    ("revoke", "done"): revoking.taken,
    ("revoke", "failed"): revoking.not_taken,
}
