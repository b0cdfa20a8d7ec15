"""Guards and checks that a mail meets without lists: for one of more than two values SQLite makes a table of its own,
and drops it, at each row that is written."""

import re

import sqlalchemy as sa
from alembic import op

from mailbot.adapters.database.schema.engine import UnsafeDatabase
from mailbot.adapters.database.schema.migrations.building import build

revision = "0016"
down_revision = "0015"

_ONE_OF: dict[str, dict[str, str]] = {
    "person": {"status": "active leaver gone"},
    "mail": {"state": "stored waiting handled filed", "outcome": "done review failed"},
    "request_version": {
        "state": "approved draft held lapsed pending refused rejected superseded withdrawn",
        "risk": "low medium high critical",
    },
    "question": {"kind": "which whom what", "state": "queued open answered closed"},
    "approval_stage": {"mode": "all any"},
    "approval": {"state": "waiting open decided closed", "assurance": "link session reauth"},
    "decision": {"verb": "approve reject"},
    "grant_task": {"kind": "grant revoke", "state": "cancelled done exported failed open"},
    "access_grant": {"state": "active ended"},
    "outbox": {"state": "queued sending sent review"},
}
"""What the columns of each table may say."""

_CHECKS = {
    (table, column): " OR ".join(f"{column} = '{value}'" for value in values.split())
    for table, columns in _ONE_OF.items()
    for column, values in columns.items()
} | {
    ("request_version", "complete"): "(system <> '' AND access_level <> '')"
    " OR state = 'draft' OR state = 'withdrawn' OR state = 'lapsed' OR state = 'refused'",
    ("request_version", "asks_somebody"): "approvals_required > 0"
    " OR (state <> 'pending' AND state <> 'approved' AND state <> 'rejected')",
}
"""The checks by table and name."""


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _worded_anew(connection)
    else:
        for (table, name), words in _CHECKS.items():
            op.drop_constraint(op.f(f"ck_{table}_{name}"), table, type_="check")
            op.create_check_constraint(op.f(f"ck_{table}_{name}"), table, words)
    build(revision, {}, {}, (), ())


def _worded_anew(connection: sa.Connection) -> None:
    """SQLite changes no check; a table that others refer to could be made once more only without their references. So
    the words of the tables are changed where it keeps them, as https://www.sqlite.org/lang_altertable.html#otheralter
    has it for a change that means the same for the rows that are there."""
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    try:
        for table in _ONE_OF:
            rows = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)
            )
            made = rows.scalar_one_or_none() or ""
            for (_, name), words in (check for check in _CHECKS.items() if check[0][0] == table):
                begun = f"CONSTRAINT ck_{table}_{name} CHECK"
                made, found = re.subn(rf"{begun} \(.*\)(?=,? *\n)", f"{begun} ({words})", made)
                if found != 1:
                    raise UnsafeDatabase(
                        f"the table {table} has no check ck_{table}_{name} as mailbot made it: somebody has changed "
                        "it. Nothing was upgraded; put back a backup from before that"
                    )
            change = "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?"
            connection.exec_driver_sql(change, (made, table))
    finally:  # no rollback takes this back
        connection.exec_driver_sql("PRAGMA writable_schema = RESET")  # reads them anew
