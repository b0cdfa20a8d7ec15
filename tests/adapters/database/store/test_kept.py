"""A statement that is kept ready does what SQLAlchemy does with it, on both databases."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, Engine, bindparam, select, update
from sqlalchemy.exc import IntegrityError

from mailbot.adapters.database.kept import kept, run_kept
from mailbot.adapters.database.rows import add, among, change, find, mine
from mailbot.adapters.database.schema.engine import begin_write
from mailbot.adapters.database.schema.tables import absence, question, thread

pytestmark = pytest.mark.usefixtures("store")

NOW = datetime(2026, 11, 26, 9, 0, 0, 123456, tzinfo=UTC)
ONE: dict[str, Any] = {
    "org_id": "larkspur",
    "thread_id": "t1",
    "person_id": "E1",
    "subject": "100 % “new” :access ?",
    "message_id": "<1@x.example>",
    "mail_id": None,
    "created_at": NOW,
    "seal": "s",
}
ASKED: dict[str, Any] = {
    **{"org_id": "larkspur", "question_id": "q1", "thread_id": "t1", "kind": "what", "about": "Drive"},
    **{"mails": [1, 2], "request_id": None, "version": None, "choices": [["Drive", "Edit"]], "people": []},
    **{"asked_at": NOW, "due_at": NOW, "times_asked": 1, "state": "open", "seal": "s"},
}


def _both(connection: Connection, statement: Any, **given: Any) -> tuple[list[Any], list[Any]]:
    ready, usual = run_kept(connection, statement, given), connection.execute(statement, given)
    return [row._asdict() for row in ready], [row._asdict() for row in usual]


def test_it_writes_and_finds_what_sqlalchemy_does(engine: Engine) -> None:
    with begin_write(engine) as connection:
        assert run_kept(connection, add(thread), ONE).rowcount == 1
        run_kept(connection, add(question), ASKED)
        ready, usual = _both(connection, find(thread, "person_id"), org="larkspur", is_person_id="E1")
        assert ready == usual == [ONE]
        ready, usual = _both(connection, find(question), org="larkspur")
    assert ready == usual == [ASKED]


def test_it_writes_many_rows_and_tells_how_many_it_changed(engine: Engine) -> None:
    with begin_write(engine) as connection:
        run_kept(connection, add(thread), [ONE | {"thread_id": f"t{number}"} for number in range(3)])
        moved = {"org": "larkspur", "is_person_id": "E1", "subject": "moved"}
        assert run_kept(connection, change(thread, "person_id"), moved).rowcount == 3
        assert run_kept(connection, change(thread, "person_id"), moved | {"org": "other"}).rowcount == 0
        subjects = connection.execute(select(thread.c.subject)).scalars().all()
    assert subjects == ["moved"] * 3


def test_values_of_its_own_and_what_it_returns_are_the_same(engine: Engine) -> None:
    anas = update(thread).where(mine(thread), thread.c.person_id == "E1")
    renamed = kept(anas.values(subject="mine").returning(thread.c.subject))
    together = kept(
        select(thread.c.subject, question.c.state.label("how"), thread.c.thread_id, question.c.thread_id)
        .join(question, question.c.thread_id == thread.c.thread_id)
        .where(mine(thread), thread.c.created_at >= bindparam("since", type_=thread.c.created_at.type))
    )
    with begin_write(engine) as connection:
        run_kept(connection, add(thread), ONE)
        run_kept(connection, add(question), ASKED)
        assert list(run_kept(connection, renamed, {"org": "larkspur"}).scalars()) == ["mine"]
        ready, usual = _both(connection, together, org="larkspur", since=NOW)
    assert ready == usual == [{"subject": "mine", "how": "open", "thread_id": "t1", "thread_id_1": "t1"}]


def test_an_error_is_the_one_that_the_connection_raises(engine: Engine) -> None:
    with begin_write(engine) as connection:
        run_kept(connection, add(thread), ONE)
        with pytest.raises(IntegrityError, match=r"(?i)unique"):
            run_kept(connection, add(thread), ONE)


def test_a_value_that_is_missing_is_not_taken_for_none(engine: Engine) -> None:
    with begin_write(engine) as connection, pytest.raises(KeyError, match="is_person_id"):
        run_kept(connection, find(thread, "person_id"), {"org": "larkspur"})


@pytest.mark.parametrize("many", range(6))
def test_as_many_are_found_of_a_list_as_sqlalchemy_finds_of_it(engine: Engine, many: int) -> None:
    those = (
        select(thread.c.thread_id).where(among(thread.c.thread_id, "ids"), mine(thread)).order_by(thread.c.thread_id)
    )
    ids = [f"t{number}" for number in range(many)]
    with begin_write(engine) as connection:
        run_kept(connection, add(thread), [ONE | {"thread_id": f"t{number}"} for number in range(5)])
        ready = run_kept(connection, kept(those, "ids"), {"org": "larkspur", "ids": ids})
        assert list(ready.scalars()) == connection.execute(those, {"org": "larkspur", "ids": ids}).scalars().all()


def test_a_statement_that_takes_a_list_has_to_say_so(engine: Engine) -> None:
    those = kept(select(absence).where(mine(absence), among(absence.c.person_id, "people")))
    with begin_write(engine) as connection, pytest.raises(TypeError, match="lists"):
        run_kept(connection, those, {"org": "larkspur", "people": ["E1"]})


def test_the_hour_that_comes_twice_is_stored_as_the_two_hours_that_it_is(engine: Engine) -> None:
    """Two local moments in it are equal to Python."""
    first = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/Dublin"))
    written: Any = thread.c.created_at.type.dialect_impl(engine.dialect).bind_processor(engine.dialect)
    second = first.replace(fold=1)
    assert [written(each) for each in (first, second)] == [written(each.astimezone(UTC)) for each in (first, second)]
    assert written(first) != written(second)
