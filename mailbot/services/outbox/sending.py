"""Sends what was committed: each notice once, in order, again when it may be, aside for people when it may not.

What holds, however slow or dead a sender is: a notice that may have been accepted is marked before its first byte can
be, and the mark outlives the process. Where the other side knows it again by its key it is repeated under the very same
key and content; where it does not, nobody ever hands it over a second time by themselves. The lease is only for speed:
a mark is set by the process whose claim is the last, and refused to every other.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeGuard

from mailbot.services.desk.inhand import PATIENCE, InHand
from mailbot.services.ports import (
    LONGEST_WAIT,
    BatchMailer,
    Claimed,
    Clock,
    Mailer,
    Notice,
    SendFailed,
    Store,
    StoreUnavailable,
    Tx,
)

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)
"""Longer than the usual sending of one mail or one batch: nobody else takes it meanwhile."""

WAITS = (
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=4),
)
"""How long to wait after the first, second, … try; the last one repeats."""

SAFE_TO_REPEAT = timedelta(hours=23)
"""A provider remembers an idempotency key for 24 hours; after that a repeat would be a second mail."""

WORTH_TRYING = timedelta(days=4)
"""How long a mail is tried that was surely not taken (RFC 5321 §4.5.4.1 says four to five days)."""

_PAUSE_AFTER_DOUBT = timedelta(seconds=5)

Failed = Callable[[Tx, Sequence[Claimed], SendFailed, datetime], None]
"""Told of each failure that a person must mend, in the transaction that notes it."""


class _NotOurs(Exception):
    """The lease ran out before the mail was handed over, and another process has it now."""


@dataclass
class Outbox:
    """The one sender of a process. It remembers only how long the other side asked to be left alone; the rest, and
    that a mail waits for the earlier ones of its conversation, is in the rows."""

    store: Store
    mailer: Mailer
    sender: str
    clock: Clock
    failed: Failed = lambda tx, claimed, why, at: None
    in_hand: InHand = field(default_factory=InHand)
    _pause: tuple[datetime, datetime] | None = None

    def send_due(self, limit: int = 50) -> int:
        """Sends what is due, oldest first, in `limit` goes at most; returns how many notices were accepted.

        Ends early when the other side asks for a pause or does not answer. What goes together is claimed just before
        it goes, so that a slow server cannot outlast a lease. Raises StoreUnavailable; what is in hand is then taken
        up when its lease ends.
        """
        try:
            return self._send_claimed(limit)
        finally:  # even if somebody keeps the outbox from being read
            self._send_what_has_to_leave()

    def _send_claimed(self, limit: int) -> int:
        sent = 0
        for _ in range(limit):
            now = self.clock.now()
            if self._is_paused(now):
                break
            lease = int(LEASE.total_seconds())
            claimed = self.store.claim(now, lease, self.mailer.at_once, handed=self.mailer.exactly_once)
            if not claimed:
                break
            sent += self._handle(claimed, now)
        return sent

    def _is_paused(self, now: datetime) -> bool:
        """Not before it began either, so that a clock that is put back makes no pause longer."""
        return self._pause is not None and self._pause[0] <= now < self._pause[1]

    def _send_what_has_to_leave(self) -> None:
        now = self.clock.now()
        for notice in () if self._is_paused(now) else self.in_hand.overdue(now):
            self._send_surely(notice)

    def _send_surely(self, notice: Notice) -> None:
        """Sends what has not left by the outbox; it is tried again as long as the other side does not say no."""
        try:
            accepted = {notice.notice_id: self.mailer.send(notice, self.sender, lambda: None)}
        except SendFailed as failed:
            log.error("a letter that has to leave did not: %s", failed)
            if failed.retry_after is None or failed.unknown:
                self.in_hand.left(notice.notice_id)
            else:
                self.in_hand.keep(notice, self.clock.now() + PATIENCE)
            return
        except Exception:  # the edge around one outgoing mail: it is kept, the next goes on
            log.exception("a letter that has to leave did not")
            self.in_hand.keep(notice, self.clock.now() + PATIENCE)
            return
        self.in_hand.left(notice.notice_id)
        with self.store.write() as tx:
            tx.sent(accepted, self.clock.now())

    def _handle(self, claimed: list[Claimed], now: datetime) -> int:
        if doubt := self._doubt(claimed[0], now):
            self._put_back(claimed, doubt, None)
            return 0
        try:
            accepted = self._send(claimed)
        except SendFailed as failed:
            self._failed(claimed, failed)
            return 0
        except _NotOurs:
            return 0
        except StoreUnavailable:
            raise
        except Exception as broken:  # noqa: BLE001  # the edge around one outgoing mail: it is kept, the next goes on
            why = f"a fault in the sender: {type(broken).__name__}: {broken}"
            self._failed(claimed, SendFailed(why, retry_after=0, unknown=True))
            return 0
        for notice_id in accepted:
            self.in_hand.left(notice_id)
        with self.store.write() as tx:
            tx.sent(accepted, self.clock.now())
        return len(accepted)

    def _send(self, claimed: list[Claimed]) -> dict[str, str]:
        """Hands over what was claimed together; notice_id to the provider's id."""
        first, mailer = claimed[0], self.mailer
        if not first.batch:
            return {first.notice.notice_id: mailer.send(first.notice, self.sender, lambda: self._handing_over(first))}
        if not _takes_batches(mailer):
            raise SendFailed("it was put into a batch, and the sender of the settings takes none")
        notices = [each.notice for each in claimed]
        ids = mailer.send_many(first.batch, notices, self.sender)
        return {notice.notice_id: provider_id for notice, provider_id in zip(notices, ids, strict=True)}

    def _handing_over(self, claimed: Claimed) -> None:
        if not self.store.handing_over(claimed, self.clock.now(), int(LEASE.total_seconds())):
            raise _NotOurs

    def _failed(self, claimed: list[Claimed], failed: SendFailed) -> None:
        now = self.clock.now()
        since = claimed[0].handed_at or (now if failed.unknown else None)
        known = [replace(each, handed_at=since) for each in claimed]
        if claimed[0].batch and failed.retry_after is None and since is None:
            # The batch was refused as a whole, at its first try or after tries that were refused too: nothing of it was
            # sent under its key, so each mail may go under its own, and only the bad one is refused again.
            self._put_back(known, str(failed), now, alone=True)
            return
        self._put_back(known, str(failed), self._next(known[0], failed, now), failed)
        if failed.retry_after:
            self._pause = now, now + _wait(failed.retry_after)
        elif failed.unknown:
            self._pause = now, now + _PAUSE_AFTER_DOUBT

    def _next(self, claimed: Claimed, failed: SendFailed, now: datetime) -> datetime | None:
        """When to try again; None when that cannot help, or could make two mails of one."""
        if failed.retry_after is None or (failed.unknown and not self.mailer.exactly_once):
            return None
        scheduled = WAITS[min(claimed.attempt, len(WAITS)) - 1]
        next_at = now + (_wait(failed.retry_after) or scheduled)
        since = claimed.handed_at
        last = since + SAFE_TO_REPEAT if since else claimed.first_tried_at + WORTH_TRYING
        return next_at if next_at <= last else None

    def _doubt(self, claimed: Claimed, now: datetime) -> str:
        """Why this notice may have been sent already and must not be tried again; empty when it may."""
        if claimed.handed_at is None:
            return ""
        if not self.mailer.exactly_once:
            return "it was being handed over when mailbot stopped: it may have arrived"
        if now - claimed.handed_at > SAFE_TO_REPEAT:
            return "handed over more than 23 hours ago: it may have arrived, and a repeat would be a second mail"
        return ""

    def _put_back(
        self,
        claimed: list[Claimed],
        why: str,
        next_at: datetime | None,
        failed: SendFailed | None = None,
        alone: bool = False,
    ) -> None:
        now = self.clock.now()
        log.log(logging.INFO if next_at else logging.WARNING, "%d not sent: %s", len(claimed), why)
        try:
            with self.store.write() as tx:
                tx.not_sent(claimed, why[:500], next_at, now, alone)
                if failed and failed.trouble:
                    self.failed(tx, claimed, failed, now)
        except StoreUnavailable:
            raise
        except Exception:  # what follows from a failure must not hide the failure
            log.exception("nobody could be told of a mail that was not sent")
            with self.store.write() as tx:
                tx.not_sent(claimed, why[:500], next_at, now, alone)


def _takes_batches(mailer: Mailer) -> TypeGuard[BatchMailer]:
    return mailer.at_once > 1


def _wait(seconds: float) -> timedelta:
    """How long the other side asks to wait, no longer than any notice waits."""
    return timedelta(seconds=min(seconds, LONGEST_WAIT.total_seconds()))
