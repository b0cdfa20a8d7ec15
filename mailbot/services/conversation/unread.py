"""Whose mail nobody here can read is asked once a day to send it another way."""

from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.mail import Message
from mailbot.services.desk import Desk
from mailbot.services.ports import Thread, Tx
from mailbot.services.requests.turn import Turn


def say_unreadable(desk: Desk, tx: Tx, message: Message, person: Person, why: str, now: datetime) -> bool:
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
            "why_you": f"You get this because you wrote to {desk.notices.address}.",
        },
        dedupe_key=f"unreadable:{person.person_id}:{now:%Y-%m-%d}",
        at=now,
        thread=Thread("", person.person_id, message.subject, message.message_id, None, now),
    )


def only_files(turn: Turn) -> str | None:
    """Says that files are not read, to whom there is nothing else of; None for every other mail, and for copies."""
    message = turn.message
    if message.text.strip() or not message.attachments or not turn.desk.notices.written_to(message.to):
        return None
    say_unreadable(turn.desk, turn.tx, message, turn.person, "it has no text, and we do not read files", turn.at)
    return "only files: asked for words"
