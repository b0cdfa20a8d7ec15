"""What staff.csv said of somebody carries a seal: who has the database and not the keys hides nobody who
changes jobs."""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import UTC, Columns, build
from mailbot.adapters.database.schema.sealing import SEALED, sealed
from mailbot.adapters.database.schema.tables import Utc

revision = "0014"
down_revision = "0013"

_COLUMNS: Columns = {"person": (("listed_at", UTC, None), ("listing", sa.String(64), ""))}
_TYPES: dict[str, Any] = {**dict.fromkeys(("placed_at", "listed_at"), Utc()), "other_addresses": sa.JSON()}


def upgrade() -> None:
    """The people of before are vouched for by the keys of now, as they were when the trail told something last."""
    build(revision, _COLUMNS, {}, (), ())
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    people = sa.table(
        "person",
        sa.Column("org_id"),
        *(sa.Column(name, _TYPES.get(name)) for name in SEALED["staff"]),
        sa.Column("listing"),
    )
    entries = sa.table("audit_entry", sa.Column("org_id"), sa.Column("at", Utc()))
    newest = sa.select(entries.c.org_id, sa.func.max(entries.c.at)).group_by(entries.c.org_id)
    told = {row[0]: row[1] for row in connection.execute(newest)}
    for row in connection.execute(sa.select(people)).all():
        listed = {"listed_at": told.get(row.org_id)}
        seal = stamp(*sealed("staff", row.org_id, row._asdict() | listed))
        this = (people.c.org_id == row.org_id) & (people.c.person_id == row.person_id)
        connection.execute(people.update().where(this).values(listing=seal, **listed))
