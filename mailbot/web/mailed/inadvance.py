"""The page where an owner signs in advance what everybody in a job gets."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.register import sure_enough
from mailbot.services.approvals.inadvance import StandingApprovals, StandingApprovalView, in_lines
from mailbot.web.entering.signing import WRONG, SignInDesk
from mailbot.web.frame.browser import Browser, Goal
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.showing import masked

_SHOWN = 200
"""How many people of those whom it covers are named on the page."""


@dataclass(frozen=True)
class Visit:
    """One look at one standing approval: the link, how it stands, and whose browser it is."""

    token: str
    ids: dict[str, str | int]
    view: StandingApprovalView
    browser: Browser

    @property
    def owner(self) -> str:
        return self.view.owner.person_id

    @property
    def goal(self) -> Goal:
        """What somebody signs in for here."""
        return Goal(f"/b/{self.token}", self.owner, self.ids)

    @property
    def known(self) -> bool:
        """Whether the visitor is signed in as the owner."""
        return self.browser.surety(self.owner, self.ids) in ("session", "reauth")

    @property
    def sure(self) -> bool:
        """Whether the visitor is known surely enough to sign."""
        surety = self.browser.surety(self.owner, self.ids)
        return self.known and surety is not None and sure_enough(surety, self.view.needs)


@dataclass(frozen=True)
class StandingApprovalPages:
    """GET shows whom it covers and writes nothing; POST signs in, or signs. Whoever holds the link sees no name."""

    pages: Pages
    standing_approvals: StandingApprovals

    @property
    def signing(self) -> SignInDesk:
        return SignInDesk(self.pages)

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/b/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/b/{token}", self.act, methods=["POST"])
        return router

    def show(self, request: Request, token: str) -> Response:
        return self._page(self._visit(request, token))

    def act(self, request: Request, token: str, form: PostedForm) -> Response:
        visit = self._visit(request, token)
        if not visit.view.open:
            raise Refused("settled")
        match form.text("act"):
            case "ask":
                return self.signing.ask(visit.browser, visit.goal)
            case "enter":
                opened = self.signing.enter(visit.browser, visit.goal, form.text("code"))
                return opened or self._page(visit, WRONG, 403)
            case "sign" if visit.sure:
                return self._sign(visit)
        return self._page(visit, "Please sign in first: we have to be sure that it is you.", 403)

    def _visit(self, request: Request, token: str) -> Visit:
        ids = self.pages.ids("standing", token)
        view = self.standing_approvals.view(str(ids["s"]))
        if view is None:
            raise Refused("unknown")
        return Visit(token, ids, view, Browser(self.pages.services, request))

    def _sign(self, visit: Visit) -> Response:
        surety = visit.browser.surety(visit.owner, visit.ids)
        if surety is None or not self.standing_approvals.sign(visit.view.standing.standing_id, visit.owner, surety):
            raise Refused("settled")
        self.pages.services.changed()
        return self._page(self._visit(visit.browser.request, visit.token))

    def _page(self, visit: Visit, mistake: str = "", status: int = 200) -> Response:
        view, known = visit.view, visit.known
        standing = view.standing
        facts: dict[str, object] = {
            "link": visit.token,
            "mistake": mistake,
            "masked": masked(view.owner.name),
            "known": known,
            "sure": visit.sure,
            **self.signing.facts(visit.browser, visit.goal, fresh=visit.view.needs == "reauth"),
            "open": view.open,
        }
        if known:
            facts |= {
                "id": standing.standing_id,
                "owner": view.owner.name,
                "what": standing.what,
                "risk": view.risk,
                "birthright": standing.birthright,
                "why": view.why,
                "conditions": in_lines(standing),
                "until": standing.until,
                "covers": [person.name for person in view.covers[:_SHOWN]],
                "more": max(len(view.covers) - _SHOWN, 0),
                "signed_at": standing.signed_at,
                "ended_at": standing.ended_at,
            }
        return self.pages.page("mailed/standing", facts, status)
