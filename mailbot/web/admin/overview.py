"""How it stands: what `mailbot status` says, by area, with the way to where something is done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.admin.status import Row
from mailbot.services.queries.counts import MOST, shown
from mailbot.web.admin.shared import READ, installation, page
from mailbot.web.frame.door import Door, SignedIn

_WHERE: Mapping[str, str] = {
    "mailbox": "/admin/mailboxes",
    "mails": "/admin/quarantine",
    "outbox": "/admin/outbox",
    "requests": "/requests",
    "tasks": "/tasks",
    "job": "/admin/jobs",
    "audit trail": "/audit",
    "rules": "/admin/rules",
}
"""Where each area of the status is looked after; the trail by auditors alone."""


@dataclass(frozen=True)
class OverviewPages:
    """The first page, the mailboxes, and the timetable."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin", self.show, *READ)
        self.door.add(router, "/admin/mailboxes", self.mailboxes, *READ)
        self.door.add(router, "/admin/jobs", self.jobs, *READ)
        return router

    def show(self, guest: SignedIn) -> Response:
        where = _WHERE if guest.is_any("auditor") else {**_WHERE, "audit trail": ""}
        rows = [row | {"path": _path(row, where)} for row in installation(self.door).status()]
        jobs = [row for row in rows if row["area"] == "job"]
        facts = {
            "needing": [row for row in rows if row["needs"]],
            "areas": _by_area(row for row in rows if row not in jobs),
            "where": where,
            "aside": self._put_aside(),
            "jobs": len(jobs),
            "late": sum(bool(row["needs"]) for row in jobs),
        }
        return page(self.door, guest, "overview", facts)

    def _put_aside(self) -> str:
        with self.door.desk.store.read() as tx:
            return shown(tx.mails_aside(MOST))

    def mailboxes(self, guest: SignedIn) -> Response:
        facts = {"mailboxes": installation(self.door).mailboxes(), "now": self.door.desk.now()}
        return page(self.door, guest, "mailboxes", facts)

    def jobs(self, guest: SignedIn) -> Response:
        return page(self.door, guest, "jobs", {"jobs": installation(self.door).jobs()})


def _by_area(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """What there is in each area; an area with nothing in it has no rows."""
    areas: dict[str, list[Row]] = {}
    for row in rows:
        there = areas.setdefault(row["area"], [])
        if row["value"] != "0" or row["needs"]:
            there.append(row)
    return areas


def _path(row: Row, where: Mapping[str, str]) -> str:
    if row["area"] == "outbox" and row["what"] in ("queued", "sending"):
        return f"/admin/outbox?state={row['what']}"
    if row["area"] == "mails" and row["what"] == "in Failed":
        return "/admin/quarantine?outcome=failed"
    return where[row["area"]]
