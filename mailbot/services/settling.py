"""How an emergency ends: the formal grant takes its place, or IT takes away what was not approved formally."""

from datetime import datetime

from mailbot.core.register import MAILBOT, AccessRequest, Grant, Tag
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.revoking import end, revoke


def settle(desk: Desk, tx: Tx, request_id: str, at: datetime) -> None:
    """Ends what is held on an emergency where it has to end; a request of another nature is left as it is.

    The formal grant takes its place without a gap. Without the formal approval a revoke task is written: at once after
    a no, else when the emergency's last day is over.
    """
    file, grant = tx.request_file(request_id, lock=True), tx.grant_of(request_id)
    if file is None or grant is None or file.request.nature != "emergency":
        return
    formal = next((row for row in reversed(tx.following(request_id)) if row.nature == "access"), None)
    if formal and tx.grant_of(formal.request_id):
        _replaced(tx, grant, formal, at)
    elif formal is None or formal.state in ("rejected", "refused"):
        revoke(desk, tx, grant, f"the emergency {request_id} was not approved formally", MAILBOT, at)
    elif grant.until and grant.until < desk.today(at) and not _on_its_way(tx, formal):
        revoke(desk, tx, grant, f"the emergency {request_id} is over", MAILBOT, at)


def _replaced(tx: Tx, grant: Grant, formal: AccessRequest, at: datetime) -> None:
    """The formal grant has begun: the other ends, and IT need not take away what it has not begun to."""
    task = tx.revoke_task_of(grant.grant_id)
    if task and task.state == "open":
        records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, f"approved formally in {formal.request_id}", at)
    end(tx, grant, f"approved formally in {formal.request_id}", at)


def _on_its_way(tx: Tx, formal: AccessRequest) -> bool:
    """Whether IT is about to set up what was approved formally in time."""
    file = tx.request_file(formal.request_id)
    return bool(file and file.task and file.task.state in ("open", "exported"))


def settle_around(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> None:
    """Something has become of this request: settles it where it is an emergency, and the one that it follows."""
    for request_id in filter(None, (request.request_id, request.origin)):
        settle(desk, tx, request_id, at)
