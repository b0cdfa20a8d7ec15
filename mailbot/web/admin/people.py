"""People: looked up, and one of them with everything that an admin may end for them."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.admin.directory import MOST, Directory
from mailbot.web.admin.shared import ADMIN, READ, done, page
from mailbot.web.frame.door import Door, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused


@dataclass(frozen=True)
class PeoplePages:
    """The list of people, and the page of one."""

    door: Door

    @cached_property
    def _directory(self) -> Directory:
        return Directory(self.door.desk)

    def routes(self) -> APIRouter:
        router = APIRouter()
        one = "/admin/people/{person_id}"
        self.door.add(router, "/admin/people", self.search, *READ)
        self.door.add(router, one, self.show, *READ)
        self.door.add(router, f"{one}/sessions", self.end_sessions, *ADMIN, methods=("POST",))
        self.door.add(router, f"{one}/identity", self.end_identity, *ADMIN, methods=("POST",))
        self.door.add(router, f"{one}/address", self.revive, *ADMIN, methods=("POST",))
        return router

    def search(self, guest: SignedIn, request: Request) -> Response:
        words = request.query_params.get("q", "")[:200]
        after = request.query_params.get("after", "")
        found, more = self._directory.find(words, after)
        following = f"?{urlencode({'q': words, 'after': found[-1].person_id})}" if more else ""
        first = f"?{urlencode({'q': words})}" if after else ""
        facts = {"words": words, "people": found, "next": following, "first": first, "manager": self._manager}
        return page(self.door, guest, "people", facts)

    def show(self, guest: SignedIn, request: Request, person_id: str) -> Response:
        profile = self._directory.profile(person_id)
        if profile is None:
            raise Refused("absent")
        facts = {"one": profile, "path": _path(person_id), "name": self.door.desk.name, "most": MOST}
        return page(self.door, guest, "person", facts, request)

    def end_sessions(self, guest: SignedIn, person_id: str) -> Response:
        self._known(person_id)
        self._directory.end_sessions(person_id, guest.person.person_id)
        return done(self.door, _path(person_id), "sessions")

    def end_identity(self, guest: SignedIn, form: PostedForm, person_id: str) -> Response:
        self._known(person_id)
        if not self._directory.end_identity(person_id, form.text("identity"), guest.person.person_id):
            raise Refused("settled")
        return done(self.door, _path(person_id), "identity")

    def revive(self, guest: SignedIn, form: PostedForm, person_id: str) -> Response:
        self._known(person_id)
        if not self._directory.revive(person_id, form.text("address"), guest.person.person_id):
            raise Refused("settled")
        return done(self.door, _path(person_id), "address")

    def _known(self, person_id: str) -> None:
        if person_id not in self.door.desk.catalog.by_id:
            raise Refused("absent")

    def _manager(self, address: str) -> str:
        """Who somebody's manager is, by name where we know it."""
        found = self.door.desk.catalog.person_at(address) if address else None
        return found.name if found else address


def _path(person_id: str) -> str:
    return f"/admin/people/{quote(person_id, safe='')}"
