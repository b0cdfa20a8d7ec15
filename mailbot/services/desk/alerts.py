"""What the access office has to know about mailbot itself: one mail for each trouble, and one when it is over.

What is wrong with the records themselves the auditor has to know as well.
"""

import logging
from datetime import datetime

from mailbot.core.register import RequestFile
from mailbot.services.desk import Desk
from mailbot.services.desk.office import tell_office
from mailbot.services.ports import Tx

log = logging.getLogger(__name__)


def alert(desk: Desk, tx: Tx, key: str, headline: str, what: str, do: str, at: datetime, auditor: bool = False) -> bool:
    """Tells the access office that something is wrong: `headline` on one line, `what` happens, what to `do`; and the
    `auditor` when it is for them too.

    `key` names the trouble: the same key is told once, and False is returned when it was. What the auditor has to know
    somebody with the database may want nobody to: it is told each day while it lasts, under a seal that they cannot
    guess, leaves even if they take it out of the outbox, and is logged each time.
    """
    facts = {"state_word": "Problem", "headline": headline, "what": what, "do": do, "at": at}
    if auditor:
        log.error("%s: %s", headline, what)
        key = desk.links.seal("alert", f"{key} {desk.today(at)}")
    if auditor and desk.policy.auditor != desk.policy.access_office:
        told = {**facts, "why_you": "You get this because you are the auditor in policy.yaml."}
        to, sent_as = desk.policy.auditor, f"alert to auditor:{key}"
        desk.notices.queue(tx, "alert", "office", to, told, dedupe_key=sent_as, at=at, surely=True)
    return tell_office(desk, tx, "alert", facts, f"alert:{key}", at, surely=auditor)


def foreign_mail(desk: Desk, tx: Tx, mail_id: int, at: datetime) -> None:
    """Tells the access office and the auditor that somebody put or changed a mail in the database."""
    what = f"Mail {mail_id} was written or changed in the database past mailbot. Nothing is done by it."
    do = "Find out who can write there, and run `mailbot audit verify`."
    alert(desk, tx, f"foreign mail:{mail_id}", "somebody writes into the database", what, do, at, auditor=True)


def stands_as_told(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> bool:
    """Whether a request is as the trail tells it; where it is not, those who have to know are told."""
    if tx.is_as_told(file):
        return True
    not_as_told(desk, tx, file.request.request_id, at)
    return False


def not_as_told(desk: Desk, tx: Tx, request_id: str, at: datetime) -> None:
    """Tells the access office and the auditor that the records of a request are not as the trail tells."""
    what = f"How {request_id} is decided is not what the audit trail tells. Until it is, it stays as it is."
    do = (
        "Keep a copy of the database as evidence, find out who can write there, and run `mailbot audit verify`. "
        "Whoever runs the database puts the rows back as the newest backup of before has them."
    )
    alert(desk, tx, f"not as told:{request_id}", "a request was tampered with", what, do, at, auditor=True)


def all_clear(desk: Desk, tx: Tx, key: str, headline: str, what: str, at: datetime) -> bool:
    """Tells the access office that the trouble of an alert with this key is over; once, as the alert."""
    facts = {"state_word": "Done", "headline": headline, "what": what, "do": "", "at": at}
    return tell_office(desk, tx, "alert", facts, f"all-clear:{key}", at)
