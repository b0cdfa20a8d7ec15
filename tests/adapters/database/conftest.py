"""Worlds for the attacks on the gate: the migrated schema of either database, with any of its guards taken out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from gate_world import EVIDENCE, Cuts, Scene, World, postgres_without, sqlite_without, with_neighbourhood
from postgres import Databases
from sqlalchemy import Engine, text

from mailbot.adapters.database.schema.engine import begin_read, begin_write, connect


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def world(kind: str, request: pytest.FixtureRequest) -> World:
    """Opens a neighbourhood without the named guards; `hostile` switches off what a session can switch off."""
    return request.getfixturevalue(f"{kind}_world")  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def sqlite_world(sqlite_template: Path) -> World:
    engine = connect(f"sqlite:///{sqlite_template}")
    with begin_read(engine) as connection:
        query = (
            "SELECT name, sql FROM sqlite_master "
            "WHERE sql IS NOT NULL AND type <> 'index' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        )
        schema = tuple((row.name, row.sql) for row in connection.execute(text(query)))
    engine.dispose()
    schema = with_neighbourhood(schema)

    @contextmanager
    def opened(without: tuple[str, ...] = (), hostile: bool = False, cuts: Cuts = ()) -> Iterator[Scene]:
        connection = sqlite_without(schema, without, hostile, cuts)
        yield Scene(connection)
        connection.close()
        connection.engine.dispose()

    return opened


@pytest.fixture(scope="session")
def postgres_gate(postgres: Databases) -> Iterator[Engine]:
    """One migrated PostgreSQL database for all attacks: each is rolled back, its missing guards as well."""
    engine = connect(postgres.new())
    with begin_write(engine) as connection:
        Scene(connection).neighbourhood()
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_world(postgres_gate: Engine) -> World:
    evidence = EVIDENCE.read_text(encoding="utf-8")

    @contextmanager
    def opened(without: tuple[str, ...] = (), hostile: bool = False, cuts: Cuts = ()) -> Iterator[Scene]:
        with postgres_gate.connect() as connection:
            yield Scene(postgres_without(connection, evidence, without, hostile, cuts))
            connection.rollback()

    return opened
