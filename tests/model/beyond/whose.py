"""Whose an answer is: who is away, who is late, and new rules."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from tests.model.company import Company
from tests.model.reference import Holders, Reference
from tests.model.wishes import Nobody, Request, Slot, Trouble

AT_ONCE_HOURS = 4
"""How long an emergency waits for somebody to act."""
OWN_GROUP = ("it_security", "ciso")
"""At critical risk these let only each other decide."""


class Away(NamedTuple):
    """Who does not decide from one day to another, both included, and who does instead; nobody, when `to` is empty."""

    person: str
    to: str
    first: int
    last: int


def first(at: Holders, trouble: Trouble, taken: Collection[str], owns: bool = True) -> str | None:
    """Whom the ladder for a trouble finds, if anybody."""
    try:
        return at.instead(trouble, taken, owns)[0]
    except Nobody:
        return None


def at_once(company: Company, request: Request) -> list[str]:
    """Who may decide in an emergency, and holds what a conflict asks besides; nobody stands in for them."""
    at = Holders(company, request)
    named = dict.fromkeys(name for role in company.policy.emergency for name in at.written(role))
    return [name for name in named if at.fit(name) and all(name in at.written(role) for role in request.besides)]


@dataclass
class Whose(Reference):
    """What is asked of people, as time goes by; hours count from nine o'clock on the first day."""

    away: list[Away] = field(default_factory=list)

    def works(self, name: str) -> bool:
        return self.company.works(name)

    @property
    def today(self) -> int:
        return self._day(self.now)

    def _day(self, hour: float) -> int:
        return int(hour + 9) // 24

    def _ask(self, request: Request, slots: Sequence[Slot]) -> None:
        """Whose it is today is asked."""
        for slot in slots:
            to = self._rightful(request, slot) or slot.person
            slot.person, slot.instead_of = to, slot.person if to != slot.person else ""
        super()._ask(request, slots)

    def _open(self, request: Request, slot: Slot) -> None:
        """Four hours in an emergency; no time passes while nobody can decide it."""
        super()._open(request, slot)
        due = self.now + AT_ONCE_HOURS if request.emergency else slot.due or inf
        slot.stranded = self._unable(request, slot)
        slot.due = None if slot.stranded else due

    def _clock(self, request: Request) -> None:
        """Nobody has longer than it is wanted, or agreed to."""
        for slot in request.open():
            slot.due = slot.due and min(slot.due, request.agreed)
        super()._clock(request)

    def _strand(self, request: Request, slot: Slot) -> None:
        """Nobody can decide it: no time passes, except in an emergency."""
        if not request.emergency:
            slot.stranded, slot.due = True, None
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
        if self._may_get(request, slot, deputy) or (deputy == slot.whose and at.fit(deputy, taken)):
            return deputy
        if slot.whose not in away or request.emergency:
            return None
        return first(at, ("absent", slot.whose), [*taken, *away], "owner" in slot.roles)

    def _may_get(self, request: Request, slot: Slot, person: str) -> bool:
        """Whether people may pass it on to this person: at critical risk some only within their own group."""
        critical = self.company.access[request.access].risk == "critical"
        groups = [self.company.roles[role] for role in OWN_GROUP if critical and role in slot.roles]
        groups = [tuple(at_once(self.company, request))] if request.emergency else groups
        fit = Holders(self.company, request).fit(person, self._taken(request, slot))
        return fit and all(person in group for group in groups)

    def passes_on(self, person: str, request: Request, slot: Slot, to: str) -> None:
        """Whoever has it lets a colleague decide, who is asked nothing else about it."""
        if self._may(person, request, slot) and to != person and self._may_get(request, slot, to):
            slot.giver = slot.giver or slot.whose
            self._pass(request, slot, to)

    def _taken(self, request: Request, slot: Slot) -> list[str]:
        """Who cannot get an answer: who gives another one, let this one pass, or on an appeal decided what it is about,
        or said no to it."""
        first = request.appeals
        before = {*first.deciders(), *first.naysayers} - {slot.whose} if first else ()
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

    def _look(self, request: Request) -> None:
        """Nobody is asked in the place of one who is late where another has nobody left."""
        asked = [(slot, slot.person, slot.instead_of) for slot in request.slots]
        super()._look(request)
        for slot, person, instead_of in asked if request.state == "lapsed" else ():
            slot.person, slot.instead_of = person, instead_of
        if request.state == "pending" and request.due <= self.now:
            request.end("lapsed")

    def _late(self, request: Request, slot: Slot) -> None:
        """The next in line is asked, as often as the policy says, and while there is time left to decide in."""
        taken = [*self._taken(request, slot), slot.person]
        left = request.agreed > self.now
        passes = left and not request.emergency and len(slot.late) < self.company.policy.escalations
        at, late = Holders(self.company, request), ("late", slot.person)
        to = first(at, late, taken, "owner" in slot.roles) if passes and request.state == "pending" else None
        if to:
            slot.late, slot.by_rules, slot.giver = (*slot.late, slot.person), False, ""
            self._pass(request, slot, to)
        else:
            super()._late(request, slot)

    def _lapse(self) -> None:
        super()._lapse()
        self.away = [row for row in self.away if not row.to or row.last >= self.today]
        self._cover(*self.company.people)

    def changes(self, company: Company) -> None:
        """What nobody has answered yet goes to whom the rules name now."""
        left = [name for name in company.people if self.works(name) and not company.works(name)]
        super().changes(company)
        lasting = [row for row in self.away if row.to and row.last >= self.today]
        for row in [row for row in lasting if {row.person, row.to} & {*left}]:
            self._end_away(row)
        self._follow()

    def _follow(self) -> None:
        for request in self.requests:
            for _ in request.slots if request.state == "pending" else ():  # one may wait for another's seat
                for slot in [one for one in request.slots if one.state in ("waiting", "open")]:
                    heir, by_rules = self._heir(request, slot)
                    if heir and heir != slot.person:
                        slot.by_rules, slot.giver = by_rules, ""
                        self._pass(request, slot, heir)
                    elif not heir and slot.state == "open":
                        self._strand(request, slot)

    def _heir(self, request: Request, slot: Slot) -> tuple[str | None, bool]:
        """Whoever has it as long as that is right: the rules name them, or who passed it on to them; or it came to them
        and they work here. And whether it is by the rules. Nobody stands in for who has left."""
        if slot.instead_of not in ("", *self._taken(request, slot)) and not self.works(slot.instead_of):
            slot.person, slot.instead_of = slot.instead_of, ""
        by_rules = (slot.by_rules or bool(slot.instead_of)) and not slot.again
        if request.emergency:
            return slot.person if self.works(slot.person) else None, False
        if by_rules and not slot.giver:
            return self._named(request, slot, slot.whose, slot.person), True
        if by_rules and (heir := self._named(request, slot, slot.giver, slot.giver)) not in (None, slot.giver):
            return heir, True
        return slot.person if self.works(slot.person) else self._after(request, slot), False

    def _after(self, request: Request, slot: Slot) -> str | None:
        """Who answers instead of somebody who has left, and whom the rules do not name."""
        return first(Holders(self.company, request), ("leaver", slot.person), self._taken(request, slot))

    def _named(self, request: Request, slot: Slot, whose: str, person: str) -> str | None:
        """Whom the rules name, unless they name `whose` it is, and the `person` who has it works here."""
        at, taken, works = Holders(self.company, request), self._taken(request, slot), self.works(person)
        for role in slot.roles:
            try:
                names, trouble = at.holders(role)
                ours = [name for name in names if name not in taken]
                if not ours and (trouble or len(at.written(role)) == 1):  # of a group the others answer
                    ours = at.instead(trouble or ("self", names[0]), taken)
            except Nobody:
                continue
            if ours and (whose not in (*names, *ours) or not works):
                return ours[0]
        return person if works else None
