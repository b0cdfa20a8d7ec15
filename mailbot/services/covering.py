"""Covering for who is away: open approvals go to who decides for them, and come back; all of it follows from rows."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.delegation import Away, Delegation
from mailbot.core.register import MAILBOT, Private, Tag, Who
from mailbot.services import records
from mailbot.services.deputies import away_now, handover, rightful
from mailbot.services.desk import Desk
from mailbot.services.passing import pass_on
from mailbot.services.ports import Tx


def cover(desk: Desk, tx: Tx, person: str, at: datetime) -> int:
    """Puts the open approvals of one person, and those held for them, where they belong now; how many moved."""
    return _seat(desk, tx, tx.to_seat({person}), away_now(desk, tx, at), at)


def note_end(tx: Tx, delegation: Delegation, by: str, cause: str, at: datetime) -> bool:
    """Ends a delegation, with its audit entry; False when it had ended already."""
    if not tx.end_delegation(delegation.delegation_id, at):
        return False
    facts = {"person": Who(delegation.person), "delegate": Who(delegation.delegate), "cause": Private(cause)}
    records.note(tx, at, Tag.DELEGATION_ENDED, by, delegation.delegation_id, facts)
    return True


@dataclass(frozen=True)
class Covering:
    """What time does to delegations and absences: they begin and end by the day, in the company's time zone."""

    desk: Desk

    def settle(self) -> int:
        """Ends what is over, and puts every open approval where it belongs today; returns how many moved."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            away = away_now(self.desk, tx, now)
            over = tx.delegations_over(self.desk.today(now))
            concerned = sorted({*tx.to_seat({*away.delegates, *away.back}), *tx.deputised()})
        if over:
            with self.desk.store.write() as tx:
                for delegation in over:
                    note_end(tx, delegation, MAILBOT, "its last day is over", now)
        return sum(self._settle(request_id, now) for request_id in concerned)

    def _settle(self, request_id: str, now: datetime) -> int:
        with self.desk.store.write() as tx:
            return _seat(self.desk, tx, (request_id,), away_now(self.desk, tx, now), now)


def _seat(desk: Desk, tx: Tx, request_ids: Collection[str], away: Away, at: datetime) -> int:
    moved = 0
    for request_id in request_ids:
        file = tx.request_file(request_id, lock=True)
        if file is None or file.request.state != "pending":
            continue
        for approval in file.approvals:
            to = rightful(desk, tx, file, approval, away) if approval.state == "open" else None
            if to and to.person_id != approval.approver:
                file = pass_on(desk, tx, file, approval, to, handover(desk, approval, to, away), at)
                moved += 1
    return moved
