"""Mail that goes out: queued with the change it tells of, claimed by one sender at a time, sent once."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select, update

from mailbot.adapters.database.rows import Found, Rows, mine, one_of
from mailbot.adapters.database.tables import outbox
from mailbot.services.ports import Claimed, Enclosure, Notice

PENDING = ("queued", "sending")

HANDED = "handed"
"""What is known of a notice's delivery while it may have been accepted and nobody has said so."""

DROPPED = "dropped"


class OutboxRows(Rows):
    """Notices and how far their sending has got."""

    def enqueue(self, notice: Notice) -> bool:
        return self._add_unless_there(
            outbox,
            notice_id=notice.notice_id,
            seq=self._next("outbox"),
            kind=notice.kind,
            category=notice.category,
            recipient=notice.recipient,
            message_id=notice.message_id,
            thread_id=notice.thread_id,
            request_id=notice.request_id,
            payload=payload(notice),
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
        rows = self._all(_ANSWERED, is_recipient=recipient, since=since, most=most)
        return [(row.created_at, row.thread_id) for row in rows]

    def answered_at_least(self, number: int, since: datetime) -> bool:
        return self._first(_ONE_ANSWER, since=since, before=number - 1) is not None

    def queued(self, recipient: str, kind: str, since: datetime) -> int:
        return int(self._run(_QUEUED, is_recipient=recipient, is_kind=kind, since=since).scalar_one())

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool = False) -> list[Claimed]:
        """Leases due notices; a lease that ran out is due again."""
        due = self._mine(outbox) & outbox.c.state.in_(PENDING) & (outbox.c.next_at <= now) & ~self._waits()
        oldest = select(outbox).where(due).order_by(outbox.c.seq).limit(most)
        rows = self._together(self._all(oldest.with_for_update(skip_locked=True)))
        if not rows:
            return []
        batch = rows[0].batch or (_batch_of(rows) if len(rows) > 1 else "")
        until = now + timedelta(seconds=lease_seconds)
        self._lease([row.notice_id for row in rows], now, until, batch, handed)
        return [
            Claimed(
                notice=notice_of(row.payload),
                attempt=row.attempts + 1,
                first_tried_at=row.first_tried_at or now,
                handed_at=row.delivery_at if row.delivery == HANDED else None,
                batch=batch,
            )
            for row in rows
        ]

    def _together(self, rows: Sequence[Found]) -> Sequence[Found]:
        """Those of the due rows that go with the first: its whole batch, or others that may begin a batch with it."""
        if not rows:
            return []
        first = rows[0]
        if first.batch:
            return self._batch(first.batch)
        return [row for row in rows if _may_join(row)] if _may_join(first) else [first]

    def _batch(self, batch: str) -> Sequence[Found]:
        """A batch as it was put together; nothing while another process is about to claim it."""
        members = self._mine(outbox, batch=batch) & outbox.c.state.in_(PENDING)
        there = self._run(_number().where(members)).scalar_one()
        rows = self._all(select(outbox).where(members).order_by(outbox.c.seq).with_for_update(skip_locked=True))
        return rows if len(rows) == there else []

    def _waits(self) -> ColumnElement[bool]:
        """An earlier notice of the same conversation to the same person is still to be sent."""
        earlier = outbox.alias("earlier")
        return (
            select(earlier.c.notice_id)
            .where(
                outbox.c.thread_id != "",
                earlier.c.org_id == outbox.c.org_id,
                earlier.c.recipient == outbox.c.recipient,
                earlier.c.thread_id == outbox.c.thread_id,
                earlier.c.state.in_(PENDING),
                earlier.c.seq < outbox.c.seq,
            )
            .exists()
        )

    def _lease(self, notice_ids: Sequence[str], now: datetime, until: datetime, batch: str, handed: bool) -> None:
        still_due = self._mine(outbox) & outbox.c.notice_id.in_(notice_ids) & outbox.c.state.in_(PENDING)
        leased = {
            "state": "sending",
            "next_at": until,
            "attempts": outbox.c.attempts + 1,
            "first_tried_at": func.coalesce(outbox.c.first_tried_at, now),
            "batch": batch,
        }
        if handed:
            leased |= {"delivery": HANDED, "delivery_at": func.coalesce(outbox.c.delivery_at, now)}
        self._must_change(update(outbox).where(still_due).values(leased), "outbox_is_due", len(notice_ids))

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        ours = self._still_ours(claimed.notice.notice_id, claimed.attempt)
        values = {"delivery": HANDED, "delivery_at": now, "next_at": now + timedelta(seconds=lease_seconds)}
        return self._changed(update(outbox).where(ours).values(values)) == 1

    def _still_ours(self, notice_id: Any, attempt: Any) -> ColumnElement[bool]:
        """Every claim counts an attempt, so the count tells whose claim is the last."""
        return self._mine(outbox, notice_id=notice_id, attempts=attempt, state="sending")

    def sent(self, accepted: Mapping[str, str], at: datetime) -> None:
        unsent = self._mine(outbox, notice_id=bindparam("of")) & (outbox.c.state != "sent")
        values = {
            **{"state": "sent", "sent_at": at, "error": "", "provider_id": bindparam("theirs")},
            **{"delivery": "sent", "delivery_at": at},
        }
        rows = [{"of": notice_id, "theirs": provider_id} for notice_id, provider_id in accepted.items()]
        self._run_each(update(outbox).where(unsent).values(values), rows)

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


def _may_join(row: Found) -> bool:
    """Whether a due row may go in a new batch. One that was tried alone stays alone: it may have been accepted under
    its own key, and another key would make a second mail of it."""
    return not row.batch and row.first_tried_at is None and not notice_of(row.payload).enclosures


def _batch_of(rows: Sequence[Found]) -> str:
    """The key of a batch is made of its composition: the same notices in the same order, the same key."""
    return "batch-" + hashlib.sha256("\n".join(row.notice_id for row in rows).encode()).hexdigest()[:32]


_LATER = outbox.c.created_at >= bindparam("since", type_=outbox.c.created_at.type)
_ANSWERED = (
    select(outbox.c.created_at, outbox.c.thread_id)
    .where(mine(outbox, "recipient"), one_of(outbox.c.category, ("answer", "refusal")), _LATER)
    .order_by(outbox.c.created_at.desc())
    .limit(bindparam("most"))
)
_QUEUED = _number().where(mine(outbox, "recipient", "kind"), _LATER)
_ONE_ANSWER = (
    select(outbox.c.notice_id)
    .where(
        mine(outbox),
        one_of(outbox.c.category, ("answer", "refusal", "confirm")),
        _LATER,
    )
    .limit(1)
    .offset(bindparam("before"))
)
"""The answer that so many others of that time come before."""


def payload(notice: Notice) -> bytes:
    """The notice as bytes, the same for the same notice, so that every attempt sends the same."""
    facts: dict[str, Any] = {name: getattr(notice, name) for name in Notice.__dataclass_fields__}
    facts["created_at"] = notice.created_at.isoformat()
    facts["references"] = list(notice.references)
    facts["enclosures"] = [
        {**asdict(enclosure), "data": base64.b64encode(enclosure.data).decode()} for enclosure in notice.enclosures
    ]
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def notice_of(stored: bytes) -> Notice:
    """The notice that `payload` made these bytes of."""
    facts = json.loads(stored)
    facts["created_at"] = datetime.fromisoformat(facts["created_at"])
    facts["references"] = tuple(facts["references"])
    facts["enclosures"] = tuple(
        Enclosure(each["name"], each["content_type"], base64.b64decode(each["data"])) for each in facts["enclosures"]
    )
    return Notice(**facts)
