"""What comes with a job, on what its owner has signed in advance."""

from dataclasses import dataclass, field
from math import inf

from tests.model.beyond.again import Again
from tests.model.company import BIRTHRIGHT, JOB, Company
from tests.model.wishes import Request


@dataclass
class Jobs(Again):
    """`came` is when somebody came into the job that they have; `asked` whom we have asked to sign, `since` when we
    have asked anybody, and `signed` if they have."""

    came: dict[str, float] = field(default_factory=dict)
    since: float = inf
    asked: str = ""
    signed: bool = False
    decided_by_signature: int = 0

    def signs(self, person: str) -> None:
        """The owner, who works here."""
        self.signed |= person == self.asked == self._owner()

    def _owner(self) -> str:
        owner = self.company.access[BIRTHRIGHT].owner
        return owner if owner and self.works(owner) else ""

    def changes(self, company: Company) -> None:
        """Who is back or has another department is new there."""
        for name, one in company.people.items():
            before = self.company.people[name]
            if one.active and (one.department != before.department or not before.active):
                self.came[name] = self.now
        super().changes(company)

    def works_off(self) -> None:
        super().works_off()
        if self.asked != self._owner():  # a signature ends with its owner
            self.asked, self.signed = self._owner(), False
        self.since = min(self.since, self.now) if self.asked else self.since
        for person in self.company.people:
            if self._is_due(person):
                self._give(Request(person, person, BIRTHRIGHT, birthright=True))

    def _is_due(self, person: str) -> bool:
        """New in the job since it was first said to give this, and neither has it, waits for it, nor was given it."""
        came, theirs = self.came.get(person, 0), [one for one in self._of(person) if one.access == BIRTHRIGHT]
        there = any(one.holds or one.under_way or (one.birthright and one.began >= came) for one in theirs)
        return came > self.since and not there and self.works(person) and self.company.people[person].department == JOB

    def _give(self, request: Request) -> None:
        """What was signed decides, but never a toxic combination."""
        self._begin(request)
        for slot in request.open():
            if self.signed and slot.person == self.asked and not self._toxic(request):
                self.decided_by_signature += self.decides(slot.person, request, slot, yes=True)
