"""The company's own sign-in (OpenID Connect): away to it, back from it, and bound to it the first time."""

import hmac
import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from mailbot.services.people.identities import Identities, NotBound
from mailbot.services.ports import IdentityProvider, LinkRefused, ProofRefused, Proven, ProviderUnavailable
from mailbot.web.entering.signing import SignInDesk
from mailbot.web.frame.browser import Browser, Goal, Ids
from mailbot.web.frame.pages import Pages

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OidcPages:
    """State, nonce and PKCE verifier come from one secret that only the browser holds, signed: what comes back counts
    in the browser that went, once it is back within ten minutes.

    The way back is a GET that opens a session: the provider sends browsers so. Without the cookie it does nothing.
    """

    signing: SignInDesk
    identities: Identities
    provider: IdentityProvider

    @property
    def pages(self) -> Pages:
        return self.signing.pages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/oidc/start", self.start, methods=["GET", "HEAD"])
        router.add_api_route("/oidc/callback", self.back, methods=["GET"])
        router.add_api_route("/oidc/bind", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/oidc/bind", self.bind, methods=["POST"])
        return router

    def start(self, request: Request) -> Response:
        """Away; nothing is written but a cookie."""
        browser, links = Browser(self.pages.services, request), self.pages.services.links
        try:
            goal = links.read("goal", request.query_params.get("goal", ""))
        except LinkRefused:
            return self.pages.back_to("/signin")
        state = links.secret(160)
        try:
            url = self.provider.away(state, *self._secrets(state), fresh=bool(goal["f"]))
        except ProviderUnavailable as why:
            return self._unavailable(why)
        response = RedirectResponse(url, status_code=303)
        browser.keep(response, "oidc", {**goal, "s": state})
        return response

    def back(self, request: Request) -> Response:
        browser = Browser(self.pages.services, request)
        sent = browser.read("oidc")
        answer = dict(request.query_params)
        if not sent or not hmac.compare_digest(str(sent["s"]).encode(), answer.get("state", "").encode()):
            return self._unproved("it was begun in another browser, or too long ago")
        try:
            proven = self.provider.back(answer, *self._secrets(str(sent["s"])))
        except ProofRefused as why:
            response = self._unproved(str(why))
        except ProviderUnavailable as why:
            response = self._unavailable(why)
        else:
            response = self._arrived(browser, sent, proven)
        browser.drop(response, "oidc")
        return response

    def show(self, request: Request) -> Response:
        """Asks whether the account there is the person's who is signed in here."""
        browser = Browser(self.pages.services, request)
        proof = browser.read("proof")
        if not proof or browser.session is None:
            return self.pages.back_to("/signin")
        return self._question(browser, proof)

    def bind(self, request: Request) -> Response:
        browser = Browser(self.pages.services, request)
        proof = browser.read("proof")
        if not proof or browser.session is None:
            return self.pages.back_to("/signin")
        at = datetime.fromtimestamp(int(proof["t"]), UTC) if proof["t"] else None
        try:
            self.identities.bind(Proven(str(proof["i"]), str(proof["u"]), at), browser.session)
        except NotBound as why:
            response = self._question(browser, proof, str(why))
        else:
            response = self.pages.back_to(str(proof["w"]))
        browser.drop(response, "proof")
        return response

    def _arrived(self, browser: Browser, sent: Ids, proven: Proven) -> Response:
        """In, for whom we know; else on to say who it is: by a code, or by the session that is there."""
        opened = self.identities.enter(proven, browser.asker.kind, browser.session)
        if opened is None:
            to_prove = Goal(str(sent["w"]))
            response = self.pages.back_to("/oidc/bind" if browser.session else "/signin")
            at = int(proven.auth_time.timestamp()) if proven.auth_time else 0
            kept: Ids = {"i": proven.issuer, "u": proven.subject, "t": at, "n": proven.called, "w": to_prove.where}
            browser.keep(response, "proof", kept)
            return response
        cookie, session = opened
        stale = bool(sent["f"]) and not self.pages.services.sessions.fresh(session, self.pages.services.clock.now())
        response = self._stale(sent) if stale else self.pages.back_to(str(sent["w"]))
        browser.keep_session(response, cookie, session.person)
        browser.keep_asked(response, sent, o=session.session_id)
        return response

    def _question(self, browser: Browser, proof: Ids, mistake: str = "") -> Response:
        person = browser.session.person if browser.session else ""
        facts = {
            "provider": self.provider.name,
            "called": proof["n"],
            "me": self.identities.desk.name(person),
            "where": proof["w"],
            "mistake": mistake,
        }
        return self.pages.page("entering/bind", facts, 409 if mistake else 200)

    def _stale(self, sent: Ids) -> Response:
        return self.pages.page("entering/stale", {"provider": self.provider.name, "where": sent["w"]}, 403)

    def _secrets(self, state: str) -> tuple[str, str]:
        """Nonce and verifier of a round: nobody who sees the state or the cookie can tell them."""
        seal = self.pages.services.links.seal
        return seal("nonce", state), seal("verifier", state)

    def _unproved(self, why: str) -> Response:
        log.warning("nobody was signed in by %s: %s", self.provider.issuer, why)
        return self.pages.problem("unproved")

    def _unavailable(self, why: ProviderUnavailable) -> Response:
        log.error("the company's sign-in cannot be used: %s", why)
        return self.pages.problem("outside")
