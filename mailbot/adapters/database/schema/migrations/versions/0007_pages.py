"""What pages need: identities, what IT ticked and handed over, proofs of the trail, and ways to look things up."""

import sqlalchemy as sa
from alembic import op

from mailbot.adapters.database.schema.migrations.building import (
    BIG,
    TEXT,
    UTC,
    Columns,
    Indexes,
    References,
    Tables,
    build,
)

revision = "0007"
down_revision = "0006"

_COLUMNS: Columns = {
    "request_version": (("asked_at", UTC, None), ("stood_still", sa.Integer(), "0")),
    "web_session": (
        ("authed_at", UTC, None),
        ("seen_at", UTC, None),
        ("browser", TEXT, ""),
        ("seal", sa.String(64), ""),
    ),
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
            ("seal", sa.String(64), False),
        ),
    ),
    "signin_ask": (
        "ask_id",
        (
            ("address", TEXT, False),
            ("person_id", TEXT, False),
            ("browser_hash", sa.String(64), False),
            ("network", sa.String(64), False),
            ("familiar", TEXT, False),
            ("code_hash", sa.String(64), False),
            ("asked_at", UTC, False),
            ("answered_at", UTC, True),
            ("ended_at", UTC, True),
            ("tries", sa.Integer(), False),
        ),
    ),
    "task_check": ("task_id,item", (("ticked_by", TEXT, False), ("ticked_at", UTC, False))),
    "hand_over": (
        "hand_over_id",
        (
            ("task_id", TEXT, False),
            ("method", TEXT, False),
            ("expires_on", sa.Date(), True),
            ("noted_by", TEXT, False),
            ("noted_at", UTC, False),
        ),
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
    "sent_form": (
        "person_id,form_id",
        (("act", TEXT, False), ("sent_at", UTC, False), ("outcome", sa.JSON(), False)),
    ),
    "request_now": (
        "request_id",
        (
            ("version", sa.Integer(), False),
            ("created_at", UTC, False),
            ("due_at", UTC, False),
            ("lot", TEXT, False),
            ("system", TEXT, False),
            ("access_level", TEXT, False),
            ("requester", TEXT, False),
            ("beneficiary", TEXT, False),
        ),
    ),
    "request_party": ("person_id,part,request_id", (("created_at", UTC, False),)),
}

_GUARDED = ("request_now", "request_party")

_REFERENCES: References = (
    ("identity", "person_id", "person", "person_id"),
    ("task_check", "task_id", "grant_task", "task_id"),
    ("task_check", "ticked_by", "person", "person_id"),
    ("hand_over", "task_id", "grant_task", "task_id"),
    ("sent_form", "person_id", "person", "person_id"),
    ("hand_over", "noted_by", "person", "person_id"),
)

_INDEXES: Indexes = (
    ("ix_identity_subject", "identity", "issuer,subject"),
    ("ix_identity_person", "identity", "person_id"),
    ("ix_trail_check_made", "trail_check", "made_at,check_id"),
    ("ix_signin_ask_answered", "signin_ask", "answered_at,asked_at"),
    ("ix_signin_ask_asked", "signin_ask", "asked_at"),
    ("ix_signin_ask_network", "signin_ask", "network,asked_at"),
    ("ix_signin_ask_person", "signin_ask", "person_id,asked_at"),
    ("ix_request_now_made", "request_now", "created_at,request_id"),
    ("ix_request_now_lot", "request_now", "lot,created_at,request_id"),
    ("ix_request_now_due", "request_now", "lot,due_at,request_id"),
    ("ix_request_now_system", "request_now", "system,access_level,lot,created_at,request_id"),
    ("ix_request_party_made", "request_party", "person_id,part,created_at,request_id"),
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
    ("ix_approval_inbox", "approval", "approver,state,due_at,request_id"),
    ("ix_decision_by", "decision", "decided_by,decided_at,request_id"),
    ("ix_sent_form_sent", "sent_form", "person_id,sent_at"),
    ("ix_request_version_requester_made", "request_version", "requester,state,created_at,request_id"),
    ("ix_request_version_beneficiary_made", "request_version", "beneficiary,state,created_at,request_id"),
    ("ix_access_grant_person_until", "access_grant", "person_id,state,until,grant_id"),
    ("ix_review_reviewer", "review", "reviewer,done_at,due_at"),
    ("ix_grant_task_waiting", "grant_task", "state,approved_at,task_id"),
    ("ix_grant_task_system", "grant_task", "system,state,approved_at,task_id"),
    ("ix_grant_task_person", "grant_task", "person_id,state,approved_at,task_id"),
    ("ix_task_batch_made", "task_batch", "made_at,batch"),
    ("ix_hand_over_task", "hand_over", "task_id"),
    ("ix_grant_task_done", "grant_task", "state,done_at,kind,approved_at,request_id,version"),
)


_CONTAINED = (
    ("ix_approval_approver", "approval"),
    ("ix_request_version_requester", "request_version"),
    ("ix_request_version_beneficiary", "request_version"),
    ("ix_access_grant_person", "access_grant"),
    ("ix_access_grant_system", "access_grant"),
    ("ix_grant_task_state", "grant_task"),
)
"""Older indexes whose queries a new one serves."""


def upgrade() -> None:
    """Codes live for ten minutes: those of the older table are not taken along, nor sessions that nobody sealed."""
    op.drop_table("signin_code")
    op.execute("DELETE FROM web_session")
    for name, table in _CONTAINED:
        op.drop_index(name, table)
    build(revision, _COLUMNS, _TABLES, _REFERENCES, _INDEXES, _GUARDED)
