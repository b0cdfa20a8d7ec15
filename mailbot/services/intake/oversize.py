"""A mail that is too large to read: a sender whom its header proves is told so, once; nobody else hears anything."""

from datetime import datetime

from mailbot.core.mail import Unreadable, Verdict
from mailbot.services.desk import Desk
from mailbot.services.ports import Reader, StoredMail, Thread, Tx


def tell_sender(desk: Desk, reader: Reader, tx: Tx, stored: StoredMail, cap: int, now: datetime) -> bool:
    """Answers a mail of which only the header was fetched; `cap` in bytes. False when nobody is told."""
    try:
        message = reader.read(stored.raw, stored.received_at)
    except Unreadable:
        return False
    if message.refused:
        return False
    person = desk.catalog.person_at(message.sender.email)
    if message.verdict is not Verdict.PASS or message.machine or person is None or not person.active:
        return False
    return desk.notices.queue(
        tx,
        "too_large",
        "refusal",
        person.email,
        {
            "subject": message.subject,
            "size": _megabytes(stored.oversize),
            "cap": _megabytes(cap),
            "why_you": desk.notices.wrote_to_us,
        },
        dedupe_key=f"too_large:{message.message_id}:{person.person_id}",
        at=now,
        thread=Thread("", person.person_id, message.subject, message.message_id, stored.mail_id, now),
    )


def _megabytes(size: int) -> str:
    """`25 MB`, `1.3 MB`: megabytes of a million bytes, as people read them in their mail programs."""
    return f"{size / 1_000_000:.3g} MB" if size < 100_000_000 else f"{size // 1_000_000:,} MB"
