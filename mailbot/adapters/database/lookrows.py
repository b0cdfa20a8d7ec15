"""What the pages around the desk look up."""

from sqlalchemy import func, select

from mailbot.adapters.database.rows import Rows, mine
from mailbot.adapters.database.tables import approval

_WAITING = select(func.count()).select_from(approval).where(mine(approval, "approver", "state"))


class LookRows(Rows):
    """Counts and lists; nothing is written."""

    def approvals_waiting(self, person: str) -> int:
        return int(self._run(_WAITING, is_approver=person, is_state="open").scalar_one())
