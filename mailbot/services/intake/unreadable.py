"""A mail that somebody means well and nobody here can read: its sender is asked once to send it another way."""

from datetime import datetime

from mailbot.core.mail import Message, Verdict
from mailbot.services.conversation.unread import say_unreadable
from mailbot.services.desk import Desk
from mailbot.services.ports import Handled, Tx


def ask_to_send_again(desk: Desk, tx: Tx, message: Message, now: datetime) -> Handled:
    """Tells a proved, known and active sender why their mail cannot be read; each once a day (UTC), others never."""
    person = desk.catalog.person_at(message.sender.email)
    if message.verdict is not Verdict.PASS or person is None or not person.active:
        return Handled("review", f"it cannot be read ({message.unreadable}), and its sender is not proved and known")
    told = say_unreadable(desk, tx, message, person, message.unreadable, now)
    if not told:
        return Handled("review", f"it cannot be read ({message.unreadable}); its sender was told so before")
    return Handled("done", f"it cannot be read ({message.unreadable}); its sender was asked to send it again")
