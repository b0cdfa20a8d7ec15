"""Conversations, and what approvers ask in them, carry a seal: who has the database and not the keys hangs none on
another person, and changes no question that somebody is shown."""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import BIG, Columns, build
from mailbot.adapters.database.schema.sealing import SEALED, sealed
from mailbot.adapters.database.schema.tables import Utc

revision = "0012"
down_revision = "0011"

_KEYS = {"thread": "thread_id", "inquiry": "inquiry_id"}
_COLUMNS: Columns = dict.fromkeys(_KEYS, (("seal", sa.String(64), ""),))
_TYPES: dict[str, Any] = {**dict.fromkeys(("asked_at", "answered_at"), Utc()), "mail_id": BIG}


def upgrade() -> None:
    """Those of before are vouched for by the keys of now."""
    build(revision, _COLUMNS, {}, (), ())
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    for name, key in _KEYS.items():
        fields = (sa.Column(field, _TYPES.get(field)) for field in SEALED[name])
        table = sa.table(name, sa.Column("org_id"), *fields, sa.Column("seal"))
        for row in connection.execute(sa.select(table)).all():
            seal = stamp(*sealed(name, row.org_id, row._asdict()))
            this = (table.c.org_id == row.org_id) & (table.c[key] == row._asdict()[key])
            connection.execute(table.update().where(this).values(seal=seal))
