"""Requests and questions whose time is over are seen to."""

from dataclasses import dataclass
from datetime import datetime

from mailbot.services.desk import Desk, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.lifecycle.lateness import time_is_up
from mailbot.services.ports import Question, Thread, Tx

_AT_ONCE = 500


@dataclass(frozen=True)
class Overdue:
    """Looks at what is over; everything it needs is in the rows, so a restart loses nothing."""

    desk: Desk

    def time_is_up(self) -> int:
        """Does what is due for requests and questions whose time is over, one transaction each; returns how many."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            due = dict.fromkeys((*tx.overdue(now, _AT_ONCE), *tx.overdue_approvals(now, _AT_ONCE)))
            questions = tx.overdue_questions(now, _AT_ONCE)
        threads = dict.fromkeys(question.thread_id for question in questions)
        done = one_by_one(self.desk, due, self._time_is_up, str)
        return done + one_by_one(self.desk, threads, self._lapse_questions, "the conversation {}".format)

    def _time_is_up(self, tx: Tx, request_id: str) -> bool:
        file = tx.request_file(request_id, lock=True)
        return file is not None and time_is_up(self.desk, tx, file, self.desk.now())

    def _lapse_questions(self, tx: Tx, thread_id: str) -> int:
        """Closes the overdue questions of a conversation that no draft stands behind, and tells who was asked."""
        now = self.desk.now()
        late = [row for row in tx.unanswered(thread_id) if row.due_at and row.due_at < now]
        thread = tx.thread(thread_id)
        for question in late:
            tx.update_question(records.closed(question))
            if thread:
                self._tell_lapsed(tx, thread, question, now)
        return len(late)

    def _tell_lapsed(self, tx: Tx, thread: Thread, question: Question, now: datetime) -> None:
        why = f"you did not tell us {_UNTOLD[question.kind]}, so our question has ended."
        self.desk.notices.queue(
            tx,
            "refused",
            "outcome",
            self.desk.person(thread.person).email,
            {
                "state_word": "Ended",
                "refused": [{"what": question.about or "Your wish", "why": why}],
                "unknown": [],
                "why_you": self.desk.notices.wrote_to_us,
            },
            dedupe_key=f"lapsed:{question.question_id}",
            at=now,
            thread=thread,
        )


_UNTOLD = {"which": "which access you need", "whom": "for whom it is", "what": "which system you need"}
