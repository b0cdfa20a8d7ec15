"""Whether the guards of a database, the views they count by and its tables are to the letter as mailbot made them.

SQLite keeps the words of a statement. PostgreSQL keeps them in its own: mailbot's statements are given to it once more,
for temporary tables that are never committed, and what it makes of them is compared.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from mailbot.adapters.database.schema.engine import begin_read, begin_write
from mailbot.adapters.database.schema.shapes import SAID, Words, made_by_sqlite, on_sqlite, once_more
from mailbot.adapters.database.schema.tables import metadata
from mailbot.services.ports import StoreUnavailable

_GATE = Path(__file__).parent / "migrations" / "gate"


def changed_guards(engine: Engine) -> list[str]:
    """What this database lacks of the gate and of mailbot's tables or has in other words, and what somebody has put
    beside it, by name."""
    if engine.dialect.name == "sqlite":
        with begin_read(engine) as connection:
            kept = {row.name: row.sql.strip() for row in connection.execute(text(_KEPT))}
            found: Words = {**kept, **on_sqlite(connection), **dict.fromkeys(_hollow(connection), "hollow")}
        gate = {name.split()[1]: words for name, words in _gate("sqlite").items()}
        wanted: tuple[Words, ...] = ({**gate, **made_by_sqlite()},)
    else:
        found, wanted = _in_its_own_words(engine)
    names = found.keys() | wanted[0].keys()
    return sorted({name.split()[-1] for name in names if found.get(name) not in [each.get(name) for each in wanted]})


def demand_guards(engine: Engine) -> None:
    """Raises StoreUnavailable with the names of the first that are not as mailbot made them."""
    if changed := changed_guards(engine):
        raise StoreUnavailable(
            "its guards are not as mailbot made them: somebody has taken away, put beside them or changed "
            f"{', '.join(changed[:5])}"
        )


def _hollow(connection: Connection) -> Iterator[str]:
    """Indexes without rows that they should have: their words may be as they were, and nobody finds those rows."""
    for row in connection.execute(text("PRAGMA integrity_check")).scalars():
        if " index " in row:  # of a damaged file other lines tell, and the backup does
            yield f"content {row.rpartition(' index ')[2].split()[0]}"


_KEPT = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    " OR name IN ('evidence', 'evidence_decision', 'evidence_route', 'evidence_stage', 'party_truth', 'request_truth')"
)


@cache
def _gate(dialect: str) -> Words:
    """The statement of every guard, view and function by its kind and name, those that others need first; that of a
    later revision takes the place of an earlier one's."""
    files = sorted(_GATE.rglob(f"*{dialect}.sql"), key=lambda file: (file.parent != _GATE, file.parts))
    parts = (part for file in (_GATE / "evidence.sql", *files) for part in file.read_text("utf-8").split("\n\n"))
    found = (_CREATED.search(part) for part in parts)
    made = {f"{match[1].lower()} {match[2]}": match[0].strip().removesuffix(";") for match in found if match}
    return dict(sorted(made.items(), key=lambda item: _ORDER.index(item[0].split()[0])))


_CREATED = re.compile(
    r"^CREATE (?:OR REPLACE )?(?:CONSTRAINT )?(TRIGGER|VIEW|FUNCTION) (\w+).*", re.MULTILINE | re.DOTALL
)
_ORDER = ("function", "view", "trigger")


class _Undone(Exception):
    """Ends a transaction of which nothing is to stay."""


def _in_its_own_words(engine: Engine) -> tuple[Words, tuple[Words, ...]]:
    """What PostgreSQL says of the gate that is there, and what it may say of mailbot's."""
    with begin_read(engine) as connection:
        schema, version = connection.execute(text("SELECT current_schema(), version()")).one()
        found = dict(_said(connection, schema, f"{schema}.")) | dict(_beside(connection))
    if (schema, version) not in _MADE:
        _MADE[schema, version] = _made_of_ours(engine, schema)
    return found, _MADE[schema, version]


_MADE: dict[tuple[str, str], tuple[Words, ...]] = {}
"""What a version of PostgreSQL makes of mailbot's statements, once found out: it takes a second."""


_MAY = "SELECT has_database_privilege(current_database(), 'TEMPORARY')"


def _made_of_ours(engine: Engine, schema: str) -> tuple[Words, ...]:
    """As mailbot makes it, and as it comes out of a backup."""
    wanted: tuple[Words, ...] = ()
    with suppress(_Undone), begin_write(engine) as connection:
        if not connection.execute(text(_MAY)).scalar_one():
            raise StoreUnavailable(
                "the guards cannot be compared: mailbot's user may make no temporary tables; "
                "run GRANT TEMPORARY ON DATABASE … TO …"
            )
        for statement in _once_more(connection, schema):
            connection.exec_driver_sql(statement)
        theirs = str(connection.execute(text("SELECT pg_my_temp_schema()::regnamespace")).scalar_one())
        made = dict(_said(connection, theirs, f"{theirs}.", "pg_temp."))
        connection.exec_driver_sql(_RESTORED)
        wanted = made, dict(_said(connection, theirs, f"{theirs}.", "pg_temp."))
        raise _Undone
    return wanted


_RESTORED = """DO $$ DECLARE it record; BEGIN
  FOR it IN SELECT quote_ident(t.tgname) AS name, t.tgrelid::regclass AS guarded, pg_get_triggerdef(t.oid) AS words
    FROM pg_trigger AS t JOIN pg_class AS r ON r.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND r.relnamespace = pg_my_temp_schema()
  LOOP
    EXECUTE 'DROP TRIGGER ' || it.name || ' ON ' || it.guarded;
    EXECUTE it.words;
    EXECUTE 'ALTER TABLE ' || it.guarded || ' ENABLE ALWAYS TRIGGER ' || it.name;
  END LOOP;
  FOR it IN SELECT quote_ident(c.conname) AS name, c.conrelid::regclass AS guarded, pg_get_constraintdef(c.oid) AS words
    FROM pg_constraint AS c WHERE c.contype = 'c' AND c.connamespace = pg_my_temp_schema()
  LOOP
    EXECUTE 'ALTER TABLE ' || it.guarded || ' DROP CONSTRAINT ' || it.name;
    EXECUTE 'ALTER TABLE ' || it.guarded || ' ADD CONSTRAINT ' || it.name || ' ' || it.words;
  END LOOP;
  FOR it IN SELECT quote_ident(relname) AS name, pg_get_viewdef(oid) AS words FROM pg_class
    WHERE relkind = 'v' AND relnamespace = pg_my_temp_schema()
  LOOP
    EXECUTE 'CREATE OR REPLACE TEMPORARY VIEW ' || it.name || ' AS ' || it.words;
  END LOOP;
END $$"""
"""The same from PostgreSQL's own words, as pg_dump writes them and psql reads them: it words some anew each time."""


def _once_more(connection: Connection, schema: str) -> Iterator[str]:
    """Mailbot's statements for temporary tables, which see nothing that stands in the schema: an operator there might
    fit better than PostgreSQL's own. Temporary functions are only found by their schema."""
    quoted = connection.dialect.identifier_preparer.quote
    yield "SET LOCAL search_path = pg_temp"
    yield from once_more(connection.dialect)
    for name, statement in _gate("postgresql").items():
        kind = name.split()[0].upper()
        made = re.sub(r"^CREATE (?:OR REPLACE )?FUNCTION ", "CREATE FUNCTION pg_temp.", statement)
        made = made.replace("CREATE VIEW ", "CREATE TEMPORARY VIEW ", 1)
        if kind == "TRIGGER":
            made = made.replace("EXECUTE FUNCTION ", "EXECUTE FUNCTION pg_temp.")
            guarded = _GUARDED.search(made)
            made += f"; ALTER TABLE {guarded[1]} ENABLE ALWAYS TRIGGER {name.split()[1]}" if guarded else ""
        yield made
    yield _FIXED.format(schema=quoted(schema))


_GUARDED = re.compile(r"\bON (\w+)")
_FIXED = """DO $$ DECLARE called regprocedure; BEGIN
  FOR called IN SELECT oid FROM pg_proc WHERE pronamespace = pg_my_temp_schema() LOOP
    EXECUTE 'ALTER FUNCTION ' || called || ' SET search_path = {schema}, pg_temp';
  END LOOP;
END $$"""


def _said(connection: Connection, schema: str, *prefixes: str) -> Iterator[tuple[str, str]]:
    """Tables, triggers, views and functions of a schema, without what names the schema. Of functions only those of the
    gate's names, of whatever arguments: one that fits better would be called instead."""
    of_gate = [name.split()[1] for name in _gate("postgresql")]
    those = {"schema": schema, "names": of_gate, "tables": list(metadata.tables)}
    for query in (*_SAID, *SAID):
        for row in connection.execute(text(query), those):
            words = row.words
            for prefix in prefixes:
                words = words.replace(prefix, "")
            yield f"{row.beside} {row.name}", words


_SAID = (
    "SELECT 'on ' || r.relname AS beside, t.tgname AS name,"
    " t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid) AS words"
    " FROM pg_trigger AS t JOIN pg_class AS r ON r.oid = t.tgrelid"
    " WHERE NOT t.tgisinternal AND r.relnamespace::regnamespace::text = :schema",
    "SELECT 'view' AS beside, relname AS name, pg_get_viewdef(oid) AS words FROM pg_class"
    " WHERE relkind = 'v' AND relnamespace::regnamespace::text = :schema AND relname = ANY(:names)",
    "SELECT pg_get_function_identity_arguments(oid) AS beside, proname AS name,"
    " CASE WHEN prokind = 'a' THEN 'an aggregate' ELSE pg_get_functiondef(oid) END AS words"
    " FROM pg_proc WHERE pronamespace::regnamespace::text = :schema AND proname = ANY(:names)",
)


def _beside(connection: Connection) -> Iterator[tuple[str, str]]:
    """Rules that have something else done than was said, policies that hide rows from one query and not from another,
    tables that inherit and whose rows count without a guard; operators and functions that would be called by the guards
    in the place of PostgreSQL's own: those whose arguments fit better are. Those of extensions are the admin's."""
    of_gate = [name.split()[1] for name in _gate("postgresql")]
    for query in _BESIDE:
        for row in connection.execute(text(query), {"names": of_gate}):
            yield row.name, "is there"


_BESIDE = (
    "SELECT w.rulename AS name FROM pg_rewrite AS w JOIN pg_class AS r ON r.oid = w.ev_class"
    " WHERE r.relkind = 'r' AND r.relnamespace = current_schema()::regnamespace",
    "SELECT p.polname AS name FROM pg_policy AS p JOIN pg_class AS r ON r.oid = p.polrelid"
    " WHERE r.relnamespace = current_schema()::regnamespace",
    "SELECT heir.relname AS name FROM pg_inherits AS i JOIN pg_class AS r ON r.oid = i.inhparent"
    " JOIN pg_class AS heir ON heir.oid = i.inhrelid"
    " WHERE r.relkind = 'r' AND r.relnamespace = current_schema()::regnamespace",
    "SELECT 'operator ' || oprname AS name FROM pg_operator AS o WHERE oprnamespace = current_schema()::regnamespace"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend AS d"
    " WHERE d.classid = 'pg_operator'::regclass AND d.objid = o.oid AND d.deptype = 'e')",
    "SELECT 'function ' || proname AS name FROM pg_proc AS p WHERE pronamespace = current_schema()::regnamespace"
    " AND proname <> ALL(:names) AND NOT EXISTS (SELECT 1 FROM pg_depend AS d"
    " WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')",
)
