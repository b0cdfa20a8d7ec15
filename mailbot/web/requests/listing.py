"""The list of requests: every filter is in the address, a page costs the same however many requests there are."""

from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.catalog import RISKS
from mailbot.core.register import NATURES
from mailbot.services.ports import Sight
from mailbot.services.queries.listing import Listing
from mailbot.services.queries.rows import REQUEST_COLUMNS, Export, Queries
from mailbot.services.queries.searching import STANDING_WORDS, Filters, place_name, read_filters
from mailbot.web.frame.door import Door, Guest, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.frame.taking import taken
from mailbot.web.frame.words import NATURE_WORDS

_FEW = 200
"""So many systems are offered while the name of one is typed; more of them would outweigh the page."""

ORDERS = (("newest", "newest first"), ("oldest", "oldest first"), ("due", "what is due first"))


def sight(guest: Guest) -> Sight:
    """Whose eyes look at requests, and at which."""
    if guest.is_any("auditor", "access_office", "admin"):
        return Sight(guest.person.person_id, "all")
    return Sight(guest.person.person_id, "tasks" if guest.is_any("it") else "own")


@dataclass(frozen=True)
class RequestPages:
    """The list on a page, and the whole of it as a file."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/requests", self.show)
        self.door.add(router, "/requests/export", self.take, methods=("POST",))
        return router

    def show(self, request: Request, guest: SignedIn) -> Response:
        filters = self._filters(request, guest)
        rows, more = Listing(self.door.desk).page(filters.search, filters.after)
        systems = self.door.desk.catalog.systems
        facts = {
            "rows": rows,
            "filters": filters,
            "query": _address(filters),
            "next": f"?{_address(filters, after=place_name(more))}" if more else "",
            "first": f"?{_address(filters)}" if filters.after else "",
            "sees": filters.search.sight.sees,
            "standings": STANDING_WORDS.items(),
            "risks": RISKS,
            "natures": [(nature, NATURE_WORDS[nature]) for nature in NATURES],
            "orders": ORDERS,
            "systems": systems if len(systems) <= _FEW else (),
        }
        return self.door.page(guest, "requests/requests", facts, 422 if filters.mistakes else 200)

    def take(self, request: Request, guest: SignedIn, form: PostedForm) -> Response:
        """The whole list; one that is narrowed by a filter which means nothing is another list than was wanted."""
        filters = self._filters(request, guest)
        if filters.mistakes:
            raise Refused("unknown_filter")
        desk = self.door.desk
        rows = map(Queries(desk).request, Listing(desk).whole(filters.search))
        return taken(self.door, guest, Export(rows, REQUEST_COLUMNS), form.text("form"), "requests", filters.typed)

    def _filters(self, request: Request, guest: Guest) -> Filters:
        query = request.query_params
        return read_filters(self.door.desk, {name: query.getlist(name) for name in query}, sight(guest))


def _address(filters: Filters, **more: str) -> str:
    """The query of the address that gives this list."""
    return urlencode([(name, value) for name, found in filters.typed.items() for value in found] + [*more.items()])
