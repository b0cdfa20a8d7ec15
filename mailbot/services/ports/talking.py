"""Conversations and what was asked back in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation with a requester: `thread_id` is also the secret plus-tag of its reply address."""

    thread_id: str
    person: str
    subject: str
    message_id: str
    mail_id: int | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked back in a conversation, and the mails it is about: the one that asked, then the answers so far.

    `kind` is `which` entitlement a draft (`request_id`, `version`) is to be, for `whom` a wish is, or `what` is needed.
    `about` is what it is about in catalog words; `choices` are (system, level) pairs and `people` person_ids, each in
    the order in which they were numbered. `due_at` is set where there is no draft that could lapse. `state` is queued
    (another question of the conversation comes first), open, answered or closed.
    """

    question_id: str
    thread_id: str
    kind: Literal["which", "whom", "what"]
    about: str
    asked_at: datetime
    mails: tuple[int, ...] = ()
    request_id: str = ""
    version: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    people: tuple[str, ...] = ()
    due_at: datetime | None = None
    times_asked: int = 1
    state: str = "open"


class TalkingTx(Protocol):
    """Conversations within one transaction."""

    def add_thread(self, thread: Thread) -> None: ...

    def thread(self, thread_id: str) -> Thread | None: ...

    def thread_of_notice(self, message_ids: Sequence[str]) -> tuple[str, str] | None:
        """(thread_id, request_id) of the newest notice with one of these Message-IDs."""
        ...

    def add_question(self, question: Question) -> None: ...

    def question_of(self, thread_id: str) -> Question | None:
        """The open question of a conversation; there is at most one."""
        ...

    def next_question(self, thread_id: str) -> Question | None:
        """The open question of a conversation; where there is none, the next queued one, which is opened."""
        ...

    def question_on(self, request_id: str) -> Question | None:
        """The question about this draft that nobody has answered yet, be it open or queued."""
        ...

    def unanswered(self, thread_id: str) -> list[Question]:
        """The open question of a conversation and the queued ones, in the order in which they are asked."""
        ...

    def overdue_questions(self, now: datetime, limit: int) -> list[Question]:
        """Unanswered questions without a draft whose deadline has passed."""
        ...

    def update_question(self, question: Question) -> None: ...
