"""What SQLite's planner is told about the tables before there is anything in them.

Left alone it takes an organisation for ten rows, and walks all of its mails, notices and requests in the order asked
for, however many there are. These figures say what every query here is built on: an organisation has very many rows,
and whatever else an index names finds few of them. ANALYZE replaces them by measured ones; PostgreSQL measures itself.
"""

from alembic import op
from sqlalchemy import Connection

revision = "0003"
down_revision = "0002"

_MANY, _FEW = 1_000_000, 10

_INDEXES = """
SELECT t.name AS tbl, i.name AS idx, i."unique" AS is_unique, i.origin = 'pk' AND t.wr AS is_table,
  (SELECT count(*) FROM pragma_index_info(i.name)) AS width
FROM pragma_table_list AS t, pragma_index_list(t.name) AS i
WHERE t.schema = 'main' AND t.type = 'table'
"""


def upgrade() -> None:
    """Writes the figures on SQLite; see https://www.sqlite.org/fileformat2.html#stat1tab."""
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("ANALYZE").close()  # makes the table of figures
        connection.exec_driver_sql("DELETE FROM sqlite_stat1")
        _tell(connection)
        connection.exec_driver_sql("ANALYZE sqlite_schema").close()  # makes this connection read them


def _tell(connection: Connection) -> None:
    for index in connection.exec_driver_sql(_INDEXES).all():
        found = [_MANY] + [_FEW] * (index.width - 1)
        if index.is_unique:
            found[-1] = 1
        figures = " ".join(str(number) for number in (_MANY, *found))
        name = index.tbl if index.is_table else index.idx  # a table without row numbers is its own index
        connection.exec_driver_sql(
            "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", (index.tbl, name, figures)
        )
