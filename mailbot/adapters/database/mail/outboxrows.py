"""Mail that goes out: queued with the change it tells of, claimed by one sender at a time, sent once."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, select, update

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.letterrows import LetterRows
from mailbot.adapters.database.rows import Found, among, mine, one_of
from mailbot.adapters.database.schema.tables import outbox
from mailbot.services.ports import ANSWERS, LONGEST_WAIT, Claimed, Notice

PENDING = ("queued", "sending")

HANDED = "handed"
"""What is known of a notice's delivery while it may have been accepted and nobody has said so."""

DROPPED = "dropped"

_IN_SIGHT = timedelta(days=2)
"""After the beginning of a time that is looked at; what is later than that was queued before the clock was put back."""

_SHUT = (
    "it cannot be opened: its key is no longer in the key folder, or somebody else wrote it; put the key's file back "
    "and release it, or drop it"
)

_Letter = tuple[Found, Notice]
"""A row of the outbox and what lies in it."""


class OutboxRows(LetterRows):
    """Notices and how far their sending has got."""

    def enqueue(self, notice: Notice) -> bool:
        return self._add_unless_there(
            outbox,
            notice_id=notice.notice_id,
            seq=self._number("outbox", outbox.c.seq),
            kind=notice.kind,
            category=notice.category,
            recipient=notice.recipient,
            message_id=notice.message_id,
            thread_id=notice.thread_id,
            request_id=notice.request_id,
            payload=self._enveloped(notice),
            dedupe_key=notice.dedupe_key,
            state="queued",
            attempts=0,
            created_at=notice.created_at,
            next_at=notice.created_at,
            provider_id="",
            batch="",
            delivery="",
            error="",
        )

    def answered(self, recipient: str, since: datetime, most: int) -> list[tuple[datetime, str]]:
        rows = self._all(_ANSWERED, is_recipient=recipient, since=since, until=since + _IN_SIGHT, most=most)
        return [(row.created_at, row.thread_id) for row in rows]

    def answered_at_least(self, number: int, since: datetime, now: datetime, confirms: bool = False) -> bool:
        one = _ONE_CONFIRM if confirms else _ONE_ANSWER
        return self._first(one, since=since, now=now, before=number - 1) is not None

    def queued(self, recipient: str, kind: str, since: datetime) -> int:
        found = self._run(_QUEUED, is_recipient=recipient, is_kind=kind, since=since, until=since + _IN_SIGHT)
        return int(found.scalar_one())

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool = False) -> list[Claimed]:
        """Leases due notices; a lease that ran out is due again, and so is what is to wait longer than any does."""
        letters = self._together(self._first_opened(now, most))
        if not letters:
            return []
        rows = [row for row, _ in letters]
        batch = rows[0].batch or (_batch_of(rows) if len(rows) > 1 else "")
        until = now + timedelta(seconds=lease_seconds)
        self._lease([row.notice_id for row in rows], now, until, batch, handed)
        return [
            Claimed(
                notice=notice,
                attempt=row.attempts + 1,
                first_tried_at=row.first_tried_at or now,
                handed_at=row.delivery_at if row.delivery == HANDED else None,
                batch=batch,
            )
            for row, notice in letters
        ]

    def _first_opened(self, now: datetime, most: int) -> list[_Letter]:
        """The first that can be opened: however many lie before them that cannot, they hold nobody up."""
        while rows := self._all(_DUE, now=now, too_late=now + LONGEST_WAIT, most=most):
            if letters := self._opened(rows, now):
                return letters
        return []

    def _opened(self, rows: Sequence[Found], now: datetime) -> list[_Letter]:
        """The rows whose letters can be opened; the others are set aside for a person to look at."""
        letters = [(row, notice) for row in rows if (notice := self._sealed_letter(row))]
        if shut := {row.notice_id for row in rows} - {row.notice_id for row, _ in letters}:
            values = {"state": "review", "next_at": now, "batch": "", "error": _SHUT}
            those = self._mine(outbox) & outbox.c.notice_id.in_(shut) & outbox.c.state.in_(PENDING)
            self._run(update(outbox).where(those).values(values))
        return letters

    def _together(self, letters: Sequence[_Letter]) -> Sequence[_Letter]:
        """Those of the due ones that go with the first: its whole batch, or others that may begin a batch with it."""
        if not letters:
            return []
        first, _ = letters[0]
        if first.batch:
            return self._batch(first.batch)
        return [each for each in letters if _may_join(*each)] if _may_join(*letters[0]) else [letters[0]]

    def _batch(self, batch: str) -> Sequence[_Letter]:
        """A batch as it was put together; nothing while another process is about to claim it."""
        members = self._mine(outbox, batch=batch) & outbox.c.state.in_(PENDING)
        there = self._run(_number().where(members)).scalar_one()
        rows = self._all(select(outbox).where(members).order_by(outbox.c.seq).with_for_update(skip_locked=True))
        return [(row, notice) for row in rows if (notice := self._sealed_letter(row))] if len(rows) == there else []

    def _lease(self, notice_ids: Sequence[str], now: datetime, until: datetime, batch: str, handed: bool) -> None:
        leased = {"names": notice_ids, "now": now, "leased_until": until, "in_batch": batch}
        self._must_change(_LEASED_HANDED if handed else _LEASED, "outbox_is_due", len(notice_ids), **leased)

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        ours = self._still_ours(claimed.notice.notice_id, claimed.attempt)
        values = {"delivery": HANDED, "delivery_at": now, "next_at": now + timedelta(seconds=lease_seconds)}
        return self._changed(update(outbox).where(ours).values(values)) == 1

    def _still_ours(self, notice_id: Any, attempt: Any) -> ColumnElement[bool]:
        """Every claim counts an attempt, so the count tells whose claim is the last."""
        return self._mine(outbox, notice_id=notice_id, attempts=attempt, state="sending")

    def sent(self, accepted: Mapping[str, str], at: datetime) -> None:
        values = {"state": "sent", "sent_at": at, "error": "", "delivery": "sent", "delivery_at": at}
        rows = [{"org": self._org, "is_notice_id": key, "provider_id": theirs} for key, theirs in accepted.items()]
        self._run_each(_SENT, [{**row, **values} for row in rows])

    def not_sent(
        self, claimed: Sequence[Claimed], why: str, next_at: datetime | None, at: datetime, alone: bool = False
    ) -> None:
        """A notice set aside keeps in `next_at` the time at which that was."""
        ours = self._still_ours(bindparam("of"), bindparam("attempt"))
        values: dict[str, Any] = {
            **{"state": "queued" if next_at else "review", "next_at": next_at or at, "error": why},
            **{"delivery": bindparam("known"), "delivery_at": bindparam("since")},
        }
        if alone:
            values["batch"] = ""
        rows = [
            {
                "of": each.notice.notice_id,
                "attempt": each.attempt,
                "known": HANDED if each.handed_at else "",
                "since": each.handed_at,
            }
            for each in claimed
        ]
        self._run_each(update(outbox).where(ours).values(values), rows)

    def outbox_states(self) -> Mapping[str, int]:
        counted = select(outbox.c.state, func.count().label("notices")).where(self._mine(outbox))
        found = {str(row.state): int(row.notices) for row in self._all(counted.group_by(outbox.c.state))}
        dropped = self._mine(outbox, state="review", delivery=DROPPED)
        found["review"] = found.get("review", 0) - self._run(_number().where(dropped)).scalar_one()
        return {state: found.get(state, 0) for state in (*PENDING, "sent", "review")}


def _number() -> Select[Any]:
    return select(func.count()).select_from(outbox)


def _waits() -> ColumnElement[bool]:
    """An earlier notice of the same conversation to the same person is still to be sent, and may leave already: an
    answer that leaves later holds up no outcome."""
    earlier = outbox.alias("earlier")
    return exists().where(
        outbox.c.thread_id != "",
        earlier.c.org_id == outbox.c.org_id,
        earlier.c.recipient == outbox.c.recipient,
        earlier.c.thread_id == outbox.c.thread_id,
        one_of(earlier.c.state, PENDING),
        earlier.c.seq < outbox.c.seq,
        earlier.c.created_at <= _NOW,
    )


def _may_join(row: Found, notice: Notice) -> bool:
    """Whether a due row may go in a new batch. One that was tried alone stays alone: it may have been accepted under
    its own key, and another key would make a second mail of it."""
    return not row.batch and row.first_tried_at is None and not notice.enclosures


def _batch_of(rows: Sequence[Found]) -> str:
    """The key of a batch is made of its composition: the same notices in the same order, the same key."""
    return "batch-" + hashlib.sha256("\n".join(row.notice_id for row in rows).encode()).hexdigest()[:32]


_NOW = bindparam("now", type_=outbox.c.next_at.type)
_PENDING = one_of(outbox.c.state, PENDING)
_ITS_TIME = (outbox.c.next_at <= _NOW) | (outbox.c.next_at > bindparam("too_late", type_=outbox.c.next_at.type))
_DUE = kept(
    select(outbox)
    .where(mine(outbox), _PENDING, _ITS_TIME, ~_waits())
    .order_by(outbox.c.seq)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_CLAIMED = (
    update(outbox)
    .where(mine(outbox), among(outbox.c.notice_id, "names"), _PENDING)
    .values(
        state="sending",
        next_at=bindparam("leased_until", type_=outbox.c.next_at.type),
        attempts=outbox.c.attempts + 1,
        first_tried_at=func.coalesce(outbox.c.first_tried_at, _NOW),
        batch=bindparam("in_batch", type_=outbox.c.batch.type),
    )
)
_LEASED = kept(_CLAIMED, "names")
_LEASED_HANDED = kept(_CLAIMED.values(delivery=HANDED, delivery_at=func.coalesce(outbox.c.delivery_at, _NOW)), "names")
_SENT = kept(update(outbox).where(mine(outbox, "notice_id"), outbox.c.state != "sent"))
_LATER = outbox.c.created_at >= bindparam("since", type_=outbox.c.created_at.type)
_LATELY = _LATER & (outbox.c.created_at <= bindparam("until", type_=outbox.c.created_at.type))
_ANSWERED = kept(
    select(outbox.c.created_at, outbox.c.thread_id)
    .where(mine(outbox, "recipient"), one_of(outbox.c.category, ANSWERS), _LATELY)
    .order_by(outbox.c.created_at.desc())
    .limit(bindparam("most"))
)
_QUEUED = kept(_number().where(mine(outbox, "recipient", "kind"), _LATELY))


def _one(*categories: str) -> Select[Any]:
    """The notice of these that so many others of that time come before; those that leave later count when they do."""
    left = outbox.c.created_at <= bindparam("now", type_=outbox.c.created_at.type)
    those = select(outbox.c.notice_id).where(mine(outbox), one_of(outbox.c.category, categories), _LATER, left)
    return those.limit(1).offset(bindparam("before"))


_ONE_ANSWER = kept(_one(*ANSWERS))
_ONE_CONFIRM = kept(_one("confirm"))
