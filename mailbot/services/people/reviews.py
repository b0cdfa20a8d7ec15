"""Somebody has changed jobs: the new manager says of each thing from before whether it is kept or removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from mailbot.core.audit import MAILBOT, AuditValue, Private, Tag, Who
from mailbot.core.catalog import Catalog, Person
from mailbot.core.register import Grant
from mailbot.core.trail import instant
from mailbot.services.desk import Desk, records
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment.revoking import revoke
from mailbot.services.ports import Review, Tx

Answer = Literal["keep", "remove"]

BUSINESS_DAYS = 10
"""How long a manager has; halfway they are reminded once."""


def moved(
    desk: Desk, tx: Tx, before: Person, after: Person, grants: Sequence[Grant], older: Review | None, at: datetime
) -> None:
    """Notes a change of job, and asks the new manager about what the person holds; one question takes the place of an
    `older` one that is open."""
    why = job_changes(desk.catalog, before, after) or "what they did before is not known"
    facts = {"person": Who(after.person_id), "what": Private(why)}
    records.note(tx, at, Tag.PERSON_MOVED, MAILBOT, after.person_id, facts)
    if not grants:
        return
    if older:
        _close(tx, older, "a newer review", at)
    reviewer = reviewing(desk.catalog, after, after)
    if reviewer is None:
        _tell_nobody(desk, tx, after, at)
        return
    due = _due(desk, at, BUSINESS_DAYS)
    answers = {grant.grant_id: "" for grant in grants}
    row = tx.add_review(Review("", after.person_id, reviewer.person_id, why, at, due, answers))
    opened: dict[str, AuditValue] = {"person": Who(row.person), "reviewer": Who(row.reviewer)}
    opened |= {"grants": list(answers), "due": instant(due)}
    records.note(tx, at, Tag.REVIEW_OPENED, MAILBOT, row.review_id, opened)
    _ask(desk, tx, row, grants, at, "asked")


def reviewer_left(desk: Desk, tx: Tx, leaver: Person, at: datetime) -> None:
    """The reviews of a leaver pass to the manager that the person has now, else to the leaver's own."""
    for row in tx.open_reviews():
        if row.reviewer != leaver.person_id:
            continue
        person = desk.person(row.person)
        reviewer = reviewing(desk.catalog, person, person) or reviewing(desk.catalog, leaver, person)
        if reviewer:
            tx.pass_review(row.review_id, reviewer.person_id)
            passed_on = {"person": Who(row.person), "from": Who(row.reviewer), "to": Who(reviewer.person_id)}
            records.note(tx, at, Tag.REVIEW_PASSED, MAILBOT, row.review_id, passed_on)
            passed = tx.review(row.review_id)
            if passed:
                _ask(desk, tx, passed, _open(tx, passed), at, f"asked:{reviewer.person_id}")
        else:
            _tell_nobody(desk, tx, person, at)


def reviewing(catalog: Catalog, of: Person, reviewed: Person) -> Person | None:
    """The active manager of somebody, unless the review is about that manager."""
    manager = catalog.person_at(of.manager)
    return manager if manager and manager.active and manager.person_id != reviewed.person_id else None


def job_changes(catalog: Catalog, before: Person, after: Person) -> str:
    """What is different, in words: `department Finance, now Sales`."""
    pairs = {
        "department": (before.department, after.department),
        "title": (before.title, after.title),
        "manager": (_name_at(catalog, before.manager), _name_at(catalog, after.manager)),
    }
    return "; ".join(f"{what} {old or 'none'}, now {new or 'none'}" for what, (old, new) in pairs.items() if old != new)


def _name_at(catalog: Catalog, address: str) -> str:
    person = catalog.person_at(address)
    return person.name if person else address


def _due(desk: Desk, at: datetime, business_days: int) -> datetime:
    """The end of office hours so many business days later (UTC)."""
    calendar = desk.policy.calendar
    day = calendar.add_business_days(desk.today(at), business_days)
    return datetime.combine(day, calendar.closes, ZoneInfo(calendar.time_zone)).astimezone(at.tzinfo)


def _open(tx: Tx, row: Review) -> list[Grant]:
    """What of a review has no answer and is still held."""
    held = tx.grants_of([row.person]).get(row.person, [])
    return [grant for grant in held if row.answers.get(grant.grant_id) == ""]


def _ask(desk: Desk, tx: Tx, row: Review, grants: Sequence[Grant], at: datetime, key: str) -> None:
    name = desk.name(row.person)
    desk.notices.queue(
        tx,
        "review_asked",
        "outcome",
        desk.person(row.reviewer).email,
        {
            "who": name,
            "why": row.why,
            "grants": [grant.what for grant in grants],
            "due": row.due_at,
            "link": desk.links.url("review", {"v": row.review_id, "p": row.reviewer}),
            "again": key == "reminded",
            "why_you": f"You get this because you are the manager of {name}.",
        },
        dedupe_key=f"review:{row.review_id}:{key}",
        at=at,
    )


def _tell_nobody(desk: Desk, tx: Tx, person: Person, at: datetime) -> None:
    what = f"{person.name} has changed jobs and has access from before, and nobody is there to review it."
    do = f"Fill in manager of {person.name} in staff.csv, and look with them at what is still needed."
    alert(desk, tx, f"review:{person.person_id}:{at.isoformat()}", f"no review for {person.name}", what, do, at)


def _close(tx: Tx, row: Review, cause: str, at: datetime) -> None:
    tx.close_review(row.review_id, at)
    facts = {"person": Who(row.person), "cause": cause}
    records.note(tx, at, Tag.REVIEW_CLOSED, MAILBOT, row.review_id, facts)


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review as its reviewer sees it: each grant, ended ones too, with the answer that was given."""

    review: Review
    who: Person
    rows: tuple[tuple[Grant, str], ...]


def _may_answer(row: Review, reviewer: str) -> bool:
    """Whether a review is this person's to answer; never one of what they hold themselves, whatever the row says."""
    return row.reviewer == reviewer != row.person


@dataclass(frozen=True)
class Reviews:
    """Reviews on the page and over time. Nothing is ever removed by silence."""

    desk: Desk

    def view(self, review_id: str, reviewer: str) -> ReviewView | None:
        """The review, when it is this person's to answer and they work here."""
        with self.desk.store.read() as tx:
            row = tx.review(review_id)
            if row is None or not _may_answer(row, reviewer) or not self.desk.person(reviewer).active:
                return None
            grants = (tx.grant(grant_id) for grant_id in row.answers)
            rows = tuple((grant, row.answers[grant.grant_id]) for grant in grants if grant)
        return ReviewView(row, self.desk.person(row.person), rows)

    def answer(self, review_id: str, reviewer: str, answers: Mapping[str, Answer]) -> None:
        """Keeps what the reviewer says about each grant (by grant_id); the first answer to each counts."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            row = tx.review(review_id, lock=True)
            if row is None or not _may_answer(row, reviewer) or row.done_at:
                return
            for grant_id, answer in answers.items():
                self._take(tx, row, grant_id, answer, now)
            self._close_if_done(tx, review_id, now)

    def _take(self, tx: Tx, row: Review, grant_id: str, answer: Answer, now: datetime) -> None:
        if not tx.answer_review(row.review_id, grant_id, answer, row.reviewer, now):
            return
        facts = {"person": Who(row.person), "grant": grant_id, "answer": answer}
        records.note(tx, now, Tag.REVIEW_ANSWERED, row.reviewer, row.review_id, facts)
        grant = tx.grant(grant_id)
        if answer == "remove" and grant:
            revoke(self.desk, tx, grant, "not needed in the new job", row.reviewer, now)

    def _close_if_done(self, tx: Tx, review_id: str, now: datetime) -> bool:
        row = tx.review(review_id)
        if row is None or row.done_at or _open(tx, row):
            return False
        _close(tx, row, "everything is answered", now)
        return True

    def watch(self) -> int:
        """Reminds once halfway, tells the access office once when it is late, and closes what is settled otherwise."""
        with self.desk.store.read() as tx:
            waiting = tx.open_reviews()
        return one_by_one(self.desk, waiting, self._watch, lambda row: f"the review of {self.desk.name(row.person)}")

    def _watch(self, tx: Tx, waiting: Review) -> int:
        now, row = self.desk.now(), tx.review(waiting.review_id, lock=True)
        if row is None or row.done_at or self._close_if_done(tx, row.review_id, now):
            return 0
        if now >= row.due_at:
            return self._tell_office(tx, row, now)
        if now >= _due(self.desk, row.made_at, BUSINESS_DAYS // 2):
            _ask(self.desk, tx, row, _open(tx, row), now, "reminded")
            return 1
        return 0

    def _tell_office(self, tx: Tx, row: Review, now: datetime) -> int:
        name, reviewer = self.desk.name(row.person), self.desk.name(row.reviewer)
        left = ", ".join(grant.what for grant in _open(tx, row))
        what = f"{reviewer} was asked what {name} needs after a change of job, and has not answered about: {left}."
        do = f"Ask {reviewer}: the link in their mail still works. Nothing is removed until they answer."
        return alert(self.desk, tx, f"review:{row.review_id}", f"the review of {name} is late", what, do, now)
