"""Somebody has left: their sessions, requests and delegations end, and IT takes away what they had."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.audit import MAILBOT, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.register import Grant
from mailbot.services.desk import Desk, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment.revoking import LEFT, revoke, whose
from mailbot.services.lifecycle.newrules import end_for_leaver
from mailbot.services.people import delegations, identities, reviews, sessions
from mailbot.services.ports import Tx

_AT_ONCE = 200


def left(desk: Desk, tx: Tx, person: Person, grants: Sequence[Grant], at: datetime) -> None:
    """Ends what a leaver had; `person` is as they were known last, `grants` what they hold. Their manager is told.

    What a row has otherwise than the trail tells waits for the sweep: the database takes no order about it.
    """
    records.note(tx, at, Tag.PERSON_LEFT, MAILBOT, person.person_id, {"person": Who(person.person_id)})
    sessions.end(tx, person.person_id, MAILBOT, at)
    identities.end_all(tx, person.person_id, MAILBOT, at)
    tx.end_asks(person.person_id, at)
    ended = _end_requests(desk, tx, person, at)
    today = desk.today(at)
    for row in (*tx.delegations(today, (person.person_id,)), *tx.delegations(today, to=person.person_id)):
        delegations.end(desk, tx, row, MAILBOT, at)
    reviews.reviewer_left(desk, tx, person, at)
    told = [
        grant for grant in grants if tx.grant(grant.grant_id) == grant and revoke(desk, tx, grant, LEFT, MAILBOT, at)
    ]
    taken = [grant.what for grant in told]
    if taken or ended:
        _tell_manager(desk, tx, person, taken, ended, at)


def _end_requests(desk: Desk, tx: Tx, person: Person, at: datetime) -> list[str]:
    """Ends the open requests for a leaver, whoever asked, and takes back what IT does not have yet; in words which."""
    ended = []
    for request in tx.open_requests(person.person_id):
        file = tx.request_file(request.request_id, lock=True)
        if file is None:
            continue
        if file.request.state in workflow.OPEN_STATES:
            end_for_leaver(desk, tx, file, at)
        elif file.task and file.task.state == "open":
            records.close_task(tx, file.task, Tag.TASK_CANCELLED, MAILBOT, LEFT, at)
        else:  # IT has it: the sweep takes it away once it is given
            continue
        ended.append(f"{request.request_id}: {request.what}")
    return ended


def _tell_manager(desk: Desk, tx: Tx, person: Person, taken: Sequence[str], ended: Sequence[str], at: datetime) -> None:
    """One mail to the manager; to the access office where there is none."""
    manager = desk.catalog.person_at(person.manager)
    known = manager and manager.active
    office = desk.policy.access_office
    why = f"were the manager of {person.name}" if known else "are the access office in policy.yaml"
    desk.notices.queue(
        tx,
        "leaver_access",
        "outcome",
        manager.email if manager and known else office,
        {
            "who": person.name,
            "grants": list(taken),
            "requests": list(ended),
            "access_office": office,
            "why_you": f"You get this because you {why}.",
        },
        dedupe_key=f"leaver:{person.person_id}:{at.isoformat()}",
        at=at,
    )


@dataclass(frozen=True)
class Leavers:
    """Sees to it that nobody who has left keeps anything, also what IT set up only afterwards."""

    desk: Desk

    def sweep(self) -> int:
        """Writes the revoke tasks that are missing; returns how many."""
        with self.desk.store.read() as tx:
            kept = tx.left_with_access(_AT_ONCE)
        return one_by_one(self.desk, kept, self._take_away, lambda grant: whose(self.desk, grant))

    def _take_away(self, tx: Tx, kept: Grant) -> bool:
        """By the catalog, not by the row that says that somebody has left: anybody with the database writes that."""
        grant = tx.grant(kept.grant_id)
        if grant is None or self.desk.person(grant.person).active:
            return False
        return revoke(self.desk, tx, grant, LEFT, MAILBOT, self.desk.now()) is not None
