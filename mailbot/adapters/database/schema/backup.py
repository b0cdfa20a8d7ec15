"""A copy of the whole database while mailbot runs."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from mailbot.adapters.database.schema.engine import begin_read

_PAGES = 2_000


class BackupRefused(Exception):
    """No copy was made; the text says why and what to do."""


def back_up(engine: Engine, to: Path, step: Callable[[int, int], object] = lambda done, total: None) -> None:
    """Copies the database as it is at this moment into a new file that only its owner can read, checked and whole or
    not there at all (SQLite's online backup). `step` is told the pages copied, of how many.

    What is written meanwhile is not in the copy, and does not make it begin anew. Raises BackupRefused.
    """
    if engine.dialect.name != "sqlite":
        raise BackupRefused("this is PostgreSQL: its own pg_dump makes the copy, also while mailbot runs")
    draft = to.with_name(f".{to.name}.part")
    try:
        if to.exists():
            raise FileExistsError(None, "there is such a file already; name another one")
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        _copy(engine, draft, step)
        os.link(draft, to)
    except (OSError, sqlite3.Error) as why:
        raise BackupRefused(f"{to}: {getattr(why, 'strerror', None) or why}") from why
    finally:
        draft.unlink(missing_ok=True)


def _copy(engine: Engine, draft: Path, step: Callable[[int, int], object]) -> None:
    with closing(sqlite3.connect(draft)) as copy:
        with begin_read(engine) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").close()  # from here on it sees one state
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)  # noqa: S101  # the dialect says so
            source.backup(copy, pages=_PAGES, progress=lambda _, left, total: step(total - left, total))
        copy.execute("PRAGMA journal_mode = DELETE").close()  # one file, to be carried away
        # quick_check of SQLite 3.40 calls a sound table without rowid damaged when its key is not in its columns' order
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise BackupRefused(f"the copy is damaged: {found}")
    with draft.open("rb") as file:
        os.fsync(file.fileno())
