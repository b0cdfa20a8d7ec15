"""Signing in from a decision page: a code is asked for, and entered; and signing out."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.decisions import Standing
from mailbot.services.signin import SignInRefused
from mailbot.web.browser import Browser
from mailbot.web.decision import DecisionPages
from mailbot.web.guard import Form, PostedForm
from mailbot.web.pages import Pages, Refused
from mailbot.web.visit import Visit

_REFUSED = {"unknown": "gone", "often": "often"}


@dataclass(frozen=True)
class SigningPages:
    """A code goes to the approver's address in the directory, wherever the link may have been forwarded."""

    pages: Pages
    decisions: DecisionPages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/signin", self.ask, methods=["POST"])
        router.add_api_route("/signin/code", self.enter, methods=["POST"])
        router.add_api_route("/logout", self.leave, methods=["POST"])
        return router

    def ask(self, request: Request, form: PostedForm) -> Response:
        return self.mail_code(self._visit(request, form))

    def enter(self, request: Request, form: PostedForm) -> Response:
        return self.take_code(self._visit(request, form), form)

    def mail_code(self, visit: Visit) -> Response:
        """Mails a code for this very decision to its approver."""
        if visit.view.standing is not Standing.OPEN and not visit.view.may_take_back:
            return self.decisions.answer(visit)
        approver = visit.view.approver.person_id
        try:
            code_id = self.pages.services.signin.start(approver, visit.browser.secret)
        except SignInRefused as refused:
            raise Refused(_REFUSED[refused.why]) from None
        self.pages.services.changed()
        response = self._back(visit)
        visit.browser.keep_code(response, approver, visit.ids, c=code_id)
        return response

    def take_code(self, visit: Visit, form: Form) -> Response:
        """Opens the session, when the code is right."""
        approver, browser, signin = visit.view.approver.person_id, visit.browser, self.pages.services.signin
        if not browser.waits_for_code(approver, visit.ids):
            return self.decisions.answer(visit, mistake="That code is too old. Please ask for a new one.")
        now = self.pages.services.clock.now()
        opened = signin.finish(str(browser.code["c"]), form.text("code"), browser.secret, now)
        if opened is None:
            mistake = "That is not the code of the newest mail, or it was tried too often. Type it again, or ask anew."
            return self.decisions.answer(visit, mistake=mistake)
        cookie, session = opened
        response = self._back(visit)
        browser.keep_session(response, cookie)
        browser.keep_code(response, approver, visit.ids, o=session.session_id)
        return response

    def leave(self, request: Request) -> Response:
        browser = Browser(self.pages.services, request)
        if browser.session:
            self.pages.services.signin.end(browser.session)
        response = self.pages.page("signed_out")
        browser.forget(response)
        return response

    def _visit(self, request: Request, form: PostedForm) -> Visit:
        return self.decisions.visit(request, form.text("link"))

    def _back(self, visit: Visit) -> Response:
        return self.pages.back_to(visit.at)
