"""The decision page: shows exactly what will be signed, and takes the decision of the named approver."""

from dataclasses import dataclass
from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.register import Assurance
from mailbot.services.decisions import LONGEST_REASON, DecisionRefused, DecisionView, Standing
from mailbot.web.browser import Browser
from mailbot.web.guard import Form, PostedForm
from mailbot.web.pages import Pages, Refused
from mailbot.web.showing import masked, number, request_facts, standing_facts, typed_number

CLOSED: dict[Standing, int] = {
    Standing.WAITING: 409,
    Standing.DECIDED: 409,
    Standing.APPROVED: 409,
    Standing.REJECTED: 409,
    Standing.HELD: 409,
    Standing.WITHDRAWN: 410,
    Standing.LAPSED: 410,
    Standing.CHANGED: 410,
    Standing.PASSED_ON: 410,
    Standing.LEFT: 410,
}
"""The standings in which nothing can be decided; each has its page in templates/pages/standing."""


@dataclass(frozen=True)
class Visit:
    """One look at one decision: the link, how things stand, and how surely the visitor is the approver."""

    token: str
    ids: dict[str, str | int]
    view: DecisionView
    browser: Browser

    @property
    def surety(self) -> Assurance | None:
        return self.browser.surety(self.view.approver.person_id, self.ids)

    @property
    def known(self) -> bool:
        """Whether the visitor may see the request: signed in as the approver, or the link itself is enough."""
        enough = ("session", "reauth", "link" if self.view.approval.assurance == "link" else "session")
        return self.surety in enough and self.view.approver.active

    @property
    def number_needed(self) -> bool:
        """A browser without a session could be a mail scanner that fills forms: only a reader finds the number."""
        return self.surety == "link"

    @property
    def code_needed(self) -> bool:
        """Whether approving waits for a code entered for this very decision."""
        return self.view.approval.assurance == "reauth" and self.surety != "reauth"


@dataclass(frozen=True)
class DecisionPages:
    """GET shows and writes nothing; POST decides, or says why not."""

    pages: Pages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/d/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/d/{token}", self.decide, methods=["POST"])
        return router

    def visit(self, request: Request, token: str) -> Visit:
        """Follows a link; raises Refused when it leads nowhere."""
        ids = self.pages.ids("decide", token)
        view = self.pages.services.decisions.view(ids)
        if view is None:
            raise Refused("unknown")
        return Visit(token, ids, view, Browser(self.pages.services, request))

    def show(self, request: Request, token: str) -> Response:
        return self.answer(self.visit(request, token))

    def decide(self, request: Request, token: str, form: PostedForm) -> Response:
        visit = self.visit(request, token)
        if visit.view.standing is not Standing.OPEN or not visit.known or visit.surety is None:
            return self.answer(visit, refused=True)
        verb: Literal["approve", "reject"] = "approve" if form.text("verb") == "approve" else "reject"
        if mistake := _mistake(visit, form):
            return self._form(visit, form, mistake)
        reason, person = form.text("reason"), visit.view.approver.person_id
        try:
            after = self.pages.services.decisions.decide(visit.ids, verb, reason, person, visit.surety)
        except DecisionRefused as refused:
            return self._form(visit, form, refused.why)
        self.pages.services.changed()
        decision = after.decision
        if decision is None or (decision.verb, decision.reason) != (verb, reason):  # another click was faster
            return self._standing(after, known=True)
        return self.pages.page("decided", request_facts(after) | standing_facts(after, known=True))

    def answer(self, visit: Visit, refused: bool = False, mistake: str = "") -> Response:
        """The page for how things stand for this visitor; `refused` when they tried to act."""
        if visit.view.standing is not Standing.OPEN:
            return self._standing(visit.view, visit.known)
        if visit.known:
            return self._form(visit, Form({}), mistake)
        somebody_else = visit.surety is None
        facts = {"somebody_else": somebody_else, **self._signin_facts(visit, mistake)}
        return self.pages.page("signin", facts, 403 if refused or mistake or somebody_else else 200)

    def _form(self, visit: Visit, form: Form, mistake: str) -> Response:
        facts = {
            "reason_required": visit.view.approval.reason_required,
            "longest_reason": LONGEST_REASON,
            "number": number(visit.view.file.request.request_id) if visit.number_needed else "",
            "code_needed": visit.code_needed,
            "signed_in": visit.surety != "link",
            "verb": form.text("verb"),
            "reason": form.text("reason"),
        }
        facts |= request_facts(visit.view) | self._signin_facts(visit, mistake)
        return self.pages.page("decide", facts, 422 if mistake else 200)

    def _signin_facts(self, visit: Visit, mistake: str) -> dict[str, object]:
        approver = visit.view.approver
        return {
            "link": visit.token,
            "mistake": mistake,
            "masked": masked(approver.name),
            "code_asked": visit.browser.waits_for_code(approver.person_id, visit.ids),
        }

    def _standing(self, view: DecisionView, known: bool) -> Response:
        return self.pages.page(f"standing/{view.standing}", standing_facts(view, known), CLOSED[view.standing])


def _mistake(visit: Visit, form: Form) -> str:
    """What is missing in the form before it can count as an answer; empty when nothing is."""
    if form.text("verb") not in ("approve", "reject"):
        return "Please choose Approve or Reject."
    expected = number(visit.view.file.request.request_id)
    if visit.number_needed and typed_number(form.text("number")) != expected:
        return f"Please type the number of the request, {expected}: it shows that a person decides."
    if len(form.text("reason")) > LONGEST_REASON:
        return f"Please shorten the reason to {LONGEST_REASON} characters."
    return ""
