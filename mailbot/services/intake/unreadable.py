"""A mail that somebody means well and nobody here can read: its sender is asked once to send it another way."""

from datetime import datetime

from mailbot.core.mail import Message, Verdict
from mailbot.services.desk import Desk
from mailbot.services.ports import Handled, Thread, Tx


def ask_to_send_again(desk: Desk, tx: Tx, message: Message, now: datetime) -> Handled:
    """Tells a proved, known and active sender why their mail cannot be read; each once a day (UTC), others never."""
    person = desk.catalog.person_at(message.sender.email)
    if message.verdict is not Verdict.PASS or person is None or not person.active:
        return Handled("review", f"it cannot be read ({message.unreadable}), and its sender is not proved and known")
    told = desk.notices.queue(
        tx,
        "unreadable",
        "refusal",
        person.email,
        {
            "subject": message.subject,
            "why": message.unreadable,
            "access_office": desk.policy.access_office,
            "why_you": f"You get this because you wrote to {desk.notices.address}.",
        },
        dedupe_key=f"unreadable:{person.person_id}:{now:%Y-%m-%d}",
        at=now,
        thread=Thread("", person.person_id, message.subject, message.message_id, None, now),
    )
    if not told:
        return Handled("review", f"it cannot be read ({message.unreadable}); its sender was told so before")
    return Handled("done", f"it cannot be read ({message.unreadable}); its sender was asked to send it again")
