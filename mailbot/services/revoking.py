"""Taking access away: a revoke task for IT, and the end of the grant once IT has done it."""

from datetime import datetime

from mailbot.core.register import MAILBOT, Grant, Tag, Task, Who
from mailbot.services import records
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


def revoke(desk: Desk, tx: Tx, grant: Grant, cause: str, actor: str, at: datetime) -> Task | None:
    """Writes the task that takes a grant away, because of `cause` (words for people); None when IT is told already.

    `actor` is a person_id or MAILBOT.
    """
    if grant.state != "active" or tx.revoke_task_of(grant.grant_id):
        return None
    entitlement = desk.catalog.by_label.get((grant.system, grant.access_level))
    task = tx.add_revoke_task(grant, entitlement.groups if entitlement else (), cause, at)
    facts = records.task_facts(task) | {"grant": grant.grant_id, "cause": cause}
    records.note(tx, at, Tag.TASK_CREATED, actor, task.task_id, facts)
    return task


def end(tx: Tx, grant: Grant, cause: str, at: datetime) -> None:
    """The grant ends: IT has taken it away, or a later one has taken its place."""
    tx.end_grant(grant, at)
    records.note(tx, at, Tag.GRANT_ENDED, MAILBOT, grant.grant_id, {"person": Who(grant.person), "cause": cause})
