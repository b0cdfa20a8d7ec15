"""What approvers are shown carries a seal, and so do the rows that say who is away, which address is dead and what was
asked back: who has the database and not the keys sends no decision and no answer elsewhere."""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import BIG, Columns, build
from mailbot.adapters.database.schema.sealing import SEALED, sealed
from mailbot.adapters.database.schema.tables import Utc

revision = "0010"
down_revision = "0009"

_INDEXES = (("ix_audit_entry_actor_tag", "audit_entry", "actor,tag,seq"),)
"""Whether who is away said so last is looked up for all of them at once."""

_VOUCHED = {"absence": "person_id", "dead_address": "address", "question": "question_id"}
"""Tables whose rows of before are vouched for by the keys of now, and their keys."""
_COLUMNS: Columns = dict.fromkeys(("request_version", *_VOUCHED), (("seal", sa.String(64), ""),))
_TYPES: dict[str, Any] = {
    **dict.fromkeys(("since", "asked_at", "due_at"), Utc()),
    **dict.fromkeys(("mails", "choices", "people"), sa.JSON()),
    **{"until": sa.Date(), "mail_id": BIG},
}
"""Read as the store reads them: a seal over a time that SQLite gives back without its zone would be none elsewhere."""


def upgrade() -> None:
    """Requests of before have no seal: the trail does not tell of one, and holds them to none."""
    build(revision, _COLUMNS, {}, (), _INDEXES)
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    for name, key in _VOUCHED.items():
        fields = (sa.Column(field, _TYPES.get(field)) for field in SEALED[name])
        table = sa.table(name, sa.Column("org_id"), *fields, sa.Column("seal"))
        for row in connection.execute(sa.select(table)).all():
            seal = stamp(*sealed(name, row.org_id, row._asdict()))
            this = (table.c.org_id == row.org_id) & (table.c[key] == row._asdict()[key])
            connection.execute(table.update().where(this).values(seal=seal))
