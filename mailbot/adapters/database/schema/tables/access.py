"""What IT is given to do and has done, the register that follows, and what is looked at again of it."""

from sqlalchemy import JSON, CheckConstraint, Index, Integer, String

from mailbot.adapters.database.schema.tables.making import Big, col, guarded, key, one_of, ref, states, table, unique
from mailbot.adapters.database.schema.tables.times import Day, Utc
from mailbot.core import workflow

task_batch = table(
    "task_batch",
    key("batch"),
    col("made_at", Utc),
    col("rows", Integer),
    col("sha256", String(64)),
    CheckConstraint("rows > 0", name="not_empty"),
    Index("ix_task_batch_made", "org_id", "made_at", "batch"),
)

grant_task = guarded(
    "grant_task",
    key("task_id"),
    col("kind", String(8)),
    col("state", String(16)),
    col("request_id", nullable=True),
    col("version", Integer, nullable=True),
    col("request_state", String(16), nullable=True),
    col("person_id"),
    col("system"),
    col("access_level"),
    col("groups", JSON),
    col("valid_from", Day),
    col("until", Day, nullable=True),
    col("justification"),
    col("approved_by", JSON),
    col("approved_at", Utc),
    col("batch", nullable=True),
    col("done_at", Utc, nullable=True),
    col("done_by"),
    col("note"),
    col("days", Integer, nullable=True),
    col("conditions", JSON),
    col("grant_id"),
    col("cause"),
    ref(
        "request_id,version,request_state", "request_version:request_id,version,state", name="fk_grant_task_is_approved"
    ),
    ref("person_id", "person:person_id"),
    ref("batch", "task_batch:batch"),
    unique("request_id,version,kind"),
    unique("task_id,state"),
    one_of("kind", "kind", ("grant", "revoke")),
    one_of("state", "state", states(workflow.TASK)),
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

task_check = table(
    "task_check",
    key("task_id"),
    key("item"),
    col("ticked_by"),
    col("ticked_at", Utc),
    ref("task_id", "grant_task:task_id"),
    ref("ticked_by", "person:person_id"),
)

hand_over = table(
    "hand_over",
    key("hand_over_id"),
    col("task_id"),
    col("method"),
    col("expires_on", Day, nullable=True),
    col("noted_by"),
    col("noted_at", Utc),
    ref("task_id", "grant_task:task_id"),
    ref("noted_by", "person:person_id"),
    Index("ix_hand_over_task", "org_id", "task_id"),
)

access_grant = guarded(
    "access_grant",
    key("grant_id"),
    col("state", String(16)),
    col("person_id"),
    col("system"),
    col("access_level"),
    col("since", Utc),
    col("until", Day, nullable=True),
    col("request_id"),
    col("task_id"),
    col("task_state", String(16)),
    col("approved_by", JSON),
    col("ended_at", Utc, nullable=True),
    col("conditions", JSON),
    col("warned_at", Utc, nullable=True),
    ref("person_id", "person:person_id"),
    ref("task_id,task_state", "grant_task:task_id,state", name="fk_access_grant_task_is_done"),
    unique("task_id"),
    one_of("state", "state", states(workflow.GRANT)),
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

review = table(
    "review",
    key("review_id"),
    col("person_id"),
    col("reviewer"),
    col("why"),
    col("made_at", Utc),
    col("due_at", Utc),
    col("done_at", Utc, nullable=True),
    ref("person_id", "person:person_id"),
    ref("reviewer", "person:person_id"),
    Index("ix_review_due", "org_id", "done_at", "due_at"),
    Index("ix_review_reviewer", "org_id", "reviewer", "done_at", "due_at"),
)

review_answer = table(
    "review_answer",
    key("review_id"),
    key("grant_id"),
    col("answer", String(8)),
    col("answered_by"),
    col("answered_at", Utc, nullable=True),
    ref("review_id", "review:review_id"),
    ref("grant_id", "access_grant:grant_id"),
)

sod_exception = table(
    "sod_exception",
    key("exception"),
    col("rule"),
    col("person"),
    col("control"),
    col("owner"),
    col("until", Day),
    col("state", String(16)),
    col("begun_at", Utc),
    col("ended_at", Utc, nullable=True),
    Index("ix_sod_exception_state", "org_id", "state"),
)

exception_evidence = table(
    "exception_evidence",
    key("evidence_id"),
    col("exception"),
    col("asked_at", Utc),
    col("asked_of"),
    col("shown_at", Utc, nullable=True),
    col("mail_id", Big, nullable=True),
    Index("ix_exception_evidence_exception", "org_id", "exception", "asked_at"),
)
