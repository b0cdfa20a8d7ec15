"""What a database error means to a use case: a refusal by the gate, a database that is away, or a fault of ours."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import psycopg
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint
from sqlalchemy.exc import DBAPIError, OperationalError, TimeoutError

from mailbot.adapters.database.schema.tables import metadata
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


def is_no_text(error: BaseException | None) -> bool:
    """Whether SQLite has found bytes in a row that are no text: of the row, not of the database, something is wrong."""
    words = str(error.orig if isinstance(error, DBAPIError) else error)
    return words.startswith("Could not decode to UTF-8")


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
