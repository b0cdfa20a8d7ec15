"""The page to sign in at without a link: an address is typed, and a code goes to it if the directory knows it."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.web.entering.signing import WRONG, SignInDesk
from mailbot.web.frame.browser import Browser, Goal, ours
from mailbot.web.frame.door import Door, sign_in_path
from mailbot.web.frame.guard import PostedForm

_LONGEST_ADDRESS = 320
"""RFC 5321: 64 characters, an @, and 255."""


@dataclass(frozen=True)
class Entrance:
    """Says the same to everybody, whether the address is known or not."""

    door: Door

    @property
    def signing(self) -> SignInDesk:
        return SignInDesk(self.door.pages)

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/signin", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/signin/address", self.ask, methods=["POST"])
        router.add_api_route("/signin/address/code", self.enter, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        return self._form(request, request.query_params.get("next", "/"))

    def ask(self, request: Request, form: PostedForm) -> Response:
        """The browser comes back to this page to type the code, and goes on from there."""
        browser, where = Browser(self.door.pages.services, request), ours(form.text("next"))
        return self.signing.ask(browser, Goal(where), sign_in_path(where), form.text("address")[:_LONGEST_ADDRESS])

    def enter(self, request: Request, form: PostedForm) -> Response:
        goal = Goal(ours(form.text("next")))
        opened = self.signing.enter(Browser(self.door.pages.services, request), goal, form.text("code"))
        return opened or self._form(request, goal.where, WRONG)

    def _form(self, request: Request, next_: str, mistake: str = "") -> Response:
        browser, where = Browser(self.door.pages.services, request), ours(next_)
        facts = {
            "next": where,
            "mistake": mistake,
            "proof": browser.read("proof").get("n", ""),
            "has_proof": bool(browser.read("proof")),
            **self.signing.facts(browser, Goal(where)),
        }
        return self.door.pages.page("entering/entrance", facts, 403 if mistake else 200)
