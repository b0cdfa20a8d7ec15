"""What a request conflicts with, as the records and the rules say at this moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from mailbot.core import sod
from mailbot.core.calendar import in_words
from mailbot.core.catalog import ComesBy, Conflict
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.sod import Access
from mailbot.services.desk import Desk
from mailbot.services.desk.lines import conflict_words
from mailbot.services.ports import Tx
from mailbot.services.routing.inplace import is_corrected, leaving


def held_against(
    desk: Desk,
    tx: Tx,
    request: AccessRequest,
    at: datetime,
    beside: Sequence[Access] = (),
) -> AccessRequest:
    """The request with its conflicts; what exceptions allow it lasts no longer than they do."""
    return _lasting(request, conflicts(desk, tx, request, at, beside))


def _lasting(request: AccessRequest, found: tuple[Conflict, ...]) -> AccessRequest:
    days = [day for day in (request.until, sod.last_day(found)) if day]
    return replace(request, conflicts=found, until=min(days, default=None))


def shortened(request: AccessRequest) -> str:
    """That access lasts no longer than the exception that allows it, in words for whoever asked."""
    names = [row.exception for row in request.conflicts if request.until and row.until == request.until.isoformat()]
    until = in_words(request.until) if request.until else ""
    return f"{request.what} is allowed by exception {' and '.join(names)} only until {until}, so it ends then."


def conflicts(
    desk: Desk,
    tx: Tx,
    request: AccessRequest,
    at: datetime,
    beside: Sequence[Access] = (),
    later: bool = True,
) -> tuple[Conflict, ...]:
    """Toxic combinations with what the person holds, has asked for, and asks for `beside`; exceptions are looked up.

    A grant that the request replaces is not counted, nor are the open requests that it corrects; what was asked
    `later` only where it is wished, until it is approved. An exception that ends with it allows nothing more of the
    same.
    """
    if not desk.rulebook.combinations.speak_of((request.system, request.access_level)):
        return ()
    person, today = request.beneficiary, desk.today(at)
    asked = tx.open_requests(person)  # before what is held: what IT does meanwhile is in both, and not in neither
    held = [
        Access(
            (row.system, row.access_level),
            held_since(row),
            "held",
            row.since.date(),
            row.until,
        )
        for row in tx.surely_held(person)
        if row.grant_id != request.replaces and (row.until is None or row.until >= today)
    ]
    back = leaving(tx, asked)
    pending = [
        _asked(row, today, "leaving" if row.request_id in back else "pending")
        for row in asked
        if row.access_level and row.request_id != request.request_id and not is_corrected(row, request)
        if later or row.state == "approved" or _asked_before(row, request)
    ]
    found = desk.rulebook.combinations.conflicts(_asked(request, today), (*held, *pending, *beside))
    who = desk.person(person)
    first = max(today, _last_day_before(tx, request) + timedelta(days=1))
    return sod.excused(found, desk.rulebook.exceptions, (who.email, *who.other_addresses), first, desk.catalog)


def _asked_before(one: AccessRequest, other: AccessRequest) -> bool:
    return (one.created_at, one.request_id) < (other.created_at, other.request_id)


def seen_again(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> tuple[AccessRequest, tuple[Conflict, ...]]:
    """A pending request as it would go on its way now, and what is worse than those who are asked were told: a rule is
    new, an exception is over, or something else was asked at the same moment and neither saw the other.

    Of two that wait, only whoever asked later is told of both.
    """
    found, told = conflicts(desk, tx, request, at, later=False), {row.rule: row for row in request.conflicts}
    worse = (row for row in found if row.rule not in told or sod.is_worse(row, told[row.rule]))
    return _lasting(request, found), tuple(worse)


def new_since(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> tuple[str, ...]:
    """What a pending request has come to conflict with since it was asked about, in words."""
    worse = seen_again(desk, tx, request, at)[1] if request.state == "pending" else ()
    return tuple(f"New since this was asked: {conflict_words(row)}" for row in worse)


def still_conflicts(
    desk: Desk, tx: Tx, request: AccessRequest, at: datetime
) -> tuple[tuple[Conflict, ...], tuple[str, ...]]:
    """The conflicts that a request was asked about with, without those that are none any more; and these in words.

    What has ended keeps them all: they are what it was decided with.
    """
    told = request.conflicts
    if not told or request.state not in ("pending", "approved"):
        return told, ()
    now = {row.rule for row in conflicts(desk, tx, request, at)}
    over = [row for row in told if row.rule not in now and not _comes_yet(tx, request, row)]
    return tuple(row for row in told if row not in over), tuple(_over(desk, row) for row in over)


def _comes_yet(tx: Tx, request: AccessRequest, conflict: Conflict) -> bool:
    """Whether what was asked in the same mail is not written yet: one of the two is asked about first."""
    beside = conflict.standing in ("beside", "part")
    return beside and not any(
        (row.what, row.beneficiary) == (conflict.other, request.beneficiary) and row.created_at >= request.created_at
        for row in tx.thread_requests(request.thread_id)
    )


def _over(desk: Desk, conflict: Conflict) -> str:
    gone = f"{conflict.other} is no longer held or asked for."
    if conflict.rule not in desk.rulebook.combinations.by_name:
        gone = "The rules speak of it no longer."
    return f"No conflict any more: {conflict.asked} together with {conflict.other}. {gone}"


def _last_day_before(tx: Tx, request: AccessRequest) -> date:
    """The last day of the same access that the request goes on from; long ago where it begins anew."""
    old = tx.grant(request.replaces) if request.replaces else None
    same = old is not None and old.state == "active" and old.access_level == request.access_level
    return old.until if old and same and old.until else date(1, 1, 1)


def _asked(request: AccessRequest, today: date, standing: ComesBy = "pending") -> Access:
    """What is asked may start today; the hours of an emergency begin with somebody's yes, however late that comes."""
    until = None if request.nature == "emergency" else request.until
    label, how = (request.system, request.access_level), asked_in(request)
    how += ", taken back while IT has it" if standing == "leaving" else ""
    return Access(label, how, standing, today, until, request.request_id)


def held_since(grant: Grant) -> str:
    """How somebody comes to what they have, in words."""
    return f"held since {in_words(grant.since.date())}"


def asked_in(request: AccessRequest) -> str:
    """How somebody comes to what they wait for, in words."""
    return f"asked in {request.request_id}"
