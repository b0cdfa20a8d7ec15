"""What a stored mail says, shown behind a link: to its sender, who confirms it, and to an approver who asked in it."""

import re
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.mail import Unreadable
from mailbot.core.understanding import read_question
from mailbot.services.decisions import LONGEST_REASON
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Reader, ReaderStopped, ReaderUnavailable

_EMPTY = re.compile(r"\n{3,}")


@dataclass(frozen=True)
class Waiting:
    """A mail that waits for its supposed sender's word: all of it that would be acted on, what it passes on included,
    since whoever forged it chooses where in it the wish stands."""

    sender: str
    subject: str
    received_at: datetime
    text: str
    files: tuple[str, ...] = ()
    """The names of what is attached."""


@dataclass(frozen=True)
class ShownMails:
    """Reads a mail again for the page that a link in our answer to it opens."""

    desk: Desk
    reader: Reader

    def waiting(self, mail_id: int) -> Waiting | None:
        """A mail that waits for its sender's confirmation; None when it does not, or no more."""
        with self.desk.store.read() as tx:
            stored = tx.mail(mail_id)
        if stored is None or stored.state != "waiting":
            return None
        message = self.reader.read(stored.raw, stored.received_at)
        files = tuple(each.name or each.content_type for each in message.attachments)
        text = _EMPTY.sub("\n\n", message.text)
        return Waiting(message.sender.email, message.subject, stored.received_at, text, files)

    def confirm(self, mail_id: int) -> bool:
        """The sender says that the mail is theirs: it is handled as if it had been proved; False when none waits."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            if not tx.confirm_sender(mail_id):
                return False
            records.note(tx, now, Tag.MESSAGE_RELEASED, MAILBOT, f"mail-{mail_id}", {"by": "sender"})
        return True

    def question_in(self, mail_id: int, person: str) -> str:
        """What somebody asked in a mail of theirs in the form `ask: …`; empty where they asked nothing."""
        with self.desk.store.read() as tx:
            stored = tx.mail(mail_id)
        try:
            message = self.reader.read(stored.raw, stored.received_at) if stored and stored.raw else None
        except (Unreadable, ReaderStopped, ReaderUnavailable):
            return ""
        writer = self.desk.catalog.person_at(message.sender.email) if message else None
        if message is None or writer is None or writer.person_id != person:
            return ""
        return read_question(message.text, message.sender.name or writer.name)[:LONGEST_REASON]
