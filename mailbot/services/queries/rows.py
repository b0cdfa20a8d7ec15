"""Read-only answers: lists of requests, tasks and grants as rows that a table, JSON or CSV can show."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from mailbot.core import sheets
from mailbot.core.register import Grant, RequestFile, Task
from mailbot.services.desk import Desk
from mailbot.services.desk.lines import approved_by, to_mend
from mailbot.services.ports import GrantFilter, MailboxState, RegisterFilter, RequestFilter, StoredMail, Tx, Workbooks

Row = dict[str, str]
T = TypeVar("T")

_AT_ONCE = 500
"""Of how many grants of a list it is looked up at a time in whose place their approvers decided."""


@dataclass(frozen=True)
class Queries:
    """Streams answers from the records; nothing is written."""

    desk: Desk

    def requests(self, which: RequestFilter) -> Iterator[Row]:
        """Requests, newest first."""
        with self.desk.store.read() as tx:
            for file in tx.requests(which):
                yield self.request(file)

    def request(self, file: RequestFile) -> Row:
        """One request, with REQUEST_COLUMNS."""
        request = file.request
        waiting = [self.desk.name(row.approver) for row in file.approvals if row.state == "open"]
        if paused := request.state == "pending" and request.paused_at:
            waiting = [f"the answer of {self.desk.name(request.requester)}", *waiting]
        return {
            "request": request.request_id,
            "state": request.state,
            "task": file.task.state if file.task else "",
            "requester": self.desk.name(request.requester),
            "beneficiary": self.desk.name(request.beneficiary),
            "system": request.system,
            "access_level": request.access_level,
            "risk": request.risk,
            "nature": request.nature,
            "until": request.until.isoformat() if request.until else "",
            "days": "" if request.days is None else str(request.days),
            "waiting_on": "; ".join(waiting),
            "approvals": "; ".join(f"{row.slot} {self.desk.name(row.approver)}: {row.state}" for row in file.approvals),
            "held_for": " ".join(to_mend(request, self.desk.name(request.requester))),
            "created_at": request.created_at.isoformat(timespec="seconds"),
            "due_at": request.due_at.isoformat(timespec="seconds") if request.due_at and not paused else "",
            "justification": request.justification,
        }

    def register(self, which: GrantFilter) -> Iterator[Row]:
        """Who holds what, since when, until when, on whose approval."""
        with self.desk.store.read() as tx:
            yield from self._grants(tx, tx.grants(which))

    def held(self, which: RegisterFilter) -> Iterator[Row]:
        """The same for what was looked up on a page of the register, in its order."""
        with self.desk.store.read() as tx:
            yield from self._grants(tx, tx.register(which))

    def _grants(self, tx: Tx, grants: Iterator[Grant]) -> Iterator[Row]:
        while some := list(islice(grants, _AT_ONCE)):
            yield from map(self._grant, some, approved_by(self.desk, tx, some))

    def _grant(self, grant: Grant, approvers: Sequence[str]) -> Row:
        person = self.desk.person(grant.person)
        return {
            "person": person.name,
            "email": person.email,
            "employee_id": person.employee_id,
            "system": grant.system,
            "access_level": grant.access_level,
            "since": grant.since.isoformat(timespec="seconds"),
            "until": grant.until.isoformat() if grant.until else "",
            "state": grant.state,
            "request": grant.request_id,
            "approved_by": "; ".join(approvers),
            "conditions": "; ".join(grant.conditions),
            "ended_at": grant.ended_at.isoformat(timespec="seconds") if grant.ended_at else "",
        }

    def tasks(self, states: tuple[str, ...]) -> Iterator[Row]:
        """Grant tasks, oldest first."""
        with self.desk.store.read() as tx:
            for task in tx.tasks(states):
                grant = tx.grant(task.grant_id) if task.grant_id else None
                yield self._task(task, task.request_id or (grant.request_id if grant else ""))

    def _task(self, task: Task, request_id: str) -> Row:
        """`request_id` is what led to it, also to its end."""
        return {
            "task": task.task_id,
            "state": task.state,
            "kind": task.kind,
            "person": self.desk.name(task.person),
            "system": task.system,
            "access_level": task.access_level,
            "until": task.until.isoformat() if task.until else "",
            "days": "" if task.days is None else str(task.days),
            "reason": task.cause,
            "request": request_id,
            "batch": task.batch,
            "done_by": task.done_by,
            "note": task.note,
        }

    def quarantine(self) -> Iterator[Row]:
        """Mails that were put aside, newest first, and why."""
        with self.desk.store.read() as tx:
            for mail in tx.quarantined():
                yield _quarantined(mail)

    def mailboxes(self) -> list[MailboxState]:
        """How each mailbox is, and which mailbot reads it."""
        with self.desk.store.read() as tx:
            return tx.mailbox_states()


def _quarantined(mail: StoredMail) -> Row:
    lies = "moved by hand" if mail.moved_by_hand else f"{mail.source.folder} {mail.source.uid}"
    return {
        "mail": str(mail.mail_id),
        "received_at": mail.received_at.isoformat(timespec="seconds"),
        "outcome": mail.outcome or "",
        "reason": mail.reason,
        "mailbox": f"{mail.source.mailbox} {lies}",
    }


@dataclass
class Export:
    """A list on its way out: streams the lines of a CSV or JSON-lines file and sums them up as they pass."""

    rows: Iterable[Row]
    columns: tuple[str, ...]
    count: int = 0
    sha256: str = ""

    def csv(self) -> Iterator[bytes]:
        """RFC 4180 with BOM; free text is defused."""
        return self._summed(piece.encode() for piece in sheets.lines(self.columns, self._cells()))

    def _cells(self) -> Iterator[list[str]]:
        """The cells of each row, defused; each counts as a row of the file."""
        return ([sheets.defused(row[name]) for name in self.columns] for row in self._counted(self.rows))

    def xlsx(self, workbook: Workbooks) -> Iterator[bytes]:
        """A workbook; its cells are defused too, so that it stays harmless when somebody saves it as CSV."""
        return self._summed(workbook(self.columns, self._cells()))

    def json_lines(self) -> Iterator[bytes]:
        """One JSON object a line."""
        return self.lines((json.dumps(row, ensure_ascii=False) + "\n").encode() for row in self.rows)

    def lines(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Lines that are complete already, each counted as a row."""
        return self._summed(self._counted(pieces))

    def _counted(self, rows: Iterable[T]) -> Iterator[T]:
        for row in rows:
            self.count += 1
            yield row

    def _summed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The pieces of the file as they pass; at their end `sha256` is known."""
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
            yield piece
        self.sha256 = digest.hexdigest()

    def manifest(self, what: str, at: str, filters: Mapping[str, str]) -> dict[str, object]:
        """What the file is, to be kept beside it: filter, time, row count, SHA-256. Complete once it has been read."""
        return {"what": what, "at": at, "filter": dict(filters), "rows": self.count, "sha256": self.sha256}


REQUEST_COLUMNS = (
    *("request", "state", "task", "requester", "beneficiary", "system", "access_level", "risk", "nature", "until"),
    *("days", "waiting_on", "approvals", "held_for", "created_at", "due_at", "justification"),
)

REGISTER_COLUMNS = (
    "person",
    "email",
    "employee_id",
    "system",
    "access_level",
    "since",
    "until",
    "state",
    "request",
    "approved_by",
    "conditions",
    "ended_at",
)
