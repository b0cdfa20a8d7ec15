"""Rows that mailbot did not write: nothing is done by them, and those who have to know are told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import Tx


@dataclass
class Tampering:
    """Looks for them now and then: whoever reads such a row for a decision proves it by itself, and does without."""

    desk: Desk
    _looked: datetime | None = None

    def looked(self) -> datetime | None:
        """When this process looked last."""
        return self._looked

    def look(self) -> int:
        """Tells of each row, each day while it is there: whoever writes one wants decisions or answers to go elsewhere.
        Returns how many."""
        now = self.desk.now()
        reached = self.desk.store.reached  # before the look: others write on meanwhile
        with self.desk.store.read() as tx:
            rows = [*tx.strange_rows(self.desk.today(now)), *self._cut(tx, *reached)]
        for row in rows:
            what = f"mailbot did not write {row} as it is in the database now, and does nothing by it."
            with self.desk.store.write() as tx:
                alert(
                    self.desk, tx, f"strange:{row}", "somebody writes into the database", what, _DO, now, auditor=True
                )
        self._looked = now
        return len(rows)

    def _cut(self, tx: Tx, seq: int, head: str) -> Iterator[str]:
        """The end of the trail where it is not as this process wrote it: of the newest no checkpoint tells."""
        written = tx.entry(seq) if seq else None
        if seq and (written is None or written.entry_hash != head):
            yield f"the end of the audit trail, which had reached entry #{seq},"


_DO = (
    "Keep a copy of the database as evidence and find out who can write into it. Then whoever runs the database puts "
    "the row back as the newest backup of before has it, or deletes it where the backup has none, leaves the guards as "
    "they were, and runs `mailbot audit verify`."
)
