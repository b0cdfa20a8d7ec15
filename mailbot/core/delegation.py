"""Who decides for whom, and until when: delegations as values, and where a chain of them ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Delegation:
    """One person lets another decide for them; `since` and `until` are local days, both included.

    `person`, `delegate` and `made_by` are person_ids; `ended_at` is set once it is over or was ended early.
    """

    delegation_id: str
    person: str
    delegate: str
    since: date
    until: date
    made_at: datetime
    made_by: str
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Away:
    """Who does not decide on one day: `delegates` maps a person to whom they named, `back` the absent to the day of
    their return."""

    delegates: Mapping[str, str]
    back: Mapping[str, date]

    def __contains__(self, person: str) -> bool:
        return person in self.delegates or person in self.back

    def delegate(self, person: str) -> str:
        """Who decides for a person in the end, delegates of delegates followed; empty when nobody is named, when the
        last one is absent, or when they go in a circle."""
        seen = [person]
        while following := self.delegates.get(seen[-1]):
            if following in seen:
                return ""
            seen.append(following)
        return seen[-1] if len(seen) > 1 and seen[-1] not in self.back else ""
