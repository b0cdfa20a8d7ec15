"""Making responses: every page comes from templates/pages, every problem has its own words and status there."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi.responses import HTMLResponse, RedirectResponse, Response

from mailbot.services.ports import LinkRefused, Purpose
from mailbot.web.frame.parts import WebServices

PROBLEMS: Mapping[str, int] = {
    "tampered": 404,
    "unknown": 404,
    "absent": 404,
    "method": 405,
    "elsewhere": 403,
    "gone": 403,
    "not_yours": 403,
    "settled": 409,
    "used": 409,
    "outside": 502,
    "unproved": 403,
    "gate": 409,
    "expired": 410,
    "late": 410,
    "large": 413,
    "unknown_filter": 422,
    "often": 429,
    "busy": 503,
}
"""The problems that have a page in templates/pages/problem, and their HTTP status."""


class Refused(Exception):
    """A visit that ends on the page of a problem; `problem` is a key of PROBLEMS."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True)
class Pages:
    """Renders the pages of one desk."""

    services: WebServices

    def page(self, name: str, facts: Mapping[str, object] | None = None, status: int = 200) -> Response:
        """The page templates/pages/<name>.html."""
        common = {"company": self.services.company, "base": self.services.base}
        return HTMLResponse(self.services.renderer.page(f"{name}.html", common | dict(facts or {})), status)

    def problem(self, name: str, around: Mapping[str, object] | None = None) -> Response:
        """The page of a problem, with what is around it; an unknown name is a programming error."""
        response = self.page(f"problem/{name}", around, PROBLEMS[name])
        if name == "busy":
            response.headers["Retry-After"] = "30"
        return response

    def script(self) -> Response:
        """The one script: it keeps counts up to date, and every page works without it."""
        return Response(self.services.renderer.page("live.js", {}), media_type="text/javascript")

    def style(self) -> Response:
        """The style sheet of every page."""
        return Response(self.services.renderer.page("style.css", {}), media_type="text/css")

    def back_to(self, path: str) -> Response:
        """Sends the browser on with a GET, so that going back or loading again repeats nothing."""
        return RedirectResponse(f"{self.services.base}{path}", status_code=303)

    def ids(self, purpose: Purpose, token: str) -> dict[str, str | int]:
        """The ids of a link; raises Refused."""
        try:
            return self.services.links.read(purpose, token)
        except LinkRefused as refused:
            raise Refused(refused.why) from None
