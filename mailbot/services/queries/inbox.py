"""The inbox of an approver: what waits for them, what will, what they decided lately."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.decisions.several import seat_of, ticked
from mailbot.services.decisions.together import why_alone
from mailbot.services.decisions.view import may_take_back
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Decided, InboxFilter, Tx
from mailbot.services.queries.errands import Errand, Errands

_Key = tuple[datetime, str]
"""Where a list goes on: a time and a request id."""

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ToDecide:
    """One row: the request, the approval that is asked for, its facts for a template, and why it is decided by itself
    (empty when it can be approved together with others)."""

    file: RequestFile
    approval: Approval
    line: lines.Line
    name: str
    alone: str
    late: bool

    @property
    def key(self) -> _Key:
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
    def key(self) -> _Key:
        """Where the list goes on after it."""
        return self.row.decision.decided_at, self.row.decision.request_id


@dataclass(frozen=True, slots=True)
class Overview:
    """All of an inbox as it stands at one moment; `systems` and `people` (person_id, name) are what it can be filtered
    by, `errands` what else the person is asked."""

    waiting: list[ToDecide]
    later: list[ToDecide]
    decided: list[Lately]
    systems: list[str]
    people: list[tuple[str, str]]
    errands: list[Errand]


@dataclass(frozen=True)
class Inbox:
    """What one person has to decide. Writes nothing."""

    desk: Desk

    def overview(self, person: str, which: InboxFilter, after: _Key | None, rows: int, few: int) -> Overview:
        """Up to `rows` that wait, the one whose time is over first on top, and a `few` of what is told beside them."""
        with self.desk.store.read() as tx:
            files, facets = tx.inbox(person, which, after, rows), tx.inbox_facets(person)
            later, decided = self._later(tx, person, "", few), self._decided(tx, person, None, few)
            errands = Errands(self.desk).of(tx, person)
        systems = list(dict.fromkeys(system for system, _ in facets))
        people = [(one, self.desk.name(one)) for one in sorted({other for _, other in facets if other})]
        return Overview(self._rows(files, person), later, decided, systems, people, errands)

    def later(self, person: str, after: str, limit: int) -> list[ToDecide]:
        """What they are asked about once others have approved."""
        with self.desk.store.read() as tx:
            return self._later(tx, person, after, limit)

    def decided(self, person: str, before: _Key | None, limit: int) -> list[Lately]:
        """What they decided in the last 30 days, the newest first."""
        with self.desk.store.read() as tx:
            return self._decided(tx, person, before, limit)

    def ids(self, request_id: str, person: str) -> dict[str, str | int] | None:
        """What their link to this request would hold; None when they are not asked about its current version."""
        with self.desk.store.read() as tx:
            file = tx.request_file(request_id)
        slot = seat_of(file, person)
        return decide_ids(file.request, slot) if file and slot else None

    def _later(self, tx: Tx, person: str, after: str, limit: int) -> list[ToDecide]:
        return self._rows(tx.asked_later(person, after, limit), person)

    def _decided(self, tx: Tx, person: str, before: _Key | None, limit: int) -> list[Lately]:
        return [self._lately(row) for row in tx.decided_by(person, self.desk.now() - LATELY, before, limit)]

    def _rows(self, files: list[RequestFile], person: str) -> list[ToDecide]:
        return [self._waiting(file, row) for file in files if (row := seat_of(file, person))]

    def _waiting(self, file: RequestFile, approval: Approval) -> ToDecide:
        line = lines.line(self.desk, file) | {
            "decide_by": approval.due_at,
            "for_whom": self.desk.name(approval.deputy_for) if approval.deputy_for else "",
            "roles": lines.asked_as(self.desk, file.request, approval),
            "paused": file.request.paused_at is not None,
        }
        late = approval.due_at is not None and approval.due_at < self.desk.now()
        return ToDecide(file, approval, line, ticked(file).name, why_alone(file, approval), late)

    def _lately(self, row: Decided) -> Lately:
        current = row.file.request.version == row.decision.version
        open_still = current and not row.taken_back and may_take_back(row.file)
        return Lately(row, lines.line(self.desk, row.file), open_still)
