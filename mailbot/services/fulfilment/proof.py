"""Whether what is about to leave for IT is what people decided: tasks held against the part of the trail about them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from mailbot.core.register import Task
from mailbot.core.trail import UNREADABLE, Fold, Key, different, taken_in
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import Tx

Record = tuple[Key, Mapping[str, str]]
_HELD = frozenset(("request", "stage", "approval", "decision", "recall", "task"))
"""The records that a task stands on."""


def doubts(tx: Tx, tasks: Sequence[Task]) -> dict[str, str]:
    """What does not fit between each of these tasks, the request it came from and what mailbot wrote of both, in words,
    by task_id; a task that all fits for is not in it.

    The whole trail is verified once a day; this is the part of it that a task stands on, before anybody acts on it.
    """
    requests = list(dict.fromkeys(task.request_id for task in tasks if task.request_id))
    task_ids = [task.task_id for task in tasks]
    fold, wrong = Fold(), dict[str, str]()
    for entry in tx.entries_of([*requests, *task_ids]):
        if why := taken_in(fold, entry):
            wrong.setdefault(entry.found_by["subject"], why)
    recorded, unreadable = _recorded(tx, requests, task_ids)
    wrong = unreadable | wrong
    for key, facts in recorded:
        told = fold.facts.pop(key, {})
        if different(facts, told):
            wrong.setdefault(key[1], f"{' '.join(key)} is not as the audit trail tells")
    for key in (key for key in fold.facts if key[0] in _HELD):
        wrong.setdefault(key[1], f"{' '.join(key)} is in the audit trail, but no longer there")
    found = {task.task_id: wrong.get(task.task_id) or wrong.get(task.request_id or "") for task in tasks}
    return {task_id: why for task_id, why in found.items() if why}


def tampered(desk: Desk, tx: Tx, key: str, what: str, at: datetime) -> None:
    """The access office and the auditor hear of a task that is not as it was decided."""
    do = "Find out who can write into the database, and run `mailbot audit verify`."
    alert(desk, tx, key, "a task for IT was tampered with", what, do, at, auditor=True)


def _recorded(tx: Tx, requests: Sequence[str], tasks: Sequence[str]) -> tuple[list[Record], dict[str, str]]:
    """The records about these, and why those of a request or task cannot be read: one of them keeps no other back."""
    try:
        return list(tx.recorded_of(requests, tasks)), {}
    except UNREADABLE as error:
        if len(requests) + len(tasks) == 1:
            return [], dict.fromkeys((*requests, *tasks), f"what is kept of it cannot be read: {error}")
    each = [_recorded(tx, [one], []) for one in requests] + [_recorded(tx, [], [one]) for one in tasks]
    return [row for rows, _ in each for row in rows], {name: why for _, wrong in each for name, why in wrong.items()}
