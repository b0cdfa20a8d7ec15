"""What new rules mean for the people in them: who left loses everything, what a mover had is looked at."""

from collections.abc import Sequence
from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.people.leaving import left
from mailbot.services.people.reviews import moved
from mailbot.services.ports import Changes, Tx


def staff_changed(desk: Desk, tx: Tx, changes: Changes, at: datetime) -> None:
    """Acts on all changes in the transaction that takes up the rules: all of it happens once, or none of it."""
    if changes.doubted:
        _tell(desk, tx, changes.doubted, at)
    concerned = [*changes.left, *(after for _, after in changes.moved)]
    grants = tx.grants_of([person.person_id for person in concerned])
    for person in changes.left:
        left(desk, tx, person, grants.get(person.person_id, []), at)
    open_now = {row.person: row for row in tx.open_reviews()} if changes.moved else {}
    for before, after in changes.moved:
        held = grants.get(after.person_id, [])
        moved(desk, tx, before, after, held, open_now.get(after.person_id), at)


def _tell(desk: Desk, tx: Tx, doubted: Sequence[str], at: datetime) -> None:
    whom = ", ".join(doubted[:_NAMED]) + (f" and {len(doubted) - _NAMED} more" if doubted[_NAMED:] else "")
    what = f"When staff.csv was taken up, mailbot had not written what the database said of the work of: {whom}."
    do = (
        "Nobody knows by it who of them has changed jobs or left since: a manager is asked about all that they hold, "
        "and who is no longer here is a leaver. Find out who can write into the database; run `mailbot audit verify`."
    )
    key = f"doubted people:{at.isoformat()}"
    alert(desk, tx, key, "somebody writes into the database", what, do, at, auditor=True)


_NAMED = 5
"""So many people are named in a mail."""
