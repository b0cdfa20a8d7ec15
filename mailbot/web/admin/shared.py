"""What the pages of admins share: who reads, who acts, and coming back to a page with what was done."""

from collections.abc import Mapping

from fastapi import Request
from fastapi.responses import Response

from mailbot.core.roles import Role
from mailbot.services.admin.installation import Installation
from mailbot.web.frame.door import Door, Facts, Guest
from mailbot.web.frame.guard import Form
from mailbot.web.frame.pages import Refused

READ: tuple[Role, ...] = ("admin", "access_office", "auditor")
OFFICE: tuple[Role, ...] = ("admin", "access_office")
ADMIN: tuple[Role, ...] = ("admin",)

MOST = 50
"""Rows of one page of a list."""

OTHER_BUTTON = "There is a reason why not: press the button below your reason, or empty it."
"""Enter in a field presses the first button of its form, which does the opposite."""


def installation(door: Door) -> Installation:
    """The installation that these pages are about."""
    found = door.pages.services.installation
    if found is None:
        raise Refused("absent")
    return found


def done(door: Door, path: str, what: str) -> Response:
    """Back to a page after an act, so that loading it again repeats nothing; `what` is a key of admin/_admin.html."""
    door.pages.services.changed()
    return door.pages.back_to(f"{path}{'&' if '?' in path else '?'}done={what}")


def page(
    door: Door, guest: Guest, name: str, facts: Mapping[str, object], request: Request | None = None, mistake: str = ""
) -> Response:
    """A page of this area: `done` is what was done before, `mistake` what was wrong with a form (then it is a 422)."""
    around: Facts = {
        "done": request.query_params.get("done", "") if request else "",
        "mistake": mistake,
        "acts": guest.is_any(*ADMIN),
        "office": guest.is_any(*OFFICE),
    }
    return door.page(guest, f"admin/{name}", around | dict(facts), 422 if mistake else 200)


def numbers(form: Form, name: str) -> list[int]:
    """The numbers that were ticked; what is none is left out."""
    return [int(value) for value in form.all(name) if value.isascii() and value.isdigit() and len(value) < 16]


def whole(text: str) -> int:
    """A number from an address; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
