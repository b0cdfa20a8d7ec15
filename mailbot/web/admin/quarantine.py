"""Mails that were put aside: who, what about, why; to be looked at again, or settled. What they say is not shown."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.admin.quarantine import Quarantine
from mailbot.web.admin.shared import MOST, OFFICE, OTHER_BUTTON, READ, done, numbers, page, whole
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm

_OUTCOMES = ("review", "failed")


@dataclass(frozen=True)
class QuarantinePages:
    """Two lists, Review and Failed, a page at a time."""

    door: Door

    @property
    def _quarantine(self) -> Quarantine:
        return Quarantine(self.door.desk)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin/quarantine", self.show, *READ)
        self.door.add(router, "/admin/quarantine/again", self.again, *OFFICE, methods=("POST",))
        self.door.add(router, "/admin/quarantine/settle", self.settle, *OFFICE, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        asked = request.query_params
        return self._list(guest, asked.get("outcome", ""), whole(asked.get("before", "")), request=request)

    def again(self, guest: SignedIn, form: PostedForm) -> Response:
        return self._mistake(guest, form, OTHER_BUTTON) if form.text("reason") else self._act(guest, form, "again")

    def settle(self, guest: SignedIn, form: PostedForm) -> Response:
        if not form.text("reason"):
            return self._mistake(guest, form, "Please say why nothing has to be done with them: the trail keeps it.")
        return self._act(guest, form, "settled")

    def _act(self, guest: Guest, form: Form, what: str) -> Response:
        mails, by = numbers(form, "mail"), guest.person.person_id
        if not mails:
            return self._mistake(guest, form, "Please tick at least one mail.")
        act = self._quarantine
        number = act.again(mails, by) if what == "again" else act.settle(mails, by, form.text("reason"))
        if number < len(mails):
            left = len(mails) - number
            return self._mistake(
                guest,
                form,
                f"{number} done; {left} could not be: somebody else was there first, or "
                "there is nothing to read again (it was too large, never fetched, or read and left to you).",
            )
        return done(self.door, f"/admin/quarantine?outcome={_outcome(form.text('outcome'))}", what)

    def _mistake(self, guest: Guest, form: Form, mistake: str) -> Response:
        return self._list(guest, form.text("outcome"), 0, mistake=mistake, form=form)

    def _list(
        self,
        guest: Guest,
        outcome: str,
        before: int,
        mistake: str = "",
        request: Request | None = None,
        form: Form | None = None,
    ) -> Response:
        outcome = _outcome(outcome)
        rows = self._quarantine.page(outcome, before, MOST + 1)
        here = f"?outcome={outcome}"
        facts: Facts = {
            "rows": rows[:MOST],
            "outcome": outcome,
            "ticked": numbers(form, "mail") if form else [],
            "reason": form.text("reason") if form else "",
            "next": f"{here}&before={rows[MOST - 1].mail_id}" if len(rows) > MOST else "",
            "first": here if before else "",
        }
        return page(self.door, guest, "quarantine", facts, request, mistake)


def _outcome(text: str) -> str:
    return text if text in _OUTCOMES else "review"
