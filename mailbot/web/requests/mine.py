"""One person's own access and requests, with what they can do about each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.catalog import Person
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.conversation.forms import FormRefused, Forms, Sender
from mailbot.services.conversation.mineacts import MineActs
from mailbot.services.ports import Outcomes
from mailbot.services.queries.mine import AT_ONCE, NEWEST, OVER, Mine, MyRequest
from mailbot.services.routing.numbers import number_in
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused

SHOWN = {"": "everything", "questions": "questions to you", "open": "open requests", "ending": "access that ends soon"}
"""What the page can be narrowed to, and how that is called."""


NONE = "none"
"""What the form sends for none of the answers."""


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
        return Forms(self.door.desk, self.door.pages.services.mails.reader)

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
            "inform": lambda sender, key, form: self._acts.inform(sender, key, _told(form)),
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
        typed: Facts = {name: form.text(name) for name in ("why", "until", "number", "words")}
        try:
            do(sender)
        except FormRefused as refused:
            raise Refused(refused.why) from None
        except _Mistake as mistake:
            return self._page(guest, "", "", {"mistake": str(mistake), "about": about, "typed": typed})
        self.door.pages.services.changed()
        return self.door.pages.back_to(f"/mine?{urlencode({'sent': sender.form_id})}#told")

    def _page(self, guest: Guest, show: str, after: str, more: Facts) -> Response:
        mine, person = Mine(self.door.desk), guest.person
        everything = show == "" and not after
        grants, further = mine.access(person, after, show == "ending") if show in ("", "ending") else ([], "")
        open_, unseen, cut = _open(mine, person, show, after)
        coming = mine.on_their_way(person) if everything else []
        over = mine.requests(person, OVER, NEWEST) if everything else []
        base = self.door.pages.services.base
        facts: Facts = {
            "sent": None,
            "mistake": "",
            "about": "",
            "typed": {},
            "show": show,
            "shown": SHOWN,
            "grants": grants,
            "more": _address(base, show, further, "#access"),
            "more_open": _address(base, "questions", unseen),
            "cut": cut,
            "behind": after,
            "open": open_,
            "coming": coming,
            "over": over,
            "fresh": self._forms.fresh,
            "today": self.door.desk.today(self.door.desk.now()),
        }
        facts |= more
        on_page = {*(one.line["id"] for one in (*open_, *coming, *over)), *(one.grant.grant_id for one in grants)}
        if facts["about"] not in on_page:  # then the mistake stands above everything
            facts["about"] = ""
        return self.door.page(guest, "requests/mine", facts, 422 if facts["mistake"] else 200)


def _open(mine: Mine, person: Person, show: str, after: str) -> tuple[list[MyRequest], str, bool]:
    """The open requests to show, what waits for an answer first; where more questions begin, and whether any is left
    out."""
    if show == "ending" or (after and show != "questions"):
        return [], "", False
    asked, unseen = mine.questions(person, after)
    if show == "questions":
        return asked, unseen, False
    seen = {one.line["id"] for one in asked}
    found = mine.requests(person, OPEN_STATES, AT_ONCE + 1)
    return [*asked, *(one for one in found[:AT_ONCE] if one.line["id"] not in seen)], unseen, len(found) > AT_ONCE


def _address(base: str, show: str, after: str, place: str = "") -> str:
    """Where the rows behind this one are; empty where there are none."""
    asked = {name: value for name, value in (("show", show), ("after", after)) if value}
    return f"{base}/mine?{urlencode(asked)}{place}" if after else ""


def _facts(form: Form) -> str:
    why = form.text("why")
    if len(why.split()) < 3:
        raise _Mistake("Please say in a few words what is new since the no: without new facts the answer stays.")
    return why[:2_000]


def _told(form: Form) -> str:
    words = form.text("words")
    if not words:
        raise _Mistake("Please write your answer: it goes to whoever asked.")
    return words


def _choice(form: Form) -> int:
    """The number of the answer that was chosen; 0 for none of these."""
    chosen = form.text("choice")
    if chosen == NONE:
        return 0
    if not (chosen.isascii() and chosen.isdigit()):
        raise _Mistake("Please choose one of the answers.")
    if not int(chosen[:3]):
        raise Refused("absent")
    return int(chosen[:3])


def _until(form: Form) -> date | None:
    written = form.text("until")
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise _Mistake(f"“{written[:20]}” is no day: write it like 2026-12-31.") from None
