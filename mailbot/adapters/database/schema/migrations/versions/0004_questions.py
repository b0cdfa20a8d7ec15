"""Questions about mails as well as about drafts: for whom a wish is, and what is wished for.

The key of the old table was the draft's, which such a question does not have, so the table is built anew.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT = sa.Text()
UTC = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_OLD = sa.table(
    "question",
    sa.column("org_id"),
    sa.column("request_id"),
    sa.column("version"),
    sa.column("thread_id"),
    sa.column("system"),
    sa.column("choices", sa.JSON()),
    sa.column("asked_at", UTC),
    sa.column("times_asked"),
    sa.column("state"),
)
_THREAD = sa.table("thread", sa.column("org_id"), sa.column("thread_id"), sa.column("mail_id", BIG))

_FIGURES = (
    ("sqlite_autoindex_question_1", "1000000 1000000 1"),
    ("ix_question_thread", "1000000 1000000 10 10"),
    ("ix_question_request", "1000000 1000000 10"),
    ("ix_question_due", "1000000 1000000 10 10"),
)
"""What SQLite's planner is told of the new table, as 0003 told it of the old one."""


def upgrade() -> None:
    """Keeps every question; the mail it was about is the first one of its conversation."""
    connection = op.get_bind()
    kept = _kept(connection)
    op.drop_table("question")
    new = _question()
    if kept:
        connection.execute(sa.insert(new), kept)
    if connection.dialect.name == "sqlite":
        _tell(connection)


def _kept(connection: sa.Connection) -> Sequence[dict[str, Any]]:
    same = sa.and_(_OLD.c.org_id == _THREAD.c.org_id, _OLD.c.thread_id == _THREAD.c.thread_id)
    rows = connection.execute(sa.select(_OLD, _THREAD.c.mail_id).select_from(_OLD.join(_THREAD, same))).all()
    return [
        {
            "org_id": row.org_id,
            "question_id": f"{row.request_id}/{row.version}",
            "thread_id": row.thread_id,
            "kind": "which",
            "about": row.system,
            "mails": [row.mail_id] if row.mail_id else [],
            "request_id": row.request_id,
            "version": row.version,
            "choices": row.choices,
            "people": [],
            "asked_at": row.asked_at,
            "times_asked": row.times_asked,
            "state": row.state,
        }
        for row in rows
    ]


def _question() -> sa.Table:
    table = op.create_table(
        "question",
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column("question_id", sa.String(length=80), nullable=False),
        sa.Column("thread_id", TEXT, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("about", TEXT, nullable=False),
        sa.Column("mails", sa.JSON(), nullable=False),
        sa.Column("request_id", TEXT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("due_at", UTC, nullable=True),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.CheckConstraint("kind IN ('which', 'whom', 'what')", name=op.f("ck_question_kind")),
        sa.CheckConstraint("state IN ('queued', 'open', 'answered', 'closed')", name=op.f("ck_question_state")),
        sa.CheckConstraint(
            "(kind = 'which') = (request_id IS NOT NULL AND version IS NOT NULL)", name=op.f("ck_question_has_a_draft")
        ),
        sa.CheckConstraint("kind = 'which' OR due_at IS NOT NULL", name=op.f("ck_question_ends")),
        sa.ForeignKeyConstraint(
            ["org_id", "request_id", "version"],
            ["request_version.org_id", "request_version.request_id", "request_version.version"],
            name="fk_question_request_version_org_id_request_id_version",
        ),
        sa.ForeignKeyConstraint(
            ["org_id", "thread_id"], ["thread.org_id", "thread.thread_id"], name="fk_question_thread_org_id_thread_id"
        ),
        sa.PrimaryKeyConstraint("org_id", "question_id", name="pk_question"),
    )
    op.create_index("ix_question_thread", "question", ["org_id", "thread_id", "state"])
    op.create_index("ix_question_request", "question", ["org_id", "request_id"])
    op.create_index("ix_question_due", "question", ["org_id", "state", "due_at"])
    return table


def _tell(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM sqlite_stat1 WHERE tbl = 'question'")
    for figures in _FIGURES:
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('question', ?, ?)", figures)
    connection.exec_driver_sql("ANALYZE sqlite_schema").close()  # makes this connection read them
