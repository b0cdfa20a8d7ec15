"""Conversations: which mails belong together, and what was asked back in them."""

from collections.abc import Sequence

from sqlalchemy import Select, select, update

from mailbot.adapters.database.rows import Found, Rows, chunks
from mailbot.adapters.database.tables import access_request, outbox, question, thread
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
        home = select(access_request.c.thread_id).where(self._mine(access_request, request_id=asked.request_id))
        self._add(
            question,
            request_id=asked.request_id,
            version=asked.version,
            thread_id=home.scalar_subquery(),
            **_said(asked),
        )

    def question_of(self, thread_id: str) -> Question | None:
        row = self._first(self._questions(thread_id, "open"))
        return _question(row) if row else None

    def next_question(self, thread_id: str) -> Question | None:
        row = self._first(self._questions(thread_id, "queued"))
        if row is None:
            return None
        one = self._mine(question, request_id=row.request_id, version=row.version, state="queued")
        self._must_change(update(question).where(one).values(state="open"), "question_is_queued")
        return _question(row, "open")

    def _questions(self, thread_id: str, state: str) -> Select[tuple[object, ...]]:
        """The questions of a conversation in this state, in the order of its mails, the first one only."""
        those = select(question).where(self._mine(question, thread_id=thread_id, state=state))
        return those.order_by(question.c.asked_at, question.c.request_id).limit(1)

    def update_question(self, changed: Question) -> None:
        one = self._mine(question, request_id=changed.request_id, version=changed.version)
        self._must_change(update(question).where(one).values(**_said(changed)), "question_is_there")


def _said(asked: Question) -> dict[str, object]:
    """What may change about a question."""
    return {
        "system": asked.system,
        "choices": [list(choice) for choice in asked.choices],
        "asked_at": asked.asked_at,
        "times_asked": asked.times_asked,
        "state": asked.state,
    }


def _question(row: Found, state: str = "") -> Question:
    return Question(
        request_id=row.request_id,
        version=row.version,
        system=row.system,
        choices=tuple((system, level) for system, level in row.choices),
        asked_at=row.asked_at,
        times_asked=row.times_asked,
        state=state or row.state,
    )
