"""Asking for access on a page: what is wanted, what would come of it, and sending it on the way that mail takes."""

from dataclasses import dataclass
from datetime import date, timedelta

from mailbot.core.catalog import Entitlement, Person
from mailbot.core.register import AccessRequest
from mailbot.core.understanding import Intent, Reading, Wish
from mailbot.services.conversation.forms import Forms, Said, Sender
from mailbot.services.desk import Desk
from mailbot.services.desk.readas import on_page
from mailbot.services.ports import Outcomes, Thread
from mailbot.services.requests.filed import Filed
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.previewing import Planned, Preview
from mailbot.services.requests.replies import tell
from mailbot.services.requests.turn import Turn

LONGEST_WHY = 2_000
"""Characters of a reason."""
LONGEST_DAYS = 3_650


@dataclass(frozen=True, slots=True)
class Wanted:
    """One entitlement for one person, as a form has it; `number` is what the rules may want it to name."""

    entitlement: Entitlement
    person: Person
    why: str = ""
    until: date | None = None
    urgent: bool = False
    emergency: bool = False
    number: str = ""

    @property
    def reading(self) -> Reading:
        """The same as a mail would say it, with nothing left to be understood."""
        return Reading(
            Intent.REQUEST,
            items=(Wish(self.entitlement, self.entitlement.label),),
            beneficiaries=(self.person,),
            until=self.until,
            urgent=self.urgent,
            emergency=self.emergency,
            justification=self.why or None,
        )

    @property
    def words(self) -> str:
        """Where a number may stand."""
        return f"{self.number}\n{self.why}"


@dataclass(frozen=True, slots=True)
class Looked:
    """What would come of it: the requests that would be made, what a rule would refuse, and what should be known."""

    planned: tuple[Planned, ...]
    denied: tuple[AccessRequest, ...]
    filed: Filed


def look(desk: Desk, requester: Person, wanted: Wanted) -> Looked:
    """What would come of a wish by the rules and the records of now; nothing is written."""
    at = desk.now()
    with desk.store.read() as tx:
        nowhere = Thread("", requester.person_id, "", "", None, at)
        line = on_page(requester, wanted.entitlement)
        preview = Preview(desk, tx, nowhere, requester, wanted.reading, (), at, text=wanted.words, line=line)
        filed = preview.file_all()
    return Looked(tuple(preview.planned), tuple(preview.denied), filed)


@dataclass(frozen=True)
class Wanting:
    """Looks at wishes, and sends them."""

    desk: Desk
    forms: Forms

    def look(self, requester: Person, wanted: Wanted) -> Looked:
        """What would come of it now; nothing is written."""
        return look(self.desk, requester, wanted)

    def send(self, sender: Sender, wanted: Wanted) -> Outcomes:
        """Files it and asks the approvers. Raises FormRefused."""
        said = Said("ask", wanted.reading, wanted.words, f"Access: {wanted.entitlement.label}")

        def file(turn: Turn) -> str:
            thread, line = turn.thread(), on_page(turn.person, wanted.entitlement)
            filing = Filing(
                turn.desk, turn.tx, thread, turn.person, turn.reading, (), turn.at, text=wanted.words, line=line
            )
            tell(turn, thread, filing.file_all())
            return filing.filed.summary

        return self.forms.send(sender, lambda _: said, file)

    def offers_emergency(self, requester: Person, wanted: Wanted) -> bool:
        """Whether the form offers access at once: where the rules know it at this risk, for oneself."""
        allowed = self.desk.policy.emergency
        return bool(allowed and wanted.entitlement.risk in allowed.risks and wanted.person == requester)

    def last_day(self, days: int) -> date:
        """The last of so many days from today on, in the company's time zone."""
        return self.desk.today(self.desk.now()) + timedelta(days=days)
