"""The specification: whose an answer is, and until when: the clock, who is away, who is late, and new rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from tests.model.asked import Holders, Nobody
from tests.model.company import Company
from tests.model.wishes import Request, Slot

QUESTION_HOURS = 14 * 24
OWN_GROUP = ("it_security", "ciso")
"""At critical risk these let only each other decide."""


class Away(NamedTuple):
    """Who does not decide from one day to another, both included, and who does instead; nobody, when `to` is empty."""

    person: str
    to: str
    first: int
    last: int


@dataclass
class Answers:
    """What is asked of people, as time goes by; hours count from nine o'clock on the first day."""

    company: Company
    now: float = 0.0
    requests: list[Request] = field(default_factory=list)
    away: list[Away] = field(default_factory=list)

    def works(self, name: str) -> bool:
        return self.company.people[name].active

    @property
    def today(self) -> int:
        return int(self.now + 9) // 24

    def _ask(self, request: Request, slots: Sequence[Slot]) -> None:
        """Their time begins when they are asked; who was asked before and is not needed is asked no more."""
        for slot in request.open():
            slot.state = "closed"
        for slot in slots:
            to = self._rightful(request, slot) or slot.person
            slot.person, slot.instead_of = to, slot.person if to != slot.person else ""
        for slot in slots:
            slot.state = "open"
            self._open(request, slot)
        self._clock(request)

    def _open(self, request: Request, slot: Slot) -> None:
        hours = 4 if request.emergency else self.company.policy.hours[self.company.access[request.access].risk]
        slot.stranded = self._unable(request, slot)
        slot.since, slot.due = self.now, None if slot.stranded else min(self.now + hours, request.until)

    def _strand(self, request: Request, slot: Slot) -> None:
        """Nobody can decide it: no time passes, except in an emergency."""
        if not request.emergency:
            slot.stranded, slot.due = True, None
            self._clock(request)

    def _clock(self, request: Request) -> None:
        """Due when the last one's time is over; never, while nobody can decide any of them."""
        asked = [slot for slot in request.open() if not slot.stranded]
        request.due = max((slot.due for slot in asked if slot.due), default=request.due if asked else inf)
        if request.paused is not None:
            request.due = min(request.paused + QUESTION_HOURS, request.until)

    def _go_on(self, request: Request) -> None:
        """Everybody has as much time left as they had when the clock stopped."""
        if request.paused is not None:
            for slot in request.open():
                stood = self.now - max(request.paused, slot.since)
                slot.due = slot.due and min(slot.due + stood, request.until)
            request.paused = None
            self._clock(request)

    # --- who is away -------------------------------------------------------------------------------------------------

    def is_away(self, person: str, to: str, first: int, last: int) -> None:
        """Lets `to` decide meanwhile, the newest they name; or is away until they are back, and names nobody."""
        if self.works(person) and person != to and (not to or self.works(to)):
            self.away = [row for row in self.away if to or row.to or row.person != person]
            self.away.append(Away(person, to, self.today + first, self.today + last))
            self._cover(person)

    def is_back(self, person: str) -> None:
        """Everything of theirs ends that has begun, an absence first."""
        for row in sorted(self.away, key=lambda row: bool(row.to)):
            if row.person == person and row.first <= self.today and (not row.to or row.last >= self.today):
                self._end_away(row)

    def _end_away(self, row: Away) -> None:
        self.away.remove(row)
        self._cover(row.person)

    def _away_now(self) -> dict[str, str]:
        """Who decides instead of whom today; whom somebody has named counts more than that they are absent."""
        lasting = [row for row in self.away if row.first <= self.today <= row.last]
        return {row.person: row.to for row in sorted(lasting, key=lambda row: bool(row.to))}

    def _rightful(self, request: Request, slot: Slot) -> str | None:
        """Whose answer it is today: who decides for whom in the end, else the next in line; None for nobody."""
        at, taken = Holders(self.company, request), self._taken(request, slot)
        away, chain = self._away_now(), [slot.whose]
        while (to := away.get(chain[-1])) and to not in chain:
            chain.append(to)
        deputy = "" if chain[-1] in away else chain[-1]
        critical = self.company.access[request.access].risk == "critical"
        groups = [self.company.roles[role] for role in OWN_GROUP if critical and role in slot.roles]
        groups = [] if deputy == slot.whose else [tuple(at.at_once())] if request.emergency else groups
        if at.fit(deputy, taken) and all(deputy in group for group in groups):
            return deputy
        if slot.whose not in away or request.emergency:
            return None
        return at.first(("absent", slot.whose), [*taken, *away], "owner" in slot.roles)

    def _taken(self, request: Request, slot: Slot) -> list[str]:
        """Who cannot get an answer: who gives another one, let this one pass, or decided what is appealed against."""
        before = [name for name in request.appeals.deciders() if name != slot.whose] if request.appeals else ()
        return [*(one.person for one in request.slots if one is not slot), *slot.late, *before]

    def _unable(self, request: Request, slot: Slot) -> bool:
        there = self.works(slot.person) and slot.person not in self._away_now()
        return not there and not request.emergency and self._rightful(request, slot) is None

    def _cover(self, *people: str) -> None:
        """What these are asked, or others instead of them, goes to whose it is today."""
        for request in self.requests:
            if any(slot.person in people or slot.whose in people for slot in request.open()):
                while any(self._settle(request, slot) for slot in request.open()):  # one may wait for another's seat
                    pass

    def _settle(self, request: Request, slot: Slot) -> bool:
        to = self._rightful(request, slot)
        if to and (to != slot.person or slot.stranded):
            self._pass(request, slot, to, slot.whose)
        elif not slot.stranded and self._unable(request, slot):
            self._strand(request, slot)
        else:
            return False
        return True

    def _pass(self, request: Request, slot: Slot, to: str, whose: str = "") -> None:
        slot.person, slot.instead_of = to, whose if to != whose else ""
        if slot.state == "open":
            self._open(request, slot)
            self._clock(request)

    # --- who is late, and new rules ----------------------------------------------------------------------------------

    def _late(self, request: Request, slot: Slot) -> None:
        """Silence decides nothing: the next in line is asked, or others of the group, or it lapses."""
        others = [one for one in request.slots if slot.group and one.stage == slot.stage and one is not slot]
        at, taken = Holders(self.company, request), [*self._taken(request, slot), slot.person]
        passes = not request.emergency and len(slot.late) < self.company.policy.escalations
        if passes and (to := at.first(("late", slot.person), taken, "owner" in slot.roles)):
            slot.late, slot.by_rules = (*slot.late, slot.person), False
            self._pass(request, slot, to)
        elif any(one.state == "decided" or (one.due or 0) > self.now for one in others):
            slot.due = None
            self._clock(request)
        else:
            request.end("lapsed")

    def _follow(self) -> None:
        """What nobody has answered yet goes to whom the rules name now."""
        for request in self.requests:
            for _ in request.slots if request.state == "pending" else ():  # one may wait for another's seat
                for slot in [one for one in request.slots if one.state in ("waiting", "open")]:
                    heir = self._heir(request, slot)
                    if heir and heir != slot.person:
                        slot.by_rules |= bool(slot.instead_of)
                        self._pass(request, slot, heir)
                    elif not heir and slot.state == "open":
                        self._strand(request, slot)

    def _heir(self, request: Request, slot: Slot) -> str | None:
        """Whoever has it as long as that is right: the rules name them, or it came to them and they work here."""
        at, taken, works = Holders(self.company, request), self._taken(request, slot), self.works(slot.person)
        by_rules = (slot.by_rules or bool(slot.instead_of)) and not (request.appeals or request.birthright)
        if request.emergency:
            return slot.person if works else None
        if not by_rules and not works:
            return at.first(("leaver", slot.person), taken)
        for role in slot.roles if by_rules else ():
            try:
                names, trouble = at.holders(role)
                ours = [name for name in names if name not in taken]
                if not ours and (trouble or len(at.written(role)) == 1):  # of a group the others answer
                    ours = at.instead(trouble or ("self", names[0]), taken)
            except Nobody:
                continue
            if ours and (slot.whose not in (*names, *ours) or not works):
                return ours[0]
        return slot.person if works else None
