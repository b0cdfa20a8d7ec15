"""What a request conflicts with, as the records and the rules say at this moment."""

from datetime import datetime

from mailbot.core import sod
from mailbot.core.catalog import Conflict
from mailbot.core.register import AccessRequest
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.refusals import in_words


def conflicts(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> tuple[Conflict, ...]:
    """Toxic combinations with what the person holds and has asked for; a grant that it replaces is not counted."""
    today = at.date()
    held = {
        (row.system, row.access_level): f"held since {in_words(row.since.date())}"
        for row in tx.held(request.beneficiary)
        if row.grant_id != request.replaces and (row.until is None or row.until >= today)
    }
    asked = {
        (row.system, row.access_level): f"asked in {row.request_id}"
        for row in tx.open_requests(request.beneficiary)
        if row.request_id != request.request_id and row.access_level
    }
    return sod.conflicts((request.system, request.access_level), held, asked, {}, desk.rulebook.sod)
