"""What time does to exceptions from segregation of duties: they begin, ask for evidence, and end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT, Tag, Who
from mailbot.core.calendar import in_words
from mailbot.core.catalog import SodException
from mailbot.core.register import Grant
from mailbot.core.trail import instant
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment.revoking import EXCEPTION, revoke
from mailbot.services.ports import Evidence, KnownException, Tx

PATIENCE = 10
"""How many business days an owner has to show evidence before the access office is told."""


@dataclass(frozen=True)
class Exceptions:
    """Holds exceptions.csv against what was in force before; everything it needs is in the rows."""

    desk: Desk

    def look(self) -> int:
        """Notes what is in force, ends what is not any more, asks for evidence; returns how many things it did."""
        now = self.desk.now()
        valid = {row.exception: row for row in self.desk.rulebook.exceptions if row.until >= self.desk.today(now)}
        names = [row.exception for row in self.desk.rulebook.exceptions]
        with self.desk.store.read() as tx:
            known = {row.exception: row for row in tx.exceptions_in_force(names)}
            asked = tx.newest_evidence(list(valid))
        noted = {name: self._noted(row, known.get(name), now) for name, row in valid.items()}
        fresh = [row for name, row in noted.items() if row != known.get(name)]
        over = [row for name, row in known.items() if name not in valid]

        def ask(tx: Tx, row: SodException) -> bool:
            return self._ask(tx, row, noted[row.exception].begun_at, asked.get(row.exception), now)

        changed = one_by_one(self.desk, fresh, lambda tx, row: _note(tx, row, now), _named)
        changed += one_by_one(self.desk, over, lambda tx, row: self._end(tx, row, now), _named)
        return changed + one_by_one(self.desk, valid.values(), ask, _named)

    def _noted(self, row: SodException, before: KnownException | None, now: datetime) -> KnownException:
        person = self.desk.catalog.person_at(row.person)
        return KnownException(
            row.exception,
            row.rule,
            person.person_id if person else "",
            row.control,
            row.owner,
            row.until,
            before.begun_at if before else now,
        )

    # --- evidence ------------------------------------------------------------------------------------------------

    def _ask(self, tx: Tx, row: SodException, begun: datetime, last: Evidence | None, now: datetime) -> bool:
        """Asks the owner when it is time; what was asked for and not shown is told to the access office once."""
        since = max(begun, last.asked_at) if last else begun
        if since + timedelta(days=row.evidence_days) > now:
            return bool(last and last.asked_at >= begun and self._miss(tx, row, last, now))
        asked = Evidence(self.desk.links.secret(), row.exception, now, row.owner)
        queued = self.desk.notices.queue(
            tx,
            "exception_evidence",
            "report",
            row.owner,
            {
                **self._facts(row),
                "since": since.date(),
                "why_you": f"You get this because exceptions.csv names you for the control of {row.exception}.",
            },
            dedupe_key=f"evidence:{row.exception}:{since.isoformat()}",
            at=now,
            reply_tag=asked.evidence_id,
        )
        if queued:
            tx.ask_evidence(asked)
            owner = self.desk.catalog.person_at(row.owner)
            facts = {"of": Who(owner.person_id)} if owner else {}
            records.note(tx, now, Tag.EXCEPTION_ASKED, MAILBOT, row.exception, facts)
        return queued

    def _miss(self, tx: Tx, row: SodException, last: Evidence, now: datetime) -> bool:
        calendar = self.desk.policy.calendar
        due = calendar.add_business_days(self.desk.today(last.asked_at), PATIENCE)
        if last.shown_at or self.desk.today(now) <= due:
            return False
        headline = f"no evidence for exception {row.exception}"
        asked = f"{self.desk.catalog.name_at(row.owner)} was asked on {in_words(self.desk.today(last.asked_at))}"
        what = f"{asked} to show that this control works, and has not: {row.control}"
        do = "Ask them, name somebody else as owner in exceptions.csv, or remove the row: then the exception ends."
        return alert(self.desk, tx, f"evidence:{last.evidence_id}", headline, what, do, now)

    # --- the end -------------------------------------------------------------------------------------------------

    def _end(self, tx: Tx, row: KnownException, now: datetime) -> bool:
        """It is over: access office and owner learn what now conflicts. What it gave ends with its last day; a row that
        is gone may be a slip, so by that nothing is taken away."""
        if not tx.end_exception(row.exception, now):
            return False
        grants = self._conflicting(tx, row, now)
        given = [grant for grant in grants if row.until < self.desk.today(now) and _was_given(tx, grant, row)]
        for grant in given:
            revoke(self.desk, tx, grant, f"{EXCEPTION} {row.exception} ended on {in_words(row.until)}", MAILBOT, now)
        facts = {"person": Who(row.person)} if row.person else {}
        records.note(tx, now, Tag.EXCEPTION_ENDED, MAILBOT, row.exception, {"rule": row.rule, **facts})
        office = self.desk.policy.access_office
        self._tell_ended(tx, row, office, "you are the access office in policy.yaml", grants, given, now)
        if row.owner.lower() != office.lower():
            self._tell_ended(tx, row, row.owner, "exceptions.csv named you for its control", grants, given, now)
        return True

    def _conflicting(self, tx: Tx, row: KnownException, now: datetime) -> Sequence[Grant]:
        """What the person holds against the rule, unless another exception allows it."""
        excepted = any(
            other.rule == row.rule and other.until >= self.desk.today(now) and self._whose(other) == row.person
            for other in self.desk.rulebook.exceptions
        )
        held = [] if excepted or not row.person else tx.held(row.person)
        found = self.desk.rulebook.combinations.among(held, self.desk.today(now))
        return next((toxic.grants for toxic in found if toxic.rule.rule == row.rule), ())

    def _whose(self, row: SodException) -> str:
        person = self.desk.catalog.person_at(row.person)
        return person.person_id if person else ""

    def _tell_ended(
        self,
        tx: Tx,
        row: KnownException,
        recipient: str,
        why: str,
        grants: Sequence[Grant],
        given: Sequence[Grant],
        now: datetime,
    ) -> None:
        self.desk.notices.queue(
            tx,
            "exception_ended",
            "office",
            recipient,
            {
                "exception": row.exception,
                "rule": self._rule(row.rule),
                "who": self.desk.name(row.person),
                "control": row.control,
                "over": row.until < self.desk.today(now),
                "until": row.until,
                "grants": [
                    {
                        "what": one.what,
                        "since": one.since.date(),
                        "goes": one in given,
                    }
                    for one in grants
                ],
                "goes": bool(given),
                "why_you": f"You get this because {why}.",
            },
            dedupe_key=f"exception_ended:{row.exception}:{row.begun_at.isoformat()}:{recipient}",
            at=now,
        )

    def _facts(self, row: SodException) -> dict[str, object]:
        return {
            "exception": row.exception,
            "rule": self._rule(row.rule),
            "who": self.desk.name(self._whose(row)) or row.person,
            "control": row.control,
            "until": row.until,
        }

    def _rule(self, name: str) -> str:
        rule = self.desk.rulebook.combinations.by_name.get(name)
        return f"{name} ({rule.name})" if rule else name


def _was_given(tx: Tx, grant: Grant, row: KnownException) -> bool:
    """Whether this exception is why it could be given."""
    file = tx.request_file(grant.request_id)
    return file is not None and any(conflict.exception == row.exception for conflict in file.request.conflicts)


def _note(tx: Tx, row: KnownException, now: datetime) -> bool:
    tx.note_exception(row)
    facts = {"rule": row.rule, "person": Who(row.person) if row.person else "", "until": row.until.isoformat()}
    records.note(tx, now, Tag.EXCEPTION_NOTED, MAILBOT, row.exception, {**facts, "begun": instant(row.begun_at)})
    return True


def _named(row: SodException | KnownException) -> str:
    return f"the exception {row.exception}"
