"""The specification: what becomes of requests, in plain sentences from README.md and rules/README.md alone.

It knows nothing of mailbot. It and the files around it (jobs, wanted, given, answers, asked, wishes) stay below 200
lines each.
"""

from dataclasses import dataclass
from math import inf

from tests.model.company import Company
from tests.model.wanted import Wanted
from tests.model.wishes import OPEN, Request, Slot

FORMAL_DAYS = 30


@dataclass
class Reference(Wanted):
    """A desk: its events are methods, and what became of them is in `requests`, in the order in which they came."""

    def _may(self, person: str, request: Request, slot: Slot) -> bool:
        """Only who is asked, while there is time."""
        in_time = request.state == "pending" and slot.state == "open" and self.now <= request.due
        return in_time and slot.person == person and self.works(person)

    def decides(self, person: str, request: Request, slot: Slot, yes: bool, days: int = 0) -> bool:
        """Whether it counted; a yes may be for so many days only. Whoever decides, and who is spared by it, needs no
        answer to what they asked."""
        until = self._last_hour(days) if days else inf
        if not self._may(person, request, slot) or (days and until > request.agreed):
            return False
        slot.state, slot.until = "decided", until
        spared = [one for one in request.open() if slot.group and one.stage == slot.stage]
        if not any(one.curious and one not in spared for one in request.open()):
            self._go_on(request)
        if not yes:
            slot.no, request.ended = True, self.now
            request.end("rejected")
            self._settle_emergencies(request)
        elif not (lacking := request.lacking()):
            self._approved(request)
            if request.emergency:
                self._ask_formally(request)
        elif all(one.state == "waiting" for one in lacking):
            self._ask(request, lacking)
        else:
            self._clock(request)
        return True

    def _ask_formally(self, first: Request) -> None:
        """Once; for thirty days, or fewer if the catalog says so, as nobody here names a last day."""
        if not any(r.follows is first and r.state not in ("lapsed", "withdrawn") for r in self.requests):
            days = min(self.company.access[first.access].days or FORMAL_DAYS, FORMAL_DAYS)
            formal = Request(first.asker, first.person, first.access, days=days, follows=first)
            before = self._in_place_of(formal)
            formal.replaces = before if before and before.access != formal.access else None
            self._begin(formal)

    def regrets(self, person: str, request: Request, slot: Slot) -> int:
        """Takes a decision back: all are asked anew, or what IT has is taken away again. How many count no more."""
        give, decided = request.tasks.get("give"), len(request.deciders())
        if slot.state != "decided" or slot.person != person or not self.works(person) or slot.regretted:
            return 0
        if request.state == "approved" and give in ("exported", "done"):
            slot.regretted = give == "exported" or request.holds
            if give == "done" and request.holds:
                request.tell("take", self.now)
            return 0
        if request.state == "rejected":
            final = any(r.appeals is request and r.state == "rejected" for r in self.requests)
            if final or self._there(request):
                return 0
        elif request.state != "pending" and (request.state != "approved" or give == "cancelled"):
            return 0
        request.spare("give", "open", "failed")
        request.paused = None
        self._send(request)
        self._settle_emergencies(request)
        return decided

    def asks_back(self, person: str, request: Request, slot: Slot) -> None:
        """The clock stands still, until the answer is there or for fourteen days; nobody asks twice at a time."""
        if self._may(person, request, slot) and not slot.curious:
            slot.curious = True
            request.paused = self.now if request.paused is None else request.paused
            self._clock(request)

    def answers(self, person: str, request: Request) -> None:
        """Its asker tells all who want to know."""
        if person == request.asker and self.works(person) and any(slot.curious for slot in request.open()):
            for slot in request.slots:
                slot.curious = False
            self._go_on(request)

    def withdraws(self, person: str, request: Request) -> None:
        if self.works(person) and person in (request.asker, request.person):
            self._stop(request)

    def _stop(self, request: Request) -> None:
        """Ends what is open, and takes back what IT does not have yet."""
        if request.state in OPEN:
            request.end("withdrawn")
        elif request.tasks.get("give") == "open":
            request.tasks["give"] = "cancelled"

    def works_off(self) -> None:
        """Late answers pass on or lapse, leavers lose what they have, held requests go on."""
        for request in self.requests:
            if request.state == "pending" and request.paused is None:
                for slot in [one for one in request.open() if one.due and one.due <= self.now]:
                    if request.state == "pending":
                        self._late(request, slot)
                if request.due <= self.now and request.state == "pending":
                    request.end("lapsed")
            elif request.state == "pending" and request.due < self.now:
                self._go_on(request)
        self.away = [row for row in self.away if not row.to or row.last >= self.today]
        self._cover(*self.company.people)
        for request in self.requests:
            self._take_from_leavers(request)
        for request in reversed(self.requests):
            if request.state == "held":
                self._send(request)
        self._settle_emergencies()
        self._end_what_is_over()
        self.exports(emergencies_only=True)

    def changes(self, company: Company) -> None:
        """New rules: who has left loses everything, and open approvals go to whom the rules name now."""
        left = [name for name, one in self.company.people.items() if one.active and not company.people[name].active]
        self.company = company
        for request in self.requests:
            if request.person in left:
                self._stop(request)
                self._take_from_leavers(request)
        for row in [row for row in self.away if row.to and {row.person, row.to} & {*left}]:
            self._end_away(row)
        self._follow()
