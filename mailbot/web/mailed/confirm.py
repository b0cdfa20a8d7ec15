"""The page where a sender says that a mail is theirs."""

from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from mailbot.services.intake.shown import Waiting
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Pages, Refused


@dataclass(frozen=True)
class ConfirmPages:
    """The link went to the directory's address of the claimed sender: who reads there confirms, by typing a number.

    The number is no secret; it keeps out mail scanners, which submit every form they find but do not read.
    """

    pages: Pages

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/c/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/c/{token}", self.confirm, methods=["POST"])
        return router

    def show(self, token: str) -> Response:
        mail_id, mail = self._waiting(token)
        return self._form(token, mail_id, mail, "")

    def confirm(self, token: str, form: PostedForm) -> Response:
        mail_id, mail = self._waiting(token)
        if form.text("number") != _number(mail_id):
            return self._form(token, mail_id, mail, f"Please type the number {_number(mail_id)}.")
        if not self.pages.services.mails.confirm(mail_id):
            raise Refused("settled")
        self.pages.services.changed()
        return self.pages.page("mailed/confirmed", {"subject": mail.subject})

    def _waiting(self, token: str) -> tuple[int, Waiting]:
        mail_id = int(self.pages.ids("confirm", token)["m"])
        mail = self.pages.services.mails.waiting(mail_id)
        if mail is None:
            raise Refused("settled")
        return mail_id, mail

    def _form(self, token: str, mail_id: int, mail: Waiting, mistake: str) -> Response:
        facts = {"link": token, "mail": mail, "number": _number(mail_id), "mistake": mistake}
        return self.pages.page("mailed/confirm", facts, 422 if mistake else 200)


def _number(mail_id: int) -> str:
    """Two digits to type."""
    return str(10 + mail_id % 90)
