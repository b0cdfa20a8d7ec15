"""Every approval is in: the task for IT, what goes on in it, and who is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.fulfilment import revoking
from mailbot.services.ports import Tx
from mailbot.services.requests import afterwards

_NEXT = "IT gets it with its next daily file and tells us when it is done."


def approve(desk: Desk, tx: Tx, file: RequestFile, now: datetime) -> RequestFile:
    """A request that lacks no yes is approved: IT gets its task, its people are told, and nobody else is asked."""
    request = records.move(tx, file.request, Tag.REQUEST_APPROVED, MAILBOT, now)
    tx.close_approvals(request.request_id, request.version)
    entitlement = desk.catalog.row_of(request)
    conditions = tuple(desk.policy.conditions.get(request.risk, ()))
    task = records.create_task(tx, request, entitlement.groups if entitlement else (), now, conditions)
    for grant_id in _goes_on(tx, request):
        revoking.spare(tx, grant_id, now)
    decided = [
        {
            "name": lines.decider(desk.catalog, slot),
            "roles": lines.asked_as(desk, request, slot),
            "reason": lines.unlinked(row.reason),
        }
        for row in file.decisions
        if (slot := file.approval(row.slot))
    ]
    file = replace(file, request=request, task=task)
    following = afterwards.follow(desk, tx, file, now) if request.nature == "emergency" else _NEXT
    facts = {"decided": decided, "next": following, "conditions": conditions}
    if not any(row.standing for row in file.decisions):  # one mail tells of everything that comes with a job
        tell_people(desk, tx, file, "approved", facts, now)
    return file


def _goes_on(tx: Tx, request: AccessRequest) -> Iterator[str]:
    """The grants that go on in this one: what it takes the place of, and of the emergency that it follows formally."""
    if request.replaces:
        yield request.replaces
    if request.nature == "access" and request.origin and (grant := tx.grant_of(request.origin)):
        yield grant.grant_id
