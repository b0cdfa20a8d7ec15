"""Sending a complete draft on its way: refused by a rule, held for the access office, or pending and asked about."""

from dataclasses import replace
from datetime import datetime

from mailbot.core.register import MAILBOT, AccessRequest, Private, RequestFile, Tag
from mailbot.core.routing import Route
from mailbot.services import records
from mailbot.services.asking import submit, tell_office
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx
from mailbot.services.ways import way_of


def dispatch(desk: Desk, tx: Tx, request: AccessRequest, actor: str, at: datetime) -> tuple[RequestFile, str]:
    """Routes a complete draft; returns it as it stands then, and why it was refused, in words, where it was."""
    blocked = [conflict.reason for conflict in request.conflicts if conflict.severity == "block"]
    way = Route(deny=blocked[0]) if blocked else way_of(desk, tx, request, at)
    if way.deny:
        return _refuse(tx, request, way, at), way.deny
    if way.held_for:
        return _hold(desk, tx, request, way, at), ""
    return submit(desk, tx, request, way, Tag.REQUEST_SUBMITTED, actor, at), ""


def _refuse(tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    request = replace(request, because=way.because)
    tx.set_route(request, ())
    facts = records.route_facts(request, ()) | {"deny": way.deny}
    return RequestFile(records.move(tx, request, Tag.REQUEST_REFUSED, MAILBOT, at, facts))


def _hold(desk: Desk, tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    request = replace(request, because=way.because, held_for=way.held_for)
    tx.set_route(request, ())
    facts = records.route_facts(request, ()) | {"held_for": [Private(reason) for reason in way.held_for]}
    file = RequestFile(records.move(tx, request, Tag.REQUEST_HELD, MAILBOT, at, facts))
    tell_office(desk, tx, file, at)
    return file
