"""The database itself: connecting safely, beginning a transaction of either kind, bringing the schema up to date.

SQLite and PostgreSQL give the store the same two transactions: `begin_write` (one writer at a time, or READ COMMITTED
with row locks) and `begin_read` (a stable view that cannot write).
"""

import contextlib
import json
import os
import re
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from threading import Condition
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, PrimaryKeyConstraint, UniqueConstraint, create_engine, event, inspect, text
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.sealing import Memory
from mailbot.adapters.database.schema.tables import metadata
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

_MIGRATIONS = Path(__file__).parent / "migrations"
_UPGRADE_LOCK = 0x6D61696C626F74  # "mailbot": two processes that start together upgrade one after the other


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
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        connect_args={"options": options},
    )


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


def upgrade(
    engine: Engine, stamp: Callable[..., str] | None = None, memory: Memory | None = None, restored: bool = False
) -> None:
    """Brings the schema to the newest revision in one transaction; does nothing when it is there already.

    `stamp` vouches for what older revisions have left (Envelopes.stamp); only an empty database needs none. Raises
    UnsafeDatabase without it. With a `memory` that is done once for each folder of keys, whichever database it is, and
    raises StoreUnavailable a second time: whoever takes the tables of now away and puts older ones with forged records
    there would have them vouched for. `restored` is the admin's word that it is a copy of their own: then it is done.
    """
    _upgrade(engine, stamp or _no_stamp, memory.vouched() if memory and not restored else "")
    if memory:
        memory.note_vouched(_VOUCHES)


_VOUCHES = "0014"
"""The newest revision that vouches for the records that are there."""


def _upgrade(engine: Engine, stamp: Callable[..., str], vouched: str) -> None:
    with begin_write(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
        revision = _revision(connection)
        if revision == _newest():
            return
        if vouched and _is_older(connection, revision, vouched):
            raise StoreUnavailable(
                f"the database is at revision {revision}, and mailbot has vouched for older records before: nothing is "
                "vouched for twice, since somebody may have put other records there. If you have put back a copy of "
                "that age yourself, run `mailbot db upgrade --restored`; if not, keep it as it is and find out who did"
            )
        config = migrations()
        config.attributes |= {"connection": connection, "stamp": stamp}
        command.upgrade(config, "head")


def _is_older(connection: Connection, revision: str | None, vouched: str) -> bool:
    """Whether the records that are there may be of before `vouched`. The revision is whatever somebody wrote there, and
    Alembic understands more than names ("@0008", "000"): only one to the letter is no older one."""
    if revision is None:
        return bool(metadata.tables.keys() & inspect(connection).get_table_names())
    known = [script.revision for script in ScriptDirectory.from_config(migrations()).walk_revisions()]  # newest first
    return not (revision in known and vouched in known and known.index(revision) <= known.index(vouched))


def _no_stamp(*_facts: str | int) -> str:
    raise UnsafeDatabase("the records of an older version are vouched for by mailbot's keys: none were given")


def current(engine: Engine) -> str | None:
    """The revision the schema is at; None for an empty database."""
    with begin_read(engine) as connection:
        return _revision(connection)


def _revision(connection: Connection) -> str | None:
    found = MigrationContext.configure(connection).get_current_heads()
    if len(found) > 1:
        raise StoreUnavailable(
            f"the database says that it is at several revisions, {', '.join(sorted(found))}: mailbot writes one, so "
            "somebody else has written into it. Keep it as it is and find out who did"
        )
    return found[0] if found else None


def is_current(engine: Engine) -> bool:
    """Whether the schema is at the newest revision."""
    return current(engine) == _newest()


@cache
def _newest() -> str | None:
    """The newest revision that this mailbot knows."""
    return ScriptDirectory.from_config(migrations()).get_current_head()


def migrations() -> Config:
    """Where the revisions are, for Alembic."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def is_no_text(error: BaseException | None) -> bool:
    """Whether SQLite has found bytes in a row that are no text: of the row, not of the database, something is wrong."""
    words = str(error.orig if isinstance(error, DBAPIError) else error)
    return words.startswith("Could not decode to UTF-8")


def _refuse_no_text(context: ExceptionContext) -> None:
    """Such a row cannot be read, like one with no time where a time belongs."""
    if is_no_text(context.original_exception):
        raise ValueError(str(context.original_exception))


def guard_of(error: DBAPIError) -> str | None:
    """The trigger or constraint that refused a write; None when it failed for another reason.

    SQLite does not say which foreign key it was: that one is called `foreign_key`.
    """
    if isinstance(error.orig, psycopg.Error):
        return error.orig.diag.constraint_name
    words = str(error.orig)
    if found := re.match(r"gate: (\w+): |CHECK constraint failed: (\w+)", words):
        return found[1] or found[2]
    if found := re.match(r"UNIQUE constraint failed: (.+)", words):
        return _unique_of(found[1].split(", "))
    return "foreign_key" if words == "FOREIGN KEY constraint failed" else None


def _unique_of(columns: list[str]) -> str | None:
    """The name of the unique constraint over these `table.column` names, which is all that SQLite says of it."""
    table = metadata.tables[columns[0].partition(".")[0]]
    rules = (rule for rule in table.constraints if isinstance(rule, PrimaryKeyConstraint | UniqueConstraint))
    unique = (*rules, *(index for index in table.indexes if index.unique))
    return next((str(rule.name) for rule in unique if [str(column) for column in rule.columns] == columns), None)
