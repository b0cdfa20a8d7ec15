"""Rows of the records as values: requests, approvals and decisions, tasks and grants."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from mailbot.adapters.database.rows import Found
from mailbot.core.catalog import ComesBy, Conflict
from mailbot.core.register import AccessRequest, Approval, Decision, Grant, Stage, Task

_ASKED_IN = re.compile(r"asked in ([^\s;]+-\d+)")


def request_of(row: Found) -> AccessRequest:
    """A row of request_version, with the thread of its request, as a value."""
    return AccessRequest(
        request_id=row.request_id,
        version=row.version,
        state=row.state,
        requester=row.requester,
        beneficiary=row.beneficiary,
        system=row.system,
        access_level=row.access_level,
        risk=row.risk,
        until=row.until,
        justification=row.justification,
        thread_id=row.thread_id,
        created_at=row.created_at,
        due_at=row.due_at,
        urgent=row.urgent,
        evidence=row.evidence,
        rules_version=row.rules_version,
        because=tuple(row.because),
        conflicts=tuple(conflict_of(stored) for stored in row.conflicts),
        held_for=tuple(row.held_for),
        approvals_required=row.approvals_required,
        nature=row.nature,
        days=row.days,
        replaces=row.replaces,
        origin=row.origin,
        ticket=row.ticket,
        paused_at=row.paused_at,
        wished=row.wished,
    )


def conflict_of(stored: Mapping[str, Any]) -> Conflict:
    """A conflict as a row has it; one that an older mailbot wrote says only in words how the other access stands."""
    found = Conflict(**stored)
    if "standing" in stored:
        return found
    pending = _ASKED_IN.match(found.held_as)
    ways: tuple[tuple[str, ComesBy], ...] = (("asked in the same mail", "beside"), ("also in ", "part"))
    standing = next((way for words, way in ways if found.held_as.startswith(words)), "pending" if pending else "held")
    return replace(found, standing=standing, asked_in=pending[1] if pending else "")


def stages_of(rows: Iterable[Found]) -> tuple[Stage, ...]:
    """The approvals of one version, in the order of their stages, as these."""
    return tuple(_stage(list(of_one)) for _, of_one in groupby(rows, key=lambda row: int(row.stage)))


def _stage(rows: Sequence[Found]) -> Stage:
    return Stage(rows[0].stage, rows[0].mode, tuple(_approval(row) for row in rows))


def _approval(row: Found) -> Approval:
    return Approval(
        slot=row.slot,
        stage=row.stage,
        approver=row.approver,
        roles=tuple(row.roles),
        rules=tuple(row.rules),
        assurance=row.assurance,
        reason_required=row.reason_required,
        state=row.state,
        tag=row.tag,
        due_at=row.due_at,
        checklist=tuple(row.checklist),
        deputy_for=row.deputy_for,
        opened_at=row.opened_at,
        reminders=row.reminders,
        remind_at=row.remind_at,
        passed_over=tuple(row.passed_over),
    )


def decision_of(row: Found) -> Decision:
    """A row of decision as a value."""
    return Decision(
        request_id=row.request_id,
        version=row.version,
        slot=row.slot,
        verb=row.verb,
        decided_by=row.decided_by,
        reason=row.reason,
        content_hash=row.content_hash,
        decided_at=row.decided_at,
        via=row.via,
        assurance=row.assurance,
        rules_version=row.rules_version,
        until=row.until,
        checklist=dict(row.checklist),
        standing=row.standing,
    )


def task_of(row: Found) -> Task:
    """A row of grant_task as a value; a revoke task may name no request."""
    return Task(
        task_id=row.task_id,
        kind=row.kind,
        state=row.state,
        request_id=row.request_id or "",
        version=row.version or 0,
        person=row.person_id,
        system=row.system,
        access_level=row.access_level,
        groups=tuple(row.groups),
        valid_from=row.valid_from,
        until=row.until,
        justification=row.justification,
        approved_by=tuple(row.approved_by),
        approved_at=row.approved_at,
        batch=row.batch or "",
        done_at=row.done_at,
        done_by=row.done_by,
        note=row.note,
        days=row.days,
        conditions=tuple(row.conditions),
        grant_id=row.grant_id,
        cause=row.cause,
    )


def grant_of(row: Found) -> Grant:
    """A row of access_grant as a value."""
    return Grant(
        grant_id=row.grant_id,
        state=row.state,
        person=row.person_id,
        system=row.system,
        access_level=row.access_level,
        since=row.since,
        until=row.until,
        request_id=row.request_id,
        task_id=row.task_id,
        approved_by=tuple(row.approved_by),
        ended_at=row.ended_at,
        conditions=tuple(row.conditions),
    )
