"""What every use case works with, joined once at start-up."""

from dataclasses import dataclass
from datetime import date, datetime

from mailbot.core.catalog import Catalog, Person
from mailbot.core.rules import Policy
from mailbot.services.desk.notices import Notices
from mailbot.services.ports import Clock, Links, Rulebook, Store


@dataclass(frozen=True)
class Desk:
    """The access-request desk of one company: its records, its rules, its mail, its links, its clock."""

    store: Store
    rulebook: Rulebook
    notices: Notices
    links: Links
    clock: Clock

    @property
    def catalog(self) -> Catalog:
        return self.rulebook.catalog

    @property
    def policy(self) -> Policy:
        return self.rulebook.policy

    def today(self, at: datetime) -> date:
        """The day that it is at a moment, in the company's time zone."""
        return self.policy.calendar.day(at)

    def now(self) -> datetime:
        return self.clock.now()

    def name(self, person_id: str) -> str:
        return self.catalog.name_of(person_id)

    def person(self, person_id: str) -> Person:
        """The person with this id; one whom the rules no longer list keeps the id for a name and may do nothing."""
        return self.catalog.by_id.get(person_id) or Person(person_id, "", person_id, active=False)
