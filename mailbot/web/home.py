"""The first page: what waits for whoever is signed in."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.core.workflow import OPEN_STATES
from mailbot.services.queries.home import Home
from mailbot.services.queries.mine import Mine
from mailbot.web.frame.door import Door, SignedIn

_LISTED = 5


@dataclass(frozen=True)
class HomePages:
    """One page for everybody."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/", self.show)
        return router

    def show(self, guest: SignedIn) -> Response:
        person, desk = guest.person, self.door.desk
        facts = {
            "tiles": Home(desk, self._needs).tiles(person, guest.roles),
            "open": Mine(desk).requests(person, OPEN_STATES, _LISTED),
        }
        return self.door.page(guest, "home", facts)

    def _needs(self) -> Sequence[str]:
        rows = self.door.pages.services.status()
        return [f"{row['area']} {row['what']}: {row['needs']}" for row in rows if row["needs"]]
