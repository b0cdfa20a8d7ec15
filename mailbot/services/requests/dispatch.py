"""Sending a complete request on its way: refused by a rule, held for somebody to mend, or pending and asked about."""

from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.core.register import MAILBOT, AccessRequest, AuditValue, Private, RequestFile, Tag
from mailbot.core.routing import Route
from mailbot.services.approvals.asking import submit, tell_office
from mailbot.services.approvals.wondering import still_wondering
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.lines import waits_for_number
from mailbot.services.desk.outcomes import tell, tell_people
from mailbot.services.desk.wayout import refusal
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import Tx
from mailbot.services.requests.making_room import make_room
from mailbot.services.routing.conflicts import held_against, shortened
from mailbot.services.routing.exceptionwanted import tell_wanted
from mailbot.services.routing.inplace import corrected_by
from mailbot.services.routing.ownerwanted import ask_owner
from mailbot.services.routing.ways import way_of


def dispatch(
    desk: Desk, tx: Tx, request: AccessRequest, actor: str, at: datetime, before: RequestFile | None = None
) -> tuple[RequestFile, str]:
    """Routes a complete draft; returns it as it stands then, and why it was refused, in words, where it was. `before`
    is its earlier version, where what was said to that stays."""
    way = way_of(desk, tx, request, at)
    if way.deny:
        return _refuse(desk, tx, request, way, at), refusal(desk.catalog, request, request.requester) or way.deny
    if way.held_for:
        return _hold(desk, tx, request, way, at), ""
    make_room(desk, tx, request, at)
    return submit(desk, tx, request, way, Tag.REQUEST_SUBMITTED, actor, at, before), ""


def go_on(desk: Desk, tx: Tx, file: RequestFile, actor: str, at: datetime) -> RequestFile:
    """Routes a held request again under the rules and with the conflicts of now; one that still has to wait stays held.

    A request that was held while people were asked is asked about again once each of them may decide.
    """
    if file.stages:
        return _resume(desk, tx, file, actor, at)
    for request_id in sorted(corrected_by(file.request)):  # which nobody decides from the look for conflicts on
        tx.request_file(request_id, lock=True)
    request = replace(held_against(desk, tx, file.request, at), rules_version=desk.rulebook.version)
    if request.until != file.request.until:
        return ask_anew(desk, tx, file, request, actor, at, shortened(request))
    way = way_of(desk, tx, request, at)
    if way.deny:
        file = _refuse(desk, tx, request, way, at)
        _tell_refused(desk, tx, file, refusal(desk.catalog, request, request.requester) or way.deny, at)
        return file
    if not way.held_for:
        make_room(desk, tx, request, at)
        return submit(desk, tx, request, way, Tag.REQUEST_RELEASED, actor, at)
    if way.held_for == file.request.held_for:
        return file
    waiting = RequestFile(_waiting(desk, request, way, at))
    tx.set_route(waiting.request, ())
    if waits_for_number(waiting.request) and not waits_for_number(file.request) and actor != request.requester:
        _tell_received(desk, tx, waiting, at)  # it asks for the number, as it did where nothing else was missing
    return waiting


def ask_anew(
    desk: Desk, tx: Tx, before: RequestFile, request: AccessRequest, actor: str, at: datetime, note: str
) -> RequestFile:
    """Another content, or other conflicts, are a version of their own; the requester reads why in a `note`. Yes to the
    same content stays, of whoever is asked no more than they were."""
    records.move(tx, before.request, Tag.REQUEST_SUPERSEDED, actor, at)
    tx.close_approvals(request.request_id, request.version)
    file, refused = another_version(desk, tx, request, actor, at, before)
    if refused:
        _tell_refused(desk, tx, file, refused, at)
    else:
        _tell_received(desk, tx, file, at, note)
    return file


def another_version(
    desk: Desk, tx: Tx, request: AccessRequest, actor: str, at: datetime, before: RequestFile | None = None
) -> tuple[RequestFile, str]:
    """Sends the next version of a request on its way, as `dispatch` does."""
    fresh = records.redraft(tx, request, desk.rulebook.version, actor, at)
    file, refused = dispatch(desk, tx, fresh, actor, at, before)
    return still_wondering(desk, tx, file, at) if request.paused_at else file, refused


def _tell_received(desk: Desk, tx: Tx, file: RequestFile, at: datetime, *notes: str) -> None:
    """The receipt once more: something that it says has changed."""
    requester = file.request.requester
    told: dict[str, object] = {"lines": [lines.line(desk.catalog, file, requester)]}
    told |= {"refused": [], "unknown": [], "notes": notes, "why_you": "You get this because you asked for it."}
    tell(desk, tx, file, requester, "received", told, at)


def _tell_refused(desk: Desk, tx: Tx, file: RequestFile, why: str, at: datetime) -> None:
    told = {"state_word": "Problem", "refused": [{"what": file.request.what, "why": why}], "unknown": []}
    tell_people(desk, tx, file, "refused", told, at)


def _refuse(desk: Desk, tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    """A refusal is a no: an emergency that this was the formal request of ends with it."""
    request = replace(request, because=way.because)
    request = records.take_route(tx, request, (), Tag.REQUEST_REFUSED, MAILBOT, at, {"deny": way.deny})
    settle_around(desk, tx, request, at)
    return RequestFile(request)


def _hold(desk: Desk, tx: Tx, request: AccessRequest, way: Route, at: datetime) -> RequestFile:
    """What only the requester can say is asked of them, like any question; everything else the access office mends."""
    request = _waiting(desk, request, way, at)
    facts: dict[str, AuditValue] = {"held_for": [Private(reason) for reason in way.held_for]}
    file = RequestFile(records.take_route(tx, request, (), Tag.REQUEST_HELD, MAILBOT, at, facts))
    if not waits_for_number(file.request) and len(way.held_for) > tell_wanted(desk, tx, file, at):
        tell_office(desk, tx, file, at)
    ask_owner(desk, tx, file.request, at)
    return file


def _waiting(desk: Desk, request: AccessRequest, way: Route, at: datetime) -> AccessRequest:
    """The request with what it waits for; it has a deadline only while nothing but its requester's word is missing."""
    request = replace(request, because=way.because, held_for=way.held_for)
    ours = waits_for_number(replace(request, state="held"))
    return replace(request, due_at=at + timedelta(days=desk.policy.question_days) if ours else None)


def _resume(desk: Desk, tx: Tx, file: RequestFile, actor: str, at: datetime) -> RequestFile:
    undecided = [row for row in file.approvals if row.state in ("waiting", "open")]
    able = desk.person(file.request.beneficiary).active and all(desk.person(row.approver).active for row in undecided)
    if not undecided or not able:
        return file
    return replace(file, request=records.move(tx, file.request, Tag.REQUEST_RELEASED, actor, at))
