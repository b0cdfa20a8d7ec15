"""What the audit trail can say: everything that happens, by whom, and with which facts.

Times are aware and in UTC; people appear as `person_id`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Tag(StrEnum):
    """Everything the audit trail can say happened; a closed list."""

    RULES_LOADED = "rules:loaded"
    KEY_ROTATED = "key:rotated"
    MESSAGE_RECEIVED = "message:received"
    MESSAGE_QUARANTINED = "message:quarantined"
    MESSAGE_RELEASED = "message:released"
    MESSAGE_SETTLED = "message:settled"
    NOTICE_BOUNCED = "notice:bounced"
    NOTICE_RELEASED = "notice:released"
    NOTICE_DROPPED = "notice:dropped"
    ADDRESS_REVIVED = "address:revived"
    ABSENCE_NOTED = "absence:noted"
    DELEGATION_MADE = "delegation:made"
    DELEGATION_ENDED = "delegation:ended"
    PERSON_LEFT = "person:left"
    PERSON_MOVED = "person:moved"
    OWNERSHIP_ASKED = "ownership:asked"
    OWNERSHIP_CLAIMED = "ownership:claimed"
    EXCEPTION_NOTED = "exception:noted"
    EXCEPTION_ASKED = "exception:asked"
    EXCEPTION_SHOWN = "exception:shown"
    EXCEPTION_ENDED = "exception:ended"
    STANDING_SIGNED = "standing:signed"
    STANDING_ENDED = "standing:ended"
    REVIEW_OPENED = "review:opened"
    REVIEW_PASSED = "review:passed"
    REVIEW_ANSWERED = "review:answered"
    REVIEW_CLOSED = "review:closed"
    REQUEST_DRAFTED = "request:drafted"
    REQUEST_ASKED = "request:asked"
    REQUEST_ANSWERED = "request:answered"
    REQUEST_SUBMITTED = "request:submitted"
    REQUEST_HELD = "request:held"
    REQUEST_RELEASED = "request:released"
    REQUEST_REFUSED = "request:refused"
    REQUEST_WITHDRAWN = "request:withdrawn"
    REQUEST_LAPSED = "request:lapsed"
    REQUEST_SUPERSEDED = "request:superseded"
    REQUEST_WARNED = "request:warned"
    REQUEST_PAUSED = "request:paused"
    REQUEST_RESUMED = "request:resumed"
    REQUEST_REOPENED = "request:reopened"
    REQUEST_APPEALED = "request:appealed"
    STAGE_APPROVED = "request:stage:approved"
    STAGE_REJECTED = "request:stage:rejected"
    STAGE_REASSIGNED = "request:stage:reassigned"
    STAGE_REMINDED = "request:stage:reminded"
    STAGE_TIMED = "request:stage:timed"
    REQUEST_APPROVED = "request:approved"
    REQUEST_REJECTED = "request:rejected"
    TASK_CREATED = "task:created"
    TASK_EXPORTED = "task:exported"
    TASK_DONE = "task:done"
    TASK_FAILED = "task:failed"
    TASK_CANCELLED = "task:cancelled"
    GRANT_STARTED = "grant:started"
    GRANT_WARNED = "grant:warned"
    GRANT_ENDED = "grant:ended"
    SESSION_OPENED = "session:opened"
    SESSION_ENDED = "session:ended"
    FORM_SENT = "form:sent"
    IDENTITY_BOUND = "identity:bound"
    IDENTITY_ENDED = "identity:ended"
    PROVISION_CHECKED = "provision:checked"
    PROVISION_HANDED_OVER = "provision:handed_over"
    EXPORT_BEGUN = "export:begun"
    EXPORT_MADE = "export:made"
    CHECKPOINT_MADE = "checkpoint:made"


MAILBOT, ADMIN = "mailbot", "admin"
NOT_PEOPLE = frozenset((MAILBOT, ADMIN))
"""Actors of audit entries that are no person: time or a rule, and whoever runs the commands."""


NAMED_BY_RULES = "rules"
"""Why an approval passed on (`why` of STAGE_REASSIGNED) to whom the rules have come to name."""
WHILE_AWAY = ("delegated", "absent", "back")
"""Why one did for no longer than an absence: that changes nothing about whose it is."""


class Who(str):
    """A person's id inside audit data: the chain keeps the person's pseudonym instead."""

    __slots__ = ()


class Private(str):
    """Personal text inside audit data: the chain keeps a salted commitment, the text stays erasable beside it."""

    __slots__ = ()


AuditValue = str | int | bool | None | list["AuditValue"]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that happened, to be chained: when, what, by whom, to which record, with which facts.

    `actor` is a person_id or one of NOT_PEOPLE. `data` may hold `Who` and `Private` values.
    """

    at: datetime
    tag: Tag
    actor: str
    subject: str
    data: Mapping[str, AuditValue]


@dataclass(frozen=True, slots=True)
class ChainedEntry:
    """One stored link of the chain: `body` are the canonical bytes, `entry_hash` is their SHA-256 (hex).

    `genuine` tells whether mailbot wrote it; `found_by` is what the columns say that it is looked up by.
    """

    seq: int
    body: bytes
    entry_hash: str
    genuine: bool
    found_by: Mapping[str, str]
