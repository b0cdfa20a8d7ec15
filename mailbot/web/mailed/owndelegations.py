"""The delegations of who is signed in: the page of the link, entered from the navigation."""

from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.web.frame.door import Door, Guest, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.mailed.delegations import DelegationPages
from mailbot.web.mailed.personal import Visitor


@dataclass(frozen=True)
class OwnDelegationPages:
    """Everybody's own; GET writes nothing."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/delegations", self.show)
        self.door.add(router, "/delegations", self.act, methods=("POST",))
        return router

    def show(self, guest: SignedIn) -> Response:
        return DelegationPages(self.door.pages).form(self._visitor(guest))

    def act(self, guest: SignedIn, form: PostedForm) -> Response:
        return DelegationPages(self.door.pages).take(self._visitor(guest), form)

    def _visitor(self, guest: Guest) -> Visitor:
        mine = {"p": guest.person.person_id}
        return Visitor("/delegations", mine, guest.browser, partial(self.door.page, guest))
