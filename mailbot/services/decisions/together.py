"""What one person can decide at once: their open approvals from the same conversation, each with a decision of its own.

Those with a checklist or a fresh code of their own are decided apart.
"""

from dataclasses import replace

from mailbot.core.register import Approval, RequestFile
from mailbot.services import lines
from mailbot.services.asking import decide_ids
from mailbot.services.decisions.standing import DecisionView, Other, Standing
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


def with_others(desk: Desk, tx: Tx, view: DecisionView) -> DecisionView:
    """The view of an open approval with those that can be decided with it."""
    if view.standing is not Standing.OPEN or apart(view.approval):
        return view
    mine = view.file.request
    found = tx.asked_together(mine.thread_id, view.approver.person_id)
    files = [file for file in found if file.request.request_id != mine.request_id]
    return replace(view, others=tuple(other for file in files for other in _others(desk, file, view)))


def apart(approval: Approval) -> bool:
    """Whether an approval is decided by itself."""
    return approval.assurance == "reauth" or bool(approval.checklist)


def _others(desk: Desk, file: RequestFile, view: DecisionView) -> list[Other]:
    request = file.request
    if request.due_at and request.due_at < desk.now():
        return []
    return [
        Other(
            name=f"{request.request_id}.{request.version}",
            ids=decide_ids(request, approval),
            approval=approval,
            line=lines.line(desk.catalog, file),
        )
        for approval in file.approvals
        if approval.approver == view.approver.person_id and approval.state == "open" and not apart(approval)
    ]
