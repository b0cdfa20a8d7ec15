"""The page where a signed-in person says who decides for them."""

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.delegations import DelegationRefused
from mailbot.web.guard import Form, PostedForm
from mailbot.web.pages import Pages
from mailbot.web.personal import PersonalDoor, Visitor


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
        return self._form(visitor, Form({}), "") if visitor.known else self.door.closed(visitor)

    def act(self, request: Request, token: str, form: PostedForm) -> Response:
        visitor, delegations = self.door.visitor(request, token), self.pages.services.delegations
        if not visitor.known:
            return self.door.closed(visitor, "Please sign in first.")
        if ended := form.text("end"):
            delegations.stop(visitor.person, ended)
        else:
            try:
                delegations.make(visitor.person, form.text("to"), _day(form, "since"), _day(form, "until"))
            except DelegationRefused as refused:
                return self._form(visitor, form, f"Somebody to decide for you: {refused.why}")
            except ValueError:
                return self._form(visitor, form, "Please write days like 2026-12-31.")
        self.pages.services.changed()
        return self.door.back(visitor)

    def _form(self, visitor: Visitor, form: Form, mistake: str) -> Response:
        facts = {
            "link": visitor.token,
            "rows": self.pages.services.delegations.lasting(visitor.person),
            "mistake": mistake,
            **{name: form.text(name) for name in ("to", "since", "until")},
        }
        return self.pages.page("delegations", facts, 422 if mistake else 200)


def _day(form: Form, name: str) -> date | None:
    """A day as browsers send it; raises ValueError."""
    written = form.text(name)
    return date.fromisoformat(written) if written else None
