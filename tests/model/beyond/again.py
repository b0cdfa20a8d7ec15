"""What follows an emergency, and what is taken back."""

from collections.abc import Collection
from dataclasses import dataclass
from math import inf

from tests.model.beyond.wanted import _ROLE, Wanted
from tests.model.wishes import Request, Slot

FORMAL_DAYS = 30


@dataclass
class Again(Wanted):
    """What is not over with the first answer."""

    def decides(self, person: str, request: Request, slot: Slot, yes: bool, days: int = 0) -> bool:
        """A yes may be for so many days only. Whoever decides, and who is spared by it, needs no answer to what they
        asked."""
        until = self._last_hour(days) if days else inf
        before = self._prolongs(request)
        if not self._may(person, request, slot) or (days and (until > request.agreed or until <= before)):
            return False
        if yes and self._anew(request, _ROLE):
            self._settle_emergencies(request)
            return False
        slot.until = until
        for one in request.slots:
            one.curious = "" if one is slot or (slot.group and one.stage == slot.stage) else one.curious
        if not any(one.curious for one in request.open()):
            self._go_on(request)
        super().decides(person, request, slot, yes)
        self._clock(request)
        if request.state == "rejected":
            request.ended = self.now
            request.naysayers |= {person, slot.whose}
            self._settle_emergencies(request)
        elif request.state == "approved":
            self._approved(request)
        return True

    def _send(self, request: Request, beside: Collection[str] = (), again: bool = False, counts: bool = True) -> None:
        """What was said before may be all that it needs."""
        super()._send(request, beside, again, counts)
        if request.state == "pending" and not request.lacking():
            request.end("approved")
            request.tell("give", self.now)
            self._approved(request)

    def _approved(self, request: Request) -> None:
        """IT need not take away any more what is over, and goes on by this."""
        for old in (request.replaces, request.follows):
            if old and old.over:
                old.spare("take", "open", "failed")
        if request.emergency:
            self._ask_formally(request)

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
        if not self.works(request.person):
            return 0
        if request.state == "rejected":
            final = any(r.appeals is request and r.state == "rejected" for r in self.requests)
            if final or self._there(request):
                return 0
        elif request.state != "pending" and (request.state != "approved" or give == "cancelled"):
            return 0
        request.spare("give", "open", "failed")
        self._send(request, counts=False)
        self._settle_emergencies(request)
        return decided

    def works_off(self) -> None:
        """What is over ends, and what ends an emergency leaves at once."""
        super().works_off()
        self._settle_emergencies()
        self._end_what_is_over()
        self.exports_at_once()
