"""Reminding approvers, in working hours: of one approval by a mail of its own, of several by one mail for all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.register import Approval, RequestFile
from mailbot.services.approvals import clock
from mailbot.services.approvals.asking import decide_link, may_reply
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.ports import Tx

_AT_ONCE = 200
"""How many approvers, and how many approvals of each, are looked at in one run; the others come with the next."""
_MOST = 25
"""How many approvals one mail lists: the most urgent ones."""

Waiting = tuple[RequestFile, Approval]


@dataclass(frozen=True)
class Reminders:
    """Reminds whoever is due, one transaction and one mail a person and day, and a second one where the last reminder
    of something cannot wait for the next day: that one lists all that ends before then. It is all in the rows."""

    desk: Desk

    def send(self) -> int:
        """Reminds the approvers who are due now; returns how many. Nobody outside working hours."""
        now = self.desk.now()
        if not self.desk.policy.calendar.is_working(now):
            return 0
        with self.desk.store.read() as tx:
            approvers = tx.to_remind(now, _AT_ONCE)
        return one_by_one(self.desk, approvers, self._remind, lambda name: f"the reminder to {self.desk.name(name)}")

    def _remind(self, tx: Tx, approver: str) -> bool:
        now = self.desk.now()
        waiting = sorted(_of(approver, tx.before(approver, _AT_ONCE)), key=_urgency)
        due = [row for row in waiting if row[1].remind_at and row[1].remind_at <= now]
        if not due:
            return False
        last = any(self._is_last(approval, now) for _, approval in due)
        ending = [row for row in waiting if last and self._ends_before_tomorrow(row[1], now)]
        together = len(waiting) >= self.desk.policy.together or len(due) > 1 or len(ending) > 1
        sent = self._mail_all(tx, waiting, now, last) if together else self._mail_one(tx, due[0], now, last)
        told = waiting[:_MOST] if sent else []
        for row in due:
            self._note(tx, row, row in told, now)
        return sent

    def _is_last(self, approval: Approval, now: datetime) -> bool:
        """Whether no reminder follows this one, and its time is over before people are at work again."""
        return self._ends_before_tomorrow(approval, now) and clock.next_reminder(self.desk, approval, now) is None

    def _ends_before_tomorrow(self, approval: Approval, now: datetime) -> bool:
        return approval.due_at is not None and approval.due_at <= self.desk.policy.calendar.tomorrow(now)

    def _note(self, tx: Tx, row: Waiting, reminded: bool, now: datetime) -> None:
        """Counts a reminder; one that has to wait for the next day's mail is put off."""
        request, approval = row[0].request, row[1]
        if reminded:
            after = replace(approval, reminders=approval.reminders + 1)
            after = replace(after, remind_at=clock.next_reminder(self.desk, approval, now))
            tx.set_times(request.request_id, request.version, (after,))
            facts = {"slot": approval.slot, **clock.told((after,))}
            records.move(tx, request, Tag.STAGE_REMINDED, MAILBOT, now, facts)
        else:
            later = self.desk.policy.calendar.tomorrow(now)
            after = replace(approval, remind_at=later if approval.due_at and later < approval.due_at else None)
            clock.retime(tx, request, after, now)

    def _mail_one(self, tx: Tx, row: Waiting, now: datetime, last: bool) -> bool:
        file, approval = row
        facts = {
            "line": self._line(row),
            "roles": lines.asked_as(self.desk, file.request, approval),
            "by_reply": may_reply(self.desk, file, approval),
            "why_you": lines.why_asked(self.desk, file, approval),
        }
        return self._queue(tx, "reminder", approval, facts, now, last, file.request.request_id, approval.tag)

    def _mail_all(self, tx: Tx, rows: Sequence[Waiting], now: datetime, last: bool) -> bool:
        why = "You get this because these requests wait for your decision."
        listed = [self._line(row) for row in rows[:_MOST]]
        facts: dict[str, object] = {"lines": listed, "more": max(len(rows) - _MOST, 0), "why_you": why}
        facts["inbox"] = self.desk.links.page("/inbox")
        return self._queue(tx, "reminders", rows[0][1], facts, now, last)

    def _queue(
        self,
        tx: Tx,
        kind: str,
        approval: Approval,
        facts: dict[str, object],
        now: datetime,
        last: bool,
        request_id: str = "",
        tag: str = "",
    ) -> bool:
        key = f"reminder:{approval.approver}:{self.desk.today(now)}"
        return any(
            self.desk.notices.queue(
                tx,
                kind,
                "approval",
                self.desk.person(approval.approver).email,
                facts,
                dedupe_key=each,
                at=now,
                request_id=request_id,
                reply_tag=tag,
            )
            for each in ((key, f"{key}:last") if last else (key,))
        )

    def _line(self, row: Waiting) -> lines.Line:
        file, approval = row
        link = decide_link(self.desk, file, approval)
        return lines.line(self.desk, file) | {"decide_by": approval.due_at, "link": link}


def _of(approver: str, files: Sequence[RequestFile]) -> list[Waiting]:
    """Their open approvals."""
    found = ((file, row) for file in files for row in file.approvals)
    return [(file, row) for file, row in found if row.approver == approver and row.state == "open" and row.due_at]


def _urgency(row: Waiting) -> tuple[datetime, str]:
    file, approval = row
    assert approval.due_at  # noqa: S101  # by _of, which takes no other
    return approval.due_at, file.request.request_id
