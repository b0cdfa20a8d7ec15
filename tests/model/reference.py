"""The specification: what becomes of requests, in plain sentences from README.md and rules/README.md alone.

It knows nothing of mailbot, and stays below 200 lines. Time is in hours since the beginning.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf

from tests.model.asked import OPEN, Holders, Nobody, Request, Slot, routed
from tests.model.company import Company


@dataclass
class Reference:
    """A desk: its events are methods, and what became of them is in `requests`, in the order in which they came."""

    company: Company
    now: float = 0.0
    requests: list[Request] = field(default_factory=list)

    def works(self, name: str) -> bool:
        return self.company.people[name].active

    def asks(self, asker: str, person: str, access: str) -> None:
        """For oneself, or as the manager; not what one has or waits for already."""
        own = asker == person or asker == self.company.people[person].manager
        has = any(r.access == access and r.person == person and (r.under_way or r.holds) for r in self.requests)
        if own and not has and self.works(asker) and self.works(person):
            self.requests.append(Request(asker, person, access))
            self._send(self.requests[-1])

    def _send(self, request: Request) -> None:
        others = {r.access for r in self.requests if r is not request and r.person == request.person}
        others &= {r.access for r in self.requests if r.person == request.person and (r.under_way or r.holds)}
        found = [self.company.toxic.get(frozenset((request.access, other))) for other in sorted(others)]
        try:
            slots = None if "" in found else routed(self.company, request, [role for role in found if role])
            request.state, request.slots = ("refused", []) if slots is None else ("pending", slots)
        except Nobody:
            request.state = "held"
        if request.state == "pending":
            self._ask(request, request.lacking())

    def _ask(self, request: Request, slots: Sequence[Slot]) -> None:
        """Their time begins when they are asked; who was asked before and is not needed is asked no more."""
        for slot in request.slots:
            slot.state = "closed" if slot.state == "open" else slot.state
        for slot in slots:
            slot.state = "open"
            self._begin(request, slot)
        self._clock(request)

    def _begin(self, request: Request, slot: Slot) -> None:
        slot.stranded = not self.works(slot.person)
        slot.due = None if slot.stranded else self.now + self._hours(request)

    def _hours(self, request: Request) -> float:
        return self.company.policy.hours[self.company.access[request.access].risk]

    def _clock(self, request: Request) -> None:
        """Due when the last one's time is over; never, while nobody can decide any of them."""
        asked = [slot for slot in request.slots if slot.state == "open" and not slot.stranded]
        request.due = max((slot.due for slot in asked if slot.due), default=request.due if asked else inf)

    def decides(self, person: str, request: Request, slot: Slot, yes: bool) -> bool:
        """Only who is asked, while there is time; whether it counted."""
        in_time = request.state == "pending" and slot.state == "open" and self.now <= request.due
        if not in_time or slot.person != person or not self.works(person):
            return False
        slot.state = "decided"
        if not yes:
            request.end("rejected")
        elif not (lacking := request.lacking()):
            request.end("approved")
            request.tasks["give"] = "open"
        elif all(one.state == "waiting" for one in lacking):
            self._ask(request, lacking)
        else:
            self._clock(request)
        return True

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
        """What time does: late approvals pass on or lapse, leavers lose what they have, held requests go on."""
        for request in self.requests:
            if request.state == "pending":
                for slot in [one for one in request.slots if one.state == "open" and one.due and one.due <= self.now]:
                    if request.state == "pending":
                        self._late(request, slot)
                if request.due <= self.now and request.state == "pending":
                    request.end("lapsed")
                for slot in request.slots:
                    if slot.state == "open" and slot.stranded and self.works(slot.person):
                        self._pass(request, slot, slot.person)
            self._take_from_leavers(request)
        for request in reversed(self.requests):
            if request.state == "held":
                self._send(request)

    def _late(self, request: Request, slot: Slot) -> None:
        """Silence decides nothing: the next in line is asked, or others of the group, or it lapses."""
        asked = [*slot.late, *(one.person for one in request.slots)]
        others = [one for one in request.slots if slot.group and one.stage == slot.stage and one is not slot]
        try:
            if len(slot.late) >= self.company.policy.escalations:
                raise Nobody
            ladder = Holders(self.company, request).instead(("late", slot.person), asked, "owner" in slot.roles)
            slot.late, slot.by_rules = (*slot.late, slot.person), False
            self._pass(request, slot, ladder[0])
        except Nobody:
            if any(one.state == "decided" or (one.due or 0) > self.now for one in others):
                slot.due = None
                self._clock(request)
            else:
                request.end("lapsed")

    def _pass(self, request: Request, slot: Slot, to: str) -> None:
        slot.person = to
        if slot.state == "open":
            self._begin(request, slot)
            self._clock(request)

    def _take_from_leavers(self, request: Request) -> None:
        if request.holds and not self.works(request.person):
            request.tasks.setdefault("take", "open")

    def exports(self) -> None:
        """IT gets what is open; nothing is given to who has left."""
        for request in self.requests:
            for kind in [kind for kind, state in request.tasks.items() if state == "open"]:
                gives = kind == "take" or self.works(request.person)
                request.tasks[kind] = "exported" if gives else "cancelled"

    def finishes(self, request: Request, kind: str, outcome: str) -> None:
        """What IT has done is in the register, and no longer when it has taken it away."""
        before = request.tasks.get(kind)
        if before in ("open", "exported") or (before == "failed" and outcome == "done"):
            request.tasks[kind] = outcome
            request.holds = kind == "give" if outcome == "done" else request.holds

    def changes(self, company: Company) -> None:
        """New rules: who has left loses everything, and open approvals go to whom the rules name now."""
        left = [name for name, one in self.company.people.items() if one.active and not company.people[name].active]
        self.company = company
        for request in self.requests:
            if request.person in left:
                self._stop(request)
                self._take_from_leavers(request)
            for _ in request.slots if request.state == "pending" else ():  # one may wait for another's seat
                for slot in [one for one in request.slots if one.state in ("waiting", "open")]:
                    heir = self._heir(request, slot)
                    if heir and heir != slot.person:
                        self._pass(request, slot, heir)
                    elif not heir and slot.state == "open":
                        slot.stranded, slot.due = True, None
                        self._clock(request)

    def _heir(self, request: Request, slot: Slot) -> str | None:
        """Whoever has it as long as that is right: the rules name them, or it came to them and they work here."""
        at, taken = Holders(self.company, request), [one.person for one in request.slots if one is not slot]
        works = self.works(slot.person)
        try:
            if not slot.by_rules and not works:
                return at.instead(("leaver", slot.person), [*taken, slot.person])[0]
        except Nobody:
            return None
        for role in slot.roles if slot.by_rules else ():
            try:
                names, trouble = at.holders(role)
                ours = [name for name in names if name not in taken]
                if not ours and (trouble or len(at.written(role)) == 1):  # of a group the others answer
                    ours = at.instead(trouble or ("self", names[0]), taken)
            except Nobody:
                continue
            if ours and (slot.person not in (*names, *ours) or not works):
                return ours[0]
        return slot.person if works else None
