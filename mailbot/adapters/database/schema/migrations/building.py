"""What a migration is made of, as rows: columns, tables, references, indexes, and the guards of its folder."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text()
UTC = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_Type = sa.types.TypeEngine[Any]

Columns = Mapping[str, tuple[tuple[str, _Type, str | None], ...]]
"""New columns of older tables: name, type, and what older rows have; None is nothing."""

Tables = Mapping[str, tuple[str, tuple[tuple[str, _Type, bool], ...]]]
"""New tables: their keys, and each column with its type and whether it may be empty."""

References = Sequence[tuple[str, str, str, str]]
"""Foreign keys of new tables: table, its columns, the other table, its columns; `org_id` leads both."""

Indexes = Sequence[tuple[str, str, str]]
"""New indexes: name, table, columns after `org_id`."""

_GATE = Path(__file__).parent / "gate"


def build(
    revision: str,
    columns: Columns,
    tables: Tables,
    references: References,
    indexes: Indexes,
    guarded: Collection[str] = (),
    only: Mapping[str, str] | None = None,
) -> None:
    """Adds columns, tables, indexes and guards; SQLite's planner is told of the new indexes as 0003 told it of the
    others. `guarded` are those of the tables that have no hidden row number; `only` says by its name which rows an
    index is over, where it is not over all."""
    for table, fields in columns.items():
        for name, type_, default in fields:
            op.add_column(table, sa.Column(name, type_, nullable=default is None, server_default=default))
    for name, (keys, parts) in tables.items():
        _table(name, keys.split(","), parts, references, name not in guarded)
    for name, table, names in indexes:
        where = sa.text(only[name]) if only and name in only else None
        op.create_index(name, table, ["org_id", *names.split(",")], sqlite_where=where, postgresql_where=where)
    guard(op.get_bind(), revision)
    _tell(op.get_bind(), tables, indexes)


def _table(
    name: str, keys: Sequence[str], fields: Sequence[tuple[str, _Type, bool]], references: References, hidden: bool
) -> None:
    theirs = (
        sa.ForeignKeyConstraint(
            ["org_id", *ours.split(",")],
            [f"{other}.{column}" for column in ("org_id", *columns.split(","))],
            name=f"fk_{name}_{other}_org_id_{ours.replace(',', '_')}",
        )
        for table, ours, other, columns in references
        if table == name
    )
    op.create_table(
        name,
        sa.Column("org_id", sa.String(length=40), nullable=False),
        *(sa.Column(key, sa.String(length=80), nullable=False) for key in keys),
        *(sa.Column(field, type_, nullable=nullable) for field, type_, nullable in fields),
        sa.PrimaryKeyConstraint("org_id", *keys, name=f"pk_{name}"),
        *theirs,
        sqlite_with_rowid=hidden,
    )


def guard(connection: sa.Connection, revision: str) -> None:
    """Each file of guards in the order of its name; a paragraph is a statement, one of comments only is none."""
    for file in sorted((_GATE / revision).glob(f"*.{connection.dialect.name}.sql")):
        for part in file.read_text(encoding="utf-8").strip().split("\n\n"):
            if any(not line.startswith("--") for line in part.splitlines()):
                connection.exec_driver_sql(part)


def _tell(connection: sa.Connection, tables: Tables, indexes: Indexes) -> None:
    if connection.dialect.name != "sqlite":
        return
    many = "1000000 1000000"
    figures = [(table, index, many + " 10" * len(names.split(","))) for index, table, names in indexes]
    for name, (keys, _) in tables.items():
        figures.append((name, f"sqlite_autoindex_{name}_1", many + " 10" * (len(keys.split(",")) - 1) + " 1"))
    for row in figures:
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)
    connection.exec_driver_sql("ANALYZE sqlite_schema").close()  # makes this connection read them
