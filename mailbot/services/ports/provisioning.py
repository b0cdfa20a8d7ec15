"""What IT's pages look up and write: tasks by filter, its files, what was ticked and handed over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.provisioning import Check, HandOver
from mailbot.core.register import Task
from mailbot.services.ports.requesting import Batch
from mailbot.services.ports.sending import Notice

Mark = tuple[datetime, str]
"""Where a list goes on: the time and the id of the last row that was shown."""


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks to list; empty fields do not narrow. `people` are person_ids, any of them; None is everybody's.

    `until` keeps those that were approved by then (UTC).
    """

    states: tuple[str, ...]
    kind: str = ""
    system: str = ""
    people: tuple[str, ...] | None = None
    batch: str = ""
    until: datetime | None = None


class ProvisioningTx(Protocol):
    """Tasks as IT works on them, within one transaction."""

    def waiting_tasks(self, which: TaskFilter, after: Mark | None, limit: int) -> list[Task]:
        """So many tasks behind `after`, those that were approved first in front."""
        ...

    def batches(self, before: Mark | None, limit: int) -> list[Batch]:
        """So many of IT's files, the newest first, made before that."""
        ...

    def mailed(self, dedupe_key: str) -> Notice | None:
        """The notice that was queued under this key."""
        ...

    def tick(self, check: Check) -> bool:
        """Writes one tick; False when the item is ticked already."""
        ...

    def checks(self, task_id: str) -> list[Check]:
        """What is ticked for a task, in the order in which it was."""
        ...

    def add_hand_over(self, hand_over: HandOver) -> None: ...

    def hand_overs(self, task_id: str) -> list[HandOver]:
        """How credentials reached their owner, oldest first."""
        ...


def mark_of(task: Task) -> Mark:
    """The place of a task in a list."""
    return task.approved_at, task.task_id
