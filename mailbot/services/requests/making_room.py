"""Taking back what nobody has decided, also for another level that takes its place."""

from datetime import datetime

from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.outcomes import tell
from mailbot.services.ports import Tx
from mailbot.services.routing.inplace import CORRECTABLE, corrected_by, is_corrected


def make_room(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> None:
    """Takes back what a request that is about to be asked about corrects, if nobody has decided it meanwhile."""
    for other in tx.open_requests(request.beneficiary) if corrected_by(request) else ():
        file = tx.request_file(other.request_id, lock=True) if is_corrected(other, request) else None
        if file and file.request.state in CORRECTABLE:
            take_back(tx, file, request.requester, at)
            tell_approvers(desk, tx, file, desk.name(request.requester), at, instead=request)


def take_back(tx: Tx, file: RequestFile, person: str, at: datetime) -> AccessRequest:
    """Takes back a request that is open; its approvers are told apart."""
    moved = records.move(tx, file.request, Tag.REQUEST_WITHDRAWN, person, at)
    tx.close_approvals(moved.request_id, moved.version)
    return moved


def tell_approvers(
    desk: Desk, tx: Tx, file: RequestFile, by: str, now: datetime, instead: AccessRequest | None = None
) -> None:
    """Tells everybody who is asked or has decided that `by` has taken the request back, and what takes its place;
    `file` is as it was before."""
    named = f"{instead.what} ({instead.request_id})" if instead else ""
    with_it = file.task is not None and file.task.state == "exported"
    facts: dict[str, object] = {"by": by, "instead": named, "with_it": with_it}
    for approval in file.approvals:
        if approval.state in ("open", "decided"):
            why = {"why_you": lines.why_asked(desk, file, approval)}
            tell(desk, tx, file, approval.approver, "no_longer_needed", facts | why, now)
