"""What time does to requests: whose time is over is seen to, what was held goes on once nothing is missing."""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.register import MAILBOT, Private, Tag
from mailbot.services.decisions import DecisionRefused
from mailbot.services.decisions.acting import told
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.alerts import alert
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.lifecycle.lateness import time_is_up
from mailbot.services.ports import Question, RequestFilter, Thread, Tx
from mailbot.services.requests.dispatch import go_on
from mailbot.services.requests.making_room import tell_approvers

_AT_ONCE = 500


@dataclass(frozen=True)
class Lifecycle:
    """Looks at what is due; everything it needs is in the rows, so a restart loses nothing."""

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
            if not (notices.broken(tx, now) or notices.broken(tx, now, confirms=True)):
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
        return one_by_one(self.desk, held, lambda tx, name: self._release(tx, name, MAILBOT) == "pending", str)

    def release(self, request_id: str, by: str) -> str:
        """Looks at a held request again, as `by` wishes (a person_id, or MAILBOT); the state it is in then, empty when
        it was not held."""
        with self.desk.store.write() as tx:
            return self._release(tx, request_id, by)

    def _release(self, tx: Tx, request_id: str, by: str) -> str:
        file = tx.request_file(request_id, lock=True)
        if file is None or file.request.state != "held":
            return ""
        return go_on(self.desk, tx, file, by, self.desk.now()).request.state

    def refuse(self, request_id: str, by: str, reason: str) -> bool:
        """Ends a held request that nothing can mend, and tells its people why; False when it was not held.

        Raises DecisionRefused without a reason, and for somebody's own request.
        """
        why, now = told(reason, "Please write why it ends: its requester reads it."), self.desk.now()
        with self.desk.store.write() as tx:
            file = tx.request_file(request_id, lock=True)
            if file is None or file.request.state != "held":
                return False
            request, name = file.request, f"{self.desk.name(by)} of the access office"
            if by in (request.requester, request.beneficiary):
                raise DecisionRefused("This is a request of your own: take it back instead.")
            if not file.stages:
                request = replace(request, held_for=(f"{lines.ENDED_BY}{name}: “{why}”",))
                tx.set_route(request, ())
            request = records.move(tx, request, Tag.REQUEST_REFUSED, by, now, {"reason": Private(why)})
            tx.close_approvals(request_id, request.version)
            tell_approvers(self.desk, tx, file, name, now)
            settle_around(self.desk, tx, request, now)
            facts = {"by": name, "reason": lines.unlinked(why), "less": "", "appeal": "", "yours": True}
            tell_people(self.desk, tx, replace(file, request=request), "rejected", facts, now)
            return True


_UNTOLD = {"which": "which access you need", "whom": "for whom it is", "what": "which system you need"}
