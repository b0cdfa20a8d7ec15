"""What reading and writing any area of the records needs: one connection, one organisation, statements within it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, CursorResult, Delete, Insert, Row, Select, Table, Update, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.base import Executable

from mailbot.adapters.database.errors import translated
from mailbot.adapters.database.tables import counter
from mailbot.services.ports import RecordRefused

AT_ONCE = 500
"""How many keys go into one statement."""

T = TypeVar("T")
Found = Row[Any]


def chunks(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """The values in pieces that fit into one statement."""
    return (values[start : start + size] for start in range(0, len(values), size))


class Rows:
    """The base of every area. Each statement may raise RecordRefused and StoreUnavailable."""

    def __init__(self, connection: Connection, org: str) -> None:
        self._connection = connection
        self._org = org

    def _mine(self, table: Table, **equal: Any) -> ColumnElement[bool]:
        """The rows of this organisation with these values."""
        condition: ColumnElement[bool] = table.c.org_id == self._org
        for name, value in equal.items():
            condition &= table.c[name] == value
        return condition

    def _run(self, statement: Executable) -> CursorResult[Any]:
        with translated():
            return self._connection.execute(statement)

    def _all(self, statement: Select[Any]) -> Sequence[Found]:
        return self._run(statement).all()

    def _first(self, statement: Select[Any]) -> Found | None:
        return self._run(statement).first()

    def _stream(self, statement: Select[Any], size: int = AT_ONCE) -> Iterator[Found]:
        """Row by row without holding all of them, through a cursor of the server where there is one."""
        rows = iter(self._run(statement.execution_options(yield_per=size)))
        with translated():
            yield from rows

    def _add(self, table: Table, **values: Any) -> None:
        self._run(insert(table).values(org_id=self._org, **values))

    def _add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Many rows by one statement; nothing for none."""
        if rows:
            with translated():
                self._connection.execute(insert(table), [{"org_id": self._org, **row} for row in rows])

    def _run_each(self, statement: Update, rows: Sequence[Mapping[str, Any]]) -> None:
        """The statement once for the bound values of each row; nothing for none."""
        if rows:
            with translated():
                self._connection.execute(statement, rows)

    def _or_insert(self, table: Table, **values: Any) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that can say what happens on conflict, which the two engines spell alike."""
        if self._connection.dialect.name == "postgresql":
            return postgresql.insert(table).values(org_id=self._org, **values)
        return sqlite.insert(table).values(org_id=self._org, **values)

    def _changed(self, statement: Insert | Update | Delete) -> int:
        """How many rows the statement wrote."""
        return self._run(statement.execution_options(preserve_rowcount=True)).rowcount

    def _must_change(self, statement: Update, guard: str, rows: int = 1) -> None:
        """A conditional update that has to find its rows as they were read; raises RecordRefused(guard)."""
        if self._changed(statement) != rows:
            raise RecordRefused(guard)

    def _next(self, name: str) -> int:
        """The next number of a counter, from 1; its row stays locked until the transaction ends."""
        begun = self._or_insert(counter, name=name, value=1)
        step = begun.on_conflict_do_update(index_elements=["org_id", "name"], set_={"value": counter.c.value + 1})
        number: int = self._run(step.returning(counter.c.value)).scalar_one()
        return number
