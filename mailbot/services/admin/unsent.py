"""What people do about mail that was not sent: look at it, send it again, or drop it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.audit import ADMIN, Private, Tag
from mailbot.services.desk import Desk, records
from mailbot.services.ports import RecordRefused, Unsent
from mailbot.services.queries.rows import Row


@dataclass(frozen=True)
class UnsentMail:
    """The notices of the outbox that are not sent."""

    desk: Desk

    def rows(self) -> Iterator[Row]:
        """Every one, oldest first, in words."""
        return map(_row, self._all())

    def doubtful(self, notice_ids: Iterable[str]) -> list[Unsent]:
        """Those of the notices that may have arrived all the same."""
        wanted = set(notice_ids)
        return [each for each in self._all() if each.notice_id in wanted and each.doubtful]

    def page(self, state: str, after: tuple[datetime, str] | None, most: int) -> list[Unsent]:
        """Some of those in one state (queued, sending, review), without their subjects; see RunningTx.unsent_in."""
        with self.desk.store.read() as tx:
            return tx.unsent_in(state, after, most)

    def release(self, notice_ids: Iterable[str], by: str, actor: str = ADMIN) -> list[str]:
        """Queues notices in review again, under their own ids; returns what could not be done, and why.

        `by` is who did it, in words; `actor` their person_id where it is known.
        """
        return [why for each in notice_ids if (why := self._release(each, by, actor))]

    def drop(self, notice_ids: Iterable[str], by: str, reason: str, actor: str = ADMIN) -> list[str]:
        """Notices that shall never be sent; returns what could not be done, and why. `by` and `actor` as above."""
        return [why for each in notice_ids if (why := self._drop(each, by, reason, actor))]

    def _all(self) -> list[Unsent]:
        with self.desk.store.read() as tx:
            return list(tx.unsent())

    def _release(self, notice_id: str, by: str, actor: str) -> str:
        now = self.desk.now()
        try:
            with self.desk.store.write() as tx:
                tx.release(notice_id, now)
                records.note(tx, now, Tag.NOTICE_RELEASED, actor, f"notice-{notice_id}", {"by": Private(by)})
        except RecordRefused:
            return f"{notice_id}: only a mail in review can be sent again, and there is none with this id"
        return ""

    def _drop(self, notice_id: str, by: str, reason: str, actor: str) -> str:
        now = self.desk.now()
        told = {"by": Private(by), "why": Private(reason)}
        try:
            with self.desk.store.write() as tx:
                tx.drop(notice_id, f"dropped by {by}: {reason}", now)
                records.note(tx, now, Tag.NOTICE_DROPPED, actor, f"notice-{notice_id}", told)
        except RecordRefused:
            return f"{notice_id}: is not there, was sent, or is being sent now or together with others: try later"
        return ""


def _row(unsent: Unsent) -> Row:
    doubt = " (it may have arrived)" if unsent.doubtful and unsent.state == "review" else ""
    return {
        "id": unsent.notice_id,
        "state": unsent.state,
        "kind": unsent.kind,
        "to": unsent.recipient,
        "subject": unsent.subject,
        "error": unsent.error + doubt,
        "since": unsent.since.isoformat(timespec="seconds"),
        "next": unsent.next_at.isoformat(timespec="seconds") if unsent.state != "review" else "",
        "attempts": str(unsent.attempts),
    }
