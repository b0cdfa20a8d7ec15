"""The clock of a request: it starts for each approver when they are asked, may stand still, and goes on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT, AuditValue, Tag
from mailbot.core.register import AccessRequest, Approval, RequestFile, Stage
from mailbot.core.routing.special import DECIDE_WITHIN
from mailbot.core.trail import moment, times_told
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Tx


def started(desk: Desk, file: RequestFile, approval: Approval, at: datetime) -> Approval:
    """The approval, open, with the whole time that its approver has from `at` on and the moment of their reminder."""
    return _started(desk, file, (approval,), at)[0]


def begins(desk: Desk, file: RequestFile, stage: Stage, at: datetime) -> list[Approval]:
    """The approvals of a stage that is asked from now on."""
    return _started(desk, file, stage.approvals, at)


def _started(desk: Desk, file: RequestFile, approvals: Sequence[Approval], at: datetime) -> list[Approval]:
    """All of them have the same time."""
    due = time_from(desk, file, at)
    reminder = _reminder(desk, at, due, at)
    return [replace(row, state="open", opened_at=at, due_at=due, reminders=0, remind_at=reminder) for row in approvals]


def told(approvals: Iterable[Approval]) -> dict[str, AuditValue]:
    """What the trail keeps of the clocks of these approvals: whoever put one off would have it decided by nobody."""
    return {"times": [[row.slot, *times_told(row)] for row in approvals]}


def retime(tx: Tx, request: AccessRequest, approval: Approval, at: datetime) -> None:
    """Gives an undecided approval other times, of which nothing else tells."""
    tx.set_times(request.request_id, request.version, (approval,))
    records.move(tx, request, Tag.STAGE_TIMED, MAILBOT, at, told((approval,)))


def time_from(desk: Desk, file: RequestFile, at: datetime) -> datetime:
    """Until when somebody who is asked at `at` has time to decide."""
    policy, request = desk.policy, file.request
    whole = policy.calendar.due(policy.deadlines[request.risk], at)
    return _bounded(desk, file, at + DECIDE_WITHIN if request.nature == "emergency" else whole)


def next_reminder(desk: Desk, approval: Approval, at: datetime) -> datetime | None:
    """When, after `at`, the approver is to be reminded of an open approval; None when not again."""
    opened, due = approval.opened_at, approval.due_at
    return _reminder(desk, opened, due, at) if opened and due else None


def _reminder(desk: Desk, opened: datetime, due: datetime, at: datetime) -> datetime | None:
    """The same of one that was opened and is due at these moments."""
    calendar = desk.policy.calendar
    moments = (calendar.at_share(opened, due, percent) for percent in sorted(desk.policy.remind_at))
    return next((moment for moment in moments if at < moment < due), None)


def stopped(approval: Approval) -> Approval:
    """The approval without a deadline: others can still decide for it, or nobody can."""
    return replace(approval, due_at=None, remind_at=None)


def set_due(desk: Desk, tx: Tx, file: RequestFile, stood_still: int = 0) -> RequestFile:
    """Lets the request be due when the time of the last of its open approvals is over, and never while nobody can
    decide any of them; or, while its clock stands still, when it goes on by itself. `stood_still` are the seconds for
    which it has stood still until now."""
    request = replace(file.request, due_at=_due(desk, file))
    tx.set_clock(request, stood_still)
    return replace(file, request=request)


def keep_due(desk: Desk, tx: Tx, file: RequestFile) -> RequestFile:
    """The same for a request of which only approvals have changed: there is nothing to write where it is due as it
    was."""
    return file if _due(desk, file) == file.request.due_at else set_due(desk, tx, file)


def _due(desk: Desk, file: RequestFile) -> datetime | None:
    request = file.request
    if request.paused_at:
        return _bounded(desk, file, request.paused_at + timedelta(days=desk.policy.question_days))
    asked = [row for row in file.approvals if row.state == "open" and not row.stranded]
    return max((row.due_at for row in asked if row.due_at), default=request.due_at if asked else None)


def shortened(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """The request once somebody has approved: if only for less time, those who are asked beside them have no longer to
    decide than that."""
    sooner = {}
    for row in file.approvals:
        if row.state == "open" and row.due_at and (due := _bounded(desk, file, row.due_at)) < row.due_at:
            row = replace(row, due_at=due)
            sooner[row.slot] = replace(row, remind_at=next_reminder(desk, row, at))
            retime(tx, file.request, sooner[row.slot], at)
    return set_due(desk, tx, with_approvals(file, sooner))


def pause(
    desk: Desk,
    tx: Tx,
    file: RequestFile,
    at: datetime,
    actor: str = MAILBOT,
    facts: Mapping[str, AuditValue] | None = None,
) -> RequestFile:
    """Stops the clock of a pending request: until `resume`, or for Policy.question_days, but not beyond the last day
    of what is asked, nobody is reminded and nothing passes on or lapses. One that stands still already is left alone;
    `facts` for the trail are told in any case."""
    if file.request.paused_at and not facts:
        return file
    if not file.request.paused_at:
        file = set_due(desk, tx, replace(file, request=replace(file.request, paused_at=at)))
    facts = {**(facts or {}), "due": moment(file.request.due_at)}
    return replace(file, request=records.move(tx, file.request, Tag.REQUEST_PAUSED, actor, at, facts))


def resume(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
    """Lets the clock go on: every approval is due later by the time that it stood still. One that runs is left alone.

    The time counts as the allowance does: on the clock, or in working time.
    """
    since = file.request.paused_at
    if since is None:
        return file
    request = replace(file.request, paused_at=None)
    moved = {row.slot: _moved(desk, file, row, since, at) for row in file.approvals if row.state == "open"}
    tx.set_times(request.request_id, request.version, tuple(moved.values()))
    stood_still = round((at - since).total_seconds())
    file = set_due(desk, tx, with_approvals(replace(file, request=request), moved), stood_still)
    times = told(moved.values())
    return replace(file, request=records.move(tx, file.request, Tag.REQUEST_RESUMED, MAILBOT, at, times))


def with_approvals(file: RequestFile, changed: dict[int, Approval]) -> RequestFile:
    """The request with these approvals, by slot, in the place of its own."""
    stages = (
        replace(stage, approvals=tuple(changed.get(row.slot, row) for row in stage.approvals)) for stage in file.stages
    )
    return replace(file, stages=tuple(stages))


def _moved(desk: Desk, file: RequestFile, approval: Approval, since: datetime, until: datetime) -> Approval:
    """The approval with its times moved by how long the clock stood still while it was open."""
    opened, due = approval.opened_at, approval.due_at
    if due is None:
        return approval
    calendar, allowance = desk.policy.calendar, desk.policy.deadlines[file.request.risk]
    since = max(since, opened or since)

    def later(moment: datetime) -> datetime:
        return calendar.stood_still(allowance, moment, since, until)

    moved = replace(approval, opened_at=opened and later(opened), due_at=_bounded(desk, file, later(due)))
    return replace(moved, remind_at=next_reminder(desk, moved, until))


def _bounded(desk: Desk, file: RequestFile, due: datetime) -> datetime:
    """No later than the end of the last day asked for, or agreed to: nobody can give access for a time that is over."""
    return min(due, desk.policy.calendar.end_of(file.last_day)) if file.last_day else due
