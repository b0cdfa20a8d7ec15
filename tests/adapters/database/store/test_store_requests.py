from dataclasses import asdict, replace
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine, select
from store_cast import (
    ANA,
    CONFLICT,
    EVE,
    HOUR,
    MIA,
    NOW,
    OTO,
    approved,
    decision,
    drafted,
    granted,
    request,
    run_meanwhile,
    stages,
    submitted,
    tasked,
)

from mailbot.adapters.database import rows
from mailbot.adapters.database.requests import values
from mailbot.adapters.database.schema.tables import request_version
from mailbot.adapters.database.store import SqlStore
from mailbot.core.register import RequestFile
from mailbot.services.ports import RecordRefused, RequestFilter


def _file(store: SqlStore, request_id: str = "REQ-2026-00001") -> RequestFile:
    with store.read() as tx:
        file = tx.request_file(request_id)
    assert file is not None
    return file


def test_ids_count_up_within_their_year(store: SqlStore) -> None:
    with store.write() as tx:
        assert [tx.next_request_id(year) for year in (2026, 2026, 2027, 2026)] == [
            "REQ-2026-00001",
            "REQ-2026-00002",
            "REQ-2027-00001",
            "REQ-2026-00003",
        ]


def test_an_id_of_a_transaction_that_failed_is_given_again(store: SqlStore) -> None:
    with pytest.raises(RecordRefused), store.write() as tx:
        drafted(tx, request(tx.next_request_id(2026), requester="nobody"))
    with store.write() as tx:
        assert tx.next_request_id(2026) == "REQ-2026-00001"


def test_two_threads_never_get_the_same_id(store: SqlStore) -> None:
    ids: list[str] = []
    both = Barrier(2)

    def take() -> None:
        both.wait()
        for _ in range(20):
            with store.write() as tx:
                ids.append(tx.next_request_id(2026))

    threads = [Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ids) == [f"REQ-2026-{number:05d}" for number in range(1, 41)]


def test_a_request_begins_as_a_draft_and_comes_back_as_it_was_written(store: SqlStore) -> None:
    draft = request(
        urgent=True, evidence="“drive”", because=("rule a: hit",), conflicts=(CONFLICT,), rules_version="v1", until=None
    )
    with store.write() as tx:
        drafted(tx, replace(draft, state="approved", version=3))
    assert _file(store) == RequestFile(draft)


def test_a_draft_is_completed_and_its_hash_follows(store: SqlStore, engine: Engine) -> None:
    with store.write() as tx:
        draft = drafted(tx, request(access_level="", system=""))
        complete = replace(draft, system="Drive", access_level="Edit", risk="high", conflicts=(CONFLICT,), due_at=None)
        tx.complete_draft(complete)
    assert _file(store).request == complete
    with engine.connect() as connection:
        assert connection.execute(select(request_version.c.content_hash)).scalar_one() == complete.content_hash


def test_what_is_no_draft_any_more_is_not_completed(store: SqlStore) -> None:
    pending = submitted(store)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.complete_draft(replace(pending, access_level="Admin"))
    assert _file(store).request.access_level == "Edit"


def test_a_route_brings_its_stages_its_deadline_and_its_reasons(store: SqlStore) -> None:
    with store.write() as tx:
        draft = drafted(tx, request())
        routed = replace(draft, due_at=NOW + 9 * HOUR, rules_version="v2", because=("hit",), held_for=())
        tx.set_route(routed, stages())
    file = _file(store)
    assert file.stages == stages()
    assert file.request == replace(routed, approvals_required=2)


def test_a_held_request_gets_its_route_when_somebody_was_found(store: SqlStore) -> None:
    with store.write() as tx:
        draft = drafted(tx, request())
        held = replace(draft, held_for=("nobody owns Drive",))
        tx.set_route(held, ())
        tx.move(held, "held", NOW)
    held = _file(store).request
    assert (held.state, held.held_for, held.approvals_required) == ("held", ("nobody owns Drive",), 0)
    with store.write() as tx:
        tx.set_route(replace(held, held_for=()), stages())
        tx.move(held, "pending", NOW)
    assert (_file(store).request.held_for, _file(store).request.approvals_required) == ((), 2)


def test_a_pending_request_is_not_routed_again(store: SqlStore) -> None:
    pending = submitted(store)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.set_route(pending, ())
    assert _file(store).request.approvals_required == 2


def test_a_request_that_has_moved_on_is_not_moved_from_where_it_was(store: SqlStore, engine: Engine) -> None:
    pending = submitted(store)
    with store.write() as tx:
        tx.move(pending, "withdrawn", NOW + HOUR)
    with pytest.raises(RecordRefused) as refused, store.write() as tx:
        tx.move(pending, "lapsed", NOW + 2 * HOUR)
    assert refused.value.guard == "request_is_where_it_was"
    with engine.connect() as connection:
        row = connection.execute(select(request_version.c.state, request_version.c.moved_at)).one()
    assert tuple(row) == ("withdrawn", NOW + HOUR)


def test_a_step_that_the_table_lacks_is_refused_by_the_gate_by_name(store: SqlStore) -> None:
    with pytest.raises(RecordRefused) as refused, store.write() as tx:
        tx.move(drafted(tx, request()), "approved", NOW)
    assert refused.value.guard == "request_version_moves_by_the_table"


def test_stages_open_one_by_one_and_undecided_approvals_close(store: SqlStore) -> None:
    pending = submitted(store)
    assert [row.state for row in _file(store).approvals] == ["open", "waiting"]
    with store.write() as tx:
        assert tx.decide(decision(pending, 1))
        tx.open_stage(pending.request_id, 1, stages(pending.request_id)[1].approvals)
    assert [row.state for row in _file(store).approvals] == ["decided", "open"]
    with store.write() as tx:
        tx.close_approvals(pending.request_id, 1)
    assert [row.state for row in _file(store).approvals] == ["decided", "closed"]


def test_a_decision_is_written_once(store: SqlStore) -> None:
    pending = submitted(store)
    with store.write() as tx:
        assert tx.decide(decision(pending, 1))
        assert not tx.decide(decision(pending, 1, "reject"))
    assert _file(store).decisions == (decision(pending, 1),)


def test_an_approval_that_is_not_asked_yet_takes_no_decision(store: SqlStore) -> None:
    pending = submitted(store)
    with store.write() as tx:
        assert not tx.decide(decision(pending, 2))
    assert _file(store).decisions == ()


def test_a_decision_of_somebody_else_or_on_other_content_is_refused_by_the_gate(store: SqlStore) -> None:
    pending = submitted(store)
    for wrong in (
        replace(decision(pending, 1), decided_by=EVE.person_id),
        replace(decision(pending, 1), content_hash="0" * 64),
    ):
        with pytest.raises(RecordRefused), store.write() as tx:
            tx.decide(wrong)
    assert [row.state for row in _file(store).approvals] == ["open", "waiting"]


# case 94
def test_one_slot_decided_by_two_threads_at_once_has_one_decision(store: SqlStore) -> None:
    for number in range(10):
        pending = submitted(store, request(f"REQ-2026-{number:05d}"))
        both, won = Barrier(2), []

        def act(verb: str, pending=pending, both=both, won=won) -> None:  # type: ignore[no-untyped-def]
            both.wait()
            with store.write() as tx:
                tx.request_file(pending.request_id, lock=True)
                won.append(tx.decide(decision(pending, 1, verb)))

        threads = [Thread(target=act, args=(verb,)) for verb in ("approve", "reject")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(won) == [False, True]
        assert len(_file(store, pending.request_id).decisions) == 1


def test_a_file_holds_everything_and_takes_four_queries(store: SqlStore, engine: Engine) -> None:
    task = tasked(store)
    with store.read() as tx, run_meanwhile() as queries:
        file = tx.request_file(task.request_id)
    assert file is not None
    assert [row.decided_by for row in file.decisions] == [MIA.person_id, OTO.person_id]
    assert file.task == task
    assert file.request.state == "approved"
    assert len(queries) == 4


def test_a_file_of_an_unknown_request_is_none(store: SqlStore) -> None:
    with store.write() as tx:
        assert tx.request_file("REQ-2026-99999", lock=True) is None


def test_an_approval_is_found_by_the_tag_of_its_reply_address(store: SqlStore) -> None:
    pending = submitted(store)
    with store.write() as tx:
        first, second = (row for stage in stages(pending.request_id) for row in stage.approvals)
        tag = tx.reply_tag(pending, 2, second.approver)
        tx.pass_slot(pending.request_id, 1, replace(second, tag=tag))
        assert tx.approval_by_tag(tag) == ("REQ-2026-00001", 2, second.approver)
        assert tx.approval_by_tag(first.tag) is None  # it was not made for this approval
        assert tx.approval_by_tag("") is None


def test_requests_stream_newest_first_without_a_query_for_each(
    store: SqlStore, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "AT_ONCE", 20)
    with store.write() as tx:
        for number in range(50):
            drafted(tx, request(f"REQ-2026-{number:05d}", created_at=NOW + timedelta(seconds=number // 3)))
    with store.read() as tx, run_meanwhile() as queries:
        ids = [file.request.request_id for file in tx.requests(RequestFilter())]
    assert ids == [f"REQ-2026-{number:05d}" for number in reversed(range(50))]
    assert len(queries) == 1 + 3 * 3


def test_requests_are_filtered_by_state_person_system_and_number(store: SqlStore) -> None:
    submitted(store, request("REQ-2026-00001"))
    submitted(store, request("REQ-2026-00002", beneficiary=EVE.person_id, system="Pay"))
    with store.write() as tx:
        drafted(tx, request("REQ-2026-00003", requester=EVE.person_id, beneficiary=EVE.person_id, thread_id="t3"))

    def ids(**which: object) -> list[str]:
        with store.read() as tx:
            return [file.request.request_id[-1] for file in tx.requests(RequestFilter(**which))]  # type: ignore[arg-type]

    assert ids() == ["3", "2", "1"]
    assert ids(states=("pending",)) == ["2", "1"]
    assert ids(person=ANA.person_id) == ["2", "1"]
    assert ids(person=EVE.person_id) == ["3", "2"]
    assert ids(system="Pay") == ["2"]
    assert ids(limit=2) == ["3", "2"]
    assert ids(limit=0) == []
    assert ids(person=MIA.person_id) == []


def test_what_it_has_still_to_set_up_is_found_behind_all_that_is_done(store: SqlStore) -> None:
    ids = [f"REQ-2026-{number:05}" for number in range(1, 5)]
    for number, name in enumerate(ids):
        (tasked if number < 2 else granted)(store, request(name, created_at=NOW + number * HOUR))
    with store.read() as tx:
        assert [file.request.request_id for file in tx.coming(ANA.person_id, 2)] == [ids[1], ids[0]]
        assert [file.request.request_id for file in tx.coming(ANA.person_id, 1)] == [ids[1]]
        assert tx.coming(MIA.person_id, 2) == []


def test_what_it_has_still_to_set_up_is_found_by_who_asked_and_by_who_gets_it(store: SqlStore) -> None:
    tasked(store, request("REQ-2026-00001", beneficiary=EVE.person_id))
    for person in (ANA, EVE):
        with store.read() as tx:
            assert [file.request.request_id for file in tx.coming(person.person_id, 2)] == ["REQ-2026-00001"]


def test_what_is_open_asked_and_said_in_one_conversation_is_found(store: SqlStore) -> None:
    approved(store, request("REQ-2026-00001"))
    submitted(store, request("REQ-2026-00002", beneficiary=EVE.person_id, system="Pay"))
    with store.write() as tx:
        drafted(tx, request("REQ-2026-00003", beneficiary=EVE.person_id, system="", thread_id="t3"))
    with store.read() as tx:
        assert [row.request_id[-1] for row in tx.open_requests(EVE.person_id)] == ["2", "3"]
        assert tx.open_requests(ANA.person_id) == []
        assert [file.request.request_id[-1] for file in tx.asked_by(ANA.person_id)] == ["3", "2", "1"]
        assert [file.request.request_id[-1] for file in tx.asked_by(ANA.person_id, 1)] == ["3"]
        assert [row.request_id[-1] for row in tx.thread_requests("thread-1")] == ["1", "2"]


def test_what_a_transaction_has_read_is_read_anew_once_it_has_changed_it(store: SqlStore, engine: Engine) -> None:
    pending = submitted(store)
    with store.write() as tx, run_meanwhile() as statements:
        for _ in range(3):
            assert [row.state for row in tx.open_requests(ANA.person_id)] == ["pending"]
        reads = len(statements)
        tx.move(pending, "withdrawn", NOW)
        assert tx.open_requests(ANA.person_id) == []
        drafted(tx, request("REQ-2026-00002"))
        assert [row.request_id for row in tx.open_requests(ANA.person_id)] == ["REQ-2026-00002"]
        assert [row.request_id for row in tx.thread_requests("thread-1")] == [pending.request_id, "REQ-2026-00002"]
    assert reads == (1 if engine.dialect.name == "sqlite" else 3)  # on PostgreSQL others may have changed it meanwhile
    task = tasked(store, request("REQ-2026-00003"))
    with store.write() as tx:
        assert tx.held(ANA.person_id) == []
        tx.close_task(task, "done", NOW + 4 * HOUR, "IT", "")
        grant = tx.add_grant(task, NOW + 4 * HOUR)
        assert tx.held(ANA.person_id) == [grant]


def test_open_requests_past_their_deadline_are_overdue(store: SqlStore) -> None:
    approved(store, request("REQ-2026-00001", due_at=NOW))
    with store.write() as tx:
        for number, due in ((2, NOW + HOUR), (3, NOW), (4, None), (5, NOW + 3 * HOUR)):
            drafted(tx, request(f"REQ-2026-{number:05d}", due_at=due))
    with store.read() as tx:
        assert tx.overdue(NOW + 2 * HOUR, 9) == ["REQ-2026-00003", "REQ-2026-00002"]
        assert tx.overdue(NOW + 2 * HOUR, 1) == ["REQ-2026-00003"]
        assert tx.overdue(NOW, 9) == []


@pytest.mark.parametrize(
    ("words", "standing", "asked_in"),
    [
        ("held since 3 March 2026; also Drive (Read)", "held", ""),
        ("asked in REQ-2026-00042; also Drive (Read)", "pending", "REQ-2026-00042"),
        ("asked in the same mail", "beside", ""),
        ("also in Warehouse Clerk (Member)", "part", ""),
    ],
)
def test_a_conflict_that_an_older_mailbot_wrote_is_read_by_its_words(words: str, standing: str, asked_in: str) -> None:
    stored = {**asdict(CONFLICT), "held_as": words}
    del stored["standing"], stored["asked_in"]
    found = values.conflict_of(stored)
    assert (found.held_as, found.standing, found.asked_in) == (words, standing, asked_in)


def test_a_conflict_comes_back_as_it_was_written() -> None:
    waiting = replace(CONFLICT, held_as="held since yesterday", standing="pending", asked_in="REQ-2026-00042")
    assert values.conflict_of(asdict(waiting)) == waiting
