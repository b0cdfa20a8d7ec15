"""What a request conflicts with, as the records and the rules say at this moment."""

from collections.abc import Sequence
from datetime import date, datetime

from mailbot.core import sod
from mailbot.core.catalog import Conflict
from mailbot.core.register import AccessRequest, Grant
from mailbot.core.sod import Access
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.refusals import in_words


def conflicts(
    desk: Desk, tx: Tx, request: AccessRequest, at: datetime, beside: Sequence[Access] = ()
) -> tuple[Conflict, ...]:
    """Toxic combinations with what the person holds, has asked for, and asks for `beside`; exceptions are looked up.

    A grant that the request replaces is not counted.
    """
    person, today = request.beneficiary, desk.today(at)
    held = [
        Access(
            (row.system, row.access_level),
            held_since(row),
            "held",
            row.since.date(),
            row.until,
        )
        for row in tx.held(person)
        if row.grant_id != request.replaces and (row.until is None or row.until >= today)
    ]
    pending = [
        _asked(row, today)
        for row in tx.open_requests(person)
        if row.request_id != request.request_id and row.access_level
    ]
    found = desk.rulebook.combinations.conflicts(_asked(request, today), (*held, *pending, *beside))
    who = desk.person(person)
    return sod.excused(found, desk.rulebook.exceptions, (who.email, *who.other_addresses), today)


def _asked(request: AccessRequest, today: date) -> Access:
    """What is asked may start today."""
    label = (request.system, request.access_level)
    return Access(label, asked_in(request), "pending", today, request.until, request.request_id)


def held_since(grant: Grant) -> str:
    """How somebody comes to what they have, in words."""
    return f"held since {in_words(grant.since.date())}"


def asked_in(request: AccessRequest) -> str:
    """How somebody comes to what they wait for, in words."""
    return f"asked in {request.request_id}"
