"""Which way a request goes: by the rules, or by what its nature asks for."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from mailbot.core.birthrights import birthright_of
from mailbot.core.catalog import Person
from mailbot.core.figures import counted
from mailbot.core.register import AccessRequest, Approval, Stage
from mailbot.core.routing import Route, deadline
from mailbot.core.routing.holders import Missing
from mailbot.core.routing.ladders import is_told_of, role_words
from mailbot.core.routing.special import REVIEWER, Denied, another_reviewer, birthright_stage, looked_at_again
from mailbot.services.desk import Desk
from mailbot.services.ports import Rulebook, Tx
from mailbot.services.routing import reactions
from mailbot.services.routing.ownerwanted import as_claimed


def way_of(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> Route:
    """The route of a request of any nature; what a rule denies is denied whatever it is called."""
    desk = as_claimed(desk, tx, request)
    way = way_by_rules(desk.rulebook, request, at)
    return _appeal(desk, tx, request, way) if request.nature == "appeal" and not way.deny else way


def way_by_rules(rulebook: Rulebook, request: AccessRequest, at: datetime) -> Route:
    """The route, as far as the rules alone tell: that of an appeal hangs on who said no."""
    ordinary = reactions.ordinary_way(rulebook, request, at)
    special = _WAYS.get(request.nature)
    return ordinary if ordinary.deny or special is None else special(rulebook, request, ordinary, at)


def emergency_way(rulebook: Rulebook, request: AccessRequest, ordinary: Route, at: datetime) -> Route:
    """The way of a request that is an emergency, of which `ordinary` is the formal one that follows."""
    stage, policy = reactions.act_of_one(rulebook, request, at), rulebook.policy.emergency
    if stage is None or policy is None:
        nobody = "nobody who may act in an emergency can decide this."
        return replace(ordinary, stages=(), held_for=ordinary.held_for or (nobody,))
    why = f"emergency applies: one act is enough for {counted(policy.hours, 'hour')}, and the formal way follows"
    named = (reason for reason in ordinary.because if not is_told_of(reason, _seats((stage,))))  # nobody stands in
    return Route(stages=(stage,), because=(*named, why))


def _birthright_way(rulebook: Rulebook, request: AccessRequest, ordinary: Route, at: datetime) -> Route:
    person, label = rulebook.catalog.by_id.get(request.beneficiary), (request.system, request.access_level)
    birthright = birthright_of(rulebook.birthrights, person, label) if person else None
    if any(conflict.severity in ("extra_approver", "exception") for conflict in request.conflicts):
        return ordinary
    if birthright is None:
        return replace(ordinary, stages=(), held_for=("no birthright of policy.yaml gives this to them any more.",))
    try:
        due = deadline(rulebook.policy, request.risk, at)
        stage = birthright_stage(request, birthright, rulebook.catalog, rulebook.policy, due)
    except Missing as missing:
        return Route(held_for=(str(missing),), because=ordinary.because)
    return Route(stages=(stage,), because=(*ordinary.because, f"{birthright.id} applies: {birthright.why}"))


def _appeal(desk: Desk, tx: Tx, request: AccessRequest, ordinary: Route) -> Route:
    denied = _denied(tx, request)
    if denied is None or not ordinary.stages:
        return ordinary
    try:
        stages = looked_at_again(ordinary.stages, request, denied, desk.catalog, desk.policy)
    except Missing as missing:
        return Route(held_for=(str(missing),), because=ordinary.because)
    anew = {role for role, person in _seats(ordinary.stages).items() if _seats(stages)[role] != person}
    because = (reason for reason in ordinary.because if not is_told_of(reason, anew))
    looks = [row.roles for stage in stages for row in stage.approvals if REVIEWER in row.roles]
    again = dict.fromkeys(role for roles in looks for role in roles if role != REVIEWER)
    if not again:
        return replace(ordinary, stages=stages)
    why = f"an appeal: somebody independent is asked in the place of the {role_words(*again)} who said no"
    return replace(ordinary, stages=stages, because=(*because, why))


def looks_again(desk: Desk, tx: Tx, request: AccessRequest, seat: Approval, taken: Collection[str]) -> Person | None:
    """Who has the reviewer's seat of an appeal: whoever looks at it while they work here, else who would be asked now,
    none of `taken` (person_ids); None for nobody."""
    reviewer, denied = desk.person(seat.approver), _denied(tx, request)
    if reviewer.active or denied is None:
        return reviewer if reviewer.active else None
    return another_reviewer(request, seat, denied, taken, desk.catalog, desk.policy)


def _denied(tx: Tx, request: AccessRequest) -> Denied | None:
    """The no that an appeal is against."""
    first = tx.request_file(request.origin)
    no = next((row for row in first.decisions if row.verb == "reject"), None) if first else None
    slot = first.approval(no.slot) if first and no else None
    if first is None or no is None or slot is None:
        return None
    decided = frozenset(row.decided_by for row in first.decisions)
    return Denied(slot.deputy_for or no.decided_by, slot.roles, decided, said_no(tx, request.origin))


def said_no(tx: Tx, request_id: str) -> frozenset[str]:
    """Everybody who has ever said no to a request (person_ids), also who took it back, and for whom a delegate said it:
    none of them is independent."""
    noes = ((file, row) for file in tx.versions(request_id) for row in file.decisions if row.verb == "reject")
    rows = [(row.decided_by, slot.deputy_for if (slot := file.approval(row.slot)) else "") for file, row in noes]
    return frozenset(person for people in rows for person in people if person)


def _seats(stages: Sequence[Stage]) -> Mapping[str, frozenset[str]]:
    """Who is asked (person_ids) in each role."""
    rows = [(role, row.approver) for stage in stages for row in stage.approvals for role in row.roles]
    return {role: frozenset(person for other, person in rows if other == role) for role, _ in rows}


_WAYS: Mapping[str, Callable[[Rulebook, AccessRequest, Route, datetime], Route]] = {
    "emergency": emergency_way,
    "birthright": _birthright_way,
}
