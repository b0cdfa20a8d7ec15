"""Moments and days as both databases keep them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Date, DateTime, Dialect, TypeDecorator

D = TypeVar("D", bound=date)

_WRITTEN: dict[str, Any] = {}
"""The moments written last, for each kind of database."""


class Utc(TypeDecorator[datetime]):
    """An aware time, stored in UTC; a naive one is refused (SQLite would drop the offset silently)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        """What writes a moment; a transaction writes the same few into many columns. Of local ones two that are not the
        same may be equal, in the hour that comes twice."""
        made: Any = super().bind_processor(dialect)
        known = _WRITTEN.setdefault(dialect.name, lru_cache(maxsize=64)(made))
        return lambda value: value and (known if value.tzinfo is UTC else made)(value)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without zone cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """What reads a moment. Raises ValueError on SQLite for one that mailbot would write otherwise."""
        return _moment if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


class Day(TypeDecorator[date]):
    """A date. Raises ValueError on SQLite for one that mailbot would write otherwise."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _day if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _moment(written: str | None) -> datetime | None:
    return None if written is None else _to_the_letter(written, datetime.fromisoformat, _in_text).replace(tzinfo=UTC)


def _day(written: str | None) -> date | None:
    return None if written is None else _to_the_letter(written, date.fromisoformat, date.isoformat)


def _to_the_letter(written: str, read: Callable[[str], D], write: Callable[[D], str]) -> D:
    """What SQLite has as text, it puts in order letter by letter: what could be written in another way as well would be
    later for it than for whoever reads it."""
    value = read(written)
    if write(value) != written:
        raise ValueError(f"mailbot writes no time as {written!r}")
    return value


def _in_text(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")
