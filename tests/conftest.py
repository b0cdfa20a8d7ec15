"""Databases and a browser for every test that wants one; nothing is started before a test asks for it."""

import gc
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partialmethod
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

import pytest
from anyio.from_thread import start_blocking_portal
from fastapi import routing
from fastapi.dependencies import utils
from fastapi.dependencies.models import Dependant
from fastapi.testclient import TestClient
from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from playwright.sync_api import Browser, sync_playwright
from postgres import Databases, databases
from sqlalchemy import Connection, Engine, event

from mailbot.adapters.database.schema import engine as database_engine
from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.upgrading import upgrade


class Compiled(BytecodeCache):
    """What the templates were compiled to, by their very words."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self.kept[bucket.key, bucket.checksum] = bucket.code


@pytest.fixture(scope="session", autouse=True)
def nothing_waits_for_the_disk() -> Iterator[tuple[str, int]]:
    """A crash of the test machine may cost test data; what a killed process has handed over is there all the same.
    Gives how SQLite waits otherwise."""
    with pytest.MonkeyPatch.context() as patch:
        shipped = database_engine._PRAGMAS["synchronous"]
        patch.setitem(database_engine._PRAGMAS, "synchronous", ("OFF", 0))
        patch.setattr(os, "fsync", lambda file: None)
        yield shipped


@pytest.fixture
def waits_for_the_disk(nothing_waits_for_the_disk: tuple[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite as it is outside of tests."""
    monkeypatch.setitem(database_engine._PRAGMAS, "synchronous", nothing_waits_for_the_disk)


@pytest.fixture(scope="session", autouse=True)
def templates_compiled_once() -> Iterator[None]:
    """Each test starts its own mailbot, and a third of that would be to compile the same templates again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "__init__", partialmethod(Environment.__init__, bytecode_cache=Compiled()))
        yield


class Statements(dict[Any, Any]):
    """What statements were compiled to, by the kind of their database: its dialect object is each engine's own."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_by_kind(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(_by_kind(key), compiled)


def _by_kind(key: Any) -> Any:
    dialect, *rest = key
    return (dialect.name, dialect.driver, dialect.server_version_info, *rest)


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Each test has its own engine, which would compile anew what those before it have compiled."""
    statements = Statements()

    def share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=statements)

    event.listen(Engine, "engine_connect", share)
    yield
    event.remove(Engine, "engine_connect", share)


@pytest.fixture(scope="session", autouse=True)
def handlers_read_once() -> Iterator[None]:
    """Each test makes its own pages, and FastAPI would read the parameters of the same handlers again for each."""
    read: dict[object, Dependant] = {}
    afresh = routing.get_dependant

    def known(*, path: str, call: Callable[..., Any], **more: Any) -> Dependant:
        key = (path, getattr(call, "__code__", call), str(more))
        if key not in read:
            read[key] = afresh(path=path, call=call, **more)
        return replace(read[key], call=call, dependencies=list(read[key].dependencies))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(routing, "get_dependant", known)
        patch.setattr(utils, "get_dependant", known)
        yield


@pytest.fixture(scope="session", autouse=True)
def one_loop_for_all_pages() -> Iterator[None]:
    """A test's client would start a loop, in a thread of its own, for each page that it opens."""
    with start_blocking_portal() as portal, pytest.MonkeyPatch.context() as patch:
        patch.setattr(TestClient, "portal", portal)
        yield


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser, gone with the module: while it is there no other may be started, nor anything that runs a loop."""
    with sync_playwright() as playwright:
        args = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=args)
        yield browser
        browser.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database, once of each kind: a test that takes it runs twice."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url"))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh database, once of each kind."""
    engine = connect(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """A fresh SQLite file."""
    path = tmp_path / "mailbot.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres_databases: Callable[[], str]) -> str:
    """An empty database on the PostgreSQL server of this test run."""
    return postgres_databases()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = connect(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()  # the last connection to close moves the WAL into the file
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databases]:
    """The PostgreSQL databases of this process (one server per xdist worker)."""
    with databases() as made:
        yield made


@pytest.fixture
def postgres_databases(postgres: Databases) -> Iterator[Callable[[], str]]:
    """Lends migrated databases until the test is over: each call gives the address of one."""
    with postgres.lent() as lend:
        yield lend


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: every worker waits now and then, for a server, a browser, or for time to pass."""
    return len(os.sched_getaffinity(0)) + 1


def pytest_collection_finish() -> None:
    """A million objects of collected tests are put out of the garbage collector's way, as the service does with what it
    loads, and it looks at what tests leave behind less often: a tenth of the time went there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


_FORKING = (
    "tests/story/mail/test_crash.py",
    "tests/test_explain.py",
    "tests/test_rules_check.py",
    "tests/test_service.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make test` tells half of the stories on each database; `.ci/run` tells all of them on both."""
    parser.addoption("--one-database", action="store_true", help="tells each story on one of the two databases")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The tests that fork come first: a copy of a process that has read all the corpora costs ten times as much."""
    items.sort(key=lambda item: not item.nodeid.startswith(_FORKING))
    if config.getoption("--one-database") and not any("::" in named for named in config.args):
        left_out = [item for item in items if _is_told_elsewhere(item.nodeid)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not _is_told_elsewhere(item.nodeid)]


def _is_told_elsewhere(nodeid: str) -> bool:
    """Whether this is a story on one database that is told on the other: its name says which, so always the same."""
    database = re.search(r"(?<=[\[-])(sqlite|postgresql)(?=[\]-])", nodeid)
    if not database or not nodeid.startswith(("tests/story/", "tests/pages/")):
        return False
    name = nodeid[: database.start()] + nodeid[database.end() :]
    return ("sqlite", "postgresql")[crc32(name.encode()) % 2] != database[0]
