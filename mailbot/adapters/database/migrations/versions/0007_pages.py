"""What the pages need: identities, what IT ticked and handed over, proofs of the trail, ways to look things up."""

import sqlalchemy as sa

from mailbot.adapters.database.migrations.building import BIG, TEXT, UTC, Columns, Indexes, References, Tables, build

revision = "0007"
down_revision = "0006"

_COLUMNS: Columns = {
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
    ("hand_over", "task_id", "grant_task", "task_id"),
)

_INDEXES: Indexes = (
    ("ix_identity_subject", "identity", "issuer,subject"),
    ("ix_identity_person", "identity", "person_id"),
    ("ix_trail_check_made", "trail_check", "made_at"),
    ("ix_request_now_made", "request_now", "created_at,request_id"),
    ("ix_request_now_lot", "request_now", "lot,created_at,request_id"),
    ("ix_request_now_due", "request_now", "lot,due_at,request_id"),
    ("ix_request_now_system", "request_now", "system,access_level,lot,created_at,request_id"),
    ("ix_request_party_made", "request_party", "person_id,part,created_at,request_id"),
    ("ix_audit_entry_tag", "audit_entry", "tag,seq"),
    ("ix_audit_entry_actor", "audit_entry", "actor,seq"),
    ("ix_access_grant_holders", "access_grant", "system,access_level,person_id,grant_id"),
    ("ix_grant_task_done", "grant_task", "done_at"),
)


def upgrade() -> None:
    build(revision, _COLUMNS, _TABLES, _REFERENCES, _INDEXES, _GUARDED)
