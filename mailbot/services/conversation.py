"""What a believed person's mail leads to: one handler for each thing a mail can be for, all in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.catalog import Entitlement, Person
from mailbot.core.mail import Message
from mailbot.core.register import MAILBOT, AccessRequest, RequestFile, Tag
from mailbot.core.understanding import Intent, Reading, choose, own_text
from mailbot.services import lines, records
from mailbot.services.asking import decide_link
from mailbot.services.decisions import withdraw
from mailbot.services.desk import Desk
from mailbot.services.filing import Filed, Filing
from mailbot.services.ports import Question, Thread, Tx

_TIMES_TO_ASK = 2


@dataclass(frozen=True)
class Conversation:
    """One mail of one person, in the thread it belongs to; `handle` says in a few words what came of it."""

    desk: Desk
    tx: Tx
    mail_id: int
    message: Message
    person: Person
    reading: Reading
    at: datetime

    def handle(self) -> str:
        thread = self._known_thread()
        question = self.tx.question_of(thread.thread_id) if thread else None
        if thread and question and (chosen := self._chosen(question)) is not None:
            return self._answer(thread, question, chosen)
        if thread and question and self.reading.intent in _NOT_UNDERSTOOD:
            return self._ask_again(thread, question)
        if self.reading.intent in _NOT_UNDERSTOOD and self.message.tag and self.tx.approval_by_tag(self.message.tag):
            return self.decision()
        handler = _HANDLERS.get(self.reading.intent)
        return handler(self) if handler else "not a request"

    # --- threads ---------------------------------------------------------------------------------------------------

    def _known_thread(self) -> Thread | None:
        """The person's own conversation that this mail belongs to: by the plus-tag, else by the mails it refers to."""
        thread = self.tx.thread(self.message.tag) if self.message.tag else None
        if thread is None:
            ids = [reference for reference in (self.message.in_reply_to, *self.message.references) if reference]
            found = self.tx.thread_of_notice(ids) if ids else None
            thread = self.tx.thread(found[0]) if found and found[0] else None
        return thread if thread and thread.person == self.person.person_id else None

    def _thread(self) -> Thread:
        """The known conversation, or a new one that begins with this mail."""
        if known := self._known_thread():
            return replace(known, subject=self.message.subject, message_id=self.message.message_id)
        thread = Thread(
            self.desk.links.secret(),
            self.person.person_id,
            self.message.subject,
            self.message.message_id,
            self.mail_id,
            self.at,
        )
        self.tx.add_thread(thread)
        return thread

    # --- asking for access -----------------------------------------------------------------------------------------

    def request(self) -> str:
        thread = self._thread()
        people = [person for person in self.reading.beneficiaries if person]
        if not self.reading.items and not any(wish.candidates for wish in self.reading.ask):
            self._tell(thread, Filed())
            return _summary(Filed())
        if len(people) < len(self.reading.beneficiaries) or not people:
            return self._ask_for_whom(thread)
        filed = self._filing(thread).file_all(people)
        self._tell(thread, filed)
        return _summary(filed)

    def _filing(self, thread: Thread) -> Filing:
        return Filing(self.desk, self.tx, thread, self.person, self.reading, self.at)

    def _tell(self, thread: Thread, filed: Filed, again: bool = False) -> None:
        """One answer to one mail: the question if there is one, else the receipt, else what stands against it."""
        question = self.tx.question_of(thread.thread_id)
        facts: dict[str, object] = {
            "lines": lines.lines(self.desk.catalog, filed.requests, self.person.person_id),
            "refused": filed.refused,
            "unknown": list(self.reading.unknown),
            "notes": filed.notes,
        }
        if question and (filed.drafts or again):
            self._queue(thread, "question", facts | self._question_facts(question, again))
        elif filed.requests:
            self._queue(thread, "received", facts)
        elif filed.refused:
            self._queue(thread, "refused", facts | {"state_word": "Problem"})
        else:
            self._queue(thread, "unknown_system", facts | {"near": []})

    def _question_facts(self, question: Question, again: bool) -> dict[str, object]:
        choices = [
            {"number": number, "label": self._choice_label(question, system, level), "description": description}
            for number, (system, level) in enumerate(question.choices, start=1)
            for description in [self._description(system, level)]
        ]
        about = question.system
        asked = f"Which access to {about} do you need?" if about else "Which of these do you mean?"
        return {"about": about, "choices": choices, "again": again, "question": asked}

    def _choice_label(self, question: Question, system: str, level: str) -> str:
        return level if question.system else f"{system} ({level})"

    def _description(self, system: str, level: str) -> str:
        entitlement = self.desk.catalog.by_label.get((system, level))
        return entitlement.description if entitlement else ""

    def _ask_for_whom(self, thread: Thread) -> str:
        facts = {"about": "", "choices": [], "again": False, "lines": [], "refused": [], "unknown": [], "notes": []}
        asked = "For whom is this? Please write again with their full name or address, and what they need."
        self._queue(thread, "question", facts | {"question": asked})
        return "asked for whom"

    # --- answering a question --------------------------------------------------------------------------------------

    def _chosen(self, question: Question) -> int | None:
        """The choice this mail makes: its number, 0 for none of these, None when it makes none."""
        choices = self._entitlements(question)
        wished = [
            number for number, row in enumerate(choices, 1) if row in [wish.entitlement for wish in self.reading.items]
        ]
        if len(wished) == 1:
            return wished[0]
        if self.reading.intent in _OTHER_BUSINESS:
            return None
        return choose(own_text(self.message.text), choices)

    def _entitlements(self, question: Question) -> list[Entitlement]:
        return [
            self.desk.catalog.by_label.get(choice) or Entitlement(choice[0], choice[1]) for choice in question.choices
        ]

    def _answer(self, thread: Thread, question: Question, chosen: int) -> str:
        file = self.tx.request_file(question.request_id, lock=True)
        thread = replace(thread, subject=self.message.subject, message_id=self.message.message_id)
        if file is None or file.request.state != "draft":
            self.tx.update_question(records.closed(question))
            return "the question was over"
        if not 1 <= chosen <= len(question.choices):
            return self._none_of_these(thread, question, file)
        entitlement = self._entitlements(question)[chosen - 1]
        filing = self._filing(thread)
        draft = replace(file.request, system=entitlement.system)
        filed = filing.complete(draft, entitlement, f"answer: {own_text(self.message.text)[:80].strip()}")
        self.tx.next_question(thread.thread_id)
        self._tell(thread, filed, again=self.tx.question_of(thread.thread_id) is not None)
        return _summary(filed)

    def _none_of_these(self, thread: Thread, question: Question, file: RequestFile) -> str:
        self.tx.update_question(records.closed(question))
        moved = records.move(self.tx, file.request, Tag.REQUEST_WITHDRAWN, self.person.person_id, self.at)
        self.tx.next_question(thread.thread_id)
        self._queue(thread, "withdrawn", {"lines": self._lines([replace(file, request=moved)])})
        return "none of the choices"

    def _ask_again(self, thread: Thread, question: Question) -> str:
        """Asks once more; after a second answer that says nothing the access office takes over."""
        if question.times_asked >= _TIMES_TO_ASK:
            return self._give_to_office(thread, question)
        self.tx.update_question(replace(question, times_asked=question.times_asked + 1))
        records.move(self.tx, self._request(question), Tag.REQUEST_ASKED, MAILBOT, self.at)
        self._tell(thread, Filed(), again=True)
        return "asked again"

    def _give_to_office(self, thread: Thread, question: Question) -> str:
        said = own_text(self.message.text)[:200]
        why = f"{self.person.name} was asked twice and we could not read the answer: “{said}”"
        self.tx.update_question(records.closed(question))
        moved = records.move(
            self.tx, self._request(question), Tag.REQUEST_REFUSED, MAILBOT, self.at, {"deny": "unclear"}
        )
        line = lines.line(self.desk.catalog, RequestFile(moved))
        self.desk.notices.queue(
            self.tx,
            "held_office",
            "office",
            self.desk.policy.access_office,
            {"line": line, "held_for": [why], "why_you": "You get this because you are the access office."},
            dedupe_key=f"unclear:{self.mail_id}",
            at=self.at,
            request_id=moved.request_id,
        )
        refused = [{"what": moved.what, "why": "we could not read your answer; the access office will write to you."}]
        self._queue(thread, "refused", {"refused": refused, "unknown": [], "state_word": "Problem"})
        return "given to the access office"

    def _request(self, question: Question) -> AccessRequest:
        file = self.tx.request_file(question.request_id, lock=True)
        if file is None:
            raise LookupError(f"{question.request_id} has a question but no record")
        return file.request

    # --- other words -----------------------------------------------------------------------------------------------

    def withdraw(self) -> str:
        files = [
            file
            for file in self._meant()
            if self.person.person_id in (file.request.requester, file.request.beneficiary)
        ]
        taken = [done for file in files if (done := withdraw(self.desk, self.tx, file, self.person.person_id, self.at))]
        if not taken:
            return self.status()
        self._queue(self._thread(), "withdrawn", {"lines": self._lines(taken)})
        return "withdrawn " + ", ".join(file.request.request_id for file in taken)

    def _meant(self) -> list[RequestFile]:
        """The requests a mail speaks of: by id, by its thread, or the only one that is open."""
        ids = list(self.reading.request_ids)
        if not ids and (thread := self._known_thread()):
            ids = [request.request_id for request in self.tx.thread_requests(thread.thread_id)]
        if not ids:
            mine = [request.request_id for request in self.tx.open_requests(self.person.person_id)]
            ids = mine if len(mine) == 1 else []
        return [file for request_id in ids if (file := self.tx.request_file(request_id, lock=True))]

    def status(self) -> str:
        self._queue(self._thread(), "status", {"lines": self._lines(self.tx.asked_by(self.person.person_id))})
        return "told the status"

    def my_access(self) -> str:
        grants = [
            {
                "what": f"{grant.system} ({grant.access_level})",
                "since": grant.since.date(),
                "until": grant.until,
                "approved_by": [self.desk.name(person) for person in grant.approved_by],
            }
            for grant in self.tx.held(self.person.person_id)
        ]
        waiting = [file for file in self.tx.asked_by(self.person.person_id) if file.request.state == "pending"]
        self._queue(self._thread(), "my_access", {"grants": grants, "lines": self._lines(waiting)})
        return "told what they have"

    def help(self) -> str:
        some = list(self.desk.catalog.levels.items())[:3]
        examples = [f"I need {levels[0].access_level} on {system} to …" for system, levels in some]
        facts = {"examples": examples, "access_office": self.desk.policy.access_office}
        self._queue(self._thread(), "help", facts)
        return "explained"

    def decision(self) -> str:
        """An approver's answer by mail: decisions are taken on the page, so the link goes to them once more."""
        for request_id in self._decided_ids():
            file = self.tx.request_file(request_id)
            mine = (
                [row for row in file.approvals if row.approver == self.person.person_id and row.state == "open"]
                if file
                else []
            )
            if file and mine:
                facts = {"line": lines.line(self.desk.catalog, file), "link": decide_link(self.desk, file, mine[0])}
                self._queue(self._thread(), "use_link", facts)
                return "sent the link again"
        return "a decision by mail about nothing that waits for this person"

    def _decided_ids(self) -> Sequence[str]:
        if self.message.tag and (slot := self.tx.approval_by_tag(self.message.tag)):
            return [slot[0]]
        found = self.tx.thread_of_notice([self.message.in_reply_to, *self.message.references])
        return [found[1]] if found and found[1] else self.reading.request_ids

    def pass_on(self) -> str:
        """Ending or prolonging access: people of the access office do it, with the mail's own words."""
        facts = {
            "asked_by": self.person.name,
            "what": [wish.entitlement.label for wish in self.reading.items],
            "words": own_text(self.message.text)[:1000],
            "intent": self.reading.intent.value,
            "why_you": "You get this because you are the access office in policy.yaml.",
        }
        office = self.desk.policy.access_office
        self.desk.notices.queue(
            self.tx, "passed_on", "office", office, facts, dedupe_key=f"passed_on:{self.mail_id}", at=self.at
        )
        asked = {name: value for name, value in facts.items() if name != "why_you"}
        self._queue(self._thread(), "passed_on_receipt", asked | {"access_office": office})
        return "passed on to the access office"

    # --- answering -------------------------------------------------------------------------------------------------

    def _lines(self, files: Sequence[RequestFile]) -> list[lines.Line]:
        return lines.lines(self.desk.catalog, files, self.person.person_id)

    def _queue(self, thread: Thread, kind: str, facts: Mapping[str, object]) -> None:
        self.desk.notices.queue(
            self.tx,
            kind,
            "answer",
            self.person.email,
            {"why_you": f"You get this because you wrote to {self.desk.notices.address}.", **facts},
            dedupe_key=f"answer:{self.mail_id}",
            at=self.at,
            thread=thread,
        )


def _summary(filed: Filed) -> str:
    """What came of a mail, in a few words for the trail."""
    parts = [f"{file.request.request_id} {file.request.state}" for file in filed.requests]
    parts += [f"{draft.request_id} asked back" for draft in filed.drafts]
    parts += [f"refused {row['what']}" for row in filed.refused]
    return "; ".join(parts) or "nothing that the catalog has"


_NOT_UNDERSTOOD = (Intent.ANSWER, Intent.OTHER, Intent.REQUEST)
"""What a reply to a question can look like when it does not answer it."""

_OTHER_BUSINESS = (Intent.WITHDRAW, Intent.STATUS, Intent.MY_ACCESS, Intent.HELP, Intent.REVOKE)

_HANDLERS: Mapping[Intent, Callable[[Conversation], str]] = {
    Intent.REQUEST: Conversation.request,
    Intent.REVOKE: Conversation.pass_on,
    Intent.EXTEND: Conversation.pass_on,
    Intent.WITHDRAW: Conversation.withdraw,
    Intent.STATUS: Conversation.status,
    Intent.MY_ACCESS: Conversation.my_access,
    Intent.HELP: Conversation.help,
    Intent.DECISION: Conversation.decision,
}
