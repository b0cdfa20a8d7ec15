"""Whether a database can be worked with, without changing anything in it."""

import re
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.engine import UnsafeDatabase, begin_read, begin_write, connect, current, is_current
from mailbot.adapters.database.errors import translated
from mailbot.adapters.database.tables import counter
from mailbot.services.ports import RecordRefused, StoreUnavailable

_GATE = Path(__file__).parent / "migrations" / "gate"


class _Undone(Exception):
    """Ends a transaction that was only to be tried."""


def probe(url: str) -> str:
    """Reads the revision and writes a row that is rolled back; what it is, in words. Raises StoreUnavailable."""
    engine = connect(url)
    try:
        with translated():
            revision = current(engine)
            if not is_current(engine):
                raise StoreUnavailable(f"its tables are those of revision {revision or 'none'}, not of this version")
            if gone := missing_guards(engine):
                raise StoreUnavailable(f"its guards are not all there, somebody has taken away {', '.join(gone[:5])}")
            with suppress(_Undone), begin_write(engine) as connection:
                _write(connection)
    except (UnsafeDatabase, RecordRefused, DBAPIError) as why:
        raise StoreUnavailable(f"it cannot be written to: {' '.join(str(getattr(why, 'orig', why)).split())}") from why
    finally:
        engine.dispose()
    return f"{engine.dialect.name}, revision {revision}, writable"


def missing_guards(engine: Engine) -> list[str]:
    """The triggers of the gate that this database lacks, by name."""
    files = _GATE.rglob(f"*{engine.dialect.name}.sql")
    told = "\n".join(file.read_text("utf-8") for file in files)
    wanted = set(re.findall(r"^CREATE (?:CONSTRAINT )?TRIGGER (\w+)", told, re.MULTILINE))
    names = "sqlite_master WHERE type = 'trigger'" if engine.dialect.name == "sqlite" else "pg_trigger"
    column = "name" if engine.dialect.name == "sqlite" else "tgname"
    with begin_read(engine) as connection:
        found = set(connection.execute(text(f"SELECT {column} FROM {names}")).scalars())  # noqa: S608  # our own words
    return sorted(wanted - found)


def _write(connection: Connection) -> None:
    connection.execute(insert(counter).values(org_id="mailbot doctor", name="probe", value=1))
    raise _Undone
