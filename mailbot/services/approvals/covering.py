"""Covering for who is away: open approvals go to who decides for them, and come back; all of it follows from rows."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.audit import MAILBOT
from mailbot.core.catalog import Person
from mailbot.core.delegation import Away, Delegation
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals.delegationnews import end
from mailbot.services.approvals.deputies import away_now, handover, rightful, unable
from mailbot.services.approvals.passing import no_longer_yours, pass_on
from mailbot.services.approvals.stranded import may_strand, strand
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import stands_as_told
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.ports import Tx


def cover(desk: Desk, tx: Tx, person: str, at: datetime) -> int:
    """Puts the open approvals of one person, and those held for them, where they belong now; how many moved."""
    return _seat(desk, tx, tx.to_seat({person}), away_now(desk, tx, at), at)


@dataclass(frozen=True)
class Covering:
    """What time does to delegations and absences: they begin and end by the day, in the company's time zone."""

    desk: Desk

    def settle(self) -> int:
        """Ends what is over, and puts every open approval where it belongs today; returns how many moved."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            over = tx.delegations_over(self.desk.today(now))
            misplaced = self._misplaced(tx, now)
        one_by_one(self.desk, over, self._end, self._named)
        return one_by_one(self.desk, misplaced, self._settle, str)

    def _end(self, tx: Tx, delegation: Delegation) -> bool:
        return end(self.desk, tx, delegation, MAILBOT, self.desk.now())

    def _named(self, delegation: Delegation) -> str:
        return f"the delegation of {self.desk.name(delegation.person)} to {self.desk.name(delegation.delegate)}"

    def _misplaced(self, tx: Tx, now: datetime) -> list[str]:
        """Requests of which an open approval belongs to somebody else today: most often none, so nothing is locked."""
        today, away = self.desk.today(now), away_now(self.desk, tx, now)
        those = {*tx.absences(today), *(row.person for row in tx.delegations(today))}
        concerned = sorted({*tx.to_seat(those), *tx.deputised(), *tx.stranded()})
        files = (tx.request_file(request_id) for request_id in concerned)
        return [file.request.request_id for file in files if file and any(_moves(self.desk, tx, file, away))]

    def _settle(self, tx: Tx, request_id: str) -> int:
        now = self.desk.now()
        return _seat(self.desk, tx, (request_id,), away_now(self.desk, tx, now), now)


def _moves(desk: Desk, tx: Tx, file: RequestFile, away: Away) -> Iterator[tuple[Approval, Person | None]]:
    """The open approvals of a pending request that belong to somebody else now, or to somebody again, with whom; and
    those that nobody can decide now."""
    for approval in file.approvals if file.request.state == "pending" else ():
        if approval.state != "open":
            continue
        to = rightful(desk, tx, file, approval, away)
        if to and (to.person_id != approval.approver or approval.stranded):
            yield approval, to
        elif may_strand(file, approval) and unable(desk, tx, file, approval, away):
            yield approval, None


def _seat(desk: Desk, tx: Tx, request_ids: Collection[str], away: Away, at: datetime) -> int:
    """Passes on what is misplaced, one after the other: who has just got a seat is taken for the next one."""
    moved = 0
    for request_id in request_ids:
        file = tx.request_file(request_id, lock=True)
        if file and any(_moves(desk, tx, file, away)) and not stands_as_told(desk, tx, file, at):
            continue
        while file and (move := next(_moves(desk, tx, file, away), None)):
            approval, to = move
            if to:
                _tell_stand_in(desk, tx, file, approval, to, at)
                file = pass_on(desk, tx, file, approval, to, handover(desk, approval, to, away), at)
            else:
                file = strand(desk, tx, file, approval, at)
            moved += 1
    return moved


def _tell_stand_in(desk: Desk, tx: Tx, file: RequestFile, approval: Approval, to: Person, at: datetime) -> None:
    """Whoever stood in reads that they need not decide it, unless the end of a delegation tells them so."""
    if not approval.deputy_for or not desk.person(approval.approver).active:
        return
    passed = tx.passed(file.request.request_id, file.request.version)
    causes = [row.cause for row in passed.get(approval.slot, ())]  # none: somebody wrote it into the database
    if causes[-1:] == ["delegated"] and not tx.delegations(desk.today(at), to=approval.approver):
        return
    owner, is_back = desk.name(approval.deputy_for), to.person_id == approval.deputy_for
    instead = f"{owner} is back, and decides." if is_back else f"{to.name} decides for {owner} now."
    no_longer_yours(desk, tx, file, approval, instead, at)
