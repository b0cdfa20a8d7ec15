"""The decision page: shows exactly what will be signed, and takes the decision of the named approver."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.decisions import LONGEST_REASON, By, DecisionRefused, DecisionView, Standing
from mailbot.web.deciding.acts import ACTS, checklist_answers, mistake_in
from mailbot.web.deciding.visit import Visit
from mailbot.web.entering.signing import SignInDesk
from mailbot.web.frame.browser import Browser
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.showing import masked, number, request_facts, standing_facts

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
class DecisionPages:
    """GET shows and writes nothing; POST decides, or says why not."""

    pages: Pages

    @property
    def signing(self) -> SignInDesk:
        return SignInDesk(self.pages)

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/d/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/d/{token}", self.act, methods=["POST"])
        return router

    def visit(self, request: Request, token: str) -> Visit:
        """Follows a link; raises Refused when it leads nowhere."""
        ids = self.pages.ids("decide", token)
        view = self.pages.services.decisions.view(ids)
        if view is None:
            raise Refused("unknown")
        return Visit(f"/d/{token}", ids, view, Browser(self.pages.services, request), self.pages.page, token=token)

    def show(self, request: Request, token: str) -> Response:
        return self.answer(self.visit(request, token))

    def act(self, request: Request, token: str, form: PostedForm) -> Response:
        return self.take(self.visit(request, token), form)

    def take(self, visit: Visit, form: Form) -> Response:
        """Does what the form says, unless something is missing in it."""
        act, decisions = ACTS.get(form.text("verb")), self.pages.services.decisions
        fits = act is not None and act.on is visit.view.standing
        if not (fits or visit.view.standing is Standing.OPEN) or not visit.known or visit.surety is None:
            return self.answer(visit, refused=True)
        if act is None or not fits:
            return self._again(visit, form, "Please choose Approve or Reject, or one of the others.")
        if mistake := mistake_in(visit, form):
            return self._again(visit, form, mistake)
        try:
            after = act.do(decisions, visit, form, By(visit.view.approver.person_id, visit.surety, visit.via))
        except DecisionRefused as refused:
            return self._again(visit, form, refused.why)
        self.pages.services.changed()
        if not act.was_done(after, form):  # another click was faster
            return self._standing(visit, after)
        facts = {"act": form.text("verb"), "together": [row.line for row in after.others], "at": visit.at}
        return visit.page("deciding/decided", request_facts(after) | standing_facts(after, known=True) | facts, 200)

    def answer(self, visit: Visit, refused: bool = False, mistake: str = "") -> Response:
        """The page for how things stand for this visitor; `refused` when they tried to act."""
        if visit.view.standing is not Standing.OPEN:
            return self._closed(visit)
        if visit.known:
            return self._form(visit, self._asked_by_mail(visit), mistake)
        somebody_else = visit.surety is None
        facts = {"somebody_else": somebody_else, **self._signin_facts(visit, mistake)}
        return visit.page("entering/signin", facts, 403 if refused or mistake or somebody_else else 200)

    def _asked_by_mail(self, visit: Visit) -> Form:
        """The form with what the approver asked by mail, where that was answered by this link."""
        mail_id = visit.ids.get("m")
        asked = self.pages.services.mails.question_in(int(mail_id), visit.view.approver.person_id) if mail_id else ""
        return Form({"reason": [asked]})

    def _again(self, visit: Visit, form: Form, mistake: str) -> Response:
        """The same page with what was written, and what is wrong with it."""
        if visit.view.standing is Standing.OPEN:
            return self._form(visit, form, mistake)
        return self._closed(visit, form, mistake)

    def _form(self, visit: Visit, form: Form, mistake: str) -> Response:
        approval = visit.view.approval
        also = form.all("also")
        facts: dict[str, object] = {
            "reason_required": approval.reason_required,
            "longest_reason": LONGEST_REASON,
            "code_needed": visit.code_needed,
            "signed_in": visit.signed_in,
            "checklist": visit.view.checklist,
            "checks": checklist_answers(visit, form),
            "others": [row.line | {"name": row.name, "ticked": row.name in also} for row in visit.others],
            **self._written(visit, form),
        }
        facts |= request_facts(visit.view) | self._signin_facts(visit, mistake)
        return visit.page("deciding/decide", facts, 422 if mistake else 200)

    def _written(self, visit: Visit, form: Form) -> dict[str, object]:
        """What a form has to hold again when it was not taken."""
        needed = number(visit.view.file.request.request_id) if visit.number_needed else ""
        fields = {name: form.text(name) for name in ("verb", "reason", "colleague", "last_day")}
        return {"number": needed, **fields}

    def _signin_facts(self, visit: Visit, mistake: str) -> dict[str, object]:
        approver = visit.view.approver
        return {
            "at": visit.at,
            "link": visit.token,
            "signin": visit.signin,
            "mistake": mistake,
            "masked": masked(approver.name),
            **self.signing.facts(visit.browser, visit.goal, fresh=visit.code_needed),
        }

    def _closed(self, visit: Visit, form: Form | None = None, mistake: str = "") -> Response:
        """How things stand when there is nothing to decide; whoever has decided can take it back here."""
        facts = self._signin_facts(visit, mistake) | self._written(visit, form or Form({}))
        return self._standing(visit, visit.view, facts, 422 if mistake else 0)

    def _standing(
        self, visit: Visit, view: DecisionView, more: dict[str, object] | None = None, status: int = 0
    ) -> Response:
        facts = standing_facts(view, visit.known) | ({"take_back": False} if more is None else more)
        facts["signed_in"] = visit.signed_in
        return visit.page(f"standing/{view.standing}", facts, status or CLOSED[view.standing])
