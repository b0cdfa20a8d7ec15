"""Every journey is told on both databases."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from world import ANA, WISH, World


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    world = World(tmp_path, database_url, waits=True)
    yield world
    world.close()  # a server has only so many connections


@pytest.fixture
def asked(world: World) -> World:
    """Ana has asked on a Thursday at nine; Mia and Oto have until Monday at nine."""
    world.writes(ANA, WISH)
    world.works()
    return world


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh_database(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Makes databases, one at each call."""
    if request.param == "postgresql":
        made: Callable[[], str] = request.getfixturevalue("postgres_databases")
        return made
    template, numbers = request.getfixturevalue("sqlite_template"), count()
    return lambda: f"sqlite:///{shutil.copyfile(template, tmp_path / f'crash-{next(numbers)}.db')}"
