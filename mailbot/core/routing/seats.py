"""Putting people into slots: each person has one seat on the whole way of a request, each role its own answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mailbot.core.catalog import Person
from mailbot.core.routing.groups import shared_out
from mailbot.core.routing.holders import Found, Holders, Missing
from mailbot.core.routing.ladders import role_words
from mailbot.core.routing.wanted import Wanted


class Nobody(Exception):
    """Some roles have nobody to answer for them; `missing` says which, in words."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(" ".join(missing))
        self.missing = tuple(dict.fromkeys(missing))


@dataclass(slots=True)
class Seat:
    """One person in one stage (`place` counts the stages from 0), for some roles, because of some rules.

    `group` is the role for which any one of several people answers, in a stage of their own at that place.
    """

    place: int
    person: Person
    roles: list[str]
    rules: list[str]
    group: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    """A role still without a seat, and who may answer for it."""

    place: int
    role: str
    found: Found


def seated(stages: Sequence[Wanted], holders: Holders, merge: bool) -> tuple[list[Seat], tuple[str, ...]]:
    """The seats of every stage, and notes on who was asked instead of whom; raises Nobody with all that is missing.

    People who hold a role are seated first, then whom the ladders found. Where one would be asked for two, they answer
    once for both if `merge`, else a second person is asked for the later role. Members of groups come last: whoever has
    no seat by then.
    """
    seating = _Seating(stages, holders, merge)
    for mode in ("all", "any"):  # whoever has to answer anyway first: that answer may satisfy an `any`
        for place, stage in enumerate(stages):
            if stage.mode == mode:
                seating.fill(place, stage)
    seating.place_found()
    seating.ask_second_people()
    seating.seat_groups()
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
    doubled: list[_Open] = field(default_factory=list)
    groups: list[_Open] = field(default_factory=list)
    found: list[_Open] = field(default_factory=list)

    def fill(self, place: int, stage: Wanted) -> None:
        """Seats the holders of one stage's roles, or notes who comes later or is missing."""
        found = [(role, held) for role in stage.roles if (held := self._holder(role))]
        single = [(role, held) for role, held in found if not held.group]
        if stage.mode == "any" and self._satisfied(single, stage):
            return
        self.groups.extend(_Open(place, role, held) for role, held in found if held.group)
        for role, held in single:
            if held.instead_of:
                self.found.append(_Open(place, role, held))
            else:
                self._place(_Open(place, role, held))

    def place_found(self) -> None:
        """Seats whom a ladder has found: only now, for it must not take the seat of somebody who holds a role."""
        for open_ in self.found:
            self._place(open_)

    def _place(self, open_: _Open) -> None:
        """Seats one person for one role, or notes that they have a seat that cannot count for it."""
        place, role, held = open_.place, open_.role, open_.found
        stage, seat = self.stages[place], self._seat_of(held.people[0])
        if seat is None:
            self._sit(place, role, held)
        elif seat.place == place and stage.mode == "any":
            seat.roles.append(role)
            self._note(held.note)
        elif self._may_merge(seat):
            self._merge(seat, role, stage.roles[role])
            self._note(held.note)
        else:
            self.doubled.append(open_)

    def ask_second_people(self) -> None:
        """For each role whose holder answers for another one: whom the ladder finds that has no seat yet."""
        for open_ in self.doubled:
            (person,) = open_.found.people
            trouble = open_.found.instead_of or Missing("", "self", person, twice=True)
            found = self._instead(open_.role, trouble)
            if found and found.group:
                self.groups.append(_Open(open_.place, open_.role, found))
            elif found:
                self._sit(open_.place, open_.role, found)

    def seat_groups(self) -> None:
        """Each member of a group who has no seat yet gets one, so that every group has somebody as far as can be."""
        free = [[one for one in row.found.people if self._seat_of(one) is None] for row in self.groups]
        shared = list(zip(self.groups, shared_out(free), strict=True))
        for open_, people in shared:
            if people:
                self._sit(open_.place, open_.role, Found(people, True, open_.found.note))
        for open_, people in shared:
            if not people and not self._merge_member(open_):
                trouble = open_.found.instead_of or Missing("", "self", open_.found.people[0], twice=True)
                if found := self._instead(open_.role, trouble):
                    self._sit(open_.place, open_.role, found)

    def _holder(self, role: str) -> Found | None:
        try:
            return self.holders.holder(role)
        except Missing as missing:
            self.missing.append(str(missing))
            return None

    def _instead(self, role: str, trouble: Missing) -> Found | None:
        try:
            return self.holders.instead(role, trouble, {seat.person.person_id for seat in self.seats})
        except Missing as missing:
            self.missing.append(str(missing))
            return None

    def _sit(self, place: int, role: str, found: Found) -> None:
        stage = self.stages[place]
        group = role if found.group and stage.mode == "all" else ""
        self.seats.extend(Seat(place, one, [role], list(stage.roles[role]), group) for one in found.people)
        self._note(found.note)

    def _satisfied(self, found: Sequence[tuple[str, Found]], stage: Wanted) -> bool:
        """Whether one of the holders of an `any` has to answer anyway, and may answer for this as well."""
        for role, held in found:
            seat = self._seat_of(held.people[0])
            if seat and self._may_merge(seat):
                self._merge(seat, role, stage.roles[role])
                self._note(held.note)
                return True
        return False

    def _merge_member(self, open_: _Open) -> bool:
        """Whether a member of a group, all of whom have a seat, may answer once for both."""
        for one in open_.found.people:
            seat = self._seat_of(one)
            if seat and self._may_merge(seat):
                self._merge(seat, open_.role, self.stages[open_.place].roles[open_.role])
                return True
        return False

    def _may_merge(self, seat: Seat) -> bool:
        """An answer counts for another role only if the policy merges, and only if it is sure to be needed."""
        return self.merge and self.stages[seat.place].mode == "all" and not seat.group

    def _merge(self, seat: Seat, role: str, rules: Sequence[str]) -> None:
        seat.roles.append(role)
        seat.rules.extend(rules)
        self._note(f"One person is {role_words(*seat.roles)} here and answers once.")

    def _note(self, words: str) -> None:
        self.notes.extend([words] if words else [])

    def _seat_of(self, person: Person) -> Seat | None:
        return next((seat for seat in self.seats if seat.person.person_id == person.person_id), None)
