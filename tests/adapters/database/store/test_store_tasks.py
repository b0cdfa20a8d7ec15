from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, func, insert, select
from store_cast import ANA, EVE, HOUR, MIA, NOW, OTO, approved, granted, request, submitted, tasked

from mailbot.adapters.database.schema.engine import begin_write
from mailbot.adapters.database.schema.tables import counter, grant_task
from mailbot.adapters.database.store import SqlStore
from mailbot.core.register import Task
from mailbot.services.ports import Batch, GrantFilter, RecordRefused


def _tasks(store: SqlStore, *states: str, batch: str = "") -> list[str]:
    with store.read() as tx:
        return [task.task_id for task in tx.tasks(states, batch)]


def _task(store: SqlStore, task_id: str) -> Task:
    with store.write() as tx:
        task = tx.task(task_id, lock=True)
    assert task is not None
    return task


def test_a_task_says_what_was_approved_and_by_whom(store: SqlStore) -> None:
    task = tasked(store)
    assert task == Task(
        task_id="T-00001",
        kind="grant",
        state="open",
        request_id="REQ-2026-00001",
        version=1,
        person=ANA.person_id,
        system="Drive",
        access_level="Edit",
        groups=("G_DRIVE_EDIT",),
        valid_from=date(2026, 11, 26),
        until=date(2026, 12, 31),
        justification="quarter close",
        approved_by=(MIA.person_id, OTO.person_id),
        approved_at=NOW + 3 * HOUR,
    )
    assert _task(store, "T-00001") == task


def test_no_task_before_every_approval_is_in(store: SqlStore, engine: Engine) -> None:
    pending = submitted(store)
    with pytest.raises(RecordRefused) as refused, store.write() as tx:
        tx.add_task(pending, (), NOW)
    assert refused.value.guard == "grant_task_on_evidence"
    with engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(grant_task)).scalar_one() == 0


def test_an_approved_request_gets_one_task_only(store: SqlStore) -> None:
    done = approved(store)
    with store.write() as tx:
        tx.add_task(done, (), NOW)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.add_task(done, (), NOW)
    assert _tasks(store) == ["T-00001"]


def test_open_tasks_go_into_a_file_once(store: SqlStore) -> None:
    ids = [tasked(store, request(f"REQ-2026-0000{number}")).task_id for number in (1, 2, 3)]
    made = Batch("2026-11-26", NOW, 2, "0" * 64)
    with store.write() as tx:
        tx.export_tasks(made.batch, ids[:2], made)
        assert tx.batch(made.batch) == made
        assert tx.batch("2026-11-27") is None
    assert _tasks(store, "open") == ids[2:]
    assert _tasks(store, "exported") == _tasks(store, batch=made.batch) == ids[:2]
    assert _task(store, ids[0]).batch == made.batch
    again = Batch("2026-11-26-2", NOW, 2, "0" * 64)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.export_tasks(again.batch, ids[1:], again)
    assert _tasks(store, "open") == ids[2:]
    with store.read() as tx:
        assert tx.batch(again.batch) is None


def test_a_file_that_miscounts_its_rows_is_refused(store: SqlStore) -> None:
    task = tasked(store)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.export_tasks("b", [task.task_id], Batch("b", NOW, 2, "0" * 64))
    assert _tasks(store, "open") == [task.task_id]


def test_a_task_is_closed_from_where_it_was_read(store: SqlStore) -> None:
    task = tasked(store)
    with store.write() as tx:
        tx.close_task(task, "failed", NOW + 4 * HOUR, "IT", "no such group")
    failed = _task(store, task.task_id)
    assert (failed.state, failed.done_at, failed.done_by, failed.note) == (
        "failed",
        NOW + 4 * HOUR,
        "IT",
        "no such group",
    )
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.close_task(task, "done", NOW, "IT", "")
    with store.write() as tx:
        tx.close_task(failed, "done", NOW + 5 * HOUR, "IT", "")
    assert _task(store, task.task_id).state == "done"


def test_no_grant_without_a_done_task(store: SqlStore) -> None:
    task = tasked(store)
    with pytest.raises(RecordRefused), store.write() as tx:
        tx.add_grant(task, NOW)
    with store.read() as tx:
        assert tx.held(ANA.person_id) == []


def test_the_register_says_who_holds_what_on_whose_approval(store: SqlStore) -> None:
    granted(store, request("REQ-2026-00001"))
    granted(store, request("REQ-2026-00002", system="Pay", access_level="Run", beneficiary=EVE.person_id, until=None))
    with store.read() as tx:
        (mine,) = tx.held(ANA.person_id)
        everybody = list(tx.grants(GrantFilter()))
        assert [grant.grant_id for grant in tx.grants(GrantFilter(system="Pay"))] == ["G-00002"]
        assert list(tx.grants(GrantFilter(person=EVE.person_id, system="Drive"))) == []
    assert (mine.grant_id, mine.state, mine.system, mine.access_level) == ("G-00001", "active", "Drive", "Edit")
    assert (mine.since, mine.until, mine.task_id) == (NOW + 4 * HOUR, date(2026, 12, 31), "T-00001")
    assert (mine.request_id, mine.approved_by) == ("REQ-2026-00001", (MIA.person_id, OTO.person_id))
    assert [(grant.person, grant.system, grant.until) for grant in everybody] == [
        (ANA.person_id, "Drive", date(2026, 12, 31)),
        (EVE.person_id, "Pay", None),
    ]


def test_task_numbers_stay_in_order_beyond_five_digits(store: SqlStore, engine: Engine) -> None:
    with begin_write(engine) as connection:
        connection.execute(insert(counter).values(org_id="larkspur", name="task", value=99_998))
    ids = [tasked(store, request(f"REQ-2026-0000{number}")).task_id for number in (1, 2)]
    assert ids == ["T-99999", "T-100000"]
    assert _tasks(store) == ids


def test_a_task_for_other_access_than_was_approved_is_refused(store: SqlStore) -> None:
    done = approved(store)
    with pytest.raises(RecordRefused) as refused, store.write() as tx:
        tx.add_task(replace(done, access_level="Admin"), (), NOW)
    assert refused.value.guard == "grant_task_as_asked"
