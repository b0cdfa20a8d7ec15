"""The specification: what becomes of requests, in plain sentences from README.md and rules/README.md alone.

It knows nothing of mailbot. It and the files around it (jobs, given, answers, asked, wishes) stay below 200 lines each.
"""

from collections.abc import Collection
from dataclasses import dataclass

from tests.model.asked import Nobody, routed
from tests.model.company import BUNDLES, PLACES, Company
from tests.model.given import EMERGENCY_HOURS, Given
from tests.model.wishes import OPEN, Request, Slot

APPEAL_HOURS, FORMAL_DAYS = 30 * 24, 30


@dataclass
class Reference(Given):
    """A desk: its events are methods, and what became of them is in `requests`, in the order in which they came."""

    def asks(self, asker: str, person: str, access: str, emergency: bool = False) -> None:
        """For oneself, or as the manager. What one loses anyway, and the only level of a system, are replaced."""
        request = Request(asker, person, access)
        request.replaces = self._in_place_of(request)
        same = request.replaces and request.replaces.access == access
        if emergency and not same and self._at_once(request):
            request.emergency, request.until, request.replaces = True, self._last_hour(EMERGENCY_HOURS // 24), None
        if self._may_ask(asker, person):
            self._file(request)

    def asks_for_all(self, asker: str, person: str, bundle: str) -> None:
        """Each part of a bundle that one neither has nor waits for; the parts are held against each other, and none
        takes the place of another."""
        parts = {access.partition(":")[0] for access in BUNDLES[bundle]}
        new = [access for access in BUNDLES[bundle] if not self._there_for(person, access, bundle)]
        for access in new if self._may_ask(asker, person) and self.works(person) else ():
            request = Request(asker, person, access)
            old = self._in_place_of(request)
            request.replaces = old if old and old.access not in {*BUNDLES[bundle]} - {access} else None
            self._begin(request, parts)

    def _there_for(self, person: str, access: str, bundle: str) -> bool:
        """What waits of the same system counts, and a higher level; other parts of the bundle do not."""
        theirs = [one for one in self._of(person) if one.system == access.partition(":")[0]]
        lasting = [
            one for one in theirs if self._has(one) and not one.ends_anyway and PLACES[one.access] >= PLACES[access]
        ]
        counts = [one for one in theirs if one.under_way or one in lasting]
        return any(one.access == access or one.access not in BUNDLES[bundle] for one in counts)

    def _may_ask(self, asker: str, person: str) -> bool:
        return self.works(asker) and asker in (person, self.company.people[person].manager)

    def appeals(self, person: str, first: Request) -> None:
        """Whoever asked may answer a no once, with news, within thirty days; what comes of it is final."""
        again = first.appeals or first.emergency or any(r.appeals is first for r in self.requests)
        in_time = first.state == "rejected" and self.now <= first.ended + APPEAL_HOURS
        if in_time and not again and person == first.asker and self.works(person):
            appeal = Request(person, first.person, first.access, appeals=first, days=first.days)
            same = self._in_place_of(appeal)
            appeal.replaces = first.replaces or (same if same and same.access == first.access else None)
            self._file(appeal)

    def _file(self, request: Request) -> None:
        """Not what one has, and nothing of a system of which one waits for something."""
        if not self._there(request) and self.works(request.person):
            self._begin(request)

    def _begin(self, request: Request, beside: Collection[str] = ()) -> None:
        request.began = self.now
        self.requests.append(request)
        self._send(request, beside)

    def _send(self, request: Request, beside: Collection[str] = ()) -> None:
        found, request.slots = self._toxic(request, beside), []
        try:
            slots = None if "" in found else routed(self.company, request, [role for role in found if role])
            request.state, request.slots = ("refused", []) if slots is None else ("pending", slots)
        except Nobody:
            request.state = "held"
        if request.state == "pending":
            self._ask(request, request.lacking())

    def _toxic(self, request: Request, beside: Collection[str] = ()) -> list[str]:
        others = {r.system for r in self._of(request.person) if r is not request and (r.under_way or self._has(r))}
        pairs = [frozenset((request.system, other)) for other in sorted(others | {*beside})]
        return [self.company.toxic[pair] for pair in pairs if pair in self.company.toxic]

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
            self._approved(request)
            if request.emergency:
                self._ask_formally(request)
        elif all(one.state == "waiting" for one in lacking):
            self._ask(request, lacking)
        else:
            self._clock(request)
        return True

    def _ask_formally(self, first: Request) -> None:
        """Once; for thirty days, as nobody here names a last day."""
        if not any(r.follows is first and r.state not in ("lapsed", "withdrawn") for r in self.requests):
            formal = Request(first.asker, first.person, first.access, days=FORMAL_DAYS, follows=first)
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
