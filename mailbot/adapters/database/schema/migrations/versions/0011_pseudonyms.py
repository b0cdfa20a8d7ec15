"""Everybody's pseudonym carries a seal: who has the database and not the keys gives nobody that of another, so that the
trail would tell of somebody who did nothing."""

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import Columns, build
from mailbot.adapters.database.schema.sealing import sealed

revision = "0011"
down_revision = "0010"

_COLUMNS: Columns = {"person": (("seal", sa.String(64), ""),)}


def upgrade() -> None:
    """The pseudonyms of before are vouched for by the keys of now."""
    build(revision, _COLUMNS, {}, (), ())
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    for row in connection.execute(_PEOPLE).all():
        seal = stamp(*sealed("person", row.org_id, row._asdict()))
        connection.execute(_SEALED, {"org": row.org_id, "person": row.person_id, "seal": seal})


_PEOPLE = sa.text("SELECT org_id, person_id, ref FROM person")
_SEALED = sa.text("UPDATE person SET seal = :seal WHERE org_id = :org AND person_id = :person")
