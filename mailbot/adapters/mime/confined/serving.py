"""The child's side: reads mails from standard input, and writes what it found."""

import contextlib
import gc
import io
import os
import pickle
import resource
import signal
import sys
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from mailbot.adapters.mime.confined.pipe import LENGTH, OUT_OF_MEMORY, Bounds, Placing, Reads, rows_of
from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message, Unreadable
from mailbot.core.understanding import Understood, index_of, understood
from mailbot.services.ports import Arrived

_ROUND = 10_000
"""New objects between two rounds of the garbage collector: most of what a mail makes is gone by then."""


def serve() -> None:
    """Reads mails from standard input until it closes; the first thing to come is the reader with its bounds, and the
    catalog by which mails are understood."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may be taken for an answer
    questions = _questions(sys.stdin.buffer)
    reader, bounds, catalog = next(questions)
    places = {id(row): place for place, row in enumerate(rows_of(catalog))}
    if catalog:
        index_of(catalog)  # now, and not out of what the first mail may take
    _confine(bounds.memory)
    gc.freeze()  # what is here stays: no collection has to look through it again
    gc.set_threshold(_ROUND)
    _answer(answers, None, places)
    for mails, say in questions:
        try:
            said = [_read(reader, bounds, mail, catalog if say else None) for mail in mails]
            _answer(answers, said, places)
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        except BrokenPipeError:
            os._exit(0)
        signal.setitimer(signal.ITIMER_PROF, 0)


def _read(
    reader: Reads, bounds: Bounds, mail: Arrived, catalog: Catalog | None
) -> Message | Understood | Unreadable | str:
    signal.setitimer(signal.ITIMER_PROF, bounds.cpu_seconds)  # its signal ends the process
    try:
        message = reader.read(*mail)
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


def _questions(source: BinaryIO) -> Iterator[Any]:
    while len(head := source.read(LENGTH.size)) == LENGTH.size:
        (length,) = LENGTH.unpack(head)
        data = source.read(length)
        if len(data) < length:
            return
        yield pickle.loads(data)  # noqa: S301  # from our parent


def _answer(pipe: BinaryIO, answer: object, places: Mapping[int, int]) -> None:
    written = io.BytesIO()
    Placing(written, places).dump(answer)
    data = written.getvalue()
    pipe.write(LENGTH.pack(len(data)) + data)
    pipe.flush()
