"""The specification: what becomes of requests, in plain sentences from README.md and rules/README.md alone.

It knows nothing of mailbot. It and each of the files it stands on (answers, asked, wishes) stay below 200 lines.
"""

from dataclasses import dataclass

from tests.model.answers import Answers
from tests.model.asked import Holders, Nobody, routed
from tests.model.company import Company
from tests.model.wishes import OPEN, Request, Slot

APPEAL_HOURS, EMERGENCY_DAYS, ONCE_IN_HOURS = 30 * 24, 2, 7 * 24
RISKS = ("low", "medium", "high", "critical")


@dataclass
class Reference(Answers):
    """A desk: its events are methods, and what became of them is in `requests`, in the order in which they came."""

    def asks(self, asker: str, person: str, access: str, emergency: bool = False) -> None:
        """For oneself, or as the manager. The only level of a system that somebody has is replaced by a higher one."""
        own = asker == person or asker == self.company.people[person].manager
        request = Request(asker, person, access)
        held = [r for r in self._of(person) if self._has(r) and r.system == request.system]
        if len(held) == 1 and self._risk(held[0]) <= self._risk(request):
            request.replaces = held[0]
        elif emergency and self._at_once(request):
            request.emergency, request.until = True, (self.today + EMERGENCY_DAYS) * 24 - 9
        if own and self.works(asker):
            self._file(request)

    def _at_once(self, request: Request) -> bool:
        """Where the policy says so, and once in seven days."""
        before = [r for r in self._of(request.person) if r.emergency and r.access == request.access]
        lately = any(r.began >= self.now - ONCE_IN_HOURS and r.state not in ("withdrawn", "refused") for r in before)
        allowed = self.company.access[request.access].risk in self.company.policy.at_once
        return allowed and not lately and bool(Holders(self.company, request).at_once())

    def appeals(self, person: str, first: Request) -> None:
        """Whoever asked may answer a no once, with news, within thirty days; what comes of it is final."""
        again = first.appeals or first.emergency or any(r.appeals is first for r in self.requests)
        in_time = first.state == "rejected" and self.now <= first.ended + APPEAL_HOURS
        if in_time and not again and person == first.asker and self.works(person):
            self._file(Request(person, first.person, first.access, first.replaces, first))

    def _file(self, request: Request) -> None:
        """Not what one has, and nothing of a system of which one waits for something."""
        theirs = [r for r in self._of(request.person) if r.system == request.system]
        has = any(r.under_way or (self._has(r) and r.access == request.access) for r in theirs)
        if not has and self.works(request.person):
            self._begin(request)

    def _begin(self, request: Request) -> None:
        request.began = self.now
        self.requests.append(request)
        self._send(request)

    def _has(self, request: Request) -> bool:
        return request.holds and self.now < request.until

    def _of(self, person: str) -> list[Request]:
        return [request for request in self.requests if request.person == person]

    def _risk(self, request: Request) -> int:
        return RISKS.index(self.company.access[request.access].risk)

    def _send(self, request: Request) -> None:
        others = {r.system for r in self._of(request.person) if r is not request and (r.under_way or self._has(r))}
        found = [self.company.toxic.get(frozenset((request.system, other))) for other in sorted(others)]
        try:
            slots = None if "" in found else routed(self.company, request, [role for role in found if role])
            request.state, request.slots = ("refused", []) if slots is None else ("pending", slots)
        except Nobody:
            request.state = "held"
        if request.state == "pending":
            self._ask(request, request.lacking())

    # --- deciding ----------------------------------------------------------------------------------------------------

    def _may(self, person: str, request: Request, slot: Slot) -> bool:
        """Only who is asked, while there is time."""
        in_time = request.state == "pending" and slot.state == "open" and self.now <= request.due
        return in_time and slot.person == person and self.works(person)

    def decides(self, person: str, request: Request, slot: Slot, yes: bool) -> bool:
        """Whether it counted. Whoever decides, and who is spared by it, needs no answer to what they asked."""
        if not self._may(person, request, slot):
            return False
        slot.state = "decided"
        spared = [one for one in request.open() if slot.group and one.stage == slot.stage]
        if not any(one.curious and one not in spared for one in request.open()):
            self._go_on(request)
        if not yes:
            slot.no, request.ended = True, self.now
            request.end("rejected")
            self._settle_emergencies(request)
        elif not (lacking := request.lacking()):
            request.end("approved")
            request.tasks["give"] = "open"
            if request.emergency:
                self._begin(Request(request.asker, request.person, request.access, follows=request))
        elif all(one.state == "waiting" for one in lacking):
            self._ask(request, lacking)
        else:
            self._clock(request)
        return True

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
        self.exports(emergencies_only=True)

    def _settle_emergencies(self, concerned: Request | None = None) -> None:
        """The formal grant takes the place of the first; after a no IT takes it away, else when its time is over."""
        for formal in self.requests:
            first, on_its_way = formal.follows, formal.tasks.get("give") in ("open", "exported")
            if first is None or not first.holds or concerned not in (None, formal, first):
                continue
            if formal.holds:
                first.holds = False
                first.tasks |= {"take": "cancelled"} if first.tasks.get("take") == "open" else {}
            elif formal.state in ("rejected", "refused") or (self.now >= first.until and not on_its_way):
                first.tasks.setdefault("take", "open")

    def _take_from_leavers(self, request: Request) -> None:
        if request.holds and not self.works(request.person):
            request.tasks.setdefault("take", "open")

    def exports(self, emergencies_only: bool = False) -> None:
        """IT gets what is open, of an emergency at once; nothing is given to who has left."""
        for request in self.requests if not emergencies_only else [one for one in self.requests if one.emergency]:
            for kind in [kind for kind, state in request.tasks.items() if state == "open"]:
                gives = kind == "take" or self.works(request.person)
                request.tasks[kind] = "exported" if gives else "cancelled"

    def finishes(self, request: Request, kind: str, outcome: str) -> None:
        """What IT has done is in the register, and no longer when it has taken it away."""
        before = request.tasks.get(kind)
        if before in ("open", "exported") or (before == "failed" and outcome == "done"):
            request.tasks[kind] = outcome
            request.holds = kind == "give" if outcome == "done" else request.holds
            if request.holds and request.replaces and request.replaces.holds:
                request.replaces.tasks.setdefault("take", "open")
            self._settle_emergencies(request)

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
