"""What time does to requests: what nobody decides in time lapses, what was held goes on once nothing is missing."""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core import workflow
from mailbot.core.register import MAILBOT, Tag
from mailbot.services import records
from mailbot.services.alerts import alert
from mailbot.services.asking import submit
from mailbot.services.decisions import tell_people
from mailbot.services.desk import Desk
from mailbot.services.ports import Question, RequestFilter, Thread, Tx
from mailbot.services.ways import way_of

_AT_ONCE = 200


@dataclass(frozen=True)
class Lifecycle:
    """Looks at what is due; everything it needs is in the rows, so a restart loses nothing."""

    desk: Desk

    def lapse_overdue(self) -> int:
        """Lets overdue requests and questions lapse, one transaction each, and tells their people; returns how many."""
        with self.desk.store.read() as tx:
            due = tx.overdue(self.desk.now(), _AT_ONCE)
            questions = tx.overdue_questions(self.desk.now(), _AT_ONCE)
        lapsed = sum(self._lapse(request_id) for request_id in due)
        return lapsed + sum(self._lapse_question(question.thread_id) for question in questions)

    def _lapse(self, request_id: str) -> int:
        now = self.desk.now()
        with self.desk.store.write() as tx:
            file = tx.request_file(request_id, lock=True)
            if file is None or (file.request.state, Tag.REQUEST_LAPSED) not in workflow.REQUEST:
                return 0
            request = records.move(tx, file.request, Tag.REQUEST_LAPSED, MAILBOT, now)
            tx.close_approvals(request.request_id, request.version)
            self._close_question(tx, request_id)
            fresh = tx.request_file(request_id)
            if fresh:
                tell_people(self.desk, tx, fresh, "lapsed", {}, now)
            return 1

    def _lapse_question(self, thread_id: str) -> int:
        """Closes the overdue questions of a conversation that no draft stands behind, and tells who was asked."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
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
                "why_you": f"You get this because you wrote to {self.desk.notices.address}.",
            },
            dedupe_key=f"lapsed:{question.question_id}",
            at=now,
            thread=thread,
        )

    def watch_answers(self) -> None:
        """Tells the access office, once a day at most, that the breaker holds answers back."""
        now, notices = self.desk.now(), self.desk.notices
        with self.desk.store.read() as tx:
            if not notices.broken(tx, now):
                return
        what = f"mailbot has answered {notices.breaker} mails in ten minutes and answers no more of them until it calms"
        more = "down. Requests are still filed, and approvals, decisions and IT's file still go out."
        do = "Look into the mailbox: who writes so much? Who misses an answer can ask for the status later."
        with self.desk.store.write() as tx:
            alert(self.desk, tx, f"breaker:{now.date()}", "far too many answers at once", f"{what} {more}", do, now)

    def release_held(self) -> int:
        """Sends held requests on their way once the rules name everybody they need; returns how many."""
        with self.desk.store.read() as tx:
            held = [file.request.request_id for file in tx.requests(RequestFilter(states=("held",)))]
        return sum(self._release(request_id) for request_id in held)

    def _release(self, request_id: str) -> int:
        now = self.desk.now()
        with self.desk.store.write() as tx:
            file = tx.request_file(request_id, lock=True)
            if file is None or file.request.state != "held" or file.stages:
                return 0
            request = replace(file.request, rules_version=self.desk.rulebook.version)
            way = way_of(self.desk, tx, request, now)
            if way.held_for or way.deny:
                return 0
            submit(self.desk, tx, request, way, Tag.REQUEST_RELEASED, MAILBOT, now)
            return 1

    def _close_question(self, tx: Tx, request_id: str) -> None:
        if question := tx.question_on(request_id):
            tx.update_question(records.closed(question))


_UNTOLD = {"which": "which access you need", "whom": "for whom it is", "what": "which system you need"}
