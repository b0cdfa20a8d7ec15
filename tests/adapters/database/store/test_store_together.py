"""What one thread writes together: on SQLite one commit for all, and each change still whole or not at all."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from time import perf_counter, sleep

import pytest
from sealing import ENVELOPES
from sqlalchemy import Engine, text
from store_cast import ANA, EVE, MIA, NOW, OTO, drafted, request, written

from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.store import SqlStore
from mailbot.core.register import AuditEntry, Tag
from mailbot.services.ports import RecordRefused, StoreUnavailable


class _Away(Exception):
    """Ends everything that is written together."""


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[SqlStore]:
    """The records on SQLite, which commits together."""
    engine = connect(sqlite_url)
    store = SqlStore(engine, "larkspur", ENVELOPES)
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
        tx.audit(AuditEntry(NOW, Tag.MESSAGE_RECEIVED, "mailbot", "mail-0", {}))
    yield store
    engine.dispose()


def asked(store: SqlStore, number: int) -> str:
    """A request with its entry in the trail, in a transaction of its own."""
    with store.write() as tx:
        request_id = f"REQ-2026-{number:05}"
        drafted(tx, request(request_id))
        tx.audit(AuditEntry(NOW, Tag.REQUEST_DRAFTED, ANA.person_id, request_id, {}))
    return request_id


def seen(store: SqlStore) -> list[str]:
    """The subjects of the trail, as somebody reads it."""
    with store.read() as tx:
        return [json.loads(entry.body)["subject"] for entry in tx.trail()]


def test_nobody_else_sees_a_part_before_all_is_committed(sqlite: SqlStore, sqlite_url: str) -> None:
    other = SqlStore(connect(sqlite_url), "larkspur", ENVELOPES)
    with sqlite.together():
        first, second = asked(sqlite, 1), asked(sqlite, 2)
        assert seen(other) == ["mail-0"]
        assert seen(sqlite) == ["mail-0", first, second]
    assert seen(other) == ["mail-0", first, second]


def test_a_part_that_fails_is_undone_alone(store: SqlStore) -> None:
    with store.together():
        first, half = asked(store, 1), request("REQ-2026-00002")
        with pytest.raises(RecordRefused):
            written(store, lambda tx: drafted(tx, half), lambda tx: tx.add_request(half))
        third = asked(store, 3)
    assert [subject for subject in seen(store) if subject.startswith("REQ")] == [first, third]
    with store.read() as tx:
        assert [tx.request_file(name) is None for name in (first, half.request_id, third)] == [False, True, False]


def test_nothing_is_left_of_what_does_not_come_to_its_end(sqlite: SqlStore) -> None:
    reached = sqlite.reached
    with suppress(_Away), sqlite.together():
        asked(sqlite, 1)
        raise _Away
    assert seen(sqlite) == ["mail-0"]
    assert sqlite.reached == reached
    asked(sqlite, 1)
    assert seen(sqlite) == ["mail-0", "REQ-2026-00001"]
    assert sqlite.reached[0] == reached[0] + 1


def test_a_database_that_gives_up_midway_is_unavailable_and_nothing_more_is_written(sqlite: SqlStore) -> None:
    with pytest.raises(StoreUnavailable, match="gave up"):
        _with_a_full_disk(sqlite)
    assert seen(sqlite) == ["mail-0"]


def _with_a_full_disk(store: SqlStore) -> None:
    """SQLite then rolls back all that was written, and says so of the statement that it was at."""
    with store.together():
        asked(store, 1)
        with store.write() as tx:
            tx._connection.exec_driver_sql("ROLLBACK")  # what the disk does
            raise ZeroDivisionError("the disk is full")


def test_on_postgresql_each_is_committed_by_itself(postgres_url: str) -> None:
    store, other = (SqlStore(connect(postgres_url), "larkspur", ENVELOPES) for _ in range(2))
    with store.write() as tx:
        tx.sync_people([ANA, MIA, OTO, EVE])
    with store.together():
        first = asked(store, 1)
        assert seen(other)[-1] == first


def test_an_end_of_the_trail_that_was_cut_off_before_stays_noticed(sqlite: SqlStore, sqlite_url: str) -> None:
    reached = sqlite.reached
    _cut(connect(sqlite_url))
    with sqlite.together():
        asked(sqlite, 1)
        asked(sqlite, 2)
    assert sqlite.reached == reached


def _cut(engine: Engine) -> None:
    with engine.begin() as connection:
        for guard in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
            connection.execute(text(f'DROP TRIGGER "{guard}"'))
        connection.execute(text("DELETE FROM audit_entry"))
        connection.execute(text("UPDATE audit_head SET seq = 0, entry_hash = ''"))


def test_who_writes_again_and_again_lets_another_in_between(sqlite: SqlStore) -> None:
    """SQLite alone lets them wait for seconds: whoever has just had the lock is the first to ask for it again."""
    waited: list[float] = []
    ended = Event()

    def other() -> None:
        while not ended.wait(0.01):
            started = perf_counter()
            with sqlite.write() as tx:
                tx.ran("other", NOW)
            waited.append(perf_counter() - started)

    with ThreadPoolExecutor() as threads:
        threads.submit(other)
        for _ in range(40):
            with sqlite.write() as tx:
                tx.ran("one", NOW)
                sleep(0.05)
        ended.set()
    assert len(waited) > 20
    assert max(waited) < 0.5
