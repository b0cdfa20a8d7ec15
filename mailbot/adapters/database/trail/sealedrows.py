"""Rows that only mailbot writes, and that are changed and deleted in its work: each has a seal over what it says."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table

from mailbot.adapters.database.rows import Found
from mailbot.adapters.database.schema.sealing import sealed
from mailbot.adapters.database.trail.linkrows import LinkRows


class SealedRows(LinkRows):
    """Who has the database and not the keys writes no such row; one that was there before can be put back."""

    def _with_seal(self, table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row with its seal."""
        return {**row, "seal": self.envelopes.stamp(*sealed(table.name, self._org, row))}

    def _is_ours(self, table: Table, row: Found) -> bool:
        """Whether mailbot wrote a row as it is."""
        return self.envelopes.stamped(row.seal, *sealed(table.name, self._org, row._asdict()))
