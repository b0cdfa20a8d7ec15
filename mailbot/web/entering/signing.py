"""Signing in, the one way for every door: a code is asked for and entered, the link of its mail is followed, or the
company's own sign-in vouches; and signing out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.people.signin import Asker
from mailbot.services.ports import Session
from mailbot.web.frame.browser import Browser, Goal, Ids
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.showing import typed_number

WRONG = "That is not the code of your newest mail, or it is used or too old. Type it again, use the link, or ask anew."


@dataclass(frozen=True)
class SignInDesk:
    """What every door does: the page around it differs, the way does not."""

    pages: Pages

    def ask(self, browser: Browser, goal: Goal, typed_at: str = "", address: str = "") -> Response:
        """Asks for a code and sends the browser to the page where it is typed (where the goal leads, unless another one
        is named). With an address it is the same for everybody; who gets a mail is settled afterwards."""
        if goal.person and not self.pages.services.signin.active(goal.person):
            raise Refused("gone")
        return self._asked(browser, goal, typed_at, browser.asker, address, goal.person)

    def ask_again(self, browser: Browser, person: str) -> Response:
        """Asks for another code for whoever holds a mail with one: in a browser new to them, but as in one of theirs,
        for strangers who ask in their name cannot read their mail."""
        asker = replace(browser.asker, familiar=person)
        return self._asked(browser, Goal("/"), "/signin", asker, person=person)

    def _asked(
        self, browser: Browser, goal: Goal, typed_at: str, asker: Asker, address: str = "", person: str = ""
    ) -> Response:
        ask_id = self.pages.services.signin.ask(asker, address, person)
        self.pages.services.changed()
        response = self.pages.back_to(typed_at or goal.where)
        browser.keep_asked(response, goal.kept, c=ask_id)
        return response

    def enter(self, browser: Browser, goal: Goal, code: str) -> Response | None:
        """Signs in by a typed code; None when it is not the right one."""
        ask_id = str(browser.asked["c"]) if browser.waits_for_code(goal) else ""
        opened = self.pages.services.signin.enter(ask_id, code, browser.asker, browser.session)
        return self.opened(browser, goal.kept, *opened) if opened else None

    def opened(self, browser: Browser, kept: Ids, cookie: str, session: Session) -> Response:
        """Sends a browser on that has just been signed in; one with a proof of who it is elsewhere binds that first."""
        proof = browser.read("proof")
        response = self.pages.back_to("/oidc/bind" if proof else str(kept["w"]))
        browser.keep_session(response, cookie, session.person)
        browser.keep_asked(response, kept, o=session.session_id)
        return response

    def facts(self, browser: Browser, goal: Goal, fresh: bool = False) -> dict[str, object]:
        """What a page needs to offer it: whether a code may be on its way, and the company's own sign-in, which is
        asked for a new proof where it has to be `fresh`."""
        provider = self.pages.services.provider
        way: Mapping[str, str] | None = None
        if provider:
            kept = {**goal.kept, "f": int(fresh)}
            way = {"name": provider.name, "goal": self.pages.services.links.token("goal", kept)}
        return {"code_asked": browser.waits_for_code(goal), "oidc": way}


@dataclass(frozen=True)
class MailedLinkPages:
    """The link of a mail with a code. GET shows and writes nothing; the button signs in, and only where it was asked
    for: a mail scanner, or whoever the mail was passed on to, finds a page that says so."""

    desk: SignInDesk

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/s/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/s/{token}", self.follow, methods=["POST"])
        router.add_api_route("/s/{token}/again", self.again, methods=["POST"])
        router.add_api_route("/logout", self.leave, methods=["POST"])
        return router

    def show(self, request: Request, token: str) -> Response:
        ids, browser = self._ids(token), Browser(self.desk.pages.services, request)
        return self._page(token, here=browser.asked.get("c") == ids["c"])

    def follow(self, request: Request, token: str) -> Response:
        pages, browser = self.desk.pages, Browser(self.desk.pages.services, request)
        ids = self._ids(token)
        if browser.asked.get("c") != ids["c"]:
            return self._page(token, here=False, status=403)
        opened = pages.services.signin.follow(str(ids["c"]), str(ids["p"]), browser.asker, browser.session)
        if opened is None:
            return pages.problem("used")
        return self.desk.opened(browser, browser.asked, *opened)

    def again(self, request: Request, token: str, form: PostedForm) -> Response:
        """A new mail for this browser, to whom the link was mailed; a scanner would have one come for each."""
        ids = self._ids(token)
        if typed_number(form.text("number")) != _number(ids):
            return self._page(token, here=False, mistake=f"Please type the number {_number(ids)}.")
        return self.desk.ask_again(Browser(self.desk.pages.services, request), str(ids["p"]))

    def leave(self, request: Request) -> Response:
        """Signs out here and everywhere."""
        pages, browser = self.desk.pages, Browser(self.desk.pages.services, request)
        if browser.session:
            pages.services.sessions.end_all(browser.session.person, browser.session.person)
        response = pages.page("entering/signed_out")
        browser.forget(response)
        return response

    def _ids(self, token: str) -> Ids:
        """What the link is about; one that is too old leads to where a new mail is asked for."""
        try:
            return self.desk.pages.ids("signin", token)
        except Refused as refused:
            raise Refused("late" if refused.problem == "expired" else refused.problem) from None

    def _page(self, token: str, here: bool, status: int = 200, mistake: str = "") -> Response:
        facts = {
            "link": token,
            "here": here,
            "mistake": mistake,
            "number": _number(self._ids(token)),
        }
        return self.desk.pages.page("entering/signin_link", facts, 422 if mistake else status)


def _number(ids: Ids) -> str:
    """Two digits to type, for each mail its own."""
    return str(10 + sum(str(ids["c"]).encode()) % 90)
