"""Mail that came in: its bytes, how far it has got, what became of it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import Any

from sqlalchemy import (
    and_,
    bindparam,
    case,
    func,
    select,
    update,
)

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.arrivalrows import ArrivalRows, digest_of
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine, not_said, one_of
from mailbot.adapters.database.schema.tables import mail, mail_raw
from mailbot.core.trail import mail_subject
from mailbot.services.ports import Fetched, Handled, MailSource, StoredMail

_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""When a mail that was never put off is due."""

_LATEST = timedelta(days=30)
"""No sender sends so much that a mail's turn comes later: somebody has written that into the row."""

_BYTES_AT_ONCE = 8_000_000
"""How much mail is taken up at once, so that it may all be in memory."""

_FEW = 5
"""As many mails bear one key at most, unless somebody has written it."""

_AFTER_HEX = "g"
"""Sorts behind every hexadecimal digit."""


class MailRows(ArrivalRows):
    """Mails, keyed by where they lay in the mailbox."""

    def unknown(self, sources: Sequence[MailSource]) -> list[MailSource]:
        folders: dict[tuple[str, str, int], list[int]] = defaultdict(list)
        for source in sources:
            folders[source.mailbox, source.folder, source.uidvalidity].append(source.uid)
        known = {MailSource(*place, uid) for place, uids in folders.items() for uid in self._known_uids(place, uids)}
        return [source for source in sources if source not in known]

    def _known_uids(self, place: tuple[str, str, int], uids: Sequence[int]) -> Iterator[int]:
        lying = dict(zip(("is_mailbox", "is_folder", "is_uidvalidity"), place, strict=True))
        for some in chunks(uids):
            yield from self._run(_KNOWN_UIDS, **lying, uids=some).scalars()

    def store_mail(self, fetched: Fetched) -> int | None:
        digest = digest_of(fetched.raw)
        if not self.unknown([fetched.source]) or self._renumbered(fetched, digest):
            return None
        mail_id = self._number("mail", mail.c.mail_id)
        seal = self.envelopes.stamp(*self._told(mail_id, digest, confirmed=False))
        if not self._add_unless_there(mail, mail_id=mail_id, **_arrived(fetched, digest), seal=seal):
            return None
        self._add(mail_raw, mail_id=mail_id, raw=fetched.raw)
        return mail_id

    def _renumbered(self, fetched: Fetched, digest: str) -> bool:
        """Whether it is a mail we have, in an inbox that was numbered anew; the row then takes the new number."""
        source = fetched.source
        place = {"is_mailbox": source.mailbox, "is_folder": source.folder, "now": source.uidvalidity}
        row = self._first(_OLDER, is_sha256=digest, **place) if fetched.raw else None
        if row is None:
            return False
        again = case((mail.c.state == "filed", "handled"), else_=mail.c.state)
        moved = {"uidvalidity": source.uidvalidity, "uid": source.uid, "state": again}
        return self._changed(update(mail).where(self._mine(mail, mail_id=row.mail_id)).values(moved)) == 1

    def to_handle(self, now: datetime, limit: int) -> list[int]:
        rows = self._all(_DUE, now=now, latest=now + _LATEST, limit=limit)
        totals = accumulate(int(row.size) for row in rows)
        fitting = sum(total <= _BYTES_AT_ONCE for total in totals)
        return [row.mail_id for row in sorted(rows[: max(fitting, 1)], key=lambda row: max(row.attempts, 1))]

    def put_off(self, mail_id: int, until: datetime, lane: str = "") -> None:
        self._run(_PUT_OFF, is_mail_id=mail_id, is_state="stored", due_at=until, lane=lane)

    def turns(self, lane: str, since: datetime, most: int) -> list[datetime]:
        return list(self._run(_TURNS, is_lane=lane, since=since, limit=most).scalars())

    def begin_first_attempts(self, mail_ids: Sequence[int]) -> list[StoredMail]:
        begun = {row.mail_id: row for row in self._all(_FIRST_ATTEMPTS, ids=mail_ids)}
        raws = {row.mail_id: row.raw for row in self._all(_RAWS, ids=list(begun))} if begun else {}
        over = self._handled_before(list(begun))
        return [self._begun(begun[mail_id], raws[mail_id], over) for mail_id in mail_ids if mail_id in begun]

    def begin_attempt(self, mail_id: int) -> StoredMail | None:
        row = self._run(_ATTEMPT, is_mail_id=mail_id, is_state="stored").first()
        return self._begun(row, self._raw(mail_id), self._handled_before([mail_id])) if row else None

    def _begun(self, row: Found, raw: bytes, over: Collection[str]) -> StoredMail:
        """A mail that is acted on now: anybody with the database could have put it there, or its sender's yes to it, or
        have it handled once more."""
        ours = self._came_in(row, raw) and mail_subject(row.mail_id) not in over
        return replace(_stored(row, raw), genuine=ours)

    def mail(self, mail_id: int) -> StoredMail | None:
        row = self._first(find(mail, "mail_id"), is_mail_id=mail_id)
        if row is None:
            return None
        raw = self._raw(mail_id)
        ours = self._came_in(row, raw) or self._came_before(row, raw)
        return replace(_stored(row, raw), genuine=ours)

    def _raw(self, mail_id: int) -> bytes:
        raw: bytes = self._run(find(mail_raw, "mail_id"), is_mail_id=mail_id).one().raw
        return raw

    def seen(self, dedupe_key: str, shared: int) -> str:
        beginning = dedupe_key[:shared]
        alike = {"first": beginning, "behind": beginning + _AFTER_HEX, "whole": dedupe_key}
        row = self._first(_SEEN, **alike)
        return str(row.dedupe_key) if row else ""

    def bearing(self, dedupe_key: str) -> list[StoredMail]:
        rows = [(row, self._raw(row.mail_id)) for row in self._all(_BEARING, is_dedupe_key=dedupe_key)]
        return [_stored(row, raw) for row, raw in rows if self._came_in(row, raw) or self._came_before(row, raw)]

    def handled(self, mail_id: int, result: Handled, at: datetime) -> None:
        self._must_change(
            _IN_STATE,
            "mail_is_handled_once",
            is_mail_id=mail_id,
            is_state="stored",
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

    def to_file(self, limit: int) -> list[StoredMail]:
        return [_stored(row) for row in self._all(_TO_FILE, is_state="handled", limit=limit)]

    def filed(self, mail_id: int, by_hand: bool = False) -> None:
        self._run(_IN_STATE, is_mail_id=mail_id, is_state="handled", state="filed", moved_by_hand=by_hand)

    def confirm_sender(self, mail_id: int) -> bool:
        """The mail begins afresh: what was counted and noted before belongs to a sender who was not believed."""
        row = self._first(find(mail, "mail_id"), is_mail_id=mail_id)
        if row is None or not self._came_in(row, raw := self._raw(mail_id)):
            return False
        afresh = {
            "seal": self.envelopes.stamp(*self._told(mail_id, digest_of(raw), confirmed=True)),
            "state": "stored",
            "confirmed": True,
            "attempts": 0,
            "outcome": None,
            "reason": "",
            "handled_at": None,
        }
        return self._changed(_IN_STATE, is_mail_id=mail_id, is_state="waiting", **afresh) == 1

    def sender_confirmed(self, mail_id: int) -> bool:
        row = self._first(find(mail, "mail_id"), is_mail_id=mail_id)
        return bool(row and row.confirmed)

    def quarantined(self) -> Iterator[StoredMail]:
        return map(_stored, self._stream(_ASIDE))


_KNOWN_UIDS = kept(
    select(mail.c.uid).where(mine(mail, "mailbox", "folder", "uidvalidity"), among(mail.c.uid, "uids")), "uids"
)
_OLDER = kept(
    select(mail.c.mail_id)
    .where(mine(mail, "sha256", "mailbox", "folder"), mail.c.uidvalidity != bindparam("now"))
    .order_by(mail.c.mail_id)
    .limit(1)
)
_ITS_TIME = (mail.c.due_at <= bindparam("now", type_=mail.c.due_at.type)) | (
    mail.c.due_at > bindparam("latest", type_=mail.c.due_at.type)
)
_DUE = kept(
    select(mail.c.mail_id, mail.c.attempts, func.length(mail_raw.c.raw).label("size"))
    .join(mail_raw, and_(mail_raw.c.org_id == mail.c.org_id, mail_raw.c.mail_id == mail.c.mail_id))
    .where(mine(mail), mail.c.state == "stored", _ITS_TIME)
    .order_by(mail.c.due_at, mail.c.mail_id)
    .limit(bindparam("limit"))
)
_SEEN = kept(
    select(mail.c.dedupe_key)
    .where(mine(mail), mail.c.dedupe_key >= bindparam("first"), mail.c.dedupe_key < bindparam("behind"))
    .where(not_said(mail.c.dedupe_key), ~one_of(mail.c.state, ("stored", "waiting")))
    .order_by((mail.c.dedupe_key == bindparam("whole")).desc())
    .limit(1)
)
"""What was acted on, said by what it is not: SQLite would look for `handled` and `filed` among all mails there are."""
_BEARING = kept(
    find(mail, "dedupe_key")
    .where(not_said(mail.c.dedupe_key), ~one_of(mail.c.state, ("stored", "waiting")))
    .order_by(mail.c.mail_id)
    .limit(_FEW)
)
"""As `_SEEN`: what is not acted on yet bears witness to nothing, least of all to itself."""
_TURNS = kept(
    select(mail.c.due_at)
    .where(mine(mail, "lane"), not_said(mail.c.lane), mail.c.due_at >= bindparam("since", type_=mail.c.due_at.type))
    .order_by(mail.c.due_at.desc())
    .limit(bindparam("limit"))
)
_ASIDE = (
    select(mail)
    .where(mine(mail), one_of(mail.c.outcome, ("review", "failed")), mail.c.state != "waiting")
    .order_by(mail.c.mail_id.desc())
)
_TO_FILE = kept(find(mail, "state").order_by(mail.c.mail_id).limit(bindparam("limit")))
_IN_STATE = change(mail, "mail_id", "state")
_FIRST_ATTEMPTS = kept(
    update(mail)
    .where(mine(mail), among(mail.c.mail_id, "ids"), mail.c.state == "stored", mail.c.attempts == 0)
    .values(attempts=1)
    .returning(mail),
    "ids",
)
_RAWS = kept(select(mail_raw.c.mail_id, mail_raw.c.raw).where(mine(mail_raw), among(mail_raw.c.mail_id, "ids")), "ids")
_ATTEMPT = kept(_IN_STATE.values(attempts=mail.c.attempts + 1).returning(mail))
_PUT_OFF = kept(_IN_STATE.values(attempts=mail.c.attempts - 1))


def _arrived(fetched: Fetched, digest: str) -> dict[str, Any]:
    """A mail nobody has looked at yet."""
    source = fetched.source
    return {
        "mailbox": source.mailbox,
        "folder": source.folder,
        "uidvalidity": source.uidvalidity,
        "uid": source.uid,
        "sha256": digest,
        "oversize": fetched.oversize,
        "received_at": fetched.received_at,
        "state": "stored",
        "attempts": 0,
        "confirmed": False,
        "due_at": _AT_ONCE,
        "moved_by_hand": False,
        "outcome": None,
        "reason": fetched.unreadable,
        **dict.fromkeys(("dedupe_key", "message_id", "sender", "subject", "lane"), ""),
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
        handled_at=row.handled_at,
        moved_by_hand=row.moved_by_hand,
        had_its_turn=row.due_at > _AT_ONCE,
    )
