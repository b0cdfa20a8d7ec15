"""What new rules mean for the people in them: who left loses everything, unless they are back before IT has taken it
away; what a mover had is looked at."""

from collections.abc import Sequence
from datetime import datetime

from mailbot.core.register import Task
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.fulfilment.revoking import keep_if_back, whose
from mailbot.services.people.leaving import left
from mailbot.services.people.reviews import moved
from mailbot.services.ports import Changes, Tx


def staff_changed(desk: Desk, tx: Tx, changes: Changes, at: datetime) -> None:
    """Acts on all changes in the transaction that takes up the rules: all of it happens once, or none of it."""
    if changes.doubted:
        _tell(desk, tx, changes.doubted, at)
    concerned = [*changes.left, *changes.new, *(after for _, after in changes.moved)]
    grants = tx.grants_of([person.person_id for person in concerned])
    for person in changes.left:
        left(desk, tx, person, grants.get(person.person_id, []), at)
    held_again = [grant for person in changes.new for grant in grants.get(person.person_id, ())]
    if at_it := keep_if_back(tx, held_again, at):
        _tell_back(desk, tx, at_it, at)
    open_now = {row.person: row for row in tx.open_reviews()} if changes.moved else {}
    for before, after in changes.moved:
        held = grants.get(after.person_id, [])
        moved(desk, tx, before, after, held, open_now.get(after.person_id), at)


def _tell_back(desk: Desk, tx: Tx, tasks: Sequence[Task], at: datetime) -> None:
    """The access office learns of what IT still has to take away from those who are back."""
    which = _first([f"{task.task_id}: {whose(desk, task)}" for task in tasks])
    what = f"IT has these in its file, to be taken away because their holder left, who works here again: {which}."
    do = (
        "Ask IT to leave them and to say failed, with a note: then they stay. What is taken away already has to be "
        "asked for anew, as has what was open for them."
    )
    alert(desk, tx, f"back:{at.isoformat()}", "who had left is back, and IT takes their access away", what, do, at)


def _first(named: Sequence[str]) -> str:
    return ", ".join(named[:_NAMED]) + (f" and {len(named) - _NAMED} more" if named[_NAMED:] else "")


def _tell(desk: Desk, tx: Tx, doubted: Sequence[str], at: datetime) -> None:
    whom = _first(doubted)
    what = f"When staff.csv was taken up, mailbot had not written what the database said of the work of: {whom}."
    do = (
        "Nobody knows by it who of them has changed jobs or left since: a manager is asked about all that they hold, "
        "and who is no longer here is a leaver. Find out who can write into the database; run `mailbot audit verify`."
    )
    key = f"doubted people:{at.isoformat()}"
    alert(desk, tx, key, "somebody writes into the database", what, do, at, auditor=True)


_NAMED = 5
"""So many people, or tasks, are named in a mail."""
