"""What a robust mail side remembers: who reads a mailbox and how it is, what became of a sent mail, dead addresses.

A stored mail has a time at which it may be taken up, so that a storm from one sender waits behind everybody's mail.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from mailbot.adapters.database.schema.migrations.building import guard

revision = "0005"
down_revision = "0004"

TEXT = sa.Text()
UTC = sa.DateTime(timezone=True)
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_AT_ONCE = "1970-01-01 00:00:00.000000"

_Type = sa.types.TypeEngine[Any]

_TABLES: tuple[tuple[str, str, tuple[tuple[str, _Type, bool], ...]], ...] = (
    (
        "mailbox_state",
        "mailbox",
        (
            ("holder", TEXT, False),
            ("lease_until", UTC, False),
            ("seen_at", UTC, True),
            ("trouble", TEXT, False),
            ("trouble_since", UTC, True),
        ),
    ),
    ("dead_address", "address", (("since", UTC, False), ("why", TEXT, False))),
    ("absence", "person_id", (("since", UTC, False), ("until", sa.Date(), True), ("mail_id", BIG, False))),
    ("webhook_event", "event_id", (("at", UTC, False), ("what", TEXT, False))),
)
"""The new tables: name, key, and each column with its type and whether it may be empty."""

_KEYS: dict[str, _Type] = {"address": sa.String(length=320), "mailbox": TEXT}
"""Keys that are longer than ours are."""

_FIGURES = (
    ("mail", "ix_mail_state", "1000000 1000000 10 10 1"),
    ("mail", "ix_mail_lane", "1000000 1000000 10 10"),
    ("mail", "ix_mail_sha256", "1000000 1000000 1"),
    ("outbox", "ix_outbox_category", "1000000 1000000 10 10"),
    ("outbox", "ix_outbox_provider_id", "1000000 1000000 10"),
    *((table, f"sqlite_autoindex_{table}_1", "1000000 1000000 1") for table, _, _ in _TABLES),
)
"""What SQLite's planner is told of the new indexes, as 0003 told it of the others."""


def upgrade() -> None:
    """Adds columns and tables; what lies stored may be taken up at once."""
    _mail()
    _outbox()
    for name, key, columns in _TABLES:
        _table(name, key, columns)
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _tell(connection)


def _mail() -> None:
    op.add_column("mail", sa.Column("due_at", UTC, nullable=False, server_default=_AT_ONCE))
    op.add_column("mail", sa.Column("lane", TEXT, nullable=False, server_default=""))
    op.add_column("mail", sa.Column("moved_by_hand", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.drop_index("ix_mail_state", "mail")
    op.create_index("ix_mail_state", "mail", ["org_id", "state", "due_at", "mail_id"])
    op.create_index("ix_mail_lane", "mail", ["org_id", "lane", "due_at"])
    op.create_index("ix_mail_sha256", "mail", ["org_id", "sha256"])
    guard(op.get_bind(), revision)


def _outbox() -> None:
    op.add_column("outbox", sa.Column("batch", sa.String(length=40), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("delivery", sa.String(length=16), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("delivery_at", UTC, nullable=True))
    op.execute("UPDATE outbox SET delivery = 'sent', delivery_at = sent_at WHERE state = 'sent'")
    op.execute("UPDATE outbox SET delivery = 'handed', delivery_at = first_tried_at WHERE state = 'sending'")
    op.create_index("ix_outbox_category", "outbox", ["org_id", "category", "created_at"])
    op.create_index("ix_outbox_provider_id", "outbox", ["org_id", "provider_id"])


def _table(name: str, key: str, columns: tuple[tuple[str, _Type, bool], ...]) -> None:
    op.create_table(
        name,
        sa.Column("org_id", sa.String(length=40), nullable=False),
        sa.Column(key, _KEYS.get(key, sa.String(length=80)), nullable=False),
        *(sa.Column(column, type_, nullable=nullable) for column, type_, nullable in columns),
        sa.PrimaryKeyConstraint("org_id", key, name=f"pk_{name}"),
    )


def _tell(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM sqlite_stat1 WHERE idx = 'ix_mail_state'")
    for figures in _FIGURES:
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", figures)
    connection.exec_driver_sql("ANALYZE sqlite_schema").close()  # makes this connection read them
