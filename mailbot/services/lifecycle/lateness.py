"""What happens when a request's time is over: an approval passes to the next in line, or the request lapses.

Silence decides nothing: it only has somebody else asked, and in the end nobody gets anything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.catalog import Person
from mailbot.core.register import AccessRequest, Approval, RequestFile
from mailbot.services.approvals import clock
from mailbot.services.approvals.asking import decide_link
from mailbot.services.approvals.handing import LATE, Handover, with_approval
from mailbot.services.approvals.passing import next_in_line, pass_on
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.ports import Tx
from mailbot.services.routing.inplace import origins


def time_is_up(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> bool:
    """Does what is due for one request, which is locked; False when nothing is."""
    request = file.request
    over = request.due_at is not None and request.due_at <= at
    if request.state != "pending":
        return over and (request.state, Tag.REQUEST_LAPSED) in workflow.REQUEST and _lapse(desk, tx, file, at)
    if request.paused_at:
        return over and _waits_no_longer(desk, tx, file, at)
    late = [row for row in file.approvals if _is_late(row, at)]
    if (late or over) and not stands_as_told(desk, tx, file, at):
        return False
    others = _others(desk, tx, file, late, at)
    if others is None:
        return _lapse(desk, tx, file, at)
    for approval, other in zip(late, others, strict=True):
        file = _escalated(desk, tx, file, approval, other, at)
    return bool(late) or (over and _lapse(desk, tx, file, at))


def _is_late(approval: Approval, at: datetime) -> bool:
    return approval.state == "open" and approval.due_at is not None and approval.due_at <= at


def _others(
    desk: Desk, tx: Tx, file: RequestFile, late: Sequence[Approval], at: datetime
) -> Sequence[Person | None] | None:
    """Who is asked in the place of each of the late, None where the answer of another is enough; None of all where one
    has neither: without it nothing can be given, so nobody is asked for the rest."""
    others: list[Person | None] = []
    for approval in late:
        other = _next(desk, tx, file, approval, at)
        others.append(other)
        if other:
            asked = clock.started(desk, file, approval, at)
            file = with_approval(file, replace(asked, approver=other.person_id))
    spared = (approval for approval, other in zip(late, others, strict=True) if other is None)
    enough = all(any(_counts_without(file, approval, row, at) for row in file.approvals) for approval in spared)
    return others if enough else None


def _escalated(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, other: Person | None, at: datetime
) -> RequestFile:
    """The request once an approval has passed on to another, or is not waited for."""
    if other:
        name, role = desk.name(approval.approver), lines.asked_as(desk, file.request, approval)
        why = f"You get this because {name}, who was asked as {role}, did not decide in time."
        file = pass_on(desk, tx, file, approval, other, Handover(LATE, why, MAILBOT), at)
        _tell_passed_over(desk, tx, file, approval, other, at)
        return file
    spared = clock.stopped(approval)
    clock.retime(tx, file.request, spared, at)
    return clock.set_due(desk, tx, with_approval(file, spared))


def _next(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> Person | None:
    """Who is asked next: somebody, as long as the policy passes on and there is time left to decide in. An emergency is
    for those who are named for it, and passes to nobody."""
    if file.request.nature == "emergency":
        return None
    asked = clock.started(desk, file, approval, at)
    if len(approval.passed_over) >= desk.policy.escalations or asked.due_at is None or asked.due_at <= at:
        return None
    return next_in_line(desk, tx, file, approval)


def _counts_without(file: RequestFile, late: Approval, other: Approval, at: datetime) -> bool:
    """Whether the stage of a late approval, one answer of which is enough, has another one or can still get it."""
    mode = next(stage.mode for stage in file.stages if stage.stage == late.stage)
    if mode != "any" or other.stage != late.stage or other.slot == late.slot:
        return False
    return other.state == "decided" or (other.state == "open" and other.due_at is not None and other.due_at > at)


def _lapse(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> bool:
    """Ends the request and tells its people, and those who let it pass."""
    request = records.move(tx, file.request, Tag.REQUEST_LAPSED, MAILBOT, at)
    tx.close_approvals(request.request_id, request.version)
    if question := tx.question_on(request.request_id):
        tx.update_question(records.closed(question))
    fresh = tx.request_file(request.request_id) or file
    given = {"emergency": _given_at_once(tx, request)}
    tell_people(desk, tx, fresh, "lapsed", {"complete": bool(request.access_level), **given}, at)
    for approval in file.approvals:
        if approval.state == "open":
            _tell(desk, tx, "lapsed_approver", fresh, approval, given, at)
    return True


def _given_at_once(tx: Tx, request: AccessRequest) -> str:
    """The emergency that gave the same before, for which this asks formally; empty where nothing did."""
    before = (row for row in origins(tx, request) if row.nature == "emergency" and row.state == "approved")
    return next((row.request_id for row in before), "")


def _waits_no_longer(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> bool:
    """Nobody has answered the question in time; what is asked may be over by then."""
    time_is_up(desk, tx, go_on(desk, tx, file, at), at)
    return True


def go_on(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """Ends a pause that nobody has ended, and tells those who have time left to decide; not who is away with nobody in
    their place, whose time stands still: they are asked once they are back."""
    file = clock.resume(desk, tx, file, at)
    for approval in file.approvals:
        if approval.state == "open" and approval.due_at and approval.due_at > at:
            facts = {"asked_by": desk.name(file.request.requester), "link": decide_link(desk, file, approval)}
            _tell(desk, tx, "clock_goes_on", file, approval, facts, at)
    return file


def _tell_passed_over(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, other: Person, at: datetime) -> None:
    _tell(desk, tx, "passed_over", file, approval, {"now_with": other.name}, at)


def _tell(
    desk: Desk, tx: Tx, kind: str, file: RequestFile, approval: Approval, facts: Mapping[str, object], at: datetime
) -> None:
    """A notice about the request to whoever has, or had, this approval."""
    line = lines.line(desk, file, approval.approver) | {"decide_by": approval.due_at}
    why = lines.why_asked(desk, file, approval)
    desk.notices.queue(
        tx,
        kind,
        "outcome",
        desk.person(approval.approver).email,
        {"line": line, "why_you": why, **facts},
        dedupe_key=f"{kind}:{approval.tag}:{at.isoformat()}",
        at=at,
        request_id=file.request.request_id,
        reply_tag=approval.tag if kind == "clock_goes_on" else "",
    )
