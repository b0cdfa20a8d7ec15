"""What the pages around the desk look up."""

from mailbot.adapters.database.inboxrows import WAITING_COUNT
from mailbot.adapters.database.rows import Rows


class LookRows(Rows):
    """Counts and lists; nothing is written."""

    def approvals_waiting(self, person: str) -> int:
        return int(self._run(WAITING_COUNT, is_approver=person, is_state="open").scalar_one())
