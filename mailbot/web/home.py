"""The first page: what waits for whoever is signed in."""

from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.web.door import Door, SignedIn


@dataclass(frozen=True)
class HomePages:
    """One page for everybody."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/", self.show)
        return router

    def show(self, guest: SignedIn) -> Response:
        return self.door.page(guest, "home")
