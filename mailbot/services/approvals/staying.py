"""A yes that stays when a request goes its way anew: of the same person, to the same content, asked nothing more."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from itertools import product

from mailbot.core.register import MAILBOT, AccessRequest, Approval, Decision, RequestFile, Tag, sure_enough
from mailbot.core.trail import UNREADABLE, Fold, different, instant, taken_in, written
from mailbot.services.approvals import clock
from mailbot.services.approvals.handing import HANDED, Handover, barred, hand, may_sit
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx

Yeses = Mapping[int, Decision]

_ANEW = ((Tag.REQUEST_REOPENED, 1), (Tag.REQUEST_RELEASED, 0))
"""What all decide anew after, told of so many versions before: a decision was taken back, or it was held."""


def earlier(tx: Tx, request: AccessRequest) -> RequestFile | None:
    """The version before, of which what was said stays for the stages that are asked once the first is through."""
    if request.version == 1:
        return None
    told = filter(None, map(written, tx.entries_of([request.request_id])))
    happened = {(entry["tag"], entry["data"].get("version")) for entry in told}
    if any((tag, request.version - back) in happened for tag, back in _ANEW):
        return None
    return next((file for file in tx.versions(request.request_id) if file.request.version == request.version - 1), None)


def believed(tx: Tx, before: RequestFile) -> RequestFile:
    """The version before with what was said to it as far as mailbot's trail tells that it was: what stays is told anew,
    and what somebody wrote into the database would come to be true by that."""
    request, fold = before.request, Fold()
    of_it = (request.request_id, str(request.version))
    try:
        doubted = any(taken_in(fold, entry) for entry in tx.entries_of([request.request_id]))
        recorded = {} if doubted else dict(tx.recorded_of([request.request_id], []))
    except UNREADABLE:
        recorded = {}

    def is_told(yes: Decision) -> bool:
        keys = [(kind, *of_it, str(yes.slot)) for kind in ("decision", "approval")]
        told = all(key in recorded and not different(recorded[key], fold.facts.get(key, {})) for key in keys)
        return told and yes.content_hash == request.content_hash

    return replace(before, decisions=tuple(filter(is_told, before.decisions)))


def staying(before: RequestFile, file: RequestFile, stage: int) -> Yeses:
    """What was said to an earlier version that answers approvals of this stage, by their slots."""
    if not _is_same(before, file):
        return {}
    asked = [row for row in file.approvals if row.stage == stage and row.state == "waiting"]
    return {row.slot: yes for row in asked if (yes := _answer(before, file.request, row))}


def given_on(desk: Desk, tx: Tx, before: RequestFile, file: RequestFile, stage: int, at: datetime) -> RequestFile:
    """A stage that is about to be asked, with each approval that a person had passed on to somebody who said yes passed
    on to them again, so that this stays, too."""
    passed = tx.passed(before.request.request_id, before.request.version) if _is_same(before, file) else {}
    theirs = [row for row in before.decisions if list(passed.get(row.slot, ()))[-1:] == [HANDED]]
    for yes, slot in product(theirs, [row.slot for row in file.approvals if row.stage == stage]):
        row, other = file.approval(slot), desk.person(yes.decided_by)
        if row is None or row.state != "waiting" or not other.active or row.approver == other.person_id:
            continue
        answers = _answer(before, file.request, replace(row, approver=other.person_id)) == yes
        if answers and other.person_id not in barred(tx, file, row) and may_sit(desk, file, row, other, at):
            file = hand(desk, tx, file, row, other, Handover(HANDED, "", MAILBOT), at)
    return file


def _is_same(before: RequestFile, file: RequestFile) -> bool:
    return replace(file.request, version=before.request.version).content_hash == before.request.content_hash


def _answer(before: RequestFile, request: AccessRequest, asked: Approval) -> Decision | None:
    """What its approver has said to the same: in no fewer roles, and for no conflict that is new to them."""
    conflicts = {conflict.rule for conflict in request.conflicts}
    for yes in before.decisions:
        slot = before.approval(yes.slot)
        same = slot and {*asked.roles} <= {*slot.roles} and {*asked.rules} & conflicts <= {*slot.rules}
        if same and yes.verb == "approve" and yes.decided_by == asked.approver and _suffices(yes, asked):
            return yes
    return None


def _suffices(yes: Decision, asked: Approval) -> bool:
    answered = {*asked.checklist} <= {*yes.checklist}
    return answered and sure_enough(yes.assurance, asked.assurance) and bool(yes.reason or not asked.reason_required)


def keep(desk: Desk, tx: Tx, file: RequestFile, yeses: Yeses, at: datetime) -> RequestFile:
    """Takes these as said to the version of now, whose approvals are open; nobody's time is counted for them."""
    for slot, yes in yeses.items():
        request = file.request
        kept = replace(yes, version=request.version, slot=slot, content_hash=request.content_hash)
        tx.decide(kept)
        facts = records.decision_facts(file, kept) | {"stays": yes.version, "decided": instant(yes.decided_at)}
        decided = {row.slot: replace(row, state="decided") for row in file.approvals if row.slot == slot}
        file = clock.with_approvals(replace(file, decisions=(*file.decisions, kept)), decided)
        begun = clock.begins(desk, request, file.turn, at) if file.turn else []
        facts |= clock.told((*decided.values(), *begun))
        records.move(tx, request, Tag.STAGE_APPROVED, yes.decided_by, at, facts)
    return clock.set_due(desk, tx, file) if yeses else file
