"""Changing records: each change of state goes through the workflow's tables and leaves its audit entry, together."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, AuditEntry, AuditValue, Private, Tag, Who
from mailbot.core.catalog import Conflict
from mailbot.core.register import AccessRequest, Decision, Grant, RequestFile, Stage, Task
from mailbot.core.trail import answers_told, asked_told, instant, mail_subject
from mailbot.services.desk.readas import first_day
from mailbot.services.ports import Question, Thread, Tx


def note(tx: Tx, at: datetime, tag: Tag, actor: str, subject: str, data: Mapping[str, AuditValue]) -> None:
    """One audit entry."""
    tx.audit(AuditEntry(at, tag, actor, subject, data))


def draft(tx: Tx, request: AccessRequest, thread: Thread | None, at: datetime, actor: str = "") -> None:
    """Writes a new request of a conversation as a draft; its requester made it, unless an `actor` did for them."""
    workflow.step(workflow.REQUEST, workflow.NEW, Tag.REQUEST_DRAFTED)
    tx.add_request(request)
    mail = mail_subject(thread.mail_id if thread else None)
    facts = {"version": request.version, "mail": mail, **_people(request)}
    note(tx, at, Tag.REQUEST_DRAFTED, actor or request.requester, request.request_id, facts)


def _people(request: AccessRequest) -> dict[str, AuditValue]:
    return {"requester": Who(request.requester), "beneficiary": Who(request.beneficiary)}


def redraft(tx: Tx, request: AccessRequest, rules_version: str, actor: str, at: datetime) -> AccessRequest:
    """Writes the next version of a request with the same content, as a draft."""
    workflow.step(workflow.REQUEST, workflow.NEW, Tag.REQUEST_DRAFTED)
    fresh = tx.next_version(replace(request, rules_version=rules_version))
    note(tx, at, Tag.REQUEST_DRAFTED, actor, fresh.request_id, {"version": fresh.version, **_people(fresh)})
    return fresh


def move(
    tx: Tx, request: AccessRequest, tag: Tag, actor: str, at: datetime, data: Mapping[str, AuditValue] | None = None
) -> AccessRequest:
    """Takes a request one step; returns it in its new state. Raises workflow.Illegal for a step the table lacks."""
    state = workflow.step(workflow.REQUEST, request.state, tag)
    if state != request.state:
        tx.move(request, state, at)
    return _moved(tx, request, state, tag, actor, at, data or {})


def take_route(
    tx: Tx,
    request: AccessRequest,
    stages: tuple[Stage, ...],
    tag: Tag,
    actor: str,
    at: datetime,
    data: Mapping[str, AuditValue] | None = None,
) -> AccessRequest:
    """Writes which way a request goes and takes its first step there; returns it in its new state."""
    state = workflow.step(workflow.REQUEST, request.state, tag)
    shown = tx.set_route(request, stages, state, at)
    facts = route_facts(request, stages, shown if stages else "")
    return _moved(tx, request, state, tag, actor, at, {**facts, **(data or {})})


def _moved(
    tx: Tx, request: AccessRequest, state: str, tag: Tag, actor: str, at: datetime, data: Mapping[str, AuditValue]
) -> AccessRequest:
    """Tells the trail of a step."""
    facts: dict[str, AuditValue] = {"version": request.version, **data}
    if state != "draft":
        facts["hash"] = request.content_hash
    note(tx, at, tag, actor, request.request_id, facts)
    return replace(request, state=state)


def route_facts(request: AccessRequest, stages: tuple[Stage, ...], shown: str = "") -> dict[str, AuditValue]:
    """What the trail keeps of a request on its way: who, what, until, who is asked and for what, under which rules and
    why, and the seal of what approvers are `shown` besides."""
    approvals = [approval for stage in stages for approval in stage.approvals]
    return {
        "requester": Who(request.requester),
        "beneficiary": Who(request.beneficiary),
        "what": f"{request.system}:{request.access_level}",
        "risk": request.risk,
        "until": request.until.isoformat() if request.until else None,
        "days": request.days,
        "nature": request.nature,
        "replaces": request.replaces,
        "rules": request.rules_version,
        "because": list(request.because),
        "conflicts": [conflict_told(conflict) for conflict in request.conflicts],
        **({"ticket": request.ticket} if request.ticket else {}),
        "stages": [[stage.stage, stage.mode, stage.needed] for stage in stages],
        "approvals": [[approval.slot, approval.stage, Who(approval.approver)] for approval in approvals],
        "asked": [[approval.slot, *asked_told(approval)] for approval in approvals],
        "shown": shown,
    }


def conflict_told(conflict: Conflict) -> str:
    """A conflict as the trail writes it."""
    by_exception = f" (exception {conflict.exception})" if conflict.exception else ""
    return f"{conflict.rule}: {conflict.reason}{by_exception}"


def decision_facts(file: RequestFile, decision: Decision) -> dict[str, AuditValue]:
    """What the trail keeps of a decision."""
    facts: dict[str, AuditValue] = {"slot": decision.slot, "via": decision.via, "assurance": decision.assurance}
    facts |= {"reason": Private(decision.reason), "rules": decision.rules_version}
    slot = file.approval(decision.slot)
    if decision.standing:
        facts["standing"] = decision.standing
    if slot and slot.deputy_for:
        facts["deputy_for"] = Who(slot.deputy_for)
    if decision.until:
        facts["until"] = decision.until.isoformat()
    if decision.checklist:
        facts["checklist"] = answers_told(decision.checklist)
    return facts


def create_task(
    tx: Tx, request: AccessRequest, groups: tuple[str, ...], at: datetime, conditions: tuple[str, ...] = ()
) -> Task:
    """The grant task of an approved request; the database refuses it when an approval is missing."""
    task = tx.add_task(request, groups, at, conditions, first_day(request.evidence))
    note(tx, at, Tag.TASK_CREATED, MAILBOT, task.task_id, task_facts(task))
    return task


def task_facts(task: Task) -> dict[str, AuditValue]:
    """What the trail keeps of a new task, and the register must have."""
    return {
        "kind": task.kind,
        "request": task.request_id,
        "version": str(task.version or ""),
        "person": Who(task.person),
        "what": f"{task.system}:{task.access_level}",
        "until": task.until.isoformat() if task.until else "",
        "days": "" if task.days is None else str(task.days),
        "conditions": list(task.conditions),
        "grant": task.grant_id,
        "from": task.valid_from.isoformat(),
        "groups": ";".join(task.groups),
        "approved_by": [Who(person) for person in task.approved_by],
    }


def close_task(tx: Tx, task: Task, tag: Tag, by: str, remark: str, at: datetime, actor: str = MAILBOT) -> Task:
    """Ends a task as done, failed or cancelled; `actor` is the person_id of whoever is signed in and says so."""
    state = workflow.step(workflow.TASK, task.state, tag)
    tx.close_task(task, state, at, by, remark)
    noted = {"note": Private(remark)} if remark else {}
    note(tx, at, tag, actor, task.task_id, {"by": by, "request": task.request_id, **noted})
    return replace(task, state=state, done_at=at, done_by=by, note=remark)


def start_grant(tx: Tx, task: Task, at: datetime) -> Grant:
    """The register's new line for a task that IT has done."""
    grant = tx.add_grant(task, at)
    facts: dict[str, AuditValue] = {
        "person": Who(grant.person),
        "what": f"{grant.system}:{grant.access_level}",
        "task": grant.task_id,
        "request": grant.request_id,
        "since": instant(grant.since),
        "until": grant.until.isoformat() if grant.until else "",
        "conditions": list(grant.conditions),
        "approved_by": [Who(person) for person in grant.approved_by],
    }
    note(tx, at, Tag.GRANT_STARTED, MAILBOT, grant.grant_id, facts)
    return grant


def closed(question: Question) -> Question:
    """The question as it is kept once nobody needs to answer it any more."""
    return replace(question, state="closed")
