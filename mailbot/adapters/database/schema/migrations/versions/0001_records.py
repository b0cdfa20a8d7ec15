"""The tables. What guards them follows in 0002."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXT = sa.Text()
UTC = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Builds every table after those it refers to."""
    for build in (
        _audit_checkpoint,
        _audit_entry,
        _audit_head,
        _counter,
        _job_run,
        _mail,
        _organisation,
        _outbox,
        _person,
        _rules_version,
        _task_batch,
        _audit_text,
        _mail_raw,
        _signin_code,
        _thread,
        _web_session,
        _access_request,
        _request_version,
        _approval_stage,
        _grant_task,
        _question,
        _access_grant,
        _approval,
        _decision,
    ):
        build()


def _audit_checkpoint() -> None:
    op.create_table(
        "audit_checkpoint",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "seq", name="pk_audit_checkpoint"),
        sqlite_with_rowid=False,
    )


def _audit_entry() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("tag", sa.String(length=40), nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "seq", name="pk_audit_entry"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_audit_entry_at", "audit_entry", ["org_id", "at"])
    op.create_index("ix_audit_entry_subject", "audit_entry", ["org_id", "subject", "seq"])


def _audit_head() -> None:
    op.create_table(
        "audit_head",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("org_id", name="pk_audit_head"),
        sqlite_with_rowid=False,
    )


def _counter() -> None:
    op.create_table(
        "counter",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("value", BIG, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "name", name="pk_counter"),
    )


def _job_run() -> None:
    op.create_table(
        "job_run",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("job", sa.String(length=80), nullable=False),
        sa.Column("ran_for", UTC, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "job", name="pk_job_run"),
    )


def _mail() -> None:
    op.create_table(
        "mail",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("mail_id", BIG, nullable=False),
        sa.Column("mailbox", TEXT, nullable=False),
        sa.Column("folder", TEXT, nullable=False),
        sa.Column("uidvalidity", BIG, nullable=False),
        sa.Column("uid", BIG, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("oversize", BIG, nullable=False),
        sa.Column("received_at", UTC, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("dedupe_key", TEXT, nullable=False),
        sa.Column("message_id", TEXT, nullable=False),
        sa.Column("sender", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("handled_at", UTC, nullable=True),
        sa.CheckConstraint("outcome IN ('done', 'review', 'failed')", name=op.f("ck_mail_outcome")),
        sa.CheckConstraint("state IN ('stored', 'waiting', 'handled', 'filed')", name=op.f("ck_mail_state")),
        sa.PrimaryKeyConstraint("org_id", "mail_id", name="pk_mail"),
        sa.UniqueConstraint(
            "org_id", "mailbox", "folder", "uidvalidity", "uid", name="uq_mail_org_id_mailbox_folder_uidvalidity_uid"
        ),
    )
    op.create_index("ix_mail_dedupe_key", "mail", ["org_id", "dedupe_key"])
    op.create_index("ix_mail_outcome", "mail", ["org_id", "outcome", "mail_id"])
    op.create_index("ix_mail_state", "mail", ["org_id", "state", "mail_id"])


def _organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("org_id", name="pk_organisation"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("notice_id", sa.String(length=80), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("category", TEXT, nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("message_id", TEXT, nullable=False),
        sa.Column("thread_id", TEXT, nullable=False),
        sa.Column("request_id", TEXT, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("dedupe_key", TEXT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("next_at", UTC, nullable=False),
        sa.Column("first_tried_at", UTC, nullable=True),
        sa.Column("sent_at", UTC, nullable=True),
        sa.Column("provider_id", TEXT, nullable=False),
        sa.Column("error", TEXT, nullable=False),
        sa.CheckConstraint("state IN ('queued', 'sending', 'sent', 'review')", name=op.f("ck_outbox_state")),
        sa.PrimaryKeyConstraint("org_id", "notice_id", name="pk_outbox"),
        sa.UniqueConstraint("org_id", "dedupe_key", name="uq_outbox_org_id_dedupe_key"),
        sa.UniqueConstraint("org_id", "seq", name="uq_outbox_org_id_seq"),
    )
    op.create_index("ix_outbox_due", "outbox", ["org_id", "state", "next_at"])
    op.create_index("ix_outbox_message_id", "outbox", ["org_id", "message_id"])
    op.create_index("ix_outbox_recipient", "outbox", ["org_id", "recipient", "created_at"])
    op.create_index("ix_outbox_request", "outbox", ["org_id", "request_id"])


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=40), nullable=False),
        sa.Column("email", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("employee_id", TEXT, nullable=False),
        sa.Column("department", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("type", TEXT, nullable=False),
        sa.Column("manager", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("other_addresses", sa.JSON(), nullable=False),
        sa.CheckConstraint("status IN ('active', 'leaver', 'gone')", name=op.f("ck_person_status")),
        sa.PrimaryKeyConstraint("org_id", "person_id", name="pk_person"),
        sa.UniqueConstraint("org_id", "ref", name="uq_person_org_id_ref"),
    )


def _rules_version() -> None:
    op.create_table(
        "rules_version",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("loaded_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "seq", name="pk_rules_version"),
    )


def _task_batch() -> None:
    op.create_table(
        "task_batch",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("batch", sa.String(length=80), nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.CheckConstraint("rows > 0", name=op.f("ck_task_batch_not_empty")),
        sa.PrimaryKeyConstraint("org_id", "batch", name="pk_task_batch"),
    )


def _audit_text() -> None:
    op.create_table(
        "audit_text",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("field", sa.String(length=80), nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["org_id", "seq"], ["audit_entry.org_id", "audit_entry.seq"], name="fk_audit_text_audit_entry_org_id_seq"
        ),
        sa.PrimaryKeyConstraint("org_id", "seq", "field", name="pk_audit_text"),
        sqlite_with_rowid=False,
    )


def _mail_raw() -> None:
    op.create_table(
        "mail_raw",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("mail_id", BIG, nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["org_id", "mail_id"], ["mail.org_id", "mail.mail_id"], name="fk_mail_raw_mail_org_id_mail_id"
        ),
        sa.PrimaryKeyConstraint("org_id", "mail_id", name="pk_mail_raw"),
    )


def _signin_code() -> None:
    op.create_table(
        "signin_code",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("code_id", sa.String(length=80), nullable=False),
        sa.Column("person_id", TEXT, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("browser_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("used_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["org_id", "person_id"],
            ["person.org_id", "person.person_id"],
            name="fk_signin_code_person_org_id_person_id",
        ),
        sa.PrimaryKeyConstraint("org_id", "code_id", name="pk_signin_code"),
    )
    op.create_index("ix_signin_code_person", "signin_code", ["org_id", "person_id", "created_at"])


def _thread() -> None:
    op.create_table(
        "thread",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("thread_id", sa.String(length=80), nullable=False),
        sa.Column("person_id", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("message_id", TEXT, nullable=False),
        sa.Column("mail_id", BIG, nullable=True),
        sa.Column("created_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["org_id", "mail_id"], ["mail.org_id", "mail.mail_id"], name="fk_thread_mail_org_id_mail_id"
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "person_id"], ["person.org_id", "person.person_id"], name="fk_thread_person_org_id_person_id"
        ),
        sa.PrimaryKeyConstraint("org_id", "thread_id", name="pk_thread"),
    )


def _web_session() -> None:
    op.create_table(
        "web_session",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("session_hash", sa.String(length=80), nullable=False),
        sa.Column("session_id", TEXT, nullable=False),
        sa.Column("person_id", TEXT, nullable=False),
        sa.Column("method", sa.String(length=8), nullable=False),
        sa.Column("opened_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("ended_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(
            ["org_id", "person_id"],
            ["person.org_id", "person.person_id"],
            name="fk_web_session_person_org_id_person_id",
        ),
        sa.PrimaryKeyConstraint("org_id", "session_hash", name="pk_web_session"),
    )
    op.create_index("ix_web_session_person", "web_session", ["org_id", "person_id"])


def _access_request() -> None:
    op.create_table(
        "access_request",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("thread_id", TEXT, nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["org_id", "thread_id"],
            ["thread.org_id", "thread.thread_id"],
            name="fk_access_request_thread_org_id_thread_id",
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", name="pk_access_request"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_access_request_created", "access_request", ["org_id", "created_at", "request_id"])
    op.create_index("ix_access_request_thread", "access_request", ["org_id", "thread_id"])


def _request_version_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("requester", TEXT, nullable=False),
        sa.Column("beneficiary", TEXT, nullable=False),
        sa.Column("system", TEXT, nullable=False),
        sa.Column("access_level", TEXT, nullable=False),
        sa.Column("risk", sa.String(length=16), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("justification", TEXT, nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("evidence", TEXT, nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("rules_version", sa.String(length=64), nullable=False),
        sa.Column("because", sa.JSON(), nullable=False),
        sa.Column("conflicts", sa.JSON(), nullable=False),
        sa.Column("held_for", sa.JSON(), nullable=False),
        sa.Column("approvals_required", sa.Integer(), nullable=False),
        sa.Column("created_at", UTC, nullable=False),
        sa.Column("due_at", UTC, nullable=True),
        sa.Column("moved_at", UTC, nullable=False),
    ]


def _request_version() -> None:
    op.create_table(
        "request_version",
        *_request_version_columns(),
        sa.CheckConstraint("risk IN ('low', 'medium', 'high', 'critical')", name=op.f("ck_request_version_risk")),
        sa.CheckConstraint(
            "state IN ('approved', 'draft', 'held', 'lapsed', 'pending', "
            "'refused', 'rejected', 'superseded', 'withdrawn')",
            name=op.f("ck_request_version_state"),
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'withdrawn', 'lapsed', 'refused') OR (system <> '' AND access_level <> '')",
            name=op.f("ck_request_version_complete"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('pending', 'approved', 'rejected') OR approvals_required > 0",
            name=op.f("ck_request_version_asks_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "beneficiary"],
            ["person.org_id", "person.person_id"],
            name="fk_request_version_person_org_id_beneficiary",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id"],
            ["access_request.org_id", "access_request.request_id"],
            name="fk_request_version_access_request_org_id_request_id",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "requester"],
            ["person.org_id", "person.person_id"],
            name="fk_request_version_person_org_id_requester",
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", "version", name="pk_request_version"),
        sa.UniqueConstraint(
            "org_id",
            "request_id",
            "version",
            "content_hash",
            name="uq_request_version_org_id_request_id_version_content_hash",
        ),
        sa.UniqueConstraint(
            "org_id", "request_id", "version", "state", name="uq_request_version_org_id_request_id_version_state"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_request_version_beneficiary", "request_version", ["org_id", "beneficiary", "state"])
    op.create_index("ix_request_version_due", "request_version", ["org_id", "state", "due_at"])
    op.create_index("ix_request_version_requester", "request_version", ["org_id", "requester", "state"])


def _approval_stage() -> None:
    op.create_table(
        "approval_stage",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.CheckConstraint("mode IN ('all', 'any')", name=op.f("ck_approval_stage_mode")),
        sa.CheckConstraint("needed > 0", name=op.f("ck_approval_stage_needs_somebody")),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version"],
            ["request_version.org_id", "request_version.request_id", "request_version.version"],
            name="fk_approval_stage_request_version_org_id_request_id_version",
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", "version", "stage", name="pk_approval_stage"),
        sqlite_with_rowid=False,
    )


def _grant_task_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("task_id", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("request_id", TEXT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("request_state", sa.String(length=16), nullable=True),
        sa.Column("person_id", TEXT, nullable=False),
        sa.Column("system", TEXT, nullable=False),
        sa.Column("access_level", TEXT, nullable=False),
        sa.Column("groups", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("justification", TEXT, nullable=False),
        sa.Column("approved_by", sa.JSON(), nullable=False),
        sa.Column("approved_at", UTC, nullable=False),
        sa.Column("batch", TEXT, nullable=True),
        sa.Column("done_at", UTC, nullable=True),
        sa.Column("done_by", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
    ]


def _grant_task() -> None:
    op.create_table(
        "grant_task",
        *_grant_task_columns(),
        sa.CheckConstraint(
            "kind = 'revoke' OR (request_id IS NOT NULL AND version IS NOT NULL AND request_state IS NOT NULL)",
            name=op.f("ck_grant_task_grants_what_was_asked"),
        ),
        sa.CheckConstraint("kind IN ('grant', 'revoke')", name=op.f("ck_grant_task_kind")),
        sa.CheckConstraint(
            "request_state IS NULL OR request_state = 'approved'", name=op.f("ck_grant_task_only_approved")
        ),
        sa.CheckConstraint(
            "state IN ('cancelled', 'done', 'exported', 'failed', 'open')", name=op.f("ck_grant_task_state")
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "batch"], ["task_batch.org_id", "task_batch.batch"], name="fk_grant_task_task_batch_org_id_batch"
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "person_id"], ["person.org_id", "person.person_id"], name="fk_grant_task_person_org_id_person_id"
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version", "request_state"],
            [
                "request_version.org_id",
                "request_version.request_id",
                "request_version.version",
                "request_version.state",
            ],
            name="fk_grant_task_is_approved",
        ),
        sa.PrimaryKeyConstraint("org_id", "task_id", name="pk_grant_task"),
        sa.UniqueConstraint(
            "org_id", "request_id", "version", "kind", name="uq_grant_task_org_id_request_id_version_kind"
        ),
        sa.UniqueConstraint("org_id", "task_id", "state", name="uq_grant_task_org_id_task_id_state"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_grant_task_batch", "grant_task", ["org_id", "batch"])
    op.create_index("ix_grant_task_state", "grant_task", ["org_id", "state", "task_id"])


def _question() -> None:
    op.create_table(
        "question",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("thread_id", TEXT, nullable=False),
        sa.Column("system", TEXT, nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.CheckConstraint("state IN ('queued', 'open', 'answered', 'closed')", name=op.f("ck_question_state")),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version"],
            ["request_version.org_id", "request_version.request_id", "request_version.version"],
            name="fk_question_request_version_org_id_request_id_version",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "thread_id"], ["thread.org_id", "thread.thread_id"], name="fk_question_thread_org_id_thread_id"
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", "version", name="pk_question"),
    )
    op.create_index("ix_question_thread", "question", ["org_id", "thread_id", "state"])


def _access_grant() -> None:
    op.create_table(
        "access_grant",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("grant_id", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("person_id", TEXT, nullable=False),
        sa.Column("system", TEXT, nullable=False),
        sa.Column("access_level", TEXT, nullable=False),
        sa.Column("since", UTC, nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("request_id", TEXT, nullable=False),
        sa.Column("task_id", TEXT, nullable=False),
        sa.Column("task_state", sa.String(length=16), nullable=False),
        sa.Column("approved_by", sa.JSON(), nullable=False),
        sa.Column("ended_at", UTC, nullable=True),
        sa.CheckConstraint("state IN ('active', 'ended')", name=op.f("ck_access_grant_state")),
        sa.CheckConstraint("task_state = 'done'", name=op.f("ck_access_grant_only_done")),
        sa.ForeignKeyConstraint(
            ["org_id", "person_id"],
            ["person.org_id", "person.person_id"],
            name="fk_access_grant_person_org_id_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "task_id", "task_state"],
            ["grant_task.org_id", "grant_task.task_id", "grant_task.state"],
            name="fk_access_grant_task_is_done",
        ),
        sa.PrimaryKeyConstraint("org_id", "grant_id", name="pk_access_grant"),
        sa.UniqueConstraint("org_id", "task_id", name="uq_access_grant_org_id_task_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_access_grant_person", "access_grant", ["org_id", "person_id", "state"])
    op.create_index("ix_access_grant_system", "access_grant", ["org_id", "system", "access_level"])


def _approval() -> None:
    op.create_table(
        "approval",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("approver", TEXT, nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("assurance", sa.String(length=16), nullable=False),
        sa.Column("reason_required", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tag", sa.String(length=40), nullable=False),
        sa.Column("due_at", UTC, nullable=True),
        sa.CheckConstraint("assurance IN ('link', 'session', 'reauth')", name=op.f("ck_approval_assurance")),
        sa.CheckConstraint("state IN ('waiting', 'open', 'decided', 'closed')", name=op.f("ck_approval_state")),
        sa.ForeignKeyConstraint(
            ["org_id", "approver"], ["person.org_id", "person.person_id"], name="fk_approval_person_org_id_approver"
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version", "stage"],
            ["approval_stage.org_id", "approval_stage.request_id", "approval_stage.version", "approval_stage.stage"],
            name="fk_approval_approval_stage_org_id_request_id_version_stage",
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", "version", "slot", name="pk_approval"),
        sa.UniqueConstraint(
            "org_id", "request_id", "version", "approver", name="uq_approval_org_id_request_id_version_approver"
        ),
        sa.UniqueConstraint(
            "org_id",
            "request_id",
            "version",
            "slot",
            "approver",
            name="uq_approval_org_id_request_id_version_slot_approver",
        ),
        sa.UniqueConstraint("org_id", "tag", name="uq_approval_org_id_tag"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_approval_approver", "approval", ["org_id", "approver", "state"])


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("request_id", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("verb", sa.String(length=8), nullable=False),
        sa.Column("decided_by", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("decided_at", UTC, nullable=False),
        sa.Column("via", sa.String(length=16), nullable=False),
        sa.Column("assurance", sa.String(length=16), nullable=False),
        sa.Column("rules_version", sa.String(length=64), nullable=False),
        sa.CheckConstraint("verb IN ('approve', 'reject')", name=op.f("ck_decision_verb")),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version", "content_hash"],
            [
                "request_version.org_id",
                "request_version.request_id",
                "request_version.version",
                "request_version.content_hash",
            ],
            name="fk_decision_is_on_this_content",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version", "slot", "decided_by"],
            ["approval.org_id", "approval.request_id", "approval.version", "approval.slot", "approval.approver"],
            name="fk_decision_is_by_the_approver",
        ),
        sa.PrimaryKeyConstraint("org_id", "request_id", "version", "slot", name="pk_decision"),
        sa.UniqueConstraint(
            "org_id", "request_id", "version", "decided_by", name="uq_decision_org_id_request_id_version_decided_by"
        ),
        sqlite_with_rowid=False,
    )
