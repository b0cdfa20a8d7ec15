"""A mail that somebody means well and nobody here can read: its sender is asked once a day to send it another way."""

from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.mail import Message, Verdict
from mailbot.services.desk import Desk
from mailbot.services.ports import Handled, Thread, Tx
from mailbot.services.requests.turn import Turn


def ask_to_send_again(desk: Desk, tx: Tx, message: Message, now: datetime) -> Handled:
    """Tells a proved, known and active sender why their mail cannot be read; others never."""
    person = desk.catalog.person_at(message.sender.email)
    if message.verdict is not Verdict.PASS or person is None or not person.active:
        return Handled("review", f"it cannot be read ({message.unreadable}), and its sender is not proved and known")
    if not _say_unreadable(desk, tx, message, person, message.unreadable, now):
        return Handled("review", f"it cannot be read ({message.unreadable}); its sender was told so before")
    return Handled("done", f"it cannot be read ({message.unreadable}); its sender was asked to send it again")


def only_files(turn: Turn) -> str | None:
    """Says that files are not read, to whom there is nothing else of; None for every other mail, and for copies."""
    message = turn.message
    if message.text.strip() or not message.attachments or not turn.desk.notices.written_to(message.to):
        return None
    _say_unreadable(turn.desk, turn.tx, message, turn.person, "it has no text, and we do not read files", turn.at)
    return "only files: asked for words"


def _say_unreadable(desk: Desk, tx: Tx, message: Message, person: Person, why: str, now: datetime) -> bool:
    """Tells a proved and active sender why; False when they were told so today (UTC)."""
    return desk.notices.queue(
        tx,
        "unreadable",
        "refusal",
        person.email,
        {
            "subject": message.subject,
            "why": why,
            "access_office": desk.policy.access_office,
            "why_you": desk.notices.wrote_to_us,
        },
        dedupe_key=f"unreadable:{person.person_id}:{now:%Y-%m-%d}",
        at=now,
        thread=Thread("", person.person_id, message.subject, message.message_id, None, now),
    )
