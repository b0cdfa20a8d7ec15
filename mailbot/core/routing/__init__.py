"""Who must approve a request, in what order, by when, and because of which rule.

In reading order:

- `wanted`: which roles the rules that apply want
- `tickets`: numbers that a request has to name
- `holders`: who holds a role
- `ladders`: who decides where that person cannot
- `groups`: sharing people out, so that nobody sits twice
- `seats`: people in their slots
- `special`: the ways of emergencies, birthrights and appeals
- `standin`: who decides for somebody late, away or gone
- `heirs`: who decides what is open when the rules have changed
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count, groupby

from mailbot.core.catalog import RISKS, Catalog, Entitlement, Person, Risk
from mailbot.core.register import AccessRequest, Approval, Stage
from mailbot.core.routing.heirs import heir
from mailbot.core.routing.holders import Holders
from mailbot.core.routing.seats import Nobody, Seat, seated
from mailbot.core.routing.standin import stand_in
from mailbot.core.routing.tickets import example, named, unnamed
from mailbot.core.routing.wanted import Wanted, at_the_end, wanted
from mailbot.core.rules import Evaluation, Facts, Policy, Rule, evaluate

__all__ = ["Route", "deadline", "example", "heir", "named", "route", "stand_in"]


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one request.

    `held_for` says in words what is missing for the access office to see to; `deny` why it is refused; `because` every
    rule that took part and every one that did not, without anybody's name. A deny wins over a hold, a hold over stages.
    `needs_ticket` are the patterns for which the request names no number yet: it does not start before it does.
    """

    stages: tuple[Stage, ...] = ()
    held_for: tuple[str, ...] = ()
    deny: str = ""
    because: tuple[str, ...] = ()
    needs_ticket: tuple[str, ...] = ()


def route(
    request: AccessRequest,
    catalog: Catalog,
    policy: Policy,
    severity: str,
    now: datetime,
    extra: Sequence[tuple[str, str]] = (),
) -> Route:
    """The stages of a request; or what holds it, or why it is denied.

    `severity` is that of its conflicts; `extra` are roles that have to agree at the end because of one, each with the
    id of the rule of sod.csv.
    """
    entitlement = catalog.row_of(request)
    person = catalog.by_id.get(request.beneficiary)
    if entitlement is None:
        return Route(held_for=(f"{request.what} is not in catalog.csv any more: add it again or refuse the request.",))
    if person is None or not person.active:
        return Route(held_for=(_gone(person),))
    risk = max(request.risk, entitlement.risk, key=RISKS.index)  # the catalog may have become stricter since it asked
    found = _evaluated(request, entitlement, person, policy, risk, severity, now)
    if found.deny:
        return Route(deny=found.deny, because=found.because)
    if not any(stage.roles for rule in found.hits for stage in rule.stages):
        missing = "no rule of policy.yaml asks anybody to approve this: add a rule with stages that applies to it."
        return Route(held_for=(missing,), because=found.because)
    rules = (*found.hits, *at_the_end(extra, found.hits))
    holders = Holders(request, entitlement, person, catalog, policy)
    way = _filled(rules, holders, risk, deadline(policy, risk, now))
    because = (*found.because, *(f"{one.id} applies: {one.why}" for one in rules[len(found.hits) :]), *way.because)
    return replace(way, because=because, needs_ticket=unnamed(found.hits, request.ticket))


def deadline(policy: Policy, risk: Risk, now: datetime) -> datetime:
    """By when a request is to be decided (UTC), when it is asked for at `now`."""
    return policy.calendar.due(policy.deadlines[risk], now)


def _gone(person: Person | None) -> str:
    if person is None:
        return "the person this is for is not in staff.csv any more: add them again or refuse the request."
    return f"{person.name} no longer works here: correct status in staff.csv or refuse the request."


def _evaluated(
    request: AccessRequest,
    entitlement: Entitlement,
    person: Person,
    policy: Policy,
    risk: Risk,
    severity: str,
    now: datetime,
) -> Evaluation:
    facts = Facts(
        risk=risk,
        kind=entitlement.kind,
        system=entitlement.system,
        access_level=entitlement.access_level,
        department=person.department,
        person_type=person.type,
        conflict=severity,
        nature=request.nature,
        title=person.title,
    )
    return evaluate(policy.rules, facts, policy.calendar.day(now))


def _filled(rules: Sequence[Rule], holders: Holders, risk: Risk, due: datetime) -> Route:
    """The stages of these rules with their people, or what holds them; `because` are the notes on who was asked."""
    policy, stages = holders.policy, wanted(rules)
    try:
        seats, notes = seated(stages, holders, merge=risk in policy.merge_same_person)
    except Nobody as nobody:
        return Route(held_for=nobody.missing)
    blank = Approval(
        slot=0,
        stage=0,
        approver="",
        roles=(),
        rules=(),
        assurance=policy.assurance[risk],
        reason_required=risk in policy.reason_required,
        due_at=due,
    )
    return Route(stages=_numbered(stages, seats, rules, blank), because=notes)


def _numbered(
    stages: Sequence[Wanted], seats: Sequence[Seat], rules: Sequence[Rule], blank: Approval
) -> tuple[Stage, ...]:
    """Stages and slots, each numbered through from 1; a stage whose roles are all asked elsewhere is left out.

    A group answers in a stage of its own, after the people who are asked at the same place.
    """
    slots = count(1)
    roles = {role: number for number, role in enumerate((role for stage in stages for role in stage.roles), start=1)}

    def joint(seat: Seat) -> tuple[int, int]:
        return seat.place, roles.get(seat.group, 0)

    in_order = sorted(seats, key=lambda seat: (joint(seat), min(roles[role] for role in seat.roles)))
    groups = groupby(in_order, key=joint)
    return tuple(
        Stage(
            number,
            "any" if group else stages[place].mode,
            tuple(_approval(seat, rules, blank, next(slots), number) for seat in members),
        )
        for number, ((place, group), members) in enumerate(groups, start=1)
    )


def _approval(seat: Seat, rules: Sequence[Rule], blank: Approval, slot: int, stage: int) -> Approval:
    """What a seat asks of its person: all that the rules want which put them there."""
    mine = [rule for rule in rules if rule.id in seat.rules]
    stages = [stage for rule in mine for stage in rule.stages if not set(stage.roles).isdisjoint(seat.roles)]
    return replace(
        blank,
        slot=slot,
        stage=stage,
        approver=seat.person.person_id,
        roles=tuple(seat.roles),
        rules=tuple(dict.fromkeys(seat.rules)),
        checklist=tuple(dict.fromkeys(item for stage in stages for item in stage.checklist)),
        reason_required=blank.reason_required or any(rule.reason_required for rule in mine),
    )
