"""What became of queued mail: what people decided about a notice that was not sent, what the provider says of one that
was."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, select, update

from mailbot.adapters.database.outboxrows import DROPPED, HANDED, notice_of
from mailbot.adapters.database.rows import Found, Rows
from mailbot.adapters.database.tables import outbox, webhook_event
from mailbot.services.ports import Delivery, Unsent

_RANKS = {"": 0, HANDED: 1, "sent": 2, "delayed": 3, "delivered": 4}
_FAILED = 5
"""How much a state of delivery tells; what became of a mail only ever goes up. Every failure is the last word."""


class DeliveryRows(Rows):
    """The outbox as people and the provider see it."""

    def unsent(self) -> Iterator[Unsent]:
        kept = self._mine(outbox) & (outbox.c.state != "sent") & (outbox.c.delivery != DROPPED)
        return (_unsent(row) for row in self._stream(select(outbox).where(kept).order_by(outbox.c.seq)))

    def release(self, notice_id: str, at: datetime) -> None:
        """It keeps a time of its first try, so that it goes alone and its key is that of its own id."""
        aside = self._mine(outbox, notice_id=notice_id, state="review") & (outbox.c.delivery != DROPPED)
        values = {
            **{"state": "queued", "next_at": at, "first_tried_at": at, "batch": ""},
            **{"delivery": "", "delivery_at": None, "error": ""},
        }
        self._must_change(update(outbox).where(aside).values(values), "outbox_is_in_review")

    def drop(self, notice_id: str, why: str, at: datetime) -> None:
        """One of a batch on its way stays: the others could no longer go under its key."""
        waiting = (outbox.c.state == "review") | ((outbox.c.state == "queued") & (outbox.c.batch == ""))
        mine = self._mine(outbox, notice_id=notice_id) & waiting & (outbox.c.delivery != DROPPED)
        values = {"state": "review", "next_at": at, "delivery": DROPPED, "delivery_at": at, "error": why}
        self._must_change(update(outbox).where(mine).values(values), "outbox_is_not_being_sent")

    def delivery(self, event: Delivery, at: datetime) -> str | None:
        ours = self._mine(outbox) & (
            (outbox.c.notice_id == event.notice_id)
            if event.notice_id
            else (outbox.c.provider_id == event.provider_id) & (outbox.c.provider_id != "")
        )
        rank = case(_RANKS, value=outbox.c.delivery, else_=_FAILED)
        news = {**_sent(at), "delivery": event.what, "provider_id": event.provider_id, "error": event.why}
        told = update(outbox).where(ours & (rank < _RANKS.get(event.what, _FAILED))).values(news)
        row = self._run(told.returning(outbox.c.notice_id, outbox.c.batch)).first()
        if row and row.batch:
            self._all_were_sent(row.batch, at)
        return str(row.notice_id) if row else None

    def _all_were_sent(self, batch: str, at: datetime) -> None:
        """A batch is accepted as a whole: what is known of one mail holds for those beside it."""
        beside = self._mine(outbox, batch=batch) & (outbox.c.state != "sent") & (outbox.c.delivery != DROPPED)
        self._run(update(outbox).where(beside).values({**_sent(at), "delivery": "sent", "error": ""}))

    def webhook_event(self, event_id: str, what: str, at: datetime) -> bool:
        noted = self._or_insert(webhook_event, event_id=event_id, what=what, at=at)
        return self._changed(noted.on_conflict_do_nothing()) == 1

    def forget_webhook_events(self, before: datetime) -> None:
        self._run(delete(webhook_event).where(self._mine(webhook_event) & (webhook_event.c.at < before)))


def _sent(at: datetime) -> dict[str, Any]:
    return {"state": "sent", "sent_at": func.coalesce(outbox.c.sent_at, at), "delivery_at": at}


def _unsent(row: Found) -> Unsent:
    notice = notice_of(row.payload)
    return Unsent(
        notice_id=row.notice_id,
        state=row.state,
        kind=row.kind,
        recipient=row.recipient,
        subject=notice.subject,
        error=row.error,
        since=row.created_at,
        next_at=row.next_at,
        attempts=row.attempts,
        batch=row.batch,
        doubtful=row.delivery == HANDED,
    )
