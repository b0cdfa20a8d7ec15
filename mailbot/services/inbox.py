"""The inbox of an approver: what waits for them, what will, what they decided lately."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.register import Approval, RequestFile
from mailbot.services import lines
from mailbot.services.asking import decide_ids
from mailbot.services.decisions.several import seat_of, ticked
from mailbot.services.decisions.standing import may_take_back
from mailbot.services.decisions.together import why_alone
from mailbot.services.desk import Desk
from mailbot.services.ports import Decided, InboxFilter

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row: the request, the approval that is asked for, its facts for a template, and why it is decided by itself
    (empty when it can be approved together with others)."""

    file: RequestFile
    approval: Approval
    line: lines.Line
    name: str
    alone: str
    late: bool

    @property
    def key(self) -> tuple[datetime, str]:
        """Where the list goes on after it."""
        request = self.file.request
        return self.approval.due_at or request.created_at, request.request_id


@dataclass(frozen=True, slots=True)
class Lately:
    """One decision of the person, its facts for a template, and whether it can still be taken back."""

    row: Decided
    line: lines.Line
    may_take_back: bool

    @property
    def key(self) -> tuple[datetime, str]:
        """Where the list goes on after it."""
        return self.row.decision.decided_at, self.row.decision.request_id


@dataclass(frozen=True)
class Inbox:
    """What one person has to decide. Writes nothing."""

    desk: Desk

    def waiting(self, person: str, which: InboxFilter, after: tuple[datetime, str] | None, limit: int) -> list[Waiting]:
        """The open approvals, the one whose time is over first on top."""
        with self.desk.store.read() as tx:
            files = tx.inbox(person, which, after, limit)
        return [self._waiting(file, row) for file in files if (row := seat_of(file, person))]

    def choices(self, person: str) -> tuple[list[str], list[tuple[str, str]]]:
        """What can be filtered by: the systems, and those they stand in for as (person_id, name)."""
        with self.desk.store.read() as tx:
            rows = tx.inbox_facets(person)
        whom = sorted({other for _, other in rows if other})
        return list(dict.fromkeys(system for system, _ in rows)), [(one, self.desk.name(one)) for one in whom]

    def later(self, person: str, after: str, limit: int) -> list[Waiting]:
        """What they are asked about once others have approved."""
        with self.desk.store.read() as tx:
            files = tx.asked_later(person, after, limit)
        return [self._waiting(file, row) for file in files if (row := seat_of(file, person))]

    def lately(self, person: str, before: tuple[datetime, str] | None, limit: int) -> list[Lately]:
        """What they decided in the last 30 days, the newest first."""
        with self.desk.store.read() as tx:
            rows = tx.decided_by(person, self.desk.now() - LATELY, before, limit)
        return [self._lately(row) for row in rows]

    def ids(self, request_id: str, person: str) -> dict[str, str | int] | None:
        """What their link to this request would hold; None when they are not asked about its current version."""
        with self.desk.store.read() as tx:
            file = tx.request_file(request_id)
        slot = seat_of(file, person)
        return decide_ids(file.request, slot) if file and slot else None

    def _waiting(self, file: RequestFile, approval: Approval) -> Waiting:
        line = lines.line(self.desk.catalog, file) | {
            "decide_by": approval.due_at,
            "for_whom": self.desk.name(approval.deputy_for) if approval.deputy_for else "",
            "roles": lines.roles(approval),
            "urgent": file.request.urgent,
            "paused": file.request.paused_at is not None,
        }
        late = approval.due_at is not None and approval.due_at < self.desk.now()
        return Waiting(file, approval, line, ticked(file).name, why_alone(file, approval), late)

    def _lately(self, row: Decided) -> Lately:
        current = row.file.request.version == row.decision.version
        open_still = current and not row.taken_back and may_take_back(row.file)
        return Lately(row, lines.line(self.desk.catalog, row.file), open_still)
