"""Who must approve a request, in what order, by when, and because of which rule."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count, groupby
from zoneinfo import ZoneInfo

from mailbot.core.catalog import RISKS, Catalog, Entitlement, Person, Risk
from mailbot.core.register import AccessRequest, Approval, Stage
from mailbot.core.routing.holders import Holders
from mailbot.core.routing.seats import Nobody, Seat, seated
from mailbot.core.routing.standin import stand_in
from mailbot.core.routing.wanted import Wanted, wanted
from mailbot.core.rules import Evaluation, Facts, Policy, evaluate

__all__ = ["Route", "deadline", "route", "stand_in"]


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one request.

    `held_for` says in words what is missing for the access office to see to; `deny` why it is refused; `because` every
    rule that took part and every one that did not, without anybody's name. A deny wins over a hold, a hold over stages.
    """

    stages: tuple[Stage, ...] = ()
    held_for: tuple[str, ...] = ()
    deny: str = ""
    because: tuple[str, ...] = ()


def route(request: AccessRequest, catalog: Catalog, policy: Policy, severity: str, now: datetime) -> Route:
    """The stages of a request; or what holds it, or why it is denied. `severity` is that of its conflicts."""
    entitlement = catalog.by_label.get((request.system, request.access_level))
    person = catalog.by_id.get(request.beneficiary)
    if entitlement is None:
        return Route(held_for=(f"{request.what} is not in catalog.csv any more: add it again or refuse the request.",))
    if person is None or not person.active:
        return Route(held_for=(_gone(person),))
    risk = max(request.risk, entitlement.risk, key=RISKS.index)  # the catalog may have become stricter since it asked
    found = _evaluated(entitlement, person, policy, risk, severity, now)
    if found.deny:
        return Route(deny=found.deny, because=found.because)
    stages = wanted(found.hits)
    if not stages:
        missing = "no rule of policy.yaml asks anybody to approve this: add a rule with stages that applies to it."
        return Route(held_for=(missing,), because=found.because)
    holders = Holders(request, entitlement, person, catalog, policy)
    return _filled(stages, holders, risk, deadline(policy, risk, now), found.because)


def deadline(policy: Policy, risk: Risk, now: datetime) -> datetime:
    """By when a request is to be decided (UTC), when it is asked for at `now`."""
    return policy.calendar.due(policy.deadlines[risk], now)


def _gone(person: Person | None) -> str:
    if person is None:
        return "the person this is for is not in staff.csv any more: add them again or refuse the request."
    return f"{person.name} no longer works here: correct status in staff.csv or refuse the request."


def _evaluated(
    entitlement: Entitlement, person: Person, policy: Policy, risk: Risk, severity: str, now: datetime
) -> Evaluation:
    facts = Facts(
        risk=risk,
        kind=entitlement.kind,
        system=entitlement.system,
        access_level=entitlement.access_level,
        department=person.department,
        person_type=person.type,
        conflict=severity,
    )
    return evaluate(policy.rules, facts, now.astimezone(ZoneInfo(policy.calendar.time_zone)).date())


def _filled(stages: Sequence[Wanted], holders: Holders, risk: Risk, due: datetime, because: tuple[str, ...]) -> Route:
    """The stages with their people, or what holds them."""
    policy = holders.policy
    try:
        seats, notes = seated(stages, holders, merge=risk in policy.merge_same_person)
    except Nobody as nobody:
        return Route(held_for=nobody.missing, because=because)
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
    return Route(stages=_numbered(stages, seats, blank), because=(*because, *notes))


def _numbered(stages: Sequence[Wanted], seats: Sequence[Seat], blank: Approval) -> tuple[Stage, ...]:
    """Stages and slots, each numbered through from 1; a stage whose roles are all asked elsewhere is left out."""
    slots = count(1)
    groups = groupby(sorted(seats, key=lambda seat: seat.place), key=lambda seat: seat.place)
    return tuple(
        Stage(
            number,
            stages[place].mode,
            tuple(
                replace(
                    blank,
                    slot=next(slots),
                    stage=number,
                    approver=seat.person.person_id,
                    roles=tuple(seat.roles),
                    rules=tuple(dict.fromkeys(seat.rules)),
                )
                for seat in group
            ),
        )
        for number, (place, group) in enumerate(groups, start=1)
    )
