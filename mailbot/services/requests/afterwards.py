"""What follows an emergency that is approved: the formal request, everybody is told, and it ends."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import MAILBOT
from mailbot.core.register import AccessRequest, Approval, RequestFile
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.desk.wayout import refusal, ways_out
from mailbot.services.fulfilment.settling import settle
from mailbot.services.ports import Tx
from mailbot.services.requests.dispatch import dispatch
from mailbot.services.requests.emergencies import LONGEST, formal_days
from mailbot.services.routing.conflicts import held_against
from mailbot.services.routing.inplace import level_before


def follow(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> str:
    """An emergency is approved: the formal request is filed, and everybody is told. Returns in words what happens next.

    One that was filed when it was approved before, which was taken back, is still the one.
    """
    before = [row for row in tx.following(file.request.request_id) if row.state not in ("lapsed", "withdrawn")]
    filed = tx.request_file(before[-1].request_id) if before else None
    formal, refused = (filed, "") if filed else _file_formally(desk, tx, file.request, at)
    _tell_approved(desk, tx, file, formal, refused, at)
    if refused:
        told = {"state_word": "Problem", "refused": [{"what": formal.request.what, "why": refused}], "unknown": []}
        tell_people(desk, tx, formal, "refused", told, at)
    return f"IT gets it at once. {_formally(desk, formal.request)}"


def _file_formally(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> tuple[RequestFile, str]:
    """The formal request as it stands then, and why it was refused, in words, where it was.

    It asks for what the requester wished, of everybody whom the rules name, and never for good because in a hurry
    nobody named a last day. Only by it a higher level takes the place of the one that is held.
    """
    wanted = desk.catalog.row_of(request)
    before = level_before(desk, tx, request.beneficiary, wanted, at) if wanted else None
    formal = replace(
        request.follower(tx.next_request_id(at.year), at, desk.rulebook.version),
        nature="access",
        replaces=before.grant_id if before else "",
        until=request.wished,
        days=None if request.wished else formal_days(desk, request),
        wished=None,
    )
    formal = held_against(desk, tx, formal, at)
    records.draft(tx, formal, tx.thread(formal.thread_id), at, MAILBOT)
    return dispatch(desk, tx, formal, MAILBOT, at)


def _formally(desk: Desk, formal: AccessRequest) -> str:
    """How the formal request goes on, and what that means for the access, in words for whoever asked."""
    if formal.state in ("refused", "rejected"):
        return (
            f"{formal.request_id}, the formal request, was refused, as a mail of its own tells:"
            " so IT takes the access away again."
        )
    if formal.state == "approved":
        return f"{formal.request_id}, the formal request, is approved already."
    away = "without them IT takes the access away."
    if formal.state != "held":
        return f"{formal.request_id} asks for the formal approvals: {away}"
    first = "; ".join(lines.settled_first(formal))
    held = f"{formal.request_id}, which asks for the formal approvals, is held{f': {first}' if first else ''}."
    more = (*lines.numbers_wanted(formal), *ways_out(desk.catalog, formal, formal.requester))
    return " ".join((held, *more, away.capitalize()))


def _everybody(desk: Desk, request: AccessRequest) -> Iterator[str]:
    """The addresses of manager, owner, second owner, access office and auditor, each once."""
    entitlement = desk.catalog.row_of(request)
    owners = (entitlement.owner, entitlement.second_owner) if entitlement else ()
    people = [desk.catalog.person_at(name) for name in (desk.person(request.beneficiary).manager, *owners)]
    working = [person.email for person in people if person and person.active]
    yield from dict.fromkeys(filter(None, (*working, desk.policy.access_office, desk.policy.auditor)))


def undone(
    desk: Desk,
    tx: Tx,
    file: RequestFile,
    by: str,
    reason: str,
    at: datetime,
    *,
    ends: bool,
    again: bool = False,
    withdrawn: bool = False,
) -> None:
    """Everybody who was told that an emergency was approved is told that it is undone; `file` is as it was before.

    `ends` when IT takes it away again, `again` when those who may act are asked once more, `withdrawn` when it is the
    requester who does not want it any more.
    """
    if file.request.nature != "emergency" or file.request.state != "approved":
        return
    open_ones = [row for row in tx.following(file.request.request_id) if row.state in ("held", "pending")]
    formal = tx.request_file(open_ones[-1].request_id) if open_ones else None
    deciding = [row for row in formal.approvals if row.state != "decided"] if formal else ()
    facts = {"by": by, "reason": lines.unlinked(reason), "ends": ends, "again": again, "withdrawn": withdrawn}
    _tell_everybody(desk, tx, "emergency_undone", file, formal, deciding, facts, at)


def _tell_approved(desk: Desk, tx: Tx, file: RequestFile, formal: RequestFile, refused: str, at: datetime) -> None:
    """Everybody is told who approved it, and how the formal request stands."""
    taken = next(row for row in file.decisions if row.verb == "approve")
    facts = {
        "by": desk.name(taken.decided_by),
        "reason": lines.unlinked(taken.reason),
        "refused": refused and (refusal(desk.catalog, formal.request, viewer="") or refused),
    }
    _tell_everybody(desk, tx, "emergency_told", file, formal, formal.approvals, facts, at)


def _tell_everybody(
    desk: Desk,
    tx: Tx,
    kind: str,
    file: RequestFile,
    formal: RequestFile | None,
    deciding: Iterable[Approval],
    facts: Mapping[str, object],
    at: datetime,
) -> None:
    """One mail to everybody about an emergency; those who are `deciding` on the formal request, and the access office
    where it is held, read in theirs what they can do."""
    asked = {desk.person(row.approver).email for row in deciding}
    settles = bool(formal and lines.settled_first(formal.request))
    both = {"line": lines.line(desk, file), "formal": lines.line(desk, formal) if formal else None}
    for address in _everybody(desk, file.request):
        office = address == desk.policy.access_office
        own = {"decides": address in asked, "office": office, "settles": office and settles}
        desk.notices.queue(
            tx,
            kind,
            "report",
            address,
            {**both, **facts, **own, "why_you": _WHY_YOU},
            dedupe_key=f"{kind}:{file.request.request_id}:{file.request.version}:{address}",
            at=at,
            request_id=file.request.request_id,
        )


_WHY_YOU = "You get this because an emergency is told to manager, owners, access office and auditor."


@dataclass(frozen=True)
class Emergencies:
    """What time does to emergencies."""

    desk: Desk

    def end_those_over(self) -> int:
        """Writes the revoke tasks of emergencies whose hours are over; returns how many emergencies it looked at."""
        with self.desk.store.read() as tx:
            behind_all = self.desk.today(self.desk.now()) + LONGEST  # the rules may give fewer hours by now
            over = tx.emergencies_ending(behind_all)
        return one_by_one(self.desk, over, self._settle, str)

    def _settle(self, tx: Tx, request_id: str) -> int:
        settle(self.desk, tx, request_id, self.desk.now())
        return 1
