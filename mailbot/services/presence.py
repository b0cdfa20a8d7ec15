"""Who is there: an automatic reply says until when its writer is away, a proved mail of theirs that they are back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from mailbot.core.catalog import Person
from mailbot.core.mail import Message, Verdict
from mailbot.core.register import Private, RequestFile, Tag, Who
from mailbot.core.understanding import returns_on
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx

_REPLIES = ("auto: an automatic reply", "auto: it says it was sent automatically")
"""The machine mails that a person's own mailbox writes when they are away."""


def note_absence(desk: Desk, tx: Tx, mail_id: int, message: Message, at: datetime) -> str:
    """Keeps until when a person is away who has proved to send this automatic reply; in words, empty for no absence."""
    person = desk.catalog.person_at(message.sender.email)
    if person is None or message.verdict is not Verdict.PASS or not message.machine.startswith(_REPLIES):
        return ""
    until = returns_on(message.text, message.subject, message.sent_at)
    if until is None:
        return ""
    tx.note_absence(person.person_id, until, mail_id, at)
    _note(tx, person, mail_id, until.isoformat(), at)
    return f"{person.name} is away until {until.day} {until:%B}"


def seen(tx: Tx, mail_id: int, person: Person, address: str, at: datetime) -> None:
    """A person has written from this address: neither is it dead any more, nor are they away."""
    tx.revive(address)
    if tx.end_absence(person.person_id):
        _note(tx, person, mail_id, "", at)


def _note(tx: Tx, person: Person, mail_id: int, until: str, at: datetime) -> None:
    facts = {"person": Who(person.person_id), "until": Private(until)}
    records.note(tx, at, Tag.ABSENCE_NOTED, person.person_id, f"mail-{mail_id}", facts)


def away(tx: Tx, files: Sequence[RequestFile], at: datetime) -> Mapping[str, date]:
    """Which of those who are asked now are away, and on which day they are back."""
    asked = {row.approver for file in files for row in file.approvals if row.state == "open"}
    return tx.away(sorted(asked), at.date()) if asked else {}
