"""Pages to find what can be asked for, to ask for it, and to see before sending who decides and by when."""

from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.paths import from_part
from mailbot.services.conversation.forms import FormRefused, Forms, Sender
from mailbot.services.conversation.wanting import Looked, Wanting
from mailbot.services.queries.cataloguing import Cataloguing, Offered
from mailbot.services.queries.foreseen import against, foreseen, numbers_wanted
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.requests.wantedform import Filled, WantedForm

ROUTE = "/ask/{system}/{level}"


@dataclass(frozen=True)
class AskPages:
    """The catalog, and a form for each level in it."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/ask", self.browse)
        self.door.add(router, "/ask/{system}", self.show)
        self.door.add(router, ROUTE, self.ask)
        self.door.add(router, ROUTE, self.act, methods=("POST",))
        return router

    @cached_property
    def _catalog(self) -> Cataloguing:
        return Cataloguing(self.door.desk)

    @cached_property
    def _wanting(self) -> Wanting:
        return Wanting(self.door.desk, Forms(self.door.desk, self.door.pages.services.mails.reader))

    @cached_property
    def _form(self) -> WantedForm:
        return WantedForm(self.door.desk, self._wanting)

    # --- the catalog -------------------------------------------------------------------------------------------------

    def browse(self, guest: SignedIn, request: Request) -> Response:
        words, after = (request.query_params.get(name, "").strip()[:200] for name in ("q", "after"))
        if words:
            shelves, further = self._catalog.find(guest.person, words), ""
        else:
            shelves, further = self._catalog.browse(guest.person, after)
        more = f"{self.door.pages.services.base}/ask?{urlencode({'after': further})}" if further else ""
        facts: Facts = {"words": words, "shelves": shelves, "more": more, "behind": after}
        return self.door.page(guest, "ask/catalog", facts)

    def show(self, guest: SignedIn, system: str) -> Response:
        shelf = self._catalog.shelf(guest.person, from_part(system))
        if shelf is None:
            raise Refused("absent")
        return self.door.page(guest, "ask/system", {"shelf": shelf})

    # --- asking ------------------------------------------------------------------------------------------------------

    def ask(self, guest: SignedIn, system: str, level: str) -> Response:
        offered = self._offered(guest, system, level)
        return self._page(guest, offered, self._form.empty(guest.person, offered.entitlement))

    def act(self, guest: SignedIn, system: str, level: str, form: PostedForm) -> Response:
        """Shows what would come of it, sends it, or lets it be changed."""
        offered = self._offered(guest, system, level)
        filled = self._form.filled(guest.person, offered.entitlement, form)
        if form.text("act") == "change" or filled.mistake:
            return self._page(guest, offered, filled)
        if form.text("act") == "send":
            return self._send(guest, offered, filled, form)
        return self._preview(guest, offered, filled)

    def _send(self, guest: Guest, offered: Offered, filled: Filled, form: Form) -> Response:
        sender = Sender(guest.person, guest.session.session_id, form.text("form"))
        try:
            outcome = self._wanting.send(sender, filled.wanted)
        except FormRefused as refused:
            raise Refused(refused.why) from None
        self.door.pages.services.changed()
        if not outcome.get("requests"):
            why = " ".join(f"{row['what']}: {row['why']}" for row in outcome.get("refused", ()))
            return self._page(guest, offered, replace(filled, mistake=why))
        return self.door.pages.back_to(f"/mine?{urlencode({'sent': sender.form_id})}")

    def _preview(self, guest: Guest, offered: Offered, filled: Filled) -> Response:
        looked = self._wanting.look(guest.person, filled.wanted)
        if not looked.planned:
            return self._page(guest, offered, filled, looked)
        facts = self._around(guest, offered, filled) | {
            "requests": foreseen(self.door.desk, looked),
            "refused": looked.filed.refused,
            "notes": looked.filed.notes,
            "form": self._wanting.forms.fresh(),
        }
        return self.door.page(guest, "ask/preview", facts)

    def _page(self, guest: Guest, offered: Offered, filled: Filled, looked: Looked | None = None) -> Response:
        """The form; with why it goes no further, where it was looked at, or would go no further for this reader."""
        shown = looked or self._wanting.look(guest.person, filled.wanted)
        mistake = filled.mistake or (
            looked and " ".join(f"{row['what']}: {row['why']}" for row in looked.filed.refused)
        )
        facts = self._around(guest, offered, filled) | {
            "mistake": mistake or "",
            "conflicts": against(shown),
            "refused": shown.filed.refused,
            "instead": list(dict.fromkeys(shown.filed.instead)),
            "numbers": numbers_wanted(shown) or ([filled.wanted.number] if filled.wanted.number else []),
            "emergency": self._wanting.offers_emergency(guest.person, filled.wanted),
            "rules": self.door.desk.policy,
        }
        return self.door.page(guest, "ask/form", facts, 422 if mistake else 200)

    def _around(self, guest: Guest, offered: Offered, filled: Filled) -> Facts:
        return {"offered": offered, "filled": filled, "whom": self._form.whom(guest.person, filled)}

    def _offered(self, guest: Guest, system: str, level: str) -> Offered:
        row = self._catalog.entitlement(from_part(system), from_part(level))
        if row is None:
            raise Refused("absent")
        return self._catalog.offered(guest.person, row)
