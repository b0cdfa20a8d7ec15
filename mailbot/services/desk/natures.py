"""What an approver has to know about a request that goes a way of its own, in sentences."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Literal

from mailbot.core.birthrights import birthright_of
from mailbot.core.catalog import Catalog
from mailbot.core.figures import counted
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.routing.special import emergency_ends
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.desk import Desk
from mailbot.services.desk.lines import decider, unlinked
from mailbot.services.ports import Tx

APPEAL_WITHIN = timedelta(days=30)
"""How long after a no an appeal is taken."""

Notes = tuple[str, ...]


def notes(desk: Desk, tx: Tx, request: AccessRequest) -> Notes:
    """The sentences for a request's nature, and the number it names; none for ordinary access."""
    found = _NOTES.get(request.nature, _formally)
    numbers = (f"It names {request.ticket}.",) if request.ticket else ()
    return (*found(desk, tx, request), *numbers)


def _formally(desk: Desk, tx: Tx, request: AccessRequest) -> Notes:  # the rows of _NOTES share a shape
    """What the formal approvers of an emergency have to know: somebody has it already, and not for as long."""
    first = tx.request_file(request.origin) if request.origin else None
    if first is None or first.request.nature != "emergency":
        return ()
    return (
        f"It was given as an EMERGENCY{_given_until(desk, first)} ({request.origin}). This is the formal request that "
        "follows: without the approvals IT takes the access away; with them it lasts as long as stands under Until.",
    )


def _given_until(desk: Desk, file: RequestFile | None) -> str:
    """When an emergency that is approved ends, as the end of a sentence; empty where it is not."""
    if file is None or file.task is None or file.task.until is None:
        return ""
    ends = emergency_ends(file.task.until, file.task.approved_at, desk.policy)
    return f" until {desk.policy.calendar.in_words(ends)}"


def _emergency(desk: Desk, tx: Tx, request: AccessRequest) -> Notes:
    if request.state not in OPEN_STATES:
        until = _given_until(desk, tx.request_file(request.request_id))
        return (f"It was approved as an EMERGENCY{until}, on one person's yes.",) if until else ()
    allowed = desk.policy.emergency
    until = f"for {counted(allowed.hours, 'hour')} from then" if allowed else "for a short time"
    return (
        f"EMERGENCY: your approval alone is enough, and IT gives the access at once, {until}.",
        "The manager, the owners, the access office and the auditor are told. The formal approvals follow; without "
        "them the access is taken away.",
    )


def _appeal(desk: Desk, tx: Tx, request: AccessRequest) -> Notes:
    first = tx.request_file(request.origin)
    no = next((row for row in first.decisions if row.verb == "reject"), None) if first else None
    if first is None or no is None:
        return ()
    slot = first.approval(no.slot)
    by = decider(desk.catalog, slot) if slot else desk.name(no.decided_by)
    asked_with = unlinked(first.request.justification) or "no reason given"
    return (
        f"Appeal against {request.origin}: {by} said no: “{unlinked(no.reason)}”",
        f"It was first asked for with “{asked_with}”; what is new stands under Why. What you decide is final.",
    )


def _birthright(desk: Desk, tx: Tx, request: AccessRequest) -> Notes:  # noqa: ARG001  # the rows of _NOTES share a shape
    label = (request.system, request.access_level)
    found = birthright_of(desk.rulebook.birthrights, desk.person(request.beneficiary), label)
    why = f"Everybody in this job gets it ({found.id}: {found.why})." if found else "It comes with the job."
    return (f"{why} It is not approved in advance, so you are asked.",)


_NOTES: Mapping[str, Callable[[Desk, Tx, AccessRequest], Notes]] = {
    "emergency": _emergency,
    "appeal": _appeal,
    "birthright": _birthright,
}


def may_appeal(request: AccessRequest) -> Literal["open", "final", ""]:
    """What the mail about a no says about an appeal: its requester may, once; it is final; or nothing."""
    if request.nature == "appeal":
        return "final"
    return "" if request.nature == "emergency" else "open"


def less_than(catalog: Catalog, request: AccessRequest) -> str:
    """The level of the same system that stands before the one that was asked for; empty for the lowest."""
    levels = [row.access_level for row in catalog.levels.get(request.system, ()) if not row.members]
    place = levels.index(request.access_level) if request.access_level in levels else 0
    return levels[place - 1] if place else ""
