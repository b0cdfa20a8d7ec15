"""What the tests do with PostgreSQL's sessions leaves nothing of one test to the next."""

from typing import Any

from sqlalchemy import text

from mailbot.adapters.database.schema.engine import connect

_FOUND = """
SELECT pg_backend_pid() AS pid, current_setting('timezone') AS zone, to_regclass('pg_temp.left_behind') AS made,
  (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) AS held
"""


def _found(url: str, *first: str) -> Any:
    engine = connect(url)
    with engine.connect() as connection:
        for statement in first:
            connection.execute(text(statement))
        connection.commit()
        found = connection.execute(text(_FOUND)).one()
    engine.dispose()
    return found


def test_a_session_is_given_on_as_it_was_begun(postgres_url: str) -> None:
    left = ("SET timezone = 'Asia/Tokyo'", "CREATE TEMPORARY TABLE left_behind (one int)", "SELECT pg_advisory_lock(7)")
    before, after = _found(postgres_url, *left), _found(postgres_url)
    assert (before.zone, before.made, before.held) == ("Asia/Tokyo", "left_behind", 1)
    assert (after.zone, after.made, after.held) == ("UTC", None, 0)
    assert after.pid == before.pid
