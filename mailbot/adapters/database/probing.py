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
                raise StoreUnavailable(
                    f"its guards are not all there, somebody has taken away or changed {', '.join(gone[:5])}"
                )
            with suppress(_Undone), begin_write(engine) as connection:
                _write(connection)
    except (UnsafeDatabase, RecordRefused, DBAPIError) as why:
        raise StoreUnavailable(f"it cannot be written to: {' '.join(str(getattr(why, 'orig', why)).split())}") from why
    finally:
        engine.dispose()
    return f"{engine.dialect.name}, revision {revision}, writable"


def missing_guards(engine: Engine) -> list[str]:
    """The triggers of the gate that this database lacks, or has in other words than mailbot's or switched off, by name.

    PostgreSQL keeps them in its own words: there it is only seen whether they are there and always on.
    """
    sqlite = engine.dialect.name == "sqlite"
    with begin_read(engine) as connection:
        found = {row.name: row.told.strip() for row in connection.execute(text(_TRIGGERS[engine.dialect.name]))}
    wanted = {name: words if sqlite else "A" for name, words in _gate(engine.dialect.name).items()}
    return sorted(name for name, told in wanted.items() if found.get(name) != told)


_TRIGGERS = {
    "sqlite": "SELECT name, sql AS told FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname AS name, tgenabled::text AS told FROM pg_trigger WHERE NOT tgisinternal",
}


def _gate(dialect: str) -> dict[str, str]:
    """Every guard's statement by its name; that of a later revision takes the place of an earlier one's."""
    files = sorted(_GATE.rglob(f"*{dialect}.sql"), key=lambda file: (file.parent != _GATE, file.parts))
    parts = (part for file in files for part in file.read_text("utf-8").split("\n\n"))
    found = (_CREATED.search(part) for part in parts)
    return {match[1]: match[0].strip().removesuffix(";") for match in found if match}


_CREATED = re.compile(r"^CREATE (?:CONSTRAINT )?TRIGGER (\w+).*", re.MULTILINE | re.DOTALL)


def _write(connection: Connection) -> None:
    connection.execute(insert(counter).values(org_id="mailbot doctor", name="probe", value=1))
    raise _Undone
