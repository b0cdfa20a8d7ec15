"""Mail that goes out: queued with the change it tells of, claimed by one sender at a time, sent once."""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import rfc8785
from sqlalchemy import ColumnElement, func, select, update

from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.tables import outbox
from mailbot.services.ports import Claimed, Enclosure, Notice

_PENDING = ("queued", "sending")


class OutboxRows(Rows):
    """Notices and how far their sending has got."""

    def enqueue(self, notice: Notice) -> bool:
        row = self._or_insert(
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
        return self._changed(row.on_conflict_do_nothing()) == 1

    def answered(self, recipient: str, since: datetime, thread_id: str = "") -> int:
        those = self._mine(outbox, recipient=recipient) & (outbox.c.created_at >= since)
        those &= outbox.c.category.in_(("answer", "refusal"))
        if thread_id:
            those &= outbox.c.thread_id == thread_id
        return int(self._run(select(func.count()).select_from(outbox).where(those)).scalar_one())

    def answers_since(self, since: datetime, most: int) -> int:
        those = self._mine(outbox) & outbox.c.category.in_(("answer", "refusal", "confirm"))
        some = select(outbox.c.notice_id).where(those, outbox.c.created_at >= since).limit(most).subquery()
        return int(self._run(select(func.count()).select_from(some)).scalar_one())

    def queued(self, recipient: str, kind: str, since: datetime) -> int:
        those = self._mine(outbox, recipient=recipient, kind=kind) & (outbox.c.created_at >= since)
        return int(self._run(select(func.count()).select_from(outbox).where(those)).scalar_one())

    def claim(self, now: datetime, lease_seconds: int, limit: int) -> list[Claimed]:
        """Leases due notices; a lease that ran out is due again."""
        due = self._mine(outbox) & outbox.c.state.in_(_PENDING) & (outbox.c.next_at <= now) & ~self._waits()
        oldest = select(outbox).where(due).order_by(outbox.c.seq).limit(limit)
        rows = self._all(oldest.with_for_update(skip_locked=True))
        self._lease([row.notice_id for row in rows], now, now + timedelta(seconds=lease_seconds))
        return [
            Claimed(
                notice=notice_of(row.payload),
                attempt=row.attempts + 1,
                first_tried_at=row.first_tried_at or now,
                unfinished=row.state == "sending",
            )
            for row in rows
        ]

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
                earlier.c.state.in_(_PENDING),
                earlier.c.seq < outbox.c.seq,
            )
            .exists()
        )

    def _lease(self, notice_ids: Sequence[str], now: datetime, until: datetime) -> None:
        if not notice_ids:
            return
        still_due = self._mine(outbox) & outbox.c.notice_id.in_(notice_ids) & outbox.c.state.in_(_PENDING)
        leased = {
            "state": "sending",
            "next_at": until,
            "attempts": outbox.c.attempts + 1,
            "first_tried_at": func.coalesce(outbox.c.first_tried_at, now),
        }
        self._must_change(update(outbox).where(still_due).values(leased), "outbox_is_due", len(notice_ids))

    def sent(self, notice_id: str, provider_id: str, at: datetime) -> None:
        """What was accepted is sent, even when the lease had run out meanwhile."""
        unsent = self._mine(outbox, notice_id=notice_id) & (outbox.c.state != "sent")
        self._run(update(outbox).where(unsent).values(state="sent", provider_id=provider_id, sent_at=at, error=""))

    def not_sent(self, notice_id: str, why: str, next_at: datetime | None, at: datetime) -> None:
        """A notice set aside keeps in `next_at` the time at which that was."""
        state = "queued" if next_at else "review"
        claimed = self._mine(outbox, notice_id=notice_id, state="sending")
        self._run(update(outbox).where(claimed).values(state=state, next_at=next_at or at, error=why))

    def outbox_states(self) -> Mapping[str, int]:
        counted = select(outbox.c.state, func.count().label("notices")).where(self._mine(outbox))
        found = {str(row.state): int(row.notices) for row in self._all(counted.group_by(outbox.c.state))}
        return {state: found.get(state, 0) for state in (*_PENDING, "sent", "review")}


def payload(notice: Notice) -> bytes:
    """The notice as canonical bytes (RFC 8785), so that every attempt sends the same."""
    facts: dict[str, Any] = asdict(notice)
    facts["created_at"] = notice.created_at.isoformat()
    facts["references"] = list(notice.references)
    facts["enclosures"] = [
        {**asdict(enclosure), "data": base64.b64encode(enclosure.data).decode()} for enclosure in notice.enclosures
    ]
    return rfc8785.dumps(facts)


def notice_of(stored: bytes) -> Notice:
    """The notice that `payload` made these bytes of."""
    facts = json.loads(stored)
    facts["created_at"] = datetime.fromisoformat(facts["created_at"])
    facts["references"] = tuple(facts["references"])
    facts["enclosures"] = tuple(
        Enclosure(each["name"], each["content_type"], base64.b64decode(each["data"])) for each in facts["enclosures"]
    )
    return Notice(**facts)
