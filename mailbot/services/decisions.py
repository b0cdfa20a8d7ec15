"""Approving, rejecting, withdrawing: the same path for link, page, reply and API."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from mailbot.core import workflow
from mailbot.core.catalog import Conflict, Person
from mailbot.core.register import (
    MAILBOT,
    Approval,
    Assurance,
    AuditValue,
    Decision,
    Private,
    RequestFile,
    Stage,
    Tag,
    Verb,
    Via,
)
from mailbot.services import lines, presence, records
from mailbot.services.asking import ask_approvers
from mailbot.services.desk import Desk
from mailbot.services.emergencies import follow, settle_around
from mailbot.services.natures import may_appeal, notes
from mailbot.services.ports import Tx

LONGEST_REASON = 2_000
"""Characters of a reason that are taken; who has more to say is asked to shorten it."""

_NEXT = "IT gets it with its next daily file and tells us when it is done."

_SURENESS: dict[Assurance, int] = {"link": 0, "session": 1, "reauth": 2}


class Standing(StrEnum):
    """How one approval stands for the person who holds its link."""

    OPEN = "open"
    WAITING = "waiting"
    DECIDED = "decided"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    CHANGED = "changed"
    PASSED_ON = "passed_on"
    HELD = "held"


class DecisionRefused(Exception):
    """A decision that cannot be taken like this; `why` is a sentence for the person who tried."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class DecisionView:
    """Everything a person needs in order to decide, and how things stand."""

    standing: Standing
    file: RequestFile
    approval: Approval
    approver: Person
    requester: Person
    beneficiary: Person
    approvers: tuple[tuple[str, str, str], ...]
    decision: Decision | None
    decided_by: str
    now_with: str
    conflicts: tuple[Conflict, ...]
    held_now: tuple[str, ...]
    conditions: tuple[str, ...]
    notes: tuple[str, ...] = ()


_ENDED = {
    "approved": Standing.APPROVED,
    "rejected": Standing.REJECTED,
    "withdrawn": Standing.WITHDRAWN,
    "refused": Standing.WITHDRAWN,
    "lapsed": Standing.LAPSED,
    "held": Standing.HELD,
    "superseded": Standing.CHANGED,
}

_SLOT_WORDS = {
    "waiting": "asked later",
    "open": "asked now",
    "closed": "no longer asked",
    "decided": "no decision found",
}
"""What is told of a slot without a decision; the last one only an insider can bring about, and `audit verify` tells."""


@dataclass(frozen=True)
class Decisions:
    """Takes decisions on approvals; each is one transaction with everything that follows from it."""

    desk: Desk

    def view(self, ids: Mapping[str, str | int]) -> DecisionView | None:
        """How the approval named by a link's ids stands now; None for ids that no record has. Writes nothing."""
        with self.desk.store.read() as tx:
            return self.view_in(tx, ids)

    def view_in(self, tx: Tx, ids: Mapping[str, str | int]) -> DecisionView | None:
        """What `view` tells, inside a transaction that others have begun."""
        return self._view(tx, ids, tx.request_file(str(ids["r"])))

    def decide(
        self,
        ids: Mapping[str, str | int],
        verb: Verb,
        reason: str,
        person: str,
        assurance: Assurance,
        via: Via = "link",
    ) -> DecisionView:
        """Decides, and returns how things stand afterwards; nothing changes when it was not open any more.

        Raises DecisionRefused when the reason is missing, the person is not the approver, or is not known surely
        enough for this risk.
        """
        with self.desk.store.write() as tx:
            return self.decide_in(tx, ids, verb, reason, person, assurance, via)

    def decide_in(
        self,
        tx: Tx,
        ids: Mapping[str, str | int],
        verb: Verb,
        reason: str,
        person: str,
        assurance: Assurance,
        via: Via,
        standing: str = "",
    ) -> DecisionView:
        """What `decide` does, inside a transaction that others have begun; a refusal has written nothing. `standing` is
        the approval signed in advance that it rests on."""
        now = self.desk.now()
        file = tx.request_file(str(ids["r"]), lock=True)
        view = self._view(tx, ids, file)
        if file is None or view is None:
            raise DecisionRefused("There is no such request.")
        if view.standing is not Standing.OPEN:
            return view
        self._check(view.approval, view.beneficiary, verb, reason, person, assurance)
        decision = Decision(
            file.request.request_id,
            file.request.version,
            view.approval.slot,
            verb,
            person,
            reason.strip(),
            file.request.content_hash,
            now,
            via,
            assurance,
            self.desk.rulebook.version,
            standing=standing,
        )
        if tx.decide(decision):
            self._follow(tx, file, decision, now)
        after = self._view(tx, ids, tx.request_file(file.request.request_id))
        if after is None:
            raise DecisionRefused("There is no such request.")
        return after

    def _check(
        self, approval: Approval, beneficiary: Person, verb: Verb, reason: str, person: str, assurance: Assurance
    ) -> None:
        if person != approval.approver or not self.desk.person(person).active:
            raise DecisionRefused(f"Only {self.desk.name(approval.approver)} can decide this.")
        if verb == "approve" and not beneficiary.active:
            raise DecisionRefused(f"{beneficiary.name} no longer works here: please reject the request.")
        if verb == "approve" and _SURENESS[assurance] < _SURENESS[approval.assurance]:
            raise DecisionRefused("Please sign in first: we have to be sure that it is you.")
        if not reason.strip() and (verb == "reject" or approval.reason_required):
            raise DecisionRefused("Please write a reason: it goes to the requester and is kept with the decision.")

    def _follow(self, tx: Tx, file: RequestFile, decision: Decision, now: datetime) -> None:
        """What one decision leads to: the end, the next stage, or nothing yet."""
        tag = Tag.STAGE_APPROVED if decision.verb == "approve" else Tag.STAGE_REJECTED
        facts: dict[str, AuditValue] = {"slot": decision.slot, "via": decision.via, "assurance": decision.assurance}
        facts |= {"standing": decision.standing} if decision.standing else {}
        said = {"reason": Private(decision.reason), "rules": decision.rules_version}
        records.move(tx, file.request, tag, decision.decided_by, now, {**facts, **said})
        file = replace(file, decisions=(*file.decisions, decision))
        if decision.verb == "reject":
            self._reject(tx, file, decision, now)
        elif waiting := [stage for stage in file.stages if not satisfied(file, stage)]:
            following = waiting[0].stage
            if all(approval.state == "waiting" for approval in waiting[0].approvals):
                ask_approvers(self.desk, tx, file, following, now)
        else:
            self._approve(tx, file, now)

    def _reject(self, tx: Tx, file: RequestFile, decision: Decision, now: datetime) -> None:
        request = records.move(tx, file.request, Tag.REQUEST_REJECTED, decision.decided_by, now)
        tx.close_approvals(request.request_id, request.version)
        appeal = may_appeal(request, self.desk.name(request.requester))
        facts = {"by": self.desk.name(decision.decided_by), "reason": decision.reason, "appeal": appeal}
        settle_around(self.desk, tx, request, now)
        tell_people(self.desk, tx, replace(file, request=request), "rejected", facts, now)

    def _approve(self, tx: Tx, file: RequestFile, now: datetime) -> None:
        request = records.move(tx, file.request, Tag.REQUEST_APPROVED, MAILBOT, now)
        tx.close_approvals(request.request_id, request.version)
        entitlement = self.desk.catalog.by_label.get((request.system, request.access_level))
        task = records.create_task(tx, request, entitlement.groups if entitlement else (), now)
        decided = [
            {"name": self.desk.name(row.decided_by), "roles": lines.roles(slot), "reason": row.reason}
            for row in file.decisions
            if (slot := file.approval(row.slot))
        ]
        file = replace(file, request=request, task=task)
        following = follow(self.desk, tx, file, now) if request.nature == "emergency" else _NEXT
        if not any(row.standing for row in file.decisions):  # one mail tells of everything that comes with a job
            tell_people(self.desk, tx, file, "approved", {"decided": decided, "next": following}, now)

    def _view(self, tx: Tx, ids: Mapping[str, str | int], file: RequestFile | None) -> DecisionView | None:
        if file is None:
            return None
        request, slot, person = file.request, int(ids["s"]), str(ids["p"])
        current = file.approval(slot) if request.version == int(ids["v"]) else None
        approval = current or Approval(slot, 0, person, (), ())
        decision = file.decision(slot) if current else None
        away = presence.away(tx, [file], self.desk.now())
        return DecisionView(
            standing=self._standing(file, current, ids),
            file=file,
            approval=approval,
            approver=self.desk.person(person),
            requester=self.desk.person(request.requester),
            beneficiary=self.desk.person(request.beneficiary),
            approvers=tuple(self._approver_words(file, row, away) for row in file.approvals),
            decision=decision,
            decided_by=self.desk.name(decision.decided_by) if decision else "",
            now_with=self.desk.name(approval.approver),
            conflicts=request.conflicts,
            held_now=tuple(f"{grant.system} ({grant.access_level})" for grant in tx.held(request.beneficiary)),
            conditions=tuple(self.desk.policy.conditions.get(request.risk, ())),
            notes=notes(self.desk, tx, request),
        )

    def _standing(self, file: RequestFile, approval: Approval | None, ids: Mapping[str, str | int]) -> Standing:
        request = file.request
        same = request.content_hash.startswith(str(ids["h"])) and len(str(ids["h"])) >= 32
        if approval is None or not same:
            return Standing.CHANGED
        if approval.approver != ids["p"]:
            return Standing.PASSED_ON
        if approval.state == "decided":
            return Standing.DECIDED if file.decision(approval.slot) else Standing.CHANGED
        if request.state != "pending":
            return _ENDED.get(request.state, Standing.CHANGED)
        if approval.state == "open":
            return Standing.LAPSED if request.due_at and request.due_at < self.desk.now() else Standing.OPEN
        return Standing.WAITING if approval.state == "waiting" else Standing.APPROVED

    def _approver_words(self, file: RequestFile, approval: Approval, away: Mapping[str, date]) -> tuple[str, str, str]:
        decision = file.decision(approval.slot)
        said = {"approve": "approved", "reject": "did not approve"}[decision.verb] if decision else ""
        name = lines.name(self.desk.catalog, approval.approver, away)
        return name, lines.roles(approval), said or _SLOT_WORDS[approval.state]


def satisfied(file: RequestFile, stage: Stage) -> bool:
    """Whether a stage has the approving decisions it needs."""
    slots = {approval.slot for approval in stage.approvals}
    approving = [row for row in file.decisions if row.verb == "approve" and row.slot in slots]
    return len(approving) >= stage.needed > 0


def withdraw(desk: Desk, tx: Tx, file: RequestFile, person: str, now: datetime) -> RequestFile | None:
    """Takes a request back; None when it is too late for that (IT has it, or it has ended)."""
    request = file.request
    if (request.state, Tag.REQUEST_WITHDRAWN) in workflow.REQUEST:
        moved = records.move(tx, request, Tag.REQUEST_WITHDRAWN, person, now)
        tx.close_approvals(request.request_id, request.version)
        return replace(file, request=moved)
    if file.task and file.task.state == "open":
        task = records.close_task(tx, file.task, Tag.TASK_CANCELLED, desk.name(person), "withdrawn by mail", now)
        return replace(file, task=task)
    return None


def tell_people(desk: Desk, tx: Tx, file: RequestFile, kind: str, facts: Mapping[str, object], now: datetime) -> None:
    """Tells the requester in their own thread, and the beneficiary when that is somebody else."""
    request = file.request
    for person in dict.fromkeys((request.requester, request.beneficiary)):
        desk.notices.queue(
            tx,
            kind,
            "outcome",
            desk.person(person).email,
            {
                "line": lines.line(desk.catalog, file, person),
                "why_you": "You get this because the request is yours or for you.",
                **facts,
            },
            dedupe_key=f"{kind}:{request.request_id}:{request.version}:{person}:{now.isoformat()}",
            at=now,
            thread=tx.thread(request.thread_id) if person == request.requester else None,
            request_id=request.request_id,
        )
