"""People who come, leave and change jobs, and the reviews of what they had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.catalog import Person
from mailbot.core.register import Grant


@dataclass(frozen=True, slots=True)
class Changes:
    """What new rules change about the staff: who is `new`, who has `left` (as they were known last), and who `moved`,
    each as before and after: another department, title or manager. Of the `doubted` (person_ids) somebody else wrote
    what there was before: they count as having left, or moved."""

    new: tuple[Person, ...] = ()
    left: tuple[Person, ...] = ()
    moved: tuple[tuple[Person, Person], ...] = ()
    doubted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A manager looks at what somebody had in their old job. `answers` maps each grant to `keep`, `remove` or nothing
    yet; `why` says in words what has changed. People are person_ids."""

    review_id: str
    person: str
    reviewer: str
    why: str
    made_at: datetime
    due_at: datetime
    answers: Mapping[str, str]
    done_at: datetime | None = None


class StaffingTx(Protocol):
    """Leavers, movers and reviews within one transaction."""

    def staff_changes(self, people: Sequence[Person]) -> Changes:
        """What it would change if these were the people; changes nothing."""
        ...

    def sync_people(self, people: Sequence[Person], at: datetime | None = None) -> Changes:
        """Makes the stored people the given ones and tells what that changes; who is no longer listed is kept and
        marked gone. Who is new, back, or in another job has been in it since `at`."""
        ...

    def grants_of(self, people: Sequence[str]) -> Mapping[str, list[Grant]]:
        """The active grants of these people as the trail tells of them; who has none is not in it."""
        ...

    def left_with_access(self, limit: int) -> list[Grant]:
        """Active grants of people who have left, which IT is not told to take away."""
        ...

    def add_review(self, review: Review) -> Review:
        """Writes it with its open answers under a new id, whatever its own says."""
        ...

    def review(self, review_id: str, lock: bool = False) -> Review | None: ...

    def open_reviews(self) -> list[Review]:
        """Those that are not done, the next due first."""
        ...

    def pass_review(self, review_id: str, reviewer: str) -> None: ...

    def answer_review(self, review_id: str, grant_id: str, answer: str, by: str, at: datetime) -> bool:
        """Keeps the answer about one grant; False when there is one already, or the review is not about it."""
        ...

    def close_review(self, review_id: str, at: datetime) -> None: ...
