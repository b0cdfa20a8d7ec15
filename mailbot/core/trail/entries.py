"""How the trail writes what happened: moments, names, and what an approval asks and how long it has."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from mailbot.core.audit import AuditValue
from mailbot.core.trail.facts import Facts, plain

FORMAT = 5
"""The form in which entries are written (`v`): from 2 on they tell what each approval asks for, and the seal of what
its approver is shown; from 3 on whose each review is, also after it passed on, and which question some evidence
answers; from 4 on what was noted when a task ended, and the bytes of IT's files; from 5 on until when approvers and
reviewers have time, who is away, and whose holder was told that their access ends. It is within the stamped bytes:
nobody without the keys makes an entry look like an older one."""


def instant(at: datetime) -> str:
    """A moment as the trail writes it: ISO 8601 in UTC, with microseconds and Z."""
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def moment(at: datetime | None) -> str:
    """The same; empty for none."""
    return instant(at) if at else ""


def mail_subject(mail_id: int | None) -> str:
    """A mail as the trail names it; empty for none."""
    return f"mail-{mail_id}" if mail_id else ""


def session_subject(session_id: str) -> str:
    """What entries call a session."""
    return f"session-{session_id}"


def answers_told(answers: Mapping[str, str]) -> list[AuditValue]:
    """The answers to a checklist as the trail writes them: `item=answer`, by item."""
    return [f"{item}={answer}" for item, answer in sorted(answers.items())]


class Asked(Protocol):
    """What an approval asks of its approver."""

    @property
    def assurance(self) -> str: ...
    @property
    def reason_required(self) -> bool: ...
    @property
    def checklist(self) -> Sequence[str]: ...
    @property
    def roles(self) -> Sequence[str]: ...
    @property
    def rules(self) -> Sequence[str]: ...


def asked_told(approval: Asked) -> list[AuditValue]:
    """What an approval asks of its approver, as the trail writes it: a value for each of `ASKED`."""
    reason = "yes" if approval.reason_required else "no"
    return [approval.assurance, reason, list(approval.checklist), list(approval.roles), list(approval.rules)]


def asked_facts(told: Sequence[Any]) -> Facts:
    """The same as facts."""
    return plain(dict(zip(ASKED, told, strict=True)))


ASKED = ("assurance", "reason_required", "checklist", "roles", "rules")


class Timed(Protocol):
    """The clock of an approval."""

    @property
    def opened_at(self) -> datetime | None: ...
    @property
    def due_at(self) -> datetime | None: ...
    @property
    def remind_at(self) -> datetime | None: ...
    @property
    def reminders(self) -> int: ...


def times_told(approval: Timed) -> list[AuditValue]:
    """The clock of an approval, as the trail writes it: a value for each of `TIMES`."""
    moments = (approval.opened_at, approval.due_at, approval.remind_at)
    return [*map(moment, moments), str(approval.reminders)]


def times_facts(told: Sequence[Any]) -> Facts:
    """The same as facts."""
    return dict(zip(TIMES, map(str, told), strict=True))


TIMES = ("opened", "due", "remind", "reminders")
NO_TIME = dict.fromkeys(TIMES[:-1], "") | {"reminders": "0"}
