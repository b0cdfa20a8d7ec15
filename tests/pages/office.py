"""The people who use the pages, where they are served, and a desk with a little of everything to look at."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
from beginnings import told_once
from everyday import enter
from playwright.sync_api import BrowserContext
from world import ANA, EVE, MIA, OTO, Browser, World, link_in

from mailbot.core.roles import Role
from mailbot.web.server import Server

IT, AUDITOR, ACCESS_OFFICE, ADMIN = (
    f"{name}@larkspur.example" for name in ("marcus.adeyemi", "anne-sophie.girard", "victor.navarro", "deepa.krishnan")
)
"""Whom policy.yaml gives the roles."""

CAST: dict[Role | str, str] = {
    "staff": ANA,
    "approver": MIA,
    "stranger": EVE,
    "it": IT,
    "auditor": AUDITOR,
    "access_office": ACCESS_OFFICE,
    "admin": ADMIN,
}
"""One person of each kind; the stranger is staff who has nothing to do with any of it."""


def cookies_of(browser: Browser) -> dict[str, str]:
    return dict(browser.client.cookies)


@dataclass(frozen=True)
class Site:
    """The pages of a world under a real address."""

    world: World
    url: str

    def lets_in(self, context: BrowserContext, address: str) -> None:
        """Gives a Chromium the session of somebody who has signed in."""
        cookies = cookies_of(enter(self.world, address))
        context.add_cookies([{"name": name, "value": value, "url": self.url} for name, value in cookies.items()])


@contextmanager
def served(world: World) -> Iterator[Site]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    server = Server(lambda: world.app, "127.0.0.1", port)
    thread = threading.Thread(target=server.run)
    thread.start()
    url = f"http://127.0.0.1:{port}"
    with httpx.Client(transport=httpx.HTTPTransport(retries=8), timeout=60) as client:
        assert client.get(f"{url}/healthz").text == "ok\n"
    yield Site(world, url)
    server.stop()
    thread.join()


@told_once
def a_little_of_everything(world: World) -> dict[str, str]:
    """Requests in several states and what follows from them; their ids by what became of them.

    Ana holds Edit on the Finance Shared Drive; three things she asked for wait, were refused, and could not be set up;
    one question to her is open.
    """
    ids = {"granted": _asks(world, "I need Edit on the Finance Shared Drive for month-end, until 31 March 2027.")}
    world.decides(MIA, "approve", containing="Finance Shared Drive (Edit)")
    world.decides(OTO, "approve", containing="Finance Shared Drive (Edit)")
    _file_and(world, "done")
    ids["failed"] = _asks(world, "Please give me the Insight BI Report Viewer for the monthly figures.")
    world.decides(MIA, "approve", containing="Insight BI (Report Viewer)")
    world.decides("charlotte.beck@larkspur.example", "approve", containing="Insight BI (Report Viewer)")
    _file_and(world, "failed", "the licence is used up")
    ids["rejected"] = _asks(world, "Please give me Dockline Booker to book slots.")
    world.decides(MIA, "reject", "Ask the warehouse to book for you.", containing="Dockline (Booker)")
    ids["waiting"] = _asks(world, "Please give me the Orchard Payables Viewer to follow our invoices.")
    ids["asked_back"] = _asks(world, "I need access to StockPilot, please.")
    return ids


def _asks(world: World, words: str) -> str:
    world.writes(ANA, words)
    world.works()
    return max(world.requests())


def _file_and(world: World, outcome: str, note: str = "") -> None:
    """IT gets its file the next working day and tells what became of it."""
    world.clock.forward(days=1)
    world.works()
    browser = world.browser()
    browser.open(link_in(world.mail(IT_DESK, "task"), "t"))
    tasks = re.findall(r'name="task" value="([^"]+)"', browser.page.text)
    browser.send(task=tasks, outcome=outcome, by="Marcus Adeyemi", note=note)
    world.works()


IT_DESK = "it-desk@larkspur.example"
