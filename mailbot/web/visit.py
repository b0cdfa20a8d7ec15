"""One look at one decision, and what the visitor may see and must still show."""

from dataclasses import dataclass

from mailbot.core.register import Assurance
from mailbot.services.decisions import DecisionView, Other, sure_enough
from mailbot.web.browser import Browser, Goal


@dataclass(frozen=True)
class Visit:
    """One look at one decision: the link, how things stand, and how surely the visitor is the approver."""

    token: str
    ids: dict[str, str | int]
    view: DecisionView
    browser: Browser

    @property
    def goal(self) -> Goal:
        """What somebody signs in for here."""
        return Goal(f"/d/{self.token}", self.view.approver.person_id, self.ids)

    @property
    def surety(self) -> Assurance | None:
        return self.browser.surety(self.view.approver.person_id, self.ids)

    @property
    def known(self) -> bool:
        """Whether the visitor may see the request: signed in as the approver, or the link itself is enough."""
        enough = ("session", "reauth", "link" if self.view.approval.assurance == "link" else "session")
        return self.surety in enough and self.view.approver.active

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
