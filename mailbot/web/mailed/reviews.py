"""The page where a manager says what somebody keeps after a change of job."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.services.people.reviews import Answer, ReviewView
from mailbot.web.frame.guard import Form, PostedForm
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.mailed.personal import PersonalDoor, Visitor


@dataclass(frozen=True)
class ReviewPages:
    """One row for each grant with nothing preselected; what is left open can be answered later."""

    pages: Pages

    @property
    def door(self) -> PersonalDoor:
        return PersonalDoor(self.pages, "review", "r")

    def routes(self) -> APIRouter:
        router = self.door.routes()
        router.add_api_route("/r/{token}", self.show, methods=["GET", "HEAD"])
        router.add_api_route("/r/{token}", self.answer, methods=["POST"])
        return router

    def show(self, request: Request, token: str) -> Response:
        visitor = self.door.visitor(request, token)
        return self._form(visitor, self._view(visitor), "") if visitor.known else self.door.closed(visitor)

    def answer(self, request: Request, token: str, form: PostedForm) -> Response:
        visitor = self.door.visitor(request, token)
        if not visitor.known:
            return self.door.closed(visitor, "Please sign in first.")
        view = self._view(visitor)
        answers = _answers(view, form)
        if not answers:
            return self._form(visitor, view, "Please choose keep or remove for at least one of them.")
        self.pages.services.reviews.answer(view.review.review_id, visitor.person, answers)
        self.pages.services.changed()
        return self.door.back(visitor)

    def _view(self, visitor: Visitor) -> ReviewView:
        view = self.pages.services.reviews.view(str(visitor.ids["v"]), visitor.person)
        if view is None:
            raise Refused("unknown")
        return view

    def _form(self, visitor: Visitor, view: ReviewView, mistake: str) -> Response:
        rows = [
            {"id": grant.grant_id, "what": grant.what, "since": grant.since}
            | {"until": grant.until, "answer": answer, "ended": grant.state != "active"}
            for grant, answer in view.rows
        ]
        facts = {
            "at": visitor.at,
            "who": view.who,
            "why": view.review.why,
            "due": view.review.due_at,
            "done": view.review.done_at is not None,
            "rows": rows,
            "mistake": mistake,
        }
        return self.pages.page("mailed/review", facts, 422 if mistake else 200)


def _answers(view: ReviewView, form: Form) -> dict[str, Answer]:
    """What the form says about the grants of this review, and of no other."""
    found: dict[str, Answer] = {}
    for grant, answered in view.rows:
        said = form.text(f"answer-{grant.grant_id}")
        if not answered and said in ("keep", "remove"):
            found[grant.grant_id] = "keep" if said == "keep" else "remove"
    return found
