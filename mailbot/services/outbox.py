"""Sends what was committed: each notice once, in order, again when it may be, aside for people when it may not."""

from datetime import datetime, timedelta

from mailbot.services.ports import Claimed, Clock, Mailer, SendFailed, Store

LEASE = timedelta(minutes=10)
"""Longer than the slowest sending of one mail: nobody else takes it meanwhile."""

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


class Outbox:
    """The one sender of a process. It remembers only how long the other side asked to be left alone; the rest, and
    that a mail waits for the earlier ones of its conversation, is in the rows."""

    def __init__(self, store: Store, mailer: Mailer, sender_address: str, clock: Clock) -> None:
        self._store = store
        self._mailer = mailer
        self._sender = sender_address
        self._clock = clock
        self._paused_until: datetime | None = None

    def send_due(self, limit: int = 50) -> int:
        """Sends what is due, `limit` notices at most, oldest first; returns how many were accepted.

        Ends early when the other side asks for a pause or does not answer. One is claimed at a time, so that a slow
        server cannot outlast a lease. Raises StoreUnavailable; a notice in hand is then taken up when its lease ends.
        """
        sent = 0
        for _ in range(limit):
            now = self._clock.now()
            if self._paused_until and now < self._paused_until:
                break
            claimed = self._store.claim(now, int(LEASE.total_seconds()), 1)
            if not claimed:
                break
            sent += self._handle(claimed[0], now)
        return sent

    def _handle(self, claimed: Claimed, now: datetime) -> bool:
        if doubt := self._doubt(claimed, now):
            self._put_back(claimed, doubt, None)
            return False
        return self._send(claimed)

    def _send(self, claimed: Claimed) -> bool:
        notice_id = claimed.notice.notice_id
        try:
            provider_id = self._mailer.send(claimed.notice, self._sender)
        except SendFailed as failed:
            self._failed(claimed, failed)
            return False
        except Exception as broken:  # noqa: BLE001  # the edge around one outgoing mail: it is kept, the next goes on
            why = f"a fault in the sender: {type(broken).__name__}: {broken}"
            self._failed(claimed, SendFailed(why, retry_after=0, unknown=True))
            return False
        self._store.sent(notice_id, provider_id, self._clock.now())
        return True

    def _failed(self, claimed: Claimed, failed: SendFailed) -> None:
        now = self._clock.now()
        next_at = self._next(claimed, failed, now)
        self._put_back(claimed, str(failed), next_at)
        if failed.retry_after:
            self._paused_until = now + timedelta(seconds=failed.retry_after)
        elif failed.unknown:
            self._paused_until = now + _PAUSE_AFTER_DOUBT

    def _next(self, claimed: Claimed, failed: SendFailed, now: datetime) -> datetime | None:
        """When to try again; None when that cannot help, or could make two mails of one."""
        if failed.retry_after is None or (failed.unknown and not self._mailer.exactly_once):
            return None
        scheduled = WAITS[min(claimed.attempt, len(WAITS)) - 1]
        next_at = now + (timedelta(seconds=failed.retry_after) or scheduled)
        longest = SAFE_TO_REPEAT if self._mailer.exactly_once else WORTH_TRYING
        return next_at if next_at <= (claimed.first_tried_at or now) + longest else None

    def _doubt(self, claimed: Claimed, now: datetime) -> str:
        """Why this notice may have been sent already and must not be tried again; empty when it may."""
        if not self._mailer.exactly_once:
            return "it was being sent when mailbot stopped: it may have arrived" if claimed.unfinished else ""
        if claimed.first_tried_at and now - claimed.first_tried_at > SAFE_TO_REPEAT:
            return "first tried more than 23 hours ago: it may have arrived, and a repeat would be a second mail"
        return ""

    def _put_back(self, claimed: Claimed, why: str, next_at: datetime | None) -> None:
        self._store.not_sent(claimed.notice.notice_id, why[:500], next_at, self._clock.now())
