"""The record of one request, with the fields an auditor asks for, and why a field has nothing in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mailbot.core.audit import NAMED_BY_RULES, WHILE_AWAY, ChainedEntry, Tag
from mailbot.core.catalog import Person
from mailbot.core.register import Approval, Decision, Grant, RequestFile
from mailbot.core.trail import instant
from mailbot.services.auditing.entries import decoded
from mailbot.services.desk.lines import roles
from mailbot.services.ports import PrivateText, StoredMail

REVIEWERS = ("it_security", "ciso")
"""Whose approvals are the security review, besides those that answer a checklist."""

_MFA = {"yes": "capable", "no": "not capable", "n/a": "not applicable"}
_ENDS = (Tag.REQUEST_REFUSED, Tag.REQUEST_WITHDRAWN, Tag.REQUEST_LAPSED, Tag.REQUEST_REJECTED, Tag.REQUEST_SUPERSEDED)
_OVER = ("done", "cancelled")
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything about one request, read together; `people` are by pseudonym, `refs` the pseudonyms by person_id."""

    file: RequestFile
    grants: tuple[Grant, ...]
    entries: tuple[ChainedEntry, ...]
    texts: tuple[PrivateText, ...]
    people: Mapping[str, Person]
    refs: Mapping[str, str]
    mail: StoredMail | None

    def person(self, person_id: str) -> Person | None:
        return self.people.get(self.refs.get(person_id, ""))

    def name(self, person_id: str) -> str | None:
        person = self.person(person_id)
        return person.name or None if person else None


def record(found: Evidence) -> Record:
    """The record; what nobody knows is None. Moments are ISO 8601 in UTC, dates the last day of access."""
    request, person = found.file.request, found.person(found.file.request.beneficiary)
    return {
        "request_id": request.request_id,
        "employee_id": person.employee_id or None if person else None,
        "employee_name": person.name or None if person else None,
        "department": person.department or None if person else None,
        "request_date": instant(request.created_at),
        "approval_chain": [_approval(found, stage.mode, row) for stage in found.file.stages for row in stage.approvals],
        "security_review": _security_review(found),
        "systems_provisioned": [_grant(grant) for grant in found.grants],
        "mfa_status": _mfa(found.file.decisions),
        "status": request.state,
        "completed_date": _completed(found),
    }


def _approval(found: Evidence, mode: str, row: Approval) -> Record:
    decision = found.file.decision(row.slot)
    return {
        "stage": row.stage,
        "mode": mode,
        "slot": row.slot,
        "approver": found.name(row.approver),
        "approver_ref": found.refs.get(row.approver),
        "deputy_for": found.name(row.deputy_for) if row.deputy_for else None,
        "roles": list(row.roles),
        "rules": list(row.rules),
        "state": row.state,
        "decision": decision.verb if decision else None,
        "decided_at": instant(decision.decided_at) if decision else None,
        "via": decision.via if decision else None,
        "assurance": decision.assurance if decision else None,
        "reason": _reason(found, decision) if decision else None,
        "until": _day(decision.until) if decision else None,
        "answers": dict(decision.checklist) if decision else {},
        "content_hash": decision.content_hash if decision else None,
    }


def _reason(found: Evidence, decision: Decision) -> str | None:
    """The reason as the trail commits to it; None once it was erased there."""
    kept = {(text.seq, text.field): text.text for text in found.texts}
    for stored in reversed(found.entries):
        entry = decoded(stored)
        data = entry.get("data", {})
        slot = (data.get("version"), data.get("slot"))
        if entry.get("tag") in (Tag.STAGE_APPROVED, Tag.STAGE_REJECTED) and slot == (decision.version, decision.slot):
            return kept.get((stored.seq, "reason"))
    return None


def _security_review(found: Evidence) -> Record:
    reviews = []
    for row in found.file.approvals:
        decision = found.file.decision(row.slot)
        if decision and (row.checklist or not set(REVIEWERS).isdisjoint(row.roles)):
            reviews.append(
                {
                    "reviewer": found.name(decision.decided_by),
                    "as": roles(row, found.file.request.because, row.roles if _is_named(found, row) else ()),
                    "decision": decision.verb,
                    "decided_at": instant(decision.decided_at),
                    "answers": dict(decision.checklist),
                }
            )
    return {"reviews": reviews, "conditions": list(found.file.task.conditions) if found.file.task else []}


def _is_named(found: Evidence, row: Approval) -> bool:
    """Whether it came to its approver because the rules had come to name them, instead of whom a ladder found."""
    told = (decoded(entry) for entry in found.entries)
    passed = [entry["data"] for entry in told if entry.get("tag") == Tag.STAGE_REASSIGNED]
    version = found.file.request.version
    why = [data["why"] for data in passed if (data["version"], data["slot"]) == (version, row.slot)]
    return [cause for cause in why if cause not in WHILE_AWAY][-1:] == [NAMED_BY_RULES]


def _grant(grant: Grant) -> Record:
    return {
        "grant": grant.grant_id,
        "system": grant.system,
        "access_level": grant.access_level,
        "since": instant(grant.since),
        "until": _day(grant.until),
        "ended_at": instant(grant.ended_at) if grant.ended_at else None,
        "task": grant.task_id,
    }


def _mfa(decisions: Sequence[Decision]) -> str | None:
    """What was answered last, by the number of the approval, to whether they can sign in with a second factor."""
    answers = [
        row.checklist["mfa_capable"]
        for row in sorted(decisions, key=lambda row: row.slot)
        if "mfa_capable" in row.checklist
    ]
    return _MFA[answers[-1]] if answers else None


def _completed(found: Evidence) -> str | None:
    """When IT was through with it, or when it ended without access."""
    task = found.file.task
    if task:
        return instant(task.done_at) if task.done_at and task.state in _OVER else None
    version = found.file.request.version
    ends = [
        entry["at"]
        for entry in map(decoded, found.entries)
        if entry.get("tag") in _ENDS and entry.get("data", {}).get("version") == version
    ]
    return str(ends[-1]) if ends else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


_WHY_NOTHING = {
    "employee_id": "staff.csv gives this person no employee_id",
    "employee_name": "the person is no longer in mailbot's directory",
    "department": "staff.csv gives this person no department",
    "mfa_status": "nobody answered mfa_capable: no security review with that question was asked for, or not yet",
    "completed_date": "it is still on its way",
}


def why_nothing(told: Record) -> list[str]:
    """Each field of a record that has nothing in it, and why, in a sentence."""
    empty = [
        f"{told['request_id']}: {name} is null: {why}." for name, why in _WHY_NOTHING.items() if told[name] is None
    ]
    if not told["approval_chain"]:
        empty.append(f"{told['request_id']}: approval_chain is empty: nobody was asked to approve.")
    if not told["security_review"]["reviews"]:
        empty.append(f"{told['request_id']}: no security review: the rules asked for none, or it was not decided yet.")
    if not told["systems_provisioned"]:
        empty.append(f"{told['request_id']}: systems_provisioned is empty: the register has no access from it.")
    return empty
