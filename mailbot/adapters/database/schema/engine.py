"""The database itself: connecting safely, and beginning a transaction of either kind.

SQLite and PostgreSQL give the store the same two transactions: `begin_write` (one writer at a time, or READ COMMITTED
with row locks) and `begin_read` (a stable view that cannot write).
"""

import contextlib
import json
import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Condition
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext, make_url

from mailbot.adapters.database.schema.errors import is_no_text
from mailbot.services.ports import StoreUnavailable

_WAIT_SECONDS = 30
"""How long a writer waits for another one before it gives up."""

_Pragmas = dict[str, tuple[str, object]]

_PRAGMAS: _Pragmas = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),  # without it INSERT OR REPLACE deletes past the triggers
    "ignore_check_constraints": ("OFF", 0),
    "busy_timeout": (str(_WAIT_SECONDS * 1000), _WAIT_SECONDS * 1000),
    "cache_size": ("-16000", -16_000),  # 16 MB a connection: with the usual 2, every mail reads its pages anew
    "wal_autocheckpoint": ("4000", 4_000),  # pages: with the usual 1,000 every tenth mail waits for the disk once more
}
"""What every SQLite connection is told, and what it must answer when asked afterwards."""

_READS: _Pragmas = {"query_only": ("ON", 1)}
_WRITES: _Pragmas = {"temp_store": ("MEMORY", 2)}
"""What those that only read, and those that write, are told besides. To undo a statement, SQLite keeps the pages that
it changes. Those of a mail are so many that they would go to a temporary file, in as many writes as the commit takes.
What a reader has to sort may be much more, and goes to such a file."""


class UnsafeDatabase(StoreUnavailable):
    """A database that does not keep the promises mailbot builds on; the text says which and what to do."""


def connect(url: str) -> Engine:
    """An engine for `sqlite:///file` or `postgresql://…`; nothing is read yet. Raises ValueError for another database.

    A SQLite file is made when missing, readable by its owner only.
    """
    parsed = make_url(url)
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(parsed)
        case "postgresql" | "postgres":
            return _postgresql(parsed)
    raise ValueError(f"the database {parsed.render_as_string()} is neither sqlite:///FILE nor postgresql://HOST/NAME")


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ValueError("the SQLite database must be a file: write sqlite:////var/lib/mailbot/mailbot.db")
    _private_file(Path(url.database))
    engine, reading = (create_engine(url, json_serializer=_in_json) for _ in range(2))
    event.listen(engine, "connect", _told(_WRITES))
    event.listen(reading, "connect", _told(_READS))
    for each in (engine, reading):
        event.listen(each, "handle_error", _refuse_no_text)
    event.listen(engine, "engine_disposed", lambda _engine: reading.dispose())
    _READING[engine], _QUEUES[engine] = reading, _Queue()
    return engine


def _refuse_no_text(context: ExceptionContext) -> None:
    """Such a row cannot be read, like one with no time where a time belongs."""
    if is_no_text(context.original_exception):
        raise ValueError(str(context.original_exception))


def _in_json(value: object) -> str:
    """Most of what is kept as JSON is an empty list."""
    return "[]" if value == [] else json.dumps(value)


_READING: WeakKeyDictionary[Engine, Engine] = WeakKeyDictionary()
"""SQLite's connections that only read. Where one connection may now write and now not, SQLite prepares every statement
of it anew each time, and that costs more than to run them."""


def _private_file(path: Path) -> None:
    """SQLite gives its -wal and -shm files the mode of the database, so this one mode is enough."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with contextlib.suppress(PermissionError):  # somebody else's file that we may use all the same
        path.chmod(0o600)


def _told(besides: _Pragmas) -> Callable[[Any, object], None]:
    """Sets up a new connection, and makes sure of it."""

    def tell(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself: we do, below
        for pragma, (wanted, answer) in (_PRAGMAS | besides).items():
            connection.execute(f"PRAGMA {pragma} = {wanted}").close()
            (found,) = connection.execute(f"PRAGMA {pragma}").fetchone()
            if found != answer:
                raise UnsafeDatabase(
                    f"SQLite does not keep {pragma} = {wanted} here (it says {found}): "
                    "use a local disk and a SQLite of 3.37 or newer, or PostgreSQL"
                )

    return tell


def _postgresql(url: URL) -> Engine:
    options = f"-c timezone=UTC -c synchronous_commit=on -c lock_timeout={_WAIT_SECONDS}s"
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        connect_args={"options": options},
    )
    event.listen(engine, "connect", _look_nowhere_else)
    return engine


_ONE_SCHEMA = """
SELECT pg_catalog.set_config('search_path', pg_catalog.quote_ident(pg_catalog.current_schema()::pg_catalog.text), false)
"""


def _look_nowhere_else(connection: Any, _record: object) -> None:
    """Finds names in PostgreSQL's own schema, then in mailbot's, whatever somebody has set for its user or database:
    what stands in another could be called in the place of either."""
    connection.execute(_ONE_SCHEMA)
    connection.commit()


@contextmanager
def begin_write(engine: Engine) -> Iterator[Connection]:
    """A writing transaction: committed at the end, rolled back on any exception.

    On SQLite it holds the one write lock from the start (BEGIN IMMEDIATE), so a read in it cannot go stale. No listener
    to SQLAlchemy's `begin` does this: with one, it would look for listeners at every statement.
    """
    with _turn(engine), engine.connect() as connection, connection.begin():
        if engine in _READING:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


class _Queue:
    """Threads that want to write, in the order in which they came: SQLite gives its lock to whoever asks at the right
    moment, so that one which writes again and again kept the others waiting for seconds."""

    def __init__(self) -> None:
        self._moved, self._waiting = Condition(), deque[object]()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Whoever has waited for too long goes on, and SQLite says what is in the way."""
        me = object()
        with self._moved:
            self._waiting.append(me)
            self._moved.wait_for(lambda: self._waiting[0] is me, _WAIT_SECONDS)
        try:
            yield
        finally:
            with self._moved:
                self._waiting.remove(me)
                self._moved.notify_all()


_QUEUES: WeakKeyDictionary[Engine, _Queue] = WeakKeyDictionary()


def _turn(engine: Engine) -> AbstractContextManager[None]:
    """PostgreSQL needs none: there whoever writes waits for rows alone."""
    queue = _QUEUES.get(engine)
    return queue.turn() if queue else nullcontext()


def commits_many(engine: Engine) -> bool:
    """Whether several changes may be committed together: where there is one writer at a time they may. Several that
    PostgreSQL does at a time would wait for each other's rows in a ring."""
    return engine in _READING


@contextmanager
def begin_read(engine: Engine) -> Iterator[Connection]:
    """A reading transaction: it sees one state of the database throughout, and any write in it fails."""
    if reading := _READING.get(engine):
        with reading.connect() as connection, connection.begin():
            connection.exec_driver_sql("BEGIN")
            yield connection
        return
    connection = engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with connection, connection.begin():
        yield connection
