"""Who is in front of the page: the cookies of one browser, and how surely they tell the person."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fastapi import Request
from fastapi.responses import Response

from mailbot.core.register import Assurance
from mailbot.services.people.sessions import SECRET_BITS, SESSION_LIFE
from mailbot.services.people.signin import CODE_LIFE, Asker
from mailbot.services.ports import LinkRefused, Purpose, Session
from mailbot.web.frame.asker import kind_of, network_of
from mailbot.web.frame.parts import WebServices

Ids = Mapping[str, str | int]

_OURS = re.compile(r"/(?![/\\])[\w/.?&=%:+~-]*", re.ASCII)
_LONGEST_PATH = 500
_YEAR = 365 * 24 * 3600
_FOR_A_WHILE = int(CODE_LIFE.total_seconds())


def ours(path: str) -> str:
    """A path that leads to a page of ours, as it is given; `/` for anything else, wherever it would lead."""
    return path if len(path) <= _LONGEST_PATH and _OURS.fullmatch(path) else "/"


@dataclass(frozen=True)
class Goal:
    """What somebody signs in for: the page they go on to, the person whom it is for (empty: whoever it is), and the
    decision that a fresh proof would count for, as the ids of its link."""

    where: str
    person: str = ""
    ids: Ids | None = None

    @property
    def decision(self) -> str:
        """The decision as one value: its ids in a fixed order."""
        return " ".join(f"{name}={self.ids[name]}" for name in sorted(self.ids)) if self.ids else ""

    @property
    def kept(self) -> dict[str, str | int]:
        """What a token keeps of it."""
        return {"w": self.where, "p": self.person, "d": self.decision}


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
        return self.services.sessions.who(self._cookie("session"))

    @cached_property
    def secret(self) -> str:
        """What binds a code to this browser: the secret it holds already, or a new one."""
        return self._cookie("browser") or self.services.links.secret(SECRET_BITS)

    @cached_property
    def asked(self) -> Ids:
        """The code this browser asked for last, as signed by us: `c` its id, and the goal (`w`, `p`, `d`); once it is
        signed in, `o` the session that was opened for it. Empty when there is none, or it is too old."""
        return self.read("asked")

    @property
    def asker(self) -> Asker:
        """This browser as signing in knows it."""
        network = network_of(self.request, self.services.proxies)
        return Asker(self.secret, network, str(self.read("known").get("p", "")), kind_of(self.request))

    def surety(self, approver: str, decision: Ids) -> Assurance | None:
        """How surely this browser is the approver's for this decision; None when it is signed in as somebody else."""
        if self.session is None:
            return "link"
        if self.session.person != approver:
            return None
        for_this = self.asked.get("o") == self.session.session_id and self.asked["d"] == Goal("", ids=decision).decision
        return "reauth" if for_this and self.services.sessions.fresh(self.session, self._now()) else "session"

    def waits_for_code(self, goal: Goal) -> bool:
        """Whether a code for this goal may be on its way."""
        return "c" in self.asked and (self.asked["p"], self.asked["d"]) == (goal.person, goal.decision)

    def keep_asked(self, response: Response, kept: Ids, **ids: str) -> None:
        """Lets the browser remember for as long as a code lives what it asked for, or was signed in for."""
        self.keep(response, "asked", {**{name: kept[name] for name in ("w", "p", "d")}, **ids})
        self._set(response, "browser", self.secret, _FOR_A_WHILE)

    def keep_session(self, response: Response, secret: str, person: str) -> None:
        """Lets the browser hold the session, and be known as the person's from now on."""
        self._set(response, "session", secret, int(SESSION_LIFE.total_seconds()))
        self.keep(response, "known", {"p": person}, _YEAR)

    def forget(self, response: Response) -> None:
        """Takes every cookie of signing in away. That the browser was somebody's stays: it opens nothing, and keeps
        strangers from using up the codes of its person."""
        for name in ("session", "asked", "browser", "proof"):
            self.drop(response, name)

    def read(self, purpose: Purpose) -> Ids:
        """What the browser keeps for this purpose; empty when it is nothing that we signed, or too old."""
        try:
            return self.services.links.read(purpose, self._cookie(purpose))
        except LinkRefused:
            return {}

    def keep(self, response: Response, purpose: Purpose, ids: Ids, seconds: int = _FOR_A_WHILE) -> None:
        """Lets the browser keep these ids, signed."""
        self._set(response, purpose, self.services.links.token(purpose, ids), seconds)

    def drop(self, response: Response, name: str) -> None:
        """Takes one cookie away."""
        self._set(response, name, "", 0)

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

    def _set(self, response: Response, name: str, value: str, seconds: int) -> None:
        response.set_cookie(
            self._name(name), value, max_age=seconds, path="/", secure=self._secure, httponly=True, samesite="lax"
        )
