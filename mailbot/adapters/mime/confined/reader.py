"""The reader that stands before a child process: starts it, asks it, and starts another where it had to be stopped."""

import contextlib
import threading
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.adapters.mime.confined.child import END_SECONDS, Child, as_question
from mailbot.adapters.mime.confined.pipe import Bounds, Reads
from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood
from mailbot.services.ports import ReaderStopped, ReaderUnavailable

_AHEAD = 1 << 15
"""Bytes of a question that is given while the child is at the one before: the pipe holds two of them (64 KiB)."""


@dataclass
class ConfinedReader:
    """Reads like `reader`, in a child process that is started at the first mail and again after it was stopped, or when
    mails are to be understood by another catalog.

    Any thread may call it. One mail is read at a time; where two ask at once, the child has the next mail at hand when
    it is done with the one before.
    """

    reader: Reads
    bounds: Bounds = field(default_factory=Bounds)
    _giving: threading.Lock = field(default_factory=threading.Lock)
    _waiting: threading.Lock = field(default_factory=threading.Lock)
    """Whoever has given a question waits their turn before the next may give theirs: answers come in that order."""
    _child: Child | None = None
    _ended: list[Child] = field(default_factory=list)

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """The mail as plain values; raises Unreadable, ReaderStopped when the child had to be stopped or died, and
        ReaderUnavailable when there can be none."""
        answer = self._asked(as_question((raw, received_at, False)), None)
        if isinstance(answer, Message):
            return answer
        raise _refusal(answer)

    def understood(self, raw: bytes, received_at: datetime, catalog: Catalog) -> Understood:
        """The same with what it says."""
        answer = self._asked(as_question((raw, received_at, True)), catalog)
        if isinstance(answer, Understood):
            return answer
        raise _refusal(answer)

    def _asked(self, question: bytes, catalog: Catalog | None) -> object:
        """What a child answers. Where it was stopped at the mail before, that says nothing of this one, and another is
        asked."""
        while True:
            child = self._given(question, catalog)
            try:
                if child is self._child:
                    return child.answer(self.bounds.seconds)
            except BaseException:
                self._stop()
                raise
            finally:
                self._waiting.release()

    def _given(self, question: bytes, catalog: Catalog | None) -> Child:
        """The child that has got the question, once the next answer is that to it: `_waiting` is held from then on.

        Whether the child took the question, whoever waits for the answer is told.
        """
        with self._giving:
            child = self._child
            if child is None or (catalog and child.catalog is not catalog):
                with self._waiting:
                    child = self._started(catalog)
            ahead = len(question) <= _AHEAD
            if not ahead:
                self._waiting.acquire()
            with contextlib.suppress(ReaderStopped, OSError):
                child.give(question, self.bounds.seconds)
            if ahead:
                self._waiting.acquire()
            return child

    def _started(self, catalog: Catalog | None) -> Child:
        self._close()
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
        with self._giving, self._waiting:
            self._close()

    def _close(self) -> None:
        child, self._child = self._child, None
        if child:
            child.close(END_SECONDS)
        while self._ended:
            self._ended.pop().close()

    def _stop(self) -> None:
        """Ends the child at once. Its pipes are left open for now: somebody may just be giving it a question."""
        child, self._child = self._child, None
        if child:
            child.stop()
            self._ended.append(child)


def _refusal(answer: object) -> Exception:
    return answer if isinstance(answer, Unreadable) else ReaderStopped(f"the reader failed: {answer}")
