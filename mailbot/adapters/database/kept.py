"""Statements that are made once and run for every mail, kept as the driver takes them.

At every run SQLAlchemy finds out anew which SQL, which order of the values and which types a statement has, and that
takes longer than most of them take to run. Here it is asked once: what the driver is given, and what comes of it, is
the same.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect, Row
from sqlalchemy.engine import result_tuple
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Values = Mapping[str, Any]
S = TypeVar("S")

_KEPT: dict[Any, tuple[dict[tuple[str, ...], "_Ready"], tuple[str, ...]]] = {}
"""What each statement is for a dialect and the names of the values that it is given, and which of these are lists."""


def kept(statement: S, *lists: str) -> S:
    """The same statement, which `run_kept` runs from now on. It is made once and for all: it is never forgotten. The
    names of those of its values that are `lists` have to be given."""
    _KEPT[statement] = {}, lists
    return statement


def is_kept(statement: object) -> bool:
    """Whether `run_kept` is to run it."""
    return statement in _KEPT


@dataclass(slots=True)
class Ran:
    """What a kept statement has found, and how many rows it has written. Most find nothing, or one value. Not frozen:
    those are made in three times the time."""

    named: Callable[[Sequence[Any]], Row[Any]]
    found: Sequence[Sequence[Any]]
    rowcount: int

    def __iter__(self) -> Iterator[Row[Any]]:
        return iter(self.all())

    def all(self) -> Sequence[Row[Any]]:
        return [self.named(row) for row in self.found]

    def first(self) -> Row[Any] | None:
        return self.named(self.found[0]) if self.found else None

    def one(self) -> Row[Any]:
        (row,) = self.all()
        return row

    def scalars(self) -> Iterator[Any]:
        return (row[0] for row in self.found)

    def scalar(self) -> Any:
        return next(self.scalars(), None)

    def scalar_one(self) -> Any:
        (value,) = self.scalars()
        return value


def run_kept(connection: Connection, statement: object, given: Values | Sequence[Values]) -> Ran:
    """Runs a kept statement once, or once for each row of values. Raises DBAPIError, as the connection does."""
    rows = [given] if isinstance(given, (dict, Mapping)) else given  # a dict is known at once, a Mapping asked slowly
    dialect, (forms, lists) = connection.dialect, _KEPT[statement]
    if lists:
        rows = [_one_by_one(row, lists) for row in rows]
    form = (dialect.name, *rows[0])
    ready = forms.get(form) or forms.setdefault(form, _made_ready(statement, dialect, list(rows[0]), lists))
    values = [ready.values(row) for row in rows]
    driver: Any = connection.connection.dbapi_connection
    cursor = driver.cursor()
    try:
        perform(cursor, ready.sql, values)
        return ready.ran(cursor)
    except dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(ready.sql, None, error, dialect.loaded_dbapi.Error, dialect=dialect) from error
    finally:
        cursor.close()


def _one_by_one(row: Values, lists: Sequence[str]) -> Values:
    """The values with those of each list one by one, named as SQLAlchemy numbers them. The last is repeated up to a
    power of two, which finds nothing else: so there are few forms of a statement."""
    single = {name: value for name, value in row.items() if name not in lists}
    for name in lists:
        values = list(row[name])
        whole = values + values[-1:] * ((1 << (len(values) - 1).bit_length()) - len(values)) if values else values
        single |= {f"{name}_{number}": value for number, value in enumerate(whole, 1)}
    return single


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
    order: Sequence[str]
    """The names of the values, in the order of the SQL."""
    by_name: bool
    """Whether the driver is given names, not an order."""
    givers: Sequence[tuple[int, Any]]
    """What makes the driver's value of one of ours, by its place in that order."""
    own: Values
    """The values that the statement has itself."""
    named: Callable[[Sequence[Any]], Row[Any]]
    """What makes a row of the values that were found."""
    makers: Sequence[tuple[int, Any]]
    """What makes ours of a value that the driver found, by its place in the row."""
    finds: bool

    def values(self, given: Values) -> Any:
        every = {**self.own, **given} if self.own else given
        values = [*map(every.__getitem__, self.order)]
        for place, make in self.givers:
            values[place] = make(values[place])
        return dict(zip(self.order, values, strict=True)) if self.by_name else tuple(values)

    def ran(self, cursor: DBAPICursor) -> Ran:
        rows = cursor.fetchall() if self.finds else ()
        return Ran(self.named, [self._ours(row) for row in rows] if self.makers else rows, cursor.rowcount)

    def _ours(self, row: Sequence[Any]) -> Sequence[Any]:
        ours = list(row)
        for place, make in self.makers:
            ours[place] = make(ours[place])
        return ours


def _made_ready(statement: Any, dialect: Dialect, given: list[str], listed: Sequence[str]) -> _Ready:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=given)
    binds = {name: bind for bind, name in compiled.bind_names.items()}
    lists = {name: [one for one in given if re.fullmatch(rf"{name}_\d+", one)] for name in listed}
    if {bind.key for bind in compiled.post_compile_params} != set(lists):
        raise TypeError(f"the lists of a kept statement have to be named: {compiled}")
    whole = compiled.construct_expanded_state(dict.fromkeys(binds) | lists)
    binds |= {one: binds[name] for name, ones in lists.items() for one in ones}
    order = whole.positiontup or [name for name in binds if name not in lists]
    columns: Sequence[tuple[str, TypeEngine[Any]]] = [
        (name, column.type) for name, column in statement.exported_columns.items()
    ]
    makers = [type_.dialect_impl(dialect).result_processor(dialect, None) for _, type_ in columns]
    givers = [binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order]
    return _Ready(
        sql=whole.statement,
        order=order,
        by_name=whole.positiontup is None,
        givers=[(place, make) for place, make in enumerate(givers) if make],
        own={name: bind.effective_value for name, bind in binds.items() if not bind.required},
        named=result_tuple([name for name, _ in columns]),
        makers=[(place, make) for place, make in enumerate(makers) if make],
        finds=bool(columns),
    )
