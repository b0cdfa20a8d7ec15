"""Writing requests: drafts, their content, their route, the steps they take and the decisions on them."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Table, Update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.rows import Rows, change, one_of
from mailbot.adapters.database.schema.sealing import SEALED, Envelopes, sealed
from mailbot.adapters.database.schema.tables import access_request, approval, approval_stage, decision, request_version
from mailbot.core.register import AccessRequest, Approval, Decision, Stage


class RequestRows(Rows):
    """Requests and their versions. The gate has the last word on every step."""

    envelopes: Envelopes

    def next_request_id(self, year: int) -> str:
        return self._id(f"request-{year}", access_request.c.request_id, f"REQ-{year}-")

    def add_request(self, request: AccessRequest) -> None:
        first = replace(request, version=1, state="draft")
        self._add(
            access_request,
            request_id=first.request_id,
            version=first.version,
            thread_id=first.thread_id,
            created_at=first.created_at,
        )
        self._add(request_version, **self._draft_row(first))

    def next_version(self, request: AccessRequest) -> AccessRequest:
        fresh = replace(request, version=request.version + 1, state="draft", due_at=None, paused_at=None)
        fresh = replace(fresh, because=(), held_for=(), approvals_required=0)
        self._add(request_version, **self._draft_row(fresh))
        one: dict[str, Any] = {"is_request_id": request.request_id, "is_version": request.version}
        self._must_change(_AT_VERSION, "request_is_at_its_version", **one, version=fresh.version)
        return fresh

    def complete_draft(self, request: AccessRequest) -> None:
        draft = self._draft_row(request)
        news = {name: draft[name] for name in ("seal", *_content(request), *_way(request))}
        self._change_version(request, ("draft",), "request_is_a_draft", **news)

    def keep_draft(self, request: AccessRequest, due_at: datetime) -> None:
        self._change_version(request, ("draft",), "request_is_a_draft", due_at=due_at)

    def _draft_row(self, request: AccessRequest) -> dict[str, Any]:
        """A new version as its row holds it: a draft, under its seal."""
        row = _version_row(request)
        return row | {"seal": self.envelopes.stamp(*sealed("draft", self._org, row))}

    def set_route(
        self, request: AccessRequest, stages: Sequence[Stage], state: str = "", at: datetime | None = None
    ) -> str:
        key = {"request_id": request.request_id, "version": request.version}
        self._add_all(approval_stage, [{**key, **_stage(stage)} for stage in stages])
        self._add_all(approval, [{**key, **_approval(row)} for stage in stages for row in stage.approvals])
        required, way = sum(stage.needed for stage in stages), _way(request)
        shown = {name: getattr(request, name) for name in SEALED["request_version"]} | way
        seal = self.envelopes.stamp(*sealed("request_version", self._org, shown))
        routed = {"approvals_required": required, "seal": seal, **way}
        states, step = ((request.state,), _step(state, at)) if state else (("draft", "held"), {})
        self._change_version(request, states, "request_is_not_routed_yet", **routed, **step)
        return seal

    def name_ticket(self, request: AccessRequest) -> None:
        self._change_version(request, ("held",), "request_is_held", ticket=request.ticket)

    def move(self, request: AccessRequest, state: str, at: datetime) -> None:
        self._change_version(request, (request.state,), "request_is_where_it_was", **_step(state, at))

    def _change_version(self, request: AccessRequest, states: Sequence[str], guard: str, **values: Any) -> None:
        """Changes one version, which must be in one of these states; raises RecordRefused(guard)."""
        one: dict[str, Any] = {"is_request_id": request.request_id, "is_version": request.version}
        self._must_change(_version_in(*states), guard, **one, **values)

    def close_approvals(self, request_id: str, version: int, waiting: bool = True) -> None:
        self._run(_UNDECIDED if waiting else _OPEN, is_request_id=request_id, is_version=version, state="closed")

    def pass_slot(self, request_id: str, version: int, passed: Approval) -> None:
        one: dict[str, Any] = {"is_request_id": request_id, "is_version": version, "is_slot": passed.slot}
        names = ("approver", "tag", "due_at", "deputy_for", "opened_at", "remind_at")
        news = {name: getattr(passed, name) for name in names} | {"passed_over": list(passed.passed_over)}
        self._must_change(_SLOT_UNDECIDED, "slot_is_undecided", **one, reminders=0, **news)

    def decide(self, taken: Decision) -> bool:
        """The slot is used up first: of two who come at once, one finds it so, and the gate wants to see it so."""
        one = {"is_request_id": taken.request_id, "is_version": taken.version, "is_slot": taken.slot}
        if not self._changed(_SLOT_OPEN, **one, state="decided"):
            return False
        self._add(decision, **asdict(taken))
        return True


def _in_states(found: Update, table: Table, *states: str) -> Update:
    return kept(found.where(one_of(table.c.state, states)))


@cache
def _version_in(*states: str) -> Update:
    return _in_states(change(request_version, "request_id", "version"), request_version, *states)


_AT_VERSION = change(access_request, "request_id", "version")
_APPROVALS = change(approval, "request_id", "version")
_UNDECIDED = _in_states(_APPROVALS, approval, "waiting", "open")
_OPEN = _in_states(_APPROVALS, approval, "open")
_SLOT = change(approval, "request_id", "version", "slot")
_SLOT_UNDECIDED = _in_states(_SLOT, approval, "waiting", "open")
_SLOT_OPEN = _in_states(_SLOT, approval, "open")


def _version_row(request: AccessRequest) -> dict[str, Any]:
    """A new version as its row holds it, but for its seal."""
    return {
        "request_id": request.request_id,
        "version": request.version,
        "state": request.state,
        "requester": request.requester,
        "created_at": request.created_at,
        "moved_at": request.created_at,
        "stood_still": 0,
        "approvals_required": 0,
        **_content(request),
        **_way(request),
    }


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
        "nature": request.nature,
        "days": request.days,
        "replaces": request.replaces,
        "origin": request.origin,
        "ticket": request.ticket,
        "wished": request.wished,
    }


def _way(request: AccessRequest) -> dict[str, Any]:
    """Which way a version goes, by when and why; frozen once it is pending."""
    return {
        "rules_version": request.rules_version,
        "because": list(request.because),
        "conflicts": [asdict(conflict) for conflict in request.conflicts],
        "held_for": list(request.held_for),
        "due_at": request.due_at,
        "followed": request.rules_version,
    }


def _step(state: str, at: datetime | None) -> dict[str, Any]:
    """What a step changes."""
    return {"state": state, "moved_at": at} | ({"asked_at": at} if state == "pending" else {})


def _stage(stage: Stage) -> dict[str, Any]:
    return {"stage": stage.stage, "mode": stage.mode, "needed": stage.needed}


def _approval(row: Approval) -> dict[str, Any]:
    """A new slot waits, whatever it said."""
    lists = {"roles": list(row.roles), "rules": list(row.rules), "checklist": list(row.checklist)}
    lists["passed_over"] = list(row.passed_over)
    return {name: getattr(row, name) for name in Approval.__dataclass_fields__} | {**lists, "state": "waiting"}
