"""What rules and time need: natures of requests, checklists, deputies, clocks, revoke tasks, exceptions, reviews.

The guards of the new columns and tables, and those that take the place of older ones, are in `gate/0006/`.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_GATE = Path(__file__).parents[1] / "gate" / "0006"

TEXT = sa.Text()
UTC = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_Type = sa.types.TypeEngine[Any]
_Column = tuple[str, _Type, str | None]

_COLUMNS: dict[str, tuple[_Column, ...]] = {
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
"""The new columns of older tables: name, type, and what older rows have; None is nothing."""

_TABLES: dict[str, tuple[str, tuple[tuple[str, _Type, bool], ...]]] = {
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
"""The new tables: their keys, and each column with its type and whether it may be empty."""

_REFERENCES = (
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

_INDEXES = (
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
    """Adds columns, tables and guards; SQLite's planner is told of the new indexes as 0003 told it of the others."""
    for table, columns in _COLUMNS.items():
        for name, type_, default in columns:
            op.add_column(table, sa.Column(name, type_, nullable=default is None, server_default=default))
    for name, (keys, fields) in _TABLES.items():
        _table(name, keys.split(","), fields)
    for name, table, names in _INDEXES:
        op.create_index(name, table, ["org_id", *names.split(",")])
    _guard(op.get_bind())
    _tell(op.get_bind())


def _table(name: str, keys: list[str], fields: tuple[tuple[str, _Type, bool], ...]) -> None:
    references = (
        sa.ForeignKeyConstraint(
            ["org_id", *ours.split(",")],
            [f"{other}.{column}" for column in ("org_id", *theirs.split(","))],
            name=f"fk_{name}_{other}_org_id_{ours.replace(',', '_')}",
        )
        for table, ours, other, theirs in _REFERENCES
        if table == name
    )
    op.create_table(
        name,
        sa.Column("org_id", sa.String(length=40), nullable=False),
        *(sa.Column(key, sa.String(length=80), nullable=False) for key in keys),
        *(sa.Column(field, type_, nullable=nullable) for field, type_, nullable in fields),
        sa.PrimaryKeyConstraint("org_id", *keys, name=f"pk_{name}"),
        *references,
    )


def _guard(connection: sa.Connection) -> None:
    """Each file of guards in the order of its name; a paragraph is a statement, one of comments only is none."""
    for file in sorted(_GATE.glob(f"*.{connection.dialect.name}.sql")):
        for part in file.read_text(encoding="utf-8").strip().split("\n\n"):
            if any(not line.startswith("--") for line in part.splitlines()):
                connection.exec_driver_sql(part)


def _tell(connection: sa.Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    many = "1000000 1000000"
    figures = [(table, index, many + " 10" * len(names.split(","))) for index, table, names in _INDEXES]
    for name, (keys, _) in _TABLES.items():
        figures.append((name, f"sqlite_autoindex_{name}_1", many + " 10" * (len(keys.split(",")) - 1) + " 1"))
    for row in figures:
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)
    connection.exec_driver_sql("ANALYZE sqlite_schema").close()  # makes this connection read them
