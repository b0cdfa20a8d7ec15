"""Beginnings that many tests share are told once in a test run: each later world goes on from how the first one was."""

import shutil
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Concatenate, ParamSpec, TypeVar

from postgres import Rows, has_only, rows_of
from sqlalchemy import Engine
from world import World

from mailbot.adapters.database.schema.engine import connect

Given = ParamSpec("Given")
Told = TypeVar("Told")


@dataclass(frozen=True)
class Moment:
    """All that there is of a world at one time: a copy of its folder, where a database of SQLite lies, the rows of one
    of PostgreSQL, its clock, and the number of the next mail."""

    folder: Path
    rows: Rows
    at: datetime
    number: int


def kept(world: World) -> Moment:
    """The world as it is now, for another one under the same rules to go on from."""
    world.close()
    copy = Path(mkdtemp(prefix="kept-", dir=world.folder.parent))
    shutil.copytree(world.folder, copy, ignore=shutil.ignore_patterns("rules"), dirs_exist_ok=True)
    rows = _on_postgresql(world.settings.database, rows_of) or {}
    return Moment(copy, rows, world.clock.now(), next(world.numbers))


def lies_in(folder: Path, database: str, moment: Moment) -> None:
    """Puts what there was into a folder and a database, for a world to be made of them."""
    shutil.copytree(moment.folder, folder, dirs_exist_ok=True)
    _on_postgresql(database, lambda engine: has_only(engine, moment.rows))


def goes_on_from(world: World, moment: Moment) -> None:
    """Makes it what another world was."""
    world.close()
    lies_in(world.folder, world.first_settings.database, moment)
    world.first_clock.at, world.numbers = moment.at, count(moment.number)
    world.runs_under(world.rulebook)


def told_once(tell: Callable[Concatenate[World, Given], Told]) -> Callable[Concatenate[World, Given], Told]:
    """Tells a story in a world in which nothing has happened yet by going on from where it was told first, if the world
    has the same rules and settings. It may not change the rules, and what it gives back has to be plain values."""

    @wraps(tell)
    def told(world: World, *given: Given.args, **named: Given.kwargs) -> Told:
        if not _is_new(world):
            return tell(world, *given, **named)
        key = (tell, given, tuple(named.items()), _made_with(world), id(world.rulebook))
        if key not in _TOLD:
            rulebook = world.rulebook  # kept, so that no other one gets its id
            result = tell(world, *given, **named)
            assert world.rulebook is rulebook
            _TOLD[key] = result, kept(world), rulebook
        result, moment, _ = _TOLD[key]
        goes_on_from(world, moment)
        return deepcopy(result)

    return told


_TOLD: dict[tuple[object, ...], tuple[Any, Moment, object]] = {}


def _is_new(world: World) -> bool:
    """Whether nothing has happened in a world, nobody has its pages open, and all of it lies in its folder or in
    PostgreSQL."""
    database = world.first_settings.database
    if type(world) is not World or len(world.inbox) or world.mails(""):
        return False
    if not database.startswith("postgresql") and str(world.folder) not in database:
        return False
    if world.waits:
        return True
    if "app" in vars(world.process.pages):
        return False
    with world.mailbot.desk.store.read() as tx:
        return not tx.last_runs() and len(list(tx.trail())) == 1


def _made_with(world: World) -> str:
    """What a world was made with, wherever its folder lies and whichever of the server's databases it has."""
    settings = world.first_settings
    made_with = f"{settings!r} {world.first_clock}"
    if settings.database.startswith("postgresql"):
        made_with = made_with.replace(settings.database, "postgresql")
    return made_with.replace(str(world.folder), "")


def _on_postgresql(database: str, act: Callable[[Engine], Any]) -> Any:
    if not database.startswith("postgresql"):
        return None
    engine = connect(database)
    done = act(engine)
    engine.dispose()
    return done
