"""What is asked back in one conversation: put, asked once more, kept in its place, and shown in words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.calendar import in_words
from mailbot.core.catalog import Entitlement, Person
from mailbot.core.figures import counted
from mailbot.core.register import RequestFile
from mailbot.services.desk import records
from mailbot.services.ports import Question, Thread
from mailbot.services.requests.turn import Turn

TIMES_TO_ASK = 2

_PEOPLE = 3
_DESCRIBED = 40
"""How many words all descriptions may have together; with more the mail would be too long, and they are left out."""


@dataclass(frozen=True)
class Questions:
    """The questions of one conversation; one is open at a time, the others wait for it."""

    turn: Turn
    thread: Thread

    # --- asking ----------------------------------------------------------------------------------------------------

    def ask_whom(self, about: str, people: Iterable[Person], mails: tuple[int, ...], *, or_me: bool) -> None:
        """Asks for whom a wish is, and offers the nearest of those it may mean, and its writer, who may only have
        named somebody, unless they get it already."""
        offered = nearest(people, self.turn.person)
        offered = (*offered, self.turn.person.person_id) if offered and or_me else offered
        self._put(Question(self._id("whom"), self.thread.thread_id, "whom", about, self.turn.at, mails, people=offered))

    def ask_what(self, about: str, mails: tuple[int, ...]) -> None:
        """Asks what is needed, after words that fit nothing of the catalog."""
        self._put(Question(self._id("what"), self.thread.thread_id, "what", about, self.turn.at, mails))

    def _id(self, kind: str) -> str:
        return f"{kind}/{self.turn.mail_id}"

    def _put(self, question: Question) -> None:
        state = "queued" if self.turn.tx.question_of(self.thread.thread_id) else "open"
        self.turn.tx.add_question(replace(question, state=state, due_at=self._due()))

    def ask_again(self, question: Question) -> None:
        """The same question once more; the answer that could not be read stays beside it."""
        self.turn.tx.update_question(replace(self._with_this(question), times_asked=question.times_asked + 1))
        if draft := self.draft(question):
            records.move(self.turn.tx, draft.request, Tag.REQUEST_ASKED, MAILBOT, self.turn.at)

    def settle(self, question: Question, state: str = "answered") -> Question:
        """Ends a question with this mail; returns it as it is kept."""
        settled = replace(self._with_this(question), state=state)
        self.turn.tx.update_question(settled)
        return settled

    def _with_this(self, question: Question) -> Question:
        return replace(question, mails=(*question.mails, *self.turn.mail_ids))

    # --- keeping the place -----------------------------------------------------------------------------------------

    def open_one(self) -> Question | None:
        """The question that waits for an answer now; one whose draft has gone its way meanwhile is closed."""
        tx = self.turn.tx
        question = tx.next_question(self.thread.thread_id)
        while question and question.request_id and self.draft(question) is None:
            tx.update_question(records.closed(question))
            question = tx.next_question(self.thread.thread_id)
        return question

    def draft(self, question: Question) -> RequestFile | None:
        """The draft that a question is about, locked; None when there is none or it is a draft no more."""
        file = self.turn.tx.request_file(question.request_id, lock=True) if question.request_id else None
        return file if file and file.request.state == "draft" else None

    def keep_place(self) -> None:
        """Whoever answers is still at it: every question of the conversation keeps its place for the full time."""
        for question in self.turn.tx.unanswered(self.thread.thread_id):
            if draft := self.draft(question):
                self.turn.tx.keep_draft(draft.request, self._due())
            elif question.due_at:
                self.turn.tx.update_question(replace(question, due_at=self._due()))

    def _due(self) -> datetime:
        return self.turn.at + timedelta(days=self.turn.desk.policy.question_days)

    # --- in words --------------------------------------------------------------------------------------------------

    def facts(self, question: Question) -> dict[str, object]:
        """A question for a template: its words, its numbered choices, and whether it is about a newcomer."""
        choices = self.choices(question)
        return {
            "about": question.about,
            "question": self.words(question),
            "choices": [{"number": number, **choice} for number, choice in enumerate(choices, start=1)],
            "newcomer": question.kind == "whom" and not choices,
            "access_office": self.turn.desk.policy.access_office,
        }

    def words(self, question: Question) -> str:
        """The question itself."""
        if question.kind == "whom":
            return f"For whom {'are' if ' and ' in question.about else 'is'} {question.about}?"
        if question.kind == "what":
            return "Which system do you need?"
        whom, until = self._read_as(question)
        if len(question.choices) == 1:
            return f"Is this what {'you need' if whom == 'you' else f'{whom} needs'}?"
        does = "do you" if whom == "you" else f"does {whom}"
        what = f"Which access to {question.about}" if question.about else "Which of these"
        return f"{what} {does} need{until}?"

    def _read_as(self, question: Question) -> tuple[str, str]:
        """For whom, and until when, what a question is about was read to be."""
        draft = self.draft(question)
        if draft is None or draft.request.beneficiary == self.turn.person.person_id:
            whom = "you"
        else:
            whom = self.turn.desk.name(draft.request.beneficiary)
        if draft and draft.request.days:
            return whom, f", for {counted(draft.request.days, 'day')} from the day IT sets it up"
        return whom, f", until {in_words(draft.last_day)}" if draft and draft.last_day else ""

    def choices(self, question: Question) -> list[dict[str, str]]:
        """What can be chosen, in the order of its numbers: a label each, and what helps to choose."""
        return self._people(question) if question.kind == "whom" else self._rows(question)

    def _people(self, question: Question) -> list[dict[str, str]]:
        people = [self.turn.desk.person(person_id) for person_id in question.people]
        return [
            {"label": "you", "description": ""}
            if person == self.turn.person
            else {"label": person.name, "description": ", ".join(filter(None, (person.department, person.title)))}
            for person in people
        ]

    def _rows(self, question: Question) -> list[dict[str, str]]:
        rows = self.entitlements(question)
        if len(rows) == 1:
            whom, until = self._read_as(question)
            return [{"label": f"{rows[0].label} for {whom}{until}", "description": rows[0].description}]
        few = sum(len(row.description.split()) for row in rows) <= _DESCRIBED
        return [
            {"label": row.access_level if question.about else row.label, "description": row.description if few else ""}
            for row in rows
        ]

    def entitlements(self, question: Question) -> list[Entitlement]:
        """The choices as rows of the catalog; one that has left it meanwhile keeps its name."""
        by_label = self.turn.desk.catalog.by_label
        return [by_label.get((system, level)) or Entitlement(system, level) for system, level in question.choices]


def nearest(people: Iterable[Person], asker: Person) -> tuple[str, ...]:
    """The ids of at most three people, those first who report to the asker or work beside them."""

    def distance(person: Person) -> tuple[bool, bool, str]:
        return person.manager.lower() != asker.email, person.department != asker.department, person.name

    working = sorted((person for person in people if person.active), key=distance)
    return tuple(person.person_id for person in working[:_PEOPLE])
