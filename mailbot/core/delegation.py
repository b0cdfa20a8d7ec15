"""Who decides for whom, and until when: delegations as values, and where a chain of them ends."""

from collections.abc import Callable
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
    """Who does not decide on one day: `named` says whom a person named in their place, nothing for nobody, and `absent`
    whether they have told on which day they are back. Both are asked about those whom it concerns, not about everybody:
    of a large company a thousand may be away."""

    named: Callable[[str], str | None]
    absent: Callable[[str], object]

    def __contains__(self, person: str) -> bool:
        return bool(self.named(person) or self.absent(person))

    def delegate(self, person: str) -> str:
        """Who decides for a person in the end, delegates of delegates followed; empty when nobody is named, when the
        last one is absent, or when they go in a circle."""
        seen = [person]
        while following := self.named(seen[-1]):
            if following in seen:
                return ""
            seen.append(following)
        return seen[-1] if len(seen) > 1 and not self.absent(seen[-1]) else ""
