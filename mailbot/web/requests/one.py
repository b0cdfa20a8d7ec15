"""One request: everything about it in one place, its original mail as a file, and what the access office does."""

from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.core.roles import Role
from mailbot.services.decisions import DecisionRefused, hand_over
from mailbot.services.lifecycle.held import Held
from mailbot.services.queries.casefile import CaseFile, CaseFiles
from mailbot.web.frame.door import Door, Guest, SignedIn
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.frame.words import NATURE_WORDS, QUESTION_WORDS
from mailbot.web.requests.listing import sight

_NO_PAGE = "sandbox; default-src 'none'"
"""The policy of a file that no browser may take for a page of ours."""

_STILL_HELD = "It was looked at again, and is still held: what is missing stands below."
_NOT_HELD = "It is not held any more: nothing was done."


@dataclass(frozen=True)
class RequestPage:
    """Shows a request to those who may see it; to everybody else there is none."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/requests/{request_id}", self.show)
        self.door.add(router, "/requests/{request_id}/mail.eml", self.mail)
        office: tuple[Role, ...] = ("access_office", "admin")
        self.door.add(router, "/requests/{request_id}/release", self.release, *office, methods=("POST",))
        self.door.add(router, "/requests/{request_id}/refuse", self.refuse, *office, methods=("POST",))
        self.door.add(router, "/requests/{request_id}/pass", self.hand_over, *office, methods=("POST",))
        return router

    def show(self, request_id: str, guest: SignedIn) -> Response:
        return self._page(request_id, guest)

    def mail(self, request_id: str, guest: SignedIn) -> Response:
        """The bytes as they came, to be looked at with other tools: no browser shows them."""
        found = self._files.mail(request_id, sight(guest), _reads_mail(guest))
        if found is None:
            raise Refused("absent")
        headers = {
            "Content-Disposition": f'attachment; filename="mail-{found.mail_id}.eml"',
            "Content-Security-Policy": _NO_PAGE,
            "X-Content-Type-Options": "nosniff",
        }
        return Response(found.raw, media_type="application/octet-stream", headers=headers)

    def release(self, request_id: str, guest: SignedIn) -> Response:
        """Looks at a held request again."""
        state = Held(self.door.desk).release(request_id, guest.person.person_id)
        if state == "held":
            return self._page(request_id, guest, _STILL_HELD)
        if not state:
            return self._page(request_id, guest, _NOT_HELD)
        return self._done(request_id)

    def refuse(self, request_id: str, guest: SignedIn, form: PostedForm) -> Response:
        """Ends a held request that nothing can mend."""
        try:
            refused = Held(self.door.desk).refuse(request_id, guest.person.person_id, form.text("reason"))
        except DecisionRefused as mistake:
            return self._page(request_id, guest, mistake.why, form)
        return self._done(request_id) if refused else self._page(request_id, guest, _NOT_HELD)

    def hand_over(self, request_id: str, guest: SignedIn, form: PostedForm) -> Response:
        """Passes an undecided approval to somebody else."""
        slot, colleague, reason = (form.text(name) for name in ("slot", "colleague", "reason"))
        try:
            number = int(slot) if slot.isdecimal() and len(slot) < 4 else 0
            hand_over(self.door.desk, request_id, number, colleague, reason, guest.person.person_id)
        except DecisionRefused as refused:
            return self._page(request_id, guest, refused.why, form)
        return self._done(request_id)

    def _done(self, request_id: str) -> Response:
        self.door.pages.services.changed()
        return self.door.pages.back_to(f"/requests/{request_id}")

    def _page(self, request_id: str, guest: Guest, mistake: str = "", form: Form | None = None) -> Response:
        sees_all = guest.is_any("access_office", "auditor", "it", "admin")
        case = self._files.open(request_id, sight(guest), _reads_mail(guest), sees_all)
        if case is None:
            raise Refused("absent")
        is_own = guest.person.person_id in (case.file.request.requester, case.file.request.beneficiary)
        facts: dict[str, object] = {
            "case": case,
            "request": case.file.request,
            "may_act": guest.is_any("access_office", "admin"),
            "to_pass": [seat for seat in case.seats if seat.is_open and case.standing == "pending" and not is_own],
            "may_look": sees_all or guest.person.person_id == case.file.request.beneficiary,
            "sees_tasks": sees_all,
            "reads_trail": guest.is_any("auditor"),
            "is_own": is_own,
            "askers": _askers(case),
            "is_asked": guest.person.person_id == case.file.request.requester,
            "natures": NATURE_WORDS,
            "question_words": QUESTION_WORDS,
            "mistake": mistake,
            "written": {name: form.text(name) if form else "" for name in ("slot", "colleague", "reason")},
        }
        return self.door.page(guest, "requests/request", facts, 422 if mistake else 200)

    @property
    def _files(self) -> CaseFiles:
        return CaseFiles(self.door.desk, self.door.pages.services.mails.reader)


def _askers(case: CaseFile) -> list[str]:
    """Who waits for the requester's answer before they decide."""
    waiting = case.exchanges if case.standing == "pending" else ()
    return list(dict.fromkeys(one.asked_by for one in waiting if one.is_open))


def _reads_mail(guest: Guest) -> bool:
    """Whether somebody may read the mail of a request that is not their own."""
    return guest.is_any("auditor", "access_office")
