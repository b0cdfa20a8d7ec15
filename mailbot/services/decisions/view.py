"""How one approval stands for the person who holds its link, and everything they need in order to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mailbot.core.catalog import Conflict, Person
from mailbot.core.register import Approval, Decision, Grant, RequestFile
from mailbot.services.approvals import presence
from mailbot.services.approvals.staying import earlier
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.natures import notes
from mailbot.services.ports import Inquiry, Tx
from mailbot.services.routing.conflicts import new_since, still_conflicts


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
    LEFT = "left"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question that an approver asked the requester, and the answer as far as there is one."""

    asked_by: str
    question: str
    answer: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What one approver answered to a checklist: (question, answer) pairs."""

    by: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Another open approval of the same person that can be decided with one: its `name` (request and version), the ids
    of its link, and its facts for a template."""

    name: str
    ids: Mapping[str, str | int]
    approval: Approval
    line: lines.Line


@dataclass(frozen=True, slots=True)
class DecisionView:
    """Everything a person needs in order to decide, and how things stand.

    `approver` is whose link it is, `decider` in words who has the approval by now, and whom they stand in for;
    `decided_by` the same once it is decided, `asked_as` the roles, `agreed_by` whose yes has the earliest last day,
    each in words and empty where there is none. `approvers` are (name, roles, what they did) in words. `checklist` are
    the (item, question) pairs to be answered, `checked` what others have answered to theirs. `others` are approvals
    that can be decided with this one, and after a decision those that were.
    """

    standing: Standing
    file: RequestFile
    approval: Approval
    approver: Person
    requester: Person
    beneficiary: Person
    approvers: tuple[tuple[str, str, str], ...]
    decision: Decision | None
    decided_by: str
    decider: str
    conflicts: tuple[Conflict, ...]
    held_now: tuple[str, ...]
    conditions: tuple[str, ...]
    replaces: Grant | None
    checklist: tuple[tuple[str, str], ...] = ()
    checked: tuple[Checked, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    agreed_by: str = ""
    asked_as: str = ""
    notes: tuple[str, ...] = ()
    may_take_back: bool = False
    others: tuple[Other, ...] = ()
    said_yes: bool = False
    """Whether they have approved an earlier version, and it has not been asked yet who decides on the one of now."""

    @property
    def overtaken(self) -> str:
        """What became of what they decided, or tried to, where what is asked has changed since; else empty."""
        if self.standing is not Standing.CHANGED:
            return ""
        return YES_WAITS if self.said_yes else overtaken(self.file, self.approver.person_id)


_ENDED = {
    "approved": Standing.APPROVED,
    "rejected": Standing.REJECTED,
    "withdrawn": Standing.WITHDRAWN,
    "refused": Standing.WITHDRAWN,
    "lapsed": Standing.LAPSED,
    "held": Standing.HELD,
    "superseded": Standing.CHANGED,
}

SLOT_WORDS = {
    "waiting": "asked later",
    "open": "asked now",
    "closed": "no longer asked",
    "decided": "no decision found",
}
"""What is told of a slot without a decision; the last one only an insider can bring about, and `audit verify` tells."""

_SAID = {"approve": "approved", "reject": "did not approve"}


def view_in(desk: Desk, tx: Tx, ids: Mapping[str, str | int], file: RequestFile | None) -> DecisionView | None:
    """How the approval named by a link's ids stands now; None for ids that no record has. Writes nothing."""
    if file is None:
        return None
    request, slot, person = file.request, int(ids["s"]), str(ids["p"])
    current = file.approval(slot) if request.version == int(ids["v"]) else None
    approval = current or Approval(slot, 0, person, (), ())
    decision = file.decision(slot) if current else None
    away = presence.away(desk, tx, [file], desk.now())
    still, over = still_conflicts(desk, tx, request, desk.now())
    return DecisionView(
        standing=standing_of(desk, file, current, ids),
        file=file,
        approval=approval,
        approver=desk.person(person),
        requester=desk.person(request.requester),
        beneficiary=desk.person(request.beneficiary),
        approvers=tuple(_approver_words(desk, file, row, away) for row in file.approvals),
        decision=decision,
        decided_by=lines.decider(desk.catalog, approval) if decision else "",
        decider=lines.decider(desk.catalog, approval),
        asked_as=lines.asked_as(desk, file.request, approval),
        notes=(*notes(desk, tx, request), *new_since(desk, tx, request, desk.now()), *over),
        conflicts=still,
        held_now=tuple(grant.what for grant in tx.held(request.beneficiary)),
        conditions=tuple(desk.policy.conditions.get(request.risk, ())),
        replaces=tx.grant(request.replaces) if request.replaces else None,
        checklist=tuple((item, _question(desk, item)) for item in approval.checklist),
        checked=tuple(checked(desk, row) for row in file.decisions if row.checklist),
        exchanges=exchanges(desk, tx.inquiries([request.request_id])),
        may_take_back=decision is not None and may_take_back(file) and not taken_back(tx, decision),
        agreed_by=desk.name(file.shortened.decided_by) if file.shortened else "",
        said_yes=request.state == "held" and any(said.yes.decided_by == person for said in earlier(tx, request)),
    )


_ASKED = {
    "open": "You are asked about it as it is now: please use the link of your newest mail about it.",
    "waiting": "You are asked about it as it is now, once others have approved.",
}
_BECAME = {
    "pending": "Others decide on it as it is now; you need not do anything.",
    "held": "It waits until the access office has settled what is missing; who decides then is asked anew.",
    "refused": "The rules do not allow it any more: it was refused, and nobody has to decide.",
    "approved": "It was approved meanwhile; you need not do anything.",
    "rejected": "Somebody else did not approve it; you need not do anything.",
}


YES_WAITS = (
    "It waits until what is missing is settled. Your yes is not lost: it counts once the request goes on, where the "
    "same is asked of you then, and you need not do anything."
)
"""What somebody reads whose yes to an earlier version may stay."""


def overtaken(file: RequestFile, person: str) -> str:
    """What became of a person's decision on an earlier version of a request, given or only tried, and what is next."""
    request, seat = file.request, next((row for row in file.approvals if row.approver == person), None)
    if seat and seat.state == "decided":
        return "Your decision stays: it counts for what is asked now, and you need not do anything."
    asked = _ASKED.get(seat.state) if seat and request.state == "pending" else ""
    became = asked or _BECAME.get(request.state, "It has ended meanwhile; you need not do anything.")
    return f"A decision on what was asked before does not count. {became}"


def may_take_back(file: RequestFile) -> bool:
    """Whether a decision on this request can still be taken back."""
    if file.task:
        return file.task.state != "cancelled"
    return file.request.state in ("pending", "approved", "rejected")


def taken_back(tx: Tx, decision: Decision) -> bool:
    """Whether its approver has taken a decision back."""
    return any(row.slot == decision.slot for row in tx.recalls(decision.request_id, decision.version))


def standing_of(desk: Desk, file: RequestFile, approval: Approval | None, ids: Mapping[str, str | int]) -> Standing:
    """How the approval of a link stands; `approval` is its slot in the current version, if the link is of that one."""
    request = file.request
    same = request.content_hash.startswith(str(ids["h"])) and len(str(ids["h"])) >= 32
    if approval is None or not same:
        return Standing.CHANGED
    if approval.approver != ids["p"]:
        return Standing.PASSED_ON
    if approval.state == "decided":
        return Standing.DECIDED if file.decision(approval.slot) else Standing.CHANGED
    if not desk.person(approval.approver).active:
        return Standing.LEFT
    if request.state != "pending":
        spared = file.task is not None and file.task.state == "cancelled"
        return Standing.WITHDRAWN if spared else _ENDED.get(request.state, Standing.CHANGED)
    if approval.state == "open":
        return Standing.LAPSED if request.due_at and request.due_at < desk.now() else Standing.OPEN
    return Standing.WAITING if approval.state == "waiting" else Standing.APPROVED


def _approver_words(desk: Desk, file: RequestFile, approval: Approval, away: lines.Back) -> tuple[str, str, str]:
    decision = file.decision(approval.slot)
    said = _SAID[decision.verb] if decision else ""
    name = lines.decider(desk.catalog, approval, away)
    return name, lines.asked_as(desk, file.request, approval), said or SLOT_WORDS[approval.state]


def _question(desk: Desk, item: str) -> str:
    """The question of a checklist's item; one that the policy no longer has is told by its name."""
    return desk.policy.checklist_items.get(item, item.replace("_", " "))


def exchanges(desk: Desk, asked: Sequence[Inquiry]) -> tuple[Exchange, ...]:
    """What approvers asked, in words; what went along with the request to its next version is told once."""
    further = {(row.asked_by, row.text, row.asked_at) for row in asked}
    return tuple(
        Exchange(desk.name(row.asked_by), lines.unlinked(row.text), lines.unlinked(row.answer), row.answered_at is None)
        for row in asked
        if row.answer or (row.asked_by, row.text, row.answered_at) not in further
    )


def checked(desk: Desk, decision: Decision) -> Checked:
    """What a decision answers to its checklist, in words."""
    answers = tuple((_question(desk, item), answer) for item, answer in sorted(decision.checklist.items()))
    return Checked(desk.name(decision.decided_by), answers)
