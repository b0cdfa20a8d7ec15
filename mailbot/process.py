"""One process: mailbox reader, worker, outbox sender, timetable and pages, each in its thread, stopping together."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from mailbot.jobs import Timetable
from mailbot.services.intake.queue import Intake
from mailbot.services.outbox.sending import Outbox
from mailbot.services.ports import (
    Clock,
    Mailbox,
    MailboxUnavailable,
    ReaderUnavailable,
    RecordRefused,
    StoreUnavailable,
)

log = logging.getLogger(__name__)

_IDLE_SECONDS = 240.0
_LOOK_SECONDS = 5.0
_TICK_SECONDS = 20.0
_LONGEST_PAUSE = 60.0


class Pages(Protocol):
    """A web server that can be asked to end."""

    def run(self) -> None: ...

    def stop(self) -> None: ...


@dataclass
class Process:
    """The running service. `run` returns when `stop` is called or a part ends by itself; `failed` tells which."""

    mailbox: Mailbox
    intake: Intake
    outbox: Outbox
    timetable: Timetable
    clock: Clock
    pages: Pages | None = None
    idle_seconds: float = _IDLE_SECONDS
    failed: bool = False
    before_sending: Callable[[], object] = lambda: None
    """Called before the sender looks: what it writes leaves with the same look."""
    at_end: Callable[[], None] = lambda: None
    """Called when the process has ended."""
    _stopping: threading.Event = field(default_factory=threading.Event)
    _stored: threading.Event = field(default_factory=threading.Event)
    _queued: threading.Event = field(default_factory=threading.Event)

    def once(self) -> int:
        """Handles what is there, from the mailbox to the sender, and returns how many mails were handled."""
        try:
            self.intake.receive(self.mailbox)
            handled = self.intake.handle_stored()
            self.intake.file(self.mailbox)
        finally:
            self.mailbox.close()
        self.timetable.tick(self.clock.now())
        self.before_sending()
        self.outbox.send_due()
        return handled

    def run(self) -> None:
        """Runs until it is stopped."""
        parts = [self._read, self._work, self._send, self._tick]
        threads = [threading.Thread(target=self._part, args=(part,), name=part.__name__.strip("_")) for part in parts]
        if self.pages:
            threads.append(threading.Thread(target=self._part, args=(self.pages.run,), name="pages"))
        for thread in threads:
            thread.start()
        self._stopping.wait()
        self.mailbox.wake()
        if self.pages:
            self.pages.stop()
        for thread in threads:
            thread.join()
        self.mailbox.close()
        self.timetable.store.close()
        self.at_end()

    def stop(self) -> None:
        """Asks every part to end after what it is doing now."""
        self._stopping.set()
        for event in (self._stored, self._queued):
            event.set()
        self.mailbox.wake()

    def look(self) -> None:
        """Something new lies in the database: worker and sender look at once."""
        self._stored.set()
        self._queued.set()

    def _part(self, work: Callable[[], None]) -> None:
        """Runs one part; if it ends although nobody asked, the whole process ends: half a service helps nobody."""
        try:
            work()
        finally:
            if not self._stopping.is_set():
                self.failed = True
                self.stop()

    def _repeat(self, work: Callable[[], None], pause: Callable[[], object]) -> None:
        """Does `work` again and again; an outside thing that is down, or something that the records refuse, is named
        once and retried ever more slowly."""
        failures = 0
        while not self._stopping.is_set():
            try:
                work()
                failures = 0
            except (MailboxUnavailable, StoreUnavailable, ReaderUnavailable, RecordRefused) as error:
                failures += 1
                log.warning("%s", error) if failures == 1 else log.debug("%s", error)
                self._stopping.wait(min(2.0**failures, _LONGEST_PAUSE))
            else:
                pause()

    def _read(self) -> None:
        self._repeat(self._fetch_and_file, lambda: self.mailbox.wait(self.idle_seconds))

    def _fetch_and_file(self) -> None:
        self.intake.receive(self.mailbox, self._stored.set)
        self.intake.file(self.mailbox)

    def _work(self) -> None:
        self._repeat(self._handle, lambda: self._pause(self._stored, _LOOK_SECONDS))

    def _handle(self) -> None:
        if self.intake.handle_stored(self._stopping.is_set):
            self._queued.set()
            self.mailbox.wake()

    def _send(self) -> None:
        self._repeat(self._drain, lambda: self._pause(self._queued, _LOOK_SECONDS))

    def _drain(self) -> None:
        self.before_sending()
        while not self._stopping.is_set() and self.outbox.send_due():
            pass

    def _tick(self) -> None:
        self._repeat(self._do_jobs, lambda: self._stopping.wait(_TICK_SECONDS))

    def _do_jobs(self) -> None:
        if self.timetable.tick(self.clock.now()):
            self._queued.set()

    def _pause(self, event: threading.Event, seconds: float) -> None:
        event.wait(seconds)
        if not self._stopping.is_set():
            event.clear()
