"""Conversations: which mails belong together, and what was asked back in them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select, update

from mailbot.adapters.database.rows import Found, Rows, chunks
from mailbot.adapters.database.tables import outbox, question, thread
from mailbot.services.ports import Question, Thread


class ThreadRows(Rows):
    """Threads and questions."""

    def add_thread(self, added: Thread) -> None:
        self._add(
            thread,
            thread_id=added.thread_id,
            person_id=added.person,
            subject=added.subject,
            message_id=added.message_id,
            mail_id=added.mail_id,
            created_at=added.created_at,
        )

    def thread(self, thread_id: str) -> Thread | None:
        row = self._first(select(thread).where(self._mine(thread, thread_id=thread_id)))
        if row is None:
            return None
        return Thread(row.thread_id, row.person_id, row.subject, row.message_id, row.mail_id, row.created_at)

    def thread_of_notice(self, message_ids: Sequence[str]) -> tuple[str, str] | None:
        asked = [message_id for message_id in dict.fromkeys(message_ids) if message_id]
        found = [row for some in chunks(asked) if (row := self._first(self._newest_notice(some)))]
        newest = max(found, key=lambda row: int(row.seq), default=None)
        return (newest.thread_id, newest.request_id) if newest else None

    def _newest_notice(self, message_ids: Sequence[str]) -> Select[tuple[int, str, str]]:
        ours = self._mine(outbox) & outbox.c.message_id.in_(message_ids)
        columns = select(outbox.c.seq, outbox.c.thread_id, outbox.c.request_id)
        return columns.where(ours).order_by(outbox.c.seq.desc()).limit(1)

    def add_question(self, asked: Question) -> None:
        self._add(
            question,
            question_id=asked.question_id,
            thread_id=asked.thread_id,
            kind=asked.kind,
            request_id=asked.request_id or None,
            version=asked.version or None,
            **_said(asked),
        )

    def question_of(self, thread_id: str) -> Question | None:
        row = self._first(self._questions(thread_id, "open").limit(1))
        return _question(row) if row else None

    def next_question(self, thread_id: str) -> Question | None:
        row = self._first(self._questions(thread_id, "queued").limit(1))
        if row is None:
            return None
        one = self._mine(question, question_id=row.question_id, state="queued")
        self._must_change(update(question).where(one).values(state="open"), "question_is_queued")
        return _question(row, "open")

    def question_on(self, request_id: str) -> Question | None:
        unanswered = self._mine(question, request_id=request_id) & question.c.state.in_(_UNANSWERED)
        row = self._first(select(question).where(unanswered))
        return _question(row) if row else None

    def unanswered(self, thread_id: str) -> list[Question]:
        return [_question(row) for state in _UNANSWERED for row in self._all(self._questions(thread_id, state))]

    def overdue_questions(self, now: datetime, limit: int) -> list[Question]:
        late = self._mine(question) & question.c.state.in_(_UNANSWERED) & (question.c.due_at < now)
        return [_question(row) for row in self._all(select(question).where(late).order_by(*_ORDER).limit(limit))]

    def _questions(self, thread_id: str, state: str) -> Select[tuple[object, ...]]:
        """The questions of a conversation in this state, in the order of its mails."""
        return select(question).where(self._mine(question, thread_id=thread_id, state=state)).order_by(*_ORDER)

    def update_question(self, changed: Question) -> None:
        one = self._mine(question, question_id=changed.question_id)
        self._must_change(update(question).where(one).values(**_said(changed)), "question_is_there")


_UNANSWERED = ("open", "queued")
_ORDER = (question.c.asked_at, question.c.question_id)


def _said(asked: Question) -> dict[str, object]:
    """What may change about a question."""
    return {
        "about": asked.about,
        "mails": list(asked.mails),
        "choices": [list(choice) for choice in asked.choices],
        "people": list(asked.people),
        "asked_at": asked.asked_at,
        "due_at": asked.due_at,
        "times_asked": asked.times_asked,
        "state": asked.state,
    }


def _question(row: Found, state: str = "") -> Question:
    return Question(
        question_id=row.question_id,
        thread_id=row.thread_id,
        kind=row.kind,
        about=row.about,
        asked_at=row.asked_at,
        mails=tuple(row.mails),
        request_id=row.request_id or "",
        version=row.version or 0,
        choices=tuple((system, level) for system, level in row.choices),
        people=tuple(row.people),
        due_at=row.due_at,
        times_asked=row.times_asked,
        state=state or row.state,
    )
