"""The page where a signed-in person says who decides for them."""

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.people.delegations import DelegationRefused
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Pages
from mailbot.web.mailed.personal import PersonalDoor, Visitor

_EMPTY = Form({})


@dataclass(frozen=True)
class DelegationPages:
    """Lists a person's delegations, adds one, ends one; GET writes nothing."""

    pages: Pages

    @property
    def door(self) -> PersonalDoor:
        return PersonalDoor(self.pages, "delegations", "a")

    def routes(self) -> APIRouter:
        router = self.door.routes()
        router.add_api_route("/a/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/a/{token}", self.act, methods=["POST"])
        return router

    def show(self, request: Request, token: str) -> Response:
        visitor = self.door.visitor(request, token)
        return self.form(visitor) if visitor.known else self.door.closed(visitor)

    def act(self, request: Request, token: str, form: PostedForm) -> Response:
        return self.take(self.door.visitor(request, token), form)

    def take(self, visitor: Visitor, form: Form) -> Response:
        """Ends the delegation that the form names, or makes one."""
        delegations = self.pages.services.delegations
        if not visitor.known:
            return self.door.closed(visitor, "Please sign in first.")
        if ended := form.text("end"):
            delegations.stop(visitor.person, ended)
        else:
            try:
                delegations.make(visitor.person, form.text("to"), _day(form, "since"), _day(form, "until"))
            except DelegationRefused as refused:
                return self.form(visitor, form, refused.why[:1].upper() + refused.why[1:])
            except ValueError:
                return self.form(visitor, form, "Please write days like 2026-12-31.")
        self.pages.services.changed()
        return self.door.back(visitor)

    def form(self, visitor: Visitor, form: Form = _EMPTY, mistake: str = "") -> Response:
        """Who decides for the visitor, for whom they decide, and the form for one more."""
        facts: dict[str, object] = {
            "at": visitor.at,
            "rows": self.pages.services.delegations.lasting(visitor.person),
            "for_whom": self.pages.services.delegations.entrusted(visitor.person),
            "allowed": self.pages.services.delegations.allowed,
            "mistake": mistake,
            **{name: form.text(name) for name in ("to", "since", "until")},
        }
        return visitor.page("mailed/delegations", facts, 422 if mistake else 200)


def _day(form: Form, name: str) -> date | None:
    """A day as browsers send it; raises ValueError."""
    written = form.text(name)
    return date.fromisoformat(written) if written else None
