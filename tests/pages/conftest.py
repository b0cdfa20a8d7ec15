"""A whole desk with real records behind the pages, people signed in as they are, and a real browser in front of it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "story"))

from office import Site, served
from world import World

CHROMIUM = Path("/usr/bin/chromium")
ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"]

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


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def site(world: World) -> Iterator[Site]:
    """The world's pages behind a real server on loopback."""
    with served(world) as site:
        yield site


Enter = Callable[[str], object]
