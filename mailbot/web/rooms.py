"""The rooms behind the door, one row each."""

from collections.abc import Callable, Iterator
from typing import Protocol

from fastapi import APIRouter

from mailbot.web.door import Door
from mailbot.web.entrance import Entrance
from mailbot.web.home import HomePages
from mailbot.web.sessions import SessionPages


class Room(Protocol):
    """Pages that belong together."""

    def routes(self) -> APIRouter: ...


ROOMS: tuple[Callable[[Door], Room], ...] = (
    Entrance,
    HomePages,
    SessionPages,
)


def rooms_behind(door: Door) -> Iterator[APIRouter]:
    """The routes of every room."""
    return (room(door).routes() for room in ROOMS)
