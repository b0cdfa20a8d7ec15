"""The specification: who is asked, stage by stage, and who instead, in plain sentences from rules/README.md alone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tests.model.company import JOB, Company
from tests.model.wishes import Request, Slot

LADDERS = {"self": ("next_manager",)} | dict.fromkeys(
    ("late", "absent"), ("next_manager", "second_owner", "access_office")
)
Trouble = tuple[str, str]
"""What keeps whom the rules name from answering, and who that is."""


class Nobody(Exception):
    """No ladder finds anybody: the request waits for the access office."""


@dataclass
class Holders:
    """Who answers for a role: neither who asks nor whom it is for, and nobody who does not work here."""

    company: Company
    request: Request

    def works(self, name: str) -> bool:
        return bool(name) and self.company.people[name].active

    def fit(self, name: str, taken: Collection[str] = ()) -> bool:
        return self.works(name) and name not in (self.request.asker, self.request.person, *taken)

    def written(self, role: str) -> tuple[str, ...]:
        """Whom the rules name, working here or not; an empty name where a cell is empty."""
        here, access = self.company.people[self.request.person], self.company.access[self.request.access]
        named = {"manager": here.manager, "owner": access.owner, "second_owner": access.second_owner}
        named |= {"department_head": self.company.heads.get(here.department, ""), "access_office": self.company.office}
        return (named[role],) if role in named else self.company.roles[role]

    def holders(self, role: str) -> tuple[list[str], Trouble | None]:
        """Who is asked for a role, and what the trouble is with whom the rules name, if any; raises Nobody."""
        named = self.written(role)
        if found := [name for name in named if self.fit(name)]:
            return found, None
        here = [name for name in named if self.works(name)]
        trouble = ("self" if here else "leaver" if named[0] else f"no_{role}", (here or named)[0])
        return self.instead(trouble, ()), trouble

    def at_once(self) -> list[str]:
        """Who may decide in an emergency, and holds what a conflict asks besides; nobody stands in for them."""
        named = [name for role in self.company.policy.emergency for name in self.written(role)]
        fit = [name for name in dict.fromkeys(named) if self.fit(name)]
        return [name for name in fit if all(name in self.written(role) for role in self.request.besides)]

    def instead(self, trouble: Trouble, taken: Collection[str], owns: bool = True) -> list[str]:
        """Whom the ladder for a trouble finds; raises Nobody. By default a second owner is late for an owner only."""
        why, person = trouble
        ladders = self.company.policy.ladders
        for step in ladders.get(why, LADDERS.get(why, ())):
            above = step == "next_manager"
            named = () if step == "hold" else self.above(person) if above else self.written(step)
            found = [name for name in named if self.fit(name, taken)]
            if found and (owns or step != "second_owner" or why in ladders):
                return found[:1]
        raise Nobody

    def first(self, trouble: Trouble, taken: Collection[str], owns: bool = True) -> str | None:
        try:
            return self.instead(trouble, taken, owns)[0]
        except Nobody:
            return None

    def above(self, person: str) -> Iterator[str]:
        """The managers above, the nearest first, as far up as each of them works here and none comes twice."""
        seen = {person}
        while person and self.works(person := self.company.people[person].manager) and person not in seen:
            seen.add(person)
            yield person


def routed(company: Company, request: Request, extra: Sequence[str]) -> list[Slot] | None:
    """Who has to agree, stage by stage; None when it is denied. Raises Nobody when somebody is missing."""
    person, policy, at = company.people[request.person], company.policy, Holders(company, request)
    risk = company.access[request.access].risk
    facts = {"risk": risk, "department": person.department, "person_type": "contractor" if person.contractor else ""}
    hits = [rule for rule in policy.rules if all(facts[name] == value for name, value in rule.when.items())]
    if any(rule.deny for rule in hits):
        return None
    if request.emergency:
        if not at.at_once():
            raise Nobody
        return [Slot(0, name, [], "emergency", 1) for name in at.at_once()]
    if request.birthright and person.department != JOB:
        raise Nobody
    if request.birthright and not extra:
        return [Slot(0, at.holders("owner")[0][0], ["owner"], stage=1)]
    places: dict[str, int] = {}  # stages add up, the first with the first; a role is asked once, where it comes first
    for rule in hits:
        for place, roles in enumerate(rule.stages):
            places |= {role: min(place, places.get(role, place)) for role in roles}
    if not places:
        raise Nobody
    last = max(len(rule.stages) for rule in hits)
    for role in extra:  # what a toxic combination asks besides
        places.setdefault(role, last)
    order = sorted(places.items(), key=lambda row: row[1])
    rows = [(place, role, *at.holders(role)) for role, place in order]
    groups = [row for row in rows if not row[3] and len(at.written(row[1])) > 1]
    singles = [row for row in rows if row not in groups]
    slots: list[Slot] = []

    def seats(names: Collection[str]) -> list[Slot]:
        return [slot for name in names for slot in slots if slot.person == name]

    def once(names: Sequence[str], role: str) -> bool:
        """Whether somebody who has to answer anyway answers for this role too."""
        merged = [slot for slot in seats(names) if not slot.group and risk in policy.merge][:1]
        for slot in merged:
            slot.roles.append(role)
        return bool(merged)

    twice = []
    for place, role, names, trouble in sorted(singles, key=lambda row: row[3] is not None):  # who holds it comes first
        if not seats(names):
            slots.append(Slot(place, names[0], [role]))
        elif not once(names, role):
            twice.append((place, role, trouble or ("self", names[0])))
    for place, role, trouble in twice:  # nobody is asked twice: a second person is
        slots.append(Slot(place, at.instead(trouble, [slot.person for slot in slots])[0], [role]))
    for place, role, names, _ in groups:  # of a group, whoever has no seat by then
        if free := [name for name in names if not seats([name])]:
            slots += [Slot(place, name, [role], role) for name in free]
        elif not once(names, role):
            slots.append(Slot(place, at.instead(("self", names[0]), [slot.person for slot in slots])[0], [role]))
    rank = [role for role, _ in order]
    slots.sort(key=lambda one: (one.place, rank.index(one.group) if one.group else -1, min(map(rank.index, one.roles))))
    for stage, (_, members) in enumerate(groupby(slots, lambda one: (one.place, one.group)), start=1):
        for slot in members:
            slot.stage = stage
    if request.appeals:
        _look_again(at, request.appeals, slots)
    return slots


def _look_again(at: Holders, first: Request, slots: Sequence[Slot]) -> None:
    """Instead of who said no, and in their roles: whom the policy names, else the next manager above them; nobody who
    decided before, and nobody twice. Raises Nobody."""
    [no] = [slot for slot in first.slots if slot.no]
    again = [slot for slot in slots if slot.person == no.person or {*slot.roles} & {*no.roles}]
    taken = [*first.deciders(), *(slot.person for slot in slots if slot not in again)]
    for slot in again:
        named = at.written(at.company.policy.appeals) if at.company.policy.appeals else ()
        found = [name for name in (*named, *at.above(no.person)) if at.fit(name, taken)]
        if not found:
            raise Nobody
        slot.person = found[0]
        taken.append(found[0])
