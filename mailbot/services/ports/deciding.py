"""What approvers do besides deciding: they ask for information, and take decisions back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.register import AccessRequest


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What an approver asked the requester, and the answer.

    One without `answered_at` is open; one with it and without an `answer` was closed, because nobody needs it any more.
    `mail_id` is the mail that answered.
    """

    inquiry_id: str
    request_id: str
    version: int
    slot: int
    asked_by: str
    asked_at: datetime
    text: str
    answered_at: datetime | None = None
    answer: str = ""
    mail_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recall:
    """A decision that its approver has taken back, and why."""

    request_id: str
    version: int
    slot: int
    taken_by: str
    taken_at: datetime
    reason: str


class DecidingTx(Protocol):
    """Inquiries, recalls and new versions within one transaction."""

    def add_inquiry(self, inquiry: Inquiry) -> None:
        """Raises RecordRefused when the slot is not open, or has an open inquiry."""
        ...

    def inquiries(self, request_ids: Sequence[str]) -> list[Inquiry]:
        """Those of all versions of these requests, in the order in which they were asked."""
        ...

    def end_inquiry(self, inquiry_id: str, answer: str, mail_id: int | None, at: datetime) -> None:
        """Keeps the answer, or closes the inquiry with none; raises RecordRefused when it is not open."""
        ...

    def add_recall(self, recall: Recall) -> None:
        """Raises RecordRefused when the decision is not this person's, or is taken back already."""
        ...

    def recalls(self, request_id: str, version: int) -> list[Recall]:
        """What was taken back of one version, in the order in which it was."""
        ...

    def asked_together(self, request: AccessRequest, approver: str) -> list[AccessRequest]:
        """The other pending requests of its conversation in which this person is asked now."""
        ...
