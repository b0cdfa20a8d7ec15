"""Taking access away: a revoke task for IT, and the end of the grant once IT has done it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Private, Tag, Who
from mailbot.core.register import Grant, Task
from mailbot.core.trail import written
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import Recall, Tx

LAST_DAY, NOT_NEEDED, IN_PLACE = "its last day was", "no longer needed", "in its place there is"
TAKEN_BACK = "taken back while IT set it up, by"
"""How the causes begin that are no surprise: for any other, the holder's manager is told of the end as well."""

EMERGENCY, EXCEPTION = "the emergency", "exception"
LEFT = "left the company"
_BACK = "works here again"
_BY_ITSELF = (LAST_DAY, EMERGENCY, EXCEPTION)
"""How the causes begin that are nobody's wish: what is approved anew goes before them."""


def revoke(desk: Desk, tx: Tx, grant: Grant, cause: str, actor: str, at: datetime) -> Task | None:
    """Writes the task that takes a grant away, because of `cause` (words for people); None when IT is told already.

    `actor` is a person_id or MAILBOT.
    """
    if grant.state != "active" or tx.revoke_task_of(grant.grant_id):
        return None
    entitlement = desk.catalog.row_of(grant)
    task = tx.add_revoke_task(grant, entitlement.groups if entitlement else (), cause, at)
    facts = records.task_facts(task) | {"cause": Private(cause)}
    records.note(tx, at, Tag.TASK_CREATED, actor, task.task_id, facts)
    return task


def _is_wish(task: Task) -> bool:
    """Whether somebody has wanted this access to end: it is not over by itself."""
    return not task.cause.startswith(_BY_ITSELF)


def recalled(desk: Desk, recall: Recall) -> str:
    """Why access ends of which an approval was taken back, in words."""
    return f"{desk.name(recall.taken_by)} took their approval of {recall.request_id} back"


def withdrawn_by(tx: Tx, task: Task) -> Iterator[str]:
    """Who (person_id) took back what was asked for while IT had the task; a row in the database alone says nothing."""
    told = filter(None, map(written, tx.entries_of([task.request_id])))
    back = (Tag.REQUEST_WITHDRAWN, Tag.REQUEST_REOPENED)
    actors = [row["actor"] for row in told if row["tag"] in back and row["data"]["version"] == task.version]
    people = tx.people_by_ref(actors)
    yield from (people[actor].person_id for actor in actors if actor in people)


def spare(tx: Tx, grant_id: str, at: datetime) -> None:
    """A revoke task that IT does not have yet is no longer wanted: what was over by itself was approved anew.

    What somebody has asked to be taken away is taken away: nothing says yet that anything is given in its place.
    """
    task = tx.revoke_task_of(grant_id)
    if task and not _is_wish(task) and (task.state, Tag.TASK_CANCELLED) in workflow.TASK:
        records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, "approved anew", at)


def keep_if_back(tx: Tx, grants: Sequence[Grant], at: datetime) -> list[Task]:
    """Nothing is taken away because its holder left who works here again; returns what IT is about to take away, as it
    was told before."""
    tasks = [task for grant in grants if (task := tx.revoke_task_of(grant.grant_id)) and task.cause == LEFT]
    for task in tasks:
        if (task.state, Tag.TASK_CANCELLED) in workflow.TASK:
            records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, _BACK, at)
    return [task for task in tasks if task.state == "exported"]


def carry_over(desk: Desk, tx: Tx, old: Grant, new: Grant, at: datetime) -> None:
    """IT need not take away what goes on in a new grant; what somebody wanted taken away after that was approved is
    taken away with it, for they knew nothing of it."""
    wanted, given = tx.revoke_task_of(old.grant_id), tx.task(new.task_id)
    if wanted is None or given is None:
        return
    if (wanted.state, Tag.TASK_CANCELLED) in workflow.TASK:
        records.close_task(tx, wanted, Tag.TASK_CANCELLED, MAILBOT, f"{new.request_id} takes its place", at)
    if _is_wish(wanted) and wanted.approved_at > given.approved_at:
        revoke(desk, tx, new, wanted.cause, MAILBOT, at)


def end(tx: Tx, grant: Grant, cause: str, by: str, at: datetime) -> None:
    """The grant ends `by` the task with which IT has taken it away, or the later grant that has taken its place."""
    tx.end_grant(grant, at)
    facts = {"person": Who(grant.person), "cause": Private(cause), "by": by}
    records.note(tx, at, Tag.GRANT_ENDED, MAILBOT, grant.grant_id, facts)


def taken(desk: Desk, tx: Tx, task: Task, at: datetime) -> None:
    """IT has taken a grant away: it ends, and its holder is told. One that has ended already is trouble."""
    grant = tx.grant(task.grant_id)
    if grant is None or grant.state != "active":
        whose = f"{task.what} from {desk.name(task.person)}"
        do = "Look in the register whether they still hold it, and ask IT to give it back if so."
        alert(desk, tx, f"taken:{task.task_id}", "IT took away what goes on", f"IT took {whose}: {task.cause}", do, at)
        return
    end(tx, grant, task.cause, task.task_id, at)
    if not task.cause.startswith(IN_PLACE):  # the mail about the new level has said so
        _tell_ended(desk, tx, grant, task.cause, at)


def whose(desk: Desk, access: Grant | Task) -> str:
    """What it is and who has it, in words: `Payroll (Read) of Ana Costa`."""
    return f"{access.what} of {desk.name(access.person)}"


def not_taken(desk: Desk, tx: Tx, task: Task, at: datetime) -> None:
    """IT could not take a grant away: somebody still has what they should not, which the access office has to know.
    Whoever works here again should have it."""
    if task.cause == LEFT and desk.person(task.person).active:
        records.close_task(tx, task, Tag.TASK_CANCELLED, MAILBOT, _BACK, at)
        return
    what = (
        f"IT could not take away {whose(desk, task)}"
        + (f": “{task.note}”." if task.note else ".")
        + f" Why: {task.cause}."
    )
    do = f"Settle it with IT. It counts as held until IT says that {task.task_id} is done."
    key = f"not_taken:{task.task_id}:{at.isoformat()}"
    alert(desk, tx, key, f"{desk.name(task.person)} still has access", what, do, at)


def _tell_ended(desk: Desk, tx: Tx, grant: Grant, cause: str, at: datetime) -> None:
    holder = desk.person(grant.person)
    manager = None if cause.startswith((LAST_DAY, NOT_NEEDED, TAKEN_BACK)) else desk.catalog.person_at(holder.manager)
    file = tx.request_file(grant.request_id)
    for person in dict.fromkeys(filter(None, (holder, manager))):
        if not person.active:
            continue
        own = person == holder and file is not None and file.request.requester == holder.person_id
        desk.notices.queue(
            tx,
            "ended",
            "outcome",
            person.email,
            {
                "what": grant.what,
                "who": holder.name,
                "for_you": person == holder,
                "since": grant.since,
                "at": at,
                "cause": cause,
                "why_you": f"You get this because {'you had this access' if person == holder else 'you manage them'}.",
            },
            dedupe_key=f"ended:{grant.grant_id}:{person.person_id}",
            at=at,
            thread=tx.thread(file.request.thread_id) if own and file else None,
            request_id=grant.request_id,
        )
