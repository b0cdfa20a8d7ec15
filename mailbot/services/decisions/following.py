"""What follows a decision: the next stage, the end, the task for IT; and who is told."""

from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import Tag
from mailbot.core.register import Decision, RequestFile
from mailbot.services.approvals import clock
from mailbot.services.approvals.asking import ask_approvers, ask_by
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.natures import APPEAL_WITHIN, less_than, may_appeal
from mailbot.services.desk.outcomes import tell, tell_people
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import Tx
from mailbot.services.requests.approving import approve

_SOONER = "You get this again because there is less time to decide: it is agreed to for less time than was asked."


def follow(desk: Desk, tx: Tx, file: RequestFile, decision: Decision, now: datetime) -> None:
    """What one decision leads to: the end, the next stage, or nothing yet."""
    tag = Tag.STAGE_APPROVED if decision.verb == "approve" else Tag.STAGE_REJECTED
    facts = records.decision_facts(file, decision)
    decided = {row.slot: replace(row, state="decided") for row in file.approvals if row.slot == decision.slot}
    file = clock.with_approvals(replace(file, decisions=(*file.decisions, decision)), decided)
    turn = file.turn
    if turn and decision.verb == "approve":
        facts |= clock.told(clock.begins(desk, file, turn, now))
    records.move(tx, file.request, tag, decision.decided_by, now, facts)
    if decision.verb == "reject":
        _reject(desk, tx, file, decision, now)
    elif turn:
        _go_on(desk, tx, file, now)
    elif file.lacking:
        _shorten(desk, tx, file, now)
    else:
        approve(desk, tx, file, now)


def _shorten(desk: Desk, tx: Tx, file: RequestFile, now: datetime) -> None:
    """Whoever is asked beside the one who agreed has no longer than that to decide, and reads by when. While the clock
    stands still they are told once it goes on."""
    before = {row.slot: row.due_at for row in file.approvals}
    file = clock.shortened(desk, tx, file, now)
    for row in () if file.request.paused_at else file.approvals:
        if row.due_at != before[row.slot] and desk.person(row.approver).active:
            ask_by(desk, tx, file, row, _SOONER, now)


def _go_on(desk: Desk, tx: Tx, file: RequestFile, now: datetime) -> None:
    """The next stage that lacks a yes is asked; what was said to earlier versions may be all that it needs."""
    while turn := file.turn:
        file = ask_approvers(desk, tx, file, turn.stage, now)
    if not file.lacking:
        approve(desk, tx, file, now)


def _reject(desk: Desk, tx: Tx, file: RequestFile, decision: Decision, now: datetime) -> None:
    """The requester, the beneficiary and the beneficiary's manager read why, unless it was the manager who said it."""
    request = records.move(tx, file.request, Tag.REQUEST_REJECTED, decision.decided_by, now)
    tx.close_approvals(request.request_id, request.version)
    file = replace(file, request=request)
    slot = file.approval(decision.slot)
    by = lines.decider(desk.catalog, slot) if slot else desk.name(decision.decided_by)
    facts: dict[str, object] = {
        "by": by,
        "reason": lines.unlinked(decision.reason),
        "less": less_than(desk.catalog, request),
    }
    facts |= {"appeal": may_appeal(request), "appeal_days": APPEAL_WITHIN.days}
    settle_around(desk, tx, request, now)
    tell_people(desk, tx, file, "rejected", {**facts, "yours": True}, now)
    manager = desk.catalog.person_at(desk.person(request.beneficiary).manager)
    if manager and manager.active and manager.person_id not in (decision.decided_by, request.requester):
        why = f"You get this because you are the manager of {desk.name(request.beneficiary)}."
        tell(desk, tx, file, manager.person_id, "rejected", {**facts, "yours": False, "why_you": why}, now)
