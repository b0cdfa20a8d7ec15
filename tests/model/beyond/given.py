"""What IT is told to give and to take away, and what people have."""

from dataclasses import dataclass
from math import inf

from tests.model.beyond.questions import Questions
from tests.model.beyond.whose import at_once
from tests.model.company import EXCEPTION, PLACES
from tests.model.wishes import Request

ONCE_IN_HOURS, EMERGENCY_HOURS, HOURS_WITHOUT_RULES = 7 * 24, 48, 24


@dataclass
class Given(Questions):
    """What comes of requests that were approved; `files` counts those that IT has got."""

    files: int = 0

    def _of(self, person: str) -> list[Request]:
        return [request for request in self.requests if request.person == person]

    def _has(self, request: Request) -> bool:
        return request.holds and self.now < request.until

    def _in_place_of(self, request: Request) -> Request | None:
        """What one has of the same and loses anyway, else the only level of the system, if it is a lower one."""
        held = [one for one in self._of(request.person) if self._has(one) and one.system == request.system]
        for one in held:
            if one.access == request.access and one.ends_anyway:
                return one
        step = len(held) == 1 and PLACES[held[0].access] < PLACES[request.access]
        return held[0] if step else None

    def _at_once(self, request: Request) -> bool:
        """Where the policy says so, and once in seven days; never without an exception that it needs."""
        before = [r for r in self._of(request.person) if r.emergency and r.access == request.access]
        lately = any(
            r.began >= self.now - ONCE_IN_HOURS and r.state not in ("withdrawn", "refused", "lapsed") for r in before
        )
        allowed = self.company.access[request.access].risk in self.company.policy.at_once
        missing = EXCEPTION in request.besides
        return allowed and not lately and not missing and bool(at_once(self.company, request))

    def _there(self, request: Request) -> bool:
        """What is on its way of the system, and the same access; an emergency is not in the way of what follows it."""
        formal = request.appeals or request
        theirs = [r for r in self._of(request.person) if r.system == request.system]
        others = [r for r in theirs if r not in (request, formal.follows)]
        held = [r for r in others if self._has(r) and r.access == request.access and r is not request.replaces]
        return any(r.wanted_still for r in others) or any(not r.ends_anyway for r in held)

    def exports(self) -> None:
        """What comes first goes first."""
        self.files += 1
        super().exports()

    def exports_at_once(self) -> None:
        """Of an emergency each task is a file of its own."""
        for request, kind in [task for task in super()._ready() if task[0].emergency]:
            if not self._comes_first(request, kind):
                self.files += 1
                self._export(request, kind)

    def _export(self, request: Request, kind: str) -> None:
        super()._export(request, kind)
        request.files[kind] = self.files

    def _ready(self) -> list[tuple[Request, str]]:
        return [task for task in super()._ready() if not self._comes_first(*task)]

    def _comes_first(self, this: Request, kind: str) -> bool:
        """Whether something else about the same access has to be done before IT gives this: what is with IT, what is to
        be given earlier, what is to be taken away since. In one file IT reads the order."""
        same = [one for one in self._of(this.person) if one.access == this.access]
        others = [(one, other) for one in same for other in one.tasks if (one, other) != (this, kind)]
        return kind == "give" and any(self._is_before(*task, this) for task in others)

    def _is_before(self, one: Request, kind: str, this: Request) -> bool:
        earlier, state = one.order[kind] < this.order["give"], one.tasks[kind]
        if this.tasks["give"] == "exported":
            return state in ("open", "exported") and earlier and one.files.get(kind) != this.files["give"]
        return state == "exported" or (state == "open" and earlier == (kind == "give"))

    def finishes(self, request: Request, kind: str, outcome: str) -> None:
        before = request.tasks.get(kind)
        if outcome == "done" and before in ("open", "exported", "failed") and self._comes_first(request, kind):
            return
        super().finishes(request, kind, outcome)
        if kind == "give" and any(slot.regretted for slot in request.slots):  # IT need not give what it could not
            request.spare("give", "failed")
        if kind == "give" and request.tasks.get(kind) == "done" != before:
            self._begins(request)

    def _begins(self, request: Request) -> None:
        """Days count from now; it ends at once when somebody has taken their yes back meanwhile."""
        request.until = min(request.agreed, self._last_hour(request.days) if request.days else inf)
        regretted = request.stopped or any(slot.regretted for slot in request.slots)
        if regretted:
            request.tell("take", self.now)
        self._settle_emergencies(request)
        old = request.replaces
        if old and old.holds and old.access == request.access:
            self._goes_on_in(request, old)
        elif old and old.holds and not regretted:
            old.tell("take", self.now)

    def _last_hour(self, days: int) -> float:
        return self._end_of(self.today + days)

    def _end_of(self, day: int) -> float:
        return (day + 1) * 24 - 9

    def _goes_on_in(self, request: Request, old: Request) -> None:
        """The same access ends here; what somebody wanted to end after this was approved ends with this."""
        wanted = old.tasks.get("take") in ("open", "exported", "failed") and not old.over
        if wanted and old.told["take"] > request.told["give"]:
            request.tell("take", self.now)
        old.holds = False
        old.spare("take", "open", "failed")

    def _settle_emergencies(self, concerned: Request | None = None) -> None:
        """The formal grant takes the place of the first; after a no IT takes it away, else when its hours are over. An
        appeal that is won counts for the no, where it names what is held."""
        formals = {formal.follows: formal for formal in self.requests if formal.follows}  # the last one counts
        for first, formal in formals.items():
            appeals = [one for one in self.requests if one.appeals is formal]
            if not first or not first.holds or concerned not in (None, formal, first, *appeals):
                continue
            won = [one for one in appeals if one.state == "approved" and one.replaces is first]
            counts = [*won, formal][0]
            coming = [counts, *(one for one in self.requests if one.replaces is first)]
            if counts.holds:
                self._goes_on_in(counts, first)
            elif any(one.tasks.get("give") in ("open", "exported") for one in coming):
                continue
            elif counts.state in ("rejected", "refused") or self.now >= self._ends(first):
                first.tell("take", self.now, over=True)

    def _ends(self, emergency: Request) -> float:
        """So many hours after the yes, fewer once nothing is given at once any more, and no later than its last day."""
        hours = EMERGENCY_HOURS if self.company.policy.emergency else HOURS_WITHOUT_RULES
        return min(emergency.told["give"] + hours, emergency.agreed)

    def _end_what_is_over(self) -> None:
        """On the day after its last day, unless it goes on in something that IT has already."""
        on_its_way = [one.replaces for one in self.requests if one.tasks.get("give") in ("open", "exported")]
        for request in self.requests:
            if request.holds and self.now >= request.until and not request.emergency and request not in on_its_way:
                request.tell("take", self.now, over=True)
