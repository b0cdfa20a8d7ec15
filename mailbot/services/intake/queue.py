"""Every mail on its way: stored before anything is done with it, read ahead, handled until it is, filed."""

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import takewhile

from mailbot.core.understanding import Understood
from mailbot.services.intake.message import Messages
from mailbot.services.ports import (
    Fetched,
    Mailbox,
    MailboxUnavailable,
    MailSource,
    ReaderUnavailable,
    RecordRefused,
    StoredMail,
    StoreUnavailable,
)

log = logging.getLogger(__name__)

_TOGETHER = 50
_BYTES_TOGETHER = 8_000_000
"""How many mails, and how much, are in memory at a time."""
_COMMITTED_TOGETHER = 16
"""How many mails are committed at a time: whoever decides on a page meanwhile waits for no more than these."""
_READ_TOGETHER = 8
"""How many mails the process that reads them is asked about with one question: each costs us a thread that wakes up,
and mostly a commit. The first of them waits for the others, some milliseconds each."""
_ASKED_AT_ONCE = 2
"""How many questions it has at a time: with one it would idle between two of them."""
_STRIKES = 3
"""How often we may fail at a mail."""

_Begun = tuple[StoredMail, Callable[[], Understood]]
"""A mail that was begun, and what tells what it says."""
_Reading = tuple[Sequence[StoredMail], Future[list[Understood | Exception]]]
"""Mails that were begun, and what they say once they are read."""
_Acting = Callable[[StoredMail, Callable[[], Understood]], int]
"""What acts on a begun mail, and returns how many it has acted on: one, or none where another mailbot was faster."""


@dataclass(frozen=True)
class Intake(Messages):
    """Takes mail from a mailbox to its end; progress is in the database only, so a crash replays from the row."""

    _excuses: Counter[int] = field(default_factory=Counter)
    """Attempts of each mail that failed because the database was away: those are not the mail's fault."""
    _stuck: set[int] = field(default_factory=set)
    """Handled mails that the mailbox would not move."""
    _sure_since: dict[str, datetime] = field(default_factory=dict)
    """Since when each mailbox is ours without a break: a mail handled earlier may have been moved by a move that broke
    off, and is not said to have been moved by hand."""

    def receive(self, mailbox: Mailbox, stored: Callable[[], object] = lambda: None) -> int:
        """Stores every mail that is new in the inbox, bytes first, and calls `stored` each time that some are; returns
        how many. Raises MailboxUnavailable."""
        with self._unsure_if_unavailable(mailbox):
            sources = mailbox.listing()
            with self.desk.store.read() as tx:
                new = tx.unknown(sources) if sources else []
            count = 0
            for chunk in _chunks(mailbox, new):
                count += self._store(chunk)
                stored()
            return count

    def _store(self, fetched: Sequence[Fetched]) -> int:
        with self.desk.store.write() as tx:
            return sum(tx.store_mail(mail) is not None for mail in fetched)

    def handle_stored(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Acts on every stored mail until there is none or it is time to stop, while the process that reads mails is at
        the next ones already.

        Returns how many; raises StoreUnavailable and ReaderUnavailable.
        """
        done, ahead = 0, ThreadPoolExecutor(_ASKED_AT_ONCE)
        readings: deque[_Reading] = deque()
        try:
            while not stopping():
                few = sum(len(mails) for mails, _ in readings) <= _COMMITTED_TOGETHER
                begun_before = self._begin_more(readings, ahead) if few else ()
                if not readings and not begun_before:
                    break
                done += self._commit_together(_read_by_now(readings), stopping) if readings else 0
                done += sum(self._handle_alone(mail_id) for mail_id in begun_before if not stopping())
        finally:
            ahead.shutdown(cancel_futures=True)
        return done

    def _begin_more(self, readings: deque[_Reading], ahead: ThreadPoolExecutor) -> Sequence[int]:
        """Begins the mails that were never begun, their first attempt counted, and has them read; returns the others.

        Whatever happens to one of them may cost the others this attempt and no more: from now on they are begun alone.
        """
        at_hand = {stored.mail_id for mails, _ in readings for stored in mails}
        with self.desk.store.read() as tx:
            mail_ids = [mail_id for mail_id in tx.to_handle(self.desk.now(), _TOGETHER) if mail_id not in at_hand]
        if not mail_ids:
            return ()
        with self.desk.store.write() as tx:
            fresh = tx.begin_first_attempts(mail_ids)
        some = (fresh[start : start + _READ_TOGETHER] for start in range(0, len(fresh), _READ_TOGETHER))
        readings.extend((mails, ahead.submit(self.understood_each, mails)) for mails in some)
        begun = {stored.mail_id for stored in fresh}
        return [mail_id for mail_id in mail_ids if mail_id not in begun]

    def _commit_together(self, those: Sequence[_Begun], stopping: Callable[[], bool]) -> int:
        """Acts on all of them in one commit. Where one of them cannot be handled that is undone, and each goes by
        itself, as where there is no such commit."""
        with self._excused([stored for stored, _ in those]):
            try:
                with self.desk.store.together() as one_commit:
                    return self._each(those, self._act if one_commit else self._handle, stopping)
            except (StoreUnavailable, ReaderUnavailable):
                raise
            except Exception:  # noqa: BLE001  # an edge: the mail that it is about meets it again at its own
                return self._each(those, self._handle, stopping)

    def _each(self, those: Sequence[_Begun], act: _Acting, stopping: Callable[[], bool]) -> int:
        in_time = takewhile(lambda _: not stopping(), those)
        return sum(act(stored, read) for stored, read in in_time)

    def _handle_alone(self, mail_id: int) -> int:
        with self.desk.store.write() as tx:
            stored = tx.begin_attempt(mail_id)
        if stored is None:
            return 0
        with self._excused([stored]):
            return self._handle(stored, lambda: self.understood(stored))

    @contextmanager
    def _excused(self, begun: Sequence[StoredMail]) -> Iterator[None]:
        """That the database or the reader is away is not the fault of any mail."""
        try:
            yield
        except (StoreUnavailable, ReaderUnavailable):
            self._excuses.update(stored.mail_id for stored in begun)
            raise

    def _handle(self, stored: StoredMail, read: Callable[[], Understood]) -> int:
        """Acts on a begun mail; one that cannot be handled three times is quarantined, and the next goes on."""
        try:
            return self._act(stored, read)
        except (StoreUnavailable, ReaderUnavailable):
            raise
        except Exception as error:  # the per-message edge: the bytes are kept and the next mail goes on
            if isinstance(error, RecordRefused) and error.guard == "mail_is_handled_once":
                return 0  # another mailbot was faster
            log.exception("mail %s could not be handled (attempt %s)", stored.mail_id, stored.attempts)
            if self._strikes(stored) >= _STRIKES:
                self.strike_out(stored, f"could not be handled {_STRIKES} times: {type(error).__name__}: {error}")
        return 1

    def _act(self, stored: StoredMail, read: Callable[[], Understood]) -> int:
        self.act_on(stored, read, self._strikes(stored))
        return 1

    def _strikes(self, stored: StoredMail) -> int:
        return stored.attempts - self._excuses[stored.mail_id]

    def file(self, mailbox: Mailbox) -> int:
        """Moves handled mails to their folders; returns how many. One that cannot be moved, while those behind it can,
        stays where it is. Raises MailboxUnavailable."""
        with self.desk.store.read() as tx:
            mails = [mail for mail in tx.to_file(500) if mail.source.mailbox == mailbox.name]
        since = self._sure_since.setdefault(mailbox.name, self.desk.now())
        failed: dict[int, MailboxUnavailable] = {}
        filed = 0
        for mail in mails:
            if mail.mail_id in self._stuck:
                continue
            try:
                with self._unsure_if_unavailable(mailbox):
                    there = mailbox.file(mail.source, mail.outcome or "review")
            except MailboxUnavailable as why:
                failed[mail.mail_id] = why
                if len(failed) == _STRIKES:
                    break
                continue
            self._leave(failed)
            failed = {}
            filed += 1
            by_hand = not there and mail.handled_at is not None and mail.handled_at >= since
            with self.desk.store.write() as tx:
                tx.filed(mail.mail_id, by_hand)
        if failed:
            raise next(iter(failed.values()))
        return filed

    def _leave(self, failed: Mapping[int, MailboxUnavailable]) -> None:
        """The mailbox is there for others, so these cannot be moved: they stay in the inbox until mailbot is started
        again."""
        for mail_id, why in failed.items():
            log.error("mail %s is handled and stays in the inbox: %s", mail_id, why)
            self._stuck.add(mail_id)

    @contextmanager
    def _unsure_if_unavailable(self, mailbox: Mailbox) -> Iterator[None]:
        try:
            yield
        except MailboxUnavailable:
            self._sure_since.pop(mailbox.name, None)
            raise


def _read_by_now(readings: deque[_Reading]) -> list[_Begun]:
    """Takes the next mails, once they are read, and those behind them that are read as well: none is waited for while
    others have to wait for the database."""
    wait([readings[0][1]])
    those: list[_Begun] = []
    while readings and readings[0][1].done() and len(those) < _COMMITTED_TOGETHER:
        mails, reading = readings.popleft()
        those += [(stored, partial(_told, reading, place)) for place, stored in enumerate(mails)]
    return those


def _told(reading: Future[list[Understood | Exception]], place: int) -> Understood:
    """What a mail says, or raises why it was not understood."""
    said = reading.result()[place]
    if isinstance(said, Exception):
        raise said
    return said


def _chunks(mailbox: Mailbox, sources: Sequence[MailSource]) -> Iterator[list[Fetched]]:
    """The mails a few at a time: one transaction for each few, and never all of them in memory."""
    chunk: list[Fetched] = []
    size = 0
    for mail in mailbox.fetch(sources) if sources else ():
        if chunk and (len(chunk) == _TOGETHER or size + len(mail.raw) > _BYTES_TOGETHER):
            yield chunk
            chunk, size = [], 0
        chunk.append(mail)
        size += len(mail.raw)
    if chunk:
        yield chunk
