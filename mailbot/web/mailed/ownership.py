"""The page where somebody says that they own what has no owner."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.lifecycle.ownership import OwnerView
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.mailed.personal import PersonalDoor, Visitor


@dataclass(frozen=True)
class OwnerPages:
    """GET shows what it is and who waits; POST says “I own this”. Who comes later sees who was first."""

    pages: Pages

    @property
    def door(self) -> PersonalDoor:
        return PersonalDoor(self.pages, "claim", "o")

    def routes(self) -> APIRouter:
        router = self.door.routes()
        router.add_api_route("/o/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/o/{token}", self.claim, methods=["POST"])
        return router

    def show(self, request: Request, token: str) -> Response:
        visitor = self.door.visitor(request, token)
        return self._page(visitor, self._view(visitor)) if visitor.known else self.door.closed(visitor)

    def claim(self, request: Request, token: str, form: PostedForm) -> Response:
        visitor = self.door.visitor(request, token)
        if not visitor.known:
            return self.door.closed(visitor, "Please sign in first.")
        view = self._view(visitor)
        if form.text("act") == "claim" and self.pages.services.owners.claim(view.claim.claim_id, visitor.person):
            self.pages.services.changed()
        return self.door.back(visitor)

    def _view(self, visitor: Visitor) -> OwnerView:
        view = self.pages.services.owners.view(str(visitor.ids["c"]), visitor.person)
        if view is None:
            raise Refused("unknown")
        return view

    def _page(self, visitor: Visitor, view: OwnerView) -> Response:
        owner = view.claimed_by
        facts = {
            "at": visitor.at,
            "what": view.row.label,
            "description": view.row.description,
            "risk": view.row.risk,
            "open": view.open,
            "settled": view.settled,
            "mine": owner is not None and owner.person_id == visitor.person,
            "owner": owner.name if owner else "",
            "waiting": [(request.request_id, name, request.created_at) for request, name in view.waiting],
        }
        return self.pages.page("mailed/claim", facts)
