"""One person's own access and requests, with what they can do about each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.forms import FormRefused, Forms, Sender
from mailbot.services.mine import NEWEST, OPEN, OVER, Mine
from mailbot.services.mineacts import MineActs
from mailbot.services.numbers import number_in
from mailbot.services.ports import Outcomes
from mailbot.web.door import Door, Facts, Guest, SignedIn
from mailbot.web.guard import Form, PostedForm
from mailbot.web.pages import Refused

SHOWN = {"": "everything", "questions": "questions to you", "open": "open requests", "ending": "access that ends soon"}
"""What the page can be narrowed to, and how that is called."""


class _Mistake(Exception):
    """What is wrong with a form, in words."""


@dataclass(frozen=True)
class MinePages:
    """Shows what is a person's own; each act is a small form."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/mine", self.show)
        self.door.add(router, "/mine/requests/{request_id}/{act}", self.on_request, methods=("POST",))
        self.door.add(router, "/mine/access/{grant_id}/{act}", self.on_grant, methods=("POST",))
        return router

    @cached_property
    def _forms(self) -> Forms:
        return Forms(self.door.desk, self.door.pages.services.intake.reader)

    @cached_property
    def _acts(self) -> MineActs:
        return MineActs(self._forms)

    def show(self, guest: SignedIn, request: Request) -> Response:
        show, after, sent = (request.query_params.get(name, "") for name in ("show", "after", "sent"))
        facts: Facts = {"sent": self._forms.outcome(guest.person, sent) if sent else None}
        return self._page(guest, show if show in SHOWN else "", after, facts)

    def on_request(self, guest: SignedIn, request_id: str, act: str, form: PostedForm) -> Response:
        do = self._on_requests.get(act)
        if do is None:
            raise Refused("absent")
        return self._act(guest, form, lambda sender: do(sender, request_id, form), request_id)

    def on_grant(self, guest: SignedIn, grant_id: str, act: str, form: PostedForm) -> Response:
        do = self._on_grants.get(act)
        if do is None:
            raise Refused("absent")
        return self._act(guest, form, lambda sender: do(sender, grant_id, form), grant_id)

    @property
    def _on_requests(self) -> Mapping[str, Callable[[Sender, str, Form], Outcomes]]:
        return {
            "withdraw": lambda sender, key, _: self._acts.withdraw(sender, key),
            "again": lambda sender, key, _: self._acts.again(sender, key),
            "appeal": lambda sender, key, form: self._acts.appeal(sender, key, _facts(form)),
            "answer": lambda sender, key, form: self._acts.answer(sender, key, _choice(form)),
            "number": lambda sender, key, form: self._acts.name_number(sender, key, self._number(form)),
        }

    @property
    def _on_grants(self) -> Mapping[str, Callable[[Sender, str, Form], Outcomes]]:
        return {
            "extend": lambda sender, key, form: self._acts.extend(sender, key, _until(form)),
            "give_back": lambda sender, key, _: self._acts.give_back(sender, key),
        }

    def _number(self, form: Form) -> str:
        written = form.text("number")
        if not number_in(self.door.desk.policy, written):
            raise _Mistake(f"“{written[:60]}” does not look like the number that is wanted.")
        return written

    def _act(self, guest: Guest, form: Form, do: Callable[[Sender], Outcomes], about: str) -> Response:
        sender = Sender(guest.person, guest.session.session_id, form.text("form"))
        typed: Facts = {name: form.text(name) for name in ("why", "until", "number")}
        try:
            do(sender)
        except FormRefused as refused:
            raise Refused(refused.why) from None
        except _Mistake as mistake:
            return self._page(guest, "", "", {"mistake": str(mistake), "about": about, "typed": typed})
        self.door.pages.services.changed()
        return self.door.pages.back_to(f"/mine?{urlencode({'sent': sender.form_id})}")

    def _page(self, guest: Guest, show: str, after: str, more: Facts) -> Response:
        mine, person = Mine(self.door.desk), guest.person
        everything = show == ""
        grants, further = mine.access(person, after, show == "ending") if show in ("", "ending") else ([], "")
        states = {"questions": ("draft",)}.get(show, OPEN)
        base = self.door.pages.services.base
        facts: Facts = {
            "sent": None,
            "mistake": "",
            "about": "",
            "typed": {},
            "show": show,
            "shown": SHOWN,
            "grants": grants,
            "more": f"{base}/mine?{urlencode({'after': further})}#access" if further else "",
            "behind": after,
            "open": mine.requests(person, states) if show != "ending" and not after else [],
            "coming": mine.on_their_way(person) if everything and not after else [],
            "over": mine.requests(person, OVER, NEWEST) if everything and not after else [],
            "fresh": self._forms.fresh,
            "today": self.door.desk.today(self.door.desk.now()),
        }
        return self.door.page(guest, "mine", facts | more, 422 if more.get("mistake") else 200)


def _facts(form: Form) -> str:
    why = form.text("why")
    if len(why.split()) < 3:
        raise _Mistake("Please say in a few words what is new since the no: without new facts the answer stays.")
    return why[:2_000]


def _choice(form: Form) -> int:
    chosen = form.text("choice")
    if not (chosen.isascii() and chosen.isdigit()):
        raise _Mistake("Please choose one of the answers.")
    return int(chosen[:3])


def _until(form: Form) -> date | None:
    written = form.text("until")
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise _Mistake(f"“{written[:20]}” is no day: write it like 2026-12-31.") from None
