"""An open approval that nobody can decide: no time passes for it, and the access office knows."""

from dataclasses import replace
from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals import clock
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import Tx, Undecided


def undecided(desk: Desk, tx: Tx, most: int) -> list[Undecided]:
    """What the access office has to see to, `most` of each: open approvals that nobody can decide, and those whose
    approver our mail does not reach, with nobody next."""
    people = ((address, desk.catalog.person_at(address)) for address in tx.dead())
    unreached = [person.person_id for address, person in people if person and person.email == address]
    return tx.undecided(unreached, most)


def may_strand(file: RequestFile, approval: Approval) -> bool:
    """Whether the time of an approval can come to stand still. An emergency ends when nobody acts in time, whatever the
    reason."""
    return approval.state == "open" and not approval.stranded and file.request.nature != "emergency"


def strand(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> RequestFile:
    """The request while nobody can decide one of its approvals: the time of that one stands still until it is asked
    anew."""
    if may_strand(file, approval):
        file = _stand_still(desk, tx, file, approval, at)
    stage = next(row for row in file.stages if row.stage == approval.stage)
    others = [row for row in stage.approvals if row.slot != approval.slot and desk.person(row.approver).active]
    if stage.mode == "all" or not others:
        _tell_office(desk, tx, file, approval, at)
    return file


def _stand_still(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> RequestFile:
    stranded = replace(clock.stopped(approval), opened_at=None)
    clock.retime(tx, file.request, stranded, at)
    return clock.set_due(desk, tx, clock.with_approvals(file, {stranded.slot: stranded}))


def _trouble(approval: Approval, approver: Person) -> str:
    """What tells one time that nobody can decide an approval from another: whoever is asked anew gets another tag."""
    return f"{approval.tag}:{approval.state}:{'away' if approver.active else 'left'}"


def _tell_office(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> None:
    request, approver = file.request, desk.person(approval.approver)
    role = lines.asked_as(desk, request, approval)
    whose = f"{approver.name}, {role} for {request.what} for {desk.name(request.beneficiary)}"
    if approver.active:
        why = "is away, and nobody may decide in their place. The request waits until they are back."
        page = desk.links.page(f"/requests/{request.request_id}")
        do = f"If it cannot wait, pass it to somebody else on its page, {page}"
        do += f", or with: mailbot requests pass {request.request_id} {approval.slot} EMAIL."
    else:
        why = "no longer works here, and the rules name nobody in their place. The request waits."
        do = "Name somebody in staff.csv, catalog.csv or policy.yaml and restart mailbot; the request follows."
    alert(
        desk,
        tx,
        f"no-heir:{request.request_id}:{request.version}:{approval.slot}:{_trouble(approval, approver)}",
        f"{request.request_id} has nobody to decide it",
        f"{whose}, {why}",
        do,
        at,
    )
