"""Access at once, on one named person's act: for a day or two, told to everybody, and followed by the formal way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT
from mailbot.core.calendar import in_words
from mailbot.core.figures import counted
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.routing.special import DECIDE_WITHIN
from mailbot.core.rules import FORMAL_DAYS
from mailbot.core.sod import Access
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.desk.wayout import refusal, ways_out
from mailbot.services.fulfilment.settling import settle
from mailbot.services.ports import Rulebook, Tx
from mailbot.services.requests.dispatch import dispatch
from mailbot.services.routing.conflicts import conflicts, held_against
from mailbot.services.routing.inplace import level_before
from mailbot.services.routing.reactions import act_of_one

LONGEST = timedelta(days=3)
"""Its last day comes no later than so many days after it was asked for, where the company is; the database, which does
not know where that is, allows what the earliest zone of all explains."""

ONCE_IN = timedelta(days=7)
"""The same access is given to the same person as an emergency only once in this time."""


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


# --- once it is approved ---------------------------------------------------------------------------------------------


def follow(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> str:
    """An emergency is approved: the formal request is filed, and everybody is told. Returns in words what happens next.

    One that was filed when it was approved before, which was taken back, is still the one.
    """
    before = [row for row in tx.following(file.request.request_id) if row.state not in ("lapsed", "withdrawn")]
    filed = tx.request_file(before[-1].request_id) if before else None
    formal, refused = (filed, "") if filed else _file_formally(desk, tx, file.request, at)
    for address in _everybody(desk, file.request):
        _tell(desk, tx, file, formal, refused, address, at)
    if refused:
        told = {"state_word": "Problem", "refused": [{"what": formal.request.what, "why": refused}], "unknown": []}
        tell_people(desk, tx, formal, "refused", told, at)
    return f"IT gets it at once. {_formally(desk, formal.request)}"


def _file_formally(desk: Desk, tx: Tx, request: AccessRequest, at: datetime) -> tuple[RequestFile, str]:
    """The formal request as it stands then, and why it was refused, in words, where it was.

    It asks for what the requester wished, of everybody whom the rules name, and never for good because in a hurry
    nobody named a last day. Only by it a higher level takes the place of the one that is held.
    """
    wanted = desk.catalog.by_label.get((request.system, request.access_level))
    before = level_before(desk, tx, request.beneficiary, wanted, at) if wanted else None
    formal = replace(
        request,
        request_id=tx.next_request_id(at.year),
        version=1,
        state="draft",
        nature="access",
        replaces=before.grant_id if before else "",
        origin=request.request_id,
        until=request.wished,
        days=None if request.wished else formal_days(desk, request),
        wished=None,
        created_at=at,
        due_at=None,
        rules_version=desk.rulebook.version,
    )
    formal = held_against(desk, tx, formal, at)
    records.draft(tx, formal, tx.thread(formal.thread_id), at, MAILBOT)
    return dispatch(desk, tx, formal, MAILBOT, at)


def _longest(desk: Desk, request: AccessRequest) -> int | None:
    """For how many days the catalog gives this access; None where it names no end."""
    entitlement = desk.catalog.by_label.get((request.system, request.access_level))
    return entitlement.max_days if entitlement else None


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
    entitlement = desk.catalog.by_label.get((request.system, request.access_level))
    owners = (entitlement.owner, entitlement.second_owner) if entitlement else ()
    people = [desk.catalog.person_at(name) for name in (desk.person(request.beneficiary).manager, *owners)]
    working = [person.email for person in people if person and person.active]
    yield from dict.fromkeys(filter(None, (*working, desk.policy.access_office, desk.policy.auditor)))


_WHY_YOU = "You get this because an emergency is told to manager, owners, access office and auditor."


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
    asked = {desk.person(row.approver).email for row in formal.approvals if row.state != "decided"} if formal else set()
    for address in _everybody(desk, file.request):
        desk.notices.queue(
            tx,
            "emergency_undone",
            "report",
            address,
            {
                "line": lines.line(desk, file),
                "by": by,
                "reason": lines.unlinked(reason),
                "ends": ends,
                "again": again,
                "withdrawn": withdrawn,
                "formal": lines.line(desk, formal) if formal else None,
                "decides": address in asked,
                "why_you": _WHY_YOU,
            },
            dedupe_key=f"emergency_undone:{file.request.request_id}:{file.request.version}:{address}",
            at=at,
            request_id=file.request.request_id,
        )


def _tell(desk: Desk, tx: Tx, file: RequestFile, formal: RequestFile, refused: str, address: str, at: datetime) -> None:
    taken = next(row for row in file.decisions if row.verb == "approve")
    deciding = {desk.person(row.approver).email for row in formal.approvals}
    desk.notices.queue(
        tx,
        "emergency_told",
        "report",
        address,
        {
            "line": lines.line(desk, file),
            "by": desk.name(taken.decided_by),
            "reason": lines.unlinked(taken.reason),
            "formal": lines.line(desk, formal),
            "refused": refused and (refusal(desk.catalog, formal.request, viewer="") or refused),
            "decides": address in deciding,
            "settles": address == desk.policy.access_office and bool(lines.settled_first(formal.request)),
            "office": address == desk.policy.access_office,
            "why_you": _WHY_YOU,
        },
        dedupe_key=f"emergency_told:{file.request.request_id}:{file.request.version}:{address}",
        at=at,
        request_id=file.request.request_id,
    )


# --- until it ends ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Emergencies:
    """What time does to emergencies."""

    desk: Desk

    def end_those_over(self) -> int:
        """Writes the revoke tasks of emergencies whose hours are over; returns how many emergencies it looked at."""
        with self.desk.store.read() as tx:
            over = tx.emergencies_ending(
                self.desk.today(self.desk.now()) + LONGEST
            )  # rules may give fewer hours by now
        return one_by_one(self.desk, over, self._settle, str)

    def _settle(self, tx: Tx, request_id: str) -> int:
        settle(self.desk, tx, request_id, self.desk.now())
        return 1
