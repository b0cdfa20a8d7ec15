"""The days of an emergency are counted from the day on which it was asked for where the company is; when a job ran
carries a seal: who has the database and not the keys keeps none from running."""

import sqlalchemy as sa

from mailbot.adapters.database.schema.migrations.building import Columns, build

revision = "0015"
down_revision = "0014"

_COLUMNS: Columns = {"job_run": (("seal", sa.String(64), ""),)}


def upgrade() -> None:
    """What ran before has no seal: each job runs once more, and finds nothing left to do."""
    build(revision, _COLUMNS, {}, (), ())
