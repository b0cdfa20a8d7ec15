"""A page of a list of requests, and the whole list on its way out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.register import RequestFile
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.approvals import presence
from mailbot.services.approvals.stranded import undecided
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Place, RequestSearch, Tx

ON_A_PAGE = 50
_AT_ONCE = 500
_UNDECIDED = 1_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """Whom a request waits for, in words, since when and until when."""

    on: str
    since: datetime | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a list, in words; `standing` is a word of core.standing."""

    request_id: str
    what: str
    whom: str
    asked_by: str
    standing: str
    overdue: bool
    waiting: tuple[Waiting, ...]
    risk: str
    created_at: datetime
    due_at: datetime | None


@dataclass(frozen=True)
class Listing:
    """Reads lists; nothing is written."""

    desk: Desk

    def page(self, search: RequestSearch, after: Place | None) -> tuple[list[Listed], Place | None]:
        """The rows behind `after`, and the place that the next page begins behind; None at the end."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            places = tx.listed(self._those(tx, search), after, ON_A_PAGE + 1)
            files = tx.glances([place.request_id for place in places[:ON_A_PAGE]])
            away = presence.away(self.desk, tx, files, now)
        more = places[ON_A_PAGE - 1] if len(places) > ON_A_PAGE else None
        return [listed(self.desk, file, away, now) for file in files], more

    def whole(self, search: RequestSearch) -> Iterator[RequestFile]:
        """Every request of the list. Each chunk is a transaction of its own: a reader who stalls, or takes an hour,
        keeps no view of the records open meanwhile."""
        after: Place | None = None
        while True:
            with self.desk.store.read() as tx:
                places = tx.listed(self._those(tx, search), after, _AT_ONCE)
                files = tx.files([place.request_id for place in places])
            yield from files
            if len(places) < _AT_ONCE:
                return
            after = places[-1]

    def _those(self, tx: Tx, search: RequestSearch) -> RequestSearch:
        """Which are undecided is known by names alone, and there are few."""
        if not search.undecided:
            return search
        return replace(search, only=frozenset(row.request_id for row in undecided(self.desk, tx, _UNDECIDED)))


def standing(file: RequestFile) -> str:
    """Where a request stands, in a word of core.standing."""
    if file.task is None:
        return file.request.state
    return "approved" if file.task.state == "open" else file.task.state


def is_overdue(file: RequestFile, now: datetime) -> bool:
    """Whether somebody should have answered or decided by now."""
    due = file.request.due_at
    return standing(file) in OPEN_STATES and due is not None and due < now


def listed(desk: Desk, file: RequestFile, away: lines.Back, now: datetime) -> Listed:
    """A request as a row of a list."""
    request = file.request
    asked_by = "" if request.requester == request.beneficiary else desk.name(request.requester)
    return Listed(
        request_id=request.request_id,
        what=request.what or "not known yet",
        whom=desk.name(request.beneficiary),
        asked_by=asked_by,
        standing=standing(file),
        overdue=is_overdue(file, now),
        waiting=tuple(waiting(desk, file, away)),
        risk=request.risk,
        created_at=request.created_at,
        due_at=request.due_at if standing(file) in OPEN_STATES else None,
    )


def waiting(desk: Desk, file: RequestFile, away: lines.Back) -> Iterator[Waiting]:
    """Whom a request waits for now."""
    request, state = file.request, standing(file)
    if state == "draft" or lines.waits_for_number(request):
        yield Waiting(desk.name(request.requester), request.created_at, request.due_at)
    elif state == "held":
        yield Waiting("the access office", None, None)
    elif state == "pending":
        if request.paused_at:
            yield Waiting(f"the answer of {desk.name(request.requester)}", request.paused_at, request.due_at)
        for row in file.approvals:
            if row.state == "open":
                until = None if request.paused_at else row.due_at
                yield Waiting(lines.decider(desk.catalog, row, away), row.opened_at, until)
    elif state in ("approved", "exported", "failed"):
        yield Waiting("IT", None, None)
