"""The tables: every one leads with `org_id`, every key and foreign key is composite with it, every time is UTC.

The triggers that guard them (the gate) are written in `migrations/gate/`; `migrations/versions/` builds both.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from mailbot.core import workflow

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


D = TypeVar("D", bound=date)

_WRITTEN: dict[str, Any] = {}
"""The moments written last, for each kind of database."""


class Utc(TypeDecorator[datetime]):
    """An aware time, stored in UTC; a naive one is refused (SQLite would drop the offset silently)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        """What writes a moment; a transaction writes the same few into many columns. Of local ones two that are not the
        same may be equal, in the hour that comes twice."""
        made: Any = super().bind_processor(dialect)
        known = _WRITTEN.setdefault(dialect.name, lru_cache(maxsize=64)(made))
        return lambda value: (known if value is not None and value.tzinfo is UTC else made)(value)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without zone cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """What reads a moment. Raises ValueError on SQLite for one that mailbot would write otherwise."""
        return _moment if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


class Day(TypeDecorator[date]):
    """A date. Raises ValueError on SQLite for one that mailbot would write otherwise."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _day if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _moment(written: str | None) -> datetime | None:
    return None if written is None else _to_the_letter(written, datetime.fromisoformat, _in_text).replace(tzinfo=UTC)


def _day(written: str | None) -> date | None:
    return None if written is None else _to_the_letter(written, date.fromisoformat, date.isoformat)


def _to_the_letter(written: str, read: Callable[[str], D], write: Callable[[D], str]) -> D:
    """What SQLite has as text, it puts in order letter by letter: what could be written in another way as well would be
    later for it than for whoever reads it."""
    value = read(written)
    if write(value) != written:
        raise ValueError(f"mailbot writes no time as {written!r}")
    return value


def _in_text(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")


_GUARDED = frozenset(
    (
        *("access_request", "request_version", "approval_stage", "approval", "decision", "grant_task", "access_grant"),
        *("audit_head", "audit_entry", "audit_text", "audit_checkpoint", "request_now", "request_party"),
    )
)
"""Tables without SQLite's hidden row number: INSERT OR REPLACE could collide on it and delete a row past the gate."""


def _table(name: str, *items: SchemaItem) -> Table:
    hidden = name not in _GUARDED
    return Table(name, metadata, Column("org_id", String(40), primary_key=True), *items, sqlite_with_rowid=hidden)


def _key(name: str, type_: Any = None) -> Column[Any]:
    return Column(name, type_ or String(80), primary_key=True, autoincrement=False)


def _col(name: str, type_: Any = None, **more: Any) -> Column[Any]:
    return Column(name, type_ or Text, nullable=more.pop("nullable", False), **more)


def _ref(columns: str, target: str, name: str | None = None) -> ForeignKeyConstraint:
    """A foreign key from `org_id` + columns to `table(org_id + columns)`, spelled `table:column,column`."""
    table, _, names = target.partition(":")
    theirs = ["org_id", *names.split(",")]
    return ForeignKeyConstraint(["org_id", *columns.split(",")], [f"{table}.{column}" for column in theirs], name=name)


def _unique(columns: str) -> UniqueConstraint:
    return UniqueConstraint("org_id", *columns.split(","))


def _one_of(name: str, column: str, values: Any) -> CheckConstraint:
    """Not by IN: for a list of more than two SQLite makes a table, and drops it, at every row that is written."""
    return CheckConstraint(" OR ".join(f"{column} = {value!r}" for value in values), name=name)


def _states(table: workflow.Table) -> list[str]:
    return sorted(set(table.values()))


def _only(name: str, columns: str, where: str) -> Index:
    """An index over the rows that a query of it can be about: the others are most, and would all be written there.
    Never one with `=`: with values given at run time SQLite would prepare statements of the table anew each time."""
    return Index(name, "org_id", *columns.split(","), sqlite_where=text(where), postgresql_where=text(where))


_Big = BigInteger().with_variant(Integer, "sqlite")

organisation = _table("organisation", _col("created_at", Utc))

counter = _table("counter", _key("name"), _col("value", _Big))

rules_version = _table(
    "rules_version", _key("seq", _Big), _col("version", String(64)), _col("loaded_at", Utc), _col("loaded_by")
)

person = _table(
    "person",
    _key("person_id"),
    _col("ref", String(40)),
    _col("email"),
    _col("name"),
    _col("employee_id"),
    _col("department"),
    _col("title"),
    _col("type"),
    _col("manager"),
    _col("status"),
    _col("other_addresses", JSON),
    _col("placed_at", Utc, nullable=True),
    _col("seal", String(64)),
    _col("listed_at", Utc, nullable=True),
    _col("listing", String(64)),
    _unique("ref"),
    _one_of("status", "status", ("active", "leaver", "gone")),
    Index("ix_person_status", "org_id", "status"),
    Index("ix_person_placed", "org_id", "placed_at"),
)

mail = _table(
    "mail",
    _key("mail_id", _Big),
    _col("mailbox"),
    _col("folder"),
    _col("uidvalidity", _Big),
    _col("uid", _Big),
    _col("sha256", String(64)),
    _col("oversize", _Big),
    _col("received_at", Utc),
    _col("state", String(16)),
    _col("attempts", Integer),
    _col("confirmed", Boolean),
    _col("outcome", String(16), nullable=True),
    _col("reason"),
    _col("dedupe_key"),
    _col("message_id"),
    _col("sender"),
    _col("subject"),
    _col("handled_at", Utc, nullable=True),
    _col("due_at", Utc),
    _col("lane"),
    _col("moved_by_hand", Boolean),
    _col("seal", String(64)),
    _unique("mailbox,folder,uidvalidity,uid"),
    _one_of("state", "state", ("stored", "waiting", "handled", "filed")),
    _one_of("outcome", "outcome", ("done", "review", "failed")),
    Index("ix_mail_state", "org_id", "state", "due_at", "mail_id"),
    _only("ix_mail_lane", "lane,due_at", "lane <> ''"),
    Index("ix_mail_outcome", "org_id", "outcome", "mail_id"),
    _only("ix_mail_dedupe_key", "dedupe_key", "dedupe_key <> ''"),
    Index("ix_mail_sha256", "org_id", "sha256"),
)

# The bytes lie beside the row: its state changes four times, and SQLite writes a whole row each time.
mail_raw = _table("mail_raw", _key("mail_id", _Big), _col("raw", LargeBinary), _ref("mail_id", "mail:mail_id"))

mailbox_state = _table(
    "mailbox_state",
    _key("mailbox", Text),
    _col("holder"),
    _col("lease_until", Utc),
    _col("seen_at", Utc, nullable=True),
    _col("trouble"),
    _col("trouble_since", Utc, nullable=True),
)

dead_address = _table(
    "dead_address", _key("address", String(320)), _col("since", Utc), _col("why"), _col("seal", String(64))
)

absence = _table(
    "absence",
    _key("person_id"),
    _col("since", Utc),
    _col("until", Day, nullable=True),
    _col("mail_id", _Big),
    _col("seal", String(64)),
    Index("ix_absence_until", "org_id", "until"),
)

webhook_event = _table("webhook_event", _key("event_id"), _col("at", Utc), _col("what"))

thread = _table(
    "thread",
    _key("thread_id"),
    _col("person_id"),
    _col("subject"),
    _col("message_id"),
    _col("mail_id", _Big, nullable=True),
    _col("created_at", Utc),
    _col("seal", String(64)),
    _ref("person_id", "person:person_id"),
    _ref("mail_id", "mail:mail_id"),
)

access_request = _table(
    "access_request",
    _key("request_id"),
    _col("version", Integer),
    _col("thread_id"),
    _col("created_at", Utc),
    _ref("thread_id", "thread:thread_id"),
    Index("ix_access_request_thread", "org_id", "thread_id"),
    Index("ix_access_request_created", "org_id", "created_at", "request_id"),
)

request_version = _table(
    "request_version",
    _key("request_id"),
    _key("version", Integer),
    _col("state", String(16)),
    _col("requester"),
    _col("beneficiary"),
    _col("system"),
    _col("access_level"),
    _col("risk", String(16)),
    _col("until", Day, nullable=True),
    _col("justification"),
    _col("urgent", Boolean),
    _col("evidence"),
    _col("content_hash", String(64)),
    _col("rules_version", String(64)),
    _col("because", JSON),
    _col("conflicts", JSON),
    _col("held_for", JSON),
    _col("approvals_required", Integer),
    _col("created_at", Utc),
    _col("due_at", Utc, nullable=True),
    _col("moved_at", Utc),
    _col("nature", String(16)),
    _col("days", Integer, nullable=True),
    _col("replaces"),
    _col("origin"),
    _col("ticket"),
    _col("paused_at", Utc, nullable=True),
    _col("followed", String(64)),
    _col("wished", Day, nullable=True),
    _col("asked_at", Utc, nullable=True),
    _col("stood_still", Integer),
    _col("seal", String(64)),
    _ref("request_id", "access_request:request_id"),
    _ref("requester", "person:person_id"),
    _ref("beneficiary", "person:person_id"),
    _unique("request_id,version,state"),
    _unique("request_id,version,content_hash"),
    _one_of("state", "state", _states(workflow.REQUEST)),
    _one_of("risk", "risk", ("low", "medium", "high", "critical")),
    CheckConstraint(
        "(system <> '' AND access_level <> '')"
        " OR state = 'draft' OR state = 'withdrawn' OR state = 'lapsed' OR state = 'refused'",
        name="complete",
    ),
    CheckConstraint(
        "approvals_required > 0 OR (state <> 'pending' AND state <> 'approved' AND state <> 'rejected')",
        name="asks_somebody",
    ),
    _only("ix_request_version_due", "state,due_at", "due_at IS NOT NULL"),
    Index("ix_request_version_followed", "org_id", "state", "followed"),
    Index("ix_request_version_origin", "org_id", "origin"),
    Index("ix_request_version_replaces", "org_id", "replaces"),
    _only("ix_request_version_nature", "nature,beneficiary", "nature <> 'access'"),
    # Whatever a report reads of a request, so that it reads no request itself.
    Index(
        "ix_request_version_moved",
        *("org_id", "state", "moved_at", "risk", "nature", "created_at", "asked_at", "stood_still", "paused_at"),
        *("system", "beneficiary"),
    ),
    Index("ix_request_version_requester_made", "org_id", "requester", "state", "created_at", "request_id"),
    Index("ix_request_version_beneficiary_made", "org_id", "beneficiary", "state", "created_at", "request_id"),
)

# What lists of requests are read from; triggers keep both, and guards keep them true (gate/0007/10_requests).
request_now = _table(
    "request_now",
    _key("request_id"),
    _col("version", Integer),
    _col("created_at", Utc),
    _col("due_at", Utc),
    _col("lot"),
    _col("system"),
    _col("access_level"),
    _col("requester"),
    _col("beneficiary"),
    Index("ix_request_now_made", "org_id", "created_at", "request_id"),
    Index("ix_request_now_lot", "org_id", "lot", "created_at", "request_id"),
    Index("ix_request_now_due", "org_id", "lot", "due_at", "request_id"),
    Index("ix_request_now_system", "org_id", "system", "access_level", "lot", "created_at", "request_id"),
)

request_party = _table(
    "request_party",
    _key("person_id"),
    _key("part"),
    _key("request_id"),
    _key("created_at", Utc),
    PrimaryKeyConstraint("org_id", "person_id", "part", "created_at", "request_id"),  # in the order of the lists
)

question = _table(
    "question",
    _key("question_id"),
    _col("thread_id"),
    _col("kind", String(8)),
    _col("about"),
    _col("mails", JSON),
    _col("request_id", nullable=True),
    _col("version", Integer, nullable=True),
    _col("choices", JSON),
    _col("people", JSON),
    _col("asked_at", Utc),
    _col("due_at", Utc, nullable=True),
    _col("times_asked", Integer),
    _col("state", String(16)),
    _col("seal", String(64)),
    _ref("request_id,version", "request_version:request_id,version"),
    _ref("thread_id", "thread:thread_id"),
    _one_of("kind", "kind", ("which", "whom", "what")),
    _one_of("state", "state", ("queued", "open", "answered", "closed")),
    CheckConstraint("(kind = 'which') = (request_id IS NOT NULL AND version IS NOT NULL)", name="has_a_draft"),
    CheckConstraint("kind = 'which' OR due_at IS NOT NULL", name="ends"),
    Index("ix_question_thread", "org_id", "thread_id", "state"),
    Index("ix_question_request", "org_id", "request_id"),
    Index("ix_question_due", "org_id", "state", "due_at"),
    Index("ix_question_asked", "org_id", "asked_at"),
)

approval_stage = _table(
    "approval_stage",
    _key("request_id"),
    _key("version", Integer),
    _key("stage", Integer),
    _col("mode", String(8)),
    _col("needed", Integer),
    _ref("request_id,version", "request_version:request_id,version"),
    _one_of("mode", "mode", ("all", "any")),
    CheckConstraint("needed > 0", name="needs_somebody"),
)

approval = _table(
    "approval",
    _key("request_id"),
    _key("version", Integer),
    _key("slot", Integer),
    _col("stage", Integer),
    _col("approver"),
    _col("roles", JSON),
    _col("rules", JSON),
    _col("assurance", String(16)),
    _col("reason_required", Boolean),
    _col("state", String(16)),
    _col("tag", String(40)),
    _col("due_at", Utc, nullable=True),
    _col("checklist", JSON),
    _col("deputy_for"),
    _col("opened_at", Utc, nullable=True),
    _col("reminders", Integer),
    _col("remind_at", Utc, nullable=True),
    _col("passed_over", JSON),
    _ref("request_id,version,stage", "approval_stage:request_id,version,stage"),
    _ref("approver", "person:person_id"),
    _unique("request_id,version,approver"),
    _unique("request_id,version,slot,approver"),
    _unique("tag"),
    _one_of("state", "state", ("waiting", "open", "decided", "closed")),
    _one_of("assurance", "assurance", ("link", "session", "reauth")),
    Index("ix_approval_inbox", "org_id", "approver", "state", "due_at", "request_id"),
    Index("ix_approval_due", "org_id", "state", "due_at"),
    _only("ix_approval_remind", "state,remind_at", "remind_at IS NOT NULL"),
    _only("ix_approval_deputy", "state,deputy_for", "deputy_for <> ''"),
    _only("ix_approval_opened", "opened_at,approver,request_id,version,slot", "opened_at IS NOT NULL"),
)

decision = _table(
    "decision",
    _key("request_id"),
    _key("version", Integer),
    _key("slot", Integer),
    _col("verb", String(8)),
    _col("decided_by"),
    _col("reason"),
    _col("content_hash", String(64)),
    _col("decided_at", Utc),
    _col("via", String(16)),
    _col("assurance", String(16)),
    _col("rules_version", String(64)),
    _col("until", Day, nullable=True),
    _col("checklist", JSON),
    _col("standing"),
    _ref(
        "request_id,version,slot,decided_by",
        "approval:request_id,version,slot,approver",
        name="fk_decision_is_by_the_approver",
    ),
    _ref(
        "request_id,version,content_hash",
        "request_version:request_id,version,content_hash",
        name="fk_decision_is_on_this_content",
    ),
    _unique("request_id,version,decided_by"),
    Index("ix_decision_by", "org_id", "decided_by", "decided_at", "request_id"),
    _one_of("verb", "verb", ("approve", "reject")),
)

task_batch = _table(
    "task_batch",
    _key("batch"),
    _col("made_at", Utc),
    _col("rows", Integer),
    _col("sha256", String(64)),
    CheckConstraint("rows > 0", name="not_empty"),
    Index("ix_task_batch_made", "org_id", "made_at", "batch"),
)

grant_task = _table(
    "grant_task",
    _key("task_id"),
    _col("kind", String(8)),
    _col("state", String(16)),
    _col("request_id", nullable=True),
    _col("version", Integer, nullable=True),
    _col("request_state", String(16), nullable=True),
    _col("person_id"),
    _col("system"),
    _col("access_level"),
    _col("groups", JSON),
    _col("valid_from", Day),
    _col("until", Day, nullable=True),
    _col("justification"),
    _col("approved_by", JSON),
    _col("approved_at", Utc),
    _col("batch", nullable=True),
    _col("done_at", Utc, nullable=True),
    _col("done_by"),
    _col("note"),
    _col("days", Integer, nullable=True),
    _col("conditions", JSON),
    _col("grant_id"),
    _col("cause"),
    _ref(
        "request_id,version,request_state", "request_version:request_id,version,state", name="fk_grant_task_is_approved"
    ),
    _ref("person_id", "person:person_id"),
    _ref("batch", "task_batch:batch"),
    _unique("request_id,version,kind"),
    _unique("task_id,state"),
    _one_of("kind", "kind", ("grant", "revoke")),
    _one_of("state", "state", _states(workflow.TASK)),
    CheckConstraint(
        "kind = 'revoke' OR (request_id IS NOT NULL AND version IS NOT NULL AND request_state IS NOT NULL)",
        name="grants_what_was_asked",
    ),
    CheckConstraint("request_state IS NULL OR request_state = 'approved'", name="only_approved"),
    Index("ix_grant_task_batch", "org_id", "batch"),
    Index("ix_grant_task_grant", "org_id", "grant_id"),
    Index("ix_grant_task_waiting", "org_id", "state", "approved_at", "task_id"),
    Index("ix_grant_task_system", "org_id", "system", "state", "approved_at", "task_id"),
    Index("ix_grant_task_person", "org_id", "person_id", "state", "approved_at", "task_id"),
    Index("ix_grant_task_done", "org_id", "state", "done_at", "kind", "approved_at", "request_id", "version"),
)

access_grant = _table(
    "access_grant",
    _key("grant_id"),
    _col("state", String(16)),
    _col("person_id"),
    _col("system"),
    _col("access_level"),
    _col("since", Utc),
    _col("until", Day, nullable=True),
    _col("request_id"),
    _col("task_id"),
    _col("task_state", String(16)),
    _col("approved_by", JSON),
    _col("ended_at", Utc, nullable=True),
    _col("conditions", JSON),
    _col("warned_at", Utc, nullable=True),
    _ref("person_id", "person:person_id"),
    _ref("task_id,task_state", "grant_task:task_id,state", name="fk_access_grant_task_is_done"),
    _unique("task_id"),
    _one_of("state", "state", _states(workflow.GRANT)),
    CheckConstraint("task_state = 'done'", name="only_done"),
    Index("ix_access_grant_until", "org_id", "state", "until"),
    Index("ix_access_grant_request", "org_id", "request_id"),
    Index("ix_access_grant_person_until", "org_id", "person_id", "state", "until", "grant_id"),
    Index("ix_access_grant_holders", "org_id", "system", "access_level", "person_id", "grant_id"),
    Index("ix_access_grant_held", "org_id", "system", "state", "access_level", "person_id", "grant_id"),
    Index("ix_access_grant_state", "org_id", "state", "grant_id"),
    Index("ix_access_grant_since", "org_id", "since", "grant_id"),
    Index("ix_access_grant_ended", "org_id", "ended_at", "grant_id"),
)

delegation = _table(
    "delegation",
    _key("delegation_id"),
    _col("person_id"),
    _col("delegate"),
    _col("since", Day),
    _col("until", Day),
    _col("made_at", Utc),
    _col("made_by"),
    _col("ended_at", Utc, nullable=True),
    _ref("person_id", "person:person_id"),
    _ref("delegate", "person:person_id"),
    Index("ix_delegation_person", "org_id", "person_id", "until"),
    Index("ix_delegation_lasting", "org_id", "ended_at", "until"),
)

inquiry = _table(
    "inquiry",
    _key("inquiry_id"),
    _col("request_id"),
    _col("version", Integer),
    _col("slot", Integer),
    _col("asked_by"),
    _col("asked_at", Utc),
    _col("text"),
    _col("answered_at", Utc, nullable=True),
    _col("answer"),
    _col("mail_id", _Big, nullable=True),
    _col("seal", String(64)),
    _ref("request_id,version", "request_version:request_id,version"),
    Index("ix_inquiry_request", "org_id", "request_id", "version"),
)

recall = _table(
    "recall",
    _key("recall_id"),
    _col("request_id"),
    _col("version", Integer),
    _col("slot", Integer),
    _col("taken_by"),
    _col("taken_at", Utc),
    _col("reason"),
    _ref("request_id,version", "request_version:request_id,version"),
    Index("ix_recall_request", "org_id", "request_id", "version"),
)

ownership_claim = _table(
    "ownership_claim",
    _key("claim_id"),
    _col("system"),
    _col("access_level"),
    _col("asked", JSON),
    _col("asked_at", Utc),
    _col("claimed_by"),
    _col("claimed_at", Utc, nullable=True),
    Index("ix_ownership_claim_what", "org_id", "system", "access_level"),
    Index("ix_ownership_claim_asked", "org_id", "asked_at"),
)

sod_exception = _table(
    "sod_exception",
    _key("exception"),
    _col("rule"),
    _col("person"),
    _col("control"),
    _col("owner"),
    _col("until", Day),
    _col("state", String(16)),
    _col("begun_at", Utc),
    _col("ended_at", Utc, nullable=True),
    Index("ix_sod_exception_state", "org_id", "state"),
)

exception_evidence = _table(
    "exception_evidence",
    _key("evidence_id"),
    _col("exception"),
    _col("asked_at", Utc),
    _col("asked_of"),
    _col("shown_at", Utc, nullable=True),
    _col("mail_id", _Big, nullable=True),
    Index("ix_exception_evidence_exception", "org_id", "exception", "asked_at"),
)

standing_approval = _table(
    "standing_approval",
    _key("standing_id"),
    _col("birthright"),
    _col("approver"),
    _col("system"),
    _col("access_level"),
    _col("conditions", JSON),
    _col("asked_at", Utc),
    _col("until", Day),
    _col("signed_at", Utc, nullable=True),
    _col("assurance", String(16)),
    _col("ended_at", Utc, nullable=True),
    _ref("approver", "person:person_id"),
    Index("ix_standing_approval_birthright", "org_id", "birthright", "system", "access_level"),
    Index("ix_standing_approval_what", "org_id", "system", "access_level", "approver"),
    Index("ix_standing_approval_ended", "org_id", "ended_at"),
)

review = _table(
    "review",
    _key("review_id"),
    _col("person_id"),
    _col("reviewer"),
    _col("why"),
    _col("made_at", Utc),
    _col("due_at", Utc),
    _col("done_at", Utc, nullable=True),
    _ref("person_id", "person:person_id"),
    _ref("reviewer", "person:person_id"),
    Index("ix_review_due", "org_id", "done_at", "due_at"),
    Index("ix_review_reviewer", "org_id", "reviewer", "done_at", "due_at"),
)

review_answer = _table(
    "review_answer",
    _key("review_id"),
    _key("grant_id"),
    _col("answer", String(8)),
    _col("answered_by"),
    _col("answered_at", Utc, nullable=True),
    _ref("review_id", "review:review_id"),
    _ref("grant_id", "access_grant:grant_id"),
)

outbox = _table(
    "outbox",
    _key("notice_id"),
    _col("seq", _Big),
    _col("kind"),
    _col("category"),
    _col("recipient"),
    _col("message_id"),
    _col("thread_id"),
    _col("request_id"),
    _col("payload", LargeBinary),
    _col("dedupe_key"),
    _col("state", String(16)),
    _col("attempts", Integer),
    _col("created_at", Utc),
    _col("next_at", Utc),
    _col("first_tried_at", Utc, nullable=True),
    _col("sent_at", Utc, nullable=True),
    _col("provider_id"),
    _col("batch", String(40)),
    _col("delivery", String(16)),
    _col("delivery_at", Utc, nullable=True),
    _col("error"),
    _unique("dedupe_key"),
    _unique("seq"),
    _one_of("state", "state", ("queued", "sending", "sent", "review")),
    Index("ix_outbox_due", "org_id", "state", "next_at"),
    Index("ix_outbox_recipient", "org_id", "recipient", "created_at"),
    Index("ix_outbox_category", "org_id", "category", "created_at"),
    _only("ix_outbox_provider_id", "provider_id", "provider_id <> ''"),
)

signin_ask = _table(
    "signin_ask",
    _key("ask_id"),
    _col("address"),
    _col("person_id"),
    _col("browser_hash", String(64)),
    _col("network", String(64)),
    _col("familiar"),
    _col("code_hash", String(64)),
    _col("asked_at", Utc),
    _col("answered_at", Utc, nullable=True),
    _col("ended_at", Utc, nullable=True),
    _col("tries", Integer),
    Index("ix_signin_ask_answered", "org_id", "answered_at", "asked_at"),
    Index("ix_signin_ask_asked", "org_id", "asked_at"),
    Index("ix_signin_ask_network", "org_id", "network", "asked_at"),
    Index("ix_signin_ask_person", "org_id", "person_id", "asked_at"),
)

web_session = _table(
    "web_session",
    _key("session_hash"),
    _col("session_id"),
    _col("person_id"),
    _col("method", String(8)),
    _col("opened_at", Utc),
    _col("expires_at", Utc),
    _col("ended_at", Utc, nullable=True),
    _col("authed_at", Utc, nullable=True),
    _col("seen_at", Utc, nullable=True),
    _col("browser"),
    _col("seal", String(64)),
    _ref("person_id", "person:person_id"),
    Index("ix_web_session_person", "org_id", "person_id"),
)

_LIVE: dict[str, Any] = dict.fromkeys(("sqlite_where", "postgresql_where"), text("ended_at IS NULL"))

identity = _table(
    "identity",
    _key("identity_id"),
    _col("issuer"),
    _col("subject"),
    _col("person_id"),
    _col("bound_at", Utc),
    _col("ended_at", Utc, nullable=True),
    _col("seal", String(64)),
    _ref("person_id", "person:person_id"),
    Index("ix_identity_subject", "org_id", "issuer", "subject"),
    Index("ix_identity_person", "org_id", "person_id"),
    Index("identity_of_one", "org_id", "issuer", "subject", unique=True, **_LIVE),
    Index("identity_is_one", "org_id", "issuer", "person_id", unique=True, **_LIVE),
)

task_check = _table(
    "task_check",
    _key("task_id"),
    _key("item"),
    _col("ticked_by"),
    _col("ticked_at", Utc),
    _ref("task_id", "grant_task:task_id"),
    _ref("ticked_by", "person:person_id"),
)

hand_over = _table(
    "hand_over",
    _key("hand_over_id"),
    _col("task_id"),
    _col("method"),
    _col("expires_on", Day, nullable=True),
    _col("noted_by"),
    _col("noted_at", Utc),
    _ref("task_id", "grant_task:task_id"),
    _ref("noted_by", "person:person_id"),
    Index("ix_hand_over_task", "org_id", "task_id"),
)

trail_check = _table(
    "trail_check",
    _key("check_id"),
    _col("seq", _Big),
    _col("head", String(64)),
    _col("made_at", Utc),
    _col("wrong"),
    _col("note"),
    Index("ix_trail_check_made", "org_id", "made_at", "check_id"),
)

sent_form = _table(
    "sent_form",
    _key("person_id"),
    _key("form_id"),
    _col("act"),
    _col("sent_at", Utc),
    _col("outcome", JSON),
    _ref("person_id", "person:person_id"),
    Index("ix_sent_form_sent", "org_id", "person_id", "sent_at"),
)

audit_head = _table("audit_head", _col("seq", _Big), _col("entry_hash", String(64)))

audit_entry = _table(
    "audit_entry",
    _key("seq", _Big),
    _col("at", Utc),
    _col("tag", String(40)),
    _col("actor"),
    _col("subject"),
    _col("body", LargeBinary),
    _col("entry_hash", String(64)),
    _col("seal", String(64)),
    Index("ix_audit_entry_subject", "org_id", "subject", "seq"),
    Index("ix_audit_entry_at", "org_id", "at"),
    Index("ix_audit_entry_tag", "org_id", "tag", "seq"),
    Index("ix_audit_entry_actor", "org_id", "actor", "seq"),
    Index("ix_audit_entry_actor_tag", "org_id", "actor", "tag", "seq"),
)

# How far the trail reached before its entries were stamped, vouched for when that began.
audit_unsealed = _table("audit_unsealed", _key("entry_hash"), _col("seq", _Big), _col("seal", String(64)))

audit_text = _table(
    "audit_text",
    _key("seq", _Big),
    _key("field"),
    _col("salt", String(64)),
    _col("text"),
    _ref("seq", "audit_entry:seq"),
)

audit_checkpoint = _table(
    "audit_checkpoint",
    _key("seq", _Big),
    _col("head", String(64)),
    _col("made_at", Utc),
    _col("note"),
)

job_run = _table("job_run", _key("job"), _col("ran_for", Utc), _col("seal", String(64)))
