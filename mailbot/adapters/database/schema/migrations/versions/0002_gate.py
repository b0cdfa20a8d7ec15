"""The gate: the database itself refuses what must not happen, whoever asks for it. The guards are in `gate/`."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"

_GATE = Path(__file__).parents[1] / "gate"


def upgrade() -> None:
    """The evidence is counted alike on both databases; each has the triggers in its own words."""
    connection = op.get_bind()
    for name in ("evidence", connection.dialect.name):
        for statement in _statements((_GATE / f"{name}.sql").read_text(encoding="utf-8")):
            connection.exec_driver_sql(statement)


def _statements(text: str) -> list[str]:
    """A paragraph is a statement; one of comments only (the heading of the file) is none."""
    paragraphs = text.strip().split("\n\n")
    return [part for part in paragraphs if any(not line.startswith("--") for line in part.splitlines())]
