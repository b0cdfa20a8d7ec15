"""A yes that stays when a request goes its way anew: of the same person, to the same content, asked nothing more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product, takewhile

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import AccessRequest, Approval, Decision, RequestFile, sure_enough
from mailbot.core.trail import UNREADABLE, Fold, different, instant, taken_in
from mailbot.services.approvals import clock
from mailbot.services.approvals.handing import HANDED, Handover, barred, given_by, hand, may_sit
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx

Yeses = Mapping[int, Decision]


@dataclass(frozen=True, slots=True)
class Said:
    """A yes to an earlier version: the approval as it was asked then, and who had passed it on to whoever said so (a
    person_id); empty where nobody had."""

    yes: Decision
    asked: Approval
    giver: str


def earlier(tx: Tx, request: AccessRequest) -> Sequence[Said]:
    """Each yes to the same content before, the newest version first: none from before somebody took a decision back.

    Only as far as mailbot's trail tells that it was said: what stays is told anew, and what somebody wrote into the
    database would come to be true by that.
    """
    if request.version == 1:
        return ()
    request_id, fold = request.request_id, Fold()
    try:
        doubted = any(taken_in(fold, entry) for entry in tx.entries_of([request_id]))
        recorded = {} if doubted else dict(tx.recorded_of([request_id], []))
    except UNREADABLE:
        recorded = {}

    def is_told(yes: Decision) -> bool:
        keys = [(kind, request_id, str(yes.version), str(yes.slot)) for kind in ("decision", "approval")]
        told = all(key in recorded and not different(recorded[key], fold.facts.get(key, {})) for key in keys)
        return told and yes.content_hash == replace(request, version=yes.version).content_hash

    def goes_on(file: RequestFile) -> bool:
        """Whether the trail tells that it was replaced, or does not yet tell of the version that does so now: who hides
        that a decision was taken back leaves one that was not."""
        version = file.request.version
        told = fold.facts.get(("request", request_id, str(version)), {})
        is_left = told.get("state") == "superseded" or told.get("newest") == "yes"
        return is_left and not tx.recalls(request_id, version)

    before = (file for file in reversed(tx.versions(request_id)) if file.request.version < request.version)
    return [said for file in takewhile(goes_on, before) for said in _said(tx, file) if is_told(said.yes)]


def _said(tx: Tx, file: RequestFile) -> Iterator[Said]:
    passed = tx.passed(file.request.request_id, file.request.version) if file.decisions else {}
    for yes in file.decisions:
        asked = file.approval(yes.slot)
        if asked and yes.verb == "approve":
            yield Said(yes, asked, given_by(passed.get(yes.slot, ())))


def staying(before: Sequence[Said], file: RequestFile, stage: int) -> Yeses:
    """What was said to earlier versions that answers approvals of this stage, by their slots."""
    asked = [row for row in file.approvals if row.stage == stage and row.state == "waiting"]
    return {row.slot: said.yes for row in asked if (said := _answer(before, file.request, row))}


def given_on(desk: Desk, tx: Tx, before: Sequence[Said], file: RequestFile, stage: int, at: datetime) -> RequestFile:
    """A stage that is about to be asked, with each approval that its approver had passed on to somebody who said yes
    passed on to them again, so that this stays, too."""
    given = [said for said in before if said.giver]
    for said, slot in product(given, [row.slot for row in file.approvals if row.stage == stage]):
        row, other = file.approval(slot), desk.person(said.yes.decided_by)
        if row is None or row.state != "waiting" or not other.active or row.approver != said.giver:
            continue
        answers = _answer([said], file.request, replace(row, approver=other.person_id))
        if answers and other.person_id not in barred(tx, file, row) and may_sit(desk, file, row, other, at):
            file = hand(desk, tx, file, row, other, Handover(HANDED, "", MAILBOT), at)
    return file


def _answer(before: Sequence[Said], request: AccessRequest, asked: Approval) -> Said | None:
    """What its approver has said to the same: in no fewer roles, and for no conflict that is new to them."""
    conflicts = {conflict.rule for conflict in request.conflicts}
    for said in before:
        yes, slot = said.yes, said.asked
        same = {*asked.roles} <= {*slot.roles} and {*asked.rules} & conflicts <= {*slot.rules}
        if same and yes.decided_by == asked.approver and _suffices(yes, asked):
            return said
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
        begun = clock.begins(desk, file, file.turn, at) if file.turn else []
        facts |= clock.told((*decided.values(), *begun))
        records.move(tx, request, Tag.STAGE_APPROVED, yes.decided_by, at, facts)
    return clock.shortened(desk, tx, file, at) if yeses else file
