"""The records: who asked for what, who decided, what IT was told to do, who holds what.

People appear as `person_id`, times are aware and in UTC, `until` dates are the last day the access may be used.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from mailbot.core.catalog import Conflict, Risk
from mailbot.core.signed import content_hash

Verb = Literal["approve", "reject"]
Assurance = Literal["link", "session", "reauth"]
SURENESS: tuple[Assurance, ...] = ("link", "session", "reauth")
"""How surely somebody is known, the least first."""

Via = Literal["link", "page", "reply", "standing"]
Mode = Literal["all", "any"]
Kind = Literal["grant", "revoke"]
Nature = Literal["access", "extension", "upgrade", "emergency", "appeal", "birthright"]
"""What a request is for: new access, more days of what one has, a level in place of another, access at once, a second
look at a no, or what everybody in a job gets."""
NATURES: tuple[Nature, ...] = ("access", "extension", "upgrade", "emergency", "appeal", "birthright")


def sure_enough(known: str, needed: str) -> bool:
    """Whether somebody who is known so surely may do what needs this much; who is not known at all may not."""
    return known in SURENESS and SURENESS.index(known) >= SURENESS.index(needed)


ASKS_FOR_NUMBER = "Please answer with the number"
"""How the words begin that hold a request until its requester names a number."""


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """One version of one request: one person, one entitlement. Its meaning is frozen once it leaves `draft`.

    `evidence` is one line of what led to it, then one line for each warning about the mail it came from. `until` is the
    last day as asked; with `days` instead, so many days count from when IT has set it up. `replaces` is the grant that
    ends when this one starts, `origin` the request that this one follows (an appeal, the formal approval after an
    emergency). While the clock of a pending request stands still, `paused_at` says since when. `wished` is the last day
    that an emergency was asked for, which its formal approval is to be about.
    """

    request_id: str
    version: int
    state: str
    requester: str
    beneficiary: str
    system: str
    access_level: str
    risk: Risk
    until: date | None
    justification: str
    thread_id: str
    created_at: datetime
    due_at: datetime | None = None
    urgent: bool = False
    evidence: str = ""
    rules_version: str = ""
    because: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    held_for: tuple[str, ...] = ()
    approvals_required: int = 0
    nature: Nature = "access"
    days: int | None = None
    replaces: str = ""
    origin: str = ""
    ticket: str = ""
    paused_at: datetime | None = None
    wished: date | None = None

    @property
    def what(self) -> str:
        """How people read it: `Finance Shared Drive (Edit)`; the system alone while the level is open."""
        return f"{self.system} ({self.access_level})" if self.access_level else self.system

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) over what an approver signs."""
        return content_hash(self)

    def follower(self, request_id: str, at: datetime, rules_version: str) -> "AccessRequest":
        """The draft of another request that follows this one, with the same content, under the rules of now."""
        return replace(
            self,
            request_id=request_id,
            version=1,
            state="draft",
            origin=self.request_id,
            created_at=at,
            due_at=None,
            rules_version=rules_version,
        )


ON_PAGE = "Asked on a page by"
"""How the evidence of a request begins that no mail asked for."""


def said_on_page(evidence: str) -> bool:
    """Whether a line of evidence tells of a page, and quotes no mail."""
    return evidence.startswith(ON_PAGE)


@dataclass(frozen=True, slots=True)
class Approval:
    """One slot of a stage: the one person asked, in which roles, because of which rules, and how sure they must be.

    `state` is waiting (an earlier stage is not through), open (asked), decided, or closed (the request has ended).
    `tag` is the secret part of the reply address of this approval: 24 hexadecimal digits, made for it by a key.
    `checklist` names the items that an approval answers. `deputy_for` is whom the approver stands in for (a
    person_id), and to whom it goes back.

    An open one counts its time from `opened_at` to `due_at`, and has neither while nobody can decide it; `remind_at` is
    when its next reminder is due. `passed_over` are those who had it and let their time pass (person_ids).
    """

    slot: int
    stage: int
    approver: str
    roles: tuple[str, ...]
    rules: tuple[str, ...]
    assurance: Assurance = "session"
    reason_required: bool = False
    state: str = "waiting"
    tag: str = ""
    due_at: datetime | None = None
    checklist: tuple[str, ...] = ()
    deputy_for: str = ""
    opened_at: datetime | None = None
    reminders: int = 0
    remind_at: datetime | None = None
    passed_over: tuple[str, ...] = ()

    @property
    def stranded(self) -> bool:
        """Whether it waits, and no time passes, because nobody can decide it."""
        return self.state == "open" and self.opened_at is None and self.due_at is None

    @property
    def apart(self) -> bool:
        """Whether it is decided by itself: it has a checklist, or needs a fresh code."""
        return self.assurance == "reauth" or bool(self.checklist)


@dataclass(frozen=True, slots=True)
class Stage:
    """Approvals asked in parallel: all of them are needed, or any one. Stages follow each other by `stage`."""

    stage: int
    mode: Mode
    approvals: tuple[Approval, ...]

    @property
    def needed(self) -> int:
        """How many approving decisions this stage needs; never less than one."""
        return len(self.approvals) if self.mode == "all" else 1


@dataclass(frozen=True, slots=True)
class Decision:
    """What one approver did with one slot, on exactly the content they were shown.

    `until` is an earlier last day that the approver agreed to, `checklist` what they answered to each item (`yes`, `no`
    or `n/a`), `standing` the approval signed in advance that this one rests on.
    """

    request_id: str
    version: int
    slot: int
    verb: Verb
    decided_by: str
    reason: str
    content_hash: str
    decided_at: datetime
    via: Via = "link"
    assurance: Assurance = "session"
    rules_version: str = ""
    until: date | None = None
    checklist: Mapping[str, str] = field(default_factory=dict)
    standing: str = ""


@dataclass(frozen=True, slots=True)
class RequestFile:
    """Everything about one request at its current version, read together.

    `ended_at` is when what it gave ended, `replaced_by` the request whose access took its place, if one did.
    `taken_back` while IT has its task: what it sets up is taken away again.
    """

    request: AccessRequest
    stages: tuple[Stage, ...] = ()
    decisions: tuple[Decision, ...] = ()
    task: "Task | None" = None
    ended_at: datetime | None = None
    replaced_by: str = ""
    taken_back: bool = False

    def approval(self, slot: int) -> Approval | None:
        """The approval with this slot number, or None."""
        return next((row for stage in self.stages for row in stage.approvals if row.slot == slot), None)

    def decision(self, slot: int) -> Decision | None:
        """The decision taken on this slot, or None."""
        return next((row for row in self.decisions if row.slot == slot), None)

    def satisfied(self, stage: Stage) -> bool:
        """Whether a stage has the approving decisions it needs."""
        slots = {approval.slot for approval in stage.approvals}
        approving = [row for row in self.decisions if row.verb == "approve" and row.slot in slots]
        return len(approving) >= stage.needed > 0

    @property
    def lacking(self) -> Stage | None:
        """The first stage that lacks a yes, or None."""
        return next((stage for stage in self.stages if not self.satisfied(stage)), None)

    @property
    def turn(self) -> Stage | None:
        """The same, where nobody in it is asked yet."""
        stage = self.lacking
        return stage if stage and all(row.state == "waiting" for row in stage.approvals) else None

    @property
    def shortened(self) -> Decision | None:
        """The approving decision with the earliest last day, if that is earlier than was asked."""
        asked = self.request.until
        earlier = [
            row for row in self.decisions if row.verb == "approve" and row.until and (not asked or row.until < asked)
        ]
        return min(earlier, key=lambda row: row.until or date.max, default=None)

    @property
    def last_day(self) -> date | None:
        """The last day as asked, or the earlier one that an approver agreed to."""
        return self.shortened.until if self.shortened else self.request.until

    @property
    def approvals(self) -> tuple[Approval, ...]:
        return tuple(row for stage in self.stages for row in stage.approvals)


@dataclass(frozen=True, slots=True)
class Task:
    """One line for IT: give (or take) one entitlement to one person, and how that went.

    A revoke task names the grant it ends and the `cause`, in words; `conditions` is what the access depends on.
    """

    task_id: str
    kind: Kind
    state: str
    request_id: str
    version: int
    person: str
    system: str
    access_level: str
    groups: tuple[str, ...]
    valid_from: date
    until: date | None
    justification: str
    approved_by: tuple[str, ...]
    approved_at: datetime
    batch: str = ""
    done_at: datetime | None = None
    done_by: str = ""
    note: str = ""
    days: int | None = None
    conditions: tuple[str, ...] = ()
    grant_id: str = ""
    cause: str = ""

    @property
    def what(self) -> str:
        """How people read it: `Finance Shared Drive (Edit)`."""
        return f"{self.system} ({self.access_level})"


@dataclass(frozen=True, slots=True)
class Grant:
    """One line of the register: who holds what, since when, until when, on whose approval."""

    grant_id: str
    state: str
    person: str
    system: str
    access_level: str
    since: datetime
    until: date | None
    request_id: str
    task_id: str
    approved_by: tuple[str, ...]
    ended_at: datetime | None = None
    conditions: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """How people read it: `Finance Shared Drive (Edit)`."""
        return f"{self.system} ({self.access_level})"


@dataclass(frozen=True, slots=True)
class StandingApproval:
    """What an owner signs in advance for a birthright: this access for everybody whom the conditions name.

    It counts from `signed_at` to the end of the day `until`, unless it is ended before. `conditions` map facts about a
    person to the values that match.
    """

    standing_id: str
    birthright: str
    approver: str
    system: str
    access_level: str
    conditions: Mapping[str, list[str]]
    asked_at: datetime
    until: date
    signed_at: datetime | None = None
    assurance: str = ""
    ended_at: datetime | None = None

    @property
    def what(self) -> str:
        """How people read it: `Finance Shared Drive (Edit)`."""
        return f"{self.system} ({self.access_level})"
