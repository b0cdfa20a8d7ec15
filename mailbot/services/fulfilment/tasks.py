"""IT's work: its tasks by filter, one task with what is to be ticked off for it, and the files that were mailed."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from mailbot.core.audit import Tag
from mailbot.core.catalog import Person
from mailbot.core.provisioning import Check, HandOver
from mailbot.core.register import AccessRequest, Task
from mailbot.services.desk import Desk, records
from mailbot.services.desk.lines import approved_by
from mailbot.services.fulfilment import sheet
from mailbot.services.fulfilment.closing import comes_first, system_kind
from mailbot.services.fulfilment.fulfilling import Fulfilment
from mailbot.services.ports import Batch, Mark, TaskFilter, Tx, mark_of

PAGE = 50
_WAITS = ("open", "exported")
"""The states of a task that IT has still to do."""

Source = Literal["mailed", "rebuilt", "lost"]
"""Where the bytes of a file come from: the mail itself, the tasks as they were sent, or nowhere any more. Each of the
first two gives the SHA-256 that was noted when it was mailed."""


@dataclass(frozen=True, slots=True)
class TaskList:
    """One page of tasks; `untold` are ids of those that are not as the audit trail tells, `at_once` of emergencies to
    be given, `notes` say by id what is special about a task, `further` is where it goes on."""

    tasks: tuple[Task, ...]
    untold: frozenset[str]
    at_once: frozenset[str]
    notes: Mapping[str, str]
    further: Mark | None


@dataclass(frozen=True, slots=True)
class FileList:
    """One page of IT's files, newest first."""

    files: tuple[Batch, ...]
    further: Mark | None


@dataclass(frozen=True, slots=True)
class ItemList:
    """One list to tick off, with who ticked what: `steps`, `validation`, `removal`, or `earlier` for what the policy
    does not name any more."""

    name: str
    items: tuple[tuple[str, Check | None], ...]


@dataclass(frozen=True, slots=True)
class TaskView:
    """One task with everything that IT needs to know. `request` is what led to it, also to its end."""

    task: Task
    person: Person
    system_kind: str
    request: AccessRequest | None
    approved_by: tuple[str, ...]
    lists: tuple[ItemList, ...]
    hand_overs: tuple[HandOver, ...]
    untold: bool
    note: str

    @property
    def left(self) -> int:
        """How many items nobody has ticked yet."""
        return sum(check is None for row in self.lists for _, check in row.items)


class TaskRefused(Exception):
    """Something that cannot be noted for a task; the text says why, for people."""


@dataclass(frozen=True)
class Tasks:
    """Reads what IT sees, and notes what IT looked at."""

    fulfilment: Fulfilment

    @property
    def desk(self) -> Desk:
        return self.fulfilment.desk

    def page(self, which: TaskFilter, after: Mark | None) -> TaskList:
        """One page of tasks, those approved first in front."""
        with self.desk.store.read() as tx:
            found = tx.waiting_tasks(which, after, PAGE + 1)
            shown = found[:PAGE]
            untold = frozenset(tx.untold([task.task_id for task in shown])) if shown else frozenset[str]()
            at_once = _at_once(tx, shown)
            notes = _notes(tx, shown)
        return TaskList(tuple(shown), untold, at_once, notes, mark_of(shown[-1]) if len(found) > PAGE else None)

    def view(self, task_id: str) -> TaskView | None:
        """One task; None when there is none."""
        with self.desk.store.read() as tx:
            task = tx.task(task_id)
            return self._view(tx, task) if task else None

    def _view(self, tx: Tx, task: Task) -> TaskView:
        kind = system_kind(self.desk, task)
        grant = tx.grant(task.grant_id) if task.grant_id else None
        file = tx.request_file(task.request_id or (grant.request_id if grant else ""))
        return TaskView(
            task=task,
            person=self.desk.person(task.person),
            system_kind=kind,
            request=file.request if file else None,
            approved_by=approved_by(self.desk, tx, [task])[0],
            lists=self._lists(task, kind, tx.checks(task.task_id)),
            hand_overs=tuple(tx.hand_overs(task.task_id)),
            untold=bool(tx.untold([task.task_id])),
            note=_notes(tx, [task]).get(task.task_id, ""),
        )

    def _lists(self, task: Task, kind: str, checks: Sequence[Check]) -> tuple[ItemList, ...]:
        ticked = {check.item: check for check in checks}
        named = [
            ItemList(name, tuple((item, ticked.pop(item, None)) for item in items))
            for name, items in self.desk.policy.provisioning.lists(task.kind, kind)
        ]
        earlier = ItemList("earlier", tuple(ticked.items()))
        return (*named, earlier) if ticked else tuple(named)

    # --- what IT notes ---------------------------------------------------------------------------------------------

    def tick(self, task_id: str, items: Sequence[str], by: Person) -> None:
        """Notes that somebody has looked at these items of a task; what is ticked already stays as it was."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            task = self._noted(tx, task_id)
            named = self.desk.policy.provisioning.items(task.kind, system_kind(self.desk, task))
            if not set(items) <= set(named):
                raise TaskRefused("What you ticked is not on the list any more. Please load the page again.")
            checks = (Check(task_id, item, by.person_id, now) for item in dict.fromkeys(items))
            if new := [check.item for check in checks if tx.tick(check)]:
                records.note(tx, now, Tag.PROVISION_CHECKED, by.person_id, task_id, {"items": [*new]})

    def hand_over(self, task_id: str, method: str, expires_on: date | None, by: Person) -> None:
        """Notes by which of the policy's ways a credential reached its owner, and its last day; never itself."""
        now = self.desk.now()
        if method not in self.desk.policy.provisioning.hand_over:
            raise TaskRefused("Please choose how it was handed over.")
        if expires_on and expires_on < self.desk.today(now):
            raise TaskRefused("It cannot have expired already: please look at the day.")
        with self.desk.store.write() as tx:
            if self._noted(tx, task_id).kind != "grant":
                raise TaskRefused("Access that is taken away has no credential to hand over.")
            number = len(tx.hand_overs(task_id)) + 1
            new = HandOver(f"{task_id}/{number}", task_id, method, expires_on, by.person_id, now)
            tx.add_hand_over(new)
            expires = expires_on.isoformat() if expires_on else ""
            facts = {"hand_over": new.hand_over_id, "method": method, "expires": expires}
            records.note(tx, now, Tag.PROVISION_HANDED_OVER, by.person_id, task_id, facts)

    def _noted(self, tx: Tx, task_id: str) -> Task:
        """The task, held, if anything may be noted for it."""
        task = tx.task(task_id, lock=True)
        if task is None or tx.untold([task_id]):
            raise TaskRefused("This task is not as the audit trail tells: do nothing for it, tell the admin.")
        if task.state == "cancelled":
            raise TaskRefused("This task was cancelled: there is nothing to do for it.")
        return task

    # --- files -----------------------------------------------------------------------------------------------------

    def files(self, before: Mark | None = None, limit: int = PAGE) -> FileList:
        """One page of IT's files, newest first."""
        with self.desk.store.read() as tx:
            found = tx.batches(before, limit + 1)
        last = found[limit - 1] if len(found) > limit else None
        return FileList(tuple(found[:limit]), (last.made_at, last.batch) if last else None)

    def todays(self) -> tuple[Batch, ...]:
        """The files of this day, newest first; the newest of an earlier day when there is none yet."""
        files, now = self.files(limit=20).files, self.desk.now()
        today = tuple(row for row in files if self.desk.today(row.made_at) == self.desk.today(now))
        return today or files[:1]

    def file(self, batch: str) -> tuple[Batch, bytes, Source] | None:
        """A file with the very bytes that were mailed, and where they come from; None for no such file."""
        with self.desk.store.read() as tx:
            made = tx.batch(batch)
            if made is None:
                return None
            notice = tx.mailed(f"batch:{batch}")
            for enclosure in notice.enclosures if notice else ():
                if _proves(enclosure.data, made):
                    return made, enclosure.data, "mailed"
            sent = [_as_sent(task) for task in tx.tasks((), batch)]
            rebuilt = sheet.file(self.desk, self.fulfilment.columns, batch, sent)
        return (made, rebuilt, "rebuilt") if _proves(rebuilt, made) else (made, b"", "lost")


def _at_once(tx: Tx, tasks: Sequence[Task]) -> frozenset[str]:
    """The tasks that give an emergency's access and wait for IT."""
    giving = {task.request_id: task.task_id for task in tasks if task.kind == "grant" and task.state in _WAITS}
    return frozenset(giving[request_id] for request_id in tx.emergencies_among(list(giving))) if giving else frozenset()


def _notes(tx: Tx, tasks: Sequence[Task]) -> Mapping[str, str]:
    """Why a task waits, or is not wanted any more, in words; those of which there is nothing to say are left out."""
    first = comes_first(tx, tasks)
    notes = {task_id: f"Waits for {_in_words(one)}. Say what became of that first." for task_id, one in first.items()}
    with_it = {task.request_id: task.task_id for task in tasks if task.kind == "grant" and task.state == "exported"}
    back = tx.taken_back(list(with_it)) if with_it else ()
    return notes | {with_it[request_id]: _TAKEN_BACK for request_id in back}


def _in_words(first: Task) -> str:
    """The task that comes first, and where it is."""
    does = "takes the same away" if first.kind == "revoke" else "gives the same"
    where = f"is with IT in file {first.batch}" if first.batch else "is in no file yet"
    return f"{first.task_id}, which {does} and {where}"


_TAKEN_BACK = (
    "Not wanted any more: if it is not set up yet, leave it and say that it failed, “taken back”; if it is, say that it"
    " is done, and the next file takes it away."
)


def _proves(data: bytes, made: Batch) -> bool:
    return hashlib.sha256(data).hexdigest() == made.sha256


def _as_sent(task: Task) -> Task:
    """The task as it went into its file."""
    return replace(task, state="exported", done_at=None, done_by="", note="")
