"""Passing an undecided approval to somebody else: because a mail came back, time ran out, somebody left or is away."""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.register import Approval, AuditValue, Private, RequestFile, Tag, Who
from mailbot.core.routing import stand_in
from mailbot.services import clock, records
from mailbot.services.asking import ask_instead
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx

LATE = "late"
"""The cause of a handover whose approver let the time pass: it is never theirs again."""


@dataclass(frozen=True, slots=True)
class Handover:
    """Why an approval passes on: `cause` in one word for the trail, `why` as the new approver reads it.

    `actor` is who does it (a person_id, ADMIN or MAILBOT), `deputy_for` whom the new approver only stands in for, and
    `reason` what a person who does it says about it.
    """

    cause: str
    why: str
    actor: str
    deputy_for: str = ""
    reason: str = ""


def pass_on(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, to: Person, how: Handover, at: datetime
) -> RequestFile:
    """The approval becomes `to`'s, with a new reply address; if it is open, they are asked and have the whole time that
    an approver has. Old links count no more.

    Raises RecordRefused when it is decided, or `to` is a party to the request or has another approval of it.
    """
    request = file.request
    passed = replace(approval, approver=to.person_id, tag=desk.links.secret(), deputy_for=how.deputy_for)
    if how.cause == LATE:
        passed = replace(passed, passed_over=(*approval.passed_over, approval.approver))
    if passed.state == "open":
        passed = clock.started(desk, request, passed, at)
    tx.pass_slot(request.request_id, request.version, passed)
    facts: dict[str, AuditValue] = {"slot": approval.slot, "why": how.cause}
    facts |= {"from": Who(approval.approver), "to": Who(to.person_id)}
    if how.deputy_for:
        facts["deputy_for"] = Who(how.deputy_for)
    if how.reason:
        facts["reason"] = Private(how.reason)
    records.move(tx, request, Tag.STAGE_REASSIGNED, how.actor, at, facts)
    file = with_approval(file, passed)
    if passed.state == "open":
        file = clock.set_due(desk, tx, file)
        ask_instead(desk, tx, file, passed, how.why, at)
    return file


def next_in_line(desk: Desk, tx: Tx, file: RequestFile, approval: Approval) -> Person | None:
    """Who decides in the approver's place: the next who has no part in the request, did not let it pass and whose
    address is alive; None when nobody is left."""
    taken = {row.approver for row in file.approvals} | set(approval.passed_over)
    while other := stand_in(file.request, approval, taken, desk.catalog, desk.policy):
        if not tx.is_dead(other.email):
            return other
        taken.add(other.person_id)
    return None


def with_approval(file: RequestFile, changed: Approval) -> RequestFile:
    """The request with one approval replaced."""
    return clock.with_approvals(file, {changed.slot: changed})
