"""How the rules react to the conflicts of a request: denied, held for an exception, or one more approver asked; in an
emergency, too."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from mailbot.core import sod
from mailbot.core.catalog import Conflict
from mailbot.core.register import AccessRequest, Stage
from mailbot.core.routing import Route, route
from mailbot.core.routing.special import emergency_stage
from mailbot.services.ports import Rulebook
from mailbot.services.routing.numbers import asked_for


def ordinary_way(rulebook: Rulebook, request: AccessRequest, at: datetime) -> Route:
    """The way of a request, with its conflicts, under these rules.

    One conflict that blocks denies it; one that needs an exception holds it; one may ask another role. A bundle is
    never given itself, so a request for one is held.
    """
    blocked = next((conflict.reason for conflict in request.conflicts if conflict.severity == "block"), "")
    entitlement = rulebook.catalog.row_of(request)
    if entitlement and entitlement.members and not blocked:
        return Route(held_for=(f"{request.what} is a bundle now: what it holds has to be asked for instead.",))
    severity, extra = sod.worst(request.conflicts), tuple(_besides(rulebook, request))
    way = asked_for(route(request, rulebook.catalog, rulebook.policy, severity, at, extra))
    if blocked or way.deny:
        return Route(deny=blocked or way.deny, because=way.because)
    noted = tuple(_excepted(conflict) for conflict in request.conflicts if conflict.exception)
    wanted = tuple(_needs(conflict) for conflict in request.conflicts if conflict.severity == "exception")
    because, held_for = (*way.because, *noted), (*wanted, *way.held_for)
    return replace(way, stages=() if wanted else way.stages, held_for=held_for, because=because)


def act_of_one(rulebook: Rulebook, request: AccessRequest, at: datetime) -> Stage | None:
    """Those of whom one may give an emergency at once; None where nobody may.

    It gives no more than the rules allow: no act stands in for an exception, and where a conflict asks another role,
    only somebody who holds that role as well may act.
    """
    if any(conflict.severity == "exception" for conflict in request.conflicts):
        return None
    roles = [role for role, _ in _besides(rulebook, request)]
    return emergency_stage(request, rulebook.catalog, rulebook.policy, at, roles)


def _besides(rulebook: Rulebook, request: AccessRequest) -> Iterator[tuple[str, str]]:
    """The roles that conflicts ask besides, each with the rule that does."""
    for conflict in request.conflicts:
        if conflict.severity == "extra_approver" and (rule := rulebook.combinations.by_name.get(conflict.rule)):
            yield rule.approver, rule.rule


def _needs(conflict: Conflict) -> str:
    both = f"{conflict.asked} together with {conflict.other}"
    return f"{both} needs an exception from {conflict.rule} ({conflict.name}): a row in exceptions.csv."


def _excepted(conflict: Conflict) -> str:
    return f"{conflict.rule} is excepted by {conflict.exception} until {conflict.until}: {conflict.control}"
