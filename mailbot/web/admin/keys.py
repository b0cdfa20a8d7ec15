"""The keys: which there are, which sign, and making new ones."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.ports import Key
from mailbot.web.admin.shared import ADMIN, READ, done, installation, page
from mailbot.web.frame.door import Door, Guest, SignedIn
from mailbot.web.frame.guard import PostedForm


@dataclass(frozen=True)
class KeyPages:
    """Shows no secret. New keys are made by who types a number: no machine that fills in forms does that."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin/keys", self.show, *READ)
        self.door.add(router, "/admin/keys/rotate", self.rotate, *ADMIN, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        return self._form(guest, installation(self.door).keys.listed(), "", request)

    def rotate(self, guest: SignedIn, form: PostedForm) -> Response:
        keys = installation(self.door).keys.listed()
        if form.text("number") != _number(keys):
            return self._form(guest, keys, f"Please type the number {_number(keys)}.")
        installation(self.door).rotate_keys(guest.person.person_id)
        return done(self.door, "/admin/keys", "keys")

    def _form(self, guest: Guest, keys: list[Key], mistake: str, request: Request | None = None) -> Response:
        return page(self.door, guest, "keys", {"keys": keys, "number": _number(keys)}, request, mistake)


def _number(keys: list[Key]) -> str:
    """Two digits to type; others once the keys are others, so that a form that is sent twice acts once."""
    return str(10 + len(keys) * 7 % 90)
