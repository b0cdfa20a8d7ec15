"""A notice that did not arrive: its address is noted as dead, and an approval it asked for passes to somebody else."""

from datetime import datetime

from mailbot.core.audit import MAILBOT, Private, Tag
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals.handing import Handover
from mailbot.services.approvals.passing import next_in_line, pass_on
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.alerts import alert, stands_as_told
from mailbot.services.ports import Notice, Tx

_LONGEST_WHY = 300


def not_delivered(desk: Desk, tx: Tx, notice_id: str, why: str, permanent: bool, at: datetime) -> str:
    """Acts on the news that a notice of ours did not arrive and will not; returns what was done.

    `permanent` is True when the next mail to that address will not arrive either: then it is noted as dead. Twice is
    once. Nothing is ever approved here: the worst that a forged bounce can do is to have the next manager asked.
    """
    notice = tx.sent_notice(notice_id)
    if notice is None:
        return "nothing that we sent"
    why = why[:_LONGEST_WHY]
    tx.bounced(notice_id, at)
    told = {"kind": notice.kind, "request": notice.request_id, "to": Private(notice.recipient), "why": Private(why)}
    records.note(tx, at, Tag.NOTICE_BOUNCED, MAILBOT, f"notice-{notice_id}", told)
    fresh = tx.note_dead(notice.recipient, why, at) if permanent else True
    passed_on = _pass_on(desk, tx, notice, at)
    if fresh and notice.recipient != desk.policy.access_office:
        _tell_office(desk, tx, notice, why, passed_on, at)
    return f"our {notice.kind} mail to {notice.recipient} came back" + (f"; {passed_on}" if passed_on else "")


def _pass_on(desk: Desk, tx: Tx, notice: Notice, at: datetime) -> str:
    """The approval that the notice asked for, if it is still open, becomes somebody else's; in words what was done."""
    file = tx.request_file(notice.request_id, lock=True) if notice.request_id else None
    approval = _asked_for(desk, notice, file) if file else None
    if file is None or approval is None:
        return ""
    if not stands_as_told(desk, tx, file, at):
        return f"{file.request.request_id} stays where it is: its records do not agree with each other"
    other = next_in_line(desk, tx, file, approval)
    if other is None:
        _tell_nobody_left(desk, tx, file, approval, at)
        return f"{file.request.request_id} waits: nobody else may decide it"
    whose = f"{desk.name(approval.approver)}, who was asked as {lines.asked_as(desk, file.request, approval)}"
    how = Handover("undelivered", f"You get this because our mail to {whose}, came back.", MAILBOT)
    pass_on(desk, tx, file, approval, other, how, at)
    return f"{file.request.request_id} is passed on to {other.name}"


def _asked_for(desk: Desk, notice: Notice, file: RequestFile) -> Approval | None:
    """The open approval whose secret tag the notice carries."""
    if file.request.state != "pending":
        return None
    mine = (row for row in file.approvals if desk.notices.tagged(row.tag) == notice.reply_to)
    return next((row for row in mine if row.state == "open"), None)


def _tell_office(desk: Desk, tx: Tx, notice: Notice, why: str, passed_on: str, at: datetime) -> None:
    person = desk.catalog.person_at(notice.recipient)
    whose = f"the address of {person.name}" if person else "an address in policy.yaml"
    said = lines.unlinked(why) or "no reason was given"
    what = f"A mail of ours to {notice.recipient} could not be delivered: {said}."
    alert(
        desk,
        tx,
        f"undelivered:{notice.notice_id}",
        f"mail to {notice.recipient} comes back",
        f"{what} {passed_on[:1].upper()}{passed_on[1:]}{'.' if passed_on else ''}".strip(),
        f"Check {whose} in your rules, if it is not just full. It counts as alive when a mail comes from there.",
        at,
    )


def _tell_nobody_left(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, at: datetime) -> None:
    request, name = file.request, desk.name(approval.approver)
    alert(
        desk,
        tx,
        f"nobody:{request.request_id}:{request.version}:{approval.slot}",
        f"{request.request_id} has nobody to decide it",
        f"Our mail to {name} about {request.what} for {desk.name(request.beneficiary)} came back, and nobody is left "
        "who may decide in their place.",
        f"Mend the address of {name}, or name a manager above them, in staff.csv; then have it asked for again.",
        at,
    )
