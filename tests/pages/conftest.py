"""A whole desk with real records behind the pages, people signed in as they are, and a real browser in front of it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "story"))

from office import Site, served
from world import World

CHROMIUM = Path("/usr/bin/chromium")

collect_ignore_glob = [] if CHROMIUM.exists() else ["test_seen_*.py"]
"""Whatever needs a browser is in files of this name."""


@pytest.fixture
def world(tmp_path: Path, sqlite_url: str) -> Iterator[World]:
    world = World(tmp_path, sqlite_url)
    yield world
    world.close()


@pytest.fixture
def both(tmp_path: Path, database_url: str) -> Iterator[World]:
    """The same, once on each database, for what the database itself answers."""
    world = World(tmp_path, database_url)
    yield world
    world.close()


@pytest.fixture
def site(world: World) -> Iterator[Site]:
    """The world's pages behind a real server on loopback."""
    with served(world) as site:
        yield site


Enter = Callable[[str], object]
