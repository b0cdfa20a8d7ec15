"""Access at once, on one named person's act, for a day or two: what may be asked for as an emergency."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.core.calendar import in_words
from mailbot.core.figures import counted
from mailbot.core.register import AccessRequest
from mailbot.core.routing.special import DECIDE_WITHIN
from mailbot.core.rules import FORMAL_DAYS
from mailbot.core.sod import Access
from mailbot.services.desk import Desk
from mailbot.services.ports import Rulebook, Tx
from mailbot.services.routing.conflicts import conflicts
from mailbot.services.routing.reactions import act_of_one

LONGEST = timedelta(days=3)
"""Its last day comes no later than so many days after it was asked for, where the company is; the database, which does
not know where that is, allows what the earliest zone of all explains."""

ONCE_IN = timedelta(days=7)
"""The same access is given to the same person as an emergency only once in this time, and not after a no; what nobody
decided may be asked for at once."""


def at_once(
    desk: Desk,
    tx: Tx,
    request: AccessRequest,
    at: datetime,
    beside: Sequence[Access] = (),
) -> tuple[AccessRequest, str]:
    """A complete draft that calls itself an emergency, as one where the policy allows it, else as urgent; and in words
    what it became. `beside` is what else is asked for with it."""
    short = _short(desk, request, at)
    checked = replace(short, conflicts=conflicts(desk, tx, short, at, beside))
    if why := why_not(desk.rulebook, checked, at) or _is_old(desk, request, at) or _had_before(desk, tx, request, at):
        return replace(request, urgent=True), f"{request.what}: {why} So it goes the ordinary way, marked as urgent."
    hours = desk.policy.emergency.hours if desk.policy.emergency else 0
    note = f"As an emergency it is given at one person's yes, for {hours} hours from then; the formal approvals follow"
    if request.until:
        return short, f"{note}, and ask for it until {in_words(request.until)}."
    return short, f"{note}. As you named no last day, they are asked for {counted(formal_days(desk, request), 'day')}."


def _short(desk: Desk, request: AccessRequest, at: datetime) -> AccessRequest:
    """The request as an emergency: for as long as the policy gives one at most."""
    hours = desk.policy.emergency.hours if desk.policy.emergency else 0
    days = (
        desk.today(at + DECIDE_WITHIN + timedelta(hours=hours)),
        desk.today(request.created_at) + LONGEST,
        request.until,
    )
    return replace(
        request,
        nature="emergency",
        until=min(filter(None, days)),
        days=None,
        wished=request.until,
        replaces="",
    )


def formal_days(desk: Desk, request: AccessRequest) -> int:
    """For how many days the formal request asks where whoever asked for an emergency named no last day: never for good,
    also where the rules have done away with emergencies since."""
    allowed = desk.policy.emergency
    days = (allowed.days if allowed else FORMAL_DAYS, _longest(desk, request))
    return min(filter(None, days))


def _longest(desk: Desk, request: AccessRequest) -> int | None:
    """For how many days the catalog gives this access; None where it names no end."""
    entitlement = desk.catalog.row_of(request)
    return entitlement.max_days if entitlement else None


def why_not(rulebook: Rulebook, request: AccessRequest, at: datetime) -> str:
    """What in the rules keeps this from being an emergency, in words; empty when nothing does."""
    allowed = rulebook.policy.emergency
    if allowed is None:
        return "our rules know no access at once."
    if request.risk not in allowed.risks:
        return f"our rules give no access of {request.risk} risk at once."
    if excepted := next((row for row in request.conflicts if row.severity == "exception"), None):
        return f"together with {excepted.other} it needs an exception, which no emergency stands in for."
    if act_of_one(rulebook, request, at) is None:
        besides = any(row.severity == "extra_approver" for row in request.conflicts)
        more = " and agree to what it comes together with" if besides else ""
        return f"nobody who may decide in an emergency is free to decide this{more}."
    return ""


def _is_old(desk: Desk, request: AccessRequest, at: datetime) -> str:
    """That it was asked for so long ago that it is none any more, in words."""
    return "you asked for it days ago." if desk.today(request.created_at) + LONGEST <= desk.today(at) else ""


def _had_before(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> str:
    """That there was one lately, in words; empty when there was none."""
    for before in tx.emergencies(request.beneficiary, at - ONCE_IN):
        if (before.system, before.access_level) == (request.system, request.access_level):
            day = in_words(desk.today(before.created_at))
            return f"{before.request_id} of {day} was an emergency about the same, and one in seven days is the most."
    return ""
