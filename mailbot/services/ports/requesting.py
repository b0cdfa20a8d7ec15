"""Requests, decisions, tasks and the register."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from mailbot.core.register import AccessRequest, Approval, Decision, Grant, RequestFile, Stage, Task


@dataclass(frozen=True, slots=True)
class Batch:
    """One file for IT: its name (`2026-11-26` or `2026-11-26-2`), its rows and the SHA-256 of its bytes."""

    batch: str
    made_at: datetime
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests to list; empty fields do not narrow."""

    states: tuple[str, ...] = ()
    person: str = ""
    system: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class GrantFilter:
    """Which grants to list; empty fields do not narrow."""

    person: str = ""
    system: str = ""
    active_only: bool = True


class RequestingTx(Protocol):
    """Requests and what follows from them within one transaction."""

    def next_request_id(self, year: int) -> str:
        """The next free id of the year: REQ-2026-00042."""
        ...

    def add_request(self, request: AccessRequest) -> None:
        """Writes it as version 1 in state draft, whatever `request.state` says."""
        ...

    def next_version(self, request: AccessRequest) -> AccessRequest:
        """A new version with the same content, as a draft without stages; it is the current one from now on."""
        ...

    def complete_draft(self, request: AccessRequest) -> None:
        """Overwrites the content of a draft."""
        ...

    def keep_draft(self, request: AccessRequest, due_at: datetime) -> None:
        """A draft keeps its place until then, and says what it said."""
        ...

    def set_route(
        self, request: AccessRequest, stages: Sequence[Stage], state: str = "", at: datetime | None = None
    ) -> str:
        """Writes the approval stages of a draft or held version, and its deadline, rules version, because, held_for;
        returns the seal of what approvers are shown besides what they sign. With `state` it is there at once, as if
        moved."""
        ...

    def move(self, request: AccessRequest, state: str, at: datetime) -> None:
        """Takes the version from `request.state` to `state`; raises RecordRefused when it is no longer there."""
        ...

    def close_approvals(self, request_id: str, version: int, waiting: bool = True) -> None:
        """Every undecided approval becomes closed; without `waiting` only those that are asked now."""
        ...

    def request_file(self, request_id: str, lock: bool = False) -> RequestFile | None:
        """The request at its current version; `lock` holds its row until the end of the transaction."""
        ...

    def approval_by_tag(self, tag: str) -> tuple[str, int, str] | None:
        """(request_id, slot, approver) of the approval whose reply address carries this tag, which was made for no
        other; it may be one of an earlier version."""
        ...

    def reply_tag(self, request: AccessRequest, slot: int, approver: str) -> str:
        """A fresh tag for the reply address of this approval, while it is this person's."""
        ...

    def open_requests(self, beneficiary: str) -> list[AccessRequest]:
        """Requests for this person that are on their way: draft, held, pending, or approved and not done by IT yet."""
        ...

    def asked_by(self, requester: str, limit: int = 10) -> list[RequestFile]:
        """The newest requests this person asked for or that are for them."""
        ...

    def thread_requests(self, thread_id: str) -> list[AccessRequest]: ...

    def overdue(self, now: datetime, limit: int) -> list[str]:
        """Ids of open requests whose deadline has passed."""
        ...

    def taken_back(self, request_ids: Sequence[str]) -> frozenset[str]:
        """Those of these, with their task with IT, of which somebody took back what they had asked for, or approved."""
        ...

    def requests(self, which: RequestFilter) -> Iterator[RequestFile]:
        """Newest first, streamed."""
        ...

    def name_ticket(self, request: AccessRequest) -> None:
        """Writes the number that a held request names by now; raises RecordRefused when it is not held."""
        ...

    def pass_slot(self, request_id: str, version: int, passed: Approval) -> None:
        """An undecided approval becomes another person's, with a new tag and day, and its reminders start anew; raises
        RecordRefused when it is decided."""
        ...

    def decide(self, decision: Decision) -> bool:
        """Writes the decision and uses the approval up by one conditional update; False when it was not open."""
        ...

    def add_task(
        self,
        request: AccessRequest,
        groups: Sequence[str],
        at: datetime,
        conditions: Sequence[str] = (),
        first: date | None = None,
    ) -> Task:
        """The grant task of an approved version, from the first day that is wished, if that is to come, until the
        earliest that anybody agreed to; raises RecordRefused when the gate is not satisfied."""
        ...

    def add_revoke_task(self, grant: Grant, groups: Sequence[str], cause: str, at: datetime) -> Task:
        """The task that takes a grant away; raises RecordRefused when nobody holds it, or IT is told already."""
        ...

    def tasks_beside(self, tasks: Sequence[Task]) -> list[Task]:
        """The tasks, open or with IT, about an access that one of these is about, where there is another than that one
        (which may be over for now, as one that failed); these, too. Only such as the trail tells of count."""
        ...

    def revoke_task_of(self, grant_id: str) -> Task | None:
        """The unfinished task that takes this grant away."""
        ...

    def end_grant(self, grant: Grant, at: datetime) -> None:
        """The grant is over; raises RecordRefused when nobody has taken it away."""
        ...

    def grant(self, grant_id: str) -> Grant | None: ...

    def tasks(self, states: Sequence[str], batch: str = "") -> Iterator[Task]: ...

    def task_ids(self, state: str) -> list[str]:
        """The names of the tasks in one state, also of those that cannot be read."""
        ...

    def task(self, task_id: str, lock: bool = False) -> Task | None: ...

    def untold(self, task_ids: Sequence[str]) -> list[str]:
        """Those of the tasks that are not as the audit trail tells: they were written by another way than mailbot's."""
        ...

    def export_tasks(self, batch: str, task_ids: Sequence[str], made: Batch) -> None:
        """Puts these open tasks into a new batch."""
        ...

    def batch(self, batch: str) -> Batch | None: ...

    def close_task(self, task: Task, state: str, at: datetime, by: str, note: str) -> None:
        """Takes the task from `task.state` to `state`; raises RecordRefused when it is no longer there."""
        ...

    def add_grant(self, task: Task, at: datetime) -> Grant: ...

    def held(self, person: str) -> list[Grant]:
        """The active grants of a person."""
        ...

    def surely_held(self, person: str) -> list[Grant]:
        """The same as the trail tells of them, whatever their rows say."""
        ...

    def grants(self, which: GrantFilter) -> Iterator[Grant]:
        """By person and system, streamed."""
        ...
