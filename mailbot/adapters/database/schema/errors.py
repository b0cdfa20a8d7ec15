"""What a database error means to a use case: a refusal by the gate, a database that is away, or a fault of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from sqlalchemy.exc import DBAPIError, OperationalError, TimeoutError

from mailbot.adapters.database.schema.engine import guard_of, is_no_text
from mailbot.services.ports import RecordRefused, StoreUnavailable

_SQLITE_AWAY = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    )
)
"""SQLite's primary result codes that may pass by themselves or by somebody's hand, without a change to mailbot."""

_READ_ONLY = "25006"
"""PostgreSQL's word for a write where only reading is allowed: by a standby, or by one whose disk is nearly full."""


@contextmanager
def translated() -> Iterator[None]:
    """Raises RecordRefused and StoreUnavailable in place of the driver's errors, ValueError for what is no text;
    everything else passes."""
    try:
        yield
    except TimeoutError as error:
        raise StoreUnavailable("the database has no free connection: too much is waiting on it; try again") from error
    except DBAPIError as error:
        raise_meaning(error)


def raise_meaning(error: DBAPIError) -> NoReturn:
    """Raises what an error of the driver means to a use case, or the error itself where it is a fault of ours."""
    if is_no_text(error):
        raise ValueError(_sentence(error)) from error
    if guard := guard_of(error):
        raise RecordRefused(guard) from error
    if _away(error):
        raise StoreUnavailable(f"the database cannot be used now: {_sentence(error)}") from error
    raise error


def _away(error: DBAPIError) -> bool:
    """Whether the database was out of reach or busy, rather than asked for something impossible."""
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.Error):
        code: int | None = getattr(error.orig, "sqlite_errorcode", None)
        return code is not None and code & 0xFF in _SQLITE_AWAY
    return isinstance(error, OperationalError) or getattr(error.orig, "sqlstate", None) == _READ_ONLY


def _sentence(error: DBAPIError) -> str:
    """The driver's own words on one line."""
    return " ".join(str(error.orig).split())
