"""What is asked for, in versions, what lists are read from, and what is asked back."""

from sqlalchemy import JSON, Boolean, CheckConstraint, Index, Integer, PrimaryKeyConstraint, String

from mailbot.adapters.database.schema.tables.making import col, guarded, key, one_of, only, ref, states, table, unique
from mailbot.adapters.database.schema.tables.times import Day, Utc
from mailbot.core import workflow

access_request = guarded(
    "access_request",
    key("request_id"),
    col("version", Integer),
    col("thread_id"),
    col("created_at", Utc),
    ref("thread_id", "thread:thread_id"),
    Index("ix_access_request_thread", "org_id", "thread_id"),
    Index("ix_access_request_created", "org_id", "created_at", "request_id"),
)

request_version = guarded(
    "request_version",
    key("request_id"),
    key("version", Integer),
    col("state", String(16)),
    col("requester"),
    col("beneficiary"),
    col("system"),
    col("access_level"),
    col("risk", String(16)),
    col("until", Day, nullable=True),
    col("justification"),
    col("urgent", Boolean),
    col("evidence"),
    col("content_hash", String(64)),
    col("rules_version", String(64)),
    col("because", JSON),
    col("conflicts", JSON),
    col("held_for", JSON),
    col("approvals_required", Integer),
    col("created_at", Utc),
    col("due_at", Utc, nullable=True),
    col("moved_at", Utc),
    col("nature", String(16)),
    col("days", Integer, nullable=True),
    col("replaces"),
    col("origin"),
    col("ticket"),
    col("paused_at", Utc, nullable=True),
    col("followed", String(64)),
    col("wished", Day, nullable=True),
    col("asked_at", Utc, nullable=True),
    col("stood_still", Integer),
    col("seal", String(64)),
    ref("request_id", "access_request:request_id"),
    ref("requester", "person:person_id"),
    ref("beneficiary", "person:person_id"),
    unique("request_id,version,state"),
    unique("request_id,version,content_hash"),
    one_of("state", "state", states(workflow.REQUEST)),
    one_of("risk", "risk", ("low", "medium", "high", "critical")),
    CheckConstraint(
        "(system <> '' AND access_level <> '')"
        " OR state = 'draft' OR state = 'withdrawn' OR state = 'lapsed' OR state = 'refused'",
        name="complete",
    ),
    CheckConstraint(
        "approvals_required > 0 OR (state <> 'pending' AND state <> 'approved' AND state <> 'rejected')",
        name="asks_somebody",
    ),
    only("ix_request_version_due", "state,due_at", "due_at IS NOT NULL"),
    Index("ix_request_version_followed", "org_id", "state", "followed"),
    Index("ix_request_version_origin", "org_id", "origin"),
    Index("ix_request_version_replaces", "org_id", "replaces"),
    only("ix_request_version_nature", "nature,beneficiary", "nature <> 'access'"),
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
request_now = guarded(
    "request_now",
    key("request_id"),
    col("version", Integer),
    col("created_at", Utc),
    col("due_at", Utc),
    col("lot"),
    col("system"),
    col("access_level"),
    col("requester"),
    col("beneficiary"),
    Index("ix_request_now_made", "org_id", "created_at", "request_id"),
    Index("ix_request_now_lot", "org_id", "lot", "created_at", "request_id"),
    Index("ix_request_now_due", "org_id", "lot", "due_at", "request_id"),
    Index("ix_request_now_system", "org_id", "system", "access_level", "lot", "created_at", "request_id"),
)

request_party = guarded(
    "request_party",
    key("person_id"),
    key("part"),
    key("request_id"),
    key("created_at", Utc),
    PrimaryKeyConstraint("org_id", "person_id", "part", "created_at", "request_id"),  # in the order of the lists
)

question = table(
    "question",
    key("question_id"),
    col("thread_id"),
    col("kind", String(8)),
    col("about"),
    col("mails", JSON),
    col("request_id", nullable=True),
    col("version", Integer, nullable=True),
    col("choices", JSON),
    col("people", JSON),
    col("asked_at", Utc),
    col("due_at", Utc, nullable=True),
    col("times_asked", Integer),
    col("state", String(16)),
    col("seal", String(64)),
    ref("request_id,version", "request_version:request_id,version"),
    ref("thread_id", "thread:thread_id"),
    one_of("kind", "kind", ("which", "whom", "what")),
    one_of("state", "state", ("queued", "open", "answered", "closed")),
    CheckConstraint("(kind = 'which') = (request_id IS NOT NULL AND version IS NOT NULL)", name="has_a_draft"),
    CheckConstraint("kind = 'which' OR due_at IS NOT NULL", name="ends"),
    Index("ix_question_thread", "org_id", "thread_id", "state"),
    Index("ix_question_request", "org_id", "request_id"),
    Index("ix_question_due", "org_id", "state", "due_at"),
    Index("ix_question_asked", "org_id", "asked_at"),
)
