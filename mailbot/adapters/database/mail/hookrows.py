"""What the provider tells of mail that was sent, and which of its messages were heard already."""

from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, update

from mailbot.adapters.database.mail.outboxrows import DROPPED, HANDED, PENDING
from mailbot.adapters.database.rows import Rows, not_said
from mailbot.adapters.database.schema.tables import outbox, webhook_event
from mailbot.services.ports import Delivery

_RANKS = {"": 0, HANDED: 1, "sent": 2, "delayed": 3, "delivered": 4}
_FAILED = 5
"""How much a state of delivery tells; what became of a mail only ever goes up. Every failure is the last word."""


class HookRows(Rows):
    """Deliveries in the outbox, and one row for each message of the provider."""

    def delivery(self, event: Delivery, at: datetime) -> str | None:
        ours = self._mine(outbox) & (
            (outbox.c.notice_id == event.notice_id)
            if event.notice_id
            else (outbox.c.provider_id == event.provider_id) & not_said(outbox.c.provider_id)
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
        unsent = outbox.c.state.in_((*PENDING, "review")) & (outbox.c.delivery != DROPPED)
        self._run(
            update(outbox)
            .where(self._mine(outbox, batch=batch) & unsent)
            .values({**_sent(at), "delivery": "sent", "error": ""})
        )

    def webhook_event(self, event_id: str, what: str, at: datetime) -> bool:
        noted = self._or_insert(webhook_event, event_id=event_id, what=what, at=at)
        return self._changed(noted.on_conflict_do_nothing()) == 1

    def forget_webhook_events(self, before: datetime) -> None:
        self._run(delete(webhook_event).where(self._mine(webhook_event) & (webhook_event.c.at < before)))


def _sent(at: datetime) -> dict[str, Any]:
    return {"state": "sent", "sent_at": func.coalesce(outbox.c.sent_at, at), "delivery_at": at}
