"""The specification of the workflow, to be read from top to bottom: who is asked about a request, what becomes of it as
people decide, time passes and rules change, and what IT is told. It knows nothing of mailbot. What goes beyond it (who
is away or late, emergencies, extensions …) is added to it in `beyond/`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import inf

from tests.model.company import EXCEPTION, NO, Company, Rule
from tests.model.wishes import OPEN, Nobody, Request, Slot, Trouble, in_stages


@dataclass
class Holders:
    """Who answers for a role: neither who asks nor whom it is for, and nobody who does not work here."""

    company: Company
    request: Request

    def fit(self, name: str, taken: Collection[str] = ()) -> bool:
        return self.company.works(name) and name not in (self.request.asker, self.request.person, *taken)

    def written(self, role: str) -> Sequence[str]:
        return self.company.named(role, self.request.person, self.request.access)

    def holders(self, role: str) -> tuple[list[str], Trouble | None]:
        """Who is asked for a role, and what the trouble is with whom the rules name, if any; raises Nobody."""
        named = self.written(role)
        if found := [name for name in named if self.fit(name)]:
            return found, None
        here = [name for name in named if self.company.works(name)]
        trouble = ("self" if here else "leaver" if named[0] else f"no_{role}", (here or named)[0])
        return self.instead(trouble), trouble

    def instead(self, trouble: Trouble, taken: Collection[str] = (), owns: bool = True) -> list[str]:
        """Whom the ladder for a trouble finds, step by step; raises Nobody."""
        for step in self.company.policy.ladder(trouble[0], owns):
            named = self.company.above(trouble[1]) if step == "next_manager" else self.written(step)
            if found := [name for name in named if self.fit(name, taken)]:
                return found[:1]
        raise Nobody


@dataclass
class Reference:
    """A desk: its events are methods, and what became of them is in `requests`, in the order in which they came."""

    company: Company
    now: float = 0.0
    requests: list[Request] = field(default_factory=list)

    def _route(self, request: Request, toxic: Collection[str]) -> None:
        """It is denied, or asked about; or it waits for an exception, for a rule that applies, or for somebody."""
        hits = self.company.hits(request.person, request.access)
        request.besides, request.slots = [role for role in toxic if role not in (NO, EXCEPTION)], []
        denied = self.company.works(request.person) and (NO in toxic or any(rule.deny for rule in hits))
        try:
            slots = [] if denied else self._way(request, hits)
        except Nobody:
            slots = []
        request.state = "refused" if denied else "pending" if slots and EXCEPTION not in toxic else "held"
        if request.state == "pending":
            request.slots = slots
            self._ask(request, request.lacking())

    def _way(self, request: Request, hits: Sequence[Rule]) -> list[Slot]:
        """Stages add up, the first with the first; a role is asked once, where it comes first."""
        places: dict[str, int] = {}
        for rule in hits:
            for place, roles in enumerate(rule.stages):
                places |= {role: min(place, places.get(role, place)) for role in roles}
        for role in request.besides if places else ():
            places.setdefault(role, max(len(rule.stages) for rule in hits))
        at, order = Holders(self.company, request), sorted(places, key=lambda role: places[role])
        rows = [(role, *at.holders(role)) for role in order]
        groups = [row for row in rows if not row[2] and len(at.written(row[0])) > 1]
        singles = sorted((row for row in rows if row not in groups), key=lambda row: bool(row[2]))  # who holds it first
        slots, merge = list[Slot](), self.company.access[request.access].risk in self.company.policy.merge
        for some in (singles, groups):  # of a group is asked whoever has no seat by then
            twice: list[tuple[str, Trouble]] = []
            for role, names, trouble in some:
                free = [name for name in names if name not in [slot.person for slot in slots]]
                theirs = [slot for name in names for slot in slots if slot.person == name and not slot.group]
                if free:
                    slots += [Slot(places[role], name, [role], role if some is groups else "") for name in free]
                elif theirs and merge:  # one person answers once for both
                    theirs[0].roles.append(role)
                else:
                    twice.append((role, trouble or ("self", names[0])))
            for role, why in twice:  # nobody is asked twice: a second person is
                slots.append(Slot(places[role], at.instead(why, [slot.person for slot in slots])[0], [role]))
        return in_stages(slots, order)

    def _ask(self, request: Request, slots: Sequence[Slot]) -> None:
        """Their time begins when they are asked; who was asked before and is not needed is asked no more."""
        for slot in request.open():
            slot.state = "closed"
        for slot in slots:
            self._open(request, slot)
        self._clock(request)

    def _open(self, request: Request, slot: Slot) -> None:
        slot.state, slot.since, slot.due = "open", self.now, self.now + self.company.hours(request.access)

    def _clock(self, request: Request) -> None:
        """Due when the last one's time is over; never, while nobody can decide any of them."""
        asked = [slot for slot in request.open() if not slot.stranded]
        request.due = max((slot.due for slot in asked if slot.due), default=request.due if asked else inf)

    def _may(self, person: str, request: Request, slot: Slot) -> bool:
        """Only who is asked, while there is time."""
        in_time = request.state == "pending" and slot.state == "open" and self.now <= request.due
        return in_time and slot.person == person and self.company.works(person)

    def decides(self, person: str, request: Request, slot: Slot, yes: bool) -> bool:
        """Whether it counted. One no is enough; a yes goes on once its stage has all that it needs."""
        if not self._may(person, request, slot):
            return False
        slot.state, slot.no = "decided", not yes
        if yes and all(one.state == "waiting" for one in request.lacking()):
            self._ask(request, request.lacking())
        if not yes:
            request.end("rejected")
        elif not request.lacking():
            request.end("approved")
            request.tell("give", self.now)
        else:
            self._clock(request)
        return True

    def withdraws(self, person: str, request: Request) -> None:
        """At any time: what IT has and sets up is taken away again, and what is given, where they may end it."""
        if self.company.works(person) and person in (request.asker, request.person):
            if request.holds and person in self.company.enders(request.person, request.access):
                request.tell("take", self.now)
            request.spare("give", "open", "failed")
            request.stopped |= request.tasks.get("give") == "exported"
            if request.state in OPEN:
                request.end("withdrawn")

    def works_off(self) -> None:
        """What nobody answers in time lapses; leavers lose what they have; what is held goes on once it can."""
        self._lapse()
        for request in self.requests:
            self._take_from_leavers(request)
        for request in [one for one in reversed(self.requests) if one.state == "held"]:
            self._send(request)

    def _lapse(self) -> None:
        for request in self.requests:
            self._look(request)

    def _look(self, request: Request) -> None:
        for slot in (late := [one for one in request.open() if one.due and one.due <= self.now]):
            self._late(request, slot)
        for slot in (one for one in late if not one.due):  # others of its group may have answered, or may still
            others = [one for one in request.slots if slot.group and one.stage == slot.stage and one is not slot]
            if not any(one.state == "decided" or (one.due or 0) > self.now for one in others):
                request.end("lapsed")

    def _late(self, request: Request, slot: Slot) -> None:
        """Silence decides nothing."""
        slot.due = None
        self._clock(request)

    def changes(self, company: Company) -> None:
        """New rules. Nothing is left for who has left; whose an open answer is from then on is told in `beyond/`."""
        before, self.company = self.company, company
        for request in self.requests:
            if before.works(request.person) and not self.company.works(request.person):
                request.spare("give", "open")
                self._take_from_leavers(request)
            if request.state in OPEN and not self.company.works(request.person):
                request.end("withdrawn")

    def _take_from_leavers(self, request: Request) -> None:
        if request.holds and not self.company.works(request.person):
            request.tell("take", self.now)

    def exports(self) -> None:
        """IT gets what is open; nothing is given to who has left."""
        for request, kind in self._ready():
            self._export(request, kind)

    def _export(self, request: Request, kind: str) -> None:
        gives = kind == "take" or self.company.works(request.person)
        request.tasks[kind] = "exported" if gives else "cancelled"

    def _ready(self) -> list[tuple[Request, str]]:
        return [(request, kind) for request in self.requests for kind in request.tasks if request.tasks[kind] == "open"]

    def finishes(self, request: Request, kind: str, outcome: str) -> None:
        """What IT has done is in the register, and no longer when it has taken it away."""
        before = request.tasks.get(kind)
        if before in ("open", "exported") or (before == "failed" and outcome == "done"):
            request.tasks[kind] = outcome
            if outcome == "done":
                request.holds = kind == "give"
            if request.stopped and kind == "give":  # nobody wants it any more
                request.tell("take", self.now) if request.holds else request.spare("give", "failed")
