"""The days of an emergency are counted from the day on which it was asked for where the company is."""

from mailbot.adapters.database.schema.migrations.building import build

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    build(revision, {}, {}, (), ())
