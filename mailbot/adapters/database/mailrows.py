"""Mail that came in: its bytes, how far it has got, what became of it."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Update, select, update

from mailbot.adapters.database.rows import Found, Rows, chunks
from mailbot.adapters.database.tables import mail, mail_raw
from mailbot.services.ports import Fetched, Handled, MailSource, StoredMail

_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""When a mail that was never put off is due."""

_AFTER_HEX = "g"
"""Sorts behind every hexadecimal digit."""


class MailRows(Rows):
    """Mails, keyed by where they lay in the mailbox."""

    def unknown(self, sources: Sequence[MailSource]) -> list[MailSource]:
        folders: dict[tuple[str, str, int], list[int]] = defaultdict(list)
        for source in sources:
            folders[source.mailbox, source.folder, source.uidvalidity].append(source.uid)
        known = {MailSource(*place, uid) for place, uids in folders.items() for uid in self._known_uids(place, uids)}
        return [source for source in sources if source not in known]

    def _known_uids(self, place: tuple[str, str, int], uids: Sequence[int]) -> Iterator[int]:
        mailbox, folder, uidvalidity = place
        lying = self._mine(mail, mailbox=mailbox, folder=folder, uidvalidity=uidvalidity)
        for some in chunks(uids):
            yield from self._run(select(mail.c.uid).where(lying, mail.c.uid.in_(some))).scalars()

    def store_mail(self, fetched: Fetched) -> int | None:
        if not self.unknown([fetched.source]):
            return None
        mail_id = self._next("mail")
        row = self._or_insert(mail, mail_id=mail_id, **_arrived(fetched)).on_conflict_do_nothing()
        if not self._changed(row):
            return None
        self._add(mail_raw, mail_id=mail_id, raw=fetched.raw)
        return mail_id

    def to_handle(self, now: datetime, limit: int) -> list[int]:
        due = self._mine(mail, state="stored") & (mail.c.due_at <= now)
        oldest = select(mail.c.mail_id).where(due).order_by(mail.c.due_at, mail.c.mail_id)
        return list(self._run(oldest.limit(limit)).scalars())

    def put_off(self, mail_id: int, until: datetime, lane: str = "") -> None:
        later = {"due_at": until, "lane": lane, "attempts": mail.c.attempts - 1}
        self._run(self._in_state(mail_id, "stored").values(later))

    def turns(self, lane: str, since: datetime, most: int) -> list[datetime]:
        those = self._mine(mail, lane=lane) & (mail.c.due_at >= since)
        return list(self._run(select(mail.c.due_at).where(those).order_by(mail.c.due_at.desc()).limit(most)).scalars())

    def begin_attempt(self, mail_id: int) -> StoredMail | None:
        counted = self._in_state(mail_id, "stored").values(attempts=mail.c.attempts + 1)
        row = self._run(counted.returning(mail)).first()
        return _stored(row, self._raw(mail_id)) if row else None

    def mail(self, mail_id: int) -> StoredMail | None:
        row = self._first(select(mail).where(self._mine(mail, mail_id=mail_id)))
        return _stored(row, self._raw(mail_id)) if row else None

    def _raw(self, mail_id: int) -> bytes:
        raw: bytes = self._run(select(mail_raw.c.raw).where(self._mine(mail_raw, mail_id=mail_id))).scalar_one()
        return raw

    def seen(self, dedupe_key: str, shared: int) -> str:
        key, beginning = mail.c.dedupe_key, dedupe_key[:shared]
        alike = self._mine(mail) & (key >= beginning) & (key < beginning + _AFTER_HEX)
        handled = select(key).where(alike, mail.c.state.in_(("handled", "filed")))
        row = self._first(handled.order_by((key == dedupe_key).desc()).limit(1))
        return str(row.dedupe_key) if row else ""

    def handled(self, mail_id: int, result: Handled, at: datetime) -> None:
        written = self._in_state(mail_id, "stored").values(
            state="waiting" if result.waiting else "handled",
            outcome=result.outcome,
            reason=result.reason,
            dedupe_key=result.dedupe_key,
            message_id=result.message_id,
            sender=result.sender,
            subject=result.subject,
            lane=result.lane,
            due_at=at,
            handled_at=at,
        )
        self._must_change(written, "mail_is_handled_once")

    def to_file(self, limit: int) -> list[StoredMail]:
        waiting = select(mail).where(self._mine(mail, state="handled")).order_by(mail.c.mail_id).limit(limit)
        return [_stored(row) for row in self._all(waiting)]

    def filed(self, mail_id: int) -> None:
        self._run(self._in_state(mail_id, "handled").values(state="filed"))

    def confirm_sender(self, mail_id: int) -> bool:
        """The mail begins afresh: what was counted and noted before belongs to a sender who was not believed."""
        afresh = {
            "state": "stored",
            "confirmed": True,
            "attempts": 0,
            "outcome": None,
            "reason": "",
            "handled_at": None,
        }
        return self._changed(self._in_state(mail_id, "waiting").values(afresh)) == 1

    def sender_confirmed(self, mail_id: int) -> bool:
        return bool(self._run(select(mail.c.confirmed).where(self._mine(mail, mail_id=mail_id))).scalar())

    def quarantined(self) -> Iterator[StoredMail]:
        aside = self._mine(mail) & mail.c.outcome.in_(("review", "failed")) & (mail.c.state != "waiting")
        return map(_stored, self._stream(select(mail).where(aside).order_by(mail.c.mail_id.desc())))

    def _in_state(self, mail_id: int, state: str) -> Update:
        """An update of one mail that finds it only in this state."""
        return update(mail).where(self._mine(mail, mail_id=mail_id, state=state))


def _arrived(fetched: Fetched) -> dict[str, Any]:
    """A mail nobody has looked at yet."""
    source = fetched.source
    return {
        "mailbox": source.mailbox,
        "folder": source.folder,
        "uidvalidity": source.uidvalidity,
        "uid": source.uid,
        "sha256": hashlib.sha256(fetched.raw).hexdigest(),
        "oversize": fetched.oversize,
        "received_at": fetched.received_at,
        "state": "stored",
        "attempts": 0,
        "confirmed": False,
        "due_at": _AT_ONCE,
        "moved_by_hand": False,
        "outcome": None,
        **dict.fromkeys(("reason", "dedupe_key", "message_id", "sender", "subject", "lane"), ""),
    }


def _stored(row: Found, raw: bytes = b"") -> StoredMail:
    return StoredMail(
        mail_id=row.mail_id,
        source=MailSource(row.mailbox, row.folder, row.uidvalidity, row.uid),
        raw=raw,
        received_at=row.received_at,
        attempts=row.attempts,
        state=row.state,
        outcome=row.outcome,
        reason=row.reason,
        oversize=row.oversize,
        had_its_turn=row.due_at > _AT_ONCE,
    )
