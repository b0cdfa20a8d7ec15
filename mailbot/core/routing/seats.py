"""Putting people into slots: each person has one seat on the whole way of a request, each role its own answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mailbot.core.catalog import Person
from mailbot.core.routing.holders import Holders, Missing
from mailbot.core.routing.wanted import Wanted


class Nobody(Exception):
    """Some roles have nobody to answer for them; `missing` says which, in words."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(" ".join(missing))
        self.missing = tuple(dict.fromkeys(missing))


@dataclass(slots=True)
class Seat:
    """One person in one stage (`place` counts the stages from 0), for some roles, because of some rules."""

    place: int
    person: Person
    roles: list[str]
    rules: list[str]


def seated(stages: Sequence[Wanted], holders: Holders, merge: bool) -> tuple[list[Seat], tuple[str, ...]]:
    """The seats of every stage, and notes on who was asked instead of whom; raises Nobody with all that is missing.

    People who hold a role are seated first. Where one would be asked for two, they answer once for both if `merge`,
    else a second person is asked for the later role.
    """
    seating = _Seating(stages, holders, merge)
    for mode in ("all", "any"):  # whoever has to answer anyway first: that answer may satisfy an `any`
        for place, stage in enumerate(stages):
            if stage.mode == mode:
                seating.fill(place, stage)
    seating.ask_second_people()
    if seating.missing:
        raise Nobody(seating.missing)
    return seating.seats, tuple(dict.fromkeys(seating.notes))


@dataclass
class _Seating:
    """Seats being filled."""

    stages: Sequence[Wanted]
    holders: Holders
    merge: bool
    seats: list[Seat] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    doubled: list[tuple[int, str, Person]] = field(default_factory=list)

    def fill(self, place: int, stage: Wanted) -> None:
        """Seats the holders of one stage's roles, or notes who is doubled or missing."""
        found = [(role, person) for role in stage.roles if (person := self._holder(role))]
        if stage.mode == "any" and self._satisfied(found, stage):
            return
        for role, person in found:
            seat = self._seat_of(person)
            if seat is None:
                self.seats.append(Seat(place, person, [role], list(stage.roles[role])))
            elif seat.place == place and stage.mode == "any":
                seat.roles.append(role)
            elif self._may_merge(seat):
                self._merge(seat, role, stage.roles[role])
            else:
                self.doubled.append((place, role, person))

    def ask_second_people(self) -> None:
        """For each role whose holder answers for another one: the next manager up who has no seat yet."""
        for place, role, person in self.doubled:
            try:
                other = self.holders.above(person, role, {seat.person.person_id for seat in self.seats})
            except Missing as missing:
                self.missing.append(str(missing))
                continue
            self.seats.append(Seat(place, other, [role], list(self.stages[place].roles[role])))
            words = role.replace("_", " ")
            self.notes.append(f"Nobody answers twice here: the next manager above the {words} is asked as {words}.")

    def _holder(self, role: str) -> Person | None:
        try:
            person, note = self.holders.holder(role)
        except Missing as missing:
            self.missing.append(str(missing))
            return None
        self.notes.extend([note] if note else [])
        return person

    def _satisfied(self, found: Sequence[tuple[str, Person]], stage: Wanted) -> bool:
        """Whether one of the holders of an `any` has to answer anyway, and may answer for this as well."""
        for role, person in found:
            seat = self._seat_of(person)
            if seat and self._may_merge(seat):
                self._merge(seat, role, stage.roles[role])
                return True
        return False

    def _may_merge(self, seat: Seat) -> bool:
        """An answer counts for another role only if the policy merges, and only if it is sure to be needed."""
        return self.merge and self.stages[seat.place].mode == "all"

    def _merge(self, seat: Seat, role: str, rules: Sequence[str]) -> None:
        seat.roles.append(role)
        seat.rules.extend(rules)
        words = " and ".join(role.replace("_", " ") for role in seat.roles)
        self.notes.append(f"One person is {words} here and answers once.")

    def _seat_of(self, person: Person) -> Seat | None:
        return next((seat for seat in self.seats if seat.person.person_id == person.person_id), None)
