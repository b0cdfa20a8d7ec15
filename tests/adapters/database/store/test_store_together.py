"""What one thread writes together: on SQLite one commit for all, and all of it or nothing."""

import json
from collections.abc import Callable, Iterator
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
from mailbot.core.audit import AuditEntry, Tag
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


def test_with_a_part_that_fails_all_of_them_are_undone(sqlite: SqlStore) -> None:
    with pytest.raises(RecordRefused):
        _together(sqlite, asked, half)
    assert seen(sqlite) == ["mail-0"]
    with sqlite.read() as tx:
        assert [tx.request_file(f"REQ-2026-{number:05}") for number in (1, 2)] == [None, None]


def test_of_a_part_that_fails_somebody_always_hears(sqlite: SqlStore) -> None:
    for more in ((), (asked,)):
        with pytest.raises(StoreUnavailable, match="undone with it"):
            _together(sqlite, asked, _unheard, *more)
        assert seen(sqlite) == ["mail-0"]


def _together(store: SqlStore, *changes: Callable[[SqlStore, int], object]) -> None:
    with store.together():
        for number, change in enumerate(changes, 1):
            change(store, number)


def half(store: SqlStore, number: int) -> None:
    """A change that is refused in its middle."""
    new = request(f"REQ-2026-{number:05}")
    written(store, lambda tx: drafted(tx, new), lambda tx: tx.add_request(new))


def _unheard(store: SqlStore, number: int) -> None:
    with suppress(RecordRefused):
        half(store, number)


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


def test_numbers_go_on_from_one_part_to_the_next_and_are_kept_at_the_end(sqlite: SqlStore, sqlite_url: str) -> None:
    with sqlite.together():
        given = [_numbered(sqlite) for _ in range(3)]
    assert given == [f"REQ-2026-{number:05}" for number in (1, 2, 3)]
    with suppress(_Away), sqlite.together():
        _numbered(sqlite)
        raise _Away
    with connect(sqlite_url).connect() as connection:
        assert connection.execute(text("SELECT value FROM counter WHERE name = 'request-2026'")).scalar_one() == 3
    assert _numbered(sqlite) == "REQ-2026-00004"


def _numbered(store: SqlStore) -> str:
    with store.write() as tx:
        return tx.next_request_id(2026)


def test_what_is_to_be_done_afterwards_is_done_once_all_is_committed_and_never_where_it_is_undone(
    sqlite: SqlStore,
) -> None:
    done: list[str] = []
    with sqlite.together():
        with sqlite.write() as tx:
            tx.afterwards(lambda: done.append("together"))
        assert done == []
    with sqlite.write() as tx:
        tx.afterwards(lambda: done.append("alone"))
    with suppress(_Away), sqlite.together():
        with sqlite.write() as tx:
            tx.afterwards(lambda: done.append("undone together"))
        raise _Away
    with suppress(_Away), sqlite.write() as tx:
        tx.afterwards(lambda: done.append("undone alone"))
        raise _Away
    assert done == ["together", "alone"]


def test_where_the_database_gives_up_midway_nothing_is_written(sqlite: SqlStore) -> None:
    with pytest.raises(ZeroDivisionError):
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
    with store.together() as one_commit:
        first = asked(store, 1)
        assert seen(other)[-1] == first
    assert not one_commit


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
