"""Held requests: they go on once nothing is missing, or the access office ends what nothing can mend."""

from dataclasses import dataclass, replace

from mailbot.core.audit import MAILBOT, Private, Tag
from mailbot.services.decisions import DecisionRefused
from mailbot.services.decisions.acting import told
from mailbot.services.desk import Desk, lines, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.desk.outcomes import tell_people
from mailbot.services.fulfilment.settling import settle_around
from mailbot.services.ports import RequestFilter, Tx
from mailbot.services.requests.anew import go_on
from mailbot.services.requests.making_room import tell_approvers


@dataclass(frozen=True)
class Held:
    """What waits for somebody whom the rules do not name yet."""

    desk: Desk

    def release_all(self) -> int:
        """Sends held requests on their way once the rules name everybody they need; returns how many wait no more: what
        was said before may be all that one needs, and the rules may forbid another by now."""
        with self.desk.store.read() as tx:
            held = [file.request.request_id for file in tx.requests(RequestFilter(states=("held",)))]
        return one_by_one(self.desk, held, lambda tx, name: self._release(tx, name, MAILBOT) not in ("held", ""), str)

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
