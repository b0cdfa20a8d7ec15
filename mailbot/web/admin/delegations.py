"""Everybody's delegations, and ending one that should not last."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.web.admin.shared import OFFICE, READ, done, installation, page
from mailbot.web.frame.door import Door, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused


@dataclass(frozen=True)
class AdminDelegations:
    """One list; whoever ends one is named in the trail, and both people are told."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin/delegations", self.show, *READ)
        self.door.add(router, "/admin/delegations/end", self.end, *OFFICE, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        desk = self.door.desk
        facts = {"rows": installation(self.door).delegations(), "today": desk.today(desk.now()), "name": desk.name}
        return page(self.door, guest, "delegations", facts, request)

    def end(self, guest: SignedIn, form: PostedForm) -> Response:
        if not installation(self.door).end_delegation(form.text("delegation"), guest.person.person_id):
            raise Refused("settled")
        return done(self.door, "/admin/delegations", "delegation")
