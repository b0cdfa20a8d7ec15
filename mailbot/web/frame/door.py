"""The door of every page that wants to know who is there: it lets people in by session and role, and shows the way."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from mailbot.core.catalog import Person
from mailbot.core.roles import ROLES, Role, roles_of
from mailbot.services.desk import Desk
from mailbot.services.ports import Session, StoreUnavailable
from mailbot.services.queries.counts import counts
from mailbot.web.frame.browser import Browser, ours
from mailbot.web.frame.guard import WITH_OUR_SCRIPT
from mailbot.web.frame.pages import Pages, Refused

Facts = dict[str, object]


class SignInFirst(Exception):
    """Nobody is signed in; `path` is where they wanted to go, with its query."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(frozen=True)
class Guest:
    """Who is signed in at this browser, and what they are besides staff."""

    person: Person
    roles: frozenset[Role]
    session: Session
    browser: Browser

    def is_any(self, *roles: Role) -> bool:
        """Whether the guest has one of these roles."""
        return not self.roles.isdisjoint(roles)

    @property
    def path(self) -> str:
        """The page that is visited, without its query."""
        return self.browser.request.url.path


def _entered(request: Request) -> Guest:
    guest: Guest = request.state.guest
    return guest


SignedIn = Annotated[Guest, Depends(_entered)]
"""The parameter of a handler behind the door."""


@dataclass(frozen=True)
class Place:
    """One entry of the navigation: for whom, which count its badge shows (services.queries.counts), of what, and which
    other paths belong to it."""

    path: str
    label: str
    roles: tuple[Role, ...] = ()
    count: str = ""
    counted: str = ""
    also: tuple[str, ...] = ()


PLACES = (
    Place("/", "Home"),
    Place("/ask", "Ask for access"),
    Place("/mine", "My access"),
    Place("/inbox", "Decide", (), "waiting", "waiting for you", also=("/delegations",)),
    Place("/requests", "Requests", (), "held", "held or with nobody to decide"),
    Place("/tasks", "IT tasks", ("it", "auditor", "access_office", "admin"), "tasks", "to do"),
    Place("/register", "Register"),
    Place("/audit", "Audit", ("auditor",)),
    Place("/reports", "Reports", ("auditor", "access_office", "admin")),
    Place("/admin", "Admin", ("admin", "access_office", "auditor"), "aside", "mails put aside"),
)
"""Where a guest can go; a place without roles is everybody's, and shows each what is theirs."""


@dataclass(frozen=True)
class Door:
    """Lets in who is signed in and has the role; renders the pages behind it with the navigation around them."""

    pages: Pages
    desk: Desk
    shown: set[str] = field(default_factory=set, compare=False)
    """The routes that show something."""

    def add(
        self,
        router: APIRouter,
        path: str,
        handler: Callable[..., Response],
        *roles: Role,
        methods: tuple[str, ...] = ("GET", "HEAD"),
    ) -> None:
        """One route for guests with any of these roles; without roles for everybody who is signed in."""
        if "GET" in methods:
            self.shown.add(path)

        def enter(request: Request) -> None:
            try:
                request.state.guest = self.guest(request, roles)
            except SignInFirst as first:
                raise SignInFirst(self._above(first.path, path)) from None

        router.add_api_route(path, handler, methods=list(methods), dependencies=[Depends(enter)])

    def guest(self, request: Request, roles: tuple[Role, ...] = ()) -> Guest:
        """Raises SignInFirst for nobody, and Refused for somebody without the role."""
        browser = Browser(self.pages.services, request)
        if browser.session is None:
            raise SignInFirst(_wanted(request))
        person = self.desk.person(browser.session.person)
        guest = Guest(person, roles_of(person, self.desk.policy.roles), browser.session, browser)
        if roles and not guest.is_any(*roles):
            raise Refused("not_yours")
        return guest

    def _above(self, path: str, route: str) -> str:
        """The page on which a form stands that was sent to `path`: there, or the nearest one above it."""
        while route not in self.shown:
            path, route = path.rpartition("/")[0], route.rpartition("/")[0]
            if not route:
                return "/"
        return path or "/"

    def page(self, guest: Guest, name: str, facts: Facts | None = None, status: int = 200) -> Response:
        """The page templates/pages/<name>.html inside templates/pages/app.html."""
        return _with_script(self.pages.page(name, self._around(guest) | (facts or {}), status))

    def problem(self, request: Request, name: str) -> Response:
        """The page of a problem, with the navigation around it for whoever is signed in."""
        try:
            around = self._around(self.guest(request))
        except (SignInFirst, StoreUnavailable):
            return self.pages.problem(name)
        return _with_script(self.pages.problem(name, around))

    def _around(self, guest: Guest) -> Facts:
        return {
            "layout": "pages/app.html",
            "me": guest.person,
            "my_roles": [role for role in ROLES if role in guest.roles],
            "places": self._places(guest),
            "access_office": self.desk.policy.access_office,
        }

    def _places(self, guest: Guest) -> list[dict[str, Any]]:
        with self.desk.store.read() as tx:
            numbers = counts(tx, {guest.person.person_id: guest.roles})[guest.person.person_id]
        return [
            {
                "path": row.path,
                "label": row.label,
                "here": any(_is_in(guest.path, path) for path in (row.path, *row.also)),
                "count": row.count if row.count in numbers else "",
                "number": numbers.get(row.count, "0"),
                "counted": row.counted,
            }
            for row in PLACES
            if not row.roles or guest.is_any(*row.roles)
        ]

    def to_sign_in(self, path: str) -> Response:
        """Sends a browser to the sign-in page, and from there to `path`."""
        return self.pages.back_to(sign_in_path(path))


def _with_script(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = WITH_OUR_SCRIPT
    return response


def sign_in_path(path: str) -> str:
    """The sign-in page that leads on to `path`."""
    return "/signin" if path == "/" else f"/signin?next={quote(path)}"


def _is_in(path: str, place: str) -> bool:
    return path == place or (place != "/" and path.startswith(f"{place}/"))


def _wanted(request: Request) -> str:
    query = request.url.query if request.method in ("GET", "HEAD") else ""
    return ours(quote(request.url.path) + (f"?{query}" if query else ""))
