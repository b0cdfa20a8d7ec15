"""A request is decided as mailbot's trail tells it: whoever has the database could change its rows for the moment in
which somebody decides, and put them back."""

from collections.abc import Iterator

from mailbot.adapters.database.trail.recorded import RecordedRows, Told
from mailbot.adapters.database.trail.toldrows import ToldRows, approval_facts, decision_facts
from mailbot.adapters.database.trail.trail import TrailRows
from mailbot.core.register import RequestFile
from mailbot.core.trail import UNREADABLE, Fold, different, taken_in
from mailbot.core.workflow import Illegal


class ProvedRows(TrailRows, ToldRows, RecordedRows):
    """Holds a request as it was loaded against the entries about it, those of this very transaction with them."""

    def is_as_told(self, file: RequestFile) -> bool:
        request_id, version = file.request.request_id, str(file.request.version)
        fold = Fold()
        try:
            if any(taken_in(fold, self._chained(row)) for row in self._entries_about([request_id])):
                return False
            for entry in self._gathered_about(request_id):
                entry["data"].pop("reason", None)  # it is hashed with something else each time
                fold.apply(entry)
            loaded = dict(self._loaded(file))
        except (Illegal, *UNREADABLE):
            return False
        of_now = {key for key in fold.facts if key[0] in _LOADED and key[2] == version}
        return of_now == {key for key in loaded if key[2] == version} and not any(
            different(facts, fold.facts.get(key, {})) for key, facts in loaded.items()
        )

    def _loaded(self, file: RequestFile) -> Iterator[Told]:
        """What a decision goes by is what was loaded; the rest of the request is as its rows are."""
        request, of = file.request, (file.request.request_id, str(file.request.version))
        people = {each for row in file.approvals for each in (row.approver, row.deputy_for, *row.passed_over)}
        refs = self._refs_among(people | {row.decided_by for row in file.decisions})
        salts = self._salts_of([request.request_id]) if file.decisions else {}
        for key, facts in self._recorded_requests([request.request_id]):
            same = {"state": request.state, "needed": str(request.approvals_required)}
            if request.state != "draft":
                same["hash"] = request.content_hash
            yield key, {**facts, **same} if key[2] == of[1] else facts
        for stage in file.stages:
            yield ("stage", *of, str(stage.stage)), {"mode": stage.mode, "needed": str(stage.needed)}
        for approval in file.approvals:
            yield ("approval", *of, str(approval.slot)), approval_facts(approval, refs)
        for decision in file.decisions:
            yield ("decision", *of, str(decision.slot)), decision_facts(decision, refs, salts)


_LOADED = ("request", "stage", "approval", "decision")
