"""The page where people see the browsers they are signed in with, and end them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.ports import Identity, Session
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused


@dataclass(frozen=True)
class SessionPages:
    """GET lists, POST ends: one browser, all others, or the way in by the company's own sign-in."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/sessions", self.show)
        self.door.add(router, "/sessions", self.act, methods=("POST",))
        return router

    def show(self, guest: SignedIn) -> Response:
        services, person = self.door.pages.services, guest.person.person_id
        identities: Sequence[Identity] = services.identities.of(person) if services.identities else ()
        facts: Facts = {
            "browsers": sorted((_row(row, guest) for row in services.sessions.of(person)), key=_others_below),
            "identities": identities,
            "provider": services.provider.name if services.provider else "",
            "issuer": services.provider.issuer if services.provider else "",
        }
        return self.door.page(guest, "entering/sessions", facts)

    def act(self, guest: SignedIn, form: PostedForm) -> Response:
        act = self._acts.get(form.text("act"))
        if act is None or not act(guest, form):
            raise Refused("absent")
        ended_here = form.text("act") == "one" and form.text("session") == guest.session.session_id
        response = self.door.pages.back_to("/signin" if ended_here else "/sessions")
        if ended_here:
            guest.browser.forget(response)
        return response

    @property
    def _acts(self) -> Mapping[str, Callable[[Guest, Form], bool]]:
        """What a form may ask for; whose it is comes from the session, never from the form."""
        return {"one": self._one, "others": self._others, "identity": self._identity}

    def _one(self, guest: Guest, form: Form) -> bool:
        person = guest.person.person_id
        return self.door.pages.services.sessions.end(person, form.text("session"), person)

    def _others(self, guest: Guest, _: Form) -> bool:
        person = guest.person.person_id
        self.door.pages.services.sessions.end_all(person, person, but=guest.session.session_id)
        return True

    def _identity(self, guest: Guest, form: Form) -> bool:
        identities, person = self.door.pages.services.identities, guest.person.person_id
        return identities is not None and identities.end(person, form.text("identity"), person)


def _others_below(row: dict[str, object]) -> bool:
    return not row["here"]


def _row(session: Session, guest: Guest) -> dict[str, object]:
    return {
        "id": session.session_id,
        "here": session.session_id == guest.session.session_id,
        "browser": session.browser or "Unknown browser",
        "method": session.method,
        "opened_at": session.opened_at,
        "seen_at": session.seen_at or session.opened_at,
        "expires_at": session.expires_at,
    }
