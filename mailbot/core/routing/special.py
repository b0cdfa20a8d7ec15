"""Ways of their own: one act in an emergency, the owner alone for a birthright, somebody independent on an appeal."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import AccessRequest, Approval, Mode, Stage
from mailbot.core.routing.holders import Holders, Missing
from mailbot.core.rules import EMERGENCY_HOURS, Birthright, Policy

REVIEWER = "appeal_reviewer"
"""The first role of whoever looks again on an appeal; the others are those in whose place they do."""

DECIDE_WITHIN = timedelta(hours=4)
"""How long an emergency waits for somebody to act."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The no to a request that is appealed: whose it was (person_id; of a delegate's, for whom they said it), in which
    roles, who else decided, and everybody who ever said no to it, also who took that back."""

    by: str
    roles: tuple[str, ...]
    decided: frozenset[str]
    said_no: frozenset[str]


def emergency_stage(
    request: AccessRequest, catalog: Catalog, policy: Policy, now: datetime, besides: Collection[str] = ()
) -> Stage | None:
    """Whoever of those named for emergencies is no party to the request; None when nobody is, or none is allowed.

    One of them is enough, so each has to hold all the roles that a conflict asks `besides`. A named approver who is
    missing or a party has no substitute.
    """
    holders = _holders(request, catalog, policy)
    if policy.emergency is None or holders is None:
        return None
    asked = tuple(dict.fromkeys((*policy.emergency.approvers, *besides)))
    held = {role: _who_hold(holders, role) for role in asked}
    named = dict.fromkeys(person for role in policy.emergency.approvers for person in held[role])
    fit = [person for person in named if all(person in held[role] for role in besides)]
    found = {person: [role for role in asked if person in held[role]] for person in fit}
    return _stage("any", found, "emergency", holders, now + DECIDE_WITHIN) if found else None


def _who_hold(holders: Holders, role: str) -> tuple[str, ...]:
    """The person_ids of those who may answer for a role; empty where they are missing, or parties to the request."""
    with suppress(Missing):
        return tuple(person.person_id for person in holders.named(role).people)
    return ()


def emergency_ends(until: date, approved_at: datetime, policy: Policy) -> datetime:
    """The moment at which the access of an emergency is over (UTC): the hours of the policy after the yes, and no later
    than its last day."""
    hours = policy.emergency.hours if policy.emergency else EMERGENCY_HOURS
    return min(policy.calendar.end_of(until), approved_at + timedelta(hours=hours))


def birthright_stage(
    request: AccessRequest, birthright: Birthright, catalog: Catalog, policy: Policy, due: datetime
) -> Stage:
    """The owner alone, for what everybody in a job gets; raises Missing."""
    holders = _holders(request, catalog, policy)
    if holders is None:
        raise Missing(f"{request.what} or the person it is for is no longer listed.")
    owner = holders.holder("owner")
    asked = {person.person_id: ["owner"] for person in owner.people}
    return _stage("any" if owner.group else "all", asked, birthright.id, holders, due)


def looked_at_again(
    stages: Sequence[Stage], request: AccessRequest, denied: Denied, catalog: Catalog, policy: Policy
) -> tuple[Stage, ...]:
    """The stages of an appeal: the role that said no goes to somebody independent, and so does what anybody is asked
    who has said no before; raises Missing when nobody is.

    Whom that leaves without an answer is asked in another role of theirs, if somebody else was for their sake.
    """
    holders = _holders(request, catalog, policy)
    stages = _with_spared(stages, denied, holders)
    taken = {row.approver for stage in stages for row in stage.approvals if not _is_denied(row, denied)}
    given: dict[int, Approval] = {}
    for row in (row for stage in stages for row in stage.approvals if _is_denied(row, denied)):
        barred = {request.requester, request.beneficiary, *denied.said_no, *denied.decided, *taken}
        found = _reviewer(holders, denied, row, barred) if holders else None
        if found is None:
            raise Missing(_NOBODY)
        taken.add(found.person_id)
        given[row.slot] = replace(row, approver=found.person_id, roles=(REVIEWER, *row.roles))
    return tuple(
        replace(stage, approvals=tuple(given.get(row.slot, row) for row in stage.approvals)) for stage in stages
    )


def another_reviewer(
    request: AccessRequest, row: Approval, denied: Denied, taken: Collection[str], catalog: Catalog, policy: Policy
) -> Person | None:
    """Who looks again instead of a reviewer who has left, none of `taken` (person_ids); None when nobody independent is
    left."""
    holders = _holders(request, catalog, policy)
    barred = {request.requester, request.beneficiary, *denied.said_no, *denied.decided, *taken}
    return _reviewer(holders, denied, row, barred) if holders else None


def _with_spared(stages: Sequence[Stage], denied: Denied, holders: Holders | None) -> tuple[Stage, ...]:
    """The stages, with the other seats of those who lose one to the reviewer given back to them."""
    rows = [row for stage in stages for row in stage.approvals]
    spared = {row.approver for row in rows if _is_denied(row, denied)} - denied.said_no

    def seat(row: Approval) -> Approval:
        own = _who_hold(holders, row.roles[0]) if holders and not _is_denied(row, denied) else ()
        if len(own) != 1 or own[0] not in spared:
            return row
        spared.remove(own[0])  # to one seat: nobody answers twice
        return replace(row, approver=own[0])

    return tuple(replace(stage, approvals=tuple(map(seat, stage.approvals))) for stage in stages)


_NOBODY = "nobody independent can look again at the no: name a role under appeals in policy.yaml, and who holds it."


def _is_denied(row: Approval, denied: Denied) -> bool:
    return row.approver in denied.said_no or not set(row.roles).isdisjoint(denied.roles)


def _reviewer(holders: Holders, denied: Denied, row: Approval, barred: set[str]) -> Person | None:
    return next((one for one in _reviewers(holders, denied, row, barred) if one.person_id not in barred), None)


def _reviewers(holders: Holders, denied: Denied, row: Approval, barred: set[str]) -> Iterator[Person]:
    """Who may look again, the best first: the role the policy names, then the managers above whoever said no."""
    if holders.policy.appeals:
        with suppress(Missing):
            yield from holders.named(holders.policy.appeals).people
    no = holders.catalog.by_id.get(row.approver if row.approver in denied.said_no else denied.by)
    if no:
        with suppress(Missing):
            yield holders.above(no, row.roles[-1], barred)


def _holders(request: AccessRequest, catalog: Catalog, policy: Policy) -> Holders | None:
    entitlement = catalog.row_of(request)
    person = catalog.by_id.get(request.beneficiary)
    if entitlement is None or person is None or not person.active:
        return None
    return Holders(request, entitlement, person, catalog, policy)


def _stage(mode: Mode, people: Mapping[str, Sequence[str]], rule: str, holders: Holders, due: datetime) -> Stage:
    """One stage with a slot for each person, in their roles."""
    risk, policy = holders.entitlement.risk, holders.policy
    approvals = (
        Approval(
            slot=slot,
            stage=1,
            approver=person,
            roles=tuple(roles),
            rules=(rule,),
            assurance=policy.assurance[risk],
            reason_required=risk in policy.reason_required,
            due_at=due,
        )
        for slot, (person, roles) in enumerate(people.items(), start=1)
    )
    return Stage(1, mode, tuple(approvals))
