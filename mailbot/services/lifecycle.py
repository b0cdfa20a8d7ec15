"""What time does to requests: what nobody decides in time lapses, what was held goes on once nothing is missing."""

from dataclasses import dataclass, replace

from mailbot.core import sod, workflow
from mailbot.core.register import MAILBOT, Tag
from mailbot.core.routing import route
from mailbot.services import records
from mailbot.services.asking import submit
from mailbot.services.decisions import tell_people
from mailbot.services.desk import Desk
from mailbot.services.ports import RequestFilter, Tx

_AT_ONCE = 200


@dataclass(frozen=True)
class Lifecycle:
    """Looks at what is due; everything it needs is in the rows, so a restart loses nothing."""

    desk: Desk

    def lapse_overdue(self) -> int:
        """Lets overdue requests lapse, one transaction each, and tells their people; returns how many."""
        with self.desk.store.read() as tx:
            due = tx.overdue(self.desk.now(), _AT_ONCE)
        return sum(self._lapse(request_id) for request_id in due)

    def _lapse(self, request_id: str) -> int:
        now = self.desk.now()
        with self.desk.store.write() as tx:
            file = tx.request_file(request_id, lock=True)
            if file is None or (file.request.state, Tag.REQUEST_LAPSED) not in workflow.REQUEST:
                return 0
            request = records.move(tx, file.request, Tag.REQUEST_LAPSED, MAILBOT, now)
            tx.close_approvals(request.request_id, request.version)
            self._close_question(tx, request.thread_id, request_id)
            fresh = tx.request_file(request_id)
            if fresh:
                tell_people(self.desk, tx, fresh, "lapsed", {}, now)
            return 1

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
            way = route(request, self.desk.catalog, self.desk.policy, sod.worst(request.conflicts), now)
            if way.held_for or way.deny:
                return 0
            submit(self.desk, tx, request, way, Tag.REQUEST_RELEASED, MAILBOT, now)
            return 1

    def _close_question(self, tx: Tx, thread_id: str, request_id: str) -> None:
        question = tx.question_of(thread_id)
        if question and question.request_id == request_id:
            tx.update_question(records.closed(question))
