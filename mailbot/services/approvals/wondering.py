"""What approvers want to know stays when a request goes its way anew: who is asked again waits on for the answer."""

from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import MAILBOT, Private
from mailbot.core.register import RequestFile
from mailbot.services.approvals import clock
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


def still_wondering(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """The request with its clock standing still for whoever asked about the version before, has no answer, and is asked
    to decide this one, too."""
    request, asked = file.request, {row.approver: row for row in file.approvals if row.state == "open"}
    if not desk.person(request.requester).active:
        return file
    for inquiry in tx.inquiries([request.request_id]) if asked else ():
        if inquiry.version != request.version - 1 or inquiry.answered_at or inquiry.asked_by not in asked:
            continue
        slot = asked.pop(inquiry.asked_by).slot
        tx.end_inquiry(inquiry.inquiry_id, "", None, at)
        tx.add_inquiry(
            replace(inquiry, inquiry_id=desk.links.secret(), version=request.version, slot=slot, asked_at=at)
        )
        file = clock.pause(desk, tx, file, at, MAILBOT, {"slot": slot, "question": Private(inquiry.text)})
    return file
