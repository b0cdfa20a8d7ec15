"""Drafts carry a seal: who has the database and not the keys lets no answer complete what nobody asked for."""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import build
from mailbot.adapters.database.schema.sealing import SEALED, sealed

revision = "0017"
down_revision = "0016"

_TYPES: dict[str, Any] = {"until": sa.Date(), "wished": sa.Date(), "urgent": sa.Boolean()}
"""Read as the store reads them: a seal over what SQLite gives back as text or number would be none elsewhere."""


def upgrade() -> None:
    """Those of before are vouched for by the keys of now."""
    build(revision, {}, {}, (), ())
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    fields = (sa.Column(field, _TYPES.get(field)) for field in (*SEALED["draft"], "state", "seal"))
    table = sa.table("request_version", sa.Column("org_id"), *fields)
    for row in connection.execute(sa.select(table).where(table.c.state == "draft")).all():
        seal = stamp(*sealed("draft", row.org_id, row._asdict()))
        one = (table.c[name] == row._asdict()[name] for name in ("org_id", "request_id", "version"))
        connection.execute(table.update().where(*one).values(seal=seal))
