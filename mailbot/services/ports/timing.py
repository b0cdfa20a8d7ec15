"""The clocks of requests: who has until when, who is to be reminded, what is due."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from mailbot.core.register import AccessRequest, Approval, RequestFile


class TimingTx(Protocol):
    """Due dates within one transaction."""

    def open_stage(self, request_id: str, version: int, approvals: Sequence[Approval]) -> None:
        """These waiting approvals become open, with their times."""
        ...

    def set_times(self, request_id: str, version: int, approvals: Sequence[Approval]) -> None:
        """Undecided approvals get these times (opened_at, due_at, remind_at) and this number of reminders."""
        ...

    def set_clock(self, request: AccessRequest, stood_still: int = 0) -> None:
        """A pending request gets this due_at and paused_at, and has stood still for so many seconds more; raises
        RecordRefused when it is not pending."""
        ...

    def overdue_approvals(self, now: datetime, limit: int) -> list[str]:
        """Ids of pending requests with an open approval whose time is over, unless their clock stands still."""
        ...

    def to_remind(self, now: datetime, limit: int) -> list[str]:
        """Ids of the approvers of whom a reminder is due."""
        ...

    def before(self, approver: str, limit: int) -> list[RequestFile]:
        """The requests that wait for this approver and whose clock runs: the `limit` of them whose reminders are due
        first, in the order of their ids; their rows are locked."""
        ...
