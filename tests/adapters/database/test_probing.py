"""A database is tried without leaving anything in it, and one that cannot be worked with says why."""

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from mailbot.adapters.database import engine as engine_module
from mailbot.adapters.database.engine import begin_read, begin_write, connect
from mailbot.adapters.database.probing import probe
from mailbot.services.ports import StoreUnavailable


def test_a_database_that_is_well_is_named_and_left_as_it_was(database_url: str) -> None:
    assert probe(database_url).startswith(f"{make_url(database_url).get_backend_name()}, revision 0")
    engine = connect(database_url)
    with begin_read(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM counter")).scalar_one() == 0
    engine.dispose()


def test_tables_of_another_version_are_told(database_url: str) -> None:
    engine = connect(database_url)
    with begin_write(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="its tables are those of revision 0003, not of this version"):
        probe(database_url)


def test_guards_that_somebody_has_taken_away_are_named(database_url: str) -> None:
    engine = connect(database_url)
    where = " ON decision" if engine.dialect.name == "postgresql" else ""
    with begin_write(engine) as connection:
        connection.execute(text(f"DROP TRIGGER decision_frozen{where}"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="somebody has taken away or changed decision_frozen"):
        probe(database_url)


def test_a_guard_that_somebody_has_made_powerless_is_named(database_url: str) -> None:
    engine = connect(database_url)
    powerless = {
        "sqlite": "CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision WHEN 0 BEGIN SELECT 1; END",
        "postgresql": "ALTER TABLE decision DISABLE TRIGGER decision_frozen",
    }
    with begin_write(engine) as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("DROP TRIGGER decision_frozen"))
        connection.execute(text(powerless[engine.dialect.name]))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="somebody has taken away or changed decision_frozen"):
        probe(database_url)


def test_a_user_who_may_only_read_is_found_out(postgres_url: str) -> None:
    engine, reader = connect(postgres_url), f"reader_of_{make_url(postgres_url).database}"
    with begin_write(engine) as connection:
        connection.execute(text(f"CREATE ROLE {reader} LOGIN"))
        connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="cannot be written to: permission denied for table counter"):
        probe(make_url(postgres_url).set(username=reader).render_as_string(hide_password=False))


def test_a_server_that_is_away_is_told() -> None:
    with pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1"):
        probe("postgresql://127.0.0.1:1/nothing")


def test_a_disk_that_does_not_keep_the_promises_is_told(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine_module._PRAGMAS, "synchronous", ("FULL", 3))
    with pytest.raises(StoreUnavailable, match="SQLite does not keep synchronous = FULL here"):
        probe(sqlite_url)
