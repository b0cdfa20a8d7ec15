"""Pages for one person: a link names them, and only a browser that is signed in as them gets in."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.ports import Purpose
from mailbot.web.deciding.visit import Show
from mailbot.web.entering.signing import WRONG, SignInDesk
from mailbot.web.frame.browser import Browser, Goal, Ids
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.showing import masked


@dataclass(frozen=True)
class Visitor:
    """Who stands before a personal page: its path, the ids it is about, whom it is for, whether the browser is theirs.

    A page may have two entrances, the link of a mail and the navigation; `page` renders what is around it at this one.
    """

    at: str
    ids: Ids
    browser: Browser
    page: Show

    @property
    def person(self) -> str:
        return str(self.ids["p"])

    @property
    def known(self) -> bool:
        return self.browser.surety(self.person, self.ids) in ("session", "reauth")


@dataclass(frozen=True)
class PersonalDoor:
    """Lets the person in whom a link of this purpose names, after a code that goes to their directory's address."""

    pages: Pages
    purpose: Purpose
    path: str

    @property
    def signing(self) -> SignInDesk:
        return SignInDesk(self.pages)

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(f"/{self.path}/{{token}}/signin", self.ask, methods=["POST"])
        router.add_api_route(f"/{self.path}/{{token}}/signin/code", self.enter, methods=["POST"])
        return router

    def visitor(self, request: Request, token: str) -> Visitor:
        """Follows a link; raises Refused when it leads nowhere."""
        ids = self.pages.ids(self.purpose, token)
        return Visitor(f"/{self.path}/{token}", ids, Browser(self.pages.services, request), self.pages.page)

    def ask(self, request: Request, token: str) -> Response:
        visitor = self.visitor(request, token)
        return self.signing.ask(visitor.browser, self._goal(visitor))

    def enter(self, request: Request, token: str, form: PostedForm) -> Response:
        visitor = self.visitor(request, token)
        opened = self.signing.enter(visitor.browser, self._goal(visitor), form.text("code"))
        return opened or self.closed(visitor, WRONG)

    def closed(self, visitor: Visitor, mistake: str = "") -> Response:
        """The page that asks for a code, and tells nothing of what is behind it."""
        person = self.pages.services.delegations.active(visitor.person)
        if person is None:
            raise Refused("gone")
        facts = {
            "masked": masked(person.name),
            "at": f"{visitor.at}/signin",
            "mistake": mistake,
            **self.signing.facts(visitor.browser, self._goal(visitor)),
        }
        return self.pages.page("mailed/own", facts, 403 if mistake else 200)

    def back(self, visitor: Visitor) -> Response:
        """Sends the browser to the page with a GET."""
        return self.pages.back_to(visitor.at)

    def _goal(self, visitor: Visitor) -> Goal:
        return Goal(visitor.at, visitor.person, visitor.ids)
