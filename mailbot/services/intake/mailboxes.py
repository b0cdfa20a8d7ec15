"""A mailbox among several mailbots: one at a time reads it, and how it is stands in the records."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.services.desk import Desk, alerts
from mailbot.services.ports import (
    Fetched,
    Mailbox,
    MailboxState,
    MailboxUnavailable,
    MailSource,
    Outcome,
    Presence,
    StoreUnavailable,
    Tx,
)

LEASE = timedelta(minutes=3)
"""How long a mailbox stays a mailbot's that no longer says anything: longer than the longest wait between two signs
of life, which is a wait, an answer of the server and a busy database (60 + 60 + 30 seconds)."""
AT_MOST_EVERY = timedelta(seconds=30)
"""How often a sign of life is written."""
LONGEST_WAIT = 60.0
ALERT_AFTER = timedelta(minutes=15)

_DO = (
    "See to what it says. No mail is lost: mailbot tries again each minute and tells you when the mailbox is back."
    " What is decided on the pages goes on."
)


class HeldElsewhere(MailboxUnavailable):
    """Another mailbot reads this mailbox now."""


class SharedMailbox:
    """A Mailbox (services.ports) that is read by one mailbot at a time, the holder, who also tells how it is.

    Whoever cannot reach it lets go, as another one may. Nothing depends on the lease but double work: a mail's row is
    unique. Every method may raise HeldElsewhere and StoreUnavailable besides MailboxUnavailable.
    """

    def __init__(self, inner: Mailbox, desk: Desk, presence: Presence) -> None:
        self.name = inner.name
        self._inner = inner
        self._desk = desk
        self._presence = presence
        self._renew_at: datetime | None = None
        self._state: MailboxState | None = None

    def listing(self) -> list[MailSource]:
        """Every mail in the inbox; that this went well is a sign of life of the mailbox."""
        self._hold()
        with self._told():
            sources = self._inner.listing()
        self._well()
        return sources

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The named mails; the lease is renewed on the way."""
        arriving = iter(self._inner.fetch(sources))
        while True:
            with self._told():
                mail = next(arriving, None)
            if mail is None:
                return
            self._hold()
            yield mail

    def file(self, source: MailSource, outcome: Outcome) -> bool:
        """Moves one mail."""
        self._hold()
        with self._told():
            return self._inner.file(source, outcome)

    def wait(self, seconds: float) -> None:
        """As the mailbox waits, but never so long that the lease could end."""
        self._inner.wait(min(seconds, LONGEST_WAIT))

    def wake(self) -> None:
        self._inner.wake()

    def close(self) -> None:
        """Lets go at once, for the next one."""
        self._inner.close()
        with suppress(StoreUnavailable):
            self._let_go()

    # --- the lease -------------------------------------------------------------------------------------------------

    def _hold(self) -> None:
        now = self._desk.now()
        if self._renew_at and _lately(now, self._renew_at - AT_MOST_EVERY):
            return
        self._renew_at = None
        with self._desk.store.write() as tx:
            held = self._take(tx, now) or (self._evicts(tx, now) and self._take(tx, now))
            self._state = tx.mailbox_state(self.name)
        if not held:
            raise HeldElsewhere(self._who())
        self._renew_at = now + AT_MOST_EVERY

    def _take(self, tx: Tx, now: datetime) -> bool:
        return tx.hold_mailbox(self.name, self._presence.name, now, now + LEASE)

    def _evicts(self, tx: Tx, now: datetime) -> bool:
        """Whether the holder was killed on this machine: a restarted mailbot need not wait for its own lease."""
        state = tx.mailbox_state(self.name)
        gone = state is not None and self._presence.is_gone(state.holder)
        if state and gone:
            tx.release_mailbox(self.name, state.holder, now)
        return gone

    def _let_go(self) -> None:
        if self._renew_at:
            self._renew_at = None
            with self._desk.store.write() as tx:
                tx.release_mailbox(self.name, self._presence.name, self._desk.now())

    def _who(self) -> str:
        reader = self._state.reader if self._state else "unknown"
        return f"the mailbox {self.name} is read by another mailbot ({reader}); this one takes over when that one ends"

    # --- how it is -------------------------------------------------------------------------------------------------

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever makes the mailbox unavailable is put on record and passed on."""
        try:
            yield
        except MailboxUnavailable as why:
            self._unwell(str(why))
            raise

    def _well(self) -> None:
        state, now = self._state, self._desk.now()
        if state is None or (state.seen_at and _lately(now, state.seen_at) and not state.trouble):
            return
        with self._desk.store.write() as tx:
            tx.note_mailbox(self.name, now, "", None)
            if state.trouble_since and now - state.trouble_since >= ALERT_AFTER:
                what = f"The mailbox {self.name} is read again. Mails that came meanwhile are handled now."
                alerts.all_clear(self._desk, tx, self._key(state.trouble_since), "the mailbox is back", what, now)
        self._state = replace(state, seen_at=now, trouble="", trouble_since=None)

    def _unwell(self, words: str) -> None:
        state, now = self._state, self._desk.now()
        if state is None:
            return
        since = state.trouble_since or now
        with self._desk.store.write() as tx:
            tx.note_mailbox(self.name, state.seen_at, words, since)
            if now - since >= ALERT_AFTER:
                what = f"No new mail is taken in: {words}."
                alerts.alert(self._desk, tx, self._key(since), "the mailbox cannot be read", what, _DO, now)
            tx.release_mailbox(self.name, self._presence.name, now)
        self._renew_at = None

    def _key(self, since: datetime) -> str:
        return f"mailbox:{self.name}:{since.isoformat()}"


def _lately(now: datetime, at: datetime) -> bool:
    """Whether a sign of life of that time is fresh; one of later is of before the clock was put back."""
    return at <= now < at + AT_MOST_EVERY
