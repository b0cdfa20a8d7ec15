"""What new rules mean for the people in them: who left loses everything, what a mover had is looked at."""

from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.people.leaving import left
from mailbot.services.people.reviews import moved
from mailbot.services.ports import Changes, Tx


def staff_changed(desk: Desk, tx: Tx, changes: Changes, at: datetime) -> None:
    """Acts on all changes in the transaction that takes up the rules: all of it happens once, or none of it."""
    concerned = [*changes.left, *(after for _, after in changes.moved)]
    grants = tx.grants_of([person.person_id for person in concerned])
    for person in changes.left:
        left(desk, tx, person, grants.get(person.person_id, []), at)
    open_now = {row.person: row for row in tx.open_reviews()} if changes.moved else {}
    for before, after in changes.moved:
        held = grants.get(after.person_id, [])
        moved(desk, tx, before, after, held, open_now.get(after.person_id), at)
