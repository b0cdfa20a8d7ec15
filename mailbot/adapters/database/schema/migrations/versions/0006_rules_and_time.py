"""What rules and time need: natures of requests, checklists, deputies, clocks, revoke tasks, exceptions, reviews.

The guards of the new columns and tables, and those that take the place of older ones, are in `gate/0006/`.
"""

import sqlalchemy as sa

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

revision = "0006"
down_revision = "0005"

_COLUMNS: Columns = {
    "rules_version": (("loaded_by", TEXT, "admin"),),
    "person": (("placed_at", UTC, None),),
    "request_version": (
        ("nature", sa.String(16), "access"),
        ("days", sa.Integer(), None),
        ("replaces", TEXT, ""),
        ("origin", TEXT, ""),
        ("ticket", TEXT, ""),
        ("paused_at", UTC, None),
        ("followed", sa.String(64), ""),
        ("wished", sa.Date(), None),
    ),
    "approval": (
        ("checklist", sa.JSON(), "[]"),
        ("deputy_for", TEXT, ""),
        ("opened_at", UTC, None),
        ("reminders", sa.Integer(), "0"),
        ("remind_at", UTC, None),
        ("passed_over", sa.JSON(), "[]"),
    ),
    "decision": (("until", sa.Date(), None), ("checklist", sa.JSON(), "{}"), ("standing", TEXT, "")),
    "grant_task": (
        ("days", sa.Integer(), None),
        ("conditions", sa.JSON(), "[]"),
        ("grant_id", TEXT, ""),
        ("cause", TEXT, ""),
    ),
    "access_grant": (("conditions", sa.JSON(), "[]"), ("warned_at", UTC, None)),
}

_TABLES: Tables = {
    "delegation": (
        "delegation_id",
        (
            ("person_id", TEXT, False),
            ("delegate", TEXT, False),
            ("since", sa.Date(), False),
            ("until", sa.Date(), False),
            ("made_at", UTC, False),
            ("made_by", TEXT, False),
            ("ended_at", UTC, True),
        ),
    ),
    "inquiry": (
        "inquiry_id",
        (
            ("request_id", TEXT, False),
            ("version", sa.Integer(), False),
            ("slot", sa.Integer(), False),
            ("asked_by", TEXT, False),
            ("asked_at", UTC, False),
            ("text", TEXT, False),
            ("answered_at", UTC, True),
            ("answer", TEXT, False),
            ("mail_id", BIG, True),
        ),
    ),
    "recall": (
        "recall_id",
        (
            ("request_id", TEXT, False),
            ("version", sa.Integer(), False),
            ("slot", sa.Integer(), False),
            ("taken_by", TEXT, False),
            ("taken_at", UTC, False),
            ("reason", TEXT, False),
        ),
    ),
    "ownership_claim": (
        "claim_id",
        (
            ("system", TEXT, False),
            ("access_level", TEXT, False),
            ("asked", sa.JSON(), False),
            ("asked_at", UTC, False),
            ("claimed_by", TEXT, False),
            ("claimed_at", UTC, True),
        ),
    ),
    "sod_exception": (
        "exception",
        (
            ("rule", TEXT, False),
            ("person", TEXT, False),
            ("control", TEXT, False),
            ("owner", TEXT, False),
            ("until", sa.Date(), False),
            ("state", sa.String(16), False),
            ("begun_at", UTC, False),
            ("ended_at", UTC, True),
        ),
    ),
    "exception_evidence": (
        "evidence_id",
        (
            ("exception", TEXT, False),
            ("asked_at", UTC, False),
            ("asked_of", TEXT, False),
            ("shown_at", UTC, True),
            ("mail_id", BIG, True),
        ),
    ),
    "standing_approval": (
        "standing_id",
        (
            ("birthright", TEXT, False),
            ("approver", TEXT, False),
            ("system", TEXT, False),
            ("access_level", TEXT, False),
            ("conditions", sa.JSON(), False),
            ("asked_at", UTC, False),
            ("until", sa.Date(), False),
            ("signed_at", UTC, True),
            ("assurance", sa.String(16), False),
            ("ended_at", UTC, True),
        ),
    ),
    "review": (
        "review_id",
        (
            ("person_id", TEXT, False),
            ("reviewer", TEXT, False),
            ("why", TEXT, False),
            ("made_at", UTC, False),
            ("due_at", UTC, False),
            ("done_at", UTC, True),
        ),
    ),
    "review_answer": (
        "review_id,grant_id",
        (("answer", sa.String(8), False), ("answered_by", TEXT, False), ("answered_at", UTC, True)),
    ),
}

_REFERENCES: References = (
    ("delegation", "person_id", "person", "person_id"),
    ("delegation", "delegate", "person", "person_id"),
    ("inquiry", "request_id,version", "request_version", "request_id,version"),
    ("recall", "request_id,version", "request_version", "request_id,version"),
    ("standing_approval", "approver", "person", "person_id"),
    ("review", "person_id", "person", "person_id"),
    ("review", "reviewer", "person", "person_id"),
    ("review_answer", "review_id", "review", "review_id"),
    ("review_answer", "grant_id", "access_grant", "grant_id"),
)

_INDEXES: Indexes = (
    ("ix_request_version_followed", "request_version", "state,followed"),
    ("ix_request_version_origin", "request_version", "origin"),
    ("ix_request_version_replaces", "request_version", "replaces"),
    ("ix_request_version_nature", "request_version", "nature,beneficiary"),
    ("ix_person_placed", "person", "placed_at"),
    ("ix_approval_due", "approval", "state,due_at"),
    ("ix_approval_remind", "approval", "state,remind_at"),
    ("ix_approval_deputy", "approval", "deputy_for,state"),
    ("ix_grant_task_grant", "grant_task", "grant_id"),
    ("ix_access_grant_until", "access_grant", "state,until"),
    ("ix_access_grant_request", "access_grant", "request_id"),
    ("ix_delegation_person", "delegation", "person_id,until"),
    ("ix_delegation_lasting", "delegation", "ended_at,until"),
    ("ix_absence_until", "absence", "until"),
    ("ix_person_status", "person", "status"),
    ("ix_inquiry_request", "inquiry", "request_id,version"),
    ("ix_recall_request", "recall", "request_id,version"),
    ("ix_ownership_claim_what", "ownership_claim", "system,access_level"),
    ("ix_ownership_claim_asked", "ownership_claim", "asked_at"),
    ("ix_sod_exception_state", "sod_exception", "state"),
    ("ix_exception_evidence_exception", "exception_evidence", "exception,asked_at"),
    ("ix_standing_approval_birthright", "standing_approval", "birthright,system,access_level"),
    ("ix_standing_approval_what", "standing_approval", "system,access_level,approver"),
    ("ix_standing_approval_ended", "standing_approval", "ended_at"),
    ("ix_review_due", "review", "done_at,due_at"),
)


def upgrade() -> None:
    build(revision, _COLUMNS, _TABLES, _REFERENCES, _INDEXES)
