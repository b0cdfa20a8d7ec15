"""What would come of a wish: filed as it would be, up to where anything is written; for whoever is about to send it."""

from dataclasses import dataclass, field, replace

from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.routing import Route
from mailbot.services.approvals.clock import begins
from mailbot.services.approvals.deputies import away_now, handover, rightful
from mailbot.services.approvals.handing import with_approval
from mailbot.services.desk.wayout import refusal
from mailbot.services.requests.filing import Corrected, Filing
from mailbot.services.routing.ways import way_of


@dataclass(frozen=True, slots=True)
class Planned:
    """One request that would be made: who would be asked in which order and by when, or what would hold it."""

    file: RequestFile
    route: Route


@dataclass(frozen=True)
class Preview(Filing):
    """Files like Filing, and keeps the result in `planned`, `denied` and `filed` instead of the records."""

    planned: list[Planned] = field(default_factory=list)
    denied: list[AccessRequest] = field(default_factory=list)
    """What a rule would refuse, for its conflicts."""

    def _next_id(self) -> str:
        return ""

    def _write(self, request: AccessRequest, draft: AccessRequest | None) -> None:
        """Nothing: it is only looked at."""

    def _end(self, draft: AccessRequest) -> None:
        """Nothing: the question stays open."""

    def _send(self, request: AccessRequest, corrected: Corrected = ()) -> None:  # noqa: ARG002  # a page corrects nothing
        way = way_of(self.desk, self.tx, request, self.at)
        if way.deny:
            self.denied.append(request)
            self.filed.refuse(request.what, refusal(self.desk.catalog, request, request.requester) or way.deny)
        else:
            self.planned.append(Planned(self._asked(request, way), way))

    def _asked(self, request: AccessRequest, way: Route) -> RequestFile:
        """The request as it would stand, each stage asked when the time of the one before is over at the latest."""
        if way.held_for:
            return RequestFile(replace(request, state="held", held_for=way.held_for, because=way.because))
        file = RequestFile(replace(request, state="pending", because=way.because), way.stages)
        stages, at = [], self.at
        file = self._seated(file)
        for stage in file.stages:
            stages.append(replace(stage, approvals=tuple(begins(self.desk, file, stage, at))))
            at = max(row.due_at or at for row in stages[-1].approvals)
        first = max((row.due_at for row in stages[0].approvals if row.due_at), default=None)
        return RequestFile(replace(file.request, due_at=first), tuple(stages))

    def _seated(self, file: RequestFile) -> RequestFile:
        """The first stage with those who are away today replaced by those who stand in for them."""
        away = away_now(self.desk, self.tx, self.at, file)
        for approval in file.stages[0].approvals:
            to = rightful(self.desk, self.tx, file, approval, away)
            if to and to.person_id != approval.approver:
                passed = handover(self.desk, approval, to, away)
                file = with_approval(file, replace(approval, approver=to.person_id, deputy_for=passed.deputy_for))
        return file
