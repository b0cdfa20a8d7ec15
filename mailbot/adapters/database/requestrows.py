"""Writing requests: drafts, their content, their route, the steps they take and the decisions on them."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Update, update

from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.tables import access_request, approval, approval_stage, decision, request_version
from mailbot.core.register import AccessRequest, Approval, Decision, Stage


class RequestRows(Rows):
    """Requests and their versions. The gate has the last word on every step."""

    def next_request_id(self, year: int) -> str:
        return f"REQ-{year}-{self._next(f'request-{year}'):05d}"

    def add_request(self, request: AccessRequest) -> None:
        first = replace(request, version=1, state="draft")
        self._add(
            access_request,
            request_id=first.request_id,
            version=first.version,
            thread_id=first.thread_id,
            created_at=first.created_at,
        )
        self._add(
            request_version,
            request_id=first.request_id,
            version=first.version,
            state=first.state,
            requester=first.requester,
            created_at=first.created_at,
            moved_at=first.created_at,
            approvals_required=0,
            **_content(first),
            **_way(first),
        )

    def complete_draft(self, request: AccessRequest) -> None:
        drafted = self._version(request, "draft").values(**_content(request), **_way(request))
        self._must_change(drafted, "request_is_a_draft")

    def set_route(self, request: AccessRequest, stages: Sequence[Stage]) -> None:
        key = {"request_id": request.request_id, "version": request.version}
        self._add_all(approval_stage, [{**key, **_stage(stage)} for stage in stages])
        self._add_all(approval, [{**key, **_approval(row)} for stage in stages for row in stage.approvals])
        required = sum(stage.needed for stage in stages)
        routed = self._version(request, "draft", "held").values(approvals_required=required, **_way(request))
        self._must_change(routed, "request_is_not_routed_yet")

    def move(self, request: AccessRequest, state: str, at: datetime) -> None:
        moved = self._version(request, request.state).values(state=state, moved_at=at)
        self._must_change(moved, "request_is_where_it_was")

    def _version(self, request: AccessRequest, *states: str) -> Update:
        """An update of one version that finds it only in one of these states."""
        one = self._mine(request_version, request_id=request.request_id, version=request.version)
        return update(request_version).where(one, request_version.c.state.in_(states))

    def open_stage(self, request_id: str, version: int, stage: int) -> None:
        waiting = self._approvals(request_id, version, "waiting") & (approval.c.stage == stage)
        self._run(update(approval).where(waiting).values(state="open"))

    def close_approvals(self, request_id: str, version: int) -> None:
        undecided = self._approvals(request_id, version, "waiting", "open")
        self._run(update(approval).where(undecided).values(state="closed"))

    def pass_slot(self, request_id: str, version: int, slot: int, approver: str, tag: str) -> None:
        undecided = self._approvals(request_id, version, "waiting", "open") & (approval.c.slot == slot)
        self._must_change(update(approval).where(undecided).values(approver=approver, tag=tag), "slot_is_undecided")

    def _approvals(self, request_id: str, version: int, *states: str) -> ColumnElement[bool]:
        return self._mine(approval, request_id=request_id, version=version) & approval.c.state.in_(states)

    def decide(self, taken: Decision) -> bool:
        """The slot is used up first: of two who come at once, one finds it so, and the gate wants to see it so."""
        still_open = self._approvals(taken.request_id, taken.version, "open") & (approval.c.slot == taken.slot)
        if not self._changed(update(approval).where(still_open).values(state="decided")):
            return False
        self._add(decision, **asdict(taken))
        return True


def _content(request: AccessRequest) -> dict[str, Any]:
    """What a version means; frozen once it leaves draft."""
    return {
        "beneficiary": request.beneficiary,
        "system": request.system,
        "access_level": request.access_level,
        "risk": request.risk,
        "until": request.until,
        "justification": request.justification,
        "urgent": request.urgent,
        "evidence": request.evidence,
        "content_hash": request.content_hash,
    }


def _way(request: AccessRequest) -> dict[str, Any]:
    """Which way a version goes, by when and why; frozen once it is pending."""
    return {
        "rules_version": request.rules_version,
        "because": list(request.because),
        "conflicts": [asdict(conflict) for conflict in request.conflicts],
        "held_for": list(request.held_for),
        "due_at": request.due_at,
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {"stage": stage.stage, "mode": stage.mode, "needed": stage.needed}


def _approval(row: Approval) -> dict[str, Any]:
    """A new slot waits, whatever it said."""
    return asdict(row) | {"roles": list(row.roles), "rules": list(row.rules), "state": "waiting"}
