"""The parent's side of one child process: started, asked, and ended."""

import contextlib
import os
import pickle
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

from mailbot.adapters.mime.confined.pipe import LENGTH, OUT_OF_MEMORY, Answer, Bounds, Reads, rows_of
from mailbot.core.catalog import Catalog
from mailbot.services.ports import ReaderStopped

END_SECONDS = 2.0
"""How long a child may take to end by itself."""
_START = "from mailbot.adapters.mime.confined.serving import serve; serve()"
_START_SECONDS = 60.0
_KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT")
"""All that the child gets of our environment: there may be secrets in it."""
_CHUNK = 1 << 20
_LONGEST = 1 << 28
"""Bytes of an answer; a mail is smaller, and so is what is read from it."""


class Child:
    """One child process, which understands mails where it has a catalog."""

    def __init__(self, reader: Reads, bounds: Bounds, catalog: Catalog | None) -> None:
        self.catalog, self._rows = catalog, rows_of(catalog)
        self._process = subprocess.Popen(  # noqa: S603  # our own interpreter and our own code
            [sys.executable, "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT if name in os.environ}
            | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
            start_new_session=True,  # Ctrl-C is for the parent, which then closes the pipe
            bufsize=0,
        )
        assert self._process.stdin  # noqa: S101  # both are pipes
        assert self._process.stdout  # noqa: S101
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        try:
            self.give(as_question((reader, bounds, catalog)), _START_SECONDS)
            self.answer(_START_SECONDS)
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def give(self, question: bytes, seconds: float) -> None:
        """Gives the child a question; raises ReaderStopped when it does not take it within so many seconds."""
        with self._stopped(seconds):
            self._send(question, time.monotonic() + seconds)

    def answer(self, seconds: float) -> object:
        """What the child answers to the question before all others that it was given; raises ReaderStopped when it does
        not within so many seconds."""
        deadline = time.monotonic() + seconds
        with self._stopped(seconds):
            (length,) = LENGTH.unpack(self._receive(LENGTH.size, deadline))
            if length > _LONGEST:
                raise pickle.UnpicklingError(f"an answer of {length} bytes")
            return Answer(self._receive(length, deadline), self._rows).load()

    @contextlib.contextmanager
    def _stopped(self, seconds: float) -> Iterator[None]:
        try:
            yield
        except TimeoutError:
            raise ReaderStopped(f"it took longer than {seconds:g} seconds") from None
        except pickle.UnpicklingError as error:
            raise ReaderStopped(f"the reader gave no proper answer: {error}") from None
        except (EOFError, BrokenPipeError):
            raise ReaderStopped(self._death()) from None

    def _send(self, data: bytes, deadline: float) -> None:
        rest = memoryview(data)
        while rest:
            _wait(deadline, writable=self._in)
            rest = rest[os.write(self._in, rest[:_CHUNK]) :]

    def _receive(self, count: int, deadline: float) -> bytes:
        data = bytearray()
        while len(data) < count:
            _wait(deadline, readable=self._out)
            piece = os.read(self._out, min(count - len(data), _CHUNK))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)

    def _death(self) -> str:
        """Why the child is gone, in words."""
        try:
            code = self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            return "the reader closed its pipe"
        if code == OUT_OF_MEMORY:
            return "it took more memory than a mail may"
        if code == -signal.SIGPROF:
            return "it took more processor time than a mail may"
        return f"the reader died ({signal.Signals(-code).name if code < 0 else f'exit code {code}'})"

    def stop(self) -> None:
        """Kills the child, and leaves its pipes open."""
        self._process.kill()
        self._process.wait()

    def close(self, patience: float = 0.0) -> None:
        """Closes the pipes; a child that does not end by itself within so many seconds is killed."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self.stop()


def as_question(question: object) -> bytes:
    """A question as it goes through the pipe."""
    data = pickle.dumps(question, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data


def _wait(deadline: float, *, readable: int | None = None, writable: int | None = None) -> None:
    """Until the pipe can be read or written; raises TimeoutError at the deadline (a time of time.monotonic)."""
    poll = select.poll()
    if readable is not None:
        poll.register(readable, select.POLLIN)
    if writable is not None:
        poll.register(writable, select.POLLOUT)
    left = deadline - time.monotonic()
    if left <= 0 or not poll.poll(left * 1_000):
        raise TimeoutError
