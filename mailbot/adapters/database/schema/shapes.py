"""What mailbot's tables are made of: columns with their types and defaults, keys, references, checks, unique indexes.

They are guards as much as the triggers are (no task without its approved request, no slot filled twice), so what is
there is compared to the letter with what mailbot makes. SQLite's own words are compared with those of a database in
memory; on PostgreSQL guards.py has them made once more as temporary tables.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from alembic import command
from sqlalchemy import Connection, Dialect, create_engine, text
from sqlalchemy.schema import CreateIndex, CreateTable

from mailbot.adapters.database.schema.tables import metadata
from mailbot.adapters.database.schema.upgrading import migrations

Words = Mapping[str, str]
"""What a database says of each guard, view, function or part of a table, by a name that is its own."""


def on_sqlite(connection: Connection) -> Words:
    """What SQLite says of mailbot's tables and of what has to be unique in them."""
    rows = connection.execute(text(_ON_SQLITE)).all()
    made = {row.name: _without_layout(row.sql) for row in rows if row.tbl_name in metadata.tables}
    return {f"table {name}": words for name, words in made.items()}


@cache
def made_by_sqlite() -> Words:
    """What it says of those that mailbot makes; finding that out takes a second."""
    engine, config = create_engine("sqlite://"), migrations()
    with engine.connect() as connection, connection.begin():
        config.attributes |= {"connection": connection, "stamp": lambda *_facts: ""}
        command.upgrade(config, "head")
        return on_sqlite(connection)


_ON_SQLITE = (
    "SELECT name, tbl_name, sql FROM sqlite_master"
    " WHERE type IN ('table', 'view') OR (type = 'index' AND sql LIKE 'CREATE UNIQUE %')"
)


def _without_layout(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def once_more(dialect: Dialect) -> Iterator[str]:
    """Statements that make mailbot's tables as they are after every revision, in the schema that comes first."""
    for table in metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            if index.unique:
                yield str(CreateIndex(index).compile(dialect=dialect))
    for value, columns in _OF_BEFORE.items():
        for column in columns.split():
            table_name, name = column.split(".")
            yield f"ALTER TABLE {table_name} ALTER COLUMN {name} SET DEFAULT {value}"


_OF_BEFORE: Mapping[str, str] = {
    "''": (
        "absence.seal approval.deputy_for audit_entry.seal dead_address.seal decision.standing grant_task.cause"
        " grant_task.grant_id inquiry.seal job_run.seal mail.lane mail.seal outbox.batch outbox.delivery person.listing"
        " person.seal question.seal request_version.followed request_version.origin request_version.replaces"
        " request_version.seal request_version.ticket thread.seal web_session.browser web_session.seal"
    ),
    "'[]'": "access_grant.conditions approval.checklist approval.passed_over grant_task.conditions",
    "'{}'": "decision.checklist",
    "0": "approval.reminders request_version.stood_still",
    "false": "mail.moved_by_hand",
    "'1970-01-01 00:00:00+00'": "mail.due_at",
    "'access'": "request_version.nature",
    "'admin'": "rules_version.loaded_by",
}
"""What rows from before a revision have in the columns that it added; the columns keep it as their default."""

_OF_OURS = "r.relname = ANY(:tables) AND r.relnamespace::regnamespace::text = :schema"

SAID = tuple(
    f"{query} AND {_OF_OURS}"
    for query in (
        "SELECT 'table' AS beside, r.relname AS name,"
        " r.relkind::text || r.relrowsecurity::text || r.relforcerowsecurity::text"
        " || CASE r.relpersistence WHEN 'u' THEN ' unlogged' ELSE '' END AS words"
        " FROM pg_class AS r WHERE true",
        "SELECT 'column' AS beside, r.relname || '.' || a.attname AS name,"
        " concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation, a.attnotnull,"
        " a.attgenerated, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) AS words"
        " FROM pg_attribute AS a JOIN pg_class AS r ON r.oid = a.attrelid"
        " LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
        " WHERE a.attnum > 0 AND NOT a.attisdropped",
        "SELECT 'key of ' || r.relname AS beside, c.conname AS name,"
        " concat_ws(' ', c.convalidated, pg_get_constraintdef(c.oid)) AS words"
        " FROM pg_constraint AS c JOIN pg_class AS r ON r.oid = c.conrelid WHERE c.contype <> 'n'",
        "SELECT 'unique in ' || r.relname AS beside, u.relname AS name,"
        " concat_ws(' ', i.indisvalid, i.indisready, pg_get_indexdef(i.indexrelid)) AS words"
        " FROM pg_index AS i JOIN pg_class AS r ON r.oid = i.indrelid JOIN pg_class AS u ON u.oid = i.indexrelid"
        " WHERE i.indisunique AND NOT EXISTS"
        " (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.conrelid = i.indrelid)",
    )
)
"""What PostgreSQL says of the tables of a schema. That a column may not be empty is told with the column."""
