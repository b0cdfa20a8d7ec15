"""Mail that a machine wrote: recorded, never answered, never a decision; what it reports counts where it is proved."""

import re
from datetime import datetime, timedelta

from mailbot.core.mail import Bounce, Message, Undelivered
from mailbot.services.approvals.presence import note_absence
from mailbot.services.desk import Desk
from mailbot.services.outbox.undelivered import not_delivered
from mailbot.services.ports import Notice, Tx

_REPORTED_WITHIN = timedelta(days=14)
"""Servers give up after 4 to 5 days (RFC 5321 §4.5.4.1), and ours may have waited before them."""
_OUR_ID = re.compile(r"<[a-z2-7]{32}@([^>]+)>")


def came_back(desk: Desk, tx: Tx, message: Message) -> bool:
    """Whether this is a copy of a mail that we sent ourselves: a Bcc, a redirected one, the folder of sent mail."""
    found = _OUR_ID.fullmatch(message.message_id)
    ours = found is not None and found[1].lower() == desk.notices.address.rpartition("@")[2].lower()
    return ours and tx.notice_with(message.message_id) is not None


def machine_mail(desk: Desk, tx: Tx, mail_id: int, message: Message, at: datetime) -> str:
    """Takes one machine mail; returns for the record what it was and what came of it."""
    came = f"machine mail, not answered: {message.machine}"
    if message.bounce is None:
        away = note_absence(desk, tx, mail_id, message, at)
        return f"{came}; {away}" if away else came
    if desk.catalog.person_at(message.sender.email):
        return f"{came}; a person of ours sent it, so what it says is not believed"
    return f"{came}; {_bounced(desk, tx, message.bounce, at)}"


def _bounced(desk: Desk, tx: Tx, bounce: Bounce, at: datetime) -> str:
    """Acts on a delivery report that names a mail of ours, which only those know who have it, and whom it went to, as
    long as servers may report on it."""
    notice = tx.notice_with(bounce.message_id) if bounce.message_id else None
    about = [row for row in bounce.recipients if notice and _went_to(desk, notice, row.address)]
    if notice is None or not about:
        return "it names no mail that we sent there, so it is not believed"
    if at - notice.created_at > _REPORTED_WITHIN:
        return f"our {notice.kind} mail to {notice.recipient} is too old to come back, so it is not believed"
    row = max(about, key=lambda row: (row.permanent, row.given_up))
    if not row.given_up:
        return f"our {notice.kind} mail to {notice.recipient} is late"
    return not_delivered(desk, tx, notice.notice_id, _why(row), row.permanent, at)


def _went_to(desk: Desk, notice: Notice, address: str) -> bool:
    """Whether the notice was sent to this address, or to another one of the same person."""
    if address.lower() == notice.recipient.lower():
        return True
    person = desk.catalog.person_at(address)
    return person is not None and person == desk.catalog.person_at(notice.recipient)


def _why(row: Undelivered) -> str:
    return " ".join(part for part in (row.status, row.why) if part)
