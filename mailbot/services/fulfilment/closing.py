"""Marking one task done or failed, by whichever way IT says so: a page, its file, a command."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.provisioning import missing
from mailbot.core.register import Task
from mailbot.services.desk import Desk, records
from mailbot.services.fulfilment.following import follow
from mailbot.services.fulfilment.proof import tampered
from mailbot.services.ports import Tx

TaskOutcome = Literal["done", "failed"]

_TAGS = {"done": Tag.TASK_DONE, "failed": Tag.TASK_FAILED}


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """IT's answer about a task: what became of it, and why it failed or what else there is to `note`.

    `by` is whom the register names, `actor` the person_id of whoever is signed in and says so.
    """

    outcome: TaskOutcome
    note: str
    by: str
    actor: str = MAILBOT


@dataclass(frozen=True, slots=True)
class Around:
    """What else is known of some tasks: by task_id, what `comes_first`; and those that are not as the trail tells."""

    first: Mapping[str, Task]
    untold: frozenset[str]


def around(tx: Tx, tasks: Sequence[Task]) -> Around:
    """Looks it up, for however many tasks at once."""
    ids = [task.task_id for task in tasks]
    return Around(comes_first(tx, tasks), frozenset(tx.untold(ids) if ids else ()))


def close(desk: Desk, tx: Tx, task_id: str, said: TaskAnswer, known: Around, at: datetime) -> str:
    """Ends one task; returns what is wrong with it in words, or nothing.

    What is `known` around a task counts while IT has it and nothing comes first: what ends meanwhile brings nothing
    before that.
    """
    task = tx.task(task_id, lock=True)
    if task is None:
        return f"{task_id}: there is no such task."
    counts = task.state == "exported" and task_id not in known.first
    still = known if counts else around(tx, [task])
    if why := hindrance(desk, tx, task, said.outcome, said.note, still):
        tell_untold(desk, tx, task, still, at)
        return f"{task_id}: {why}"
    follow(desk, tx, records.close_task(tx, task, _TAGS[said.outcome], said.by, said.note, at, said.actor), at)
    return ""


def tell_untold(desk: Desk, tx: Tx, task: Task, known: Around, at: datetime) -> None:
    """The access office and the auditor hear of one that IT says something of, and that somebody else has written."""
    if task.task_id in known.untold:
        what = f"IT says what became of task {task.task_id}, but it is not as the audit trail tells: nothing follows."
        tampered(desk, tx, f"untold:{task.task_id}", what, at)


def already(state: str) -> str:
    """That a task has come to this state before, in words."""
    return f"is {'marked as ' if state == 'failed' else ''}{state} already"


def hindrance(desk: Desk, tx: Tx, task: Task, outcome: TaskOutcome, note: str, known: Around) -> str:
    """Why a task cannot end so, in words; nothing when it can.

    The policy's `all_ticks` is held here and not in the database, which does not know the lists of the policy.
    """
    if (task.state, _TAGS[outcome]) not in workflow.TASK:
        return f"it {already(task.state)}."
    if outcome == "done" and (first := known.first.get(task.task_id)):
        return f"{first.task_id} is about the same access and comes first: say what became of that one before."
    if task.task_id in known.untold:
        return (
            "it is not as the audit trail tells: somebody writes into the database. Change nothing more for it; once "
            "the admin has put it right, say it again."
        )
    if outcome == "failed" and not note:
        return (
            "it says failed and not why: its people are told, so fill in the note, in the file or on the page; "
            "leave done empty where it is only not done yet."
        )
    if outcome == "done" and desk.policy.provisioning.all_ticks and (left := unticked(desk, tx, task)):
        return f"not everything is ticked off on its page yet: {'; '.join(left)}."
    return ""


def comes_first(tx: Tx, tasks: Sequence[Task]) -> Mapping[str, Task]:
    """For each of these tasks, by its id, the other one about the same access that has to be done before it gives it;
    those with none are left out.

    That is what IT has got already, an older grant, such as an emergency's, and a newer order to take the same away:
    of two at once nobody would know what is left in the end. An older order to take away goes into the same file, and
    IT says both in the order of their numbers.
    """
    giving = [task for task in tasks if task.kind == "grant" and (task.state, Tag.TASK_DONE) in workflow.TASK]
    beside: dict[tuple[str, ...], list[Task]] = {}
    for other in sorted(tx.tasks_beside(giving) if giving else (), key=number):
        beside.setdefault(_access(other), []).append(other)
    before = {task.task_id: [one for one in beside.get(_access(task), ()) if _is_before(one, task)] for task in giving}
    return {task_id: found[0] for task_id, found in before.items() if found}


def _is_before(other: Task, task: Task) -> bool:
    if other.task_id == task.task_id:
        return False
    earlier = number(other) < number(task)
    if task.state == "exported":
        return earlier and other.batch != task.batch  # of one file IT says both, in the order of their numbers
    return other.state == "exported" or earlier == (other.kind == "grant")


def _access(task: Task) -> tuple[str, str, str]:
    return task.person, task.system, task.access_level


def number(task: Task) -> tuple[int, str]:
    """The order in which tasks were written: T-100000 comes after T-99999."""
    return len(task.task_id), task.task_id


def unticked(desk: Desk, tx: Tx, task: Task) -> tuple[str, ...]:
    """The items of a task that nobody has ticked."""
    items = desk.policy.provisioning.items(task.kind, system_kind(desk, task))
    return missing(items, tx.checks(task.task_id))


def system_kind(desk: Desk, task: Task) -> str:
    """Of what kind the system of a task is; empty for one that the catalog no longer has."""
    entitlement = desk.catalog.row_of(task)
    return entitlement.kind if entitlement else ""
