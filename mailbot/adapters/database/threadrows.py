"""Conversations: which mails belong together, and what was asked back in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from mailbot.adapters.database.rows import Found, Rows, among, change, chunks, find, mine, one_of
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
        row = self._first(find(thread, "thread_id"), is_thread_id=thread_id)
        if row is None:
            return None
        return Thread(row.thread_id, row.person_id, row.subject, row.message_id, row.mail_id, row.created_at)

    def thread_of_notice(self, message_ids: Sequence[str]) -> tuple[str, str] | None:
        asked = [message_id for message_id in dict.fromkeys(message_ids) if message_id]
        found = [row for some in chunks(asked) if (row := self._first(_NEWEST_NOTICE, ids=some))]
        newest = max(found, key=lambda row: int(row.seq), default=None)
        return (newest.thread_id, newest.request_id) if newest else None

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
        row = self._first(_NEXT, is_thread_id=thread_id, is_state="open")
        return question_of_row(row) if row else None

    def next_question(self, thread_id: str) -> Question | None:
        row = self._first(_NEXT, is_thread_id=thread_id, is_state="queued")
        if row is None:
            return None
        queued = change(question, "question_id", "state")
        self._must_change(queued, "question_is_queued", is_question_id=row.question_id, is_state="queued", state="open")
        return question_of_row(row, "open")

    def question_on(self, request_id: str) -> Question | None:
        row = self._first(_ON_REQUEST, is_request_id=request_id)
        return question_of_row(row) if row else None

    def unanswered(self, thread_id: str) -> list[Question]:
        rows = (self._all(_IN_ORDER, is_thread_id=thread_id, is_state=state) for state in _UNANSWERED)
        return [question_of_row(row) for some in rows for row in some]

    def overdue_questions(self, now: datetime, limit: int) -> list[Question]:
        return [question_of_row(row) for row in self._all(_OVERDUE, now=now, limit=limit)]

    def update_question(self, changed: Question) -> None:
        asked: dict[str, Any] = {"is_question_id": changed.question_id, **_said(changed)}
        self._must_change(change(question, "question_id"), "question_is_there", **asked)


_UNANSWERED = ("open", "queued")
_STILL_UNANSWERED = one_of(question.c.state, _UNANSWERED)
_ORDER = (question.c.asked_at, question.c.question_id)

_IN_ORDER = find(question, "thread_id", "state").order_by(*_ORDER)
"""The questions of a conversation in one state, in the order of its mails."""
_NEXT = _IN_ORDER.limit(1)
_ON_REQUEST = find(question, "request_id").where(_STILL_UNANSWERED)
_OVERDUE = (
    find(question)
    .where(_STILL_UNANSWERED, question.c.due_at < bindparam("now", type_=question.c.due_at.type))
    .order_by(*_ORDER)
    .limit(bindparam("limit"))
)
_NEWEST_NOTICE = (
    select(outbox.c.seq, outbox.c.thread_id, outbox.c.request_id)
    .where(mine(outbox), among(outbox.c.message_id, "ids"))
    .order_by(outbox.c.seq.desc())
    .limit(1)
)


def _said(asked: Question) -> dict[str, Any]:
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


def question_of_row(row: Found, state: str = "") -> Question:
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
