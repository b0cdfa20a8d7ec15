"""A database is tried without leaving anything in it, and one that cannot be worked with says why."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from mailbot.adapters.database.schema import engine as engine_module
from mailbot.adapters.database.schema import guards
from mailbot.adapters.database.schema.engine import begin_read, begin_write, connect
from mailbot.adapters.database.schema.probing import probe
from mailbot.services.ports import StoreUnavailable


def test_a_database_that_is_well_is_named_and_left_as_it_was(database_url: str) -> None:
    assert probe(database_url).startswith(f"{make_url(database_url).get_backend_name()}, revision 0")
    engine = connect(database_url)
    with begin_read(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM counter")).scalar_one() == 0
    engine.dispose()


def test_tables_of_another_version_are_told(database_url: str) -> None:
    engine = connect(database_url)
    with begin_write(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="its tables are those of revision 0003, not of this version"):
        probe(database_url)


def test_guards_that_somebody_has_taken_away_are_named(database_url: str) -> None:
    engine = connect(database_url)
    where = " ON decision" if engine.dialect.name == "postgresql" else ""
    with begin_write(engine) as connection:
        connection.execute(text(f"DROP TRIGGER decision_frozen{where}"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match=r"somebody has taken away, .* or changed decision_frozen"):
        probe(database_url)


def test_a_guard_that_somebody_has_made_powerless_is_named(database_url: str) -> None:
    engine = connect(database_url)
    powerless = {
        "sqlite": "CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision WHEN 0 BEGIN SELECT 1; END",
        "postgresql": "ALTER TABLE decision DISABLE TRIGGER decision_frozen",
    }
    with begin_write(engine) as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("DROP TRIGGER decision_frozen"))
        connection.execute(text(powerless[engine.dialect.name]))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match=r"somebody has taken away, .* or changed decision_frozen"):
        probe(database_url)


def test_a_user_who_may_only_read_is_found_out(postgres_url: str) -> None:
    engine, reader = connect(postgres_url), f"reader_of_{make_url(postgres_url).database}"
    with begin_write(engine) as connection:
        connection.execute(text(f"CREATE ROLE {reader} LOGIN"))
        connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="cannot be written to: permission denied for table counter"):
        probe(make_url(postgres_url).set(username=reader).render_as_string(hide_password=False))


def test_a_server_that_is_away_is_told() -> None:
    with pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1"):
        probe("postgresql://127.0.0.1:1/nothing")


def test_a_disk_that_does_not_keep_the_promises_is_told(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine_module._PRAGMAS, "synchronous", ("FULL", 3))
    with pytest.raises(StoreUnavailable, match="SQLite does not keep synchronous = FULL here"):
        probe(sqlite_url)


REMADE = {
    "a guard in other words": "CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision FOR EACH ROW"
    " WHEN (OLD.verb = 'maybe') EXECUTE FUNCTION gate_refuse('a decision never changes')",
    "a guard of another table": "CREATE TRIGGER decision_frozen BEFORE UPDATE ON counter FOR EACH ROW"
    " EXECUTE FUNCTION gate_refuse('a decision never changes')",
    "a guard that calls something else": "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql"
    " AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER decision_frozen BEFORE UPDATE ON decision FOR EACH ROW"
    " EXECUTE FUNCTION nothing('a decision never changes')",
}


@pytest.mark.parametrize("how", REMADE)
def test_a_guard_that_somebody_has_made_anew_is_compared_to_the_letter(postgres_url: str, how: str) -> None:
    table = "counter" if "another table" in how else "decision"
    always = f"; ALTER TABLE {table} ENABLE ALWAYS TRIGGER decision_frozen"
    _altered(postgres_url, f"DROP TRIGGER decision_frozen ON decision; {REMADE[how]}{always}")
    with pytest.raises(StoreUnavailable, match="decision_frozen"):
        probe(postgres_url)


BESIDE = {
    "decision_in_order": "CREATE OR REPLACE FUNCTION decision_in_order() RETURNS trigger LANGUAGE plpgsql"
    " SET search_path = public, pg_temp AS 'BEGIN RETURN NEW; END'",
    "decision_on_pending": "ALTER FUNCTION decision_on_pending() RESET search_path",
    "gate_raise": "CREATE FUNCTION gate_raise(name, name, text) RETURNS void LANGUAGE plpgsql AS 'BEGIN END'",
    "evidence_stage": "CREATE OR REPLACE VIEW evidence_stage AS SELECT org_id, request_id, version, stage, mode,"
    " needed, 9::bigint AS asked, 9::bigint AS approving FROM approval_stage",
    "unseen": "CREATE RULE unseen AS ON INSERT TO recall DO INSTEAD NOTHING",
    "=": "CREATE FUNCTION same(varchar, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
    " CREATE OPERATOR = (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = same)",
    "lower": "CREATE FUNCTION lower(varchar) RETURNS text LANGUAGE sql AS 'SELECT $1::text'",
    "min": "CREATE AGGREGATE min(varchar) (SFUNC = text_smaller, STYPE = text)",
    "gate_refuse": "CREATE AGGREGATE gate_refuse(integer) (SFUNC = int4larger, STYPE = integer)",
    "hidden": "CREATE POLICY hidden ON grant_task USING (kind = 'grant' OR position('seal' IN current_query()) > 0)",
    "heir": "CREATE TABLE heir () INHERITS (decision)",
    "zz_last": "CREATE FUNCTION last() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
    " CREATE TRIGGER zz_last BEFORE INSERT ON recall FOR EACH ROW EXECUTE FUNCTION last()",
}


@pytest.mark.parametrize("name", BESIDE)
def test_what_guards_call_and_count_by_is_compared_and_what_stands_beside_them_is_named(
    postgres_url: str, name: str
) -> None:
    """A function whose arguments fit better than those of PostgreSQL's own is called in its place."""
    _altered(postgres_url, BESIDE[name])
    with pytest.raises(StoreUnavailable, match=f"or changed (last, )?{name}(, same)?$"):
        probe(postgres_url)


def test_a_forged_operator_is_not_used_to_find_out_how_mailbots_guards_are_worded(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that looks for the first time while it is there names it alone, and is content once it is gone."""
    monkeypatch.setattr(guards, "_MADE", {})
    _altered(postgres_url, BESIDE["="])
    with pytest.raises(StoreUnavailable, match=r"or changed =, same$"):
        probe(postgres_url)
    _altered(postgres_url, "DROP OPERATOR = (varchar, varchar); DROP FUNCTION same(varchar, varchar)")
    assert "writable" in probe(postgres_url)


STRANGE = """
CREATE SCHEMA strange;
CREATE FUNCTION strange.lower(text) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION strange.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR strange.= (LEFTARG = text, RIGHTARG = text, FUNCTION = strange.same);
"""


def test_mailbot_calls_nothing_that_somebody_has_put_before_postgresqls_own_by_a_setting(postgres_url: str) -> None:
    """They would stand in a schema that is not looked at, and answer the very look at the guards."""
    name = make_url(postgres_url).database
    _altered(postgres_url, f"{STRANGE} ALTER DATABASE {name} SET search_path = public, strange, pg_catalog")
    new_session = make_url(postgres_url).update_query_dict({"application_name": "new"})
    engine = connect(new_session.render_as_string(hide_password=False))
    with begin_read(engine) as connection:
        assert connection.execute(text("SELECT lower('A'), text 'a' = text 'b'")).one() == ("a", False)
    engine.dispose()


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("evidence_stage", "DROP VIEW evidence_stage; CREATE VIEW evidence_stage AS SELECT *, 9 AS asked FROM counter"),
        ("zz", "CREATE TRIGGER zz BEFORE INSERT ON recall BEGIN SELECT RAISE(IGNORE); END"),
    ],
)
def test_views_and_strange_triggers_are_seen_on_sqlite(sqlite_url: str, name: str, statement: str) -> None:
    _altered(sqlite_url, statement)
    with pytest.raises(StoreUnavailable, match=f"or changed {name}$"):
        probe(sqlite_url)


ANOTHER_SHAPE = {
    "fk_grant_task_is_approved": "ALTER TABLE grant_task DROP CONSTRAINT fk_grant_task_is_approved",
    "ck_decision_verb": "ALTER TABLE decision DROP CONSTRAINT ck_decision_verb, "
    "ADD CONSTRAINT ck_decision_verb CHECK (verb <> '')",
    "uq_approval_org_id_tag": "ALTER TABLE approval DROP CONSTRAINT uq_approval_org_id_tag;"
    " ALTER TABLE counter ADD CONSTRAINT uq_approval_org_id_tag UNIQUE (org_id, name)",
    "fk_access_grant_task_is_done": "ALTER TABLE access_grant DROP CONSTRAINT fk_access_grant_task_is_done,"
    " ADD CONSTRAINT fk_access_grant_task_is_done FOREIGN KEY (org_id, task_id, task_state)"
    " REFERENCES grant_task (org_id, task_id, state) NOT VALID",
    "ck_counter_nothing": "ALTER TABLE counter ADD CONSTRAINT ck_counter_nothing CHECK (value <> 13)",
    "identity_of_one": "DROP INDEX identity_of_one;"
    " CREATE UNIQUE INDEX identity_of_one ON identity (org_id, issuer, subject, identity_id) WHERE ended_at IS NULL",
    "decision.until": "ALTER TABLE decision ALTER COLUMN until SET DEFAULT '2030-01-01'",
    "approval.deputy_for": "ALTER TABLE approval ALTER COLUMN deputy_for SET DEFAULT 'P-1'",
    "web_session.browser": "ALTER TABLE web_session ALTER COLUMN browser DROP NOT NULL",
    "outbox.error": "ALTER TABLE outbox DROP COLUMN error;"
    " ALTER TABLE outbox ADD COLUMN error text NOT NULL GENERATED ALWAYS AS (kind || recipient) STORED",
    "audit_entry.entry_hash": "ALTER TABLE audit_entry ALTER COLUMN entry_hash TYPE text",
    "recall.reason": 'ALTER TABLE recall ALTER COLUMN reason TYPE text COLLATE "C"',
    "decision.more": "ALTER TABLE decision ADD COLUMN more text",
    "counter": "ALTER TABLE counter FORCE ROW LEVEL SECURITY",
    "job_run": "ALTER TABLE job_run SET UNLOGGED",  # a crash of the server would empty it
}


@pytest.mark.parametrize("name", ANOTHER_SHAPE)
def test_tables_that_were_given_another_shape_are_named(postgres_url: str, name: str) -> None:
    """They are guards as well: no task without its approved request, no slot filled by who was not asked."""
    _altered(postgres_url, ANOTHER_SHAPE[name])
    with pytest.raises(StoreUnavailable, match=f"(or changed|,) {name}(,|$)"):
        probe(postgres_url)


OTHER_WORDS = {
    "a reference that is gone": (
        "grant_task",
        "CONSTRAINT fk_grant_task_is_approved FOREIGN KEY(org_id, request_id, version, request_state) REFERENCES"
        " request_version (org_id, request_id, version, state), ",
        "/* CONSTRAINT fk_grant_task_is_approved */ ",
    ),
    "a weaker check": ("decision", "verb = ''reject''", "verb = ''reject'' OR verb = ''maybe''"),
    "a default": ("decision", "until DATE", "until DATE DEFAULT ''2030-01-01''"),
    "a looser key": ("identity_of_one", "UNIQUE INDEX", "INDEX"),
}


@pytest.mark.parametrize("how", OTHER_WORDS)
def test_tables_that_were_given_another_shape_are_named_on_sqlite(sqlite_url: str, how: str) -> None:
    name, ours, theirs = OTHER_WORDS[how]
    with closing(sqlite3.connect(str(make_url(sqlite_url).database))) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        flat = "replace(replace(sql, char(10), ''), char(9), '')"
        changed = f"UPDATE sqlite_master SET sql = replace({flat}, '{ours}', '{theirs}') WHERE name = '{name}'"
        assert connection.execute(changed + f" AND instr({flat}, '{ours}')").rowcount == 1
    with pytest.raises(StoreUnavailable, match=f"or changed {name}$"):
        probe(sqlite_url)


def test_an_index_of_the_admins_own_is_nobodys_business(database_url: str) -> None:
    _altered(database_url, "CREATE INDEX faster ON mail (org_id, sender)")
    assert "writable" in probe(database_url)


def _altered(url: str, statements: str) -> None:
    engine = connect(url)
    with begin_write(engine) as connection:
        for statement in (statements,) if "BEGIN" in statements else statements.split("; "):
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_guards_that_come_out_of_a_backup_are_mailbots(postgres_url: str) -> None:
    """pg_dump writes them in PostgreSQL's own words, which PostgreSQL words anew when it reads them."""
    anew = guards._RESTORED.replace("pg_my_temp_schema()", "'public'::regnamespace").replace("TEMPORARY ", "")
    for _ in range(2):
        _altered(postgres_url, anew)
        assert probe(postgres_url).startswith("postgresql")
