"""Who is there: an automatic reply says until when its writer is away, a proved mail of theirs that they are back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from mailbot.core.audit import Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.mail import Message, Verdict
from mailbot.core.register import RequestFile
from mailbot.core.understanding import returns_on
from mailbot.services.approvals.covering import cover
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx

_REPLIES = ("auto: an automatic reply", "auto: it says it was sent automatically")
"""The machine mails that a person's own mailbox writes when they are away."""


def note_absence(desk: Desk, tx: Tx, mail_id: int, message: Message, at: datetime) -> str:
    """Keeps until when a person is away, as their own mailbox answered to a mail of ours; in words, empty for none.

    With a day of return their open approvals pass on at once: so it counts only from their own proved address, and in
    answer to a mail that went there, whose Message-ID is a secret of those who have it.
    """
    person = desk.catalog.person_at(message.sender.email)
    if person is None or message.verdict is not Verdict.PASS or message.sent_by:
        return ""
    if not message.machine.startswith(_REPLIES) or not _answers_us(desk, tx, message, person):
        return ""
    until = returns_on(message.text, message.subject, message.sent_at)
    tx.note_absence(person.person_id, until, mail_id, at)
    _note(tx, person, mail_id, until.isoformat() if until else "", at)
    cover(desk, tx, person.person_id, at)
    return f"{person.name} is away until {until.day} {until:%B}" if until else f"{person.name} is away"


def _answers_us(desk: Desk, tx: Tx, message: Message, person: Person) -> bool:
    """Whether the mail refers to one that we sent to this very person."""
    named = dict.fromkeys((message.in_reply_to, *message.references[-_REFERENCES:]))
    notices = (tx.notice_with(message_id) for message_id in named if message_id)
    return any(notice and desk.catalog.person_at(notice.recipient) == person for notice in notices)


_REFERENCES = 5
"""How many of the mails that an automatic reply refers to are looked up."""


def seen(desk: Desk, tx: Tx, mail_id: int, person: Person, message: Message, at: datetime) -> None:
    """A person has written from this address: neither is it dead any more, nor are they away; of a mail from before
    they were, that comes late or once more, they are not back."""
    tx.revive(message.sender.email)
    if not message.stale and tx.end_absence(person.person_id, message.sent_at):
        _note(tx, person, mail_id, "", at)
        cover(desk, tx, person.person_id, at)


def _note(tx: Tx, person: Person, mail_id: int, until: str, at: datetime) -> None:
    facts = {"person": Who(person.person_id), "until": Private(until), "away": "yes" if until else "no"}
    records.note(tx, at, Tag.ABSENCE_NOTED, person.person_id, f"mail-{mail_id}", facts)


def away(desk: Desk, tx: Tx, files: Sequence[RequestFile], at: datetime) -> Mapping[str, date | None]:
    """Which of those who are asked now are away, and on which day they are back; None where they have not said."""
    asked = {row.approver for file in files for row in file.approvals if row.state == "open"}
    return tx.away(sorted(asked), desk.today(at)) if asked else {}
