"""A request goes its way anew: as another version, or on from where it was held; what was said to the same stays."""

from dataclasses import replace
from datetime import datetime

from mailbot.core.audit import Tag
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.services.approvals.asking import submit
from mailbot.services.approvals.wondering import still_wondering
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.lines import waits_for_number
from mailbot.services.desk.outcomes import tell, tell_people
from mailbot.services.desk.wayout import refusal
from mailbot.services.ports import Tx
from mailbot.services.requests.approving import approve
from mailbot.services.requests.dispatch import dispatch, refuse, waiting
from mailbot.services.requests.making_room import make_room
from mailbot.services.routing.conflicts import held_against, shortened
from mailbot.services.routing.inplace import corrected_by
from mailbot.services.routing.ways import way_of


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
        file = refuse(desk, tx, request, way, at)
        _tell_refused(desk, tx, file, refusal(desk.catalog, request, request.requester) or way.deny, at)
        return file
    if not way.held_for:
        make_room(desk, tx, request, at)
        return _whole(desk, tx, submit(desk, tx, request, way, Tag.REQUEST_RELEASED, actor, at), at)
    if way.held_for == file.request.held_for:
        return file
    still = RequestFile(waiting(desk, request, way, at))
    tx.set_route(still.request, ())
    if waits_for_number(still.request) and not waits_for_number(file.request) and actor != request.requester:
        _tell_received(desk, tx, still, at)  # it asks for the number, as it did where nothing else was missing
    return still


def ask_anew(
    desk: Desk, tx: Tx, before: RequestFile, request: AccessRequest, actor: str, at: datetime, note: str
) -> RequestFile:
    """Another content, or other conflicts, are a version of their own; the requester reads why in a `note`. Yes to the
    same content stays, of whoever is asked no more than they were."""
    records.move(tx, before.request, Tag.REQUEST_SUPERSEDED, actor, at)
    tx.close_approvals(request.request_id, request.version)
    file, refused = another_version(desk, tx, request, actor, at)
    if refused:
        _tell_refused(desk, tx, file, refused, at)
    elif file.request.state != "approved":
        _tell_received(desk, tx, file, at, note)
    return file


def another_version(desk: Desk, tx: Tx, request: AccessRequest, actor: str, at: datetime) -> tuple[RequestFile, str]:
    """Sends the next version of a request on its way, as `dispatch` does."""
    fresh = records.redraft(tx, request, desk.rulebook.version, actor, at)
    file, refused = dispatch(desk, tx, fresh, actor, at)
    file = still_wondering(desk, tx, file, at) if request.paused_at else file
    return _whole(desk, tx, file, at), refused


def _whole(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """The request, approved where what was said before is all that it needs."""
    return approve(desk, tx, file, at) if file.stages and not file.lacking else file


def _tell_received(desk: Desk, tx: Tx, file: RequestFile, at: datetime, *notes: str) -> None:
    """The receipt once more: something that it says has changed."""
    requester = file.request.requester
    told: dict[str, object] = {"lines": [lines.line(desk, file, requester)]}
    told |= {"refused": [], "unknown": [], "notes": notes, "why_you": "You get this because you asked for it."}
    tell(desk, tx, file, requester, "received", told, at)


def _tell_refused(desk: Desk, tx: Tx, file: RequestFile, why: str, at: datetime) -> None:
    told = {"state_word": "Problem", "refused": [{"what": file.request.what, "why": why}], "unknown": []}
    tell_people(desk, tx, file, "refused", told, at)


def _resume(desk: Desk, tx: Tx, file: RequestFile, actor: str, at: datetime) -> RequestFile:
    undecided = [row for row in file.approvals if row.state in ("waiting", "open")]
    able = desk.person(file.request.beneficiary).active and all(desk.person(row.approver).active for row in undecided)
    if not undecided or not able:
        return file
    return replace(file, request=records.move(tx, file.request, Tag.REQUEST_RELEASED, actor, at))
