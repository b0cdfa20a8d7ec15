"""The decision page for the approver who is signed in: the page of the link, entered from the inbox."""

from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.queries.inbox import Inbox
from mailbot.web.deciding.approver import ApproverDoor
from mailbot.web.deciding.decision import DecisionPages
from mailbot.web.deciding.visit import Visit
from mailbot.web.frame.door import Door, Guest, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused


@dataclass(frozen=True)
class OwnDecisionPages:
    """For the approvers of a request; everybody else, whatever their role, finds nothing here."""

    door: Door

    @property
    def decisions(self) -> DecisionPages:
        return DecisionPages(self.door.pages)

    @property
    def signing(self) -> ApproverDoor:
        return ApproverDoor(self.door.pages, self.decisions)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/inbox/{request_id}", self.show)
        self.door.add(router, "/inbox/{request_id}", self.act, methods=("POST",))
        self.door.add(router, "/inbox/{request_id}/signin", self.ask, methods=("POST",))
        self.door.add(router, "/inbox/{request_id}/signin/code", self.enter, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request_id: str) -> Response:
        return self.decisions.answer(self._visit(guest, request_id))

    def act(self, guest: SignedIn, request_id: str, form: PostedForm) -> Response:
        return self.decisions.take(self._visit(guest, request_id), form)

    def ask(self, guest: SignedIn, request_id: str) -> Response:
        return self.signing.mail_code(self._visit(guest, request_id))

    def enter(self, guest: SignedIn, request_id: str, form: PostedForm) -> Response:
        return self.signing.take_code(self._visit(guest, request_id), form)

    def _visit(self, guest: Guest, request_id: str) -> Visit:
        ids = Inbox(self.door.desk).ids(request_id, guest.person.person_id)
        view = self.door.pages.services.decisions.view(ids) if ids else None
        if ids is None or view is None:
            raise Refused("absent")
        at = f"/inbox/{request_id}"
        return Visit(at, ids, view, guest.browser, partial(self.door.page, guest), f"{at}/signin", via="page")
