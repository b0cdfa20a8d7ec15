"""Who is in front of the page: the cookies of one browser, and how surely they tell the person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fastapi import Request
from fastapi.responses import Response

from mailbot.core.register import Assurance
from mailbot.services.ports import LinkRefused, Session
from mailbot.services.signin import CODE_LIFE, SECRET_BITS, SESSION_LIFE
from mailbot.web.parts import WebServices

Ids = Mapping[str, str | int]


@dataclass(frozen=True)
class Browser:
    """One browser as its cookies describe it.

    Cookies are SameSite=Lax: with Strict a browser that comes from a link in a mail would not send them, and everybody
    would have to sign in anew for each decision. Forms from elsewhere are refused by the guard in any case.
    """

    services: WebServices
    request: Request

    @cached_property
    def session(self) -> Session | None:
        """The session of this browser, if it lasts."""
        return self.services.signin.who(self._cookie("session"))

    @cached_property
    def secret(self) -> str:
        """What binds a code to this browser: the secret it holds already, or a new one."""
        return self._cookie("browser") or self.services.links.secret(SECRET_BITS)

    @cached_property
    def code(self) -> Ids:
        """The code this browser asked for last, as signed by us: `c` its id, `p` for whom, `d` for which decision; once
        it was entered, `o` the session it opened. Empty when there is none, or it is too old."""
        try:
            return self.services.links.read("signin", self._cookie("code"))
        except LinkRefused:
            return {}

    def surety(self, approver: str, decision: Ids) -> Assurance | None:
        """How surely this browser is the approver's for this decision; None when it is signed in as somebody else."""
        if self.session is None:
            return "link"
        if self.session.person != approver:
            return None
        entered_here = self.code.get("o") == self.session.session_id and self.code["d"] == _key(decision)
        return "reauth" if entered_here and self.services.signin.fresh(self.session, self._now()) else "session"

    def waits_for_code(self, approver: str, decision: Ids) -> bool:
        """Whether a code for this decision is on its way to the approver."""
        return "c" in self.code and self.code["p"] == approver and self.code["d"] == _key(decision)

    def keep_code(self, response: Response, approver: str, decision: Ids, **ids: str) -> None:
        """Lets the browser remember, for as long as a code lives, which one it asked for or entered."""
        token = self.services.links.url("signin", {"p": approver, "d": _key(decision), **ids}).rpartition("/")[2]
        life = int(CODE_LIFE.total_seconds())
        self._keep(response, "code", token, life)
        self._keep(response, "browser", self.secret, life)

    def keep_session(self, response: Response, secret: str) -> None:
        """Lets the browser hold the session."""
        self._keep(response, "session", secret, int(SESSION_LIFE.total_seconds()))

    def forget(self, response: Response) -> None:
        """Takes every cookie away."""
        for name in ("session", "code", "browser"):
            self._keep(response, name, "", 0)

    def _now(self) -> datetime:
        return self.services.clock.now()

    @property
    def _secure(self) -> bool:
        return self.services.public_url.startswith("https:")

    def _name(self, name: str) -> str:
        """`__Host-` keeps cookies of neighbouring hosts out (RFC 6265bis §4.1.3.2); browsers want TLS for it."""
        return f"__Host-mailbot-{name}" if self._secure else f"mailbot-{name}"

    def _cookie(self, name: str) -> str:
        return self.request.cookies.get(self._name(name), "")

    def _keep(self, response: Response, name: str, value: str, seconds: int) -> None:
        response.set_cookie(
            self._name(name), value, max_age=seconds, path="/", secure=self._secure, httponly=True, samesite="lax"
        )


def _key(decision: Ids) -> str:
    """One decision as a value: the ids of its link in a fixed order."""
    return " ".join(f"{name}={decision[name]}" for name in sorted(decision))
