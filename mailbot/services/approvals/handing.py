"""An undecided approval becomes another person's: the record of it, without a word to anybody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import WHILE_AWAY, AuditValue, Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals import clock
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Passed, Tx
from mailbot.services.routing.reactions import act_of_one
from mailbot.services.routing.ways import said_no

LATE = "late"
"""The cause of a handover whose approver let the time pass: it is never theirs again."""

HANDED = "handed"
"""The cause of one by a person: whoever has it so keeps it, as long as it would be with who passed it on."""

_OF_A_GROUP = ("it_security", "ciso")
"""Roles that at critical risk pass within their own group only."""


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


def hand(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, to: Person, how: Handover, at: datetime
) -> RequestFile:
    """The approval becomes `to`'s, with a new reply address and, if open, its whole time; old links count no more.

    Raises RecordRefused when it is decided, or `to` is a party to the request or has another approval of it.
    """
    request = file.request
    tag = tx.reply_tag(request, approval.slot, to.person_id)
    passed = replace(approval, approver=to.person_id, tag=tag, deputy_for=how.deputy_for)
    if how.cause == LATE:
        passed = replace(passed, passed_over=(*approval.passed_over, approval.approver))
    if passed.state == "open":
        passed = clock.started(desk, file, passed, at)
    tx.pass_slot(request.request_id, request.version, passed)
    facts: dict[str, AuditValue] = {"slot": approval.slot, "why": how.cause}
    facts |= {"from": Who(approval.approver), "to": Who(to.person_id)}
    if how.deputy_for:
        facts["deputy_for"] = Who(how.deputy_for)
    if how.reason:
        facts["reason"] = Private(how.reason)
    if passed.state == "open":
        facts |= clock.told((passed,))
    records.move(tx, request, Tag.STAGE_REASSIGNED, how.actor, at, facts)
    file = with_approval(file, passed)
    return clock.set_due(desk, tx, file) if passed.state == "open" else file


def given_by(passed: Sequence[Passed]) -> str:
    """Whose an approval was before people passed it on (a person_id); empty where the last who did was not a person."""
    giver = ""
    for row in passed:
        if row.cause not in WHILE_AWAY:
            giver = (giver or row.whose) if row.cause == HANDED else ""
    return giver


def barred(tx: Tx, file: RequestFile, approval: Approval) -> set[str]:
    """The person_ids to whom this approval cannot pass: who has another one of the request, who let this one pass, and
    on an appeal who decided what it is about, or has ever said no to it, also by a delegate."""
    others = {row.approver for row in file.approvals if row.slot != approval.slot} | set(approval.passed_over)
    first = tx.request_file(file.request.origin) if file.request.nature == "appeal" else None
    before = {row.decided_by for row in first.decisions} | said_no(tx, first.request.request_id) if first else set()
    return others | (before - {approval.deputy_for or approval.approver})


def may_sit(desk: Desk, file: RequestFile, approval: Approval, other: Person, at: datetime) -> bool:
    """Whether a person whom people name, and not the rules, may have this approval: in an emergency only somebody whom
    the policy names for it; at critical risk the security roles only within their own group."""
    request, policy = file.request, desk.policy
    if request.nature == "emergency":
        stage = act_of_one(desk.rulebook, request, at)
        return stage is not None and other.person_id in {row.approver for row in stage.approvals}
    if request.risk != "critical":
        return True
    groups = (policy.groups.get(policy.approvers.get(role, ""), ()) for role in approval.roles if role in _OF_A_GROUP)
    return all(other.email in {address.lower() for address in group} for group in groups)


def with_approval(file: RequestFile, changed: Approval) -> RequestFile:
    """The request with one approval replaced."""
    return clock.with_approvals(file, {changed.slot: changed})
