"""Passing an undecided approval to somebody else: because a mail came back, time ran out, somebody left or is away."""

from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.core.routing import stand_in
from mailbot.services.approvals.asking import ask_instead
from mailbot.services.approvals.handing import Handover, barred, hand
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Tx


def pass_on(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, to: Person, how: Handover, at: datetime
) -> RequestFile:
    """The approval becomes `to`'s, with a new reply address; if it is open, they are asked and have the whole time that
    an approver has. Old links count no more.

    Raises RecordRefused when it is decided, or `to` is a party to the request or has another approval of it.
    """
    file = hand(desk, tx, file, approval, to, how, at)
    passed = file.approval(approval.slot)
    if passed and passed.state == "open":
        ask_instead(desk, tx, file, passed, how.why, at)
    return file


def no_longer_yours(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, instead: str, at: datetime) -> None:
    """Tells an approver who was asked that they need not decide any more; `instead` says what became of it."""
    request = file.request
    absent = desk.name(approval.deputy_for) if approval.deputy_for else ""
    asked = f"in place of {absent}" if absent else f"as {lines.asked_as(desk, request, approval)}"
    desk.notices.queue(
        tx,
        "no_longer_yours",
        "approval",
        desk.person(approval.approver).email,
        {
            "line": lines.line(desk, file),
            "instead": instead,
            "why_you": f"You get this because we had asked you {asked}.",
        },
        dedupe_key=f"no-longer:{approval.tag}",
        at=at,
        request_id=request.request_id,
    )


def next_in_line(desk: Desk, tx: Tx, file: RequestFile, approval: Approval) -> Person | None:
    """Who decides in the approver's place: the next who has no part in the request, did not let it pass and whose
    address is alive; None when nobody is left."""
    taken = barred(tx, file, approval) | {approval.approver}
    while other := stand_in(file.request, approval, taken, desk.catalog, desk.policy):
        if not tx.is_dead(other.email):
            return other
        taken.add(other.person_id)
    return None
