"""Whose an approval is while its approver is away: their delegate's, else the next in line's."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Generic, TypeVar

from mailbot.core.audit import MAILBOT
from mailbot.core.catalog import Person
from mailbot.core.delegation import Away
from mailbot.core.register import Approval, RequestFile
from mailbot.core.routing import stand_in
from mailbot.services.approvals.handing import Handover, barred, hand, may_sit
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx

T = TypeVar("T")


def away_now(desk: Desk, tx: Tx, at: datetime, file: RequestFile | None = None) -> Away:
    """Who does not decide today; delegations count for nothing where the policy allows none. The approvers of a request
    are looked up together."""
    today = desk.today(at)

    def delegates(people: Collection[str]) -> Mapping[str, str]:
        lasting = tx.delegations(today, people) if desk.policy.delegation != "nobody" else []
        return {row.person: row.delegate for row in lasting if row.since <= today}

    at_first = frozenset(row.deputy_for or row.approver for row in file.approvals) if file else frozenset()
    return Away(_LookedUp(delegates, at_first), _LookedUp(lambda people: tx.absences(today, people), at_first))


class _LookedUp(Generic[T]):
    """What is true of a person, looked up once and when it is asked; of those of `at_first` together."""

    def __init__(self, look_up: Callable[[Collection[str]], Mapping[str, T]], at_first: Collection[str]) -> None:
        self._look_up, self._at_first = look_up, at_first
        self._found: dict[str, T | None] = {}

    def __call__(self, person: str) -> T | None:
        if person not in self._found:
            people = {person} if self._found else {person, *self._at_first}
            self._found |= {**dict.fromkeys(people), **self._look_up(people)}
        return self._found[person]


def rightful(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, away: Away) -> Person | None:
    """Who should have this approval now: whose it is by the rules, or who stands in for them; None when nobody may
    decide it but whoever has it, if they do.

    Never a party to the request, nor somebody to whom this approval cannot pass.
    """
    owner = approval.deputy_for or approval.approver
    request, taken = file.request, barred(tx, file, approval)
    never = {request.requester, request.beneficiary, *taken}
    if owner not in away:
        person = desk.person(owner)
        return person if person.active and owner not in never else None
    named = desk.person(away.delegate(owner))
    fit = named.active and named.person_id not in never and not tx.is_dead(named.email)
    if fit and may_sit(desk, file, approval, named, desk.now()):
        return named
    if request.nature == "emergency":
        return None
    theirs = replace(approval, approver=owner)
    while other := stand_in(request, theirs, taken, desk.catalog, desk.policy, why="absent"):
        if other.person_id not in away and not tx.is_dead(other.email):
            return other
        taken.add(other.person_id)
    return None


def unable(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, away: Away) -> bool:
    """Whether nobody can decide this approval now: whoever has it has left or is away, and nobody stands in."""
    there = desk.person(approval.approver).active and approval.approver not in away
    return not there and rightful(desk, tx, file, approval, away) is None


def handover(desk: Desk, approval: Approval, to: Person, away: Away) -> Handover:
    """Why an approval passes to whoever it rightfully is now."""
    owner = approval.deputy_for or approval.approver
    if to.person_id == owner and not desk.person(approval.approver).active:
        left = f"{desk.name(approval.approver)}, who decided for you, no longer works here"
        return Handover("back", f"You get this because {left}.", MAILBOT)
    if to.person_id == owner:
        by = f": {desk.name(approval.approver)} decided for you meanwhile" if approval.deputy_for else ""
        return Handover("back", f"You get this because you are back{by}.", MAILBOT)
    cause = "delegated" if away.named(owner) else "absent"
    return Handover(cause, stands_in_for(desk, owner), MAILBOT, deputy_for=owner)


def stands_in_for(desk: Desk, owner: str) -> str:
    """Why somebody who stands in gets an approval."""
    return f"You get this because {desk.name(owner)} is away and you decide for them."


def seated(
    desk: Desk, tx: Tx, file: RequestFile, stage: int, away: Away, at: datetime, but: Collection[int] = ()
) -> RequestFile:
    """A stage that is about to be asked, with those who are away replaced before anybody gets a mail; `but` are slots
    that nobody is asked for."""
    for approval in file.approvals:
        if approval.stage != stage or approval.state != "waiting" or approval.slot in but:
            continue
        to = rightful(desk, tx, file, approval, away)
        if to and to.person_id != approval.approver:
            file = hand(desk, tx, file, approval, to, handover(desk, approval, to, away), at)
    return file
