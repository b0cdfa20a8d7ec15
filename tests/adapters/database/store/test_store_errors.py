from pathlib import Path
from threading import Barrier, Thread

import pytest
from sealing import ENVELOPES
from sqlalchemy import Engine, create_engine, make_url, text
from store_cast import ANA, HOUR, NOW, drafted, request, written

from mailbot.adapters.database.schema.engine import begin_write, connect
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.store import SqlStore
from mailbot.services.ports import RecordRefused, StoreUnavailable


def test_a_database_with_this_versions_tables_is_ready(store: SqlStore) -> None:
    store.ready()


def test_an_empty_database_says_what_to_run(tmp_path: Path) -> None:
    store = SqlStore(connect(f"sqlite:///{tmp_path}/empty.db"), "larkspur", ENVELOPES)
    with pytest.raises(StoreUnavailable, match="mailbot db upgrade"):
        store.ready()


def test_a_server_that_is_not_there_is_unavailable_in_words() -> None:
    store = SqlStore(connect("postgresql://127.0.0.1:1/nothing"), "larkspur", ENVELOPES)
    with pytest.raises(StoreUnavailable, match=r"cannot be used now: .*127\.0\.0\.1"), store.write():
        pass
    with pytest.raises(StoreUnavailable), store.read():
        pass
    with pytest.raises(StoreUnavailable):
        store.claim(NOW, 60, 1)
    with pytest.raises(StoreUnavailable):
        store.ready()


def test_a_connection_that_is_lost_midway_is_unavailable_and_the_next_one_works(postgres_url: str) -> None:
    store = SqlStore(connect(postgres_url), "larkspur", ENVELOPES)
    people, killed = (lambda tx: tx.sync_people([ANA])), (lambda tx: _kill_others(postgres_url))
    with pytest.raises(StoreUnavailable):
        written(store, people, killed, lambda tx: tx.next_request_id(2026))
    with store.write() as tx:
        tx.sync_people([ANA])
        assert tx.next_request_id(2026) == "REQ-2026-00001"


def _kill_others(url: str) -> None:
    with begin_write(connect(url)) as connection:
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(text(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {others}"))


def test_a_database_that_stays_locked_is_unavailable(sqlite_url: str) -> None:
    impatient = create_engine(sqlite_url, connect_args={"timeout": 0})
    with (
        begin_write(connect(sqlite_url)),
        impatient.connect() as other,
        pytest.raises(StoreUnavailable, match="locked"),
        translated(),
    ):
        other.execute(text("DELETE FROM job_run"))


def test_a_database_that_may_only_be_read_is_unavailable(sqlite_url: str, postgres_url: str) -> None:
    path, standby = make_url(sqlite_url).database, "-c default_transaction_read_only=on"
    sqlite = create_engine(f"sqlite:///file:{path}?mode=ro&uri=true")
    postgres = create_engine(postgres_url.replace("://", "+psycopg://", 1), connect_args={"options": standby})
    for engine in (sqlite, postgres):
        with engine.connect() as other, pytest.raises(StoreUnavailable, match=r"(?i)read-?only"), translated():
            other.execute(text("DELETE FROM job_run"))
        engine.dispose()


def test_a_guard_that_refuses_is_named(store: SqlStore) -> None:
    with pytest.raises(RecordRefused) as refused:
        written(store, lambda tx: drafted(tx, request()), lambda tx: tx.add_request(request()))
    assert refused.value.guard in ("access_request_not_replaced", "pk_access_request")


def test_a_refusal_is_raised_where_it_happens(store: SqlStore) -> None:
    with store.write() as tx:
        drafted(tx, request())
        with pytest.raises(RecordRefused):
            tx.move(request(state="pending"), "withdrawn", NOW)
        tx.move(request(), "withdrawn", NOW)
    with store.read() as tx:
        file = tx.request_file("REQ-2026-00001")
    assert file is not None
    assert file.request.state == "withdrawn"


def test_a_fault_of_ours_passes_as_it_is(store: SqlStore) -> None:
    with pytest.raises(ValueError, match="without zone"), store.write() as tx:
        drafted(tx, request(created_at=NOW.replace(tzinfo=None)))


def test_a_reading_transaction_cannot_write(store: SqlStore) -> None:
    with pytest.raises(Exception, match=r"(?i)read-?only"), store.read() as tx:
        tx.next_request_id(2026)


def test_of_two_processes_one_runs_a_job(engine: Engine) -> None:
    for number in range(10):
        ready, won = Barrier(2), []

        def run(number: int = number, ready: Barrier = ready, won: list[bool] = won) -> None:
            store = SqlStore(engine, "larkspur", ENVELOPES)
            ready.wait()
            with store.write() as tx:
                won.append(tx.ran("tasks_file", NOW + number * HOUR))

        threads = [Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(won) == [False, True]
