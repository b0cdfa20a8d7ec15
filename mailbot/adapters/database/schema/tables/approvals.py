"""Who is asked to decide, what they decide, ask and take back, what they sign in advance and say that they own."""

from sqlalchemy import JSON, Boolean, CheckConstraint, Index, Integer, String

from mailbot.adapters.database.schema.tables.making import Big, col, guarded, key, one_of, only, ref, table, unique
from mailbot.adapters.database.schema.tables.times import Day, Utc

approval_stage = guarded(
    "approval_stage",
    key("request_id"),
    key("version", Integer),
    key("stage", Integer),
    col("mode", String(8)),
    col("needed", Integer),
    ref("request_id,version", "request_version:request_id,version"),
    one_of("mode", "mode", ("all", "any")),
    CheckConstraint("needed > 0", name="needs_somebody"),
)

approval = guarded(
    "approval",
    key("request_id"),
    key("version", Integer),
    key("slot", Integer),
    col("stage", Integer),
    col("approver"),
    col("roles", JSON),
    col("rules", JSON),
    col("assurance", String(16)),
    col("reason_required", Boolean),
    col("state", String(16)),
    col("tag", String(40)),
    col("due_at", Utc, nullable=True),
    col("checklist", JSON),
    col("deputy_for"),
    col("opened_at", Utc, nullable=True),
    col("reminders", Integer),
    col("remind_at", Utc, nullable=True),
    col("passed_over", JSON),
    ref("request_id,version,stage", "approval_stage:request_id,version,stage"),
    ref("approver", "person:person_id"),
    unique("request_id,version,approver"),
    unique("request_id,version,slot,approver"),
    unique("tag"),
    one_of("state", "state", ("waiting", "open", "decided", "closed")),
    one_of("assurance", "assurance", ("link", "session", "reauth")),
    Index("ix_approval_inbox", "org_id", "approver", "state", "due_at", "request_id"),
    Index("ix_approval_due", "org_id", "state", "due_at"),
    only("ix_approval_remind", "state,remind_at", "remind_at IS NOT NULL"),
    only("ix_approval_deputy", "state,deputy_for", "deputy_for <> ''"),
    only("ix_approval_opened", "opened_at,approver,request_id,version,slot", "opened_at IS NOT NULL"),
)

decision = guarded(
    "decision",
    key("request_id"),
    key("version", Integer),
    key("slot", Integer),
    col("verb", String(8)),
    col("decided_by"),
    col("reason"),
    col("content_hash", String(64)),
    col("decided_at", Utc),
    col("via", String(16)),
    col("assurance", String(16)),
    col("rules_version", String(64)),
    col("until", Day, nullable=True),
    col("checklist", JSON),
    col("standing"),
    ref(
        "request_id,version,slot,decided_by",
        "approval:request_id,version,slot,approver",
        name="fk_decision_is_by_the_approver",
    ),
    ref(
        "request_id,version,content_hash",
        "request_version:request_id,version,content_hash",
        name="fk_decision_is_on_this_content",
    ),
    unique("request_id,version,decided_by"),
    Index("ix_decision_by", "org_id", "decided_by", "decided_at", "request_id"),
    one_of("verb", "verb", ("approve", "reject")),
)

inquiry = table(
    "inquiry",
    key("inquiry_id"),
    col("request_id"),
    col("version", Integer),
    col("slot", Integer),
    col("asked_by"),
    col("asked_at", Utc),
    col("text"),
    col("answered_at", Utc, nullable=True),
    col("answer"),
    col("mail_id", Big, nullable=True),
    col("seal", String(64)),
    ref("request_id,version", "request_version:request_id,version"),
    Index("ix_inquiry_request", "org_id", "request_id", "version"),
)

recall = table(
    "recall",
    key("recall_id"),
    col("request_id"),
    col("version", Integer),
    col("slot", Integer),
    col("taken_by"),
    col("taken_at", Utc),
    col("reason"),
    ref("request_id,version", "request_version:request_id,version"),
    Index("ix_recall_request", "org_id", "request_id", "version"),
)

standing_approval = table(
    "standing_approval",
    key("standing_id"),
    col("birthright"),
    col("approver"),
    col("system"),
    col("access_level"),
    col("conditions", JSON),
    col("asked_at", Utc),
    col("until", Day),
    col("signed_at", Utc, nullable=True),
    col("assurance", String(16)),
    col("ended_at", Utc, nullable=True),
    ref("approver", "person:person_id"),
    Index("ix_standing_approval_birthright", "org_id", "birthright", "system", "access_level"),
    Index("ix_standing_approval_what", "org_id", "system", "access_level", "approver"),
    Index("ix_standing_approval_ended", "org_id", "ended_at"),
)

ownership_claim = table(
    "ownership_claim",
    key("claim_id"),
    col("system"),
    col("access_level"),
    col("asked", JSON),
    col("asked_at", Utc),
    col("claimed_by"),
    col("claimed_at", Utc, nullable=True),
    Index("ix_ownership_claim_what", "org_id", "system", "access_level"),
    Index("ix_ownership_claim_asked", "org_id", "asked_at"),
)
