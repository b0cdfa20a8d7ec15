"""The clocks of requests: when approvals are due, when their approvers are reminded, and what is due now."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Update, and_, bindparam, func, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.filerows import CURRENT, FileRows
from mailbot.adapters.database.rows import among, change, mine
from mailbot.adapters.database.schema.tables import access_request, approval, request_version
from mailbot.core.register import AccessRequest, Approval, RequestFile


class ClockRows(FileRows):
    """Due dates of requests and of their approvals."""

    def open_stage(self, request_id: str, version: int, approvals: Sequence[Approval]) -> None:
        self._set_times(_OPENED, request_id, version, approvals)

    def set_times(self, request_id: str, version: int, approvals: Sequence[Approval]) -> None:
        self._set_times(_TIMED, request_id, version, approvals)

    def _set_times(self, statement: Update, request_id: str, version: int, approvals: Sequence[Approval]) -> None:
        one = {"org": self._org, "is_request_id": request_id, "is_version": version}
        self._run_each(statement, [{**one, "is_slot": row.slot, **_times(row)} for row in approvals])

    def set_clock(self, request: AccessRequest, stood_still: int = 0) -> None:
        one: dict[str, Any] = {"is_request_id": request.request_id, "is_version": request.version}
        times: dict[str, Any] = {"to_due_at": request.due_at, "to_paused_at": request.paused_at, "longer": stood_still}
        self._must_change(_CLOCK, "request_is_pending", is_state="pending", **one, **times)

    def overdue_approvals(self, now: datetime, limit: int) -> list[str]:
        return list(self._run(_LATE, now=now, limit=limit).scalars())

    def to_remind(self, now: datetime, limit: int) -> list[str]:
        return list(self._run(_TO_REMIND, now=now, limit=limit).scalars())

    def before(self, approver: str, limit: int) -> list[RequestFile]:
        ids = list(self._run(_BEFORE, is_approver=approver, limit=limit).scalars())
        return list(self._files(self._all(_THESE, ids=ids))) if ids else []


def _times(row: Approval) -> dict[str, Any]:
    return {f"to_{name}": getattr(row, name) for name in _TIMES}


_TIMES = ("opened_at", "due_at", "reminders", "remind_at")
_SLOT = change(approval, "request_id", "version", "slot").values(
    {name: bindparam(f"to_{name}", type_=approval.c[name].type) for name in _TIMES}
)
_OPENED = kept(_SLOT.where(approval.c.state == "waiting").values(state="open"))
_TIMED = kept(_SLOT.where((approval.c.state == "waiting") | (approval.c.state == "open")))
_CLOCK = kept(
    change(request_version, "request_id", "version", "state").values(
        due_at=bindparam("to_due_at", type_=request_version.c.due_at.type),
        paused_at=bindparam("to_paused_at", type_=request_version.c.paused_at.type),
        stood_still=request_version.c.stood_still + bindparam("longer", type_=request_version.c.stood_still.type),
    )
)
_NOW = bindparam("now", type_=approval.c.due_at.type)
_UNDECIDED = and_(
    *(approval.c[name] == request_version.c[name] for name in ("org_id", "request_id", "version")),
    approval.c.state == "open",
    request_version.c.state == "pending",
    request_version.c.paused_at.is_(None),
)
"""Open approvals whose clock runs."""


def _first(what: Any, when: Any, *names: str) -> Select[Any]:
    """Each `what` of open approvals once, the earliest `when` first."""
    found = select(what).where(mine(approval, *names), _UNDECIDED).group_by(what)
    return found.order_by(func.min(when).nulls_last(), what).limit(bindparam("limit"))


_LATE = kept(_first(approval.c.request_id, approval.c.due_at).where(approval.c.due_at <= _NOW))
_TO_REMIND = kept(_first(approval.c.approver, approval.c.remind_at).where(approval.c.remind_at <= _NOW))
_BEFORE = kept(_first(approval.c.request_id, approval.c.remind_at, "approver"))
_THESE = kept(
    CURRENT.where(among(access_request.c.request_id, "ids"))
    .order_by(access_request.c.request_id)
    .with_for_update(of=request_version),
    "ids",
)
