"""What the pages need: identities, what IT ticked and handed over, proofs of the trail, indexes to look things up."""

import sqlalchemy as sa

from mailbot.adapters.database.migrations.building import BIG, TEXT, UTC, Columns, Indexes, References, Tables, build

revision = "0007"
down_revision = "0006"

_COLUMNS: Columns = {
    "request_version": (("asked_at", UTC, None), ("stood_still", sa.Integer(), "0")),
    "web_session": (("authed_at", UTC, None), ("seen_at", UTC, None), ("browser", TEXT, "")),
}

_TABLES: Tables = {
    "identity": (
        "identity_id",
        (
            ("issuer", TEXT, False),
            ("subject", TEXT, False),
            ("person_id", TEXT, False),
            ("bound_at", UTC, False),
            ("ended_at", UTC, True),
        ),
    ),
    "task_check": ("task_id,item", (("ticked_by", TEXT, False), ("ticked_at", UTC, False))),
    "hand_over": (
        "task_id",
        (("method", TEXT, False), ("expires_on", sa.Date(), True), ("noted_by", TEXT, False), ("noted_at", UTC, False)),
    ),
    "trail_check": (
        "check_id",
        (
            ("seq", BIG, False),
            ("head", sa.String(64), False),
            ("made_at", UTC, False),
            ("wrong", TEXT, False),
            ("note", TEXT, False),
        ),
    ),
}

_REFERENCES: References = (
    ("identity", "person_id", "person", "person_id"),
    ("task_check", "task_id", "grant_task", "task_id"),
    ("hand_over", "task_id", "grant_task", "task_id"),
)

_INDEXES: Indexes = (
    ("ix_identity_subject", "identity", "issuer,subject"),
    ("ix_identity_person", "identity", "person_id"),
    ("ix_trail_check_made", "trail_check", "made_at"),
    ("ix_request_version_state_made", "request_version", "state,created_at,request_id"),
    ("ix_request_version_system_made", "request_version", "system,state,created_at,request_id"),
    ("ix_request_version_risk_made", "request_version", "risk,state,created_at,request_id"),
    ("ix_audit_entry_tag", "audit_entry", "tag,seq"),
    ("ix_audit_entry_actor", "audit_entry", "actor,seq"),
    ("ix_access_grant_holders", "access_grant", "system,access_level,person_id,grant_id"),
    (
        "ix_request_version_moved",
        "request_version",
        "state,moved_at,risk,nature,created_at,asked_at,stood_still,paused_at,system,beneficiary",
    ),
    ("ix_question_asked", "question", "asked_at"),
    ("ix_approval_opened", "approval", "opened_at,approver,request_id,version,slot"),
    ("ix_access_grant_held", "access_grant", "system,state,access_level,person_id,grant_id"),
    ("ix_access_grant_state", "access_grant", "state,grant_id"),
    ("ix_access_grant_since", "access_grant", "since,grant_id"),
    ("ix_access_grant_ended", "access_grant", "ended_at,grant_id"),
    ("ix_grant_task_done", "grant_task", "done_at,state,kind,approved_at,request_id,version"),
)


def upgrade() -> None:
    build(revision, _COLUMNS, _TABLES, _REFERENCES, _INDEXES)
