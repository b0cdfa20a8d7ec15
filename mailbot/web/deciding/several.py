"""Deciding several at once: what is ticked is shown once more as it will be signed, then each is decided."""

from dataclasses import dataclass
from typing import cast

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.core.register import Verb
from mailbot.services.decisions import LONGEST_REASON, MOST, By, Outcome, Said, Several, Ticked, read_ticked
from mailbot.services.desk import lines
from mailbot.web.deciding.inbox import InboxPages
from mailbot.web.frame.door import Door, Facts, SignedIn
from mailbot.web.frame.guard import Form, PostedForm

_VERBS = ("approve", "reject")


@dataclass(frozen=True)
class SeveralPages:
    """The first form shows and writes nothing, the second one decides and says of each row what became of it."""

    door: Door

    @property
    def several(self) -> Several:
        return Several(self.door.pages.services.decisions)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/inbox/several", self.look, methods=("POST",))
        self.door.add(router, "/inbox/several/sign", self.sign, methods=("POST",))
        return router

    def look(self, guest: SignedIn, form: PostedForm) -> Response:
        rows = _ticked(form)
        if mistake := _mistake(rows, form):
            return InboxPages(self.door).page(guest, mistake, tuple(form.all("row")), form.text("reason"))
        verb = cast(Verb, form.text("verb"))
        found = self.several.look(guest.person.person_id, rows, verb)
        facts: Facts = {"verb": verb, "reason": form.text("reason"), "rows": self._told(found)}
        return self.door.page(guest, "deciding/inbox_several", facts)

    def sign(self, guest: SignedIn, form: PostedForm) -> Response:
        rows = _ticked(form)
        if mistake := _mistake(rows, form):
            return InboxPages(self.door).page(guest, mistake, tuple(form.all("row")), form.text("reason"))
        verb = cast(Verb, form.text("verb"))
        by = By(guest.person.person_id, "session", "page")
        outcomes = self.several.decide(by, rows, Said(verb, form.text("reason")))
        self.door.pages.services.changed()
        done = not all(one.why for one in outcomes)
        facts: Facts = {"verb": verb, "reason": form.text("reason"), "rows": self._told(outcomes)}
        return self.door.page(guest, "deciding/inbox_signed", facts, 200 if done else 409)

    def _told(self, outcomes: list[Outcome]) -> list[dict[str, object]]:
        """Each row as it is signed: its facts, and its version and content."""
        return [
            {
                "id": one.ticked.request_id,
                "version": one.ticked.version,
                "fingerprint": one.ticked.fingerprint[:16],
                "name": one.ticked.name,
                "line": lines.line(self.door.desk, one.file) if one.file else {},
                "why": one.why,
            }
            for one in outcomes
        ]


def _ticked(form: Form) -> list[Ticked]:
    """The ticked rows, each once; what no page of ours sends is left out."""
    return [row for name in dict.fromkeys(form.all("row")) if (row := read_ticked(name))]


def _mistake(rows: list[Ticked], form: Form) -> str:
    """What is missing before several can be decided; empty when nothing is."""
    verb = form.text("verb")
    if verb not in _VERBS:
        return "Please choose whether to approve or to reject the ticked ones."
    if not rows:
        return "Please tick the requests you mean."
    if len(rows) > MOST:
        return f"Please tick {MOST} at most."
    if verb == "reject" and not form.text("reason"):
        return "Please write a reason: it goes to each requester and is kept with each decision."
    if len(form.text("reason")) > LONGEST_REASON:
        return f"Please shorten the reason to {LONGEST_REASON} characters."
    return ""
