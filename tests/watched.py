"""Every statement that is run on a database, whichever way mailbot runs it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event

from mailbot.adapters.database import kept


@contextmanager
def watched(see: Callable[[str, Any], None]) -> Iterator[None]:
    """Shows `see` every statement with its values before it is run, of whichever engine; what it raises stops it."""

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        see(statement, values)

    perform = kept.perform

    def seen(cursor: Any, sql: str, values: Sequence[Any]) -> None:
        see(sql, values[0] if len(values) == 1 else values)
        perform(cursor, sql, values)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(kept, "perform", seen)
            yield
    finally:
        event.remove(Engine, "before_cursor_execute", note)
