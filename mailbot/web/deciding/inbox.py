"""The inbox of who is signed in: what waits for their decision, what will, what they decided lately."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlencode, urlsplit

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.ports import InboxFilter
from mailbot.services.queries.inbox import Inbox, Lately, ToDecide
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn

ROWS = 25
"""Rows of a page."""
_FEW = 8
"""Rows of what is only told beside it."""

_KEY = re.compile(r"(\d{8}T\d{12})\.([\w-]{1,80})", re.ASCII)
_STAMP = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True)
class InboxPages:
    """Three lists; every filter is a part of the address. GET only."""

    door: Door

    @property
    def inbox(self) -> Inbox:
        return Inbox(self.door.desk)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/inbox", self.show)
        self.door.add(router, "/inbox/later", self.later)
        self.door.add(router, "/inbox/decided", self.decided)
        return router

    def show(self, guest: SignedIn) -> Response:
        return self.page(guest)

    def page(self, guest: Guest, mistake: str = "", ticked: tuple[str, ...] = (), reason: str = "") -> Response:
        """What waits; with what was ticked and written when a form was not taken."""
        me, asked = guest.person.person_id, _asked(guest)
        all_of_it = self.inbox.overview(me, self._filter(asked), _key(asked["after"]), ROWS + 1, _FEW + 1)
        rows, later, decided = all_of_it.waiting, all_of_it.later, all_of_it.decided
        facts: Facts = {
            "rows": rows[:ROWS],
            "systems": [(system, system) for system in all_of_it.systems],
            "people": all_of_it.people,
            "asked": asked,
            "filtered": any(asked[name] for name in ("risk", "system", "late", "for")),
            "next": _address("/inbox", asked, f"after={_of(rows[ROWS - 1])}") if len(rows) > ROWS else "",
            "first": _address("/inbox", asked) if asked["after"] else "",
            "rejecting": bool(asked["reject"]),
            "other_mode": _address("/inbox", asked | {"reject": "" if asked["reject"] else "1"}),
            "query": _address("", asked),
            "later": later[:_FEW],
            "more_later": len(later) > _FEW,
            "decided": decided[:_FEW],
            "more_decided": len(decided) > _FEW,
            "errands": [(one.words, one.due, urlsplit(one.link).path) for one in all_of_it.errands],
            "mistake": mistake,
            "ticked": ticked,
            "reason": reason,
        }
        return self.door.page(guest, "deciding/inbox", facts, 422 if mistake else 200)

    def later(self, guest: SignedIn) -> Response:
        after = _asked(guest)["after"]
        rows = self.inbox.later(guest.person.person_id, after, ROWS + 1)
        further = f"?after={rows[ROWS - 1].file.request.request_id}" if len(rows) > ROWS else ""
        facts: Facts = {"later": rows[:ROWS], "next": further, "first": "/inbox/later" if after else ""}
        return self.door.page(guest, "deciding/inbox_later", facts)

    def decided(self, guest: SignedIn) -> Response:
        after = _asked(guest)["after"]
        rows = self.inbox.decided(guest.person.person_id, _key(after), ROWS + 1)
        further = f"?after={_of(rows[ROWS - 1])}" if len(rows) > ROWS else ""
        facts: Facts = {"decided": rows[:ROWS], "next": further, "first": "/inbox/decided" if after else ""}
        return self.door.page(guest, "deciding/inbox_decided", facts)

    def _filter(self, asked: dict[str, str]) -> InboxFilter:
        late = self.door.desk.now() if asked["late"] else None
        return InboxFilter(asked["risk"], asked["system"], late, asked["for"])


def _asked(guest: Guest) -> dict[str, str]:
    """What the address asks for."""
    given = guest.browser.request.query_params
    return {name: given.get(name, "") for name in ("risk", "system", "late", "for", "reject", "after")}


def _address(path: str, asked: dict[str, str], further: str = "") -> str:
    """The same list with the same filter, from the first row or from `further` on."""
    kept = urlencode({name: value for name, value in asked.items() if value and name != "after"})
    query = "&".join(part for part in (kept, further) if part)
    return f"{path}?{query}" if query else path


def _of(row: ToDecide | Lately) -> str:
    """Where the list goes on after this row."""
    at, request_id = row.key
    return f"{at.astimezone(UTC).strftime(_STAMP)}.{request_id}"


def _key(text: str) -> tuple[datetime, str] | None:
    """What an address goes on from; None for what is none of ours."""
    found = _KEY.fullmatch(text)
    try:
        return (datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC), found[2]) if found else None
    except ValueError:
        return None
