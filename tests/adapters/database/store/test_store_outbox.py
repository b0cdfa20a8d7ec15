from collections.abc import Callable
from datetime import datetime
from threading import Barrier, Thread
from typing import TypeVar

from sqlalchemy import Engine, select
from store_cast import ANA, EVE, HOUR, MIA, NOW, notice, queued

from mailbot.adapters.database.schema.tables import outbox
from mailbot.adapters.database.store import SqlStore
from mailbot.services.ports import Claimed, Enclosure

LEASE = 600
T = TypeVar("T")


def _one_by_one(store: SqlStore, at: datetime = NOW) -> list[Claimed]:
    """Everything that may be claimed now, each alone."""
    return list(iter(lambda: next(iter(store.claim(at, LEASE, 1)), None), None))  # type: ignore[arg-type]


def _sent(store: SqlStore, number: int, provider_id: str, at: datetime = NOW) -> None:
    with store.write() as tx:
        tx.sent({f"notice-{number}": provider_id}, at)


def _not_sent(
    store: SqlStore, claimed: list[Claimed], why: str, next_at: datetime | None, at: datetime = NOW, alone: bool = False
) -> None:
    with store.write() as tx:
        tx.not_sent(claimed, why, next_at, at, alone)


def _numbers(claimed: list[Claimed]) -> list[int]:
    return [int(each.notice.notice_id.rpartition("-")[2]) for each in claimed]


def _at_once(act: Callable[[], T], threads: int = 2) -> list[T]:
    """What each thread gets when all of them act at the same moment."""
    ready, got = Barrier(threads), []

    def run() -> None:
        ready.wait()
        got.append(act())

    running = [Thread(target=run) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert len(got) == threads
    return got


def _row(engine: Engine, number: int) -> tuple[object, ...]:
    columns = select(outbox.c.state, outbox.c.attempts, outbox.c.provider_id, outbox.c.error)
    with engine.connect() as connection:
        return tuple(connection.execute(columns.where(outbox.c.notice_id == f"notice-{number}")).one())


def test_a_notice_comes_back_as_it_was_queued_enclosures_included(store: SqlStore) -> None:
    sent = notice(1, enclosures=(Enclosure("a.csv", "text/csv", b"\xef\xbb\xbfa\r\n\x00\xff"),), references=("<a@x>",))
    queued(store, sent)
    assert store.claim(NOW, LEASE, 10) == [Claimed(sent, 1, NOW)]


def test_the_same_dedupe_key_is_queued_once_even_after_it_was_sent(store: SqlStore) -> None:
    queued(store, notice(1))
    with store.write() as tx:
        assert not tx.enqueue(notice(2, dedupe_key="key-1"))
    store.claim(NOW, LEASE, 1)
    _sent(store, 1, "p1")
    with store.write() as tx:
        assert not tx.enqueue(notice(1))
    assert store.outbox_states() == {"queued": 0, "sending": 0, "sent": 1, "review": 0}


def test_one_key_queued_by_two_threads_at_once_is_one_notice(store: SqlStore) -> None:
    def queue() -> bool:
        with store.write() as tx:
            return tx.enqueue(notice(1))

    assert sorted(_at_once(queue)) == [False, True]
    assert store.outbox_states()["queued"] == 1


def test_what_a_failed_transaction_queued_is_not_sent(store: SqlStore) -> None:
    try:
        with store.write() as tx:
            tx.enqueue(notice(1))
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    assert store.claim(NOW, LEASE, 10) == []


def test_notices_are_claimed_oldest_first_and_by_one_only(store: SqlStore) -> None:
    queued(store, *(notice(number) for number in (3, 1, 2)))
    assert _numbers(_one_by_one(store)) == [3, 1, 2]
    assert store.claim(NOW, LEASE, 1) == []


def test_a_notice_is_not_due_before_its_time(store: SqlStore) -> None:
    queued(store, notice(1, created_at=NOW + HOUR))
    assert store.claim(NOW, LEASE, 1) == []
    assert _numbers(store.claim(NOW + HOUR, LEASE, 1)) == [1]


def test_two_threads_that_claim_at_once_get_different_notices(store: SqlStore) -> None:
    queued(store, *(notice(number) for number in range(40)))

    def all_there_are() -> list[int]:
        found: list[int] = []
        while claimed := store.claim(NOW, LEASE, 3):
            found += _numbers(claimed)
        return found

    first, second = _at_once(all_there_are)
    assert not set(first) & set(second)
    assert sorted(first + second) == list(range(40))


def test_a_lease_that_ran_out_is_due_again_and_was_not_handed_over(store: SqlStore) -> None:
    queued(store, notice(1))
    store.claim(NOW, 60, 1)
    assert store.claim(NOW + HOUR / 100, 60, 1) == []
    assert store.claim(NOW + HOUR, 60, 1) == [Claimed(notice(1), 2, NOW)]


def test_what_was_handed_over_and_not_heard_of_comes_back_with_the_time_since_when(store: SqlStore) -> None:
    queued(store, notice(1))
    (claimed,) = store.claim(NOW, 60, 1)
    assert store.handing_over(claimed, NOW + HOUR / 60, LEASE)
    assert store.claim(NOW + HOUR / 30, 60, 1) == []  # the lease was renewed
    assert store.claim(NOW + HOUR, 60, 1) == [Claimed(notice(1), 2, NOW, NOW + HOUR / 60)]


def test_a_claim_that_hands_over_at_once_says_so_ever_after(store: SqlStore) -> None:
    queued(store, notice(1))
    assert store.claim(NOW, 60, 1, handed=True) == [Claimed(notice(1), 1, NOW)]
    assert store.claim(NOW + HOUR, 60, 1, handed=True) == [Claimed(notice(1), 2, NOW, NOW)]
    assert store.claim(NOW + 2 * HOUR, 60, 1, handed=True) == [Claimed(notice(1), 3, NOW, NOW)]


def test_a_sender_that_was_slower_than_its_lease_may_neither_hand_over_nor_put_back(
    store: SqlStore, engine: Engine
) -> None:
    queued(store, notice(1))
    slow = store.claim(NOW, 60, 1)
    (quick,) = store.claim(NOW + HOUR, LEASE, 1)
    assert not store.handing_over(slow[0], NOW + HOUR, LEASE)
    assert store.handing_over(quick, NOW + HOUR, LEASE)
    _not_sent(store, slow, "421 too late", NOW + HOUR, NOW + HOUR)
    assert _row(engine, 1) == ("sending", 2, "", "")


def test_a_notice_that_was_put_back_is_tried_again_at_its_time(store: SqlStore, engine: Engine) -> None:
    queued(store, notice(1))
    _not_sent(store, store.claim(NOW, LEASE, 1, handed=True), "451 later", NOW + HOUR)
    assert _row(engine, 1) == ("queued", 1, "", "451 later")
    assert store.claim(NOW + HOUR / 2, LEASE, 1) == []
    assert store.claim(NOW + HOUR, LEASE, 1) == [Claimed(notice(1), 2, NOW)]


def test_a_notice_set_aside_for_review_is_not_claimed_again(store: SqlStore, engine: Engine) -> None:
    queued(store, notice(1))
    _not_sent(store, store.claim(NOW, LEASE, 1), "550 no such user", None)
    assert _row(engine, 1) == ("review", 1, "", "550 no such user")
    assert store.claim(NOW + 99 * HOUR, LEASE, 1) == []


def test_what_was_sent_stays_sent(store: SqlStore, engine: Engine) -> None:
    queued(store, notice(1))
    claimed = store.claim(NOW, LEASE, 1)
    _sent(store, 1, "p1")
    _sent(store, 1, "p2")
    _not_sent(store, claimed, "late", NOW)
    assert _row(engine, 1) == ("sent", 1, "p1", "")
    assert store.claim(NOW + 99 * HOUR, LEASE, 1) == []


def test_a_conversation_goes_out_in_order_also_in_batches(store: SqlStore) -> None:
    ours = {"thread_id": "t1"}
    queued(store, notice(1, **ours), notice(2, **ours), notice(3, recipient=MIA.email, **ours), notice(4))
    claimed = store.claim(NOW, LEASE, 10)
    assert _numbers(claimed) == [1, 3, 4]
    _not_sent(store, claimed, "451 later", NOW + HOUR)
    assert store.claim(NOW, LEASE, 10) == []
    assert _numbers(store.claim(NOW + HOUR, LEASE, 10)) == [1, 3, 4]
    for number in (1, 3, 4):
        _sent(store, number, "p", NOW + HOUR)
    assert _numbers(store.claim(NOW + HOUR, LEASE, 10)) == [2]


def test_a_notice_in_review_does_not_hold_up_its_conversation(store: SqlStore) -> None:
    queued(store, notice(1, thread_id="t1"), notice(2, thread_id="t1"))
    _not_sent(store, store.claim(NOW, LEASE, 10), "550", None)
    assert _numbers(store.claim(NOW, LEASE, 10)) == [2]


def test_a_batch_keeps_its_composition_and_its_key_until_all_of_it_is_sent(store: SqlStore) -> None:
    queued(store, *(notice(number) for number in (3, 1, 2)))
    first = store.claim(NOW, 60, 2, handed=True)
    assert _numbers(first) == [3, 1]
    assert first[0].batch == first[1].batch != ""
    queued(store, notice(4))
    again = store.claim(NOW + HOUR, LEASE, 100, handed=True)  # as after a crash: the lease ran out
    assert (_numbers(again), again[0].batch) == ([3, 1], first[0].batch)
    _not_sent(store, again, "502", NOW + 2 * HOUR)
    other = store.claim(NOW + HOUR, LEASE, 100, handed=True)
    assert _numbers(other) == [2, 4]
    assert other[0].batch != first[0].batch
    last = store.claim(NOW + 2 * HOUR, LEASE, 1, handed=True)
    assert (_numbers(last), last[0].batch, last[0].attempt) == ([3, 1], first[0].batch, 3)


def test_one_that_was_tried_alone_or_has_an_enclosure_never_comes_in_a_batch(store: SqlStore) -> None:
    file = Enclosure("a.csv", "text/csv", b"a\r\n")
    queued(store, notice(1), notice(2, enclosures=(file,)), notice(3))
    _not_sent(store, store.claim(NOW, LEASE, 1), "timed out", NOW)
    rounds = [store.claim(NOW, LEASE, 100) for _ in range(3)]
    assert [_numbers(claimed) for claimed in rounds] == [[1], [2], [3]]
    assert {each.batch for claimed in rounds for each in claimed} == {""}


def test_a_dissolved_batch_goes_one_by_one(store: SqlStore) -> None:
    queued(store, notice(1), notice(2))
    _not_sent(store, store.claim(NOW, LEASE, 100), "422", NOW, alone=True)
    assert [_numbers(store.claim(NOW, LEASE, 100)) for _ in range(3)] == [[1], [2], []]


def test_two_threads_that_claim_a_batch_at_once_never_share_one(store: SqlStore) -> None:
    queued(store, *(notice(number) for number in range(40)))
    for _ in range(4):
        store.claim(NOW, 0, 10)  # four batches whose leases are over

    def all_there_are() -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        for _ in range(50):
            claimed = store.claim(NOW + HOUR, LEASE, 10)
            found += [(each.batch, int(each.notice.notice_id.rpartition("-")[2])) for each in claimed]
        return found

    first, second = _at_once(all_there_are)
    assert not set(first) & set(second)
    assert sorted(number for _, number in first + second) == list(range(40))
    assert {batch for batch, _ in first}.isdisjoint(batch for batch, _ in second)


def test_answers_and_refusals_are_found_by_address_and_time_with_their_conversation(store: SqlStore) -> None:
    queued(
        store,
        notice(1, created_at=NOW - HOUR),
        notice(2, category="refusal", thread_id="t1"),
        notice(3, category="approval", thread_id="t1"),
        notice(4, recipient=EVE.email),
    )
    with store.read() as tx:
        assert tx.answered(ANA.email, NOW - HOUR, 10) == [(NOW, "t1"), (NOW - HOUR, "")]
        assert tx.answered(ANA.email, NOW - HOUR, 1) == [(NOW, "t1")]
        assert tx.answered(ANA.email, NOW, 10) == [(NOW, "t1")]
        assert tx.answered(MIA.email, NOW - HOUR, 10) == []
