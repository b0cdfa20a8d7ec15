"""Sending a complete request on its way: refused by a rule, held for somebody to mend, or pending and asked about."""

from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT, AuditValue, Private, Tag
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.routing import Route
from mailbot.services.approvals.asking import submit, tell_held
from mailbot.services.desk import Desk, records
from mailbot.services.desk.lines import waits_for_number
from mailbot.services.desk.wayout import refusal
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import Tx
from mailbot.services.requests.making_room import make_room
from mailbot.services.routing.exceptionwanted import tell_wanted
from mailbot.services.routing.ownerwanted import ask_owner
from mailbot.services.routing.ways import way_of


def dispatch(desk: Desk, tx: Tx, request: AccessRequest, actor: str, at: datetime) -> tuple[RequestFile, str]:
    """Routes a complete draft; returns it as it stands then, and why it was refused, in words, where it was."""
    way = way_of(desk, tx, request, at)
    if way.deny:
        return refuse(desk, tx, request, way, at), refusal(desk.catalog, request, request.requester) or way.deny
    if way.held_for:
        return _hold(desk, tx, request, way, at), ""
    make_room(desk, tx, request, at)
    return submit(desk, tx, request, way, Tag.REQUEST_SUBMITTED, actor, at), ""


def refuse(desk: Desk, tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    """A refusal is a no: an emergency that this was the formal request of ends with it."""
    request = replace(request, because=way.because)
    request = records.take_route(tx, request, (), Tag.REQUEST_REFUSED, MAILBOT, at, {"deny": way.deny})
    settle_around(desk, tx, request, at)
    return RequestFile(request)


def _hold(desk: Desk, tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    """What only the requester can say is asked of them, like any question; everything else the access office mends."""
    request = waiting(desk, request, way, at)
    facts: dict[str, AuditValue] = {"held_for": [Private(reason) for reason in way.held_for]}
    file = RequestFile(records.take_route(tx, request, (), Tag.REQUEST_HELD, MAILBOT, at, facts))
    if not waits_for_number(file.request) and len(way.held_for) > tell_wanted(desk, tx, file, at):
        tell_held(desk, tx, file, at)
    ask_owner(desk, tx, file.request, at)
    return file


def waiting(desk: Desk, request: AccessRequest, way: Route, at: datetime) -> AccessRequest:
    """The request with what it waits for; it has a deadline only while nothing but its requester's word is missing."""
    request = replace(request, because=way.because, held_for=way.held_for)
    ours = waits_for_number(replace(request, state="held"))
    return replace(request, due_at=at + timedelta(days=desk.policy.question_days) if ours else None)
