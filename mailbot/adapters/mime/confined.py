"""Reading mails where it can be stopped: in a process of its own, with limits on time and memory for each mail.

No mail that is known needs this: the reader has limits of its own and takes linear time. It is for the mail that is
not known, and for the libraries below. The child holds no secret, no connection and no file: its environment is
emptied, it may write no file, and it ends when the pipe to it closes, however its parent came to an end.

What mails say is found out there as well, while this process acts on those before. The child then has the catalog too;
people and access in its answers are places in ours, so that it can say nothing of them but which they are.
"""

import contextlib
import gc
import io
import os
import pickle
import resource
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO, Protocol

from mailbot.core.catalog import Catalog, Entitlement, Person
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood, understood
from mailbot.core.understanding.naming.index import index_of
from mailbot.services.ports import ReaderStopped, ReaderUnavailable

_LENGTH = struct.Struct("!Q")
_START = "from mailbot.adapters.mime.confined import serve; serve()"
_KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT")
_START_SECONDS = 60.0
_END_SECONDS = 2.0
_OUT_OF_MEMORY = 70
_CHUNK = 1 << 20
_LONGEST = 1 << 28
"""Bytes of an answer; a mail is smaller, and so is what is read from it."""
_PLAIN = frozenset(
    (
        *(("mailbot.core.mail", name) for name in ("Message", "Address", "Attachment", "Verdict", "Unreadable")),
        *(("mailbot.core.mail", name) for name in ("Bounce", "Undelivered")),
        *(("mailbot.core.understanding.reading", name) for name in ("Reading", "Intent", "Candidate")),
        *(("mailbot.core.understanding.reading", name) for name in ("Wish", "OpenWish")),
        ("mailbot.core.understanding.reading", "Delegating"),
        ("mailbot.core.understanding.understood", "Understood"),
        *(("datetime", name) for name in ("date", "datetime", "timedelta", "timezone")),
    )
)
"""What an answer of the child may be made of; it has seen hostile bytes, so its answer is not trusted to be more."""


class Reads(Protocol):
    """A reader that can be pickled: the child gets a copy of it."""

    def read(self, raw: bytes, received_at: datetime) -> Message: ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one mail may take: seconds of processor time and of the clock, and bytes of memory for the whole child."""

    cpu_seconds: float = 2.0
    seconds: float = 10.0
    memory: int = 1 << 30


@dataclass
class ConfinedReader:
    """Reads like `reader`, in a child process that is started at the first mail and again after it was stopped, or when
    mails are to be understood by another catalog.

    Any thread may call it; one mail is read at a time.
    """

    reader: Reads
    bounds: Bounds = field(default_factory=Bounds)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _child: "_Child | None" = None

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
                self._end(_END_SECONDS)
                child = self._started(catalog)
            answer = self._asked(child, raw, received_at, say=True)
        if isinstance(answer, Understood):
            return answer
        raise _refusal(answer)

    def _asked(self, child: "_Child", raw: bytes, received_at: datetime, say: bool) -> object:
        try:
            return child.ask((raw, received_at, say), self.bounds.seconds)
        except BaseException:
            self._end()
            raise

    def _started(self, catalog: Catalog | None) -> "_Child":
        try:
            self._child = child = _Child(self.reader, self.bounds, catalog)
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
            self._end(_END_SECONDS)

    def _end(self, patience: float = 0.0) -> None:
        child, self._child = self._child, None
        if child:
            child.end(patience)


def _refusal(answer: object) -> Exception:
    return answer if isinstance(answer, Unreadable) else ReaderStopped(f"the reader failed: {answer}")


class _Child:
    """The parent's side of one child process, which understands mails where it has a catalog."""

    def __init__(self, reader: Reads, bounds: Bounds, catalog: Catalog | None) -> None:
        self.catalog, self._rows = catalog, _rows(catalog)
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
            self.ask((reader, bounds, catalog), _START_SECONDS)
        except BaseException:
            self.end()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, question: object, seconds: float) -> object:
        """What the child answers; raises ReaderStopped when it does not within so many seconds."""
        deadline = time.monotonic() + seconds
        data = pickle.dumps(question, pickle.HIGHEST_PROTOCOL)
        try:
            self._send(_LENGTH.pack(len(data)) + data, deadline)
            (length,) = _LENGTH.unpack(self._receive(_LENGTH.size, deadline))
            if length > _LONGEST:
                raise pickle.UnpicklingError(f"an answer of {length} bytes")
            return _Answer(self._receive(length, deadline), self._rows).load()
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
            code = self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            return "the reader closed its pipe"
        if code == _OUT_OF_MEMORY:
            return "it took more memory than a mail may"
        if code == -signal.SIGPROF:
            return "it took more processor time than a mail may"
        return f"the reader died ({signal.Signals(-code).name if code < 0 else f'exit code {code}'})"

    def end(self, patience: float = 0.0) -> None:
        """Closes the pipes; a child that does not end by itself within so many seconds is killed."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


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


class _Answer(pickle.Unpickler):
    """Takes an answer apart that may hold plain values only, and places of rows of the catalog."""

    def __init__(self, data: bytes, rows: Sequence[Entitlement | Person]) -> None:
        super().__init__(io.BytesIO(data))
        self._rows = rows

    def persistent_load(self, place: object) -> Entitlement | Person:
        if isinstance(place, int) and 0 <= place < len(self._rows):
            return self._rows[place]
        raise pickle.UnpicklingError(f"an answer that holds row {place!r}")

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(f"an answer that holds {module}.{name}")
        return super().find_class(module, name)


def _rows(catalog: Catalog | None) -> Sequence[Entitlement | Person]:
    """What answers name by its place."""
    return (*catalog.entitlements, *catalog.people) if catalog else ()


# --- the child's side ------------------------------------------------------------------------------------------------


def serve() -> None:
    """Reads mails from standard input until it closes; the first thing to come is the reader with its bounds, and the
    catalog by which mails are understood."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may be taken for an answer
    questions = _questions(sys.stdin.buffer)
    reader, bounds, catalog = next(questions)
    places = {id(row): place for place, row in enumerate(_rows(catalog))}
    if catalog:
        index_of(catalog)
    _confine(bounds.memory)
    gc.freeze()
    _answer(answers, None, places)
    for raw, received_at, say in questions:
        signal.setitimer(signal.ITIMER_PROF, bounds.cpu_seconds)  # its signal ends the process
        try:
            _answer(answers, _read(reader, raw, received_at, catalog if say else None), places)
        except MemoryError:
            os._exit(_OUT_OF_MEMORY)
        except BrokenPipeError:
            os._exit(0)
        signal.setitimer(signal.ITIMER_PROF, 0)


def _read(
    reader: Reads, raw: bytes, received_at: datetime, catalog: Catalog | None
) -> Message | Understood | Unreadable | str:
    try:
        message = reader.read(raw, received_at)
        return understood(message, catalog) if catalog else message
    except Unreadable as why:
        return why
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  # an edge: the parent counts it as a strike against this mail
        return f"{type(error).__name__}: {error}"


def _confine(memory: int) -> None:
    """Limits what this process may take; a system that knows a limit only by name is left without it."""
    for name, most in (("RLIMIT_AS", memory), ("RLIMIT_DATA", memory), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        with contextlib.suppress(ValueError, OSError, AttributeError):
            resource.setrlimit(getattr(resource, name), (most, most))


def _questions(source: BinaryIO) -> Iterator[tuple[Any, Any, Any]]:
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        (length,) = _LENGTH.unpack(head)
        data = source.read(length)
        if len(data) < length:
            return
        yield pickle.loads(data)  # noqa: S301  # from our parent


def _answer(pipe: BinaryIO, answer: object, places: Mapping[int, int]) -> None:
    written = io.BytesIO()
    _Placing(written, places).dump(answer)
    data = written.getvalue()
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


class _Placing(pickle.Pickler):
    """Writes an answer with the place of a row of the catalog where the row itself would be."""

    def __init__(self, file: BinaryIO, places: Mapping[int, int]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places = places

    def persistent_id(self, value: object) -> int | None:
        return self._places.get(id(value))
