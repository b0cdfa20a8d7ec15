"""Two last approvals at once: the request is approved exactly when both are in, with exactly one task."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest
from gate_world import Scene
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database.schema.engine import begin_read, begin_write, connect

ROUNDS = {"sqlite": 40, "postgresql": 200}

_ONE = "org_id = 'o' AND request_id = :request AND version = 1"
_LOCK = f"SELECT 1 FROM request_version WHERE {_ONE} FOR UPDATE"


def _asked(engine: Engine, requests: list[str]) -> None:
    """These requests, each waiting for Mia and Oto."""
    with begin_write(engine) as connection:
        for number, request in enumerate(requests):
            scene = Scene(connection)
            if number == 0:
                scene.cast()
            scene.put("access_request", request_id=request)
            scene.put("request_version", request_id=request, approvals_required=2)
            scene.put("approval_stage", request_id=request)
            for slot, person in ((1, "mia"), (2, "oto")):
                scene.put("approval", request_id=request, slot=slot, approver=person, tag=f"{request}-{slot}")
            scene.sql(f"UPDATE request_version SET state = 'pending' WHERE {_ONE}", request=request)
            scene.sql(f"UPDATE approval SET state = 'open' WHERE {_ONE}", request=request)


def _decide(connection: Connection, request: str, slot: int, lock: bool) -> bool:
    """One approval and all that follows from it, as the store does it; whether this one was the last."""
    scene = Scene(connection)
    if lock and connection.dialect.name == "postgresql":
        connection.execute(text(_LOCK), {"request": request})
    used_up = f"UPDATE approval SET state = 'decided' WHERE {_ONE} AND slot = {slot} AND state = 'open'"
    assert scene.sql(used_up, request=request) == 1
    scene.put("decision", request_id=request, slot=slot, decided_by={1: "mia", 2: "oto"}[slot])
    count = text(f"SELECT count(*) FROM decision WHERE {_ONE}")
    if connection.execute(count, {"request": request}).scalar_one() < 2:
        return False
    scene.sql(f"UPDATE request_version SET state = 'approved' WHERE {_ONE}", request=request)
    scene.put("grant_task", request_id=request, task_id=f"task of {request}")
    return True


@pytest.mark.parametrize("lock", [True, False], ids=["the store locks", "only the gate locks"])
def test_two_last_approvals_at_once_make_one_task(engine: Engine, lock: bool) -> None:
    requests = [f"R{number}" for number in range(ROUNDS[engine.dialect.name] // (1 if lock else 4))]
    _asked(engine, requests)
    ready = Barrier(2)

    def approve(slot: int) -> list[bool]:
        last = []
        for request in requests:
            ready.wait(timeout=60)
            with begin_write(engine) as connection:
                last.append(_decide(connection, request, slot, lock))
        return last

    with ThreadPoolExecutor(2) as pool:
        mia, oto = pool.map(approve, (1, 2))
    assert [first + second for first, second in zip(mia, oto, strict=True)] == [1] * len(requests)
    with begin_read(engine) as connection:
        states = set(connection.execute(text("SELECT state FROM request_version")).scalars())
        tasks = connection.execute(text("SELECT count(*) FROM grant_task")).scalar_one()
    assert (states, tasks) == ({"approved"}, len(requests))


def _second_waits(url: str) -> bool:
    """Whether a second decision on a request waits for the first one to be committed."""
    first, second = connect(url), connect(url)
    _asked(first, ["R1"])
    try:
        with begin_write(first) as one:
            _decide(one, "R1", 1, lock=False)
            with begin_write(second) as other:
                other.execute(text("SET LOCAL lock_timeout = '200ms'"))
                _decide(other, "R1", 2, lock=False)
    except DBAPIError as error:
        return isinstance(error.orig, psycopg.errors.LockNotAvailable)
    finally:
        first.dispose()
        second.dispose()
    return False


def test_a_second_decision_waits_for_the_first(postgres_url: str) -> None:
    assert _second_waits(postgres_url)


def test_without_its_lock_the_second_decision_does_not_wait(postgres_databases: Callable[[], str]) -> None:
    url = postgres_databases()
    engine = connect(url)
    with begin_write(engine) as connection:
        connection.execute(text("DROP TRIGGER decision_awaits_its_turn ON decision"))
    engine.dispose()
    assert not _second_waits(url)


@pytest.mark.parametrize("both", [1, 2], ids=["the same slot", "both slots"])
def test_a_slot_is_used_up_by_one_of_two(engine: Engine, both: int) -> None:
    """Twice the same click, or the two approvers: each slot is decided once."""
    _asked(engine, ["R1"])
    ready = Barrier(2)
    use_up = text(f"UPDATE approval SET state = 'decided' WHERE {_ONE} AND slot = :slot AND state = 'open'")

    def click(slot: int) -> int:
        ready.wait(timeout=60)
        with begin_write(engine) as connection:
            return connection.execute(use_up, {"request": "R1", "slot": slot}).rowcount

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(click, (1, both))) == both


@pytest.mark.parametrize("table", ["approval", "approval_stage"])
def test_nobody_is_added_while_the_version_is_being_submitted(postgres_url: str, table: str) -> None:
    """The row that says `draft` is locked by whoever submits it, so a late addition sees `pending`."""
    engine = connect(postgres_url)
    with begin_write(engine) as connection:
        scene = Scene(connection)
        scene.cast()
        scene.put("access_request")
        scene.routed()
    started = Barrier(2)

    def add() -> str:
        started.wait(timeout=60)
        with pytest.raises(DBAPIError, match=f"gate: {table}_set_on_route"), begin_write(engine) as connection:
            Scene(connection).put(
                table, **({"slot": 3, "approver": "eve", "tag": "t"} if table == "approval" else {"stage": 2})
            )
        return "refused"

    with ThreadPoolExecutor(1) as pool:
        with begin_write(engine) as connection:
            Scene(connection).move("pending")
            late = pool.submit(add)
            started.wait(timeout=60)
            _until_it_waits(engine)
        assert late.result(timeout=60) == "refused"
    engine.dispose()


def _until_it_waits(engine: Engine) -> None:
    """Returns when some session waits for a lock."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not connection.execute(waiting).scalar_one():
            pass
