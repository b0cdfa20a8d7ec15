"""What nobody can do who reads and writes the database with SQL: read a letter on its way, or go on with a session that
has ended."""

from mailbot.adapters.database.schema.migrations.building import build

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Letters of before stay as they are: they are sent, or about to be, and a letter never changes."""
    build(revision, {}, {}, (), ())
