"""Handing an approval to a colleague: the approver does it on their page, the access office by a command."""

from mailbot.core.audit import ADMIN
from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals.handing import HANDED, Handover, barred, may_sit
from mailbot.services.approvals.passing import pass_on
from mailbot.services.decisions.acting import (
    By,
    DecisionRefused,
    Ids,
    check_person,
    check_told,
    read_view,
    telling,
    told,
    view_after,
)
from mailbot.services.decisions.view import DecisionView, Standing
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.naming import NobodyMeant, named
from mailbot.services.ports import Tx

_NO_REASON = "Please write a reason: your colleague reads it, and it is kept in the audit trail."


def hand_on(desk: Desk, tx: Tx, ids: Ids, colleague: str, reason: str, by: By) -> DecisionView:
    """Passes the approval of a link to a colleague, by address or name. Raises DecisionRefused."""
    file, view, is_open = read_view(desk, tx, ids, Standing.OPEN)
    if not is_open:
        return view
    check_person(desk, file, view.approval, by.person)
    _hand(desk, tx, file, view.approval, colleague, told(reason, _NO_REASON), by.person)
    return view_after(desk, tx, ids)


def hand_over(desk: Desk, request_id: str, slot: int, colleague: str, reason: str, by: str = ADMIN) -> Person:
    """What the access office does for an approver who cannot: `by` is who of it (a person_id), or ADMIN for a command.

    Returns who is asked now. Raises DecisionRefused.
    """
    with telling(desk), desk.store.write() as tx:
        file = tx.request_file(request_id, lock=True)
        approval = file.approval(slot) if file else None
        if file is None or approval is None:
            raise DecisionRefused(f"There is no approval {slot} of a request {request_id}.")
        if file.request.state != "pending" or approval.state not in ("waiting", "open"):
            raise DecisionRefused(f"Approval {slot} of {request_id} does not wait for a decision.")
        if by in (file.request.requester, file.request.beneficiary):
            raise DecisionRefused(
                "Nobody chooses who decides on their own access: ask a colleague of the access office."
            )
        check_told(tx, file)
        return _hand(desk, tx, file, approval, colleague, told(reason, "Please give a reason."), by)


def _hand(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, colleague: str, reason: str, actor: str) -> Person:
    try:
        other = named(desk.catalog, colleague)
    except NobodyMeant as nobody:
        raise DecisionRefused(str(nobody)) from None
    if why := _why_not(desk, tx, file, approval, other):
        raise DecisionRefused(why)
    if other.person_id == actor:
        raise DecisionRefused("Nobody gives an approval to themselves: please name somebody else.")
    whose, own = desk.name(approval.approver), actor == approval.approver
    by = whose if own else "The access office"
    why_you = f"You get this because {by} passed it on to you: “{lines.unlinked(reason)}”"
    if not own:
        why_you += f" It was {whose}'s."
    pass_on(desk, tx, file, approval, other, Handover(HANDED, why_you, actor, reason=reason), desk.now())
    return other


def _why_not(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, other: Person) -> str:
    """Why this person cannot get this approval; empty when they can."""
    request = file.request
    if not other.active:
        return f"{other.name} no longer works here."
    if other.person_id in (request.requester, request.beneficiary):
        return f"{other.name} asked for this or gets it, and nobody decides on their own access."
    if other.person_id in {row.approver for row in file.approvals}:
        return f"{other.name} is asked about this already."
    if other.person_id in barred(tx, file, approval):
        return f"{other.name} has had their say: they let it pass, or decided what is looked at again here."
    if not may_sit(desk, file, approval, other, desk.now()):
        if request.nature == "emergency":
            return "In an emergency only those decide whom policy.yaml names for it."
        role = lines.asked_as(desk, request, approval)
        return f"At critical risk {role} passes on only within its own group in policy.yaml."
    return ""
