"""Mail that was not sent, as people see it and decide about it."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select, update

from mailbot.adapters.database.mail.letterrows import LetterRows
from mailbot.adapters.database.mail.outboxrows import DROPPED, HANDED, PENDING
from mailbot.adapters.database.rows import Found, mine, one_of
from mailbot.adapters.database.schema.tables import outbox
from mailbot.services.ports import Notice, Unsent


class UnsentRows(LetterRows):
    """The rows of the outbox that are not sent."""

    def unsent(self) -> Iterator[Unsent]:
        return (_unsent(row, self._letter(row)) for row in self._stream(_UNSENT))

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


_UNSENT = (
    select(outbox)
    .where(mine(outbox), one_of(outbox.c.state, (*PENDING, "review")), outbox.c.delivery != DROPPED)
    .order_by(outbox.c.seq)
)


def _unsent(row: Found, notice: Notice | None) -> Unsent:
    return Unsent(
        notice_id=row.notice_id,
        state=row.state,
        kind=row.kind,
        recipient=row.recipient,
        subject=notice.subject if notice else "",
        error=row.error,
        since=row.created_at,
        next_at=row.next_at,
        attempts=row.attempts,
        batch=row.batch,
        doubtful=row.delivery == HANDED,
    )
