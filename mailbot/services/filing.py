"""Filing a wish: from one entitlement for one person to a routed request, a refusal in words, or an open question."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from mailbot.core import sod
from mailbot.core.catalog import Conflict, Entitlement, Person
from mailbot.core.register import MAILBOT, AccessRequest, Grant, RequestFile, Tag
from mailbot.core.understanding import OpenWish, Reading, Wish
from mailbot.services import records
from mailbot.services.answers import wishes
from mailbot.services.desk import Desk
from mailbot.services.dispatch import dispatch
from mailbot.services.emergencies import at_once
from mailbot.services.evidence import evidence, parts, quoted, with_warnings
from mailbot.services.ports import Question, Thread, Tx
from mailbot.services.refusals import in_words, is_over, may_not_ask_for

Label = tuple[str, str]
People = tuple[Person | None, ...]

NOTHING: Mapping[Label, str] = {}


@dataclass
class Filed:
    """What became of the wishes of one mail."""

    requests: list[RequestFile] = field(default_factory=list)
    refused: list[dict[str, str]] = field(default_factory=list)
    drafts: list[AccessRequest] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    answered_in: list[str] = field(default_factory=list)
    """The conversations whose open question one of the wishes has answered."""

    def refuse(self, what: str, why: str) -> None:
        self.refused.append({"what": what, "why": why})

    @property
    def summary(self) -> str:
        """What came of a mail, in a few words for the trail."""
        parts = [f"{file.request.request_id} {file.request.state}" for file in self.requests]
        parts += [f"{draft.request_id} asked back" for draft in self.drafts]
        parts += [f"refused {row['what']}" for row in self.refused]
        return "; ".join(parts)


@dataclass(frozen=True)
class Filing:
    """Files the wishes of one mail in one transaction; the caller answers the mail with what comes of it.

    `mails` are the mails in which the wishes stand: the first one asked, the others answered what we asked back.
    `warnings` are about the newest of them, for those who decide.
    """

    desk: Desk
    tx: Tx
    thread: Thread
    requester: Person
    reading: Reading
    mails: tuple[int, ...]
    at: datetime
    filed: Filed = field(default_factory=Filed)
    warnings: tuple[str, ...] = ()

    def file_all(self) -> Filed:
        """Every clear wish for every person becomes a request or a refusal; every open one a draft with a question.

        A wish for somebody who is not known for certain is left out.
        """
        wanted = [(person, wish) for wish in wishes(self.reading) for person in people_of(self.reading, wish) if person]
        for person in dict.fromkeys(person for person, _ in wanted):
            if why := may_not_ask_for(self.requester, person, self.desk.catalog, self.desk.policy):
                self.filed.refuse(f"access for {person.name}", why)
                continue
            for wish in (wish for whom, wish in wanted if whom == person):
                self._take_up(person, wish)
        return self.filed

    def _take_up(self, person: Person, wish: Wish | OpenWish) -> None:
        if isinstance(wish, OpenWish):
            self._draft(person, wish)
            return
        line = evidence(quoted(wish), wish.entitlement, wish.runners_up)
        self._file(person, wish.entitlement, line)

    def complete(self, draft: AccessRequest, entitlement: Entitlement, line: str) -> Filed:
        """An answered question: the draft becomes what was chosen; `line` is its evidence."""
        records.move(self.tx, draft, Tag.REQUEST_ANSWERED, self.requester.person_id, self.at)
        self._file(self.desk.person(draft.beneficiary), entitlement, line, draft)
        return self.filed

    def _file(self, person: Person, entitlement: Entitlement, line: str, answered: AccessRequest | None = None) -> None:
        draft = answered or self._waiting_draft(person, entitlement.system)
        if why := self._superfluous(person, entitlement, draft):
            self.filed.refuse(entitlement.label, why)
            if draft:
                records.move(self.tx, draft, Tag.REQUEST_REFUSED, MAILBOT, self.at)
                self._close_question(draft)
            return
        until = self._until(entitlement, draft)
        request = self._content(person, entitlement, line, until, draft)
        if self.reading.emergency:
            request, note = at_once(self.desk, self.tx, request, self.at)
            self.filed.notes.append(note)
        if draft:
            self.tx.complete_draft(request)
            self._close_question(draft)
        else:
            records.draft(self.tx, request, self.at)
        file, refused = dispatch(self.desk, self.tx, request, self.requester.person_id, self.at)
        if refused:
            self.filed.refuse(request.what, refused)
        else:
            self.filed.requests.append(file)

    def _waiting_draft(self, person: Person, system: str) -> AccessRequest | None:
        """A draft of the same requester about the same system: a clear mail answers its question as well."""
        return next(
            (
                request
                for request in self.tx.open_requests(person.person_id)
                if request.state == "draft" and request.system == system
                if request.requester == self.requester.person_id
            ),
            None,
        )

    def _superfluous(self, person: Person, wanted: Entitlement, draft: AccessRequest | None) -> str:
        """Why this need not be asked: it is asked, held, or over already; in words, empty when it may be filed."""
        mine = draft.request_id if draft else ""
        for request in self.tx.open_requests(person.person_id):
            if request.system == wanted.system and request.request_id != mine:
                return f"{request.request_id} for {request.what} is open already; reply “status” to see where it is."
        for grant in _held(self.tx, person, self.at):
            if (grant.system, grant.access_level) == (wanted.system, wanted.access_level):
                since = in_words(grant.since.date())
                return f"{person.name} has had this since {since}. If it does not work, please ask IT."
        return is_over(self._wished_until(draft), self.at)

    def _until(self, entitlement: Entitlement, draft: AccessRequest | None) -> date | None:
        """The last day: as wished, but no longer than the catalog allows, which is said in the answer."""
        wished = self._wished_until(draft)
        if entitlement.max_days is None:
            return wished
        latest = self.at.date() + timedelta(days=entitlement.max_days)
        if wished and wished <= latest:
            return wished
        self.filed.notes.append(f"{entitlement.label} is given for {entitlement.max_days} days at most.")
        return latest

    def _wished_until(self, draft: AccessRequest | None) -> date | None:
        """The last day that this mail asks for, else the one of the mail that the draft came from."""
        return self.reading.until or (draft.until if draft else None)

    def _content(
        self,
        person: Person,
        entitlement: Entitlement,
        line: str,
        until: date | None,
        draft: AccessRequest | None,
    ) -> AccessRequest:
        base = replace(draft, due_at=None) if draft else self._new(person, entitlement.system)
        return replace(
            base,
            justification=base.justification or self.reading.justification or "",
            system=entitlement.system,
            access_level=entitlement.access_level,
            risk=entitlement.risk,
            until=until,
            evidence=with_warnings(line, (*(parts(draft.evidence)[1] if draft else ()), *self.warnings)),
            rules_version=self.desk.rulebook.version,
            conflicts=self._conflicts(person, entitlement, base.request_id),
        )

    def _new(self, person: Person, system: str) -> AccessRequest:
        return AccessRequest(
            request_id=self.tx.next_request_id(self.at.year),
            version=1,
            state="draft",
            requester=self.requester.person_id,
            beneficiary=person.person_id,
            system=system,
            access_level="",
            risk="low",
            until=self.reading.until,
            justification=self.reading.justification or "",
            urgent=self.reading.urgent,
            thread_id=self.thread.thread_id,
            created_at=self.at,
        )

    def _conflicts(self, person: Person, wanted: Entitlement, request_id: str) -> tuple[Conflict, ...]:
        """Toxic combinations with what the person holds, has asked for, and asks for in the same mail."""
        beside = {
            (wish.entitlement.system, wish.entitlement.access_level): "asked in the same mail"
            for wish in self.reading.items
            if wish.entitlement != wanted and person in people_of(self.reading, wish)
        }
        return conflicts_of(self.desk, self.tx, person, wanted, request_id, self.at, beside)

    def _draft(self, person: Person, wish: OpenWish) -> None:
        """A wish that is not clear yet: a draft that keeps its place, with the choices to answer from."""
        system = wish.system or ""
        candidates = wish.candidates or self.desk.catalog.levels.get(system, ())
        if not candidates:
            return
        if system and self._waiting_draft(person, system):
            self.filed.refuse(system, "we have already asked you which access you need: please answer that mail.")
            return
        due = self.at + timedelta(days=self.desk.policy.question_days)
        line = with_warnings(quoted(wish), self.warnings)
        request = replace(self._new(person, system), due_at=due, evidence=line)
        records.draft(self.tx, request, self.at)
        self.tx.add_question(
            Question(
                question_id=f"{request.request_id}/{request.version}",
                thread_id=self.thread.thread_id,
                kind="which",
                about=system,
                asked_at=self.at,
                mails=self.mails,
                request_id=request.request_id,
                version=request.version,
                choices=tuple((row.system, row.access_level) for row in candidates),
                state="queued" if self.tx.question_of(self.thread.thread_id) else "open",
            )
        )
        self.filed.drafts.append(request)

    def _close_question(self, draft: AccessRequest) -> None:
        if question := self.tx.question_on(draft.request_id):
            self.tx.update_question(replace(question, state="answered"))
            self.filed.answered_in.extend([question.thread_id] if question.state == "open" else [])


def _held(tx: Tx, person: Person, at: datetime) -> list[Grant]:
    """What the person holds today; access whose last day is over may be asked for again."""
    return [grant for grant in tx.held(person.person_id) if grant.until is None or grant.until >= at.date()]


def conflicts_of(
    desk: Desk,
    tx: Tx,
    person: Person,
    wanted: Entitlement,
    request_id: str,
    at: datetime,
    beside: Mapping[Label, str] = NOTHING,
) -> tuple[Conflict, ...]:
    """Toxic combinations with what the person holds, has asked for otherwise, and asks for `beside` it."""
    held = {(row.system, row.access_level): f"held since {in_words(row.since.date())}" for row in _held(tx, person, at)}
    asked = {
        (row.system, row.access_level): f"asked in {row.request_id}"
        for row in tx.open_requests(person.person_id)
        if row.request_id != request_id and row.access_level
    }
    return sod.conflicts((wanted.system, wanted.access_level), held, asked, beside, desk.rulebook.sod)


def people_of(reading: Reading, wish: Wish | OpenWish) -> People:
    """For whom a wish is; None stands for somebody who is not known for certain."""
    people = reading.beneficiaries if wish.people is None else wish.people
    return people or (None,)
