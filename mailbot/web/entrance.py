"""The page to sign in at without a link: an address is typed, and a code goes to it if the directory knows it."""

from contextlib import suppress
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.signin import SignInRefused
from mailbot.web.browser import Browser
from mailbot.web.door import Door, ours
from mailbot.web.guard import Form, PostedForm

_ENTRANCE = {"at": "entrance"}


@dataclass(frozen=True)
class Entrance:
    """Says the same to everybody, whether the address is known or not."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/signin", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/signin/address", self.ask, methods=["POST"])
        router.add_api_route("/signin/address/code", self.enter, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        return self._form(request, ours(request.query_params.get("next", "/")))

    def ask(self, request: Request, form: PostedForm) -> Response:
        browser, services = Browser(self.door.pages.services, request), self.door.pages.services
        person = self.door.desk.catalog.person_at(form.text("address"))
        code_id = services.links.secret()
        if person:
            with suppress(SignInRefused):
                code_id = services.signin.start(person.person_id, browser.secret)
            services.changed()
        response = self.door.to_sign_in(ours(form.text("next")))
        browser.keep_code(response, "", _ENTRANCE, c=code_id)
        return response

    def enter(self, request: Request, form: PostedForm) -> Response:
        browser, services = Browser(self.door.pages.services, request), self.door.pages.services
        where = ours(form.text("next"))
        code_id = str(browser.code["c"]) if browser.waits_for_code("", _ENTRANCE) else ""
        opened = services.signin.finish(code_id, form.text("code"), browser.secret, services.clock.now())
        if opened is None:
            return self._form(request, where, "That is not the code of the newest mail, or it is too old.", form)
        cookie, session = opened
        response = self.door.pages.back_to(where)
        browser.keep_session(response, cookie)
        browser.keep_code(response, "", _ENTRANCE, o=session.session_id)
        return response

    def _form(self, request: Request, where: str, mistake: str = "", form: Form | None = None) -> Response:
        browser = Browser(self.door.pages.services, request)
        facts = {
            "next": where,
            "mistake": mistake,
            "code_asked": browser.waits_for_code("", _ENTRANCE),
            "address": form.text("address") if form else "",
        }
        return self.door.pages.page("entrance", facts, 403 if mistake else 200)
