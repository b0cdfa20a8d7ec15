"""Mail that was not sent: which, to whom, why not; to be sent again, or never. What it says is not shown."""

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.admin.unsent import UnsentMail
from mailbot.services.ports import Unsent
from mailbot.web.admin.shared import ADMIN, MOST, OTHER_BUTTON, READ, done, page
from mailbot.web.frame.door import Door, Facts, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm

_STATES = ("review", "queued", "sending")


@dataclass(frozen=True)
class UnsentPages:
    """The outbox by state, a page at a time: codes and links are in its mails, so not even subjects are shown."""

    door: Door

    @property
    def _outbox(self) -> UnsentMail:
        return UnsentMail(self.door.desk)

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/admin/outbox", self.show, *READ)
        self.door.add(router, "/admin/outbox/release", self.release, *ADMIN, methods=("POST",))
        self.door.add(router, "/admin/outbox/drop", self.drop, *ADMIN, methods=("POST",))
        return router

    def show(self, guest: SignedIn, request: Request) -> Response:
        return self._list(guest, request.query_params.get("state", ""), _after(request), request=request)

    def release(self, guest: SignedIn, form: PostedForm) -> Response:
        ids, who = form.all("notice"), guest.person
        if not ids:
            return self._mistake(guest, form, "Please tick at least one mail.")
        if form.text("reason"):
            return self._mistake(guest, form, OTHER_BUTTON)
        if not form.text("twice") and (doubtful := self._outbox.doubtful(ids)):
            return self._mistake(
                guest,
                form,
                f"{len(doubtful)} of them may have arrived already, and would arrive twice."
                " Tick “even if it arrives twice” if that does no harm.",
            )
        problems = self._outbox.release(ids, who.name, who.person_id)
        return self._after_act(guest, form, problems, "released")

    def drop(self, guest: SignedIn, form: PostedForm) -> Response:
        ids, reason, who = form.all("notice"), form.text("reason"), guest.person
        if not ids or not reason:
            return self._mistake(guest, form, "Please tick at least one mail, and say why it shall never be sent.")
        problems = self._outbox.drop(ids, who.name, reason, who.person_id)
        return self._after_act(guest, form, problems, "dropped")

    def _after_act(self, guest: Guest, form: Form, problems: list[str], what: str) -> Response:
        if problems:
            return self._mistake(guest, form, "; ".join(problems))
        return done(self.door, f"/admin/outbox?state={_state(form.text('state'))}", what)

    def _mistake(self, guest: Guest, form: Form, mistake: str) -> Response:
        return self._list(guest, form.text("state"), None, mistake=mistake, form=form)

    def _list(
        self,
        guest: Guest,
        state: str,
        after: tuple[datetime, str] | None,
        mistake: str = "",
        request: Request | None = None,
        form: Form | None = None,
    ) -> Response:
        state = _state(state)
        rows = self._outbox.page(state, after, MOST + 1)
        facts: Facts = {
            "rows": rows[:MOST],
            "state": state,
            "states": _STATES,
            "ticked": form.all("notice") if form else [],
            "reason": form.text("reason") if form else "",
            "next": _further(state, rows[MOST - 1]) if len(rows) > MOST else "",
            "first": f"?state={state}" if after else "",
        }
        return page(self.door, guest, "outbox", facts, request, mistake)


def _state(text: str) -> str:
    return text if text in _STATES else "review"


def _further(state: str, last: Unsent) -> str:
    at = last.next_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return f"?{urlencode({'state': state, 'at': at, 'id': last.notice_id})}"


def _after(request: Request) -> tuple[datetime, str] | None:
    """Where a page begins, as `_further` wrote it; the first one for anything else."""
    try:
        at = datetime.fromisoformat(request.query_params.get("at", ""))
        return (at.astimezone(UTC), request.query_params.get("id", "")) if at.tzinfo else None
    except (ValueError, OverflowError):
        return None
