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
from mailbot.web.deciding.inbox import InboxPages
from mailbot.web.deciding.owndecision import OwnDecisionPages
from mailbot.web.deciding.several import SeveralPages
from mailbot.web.entering.entrance import Entrance
from mailbot.web.entering.sessions import SessionPages
from mailbot.web.frame.door import Door
from mailbot.web.home import HomePages
from mailbot.web.mailed.owndelegations import OwnDelegationPages
from mailbot.web.records.evidence import AuditPages
from mailbot.web.records.register import RegisterPages
from mailbot.web.records.reports import ReportPages
from mailbot.web.requests.asking import AskPages
from mailbot.web.requests.listing import RequestPages
from mailbot.web.requests.mine import MinePages
from mailbot.web.requests.one import RequestPage
from mailbot.web.tasks.listing import TaskPages
from mailbot.web.tasks.one import OneTaskPages
from mailbot.web.tasks.upload import UploadPages


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
