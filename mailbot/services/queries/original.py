"""The mail that a request came from, as it may be shown: its own words as text, never its HTML."""

import re
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.mail import Unreadable, Verdict
from mailbot.core.understanding import own_text
from mailbot.services.ports import Reader, ReaderStopped, ReaderUnavailable, StoredMail, Tx


@dataclass(frozen=True, slots=True)
class Original:
    """Who wrote what when, how far that is believed, and what people should know about the mail.

    `unread` says why its words cannot be shown; `sent_at` has the sender's own offset.
    """

    sender: str
    subject: str
    sent_at: datetime
    words: str
    believed: str
    warnings: tuple[str, ...] = ()
    unread: str = ""


_GAP = re.compile(r"\n{3,}")
"""Between paragraphs there is one line: where words were parted to be understood, there are two."""

_BELIEVED = {
    Verdict.PASS: "The receiving server proved who sent it.",
    Verdict.FAIL: "The receiving server says that it is not from this sender.",
    Verdict.REFUSED: "Who sent it cannot be told.",
}
_CONFIRMED = "The receiving server could not prove who sent it; the sender confirmed it by a link to their own address."
_CHECKED = "The receiving server could not prove who sent it; mailbot checked its signature itself."


def original(tx: Tx, reader: Reader, thread_id: str) -> tuple[StoredMail, Original] | None:
    """The first mail of a conversation, read within the limits that hold for every mail; None when it began without."""
    mail = mail_of(tx, thread_id)
    if mail is None:
        return None
    try:
        message = reader.read(mail.raw, mail.received_at)
    except (Unreadable, ReaderStopped, ReaderUnavailable) as why:
        return mail, Original("", "", mail.received_at, "", "", unread=str(why))
    words = _GAP.sub("\n\n", own_text(message.text))
    weak = _CONFIRMED if tx.sender_confirmed(mail.mail_id) else _CHECKED
    sender = f"{message.sender.name} <{message.sender.email}>" if message.sender.name else message.sender.email
    believed = _BELIEVED.get(message.verdict, weak)
    return mail, Original(
        sender, message.subject, message.sent_at, words, believed, message.warnings, message.unreadable
    )


def mail_of(tx: Tx, thread_id: str) -> StoredMail | None:
    """The first mail of a conversation with its bytes."""
    thread = tx.thread(thread_id)
    return tx.mail(thread.mail_id) if thread and thread.mail_id else None
