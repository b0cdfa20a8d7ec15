"""How an emergency ends: the formal grant takes its place, or IT takes away what was not approved formally."""

from datetime import datetime

from mailbot.core.audit import MAILBOT
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.routing.special import emergency_ends
from mailbot.services.desk import Desk
from mailbot.services.fulfilment.revoking import EMERGENCY, carry_over, end, revoke
from mailbot.services.ports import Tx
from mailbot.services.routing.inplace import origins


def settle(desk: Desk, tx: Tx, request_id: str, at: datetime) -> None:
    """Ends what is held on an emergency where it has to end; a request of another nature is left as it is.

    The formal grant takes its place without a gap. Without the formal approval a revoke task is written: at once after
    a no, else when the emergency's hours are over.
    """
    file, grant = tx.request_file(request_id, lock=True), tx.grant_of(request_id)
    if file is None or grant is None or file.request.nature != "emergency":
        return
    formal = _decided_formally(tx, request_id, grant)
    if formal and (new := tx.grant_of(formal.request_id)):
        carry_over(desk, tx, grant, new, at)
        end(tx, grant, f"approved formally in {formal.request_id}", new.grant_id, at)
    elif _goes_on(tx, grant, formal):
        return
    elif formal is None or formal.state in ("rejected", "refused"):
        revoke(desk, tx, grant, f"{EMERGENCY} {request_id} was not approved formally", MAILBOT, at)
    elif file.task and grant.until and emergency_ends(grant.until, file.task.approved_at, desk.policy) <= at:
        revoke(desk, tx, grant, f"{EMERGENCY} {request_id} is over", MAILBOT, at)


def _decided_formally(tx: Tx, request_id: str, grant: Grant) -> AccessRequest | None:
    """The formal request that counts: the last one, or the appeal that was won against the no to it and takes the
    place of what is held."""
    formal = next((row for row in reversed(tx.following(request_id)) if row.nature == "access"), None)
    appeals = tx.following(formal.request_id) if formal else []
    return next((row for row in appeals if row.state == "approved" and row.replaces == grant.grant_id), formal)


def _goes_on(tx: Tx, grant: Grant, formal: AccessRequest | None) -> bool:
    """Whether IT is about to set up what was approved formally, or in its place."""
    coming = [row.request_id for row in tx.open_requests(grant.person) if row.replaces == grant.grant_id]
    files = (tx.request_file(request_id) for request_id in (*coming, *([formal.request_id] if formal else [])))
    return any(file and file.task and file.task.state in ("open", "exported") for file in files)


def settle_around(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> None:
    """Something has become of this request: settles it where it is an emergency, and the one that it follows."""
    for row in (request, *origins(tx, request)):
        settle(desk, tx, row.request_id, at)
