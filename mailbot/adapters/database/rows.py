"""What reading and writing any area of the records needs: one connection, one organisation, statements within it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Delete,
    Insert,
    Row,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    cast,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.base import Executable

from mailbot.adapters.database.kept import Ran, is_kept, kept, run_kept
from mailbot.adapters.database.schema.errors import raise_meaning, translated
from mailbot.adapters.database.schema.tables import access_grant, access_request, counter, grant_task, request_version
from mailbot.services.ports import RecordRefused, StoreUnavailable

_MOST_KNOWN = 64
"""So many answers a transaction keeps: enough for a mail, and nothing that grows where one looks at everybody."""

AT_ONCE = 500
"""How many keys go into one statement."""

_WRITES = (Insert, Update, Delete)
_REGISTER = frozenset((access_request, request_version, grant_task, access_grant))
"""Where it stands what is asked for and held: what was read there (`Rows._once`) holds until something is written."""

_LAST = 10**12
"""No counter gets there by counting."""

_MOST_GIVEN = 10**11
"""What stands higher in a counted column was written there by somebody else: by it no counter gets near its last."""

T = TypeVar("T")
Found = Row[Any]
Done = CursorResult[Any] | Ran


def chunks(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """The values in pieces that fit into one statement."""
    return (values[start : start + size] for start in range(0, len(values), size))


def pieces(rows: Iterator[T]) -> Iterator[list[T]]:
    """Rows as they come, as many together as have keys in one statement."""
    while some := list(islice(rows, AT_ONCE)):
        yield some


def mine(table: Table, *names: str) -> ColumnElement[bool]:
    """The rows of an organisation with given values: `org` and, for each name, `is_<name>` come when it is run.

    Statements made of this are made once: SQLAlchemy takes five times as long to build one as to run it.
    """
    return and_(table.c.org_id == bindparam("org"), *(_is(table, name) for name in names))


def _is(table: Table, name: str) -> ColumnElement[bool]:
    return table.c[name] == bindparam(f"is_{name}", type_=table.c[name].type)


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """The rows whose column is one of the values given as `name`."""
    return column.in_(bindparam(name, expanding=True, type_=column.type))


def not_said(column: ColumnElement[Any], value: str = "") -> ColumnElement[bool]:
    """The rows with another value than most have, in the very words of an index over those rows alone: of a value that
    comes when the statement is run no database knows beforehand what it is not."""
    return column != literal_column(f"'{value}'")


def one_of(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """The rows whose column is one of these values, which are the same at every run: so SQLAlchemy writes the list
    once, not anew each time."""
    return column.in_([literal(value, column.type) for value in values])


@cache
def find(table: Table, *names: str) -> Select[Any]:
    """The rows with these values."""
    return kept(select(table).where(mine(table, *names)))


@cache
def change(table: Table, *names: str) -> Update:
    """A change of the rows with these values; what is to be set comes by its own name."""
    return kept(update(table).where(mine(table, *names)))


@cache
def _highest(column: Column[int]) -> Select[Any]:
    """The highest number that is given from this one on: all before it are passed over by the index. What mailbot has
    never given is passed over, too: a number beyond all counting, and on SQLite a text, which is more than any number.
    """
    highest = cast(func.max(column), BigInteger).label("highest")
    given = column.between(bindparam("number"), literal_column(str(_MOST_GIVEN)))
    return kept(select(highest).where(mine(column.table), given))


@cache
def add(table: Table) -> Insert:
    """A new row."""
    return kept(insert(table))


def inserting(table: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that can say what happens on conflict, which the two engines spell alike."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@cache
def add_unless_there(table: Table, dialect: str) -> Insert:
    """A new row, unless one with a key of it is there."""
    return kept(inserting(table, dialect).on_conflict_do_nothing())


@cache
def _counted(dialect: str) -> Executable:
    begun = inserting(counter, dialect)
    step = begun.on_conflict_do_update(index_elements=["org_id", "name"], set_={"value": counter.c.value + 1})
    return kept(step.returning(counter.c.value))


@dataclass
class Meanwhile:
    """What the changes of one transaction know together for as long as it lasts. What it has locked nobody else moves:
    that is counted on here, and written once, at its end."""

    counters: dict[str, int] = field(default_factory=dict)
    behind: set[str] = field(default_factory=set)
    """The counters whose rows are not yet where they are."""
    checked: set[str] = field(default_factory=set)
    """The counters that are known to stand behind every number that was given."""
    known: dict[object, Sequence[Any]] = field(default_factory=dict)
    """What was found in the register, by the statement and its values (`Rows._once`)."""
    head: tuple[int, str] | None = None
    """Where the trail ends, once this transaction has it locked: the number of its last entry, and that one's hash."""


class Rows:
    """The base of every area. Each statement may raise RecordRefused and StoreUnavailable."""

    def __init__(self, connection: Connection, org: str, meanwhile: Meanwhile) -> None:
        self._connection = connection
        self._org = org
        self._meanwhile = meanwhile
        self._alone = connection.dialect.name == "sqlite"

    def _mine(self, table: Table, **equal: Any) -> ColumnElement[bool]:
        """The rows of this organisation with these values."""
        condition: ColumnElement[bool] = table.c.org_id == self._org
        for name, value in equal.items():
            condition &= table.c[name] == value
        return condition

    def _execute(self, statement: Executable, given: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Done:
        if isinstance(statement, _WRITES) and statement.table in _REGISTER:
            self._meanwhile.known.clear()
        try:
            if is_kept(statement):
                return run_kept(self._connection, statement, given)
            return self._connection.execute(statement, given)
        except DBAPIError as error:
            raise_meaning(error)

    def _run(self, statement: Executable, **given: Any) -> Done:
        return self._execute(statement, {"org": self._org, **given})

    def _all(self, statement: Executable, **given: Any) -> Sequence[Found]:
        return self._run(statement, **given).all()

    def _once(self, make: Callable[[Found], T], statement: Executable, **given: Any) -> list[T]:
        """What is made of the rows of a statement, as found before in this transaction which has not written into the
        register since. On PostgreSQL others may have: there it is read anew."""
        key, known = (statement, *given.items()), self._meanwhile.known
        if key in known:
            return list(known[key])
        found = [make(row) for row in self._all(statement, **given)]
        if self._alone and len(known) < _MOST_KNOWN:
            known[key] = found
        return list(found)

    def _first(self, statement: Select[Any], **given: Any) -> Found | None:
        return self._run(statement, **given).first()

    def _stream(self, statement: Select[Any], size: int = AT_ONCE, **given: Any) -> Iterator[Found]:
        """Row by row without holding all of them, through a cursor of the server where there is one."""
        rows = iter(self._run(statement.execution_options(yield_per=size), **given))
        with translated():
            yield from rows

    def _add(self, table: Table, **values: Any) -> None:
        self._execute(add(table), {"org_id": self._org, **values})

    def _add_unless_there(self, table: Table, **values: Any) -> bool:
        """Whether the row was written; it was not when one with a key of it is there."""
        statement = add_unless_there(table, self._connection.dialect.name)
        return self._execute(statement, {"org_id": self._org, **values}).rowcount == 1

    def _add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Many rows by one statement; nothing for none."""
        if rows:
            self._execute(add(table), [{"org_id": self._org, **row} for row in rows])

    def _run_each(self, statement: Update, rows: Sequence[Mapping[str, Any]]) -> None:
        """The statement once for the bound values of each row; nothing for none."""
        if rows:
            self._execute(statement, rows)

    def _or_insert(self, table: Table, **values: Any) -> postgresql.Insert | sqlite.Insert:
        return inserting(table, self._connection.dialect.name).values(org_id=self._org, **values)

    def _changed(self, statement: Insert | Update | Delete, **given: Any) -> int:
        """How many rows the statement wrote."""
        if isinstance(statement, Insert):
            statement = statement.execution_options(preserve_rowcount=True)
        return self._run(statement, **given).rowcount

    def _must_change(self, statement: Update, guard: str, rows: int = 1, **given: Any) -> None:
        """A conditional update that has to find its rows as they were read; raises RecordRefused(guard)."""
        if self._changed(statement, **given) != rows:
            raise RecordRefused(guard)

    def _next(self, name: str) -> int:
        """The next number of a counter, from 1; its row stays locked until the transaction ends."""
        if name in self._meanwhile.counters:
            return self._count_on(name, self._meanwhile.counters[name])
        counted = _counted(self._connection.dialect.name)
        number = self._execute(counted, {"org_id": self._org, "name": name, "value": 1}).scalar_one()
        self._meanwhile.counters[name] = _credible(name, number)
        return self._meanwhile.counters[name]

    def _count_on(self, name: str, last: int) -> int:
        """The number behind this one, which is written at the end."""
        self._meanwhile.counters[name] = _credible(name, last + 1)
        self._meanwhile.behind.add(name)
        return self._meanwhile.counters[name]

    def _id(self, name: str, given: Column[str], prefix: str) -> str:
        """The next id of a counter; where somebody has set it back, the next one that is free: of those that were given
        none is ever deleted."""
        number = self._next(name)
        taken = find(given.table, given.name)
        if number > 0 and not self._all(taken, **{f"is_{given.name}": f"{prefix}{number:05d}"}):
            return f"{prefix}{number:05d}"
        digits = cast(func.substr(given, len(prefix) + 1), BigInteger)
        counted = mine(given.table) & given.regexp_match(f"^{prefix}[0-9]{{1,{len(str(_MOST_GIVEN)) - 1}}}$")
        highest = self._run(select(func.max(digits)).where(counted)).scalar_one()
        return f"{prefix}{self._count_on(name, highest or 0):05d}"

    def _number(self, name: str, given: Column[int]) -> int:
        """The next number of a counter for a column: where somebody has set it back, what takes a number that was given
        already would be taken for known, and be lost without a word. While this transaction holds it, nobody can.
        """
        number = self._next(name)
        if name in self._meanwhile.checked:
            return number
        self._meanwhile.checked.add(name)
        highest = self._run(_highest(given), number=number).scalar() or 0
        return number if number > highest else self._count_on(name, highest)

    def settle(self) -> None:
        """Writes what was counted on, at the very end of the transaction."""
        counted = ((name, self._meanwhile.counters[name]) for name in self._meanwhile.behind)
        rows = [{"org": self._org, "is_name": name, "value": number} for name, number in counted]
        self._run_each(change(counter, "name"), rows)


def _credible(name: str, number: Any) -> int:
    """The number of a counter. Raises StoreUnavailable for one that mailbot cannot have got to."""
    if not isinstance(number, int) or number > _LAST:
        raise StoreUnavailable(
            f"somebody has written {number} into the counter {name} of the database; mailbot counts one by one. "
            "Find out who can write there, then put value of that row of the table counter back to the number that was "
            "given last (0 for none)"
        )
    return number
