"""Bringing the schema up to date, and which revision it is at."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from mailbot.adapters.database.schema.engine import UnsafeDatabase, begin_read, begin_write
from mailbot.adapters.database.schema.sealing import Memory
from mailbot.adapters.database.schema.tables import metadata
from mailbot.services.ports import StoreUnavailable

_MIGRATIONS = Path(__file__).parent / "migrations"
_UPGRADE_LOCK = 0x6D61696C626F74  # "mailbot": two processes that start together upgrade one after the other


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


_VOUCHES = "0017"
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
