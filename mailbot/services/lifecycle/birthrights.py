"""What everybody in a job gets: requested for whoever is new in it, and decided by what the owner signed in advance."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT
from mailbot.core.birthrights import applies
from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement, Label, Person
from mailbot.core.register import AccessRequest, Assurance, RequestFile
from mailbot.core.rules import Birthright
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.approvals.inadvance import StandingApprovals, in_advance
from mailbot.services.decisions import By, Decisions, Said
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment.revoking import NOT_NEEDED
from mailbot.services.ports import Thread, Tx
from mailbot.services.requests.dispatch import dispatch
from mailbot.services.routing.conflicts import held_against

_JUST_NOW = timedelta(days=7)
"""How long before somebody comes into a job, or back into it, what they gave back is not given to them by itself."""


@dataclass(frozen=True, slots=True)
class Due:
    """One entitlement that somebody new in a job is to get, by which birthright."""

    person: Person
    rule: Birthright
    entitlement: Entitlement


@dataclass(frozen=True)
class Birthrights:
    """Gives birthrights to whoever has come into a job since the birthright was first seen."""

    desk: Desk

    def run(self) -> int:
        """Keeps the standing approvals, then files what is due, one transaction a person; returns for how many."""
        StandingApprovals(self.desk).keep()
        due: dict[str, list[Due]] = {}
        for one in self._due():
            due.setdefault(one.person.person_id, []).append(one)
        return one_by_one(
            self.desk, due.values(), self._give, lambda rows: f"what comes with the job of {rows[0].person.name}"
        )

    def _due(self) -> Iterator[Due]:
        """Who is new since a birthright was first seen and neither has, has asked for, nor was given what it gives, nor
        has just given it back: whose row was gone for a day is no newcomer who needs it.

        Some queries for all people together, none for each.
        """
        with self.desk.store.read() as tx:
            introduced = tx.introduced()
            if not introduced:
                return
            placed = dict(tx.placed_since(min(introduced.values())))
            new = [person for person in self.desk.catalog.people if person.active and person.person_id in placed]
            ids = [person.person_id for person in new]
            asked, held, given_back = tx.birthrights_asked(ids), tx.held_by(ids), tx.ended_for(ids, NOT_NEEDED)
        for person, rule, row in self._fitting(new):
            key, since = (person.person_id, row.system, row.access_level), placed[person.person_id]
            if (
                since > introduced.get(rule.id, since)
                and key not in held
                and asked.get(key, introduced[rule.id]) < since
                and (key not in given_back or given_back[key] < since - _JUST_NOW)
            ):
                yield Due(person, rule, row)

    def _fitting(self, people: Sequence[Person]) -> Iterator[tuple[Person, Birthright, Entitlement]]:
        """Each entitlement that a birthright gives to these people, once; the first birthright that gives it counts."""
        today = self.desk.today(self.desk.now())
        for person in people:
            seen: set[Label] = set()
            for rule in self.desk.rulebook.birthrights:
                for label in rule.gives if rule.until >= today and applies(rule, person) else ():
                    row = self.desk.catalog.by_label.get(label)
                    if row and label not in seen:
                        seen.add(label)
                        yield person, rule, row

    def _give(self, tx: Tx, rows: Sequence[Due]) -> int:
        now, person = self.desk.now(), rows[0].person
        thread = Thread(self.desk.links.secret(), person.person_id, "Access that comes with your job", "", None, now)
        tx.add_thread(thread)
        given = [file for row in rows if (file := self._file(tx, thread, row, now))]
        self._tell(tx, person, given, now)
        return 1

    def _file(self, tx: Tx, thread: Thread, due: Due, at: datetime) -> RequestFile | None:
        """Files one birthright and decides it by what is signed in advance; the owner is asked where nothing is."""
        row, person = due.entitlement, due.person
        request_id = tx.next_request_id(at.year)
        request = AccessRequest(
            request_id=request_id,
            version=1,
            state="draft",
            requester=person.person_id,
            beneficiary=person.person_id,
            system=row.system,
            access_level=row.access_level,
            risk=row.risk,
            days=row.max_days,
            until=None,
            justification=f"{due.rule.id}: {due.rule.why}",
            thread_id=thread.thread_id,
            created_at=at,
            rules_version=self.desk.rulebook.version,
            nature="birthright",
        )
        request = held_against(self.desk, tx, request, at)
        records.draft(tx, request, thread, at, MAILBOT)
        file, refused = dispatch(self.desk, tx, request, MAILBOT, at)
        return None if refused else self._decided(tx, file, at)

    def _decided(self, tx: Tx, file: RequestFile, at: datetime) -> RequestFile:
        for approval in file.approvals:
            if signed := in_advance(self.desk, tx, file, approval, at):
                day = in_words(signed.signed_at.date()) if signed.signed_at else ""
                why = f"Approved in advance on {day} for {signed.birthright} ({signed.standing_id})."
                sure: Assurance = "reauth" if signed.assurance == "reauth" else "session"
                by = By(approval.approver, sure, "standing", signed.standing_id)
                Decisions(self.desk).decide_in(tx, decide_ids(file.request, approval), Said("approve", why), by)
        return tx.request_file(file.request.request_id) or file

    def _tell(self, tx: Tx, person: Person, files: Sequence[RequestFile], at: datetime) -> None:
        """One mail about everything that comes with the job."""
        if not files:
            return
        self.desk.notices.queue(
            tx,
            "birthright_given",
            "outcome",
            person.email,
            {
                "lines": lines.lines(self.desk, files, person.person_id),
                "why_you": "You get this because you are new in your job.",
            },
            dedupe_key=f"birthright_given:{person.person_id}:{at.isoformat()}",
            at=at,
        )
