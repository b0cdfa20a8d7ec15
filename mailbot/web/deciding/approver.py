"""Signing in from a decision page: the code goes to the approver, wherever the link may have been forwarded."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.decisions import Standing
from mailbot.web.deciding.decision import DecisionPages
from mailbot.web.deciding.visit import Visit
from mailbot.web.entering.signing import WRONG
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Pages


@dataclass(frozen=True)
class ApproverDoor:
    """The two acts that a decision page posts to; its link comes in the form."""

    pages: Pages
    decisions: DecisionPages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/signin", self.ask, methods=["POST"])
        router.add_api_route("/signin/code", self.enter, methods=["POST"])
        return router

    def ask(self, request: Request, form: PostedForm) -> Response:
        return self.mail_code(self.decisions.visit(request, form.text("link")))

    def enter(self, request: Request, form: PostedForm) -> Response:
        return self.take_code(self.decisions.visit(request, form.text("link")), form)

    def mail_code(self, visit: Visit) -> Response:
        """Mails a code for this very decision to its approver."""
        if visit.view.standing is not Standing.OPEN and not visit.view.may_take_back:
            return self.decisions.answer(visit)
        return self.decisions.signing.ask(visit.browser, visit.goal)

    def take_code(self, visit: Visit, form: Form) -> Response:
        """Opens the session, when the code is right."""
        opened = self.decisions.signing.enter(visit.browser, visit.goal, form.text("code"))
        return opened or self.decisions.answer(visit, mistake=WRONG)
