"""What one person has and has asked for, with what they can do about each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from mailbot.core.catalog import Person
from mailbot.core.register import Grant, RequestFile
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.approvals import presence
from mailbot.services.decisions import open_questions
from mailbot.services.desk import Desk, lines
from mailbot.services.desk.natures import APPEAL_WITHIN
from mailbot.services.ports import Inquiry, Question, Tx

WITH_IT = ("open", "exported", "failed")
OVER = ("rejected", "lapsed", "refused", "withdrawn", "superseded")
SOON = timedelta(days=30)
"""What ends within this time is shown first."""
AT_ONCE, NEWEST = 50, 10
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class MyRequest:
    """One request as its requester or beneficiary reads it; `acts` names what they can do about it.

    `choices` are the labels and descriptions to choose from, where mailbot has asked back; `asked` is what approvers
    want to know, as (who asks, their question); `no` is who said no, and why.
    """

    line: lines.Line
    made_at: datetime
    acts: tuple[str, ...]
    about: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    no: tuple[str, str] | None = None

    @property
    def waits_for_you(self) -> bool:
        """Whether it goes on once its requester has answered something."""
        return not {"answer", "inform", "number"}.isdisjoint(self.acts)


@dataclass(frozen=True, slots=True)
class MyGrant:
    """One thing that a person has; `leaving` says that IT is to take it away, `longest` how many days can be given."""

    grant: Grant
    description: str
    risk: str
    approved_by: tuple[str, ...]
    leaving: bool
    ends_soon: bool
    longest: int | None
    acts: tuple[str, ...]


@dataclass(frozen=True)
class Mine:
    """Looks up what is somebody's own; every list is bounded."""

    desk: Desk

    def access(self, person: Person, after: str = "", ending: bool = False) -> tuple[list[MyGrant], str]:
        """What a person has, a page of it, and where the next page begins; only what ends soon, soonest first."""
        with self.desk.store.read() as tx:
            last = tx.grant(after) if after else None
            last = last if last and last.person == person.person_id else None
            if ending:
                late = (last.until or date.max, last.grant_id) if last else (date.min, "")
                held = tx.grants_ending(person.person_id, self._soon(), late, AT_ONCE + 1)
            else:
                behind = (last.system, last.grant_id) if last else ("", "")
                held = tx.grants_mine(person.person_id, behind, AT_ONCE + 1)
            shown = held[:AT_ONCE]
            leaving = tx.leaving([grant.grant_id for grant in shown])
            approvers = lines.approved_by(self.desk, tx, shown)
        further = shown[-1].grant_id if len(held) > AT_ONCE else ""
        told = zip(shown, approvers, strict=True)
        return [self._grant(grant, by, grant.grant_id in leaving) for grant, by in told], further

    def requests(self, person: Person, states: Sequence[str], most: int = AT_ONCE) -> list[MyRequest]:
        """The newest requests in these states, made by or for a person."""
        with self.desk.store.read() as tx:
            return self._requests(tx, person, tx.mine(person.person_id, states, most))

    def questions(self, person: Person, after: str = "") -> tuple[list[MyRequest], str]:
        """What waits for a person's answer to mailbot or to somebody who decides, newest first, a page of it, and where
        the next page begins."""
        with self.desk.store.read() as tx:
            last = tx.request_file(after) if after else None
            theirs = last is not None and last.request.requester == person.person_id
            before = (last.request.created_at, after) if last and theirs else (_NEVER, "")
            found = tx.asked_of(person.person_id, before, AT_ONCE + 1)
            shown = found[:AT_ONCE]
            return self._requests(tx, person, shown), shown[-1].request.request_id if len(found) > AT_ONCE else ""

    def on_their_way(self, person: Person) -> list[MyRequest]:
        """The newest that are approved, and which IT has not set up yet."""
        with self.desk.store.read() as tx:
            return self._requests(tx, person, tx.coming(person.person_id, NEWEST))

    def _soon(self) -> date:
        return self.desk.today(self.desk.now()) + SOON

    def _grant(self, grant: Grant, approvers: tuple[str, ...], leaving: bool) -> MyGrant:
        row = self.desk.catalog.row_of(grant)
        keeps = bool(row) and not leaving
        return MyGrant(
            grant=grant,
            description=row.description if row else "",
            risk=row.risk if row else "",
            approved_by=approvers,
            leaving=leaving,
            ends_soon=grant.until is not None and grant.until <= self._soon(),
            longest=row.max_days if row else None,
            acts=(*(("extend",) if keeps and grant.until else ()), *(("give_back",) if keeps else ())),
        )

    def _requests(self, tx: Tx, person: Person, files: Sequence[RequestFile]) -> list[MyRequest]:
        now = self.desk.now()
        away = presence.away(self.desk, tx, files, now)
        asked = tx.questions_on([file.request.request_id for file in files if file.request.state == "draft"])
        ended = [file.request.request_id for file in files if file.request.state in ("rejected", "lapsed")]
        followed = tx.with_followers(ended)
        wanted = open_questions(tx, [file for file in files if file.request.requester == person.person_id])
        return [
            self._request(person, file, lines.line(self.desk, file, person.person_id, away), asked, wanted)
            if file.request.request_id not in followed
            else MyRequest(
                lines.line(self.desk, file, person.person_id, away),
                file.request.created_at,
                (),
                no=self._no(file),
            )
            for file in files
        ]

    def _no(self, file: RequestFile) -> tuple[str, str] | None:
        no = next((row for row in file.decisions if row.verb == "reject"), None)
        slot = file.approval(no.slot) if no else None
        if no is None or file.request.state != "rejected":
            return None
        by = lines.decider(self.desk.catalog, slot) if slot else self.desk.name(no.decided_by)
        return by, lines.unlinked(no.reason)

    def _request(
        self,
        person: Person,
        file: RequestFile,
        line: lines.Line,
        asked: Mapping[str, Question],
        wanted: Sequence[Inquiry],
    ) -> MyRequest:
        question = asked.get(file.request.request_id)
        acts = tuple(name for name, may in _ACTS.items() if may(file, person.person_id, self.desk.now()))
        about = tuple(
            (self.desk.name(row.asked_by), lines.unlinked(row.text))
            for row in wanted
            if row.request_id == file.request.request_id
        )
        if about:
            return MyRequest(line, file.request.created_at, ("inform", *acts), asked=about)
        if question is None or file.request.requester != person.person_id:
            return MyRequest(line, file.request.created_at, acts, no=self._no(file))
        rows = [self.desk.catalog.by_label.get(label) for label in question.choices]
        choices = tuple(
            (level if question.about else f"{system} ({level})", row.description if row else "")
            for (system, level), row in zip(question.choices, rows, strict=True)
        )
        return MyRequest(line, file.request.created_at, ("answer", *acts), question.about, choices)


def _may_withdraw(file: RequestFile) -> bool:
    """What is set up already is given back instead."""
    with_it = file.task is not None and file.task.state in WITH_IT and not file.taken_back
    return file.request.state in OPEN_STATES or with_it


def _may_appeal(file: RequestFile, person: str, now: datetime) -> bool:
    request = file.request
    no = next((row for row in file.decisions if row.verb == "reject"), None)
    mine = request.requester == person and request.state == "rejected" and request.nature not in ("appeal", "emergency")
    return mine and no is not None and now - no.decided_at <= APPEAL_WITHIN


_ACTS: Mapping[str, Callable[[RequestFile, str, datetime], bool]] = {
    "number": lambda file, person, now: file.request.requester == person and lines.waits_for_number(file.request),
    "withdraw": lambda file, person, now: _may_withdraw(file),
    "again": lambda file, person, now: file.request.requester == person and lines.comes_again(file.request),
    "appeal": _may_appeal,
}
