"""Conversations: which mails belong together, and what was asked back in them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Select, Update, bindparam, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.mail.letterrows import named_in
from mailbot.adapters.database.rows import Found, among, change, chunks, find, mine, one_of
from mailbot.adapters.database.schema.tables import outbox, question, thread
from mailbot.adapters.database.trail.sealedrows import SealedRows
from mailbot.services.ports import Question, Thread


class ThreadRows(SealedRows):
    """Threads and questions."""

    def add_thread(self, added: Thread) -> None:
        row = {
            "thread_id": added.thread_id,
            "person_id": added.person,
            "subject": added.subject,
            "message_id": added.message_id,
            "mail_id": added.mail_id,
            "created_at": added.created_at,
        }
        self._add(thread, **self._with_seal(thread, row))

    def thread(self, thread_id: str) -> Thread | None:
        """One that somebody has hung on another person, or begun past mailbot, is none."""
        row = self._first(find(thread, "thread_id"), is_thread_id=thread_id)
        if row is None or not self._is_ours(thread, row):
            return None
        return Thread(row.thread_id, row.person_id, row.subject, row.message_id, row.mail_id, row.created_at)

    def thread_of_notice(self, message_ids: Sequence[str]) -> tuple[str, str] | None:
        asked = [message_id for message_id in dict.fromkeys(message_ids) if message_id]
        those = ({"ids": some, "names": [named_in(one) for one in some]} for some in chunks(asked))
        found = [row for some in those if (row := self._first(_NEWEST_NOTICE, **some))]
        newest = max(found, key=lambda row: int(row.seq), default=None)
        return (newest.thread_id, newest.request_id) if newest else None

    def add_question(self, asked: Question) -> None:
        self._add(question, **self._with_seal(question, _row(asked)))

    def question_of(self, thread_id: str) -> Question | None:
        return next((row for row in self.unanswered(thread_id) if row.state == "open"), None)

    def next_question(self, thread_id: str) -> Question | None:
        first = next(iter(self.unanswered(thread_id)), None)
        if first is None or first.state == "open":
            return first
        opened = replace(first, state="open")
        self._write(change(question, "question_id", "state"), "question_is_queued", opened, is_state="queued")
        return opened

    def question_on(self, request_id: str) -> Question | None:
        return next(self._questions(_ON_REQUEST, is_request_id=request_id), None)

    def unanswered(self, thread_id: str) -> list[Question]:
        return list(self._questions(_IN_ORDER, is_thread_id=thread_id))

    def overdue_questions(self, now: datetime, limit: int) -> list[Question]:
        return list(islice(self._overdue(now, limit), limit))

    def _overdue(self, now: datetime, limit: int) -> Iterator[Question]:
        """Page after page: those that mailbot did not ask would else take the places of those that it did."""
        rows = self._all(_OVERDUE, now=now, limit=limit, at=_FIRST, id="")
        while rows:
            yield from self._ours(rows)
            rows = self._all(_OVERDUE, now=now, limit=limit, at=rows[-1].asked_at, id=rows[-1].question_id)

    def update_question(self, changed: Question) -> None:
        self._write(change(question, "question_id"), "question_is_there", changed)

    def _questions(self, which: Select[Any], **given: Any) -> Iterator[Question]:
        """Those that mailbot asked: an answer to one that somebody else wrote, or changed, would go where they like."""
        return self._ours(self._all(which, **given))

    def _ours(self, rows: Sequence[Found]) -> Iterator[Question]:
        return (question_of_row(row) for row in rows if self._is_ours(question, row))

    def _write(self, statement: Update, guard: str, changed: Question, **more: Any) -> None:
        row = self._with_seal(question, _row(changed))
        news = {name: row[name] for name in (*_SAID, "seal")}
        self._must_change(statement, guard, is_question_id=changed.question_id, **more, **news)


_STILL_UNANSWERED = one_of(question.c.state, ("open", "queued"))
_ORDER = (question.c.asked_at, question.c.question_id)

_IN_ORDER = kept(find(question, "thread_id").where(_STILL_UNANSWERED).order_by(question.c.state, *_ORDER))
"""The open question of a conversation, then the queued ones in the order of its mails."""
_ON_REQUEST = kept(find(question, "request_id").where(_STILL_UNANSWERED))
_FIRST = datetime.min.replace(tzinfo=UTC)
_AT = bindparam("at", type_=question.c.asked_at.type)
_BEHIND = (question.c.asked_at > _AT) | ((question.c.asked_at == _AT) & (question.c.question_id > bindparam("id")))
_OVERDUE = kept(
    find(question)
    .where(_STILL_UNANSWERED, question.c.due_at < bindparam("now", type_=question.c.due_at.type), _BEHIND)
    .order_by(*_ORDER)
    .limit(bindparam("limit"))
)
_NEWEST_NOTICE = kept(
    select(outbox.c.seq, outbox.c.thread_id, outbox.c.request_id)
    .where(mine(outbox), among(outbox.c.notice_id, "names"), among(outbox.c.message_id, "ids"))
    .order_by(outbox.c.seq.desc())
    .limit(1),
    "names",
    "ids",
)


_SAID = ("about", "mails", "choices", "people", "asked_at", "due_at", "times_asked", "state")
"""What may change about a question."""


def _row(asked: Question) -> dict[str, Any]:
    return {
        "question_id": asked.question_id,
        "thread_id": asked.thread_id,
        "kind": asked.kind,
        "request_id": asked.request_id or None,
        "version": asked.version or None,
        "about": asked.about,
        "mails": list(asked.mails),
        "choices": [list(choice) for choice in asked.choices],
        "people": list(asked.people),
        "asked_at": asked.asked_at,
        "due_at": asked.due_at,
        "times_asked": asked.times_asked,
        "state": asked.state,
    }


def question_of_row(row: Found) -> Question:
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
        state=row.state,
    )
