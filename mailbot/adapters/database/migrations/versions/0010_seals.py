"""What approvers are shown carries a seal, and so do the rows that say who is away, which address is dead and what was
asked back: who has the database and not the keys sends no decision and no answer elsewhere."""

import sqlalchemy as sa

from mailbot.adapters.database.migrations.building import Columns, build

revision = "0010"
down_revision = "0009"

_SEAL = ("seal", sa.String(64), "")
_COLUMNS: Columns = {"request_version": (_SEAL,)}


def upgrade() -> None:
    """Requests of before have no seal: the trail does not tell of one, and holds them to none."""
    build(revision, _COLUMNS, {}, (), ())
