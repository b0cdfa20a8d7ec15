"""Mail that came in: its bytes, how far it has got, what became of it."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Update, case, select, update

from mailbot.adapters.database.rows import Found, Rows, chunks
from mailbot.adapters.database.tables import mail, mail_raw
from mailbot.services.ports import Fetched, Handled, MailSource, StoredMail

_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""When a mail that was never put off is due."""


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
        if not self.unknown([fetched.source]) or self._renumbered(fetched):
            return None
        mail_id = self._next("mail")
        row = self._or_insert(mail, mail_id=mail_id, **_arrived(fetched)).on_conflict_do_nothing()
        if not self._changed(row):
            return None
        self._add(mail_raw, mail_id=mail_id, raw=fetched.raw)
        return mail_id

    def _renumbered(self, fetched: Fetched) -> bool:
        """Whether it is a mail we have, in an inbox that was numbered anew; the row then takes the new number."""
        source = fetched.source
        same = self._mine(mail, sha256=_digest(fetched.raw), mailbox=source.mailbox, folder=source.folder)
        older = select(mail.c.mail_id).where(same, mail.c.uidvalidity != source.uidvalidity)
        row = self._first(older.order_by(mail.c.mail_id).limit(1)) if fetched.raw else None
        if row is None:
            return False
        again = case((mail.c.state == "filed", "handled"), else_=mail.c.state)
        place = {"uidvalidity": source.uidvalidity, "uid": source.uid, "state": again}
        return self._changed(update(mail).where(self._mine(mail, mail_id=row.mail_id)).values(place)) == 1

    def to_handle(self, now: datetime, limit: int) -> list[int]:
        due = self._mine(mail, state="stored") & (mail.c.due_at <= now)
        oldest = select(mail.c.mail_id).where(due).order_by(mail.c.due_at, mail.c.mail_id)
        return list(self._run(oldest.limit(limit)).scalars())

    def put_off(self, mail_id: int, until: datetime) -> None:
        self._run(self._in_state(mail_id, "stored").values(due_at=until, attempts=mail.c.attempts - 1))

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

    def seen(self, dedupe_key: str) -> bool:
        handled = self._mine(mail, dedupe_key=dedupe_key) & mail.c.state.in_(("handled", "filed"))
        return self._first(select(mail.c.mail_id).where(handled).limit(1)) is not None

    def handled(self, mail_id: int, result: Handled, at: datetime) -> None:
        written = self._in_state(mail_id, "stored").values(
            state="waiting" if result.waiting else "handled",
            outcome=result.outcome,
            reason=result.reason,
            dedupe_key=result.dedupe_key,
            message_id=result.message_id,
            sender=result.sender,
            subject=result.subject,
            handled_at=at,
        )
        self._must_change(written, "mail_is_handled_once")

    def to_file(self, limit: int) -> list[StoredMail]:
        waiting = select(mail).where(self._mine(mail, state="handled")).order_by(mail.c.mail_id).limit(limit)
        return [_stored(row) for row in self._all(waiting)]

    def filed(self, mail_id: int, by_hand: bool = False) -> None:
        self._run(self._in_state(mail_id, "handled").values(state="filed", moved_by_hand=by_hand))

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
        "sha256": _digest(fetched.raw),
        "oversize": fetched.oversize,
        "received_at": fetched.received_at,
        "state": "stored",
        "attempts": 0,
        "confirmed": False,
        "due_at": _AT_ONCE,
        "moved_by_hand": False,
        "outcome": None,
        "reason": fetched.unreadable,
        **dict.fromkeys(("dedupe_key", "message_id", "sender", "subject"), ""),
    }


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


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
        handled_at=row.handled_at,
        moved_by_hand=row.moved_by_hand,
    )
