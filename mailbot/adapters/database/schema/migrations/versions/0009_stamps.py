"""What nobody can write who has the database and not the keys: an entry of the audit trail, and a mail that came in."""

import sqlalchemy as sa
from alembic import context, op

from mailbot.adapters.database.schema.migrations.building import BIG, Columns, Tables, build

revision = "0009"
down_revision = "0008"

_COLUMNS: Columns = {"audit_entry": (("seal", sa.String(64), ""),), "mail": (("seal", sa.String(64), ""),)}
_TABLES: Tables = {"audit_unsealed": ("entry_hash", (("seq", BIG, False), ("seal", sa.String(64), False)))}


def upgrade() -> None:
    """What is there already is vouched for by the keys of now: each trail as far as it reaches, and each mail that is
    still to be acted on."""
    build(revision, _COLUMNS, _TABLES, (), ())
    connection, stamp = op.get_bind(), context.config.attributes["stamp"]
    heads = connection.execute(sa.text("SELECT org_id, seq, entry_hash FROM audit_head WHERE seq > 0")).all()
    for org, seq, head in heads:
        facts = {"org": org, "seq": seq, "head": head, "seal": stamp("unsealed", org, seq, head)}
        connection.execute(_UNSEALED, facts)
    for row in connection.execute(_TO_COME).all():
        seal = stamp("mail", row.org_id, row.mail_id, row.sha256, "confirmed" if row.confirmed else "")
        connection.execute(_STAMPED, {"org": row.org_id, "mail": row.mail_id, "seal": seal})


_UNSEALED = sa.text("INSERT INTO audit_unsealed (org_id, entry_hash, seq, seal) VALUES (:org, :head, :seq, :seal)")
_TO_COME = sa.text("SELECT org_id, mail_id, sha256, confirmed FROM mail WHERE state IN ('stored', 'waiting')")
_STAMPED = sa.text("UPDATE mail SET seal = :seal WHERE org_id = :org AND mail_id = :mail")
