"""Statements that are made once and run for every mail, kept as the driver takes them.

At every run SQLAlchemy finds out anew which SQL, which order of the values and which types a statement has, and that
takes longer than most of them take to run. Here it is asked once: what the driver is given, and what comes of it, is
the same.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Values = Mapping[str, Any]
S = TypeVar("S")

_KEPT: dict[Any, dict[tuple[str, ...], "_Ready"]] = {}
"""What each statement is for a dialect and the names of the values that it is given."""


def kept(statement: S) -> S:
    """The same statement, which `run_kept` runs from now on. It is made once and for all: it is never forgotten, and
    takes no list of values."""
    _KEPT[statement] = {}
    return statement


def is_kept(statement: object) -> bool:
    """Whether `run_kept` is to run it."""
    return statement in _KEPT


class Ran(IteratorResult[Any]):
    """What a kept statement has found, and how many rows it has written."""

    def __init__(self, names: SimpleResultMetaData, rows: Sequence[Any], rowcount: int) -> None:
        super().__init__(names, iter(rows))
        self.rowcount = rowcount


def run_kept(connection: Connection, statement: object, given: Values | Sequence[Values]) -> Ran:
    """Runs a kept statement once, or once for each row of values. Raises DBAPIError, as the connection does."""
    rows = [given] if isinstance(given, Mapping) else given
    dialect, forms = connection.dialect, _KEPT[statement]
    form = (dialect.name, *rows[0])
    ready = forms.get(form) or forms.setdefault(form, _made_ready(statement, dialect, list(rows[0])))
    values = [ready.values(row) for row in rows]
    with closing(connection.connection.cursor()) as cursor:
        try:
            perform(cursor, ready.sql, values)
            return ready.ran(cursor)
        except dialect.loaded_dbapi.Error as error:
            raise DBAPIError.instance(ready.sql, None, error, dialect.loaded_dbapi.Error, dialect=dialect) from error


def perform(cursor: DBAPICursor, sql: str, values: Sequence[Any]) -> None:
    """Where a kept statement meets the database."""
    if len(values) == 1:
        cursor.execute(sql, values[0])
    else:
        cursor.executemany(sql, values)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement as the driver takes it, and its rows as SQLAlchemy gives them."""

    sql: str
    places: Sequence[tuple[str, Any]]
    """The values by name, in the order of the SQL, each with what makes the driver's value of it, where that is another
    one."""
    by_name: bool
    """Whether the driver is given names, not an order."""
    own: Values
    """The values that the statement has itself."""
    columns: SimpleResultMetaData
    makers: Sequence[tuple[int, Any]]
    """What makes ours of a value that the driver found, by its place in the row."""
    finds: bool

    def values(self, given: Values) -> Any:
        every = {**self.own, **given} if self.own else given
        if self.by_name:
            return {name: make(every[name]) if make else every[name] for name, make in self.places}
        return tuple([make(every[name]) if make else every[name] for name, make in self.places])

    def ran(self, cursor: DBAPICursor) -> Ran:
        rows = cursor.fetchall() if self.finds else ()
        return Ran(self.columns, [self._ours(row) for row in rows] if self.makers else rows, cursor.rowcount)

    def _ours(self, row: Sequence[Any]) -> Sequence[Any]:
        ours = list(row)
        for place, make in self.makers:
            ours[place] = make(ours[place])
        return ours


def _made_ready(statement: Any, dialect: Dialect, given: list[str]) -> _Ready:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=given)
    if compiled.post_compile_params:
        raise TypeError(f"a statement that takes a list of values cannot be kept: {compiled}")
    binds = {name: bind for bind, name in compiled.bind_names.items()}
    order = list(binds) if compiled.positiontup is None else compiled.positiontup
    columns: Sequence[tuple[str, TypeEngine[Any]]] = [
        (name, column.type) for name, column in statement.exported_columns.items()
    ]
    makers = [type_.dialect_impl(dialect).result_processor(dialect, None) for _, type_ in columns]
    return _Ready(
        sql=str(compiled),
        places=[(name, binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in order],
        by_name=compiled.positiontup is None,
        own={name: bind.effective_value for name, bind in binds.items() if not bind.required},
        columns=SimpleResultMetaData([name for name, _ in columns]),
        makers=[(place, make) for place, make in enumerate(makers) if make],
        finds=bool(columns),
    )
