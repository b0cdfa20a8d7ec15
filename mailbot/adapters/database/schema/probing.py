"""Whether a database can be worked with, without changing anything in it."""

from contextlib import suppress

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.engine import UnsafeDatabase, begin_write, connect
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.schema.guards import demand_guards
from mailbot.adapters.database.schema.tables import counter
from mailbot.adapters.database.schema.upgrading import current, is_current
from mailbot.services.ports import RecordRefused, StoreUnavailable


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
            with suppress(_Undone), begin_write(engine) as connection:
                _write(connection)
            demand_guards(engine)
    except (UnsafeDatabase, RecordRefused, DBAPIError) as why:
        raise StoreUnavailable(f"it cannot be written to: {' '.join(str(getattr(why, 'orig', why)).split())}") from why
    finally:
        engine.dispose()
    return f"{engine.dialect.name}, revision {revision}, writable"


def _write(connection: Connection) -> None:
    connection.execute(insert(counter).values(org_id="mailbot doctor", name="probe", value=1))
    raise _Undone
