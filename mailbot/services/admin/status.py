"""How it stands, on one screen: a row for each thing an admin looks at, and what of it needs a person."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from mailbot.core.calendar import Allowance, Calendar
from mailbot.core.figures import counted
from mailbot.services.auditing.entries import named
from mailbot.services.ports import Backlog, MailboxState, Store, Tx

Row = dict[str, str]

COLUMNS = ("area", "what", "value", "since", "needs")

PATIENCE = timedelta(minutes=15)
"""How late a job or a look into a mailbox may be: one may take its time, and `run --once` may be started by cron."""
_STUCK = timedelta(hours=1)
"""How long a mail may wait to be acted on, or to be sent, before somebody should look why."""
_AT_IT = Allowance(business_days=3)
"""How long IT may say nothing of what is in its file: a file leaves each working day."""
STARTED = "started"
"""The name of the run that tells when `mailbot run` started last: it follows the rules that were in force then."""

_SHOWN = {
    "mails": {
        "stored": "stored, to be handled",
        "waiting": "waiting for their sender's confirmation",
        "handled": "handled, to be moved",
        "review": "in Review",
        "failed": "in Failed",
    },
    "requests": {"draft": "asked back", "held": "held for the access office", "pending": "waiting for approvers"},
    "tasks": {"open": "open, for IT's next file", "exported": "in IT's file", "failed": "failed at IT"},
}
"""What each state is called on the screen, by area."""


def rows(
    store: Store,
    jobs: Mapping[str, str],
    due: Mapping[str, datetime],
    now: datetime,
    calendar: Calendar,
    surely: Mapping[str, datetime | None],
) -> Iterator[Row]:
    """The rows, each with COLUMNS; `needs` says what a person has to do. `jobs`: what each does, in words. `due`: when
    it was due last, PATIENCE ago. `surely`: when those ran of which something else tells than a row that anybody can
    write. Moments are told in the time of the company."""
    with store.read() as tx:
        for state in tx.mailbox_states():
            yield _mailbox(state, now)
        backlog = tx.backlog(calendar.day(now))
        counts = {"mails": backlog.mails, "requests": backlog.requests, "tasks": backlog.tasks}
        for area, names in _SHOWN.items():
            found = (_row(area, name, counts[area][state]) for state, name in names.items())
            if area == "mails":
                yield next(found) | _waiting(backlog.oldest_mail, now)
            if area == "tasks":
                yield from (next(found), next(found) | _at_it(backlog.oldest_file, now, calendar))
            yield from found
            if area == "mails":
                yield from _outbox(backlog, now)
        ran = {job: surely[job] if job in surely else tx.last_run(job) for job in due}
        yield from (_job(f"{jobs[job]} ({job})", ran[job], at, calendar) for job, at in due.items())
        yield from _records(tx, calendar)


def _mailbox(state: MailboxState, now: datetime) -> Row:
    if state.trouble:
        return _row("mailbox", state.mailbox, "cannot be read", _ago(state.trouble_since, now), state.trouble)
    if state.lease_until > now:
        return _row("mailbox", state.mailbox, f"read by mailbot on {state.reader}", _ago(state.seen_at, now))
    unseen = state.seen_at is None or now - state.seen_at > PATIENCE
    value = f"last read {_ago(state.seen_at, now)}" if state.seen_at else "never read"
    return _row("mailbox", state.mailbox, value, needs="nobody reads it: start `mailbot run`" if unseen else "")


def _waiting(oldest: datetime | None, now: datetime) -> Row:
    """What to say besides of mails that came and are not acted on."""
    if oldest is None:
        return {}
    stuck = (
        "mail is not acted on: is `mailbot run` running? Its log says what stops it" if now - oldest > _STUCK else ""
    )
    return {"since": f"oldest {_ago(oldest, now)}", "needs": stuck}


def _at_it(oldest: datetime | None, now: datetime, calendar: Calendar) -> Row:
    """What to say besides of tasks that IT has."""
    if oldest is None:
        return {}
    late = now > calendar.due(_AT_IT, oldest)
    needs = "IT has said nothing of it for three business days: ask them" if late else ""
    return {"since": f"oldest {_ago(oldest, now)}", "needs": needs}


def _outbox(backlog: Backlog, now: datetime) -> Iterator[Row]:
    for state, count in backlog.notices.items():
        oldest = backlog.oldest_notice.get(state)
        needs = ""
        if state == "review" and count:
            needs = "not sent, or nobody knows whether: look at each"
        elif oldest and now - oldest > _STUCK:
            needs = "mail does not leave: run `mailbot doctor`"
        yield _row("outbox", state, count, f"oldest {_ago(oldest, now)}" if oldest else "", needs)


def _job(job: str, ran: datetime | None, due: datetime, calendar: Calendar) -> Row:
    late = ran is None or ran < due
    value = f"ran for {calendar.in_words(ran)}" if ran else "never ran"
    missed = f"was due on {calendar.in_words(due)}: is `mailbot run` running? Its log says why a job failed"
    return _row("job", job, value, needs=missed if late else "")


def _records(tx: Tx, calendar: Calendar) -> Iterator[Row]:
    seq, head = tx.audit_head()
    checked = tx.trail_checked()
    wrong = checked[2] if checked else ""
    needs = f"it does not agree with the records: {named(tx, wrong)}; run `mailbot audit verify`" if wrong else ""
    yield _row("audit trail", counted(seq, "entry"), head[:16], needs=needs)
    if rules := tx.rules_in_force():
        started = tx.last_run(STARTED)
        behind = "restart mailbot: it still follows the rules of before" if started and started < rules[1] else ""
        yield _row("rules", rules[0][:16], "in force", calendar.in_words(rules[1]), behind)


def _row(area: str, what: str, value: object, since: str = "", needs: str = "") -> Row:
    return dict(zip(COLUMNS, (area, what, str(value), since, needs), strict=True))


def _ago(at: datetime | None, now: datetime) -> str:
    """How long ago that was, in the largest unit that says something."""
    if at is None:
        return "never"
    seconds = max(0, int((now - at).total_seconds()))
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit} ago"
    return f"{seconds} s ago"
