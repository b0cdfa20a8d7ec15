"""The reader that stands before a child process: starts it, asks it, and starts another where it had to be stopped."""

import threading
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.adapters.mime.confined.child import END_SECONDS, Child
from mailbot.adapters.mime.confined.pipe import Bounds, Reads
from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood
from mailbot.services.ports import ReaderStopped, ReaderUnavailable


@dataclass
class ConfinedReader:
    """Reads like `reader`, in a child process that is started at the first mail and again after it was stopped, or when
    mails are to be understood by another catalog.

    Any thread may call it; one mail is read at a time.
    """

    reader: Reads
    bounds: Bounds = field(default_factory=Bounds)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _child: Child | None = None

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """The mail as plain values; raises Unreadable, ReaderStopped when the child had to be stopped or died, and
        ReaderUnavailable when there can be none."""
        with self._lock:
            answer = self._asked(self._child or self._started(None), raw, received_at, say=False)
        if isinstance(answer, Message):
            return answer
        raise _refusal(answer)

    def understood(self, raw: bytes, received_at: datetime, catalog: Catalog) -> Understood:
        """The same with what it says."""
        with self._lock:
            child = self._child
            if child is None or child.catalog is not catalog:
                self._end(END_SECONDS)
                child = self._started(catalog)
            answer = self._asked(child, raw, received_at, say=True)
        if isinstance(answer, Understood):
            return answer
        raise _refusal(answer)

    def _asked(self, child: Child, raw: bytes, received_at: datetime, say: bool) -> object:
        try:
            return child.ask((raw, received_at, say), self.bounds.seconds)
        except BaseException:
            self._end()
            raise

    def _started(self, catalog: Catalog | None) -> Child:
        try:
            self._child = child = Child(self.reader, self.bounds, catalog)
            return child
        except (OSError, ReaderStopped) as why:
            raise ReaderUnavailable(f"the process that reads mail cannot be started: {why}") from why

    @property
    def child(self) -> int:
        """The process id of the child; 0 when there is none."""
        child = self._child
        return child.pid if child else 0

    def close(self) -> None:
        """Ends the child; a later mail starts another."""
        with self._lock:
            self._end(END_SECONDS)

    def _end(self, patience: float = 0.0) -> None:
        child, self._child = self._child, None
        if child:
            child.end(patience)


def _refusal(answer: object) -> Exception:
    return answer if isinstance(answer, Unreadable) else ReaderStopped(f"the reader failed: {answer}")
