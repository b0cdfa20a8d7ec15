"""The migrations build what the models say, on both databases, as often as they are run."""

import hashlib
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from gate_world import AT, ROWS, Scene
from sealing import ENVELOPES
from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.exc import DBAPIError

from mailbot.adapters.database import schema
from mailbot.adapters.database.schema.engine import UnsafeDatabase, begin_read, begin_write, connect
from mailbot.adapters.database.schema.errors import guard_of
from mailbot.adapters.database.schema.tables import metadata
from mailbot.adapters.database.schema.upgrading import current, is_current, upgrade
from mailbot.adapters.database.store import SqlStore
from mailbot.core.audit import ChainedEntry
from mailbot.core.standing import STANDINGS
from mailbot.services.ports import RequestSearch, Sight

_RUN = text("INSERT INTO job_run (org_id, job, ran_for) VALUES ('o', 'j', '2026-11-26 09:00:00.000000')")


def test_the_migrated_schema_is_the_schema_of_the_models(engine: Engine) -> None:
    with begin_read(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_migrated_constraints_are_those_of_the_models(engine: Engine) -> None:
    """Alembic's comparison leaves out CHECK constraints and the names of the others."""
    with begin_read(engine) as connection:
        inspector = inspect(connection)
        for table in metadata.tables.values():
            found = {row["name"] for row in inspector.get_check_constraints(table.name)}
            found |= {row["name"] for row in inspector.get_unique_constraints(table.name)}
            found |= {row["name"] for row in inspector.get_foreign_keys(table.name)}
            found.add(inspector.get_pk_constraint(table.name)["name"])
            shorten = engine.dialect.identifier_preparer.format_constraint
            assert found == {shorten(constraint).strip('"') for constraint in table.constraints}, table.name


def test_an_index_over_some_of_the_rows_is_so_in_the_models_and_in_the_database(engine: Engine) -> None:
    """Alembic's comparison leaves out which rows an index is over. None is over those with one value: statements that
    are given such a value would be prepared anew by SQLite at every run, which takes longer than they do."""
    name = engine.dialect.name
    with begin_read(engine) as connection:
        inspector = inspect(connection)
        for table in metadata.tables.values():
            found = {row["name"]: row.get("dialect_options", {}) for row in inspector.get_indexes(table.name)}
            for index in table.indexes:
                where = index.dialect_options[name]["where"]
                assert (f"{name}_where" in found[str(index.name)]) is (where is not None), index.name
                assert where is None or " = " not in str(where), index.name


def test_tables_without_row_numbers_are_built_so(sqlite_url: str) -> None:
    engine = connect(sqlite_url)
    with begin_read(engine) as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
    built = {row.name: row.sql for row in rows}
    for table in metadata.tables.values():
        numbered = table.dialect_options["sqlite"]["with_rowid"]
        assert built[table.name].rstrip().endswith("WITHOUT ROWID") is not numbered, table.name


def test_upgrading_twice_changes_nothing(engine: Engine) -> None:
    before = _schema(engine)
    upgrade(engine)
    assert _schema(engine) == before
    assert is_current(engine)


def test_questions_that_were_asked_before_0004_keep_their_place(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0003")
    with begin_write(empty_engine) as connection:
        for statement in _ASKED_BEFORE:
            connection.execute(text(statement))
    upgrade(empty_engine, ENVELOPES.stamp)
    with begin_read(empty_engine) as connection:
        (kept,) = connection.execute(select(metadata.tables["question"])).all()
    assert (kept.question_id, kept.kind, kept.about, kept.state) == ("REQ-1/1", "which", "Drive", "open")
    assert (kept.request_id, kept.version, kept.times_asked) == ("REQ-1", 1, 2)
    assert (kept.mails, kept.people, kept.due_at) == ([7], [], None)
    assert (kept.choices, kept.asked_at) == (
        [["Drive", "Read"], ["Drive", "Edit"]],
        datetime(2026, 11, 26, 9, tzinfo=UTC),
    )


def test_requests_and_grants_from_before_0006_go_on_under_its_guards(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0005")
    with begin_write(empty_engine) as connection:
        scene = Scene(connection)
        scene.neighbourhood()
        scene.pending().decide(1)
        before = _contents(connection)
    upgrade(empty_engine, ENVELOPES.stamp)
    with begin_write(empty_engine) as connection:
        after = _contents(connection)
        assert {table: after[table] for table in before} == before
        versions = connection.execute(select(metadata.tables["request_version"])).all()
        assert {(row.nature, row.days, row.replaces, row.ticket) for row in versions} == {("access", None, "", "")}
        old = replace(scene, connection=connection)
        assert old.tried(lambda: old.move("approved")) == "request_version_approved_on_evidence"
        old.decide(2)
        old.move("approved")
        old.put("grant_task")
        old.set("grant_task", state="done", done_at=AT, done_by="IT")
        old.put("access_grant")
        _taken_away(replace(old, version=0, task_id="T-v", grant_id="G-v"), "eve")


def _contents(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """What is in those of the gate's tables that there are, in the columns that came with them."""
    names = {table: ", ".join(row) for table, row in ROWS.items() if inspect(connection).has_table(table)}
    return {
        table: sorted(tuple(map(str, row)) for row in connection.execute(text(f"SELECT {columns} FROM {table}")))
        for table, columns in names.items()
    }


def _taken_away(scene: Scene, person: str) -> None:
    """What was granted before the upgrade ends as everything does: when IT has taken it away."""
    end = {"state": "ended", "ended_at": AT}
    assert scene.tried(lambda: scene.set("access_grant", **end)) == "access_grant_ends_on_evidence"
    scene.revoking(person_id=person).set("grant_task", state="done", done_at=AT, done_by="IT")
    scene.set("access_grant", **end)


def test_requests_from_before_0007_stand_in_its_lists_and_go_on_there(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0006")
    with begin_write(empty_engine) as connection:
        scene = Scene(connection)
        scene.neighbourhood()
        scene.granted()
        before = _contents(connection)
    upgrade(empty_engine, ENVELOPES.stamp)
    store = SqlStore(empty_engine, "o", ENVELOPES)
    assert _listed(store, Sight("eve", "all")) == {"R1": "done", "R-0": "done", "R-1": "draft", "R-2": "pending"}
    with begin_write(empty_engine) as connection:
        after = _contents(connection)
        assert {table: after[table] for table in before} == before
        assert _parties(connection) == {"ana own", "ben own", "eve own", "iva own", "mia decides", "oto decides"}
        old = replace(scene, connection=connection)
        _taken_away(old, "ben")
        waiting = replace(old, request_id="R-2")
        waiting.move("withdrawn")
        assert waiting.tried(lambda: waiting.move("approved")) == "request_version_moves_by_the_table"
        assert old.tried(lambda: old.sql("DELETE FROM request_now")) == "request_now_kept"
    assert _listed(store, Sight("ana", "own")) == {"R1": "done", "R-2": "withdrawn"}


def _listed(store: SqlStore, sight: Sight) -> dict[str, str]:
    """Which requests this person finds, and under which word."""
    with store.read() as tx:
        return {
            place.request_id: word
            for word in STANDINGS
            for place in tx.listed(RequestSearch(sight, standings=(word,)), None, 10)
        }


def _parties(connection: Connection) -> set[str]:
    query = "SELECT person_id, part FROM request_party WHERE org_id = 'o' AND request_id = 'R1'"
    return {f"{row.person_id} {row.part}" for row in connection.execute(text(query))}


def test_who_was_signed_in_before_0007_signs_in_again(empty_engine: Engine) -> None:
    """Its sessions are sealed: those of before are not, and nobody is shown a browser that is signed in no longer."""
    _upgrade_to(empty_engine, "0006")
    with begin_write(empty_engine) as connection:
        Scene(connection).cast()
        connection.execute(text(_SIGNED_IN))
        connection.execute(text(_CODE))
    upgrade(empty_engine, ENVELOPES.stamp)
    now = datetime(2026, 11, 26, 10, tzinfo=UTC)
    with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
        assert tx.session("cookie", now) is None
        assert tx.sessions_of("ana", now) == []


def test_the_trail_of_before_0009_is_vouched_for_as_far_as_it_reached(empty_engine: Engine) -> None:
    """Its entries have no stamp: neither has one that somebody adds behind them, and that one is not believed."""
    _upgrade_to(empty_engine, "0008")
    with begin_write(empty_engine) as connection:
        Scene(connection).trail()
    upgrade(empty_engine, ENVELOPES.stamp)
    with begin_write(empty_engine) as connection:
        Scene(connection).put("audit_entry", seq=4)
    assert [entry.genuine for entry in _trail(empty_engine)] == [True, True, True, False]


@pytest.mark.parametrize("change", ["seq = 4", "seal = 'ours'", "entry_hash = '4'"])
def test_nobody_with_the_database_alone_vouches_for_more(empty_engine: Engine, change: str) -> None:
    _upgrade_to(empty_engine, "0008")
    with begin_write(empty_engine) as connection:
        Scene(connection).trail()
    upgrade(empty_engine, ENVELOPES.stamp)
    with begin_write(empty_engine) as connection:
        Scene(connection).put("audit_entry", seq=4)
        connection.execute(text(f"UPDATE audit_unsealed SET {change}"))
    assert not any(entry.genuine for entry in _trail(empty_engine))


def test_a_mail_that_lay_unhandled_before_0009_is_acted_on(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0008")
    with begin_write(empty_engine) as connection:
        kind = "BLOB" if empty_engine.dialect.name == "sqlite" else "BYTEA"
        digest = hashlib.sha256(b"hello").hexdigest()
        connection.execute(text(_LIES), {"digest": digest})
        connection.execute(
            text(f"INSERT INTO mail_raw (org_id, mail_id, raw) VALUES ('o', 7, CAST('hello' AS {kind}))")
        )
    upgrade(empty_engine, ENVELOPES.stamp)
    with SqlStore(empty_engine, "o", ENVELOPES).write() as tx:
        begun = tx.begin_attempt(7)
    assert begun is not None
    assert begun.genuine


def test_records_of_before_0009_are_not_taken_over_without_the_keys(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0008")
    with begin_write(empty_engine) as connection:
        Scene(connection).trail()
    with pytest.raises(UnsafeDatabase, match="keys"):
        upgrade(empty_engine)
    assert current(empty_engine) == "0008"


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/Los_Angeles"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A machine whose clock on the wall shows the time of this zone."""
    with monkeypatch.context() as there:
        there.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.mark.parametrize("change", ["state = 'open'", "about = 'Payroll'"])
def test_what_was_asked_and_noted_before_0010_counts_until_somebody_changes_it(
    empty_engine: Engine, machine: str, change: str
) -> None:
    _upgrade_to(empty_engine, "0003")
    with begin_write(empty_engine) as connection:
        for statement in _ASKED_BEFORE:
            connection.execute(text(statement))
    _upgrade_to(empty_engine, "0008")
    with begin_write(empty_engine) as connection:
        connection.execute(
            text(f"INSERT INTO dead_address (org_id, address, since, why) VALUES ('o', 'a@x', {_AT}, '')")
        )
        connection.execute(
            text(
                "INSERT INTO absence (org_id, person_id, since, until, mail_id)"
                f" VALUES ('o', 'E1', {_AT}, '2026-12-01', 7)"
            )
        )
    upgrade(empty_engine, ENVELOPES.stamp)
    with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
        assert tx.question_on("REQ-1") is not None
        assert tx.is_dead("a@x")
        assert tx.away(["E1"], date(2026, 11, 26)) == {"E1": date(2026, 12, 1)}
    with begin_write(empty_engine) as connection:
        connection.execute(text(f"UPDATE question SET {change}"))
    with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
        assert (tx.question_on("REQ-1") is None) == (change != "state = 'open'")


def test_a_pseudonym_of_before_0011_is_whose_it_was_until_somebody_gives_it_to_another(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0003")
    with begin_write(empty_engine) as connection:
        connection.execute(text(_ASKED_BEFORE[0]))
    upgrade(empty_engine, ENVELOPES.stamp)
    with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
        assert tx.strange_rows(date(2026, 11, 26)) == []
    with begin_write(empty_engine) as connection:
        connection.execute(text("UPDATE person SET ref = 's'"))
    with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
        assert tx.strange_rows(date(2026, 11, 26)) == ["the pseudonym of E1"]


def test_what_was_asked_back_before_0017_goes_on_until_somebody_changes_it(empty_engine: Engine) -> None:
    _upgrade_to(empty_engine, "0003")
    with begin_write(empty_engine) as connection:
        for statement in _ASKED_BEFORE:
            connection.execute(text(statement))
    upgrade(empty_engine, ENVELOPES.stamp)
    for change, strange in ((None, []), ("until = '2030-12-31'", ["the draft REQ-1"])):
        with begin_write(empty_engine) as connection:
            if change:
                connection.execute(text(f"UPDATE request_version SET {change}"))
        with SqlStore(empty_engine, "o", ENVELOPES).read() as tx:
            assert [row for row in tx.strange_rows(date(2026, 11, 26)) if "draft" in row] == strange


def _trail(engine: Engine) -> list[ChainedEntry]:
    with SqlStore(engine, "o", ENVELOPES).read() as tx:
        return list(tx.trail())


_LIES = (
    "INSERT INTO mail (org_id, mail_id, mailbox, folder, uidvalidity, uid, sha256, oversize, received_at, state,"
    " attempts, confirmed, reason, dedupe_key, message_id, sender, subject, moved_by_hand, lane, due_at)"
    " VALUES ('o', 7, 'm', 'INBOX', 1, 1, :digest, 0, '2026-11-26 09:00:00.000000', 'stored', 0, FALSE, '', '', '', '',"
    " '', FALSE, '', '2026-11-26 09:00:00.000000')"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    """A database without any table, once of each kind."""
    if request.param == "sqlite":
        return connect(f"sqlite:///{tmp_path / 'empty.db'}")
    engine = connect(str(request.getfixturevalue("postgres_url")))
    with begin_write(engine) as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    return engine


def _upgrade_to(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    with begin_write(engine) as connection:
        config.attributes |= {"connection": connection, "stamp": ENVELOPES.stamp}
        command.upgrade(config, revision)


_AT = "'2026-11-26 09:00:00.000000'"
_SIGNED_IN = (
    "INSERT INTO web_session (org_id, session_hash, session_id, person_id, method, opened_at, expires_at)"
    f" VALUES ('o', 'cookie', 's1', 'ana', 'mail', {_AT}, '2026-12-03 09:00:00.000000')"
)
_CODE = (
    "INSERT INTO signin_code (org_id, code_id, person_id, code_hash, browser_hash, created_at, expires_at, attempts)"
    f" VALUES ('o', 'c1', 'ana', 'h', 'b', {_AT}, '2026-11-26 09:10:00.000000', 0)"
)
_ASKED_BEFORE = (
    "INSERT INTO person (org_id, person_id, ref, email, name, employee_id, department, title, type, manager, status,"
    " other_addresses) VALUES ('o', 'E1', 'r', 'ana@x', 'Ana', '', '', '', '', '', 'active', '[]')",
    "INSERT INTO mail (org_id, mail_id, mailbox, folder, uidvalidity, uid, sha256, oversize, received_at, state,"
    " attempts, confirmed, reason, dedupe_key, message_id, sender, subject)"
    f" VALUES ('o', 7, 'm', 'INBOX', 1, 1, '', 0, {_AT}, 'handled', 1, FALSE, '', '', '', '', '')",
    "INSERT INTO thread (org_id, thread_id, person_id, subject, message_id, mail_id, created_at)"
    f" VALUES ('o', 't', 'E1', 'Drive', '<m@x>', 7, {_AT})",
    "INSERT INTO access_request (org_id, request_id, version, thread_id, created_at)"
    f" VALUES ('o', 'REQ-1', 1, 't', {_AT})",
    "INSERT INTO request_version (org_id, request_id, version, state, requester, beneficiary, system, access_level,"
    " risk, justification, urgent, evidence, content_hash, rules_version, because, conflicts, held_for,"
    " approvals_required, created_at, moved_at) VALUES ('o', 'REQ-1', 1, 'draft', 'E1', 'E1', 'Drive', '', 'low', '',"
    f" FALSE, '', 'h', '', '[]', '[]', '[]', 0, {_AT}, {_AT})",
    "INSERT INTO question (org_id, request_id, version, thread_id, system, choices, asked_at, times_asked, state)"
    f""" VALUES ('o', 'REQ-1', 1, 't', 'Drive', '[["Drive", "Read"], ["Drive", "Edit"]]', {_AT}, 2, 'open')""",
)


def test_an_empty_database_is_not_current_until_it_is_upgraded(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'new.db'}")
    assert current(engine) is None
    assert not is_current(engine)
    upgrade(engine)
    assert is_current(engine)


def test_an_upgrade_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'odd.db'}")
    with begin_write(engine) as connection:
        connection.execute(text("CREATE VIEW evidence AS SELECT 1"))
    with pytest.raises(DBAPIError, match="evidence"):
        upgrade(engine)
    with begin_read(engine) as connection:
        assert inspect(connection).get_table_names() == []


def test_an_upgrade_that_fails_while_it_words_tables_anew_leaves_nobody_able_to_do_so(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'odd.db'}")
    _upgrade_to(engine, "0015")
    with begin_write(engine) as connection:
        connection.execute(text("ALTER TABLE outbox RENAME TO elsewhere"))
    before = _schema(engine)
    with pytest.raises(UnsafeDatabase, match="the table outbox has no check ck_outbox_state"):
        _upgrade_to(engine, "0016")
    assert _schema(engine) == before
    with pytest.raises(DBAPIError, match="may not be modified"), begin_write(engine) as connection:
        connection.execute(text("UPDATE sqlite_schema SET sql = sql"))


def test_an_upgrade_that_does_not_find_what_it_words_anew_names_it_and_changes_nothing(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'odd.db'}")
    _upgrade_to(engine, "0015")
    with closing(sqlite3.connect(tmp_path / "odd.db")) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        renamed = "UPDATE sqlite_master SET sql = replace(sql, 'ck_decision_verb', 'ck_decision_word')"
        connection.execute(f"{renamed} WHERE name = 'decision'")
    before = _schema(engine)
    with pytest.raises(UnsafeDatabase, match="the table decision has no check ck_decision_verb as mailbot made it"):
        _upgrade_to(engine, "0016")
    assert _schema(engine) == before


def test_a_reading_transaction_cannot_write(engine: Engine) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"), begin_read(engine) as connection:
        connection.execute(_RUN)
    with begin_write(engine) as connection:
        connection.execute(_RUN)
    assert _runs(engine) == 1


def test_a_failed_writing_transaction_leaves_nothing_behind(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(engine)
    assert _runs(engine) == 0


def _write_and_fail(engine: Engine) -> None:
    with begin_write(engine) as connection:
        connection.execute(_RUN)
        raise ZeroDivisionError


def test_a_reading_transaction_has_a_stable_view(engine: Engine) -> None:
    count = text("SELECT count(*) FROM job_run")
    with begin_read(engine) as reading:
        assert reading.execute(count).scalar_one() == 0
        with begin_write(engine) as writing:
            writing.execute(_RUN)
        assert reading.execute(count).scalar_one() == 0
    assert _runs(engine) == 1


def test_a_second_sqlite_writer_waits_from_the_start(sqlite_url: str) -> None:
    first, second = connect(sqlite_url), connect(sqlite_url)
    with begin_write(first):
        raw = second.raw_connection()
        raw.execute("PRAGMA busy_timeout = 0")  # type: ignore[attr-defined]
        raw.close()
        with pytest.raises(DBAPIError, match="locked"), begin_write(second):
            pytest.fail("two writers at once")


@pytest.mark.usefixtures("waits_for_the_disk")
def test_every_sqlite_connection_keeps_its_pragmas(sqlite_url: str) -> None:
    engine = connect(sqlite_url)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    with engine.connect() as one, engine.connect() as other:
        for pragma, value in wanted.items():
            answers = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for connection in (one, other)]
            assert answers == [value, value], pragma


def test_undoing_a_statement_takes_no_file_and_what_a_reader_sorts_may(sqlite_url: str) -> None:
    """Pages that a mail changes were written twice: once to a temporary file, in case a statement is refused."""
    engine, kept_in = connect(sqlite_url), "PRAGMA temp_store"
    with begin_write(engine) as writing, begin_read(engine) as reading:
        assert [connection.exec_driver_sql(kept_in).scalar() for connection in (writing, reading)] == [2, 0]


def test_reading_in_between_makes_no_statement_of_a_writer_be_prepared_anew(sqlite_url: str) -> None:
    """Each has connections of its own: to forbid one to write, and allow it again, ends all that it has prepared."""
    engine = connect(sqlite_url)
    for _ in range(2):
        with begin_write(engine) as writing:
            first = writing.connection.driver_connection
        with begin_read(engine) as reading:
            assert reading.connection.driver_connection is not first


def test_a_sqlite_that_does_not_keep_a_pragma_is_refused(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Forgetful(sqlite3.Connection):
        def execute(self, sql: str, *more: object) -> sqlite3.Cursor:
            return super().execute(sql.replace("recursive_triggers = ON", "recursive_triggers = OFF"), *more)

    original = sqlite3.connect
    engine = connect(sqlite_url)
    monkeypatch.setattr(engine.dialect.dbapi, "connect", lambda *a, **k: original(*a, **k, factory=Forgetful))
    with pytest.raises(UnsafeDatabase, match="recursive_triggers"), begin_read(engine):
        pytest.fail("a database without its guards was used")


def test_a_sqlite_file_is_made_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "mailbot.db"
    upgrade(connect(f"sqlite:///{path}"))
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://host/name"])
def test_a_database_that_cannot_keep_the_records_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="database"):
        connect(url)


def test_two_processes_that_upgrade_at_once_do_so_one_after_the_other(postgres_url: str) -> None:
    engine = connect(postgres_url)
    with begin_write(engine) as holder:
        holder.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": 0x6D61696C626F74})
        other = connect(engine.url.render_as_string(hide_password=False))
        with begin_write(other) as probe:
            taken = probe.execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": 0x6D61696C626F74}).scalar()
    assert taken is False
    upgrade(engine)
    assert is_current(engine)


def test_a_collision_is_named_by_its_constraint(engine: Engine) -> None:
    with begin_write(engine) as connection:
        connection.execute(_RUN)
    with pytest.raises(DBAPIError) as caught, begin_write(engine) as connection:
        connection.execute(_RUN)
    assert guard_of(caught.value) == "pk_job_run"


def _runs(engine: Engine) -> int:
    with begin_read(engine) as connection:
        return int(connection.execute(text("SELECT count(*) FROM job_run")).scalar_one())


def _schema(engine: Engine) -> list[tuple[str, ...]]:
    if engine.dialect.name == "sqlite":
        query = "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
    else:
        query = (
            "SELECT 'table', table_name::text, column_name::text FROM information_schema.columns"
            " WHERE table_schema = 'public' UNION ALL SELECT 'trigger', t.tgname::text, pg_get_triggerdef(t.oid)"
            " FROM pg_trigger AS t WHERE NOT t.tgisinternal ORDER BY 1, 2, 3"
        )
    with begin_read(engine) as connection:
        return [tuple(row) for row in connection.execute(text(query))]
