"""What one person can decide at once: their open approvals from the same conversation, each with a decision of its own.

Those with a checklist or a fresh code of their own are decided apart.
"""

from dataclasses import replace

from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals.asking import along, decide_ids
from mailbot.services.decisions.view import DecisionView, Other, Standing
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.readas import parts
from mailbot.services.ports import Tx


def with_others(desk: Desk, tx: Tx, view: DecisionView) -> DecisionView:
    """The view of an open approval with those that can be decided with it."""
    if view.standing is not Standing.OPEN:
        return view
    mine = view.file.request
    found = tx.asked_together(mine, view.approver.person_id)
    files = tx.request_files([other.request_id for other in found])
    return replace(view, others=tuple(other for file in files for other in _others(desk, file, view)))


def _others(desk: Desk, file: RequestFile, view: DecisionView) -> list[Other]:
    request = file.request
    if request.due_at and request.due_at < desk.now():
        return []
    return [
        Other(
            name=f"{request.request_id}.{request.version}",
            ids=decide_ids(request, approval),
            approval=approval,
            line=lines.line(desk, file),
        )
        for approval in along(file, view.approval)
    ]


def why_alone(file: RequestFile, approval: Approval) -> str:
    """Why an approval is given on its own page and not together with others of an inbox; empty when it can be."""
    request = file.request
    reasons = (
        (request.risk != "low", f"{request.risk} risk"),
        (request.conflicts, "it has a conflict"),
        (approval.checklist, "it has a checklist"),
        (approval.assurance == "reauth", "it needs a fresh code"),
        (approval.reason_required, "it needs a reason of its own"),
        (request.nature in _NOTED or request.origin or request.ticket, "there is a note to read"),
        (request.replaces, "it takes the place of other access"),
        (parts(request.evidence)[1], "there is a warning about its mail"),
    )
    return next((words for holds, words in reasons if holds), "")


_NOTED = ("emergency", "appeal", "birthright")
"""The natures that `natures.notes` has sentences for."""
