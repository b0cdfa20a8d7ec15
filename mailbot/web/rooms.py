"""The rooms behind the door, one row each."""

from collections.abc import Callable, Iterator
from typing import Protocol

from fastapi import APIRouter

from mailbot.web.admin import (
    AdminDelegations,
    KeyPages,
    OverviewPages,
    PeoplePages,
    QuarantinePages,
    RulesPages,
    UnsentPages,
)
from mailbot.web.asking import AskPages
from mailbot.web.door import Door
from mailbot.web.entrance import Entrance
from mailbot.web.evidence import AuditPages
from mailbot.web.home import HomePages
from mailbot.web.inbox import InboxPages
from mailbot.web.mine import MinePages
from mailbot.web.owndecision import OwnDecisionPages
from mailbot.web.owndelegations import OwnDelegationPages
from mailbot.web.register import RegisterPages
from mailbot.web.reports import ReportPages
from mailbot.web.request import RequestPage
from mailbot.web.requests import RequestPages
from mailbot.web.sessions import SessionPages
from mailbot.web.several import SeveralPages
from mailbot.web.task import OneTaskPages
from mailbot.web.tasks import TaskPages
from mailbot.web.taskupload import UploadPages


class Room(Protocol):
    """Pages that belong together."""

    def routes(self) -> APIRouter: ...


ROOMS: tuple[Callable[[Door], Room], ...] = (
    Entrance,
    HomePages,
    AuditPages,
    OverviewPages,
    PeoplePages,
    AdminDelegations,
    RulesPages,
    UnsentPages,
    QuarantinePages,
    KeyPages,
    RegisterPages,
    ReportPages,
    AskPages,
    MinePages,
    RequestPages,
    RequestPage,
    TaskPages,
    UploadPages,
    OneTaskPages,
    InboxPages,
    SeveralPages,
    OwnDecisionPages,  # after them: its paths are those of any request
    OwnDelegationPages,
    SessionPages,
)


def rooms_behind(door: Door) -> Iterator[APIRouter]:
    """The routes of every room."""
    return (room(door).routes() for room in ROOMS)
