"""The reader that stands before a child process: starts it, asks it, and starts another where it had to be stopped."""

import contextlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.adapters.mime.confined.child import END_SECONDS, Child, as_question
from mailbot.adapters.mime.confined.pipe import Bounds, Reads
from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood
from mailbot.services.ports import Arrived, Reader, ReaderStopped, ReaderUnavailable

_AHEAD = 3 << 14
"""Bytes of a question that is given while the child is at the one before: the pipe holds it (64 KiB)."""
_TOGETHER = 1 << 20
"""Bytes of mails that are asked about with one question."""


@dataclass
class ConfinedReader(Reader):
    """Reads like `reader`, in a child process that is started at the first mail and again after it was stopped, or when
    mails are to be understood by another catalog.

    Any thread may call it. One mail is read at a time; where two ask at once, the child has the next mails at hand when
    it is done with those before.
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
        (answer,) = self._asked([(raw, received_at)], None)
        if isinstance(answer, Message):
            return answer
        raise _refusal(answer)

    def understood(self, raw: bytes, received_at: datetime, catalog: Catalog) -> Understood:
        """The same with what it says."""
        (answer,) = self._asked([(raw, received_at)], catalog)
        if isinstance(answer, Understood):
            return answer
        raise _refusal(answer)

    def understood_each(self, mails: Sequence[Arrived], catalog: Catalog) -> list[Understood | Exception]:
        """The same of several mails, with one question if they are small: each waking of a thread takes longer than to
        take an answer apart. Where the child was stopped at one of them, each is asked by itself, which tells at
        which."""
        if sum(len(raw) for raw, _ in mails) <= _TOGETHER:
            with contextlib.suppress(ReaderStopped):
                answers = self._asked(mails, catalog)
                return [answer if isinstance(answer, Understood) else _refusal(answer) for answer in answers]
        return super().understood_each(mails, catalog)

    def _asked(self, mails: Sequence[Arrived], catalog: Catalog | None) -> Sequence[object]:
        """What a child answers of each mail. Where it was stopped at those before, that says nothing of these, and
        another is asked."""
        question = as_question((mails, catalog is not None))
        while True:
            child = self._given(question, catalog)
            try:
                if child is self._child:
                    return _of_each(child.answer(self.bounds.seconds), len(mails))
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


def _of_each(answer: object, many: int) -> Sequence[object]:
    """The answer as one for each of so many mails."""
    if isinstance(answer, list) and len(answer) == many:
        return answer
    raise ReaderStopped("the reader gave no proper answer: not one for each mail")


def _refusal(answer: object) -> Exception:
    return answer if isinstance(answer, Unreadable) else ReaderStopped(f"the reader failed: {answer}")
