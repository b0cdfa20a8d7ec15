"""What tables are made with: columns, keys, checks and indexes, each leading with `org_id`."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from mailbot.core import workflow

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Big = BigInteger().with_variant(Integer, "sqlite")


def table(name: str, *items: SchemaItem, **more: Any) -> Table:
    return Table(name, metadata, Column("org_id", String(40), primary_key=True), *items, **more)


def guarded(name: str, *items: SchemaItem) -> Table:
    """One without SQLite's hidden row number: INSERT OR REPLACE could collide on it and delete a row past the gate."""
    return table(name, *items, sqlite_with_rowid=False)


def key(name: str, type_: Any = None) -> Column[Any]:
    return Column(name, type_ or String(80), primary_key=True, autoincrement=False)


def col(name: str, type_: Any = None, **more: Any) -> Column[Any]:
    return Column(name, type_ or Text, nullable=more.pop("nullable", False), **more)


def ref(columns: str, target: str, name: str | None = None) -> ForeignKeyConstraint:
    """A foreign key from `org_id` + columns to `table(org_id + columns)`, spelled `table:column,column`."""
    other, _, names = target.partition(":")
    theirs = [f"{other}.{column}" for column in ("org_id", *names.split(","))]
    return ForeignKeyConstraint(["org_id", *columns.split(",")], theirs, name=name)


def unique(columns: str) -> UniqueConstraint:
    return UniqueConstraint("org_id", *columns.split(","))


def one_of(name: str, column: str, values: Any) -> CheckConstraint:
    """Not by IN: for a list of more than two SQLite makes a table, and drops it, at every row that is written."""
    return CheckConstraint(" OR ".join(f"{column} = {value!r}" for value in values), name=name)


def states(steps: workflow.Table) -> list[str]:
    """Every state that one of these steps leads to."""
    return sorted(set(steps.values()))


def only(name: str, columns: str, where: str) -> Index:
    """An index over the rows that a query of it can be about: the others are most, and would all be written there.
    Never one with `=`: with values given at run time SQLite would prepare statements of the table anew each time."""
    return Index(name, "org_id", *columns.split(","), sqlite_where=text(where), postgresql_where=text(where))
