"""One look at one decision, and what the visitor may see and must still show."""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi.responses import Response

from mailbot.core.register import Assurance, Via, sure_enough
from mailbot.services.decisions import DecisionView, Other
from mailbot.web.frame.browser import Browser, Goal

Show = Callable[[str, dict[str, object], int], Response]
"""Renders a page by its name, its facts and its status, with what is around it at this entrance."""


@dataclass(frozen=True)
class Visit:
    """One look at one decision: how things stand, and how surely the visitor is the approver.

    There are two entrances, the link of a mail and the inbox of who is signed in: `at` is the path of the page there,
    `signin` where it asks for a code (for the decision of the link `token`, where there is one), `via` what is kept
    with a decision.
    """

    at: str
    ids: dict[str, str | int]
    view: DecisionView
    browser: Browser
    page: Show
    signin: str = "/signin"
    token: str = ""
    via: Via = "link"

    @property
    def goal(self) -> Goal:
        """What somebody signs in for here."""
        return Goal(self.at, self.view.approver.person_id, self.ids)

    @property
    def surety(self) -> Assurance | None:
        return self.browser.surety(self.view.approver.person_id, self.ids)

    @property
    def known(self) -> bool:
        """Whether the visitor may see the request: signed in as the approver, or the link itself is enough."""
        enough = ("session", "reauth", "link" if self.view.approval.assurance == "link" else "session")
        return self.surety in enough and self.view.approver.active

    @property
    def signed_in(self) -> bool:
        """Whether the visitor is signed in, as the approver or not."""
        return self.browser.session is not None

    @property
    def number_needed(self) -> bool:
        """A browser without a session could be a mail scanner that fills forms: only a reader finds the number."""
        return self.surety == "link"

    @property
    def code_needed(self) -> bool:
        """Whether approving waits for a code entered for this very decision."""
        return self.view.approval.assurance == "reauth" and self.surety != "reauth"

    @property
    def others(self) -> tuple[Other, ...]:
        """What can be decided with this one by somebody who is known as surely as this visitor."""
        surety = self.surety
        return tuple(row for row in self.view.others if surety and sure_enough(surety, row.approval.assurance))
