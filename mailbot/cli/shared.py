"""What all commands share: exit codes, the desk, tables, progress."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from mailbot import bootstrap, config
from mailbot.bootstrap import Mailbot
from mailbot.core.calendar import Calendar
from mailbot.services.ports import StoreUnavailable
from mailbot.services.queries.rows import Row

_WIDE = 240
"""Columns of a table that goes into a pipe or a file."""

_WHEN = ("received_at", "created_at", "due_at", "since", "until")
"""The columns whose values are days or moments."""

talk = Console(stderr=True, highlight=False)

Config = Annotated[Path | None, typer.Option("--config", help="The settings file; mailbot.toml when not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
By = Annotated[str, typer.Option("--by", help="Who did it.")]


class Exit(IntEnum):
    """What the exit codes mean."""

    OK = 0
    FAILED = 1
    USAGE = 2
    INTEGRITY_BROKEN = 3
    RULES_CASE_FAILED = 4
    CONFIGURATION_INVALID = 5


def end(code: Exit, what: str, details: Iterable[str] = ()) -> None:
    talk.print(what, style="bold red", markup=False)
    for detail in details:
        talk.print(f"  {detail}", markup=False, soft_wrap=True)
    sys.exit(code)


def known_states(asked: Iterable[str] | None, known: Iterable[str]) -> None:
    """Refuses a state that there is not, and names those that there are."""
    if unknown := sorted(set(asked or ()) - set(known)):
        there_are = ", ".join(dict.fromkeys(known))
        raise typer.BadParameter(f"no such state: {', '.join(unknown)}; there are {there_are}", param_hint="--state")


def day(said: str) -> date:
    """A day as it is typed."""
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise typer.BadParameter(f"“{said}” is not a day: write it as 2026-01-31") from error


def like(words: str, known: Mapping[str, str]) -> str:
    """Which of some folded names may be meant, as they are spelled."""
    close = [known[each] for each in get_close_matches(words, known, 3)]
    return f": did you mean {' or '.join(close)}?" if close else ""


def existing(path: Path | None) -> config.Settings:
    """The settings, whose records are there; a mistyped path must not look like an empty register."""
    settings = config.load(path)
    if missing := bootstrap.missing_database(settings):
        raise StoreUnavailable(f"there is no database at {missing}: check the setting, or run `mailbot db upgrade`")
    return settings


def open_desk(path: Path | None) -> Mailbot:
    """The whole desk on the records that are there."""
    settings = existing(path)
    with progress("rules") as step:
        return bootstrap.build(settings, step)


@contextmanager
def progress(what: str) -> Iterator[Any]:
    """A progress bar on a terminal, nothing elsewhere; yields step(done, total)."""
    bar = Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=talk,
        transient=True,
        disable=not talk.is_terminal,
    )
    with bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total=None: bar.update(task, completed=done, total=total)


def show(
    rows: Iterable[Row], as_json: bool, title: str, columns: tuple[str, ...], calendar: Calendar | None = None
) -> None:
    """Rows as JSON lines, or as a table of some of their columns, with days and moments in words, by the calendar of
    the company."""
    if as_json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return
    zone = f" (times are {calendar.time_zone})" if calendar else ""
    table = Table(*columns, title=f"{title}{zone}", title_justify="left")
    for row in rows:
        told = {name: _in_words(name, row[name], calendar) for name in columns if calendar and name in _WHEN}
        table.add_row(*(printable((row | told)[column]) for column in columns))
    Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else _WIDE).print(table)


def printable(text: str) -> str:
    """The text without what a terminal would act on: whatever came by mail, or was written into the database."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _in_words(column: str, cell: str, calendar: Calendar) -> str:
    """A day or a moment as people say it; empty where there is none. What is due at midnight is due at the end of the
    day before."""
    if not cell:
        return cell
    at = datetime.fromisoformat(cell)
    if at.tzinfo is None:
        return f"{at:%a} {at.day} {at:%b %Y}"
    local = calendar.local(at)
    if column == "due_at" and local.time() == time():
        last = local.date() - timedelta(days=1)
        return f"end of {last:%a} {last.day} {last:%b %Y}"
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M}"
