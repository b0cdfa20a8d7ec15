"""Explains one request from the records, or one that nobody has made: what, why this way, who has it, by when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Conflict, Entitlement, Label, Person
from mailbot.core.figures import counted
from mailbot.core.register import Approval, Decision, RequestFile
from mailbot.core.sod import last_day
from mailbot.services.conversation.wanting import Wanted, look
from mailbot.services.desk import Desk
from mailbot.services.desk.lines import asked_as, come_to, conflict_words, to_mend
from mailbot.services.desk.readas import parts
from mailbot.services.desk.refusals import may_not_ask_for
from mailbot.services.ports import Rulebook, Tx
from mailbot.services.requests.explaining import Way, way_in_words
from mailbot.services.requests.previewing import Planned
from mailbot.services.routing.conflicts import conflicts
from mailbot.services.routing.ways import way_of
from mailbot.services.routing.whatif import Asking, outcome, route_in_words

_SAID = {"approve": "approved", "reject": "did not approve"}
_SLOT = {"waiting": "asked later", "open": "asked now", "closed": "no longer asked", "decided": "no decision found"}


@dataclass(frozen=True)
class Telling:
    """Tells about requests; writes nothing."""

    desk: Desk

    def lines(self, request_id: str) -> list[str] | None:
        """The explanation, line by line; None when there is no such request."""
        with self.desk.store.read() as tx:
            file = tx.request_file(request_id)
            if file is None:
                return None
            return [*self._lines(file), *self._now(tx, file), *self._around(tx, file)]

    def would_be(self, requester: Person, person: Person, wanted: Entitlement) -> Iterator[str]:
        """What would come of it now if `requester` asked this for `person`: as it would be filed, with what they hold
        and have asked for."""
        looked = look(self.desk, requester, Wanted(wanted, person))
        why = {one.what: one.conflicts for one in looked.denied}
        refused = (Way(row["what"], person.name, why.get(row["what"], ()), row["why"]) for row in looked.filed.refused)
        for way in (*(_planned(self.desk, one) for one in looked.planned), *refused):
            yield from way_in_words(way, self.desk.catalog)
        yield from (f"  {note}" for note in looked.filed.notes)

    def _lines(self, file: RequestFile) -> Iterator[str]:
        request, name = file.request, self.desk.name
        yield f"{request.request_id} {come_to(file)}"
        asked_by = "" if request.requester == request.beneficiary else f", asked by {name(request.requester)}"
        yield f"  what: {request.what} for {name(request.beneficiary)}{asked_by}"
        until = f"{counted(request.days, 'day')} from when IT sets it up" if request.days else file.last_day or "no end"
        nature = "" if request.nature == "access" else f"; {request.nature}"
        yield f"  until: {until}; risk: {request.risk}{nature}; asked on {self._at(request.created_at)}"
        if request.justification:
            yield f"  why: {request.justification}"
        yield from (f"  read because: {line}" for line in parts(request.evidence)[0].splitlines())
        yield from (f"  conflict {conflict.rule}: {conflict_words(conflict)}" for conflict in request.conflicts)
        yield from (f"  held: {missing}" for missing in to_mend(request, name(request.requester)))
        for stage in file.stages:
            joint = " (any one of them)" if stage.mode == "any" and len(stage.approvals) > 1 else ""
            yield f"  stage {stage.stage}{joint}"
            for row in stage.approvals:
                yield f"    {self._approval(file, row)}"
                decision = file.decision(row.slot)
                yield from (f"      {item.replace('_', ' ')}: {said}" for item, said in _answers(decision))
        yield f"  the rules then ({request.rules_version[:12]}):"
        yield from (f"    {reason}" for reason in request.because)

    def _approval(self, file: RequestFile, row: Approval) -> str:
        decision = file.decision(row.slot)
        said = self._decision(decision) if decision else _SLOT[row.state]
        due = f", by {self._at(row.due_at)}" if row.due_at and row.state in ("open", "waiting") else ""
        deputy = f" for {self.desk.name(row.deputy_for)}" if row.deputy_for else ""
        role = asked_as(self.desk, file.request, row)
        return f"{self.desk.name(row.approver)}{deputy} as {role} by {' and '.join(row.rules)}: {said}{due}"

    def _decision(self, decision: Decision) -> str:
        why = f": {decision.reason}" if decision.reason else ""
        until = f" until {decision.until}" if decision.until else ""
        return f"{_SAID[decision.verb]}{until} on {self._at(decision.decided_at)} ({decision.via}){why}"

    def _around(self, tx: Tx, file: RequestFile) -> Iterator[str]:
        """What was asked back, and what IT was told."""
        for asked in tx.inquiries([file.request.request_id]):
            answer = f"“{asked.answer}”" if asked.answered_at else "not answered yet"
            yield f"  {self.desk.name(asked.asked_by)} asked “{asked.text}”: {answer}"
        if file.task:
            done = f", {file.task.done_by} on {self._at(file.task.done_at)}" if file.task.done_at else ""
            yield f"  task {file.task.task_id}: {file.task.state}{done}"
            yield from (f"    with it go: {condition}" for condition in file.task.conditions)

    def _now(self, tx: Tx, file: RequestFile) -> Iterator[str]:
        """What the rules of today would do with it, where they are others."""
        request, version, at = file.request, self.desk.rulebook.version, self.desk.now()
        if request.rules_version == version or not request.access_level:
            return
        way = way_of(self.desk, tx, replace(request, conflicts=conflicts(self.desk, tx, request, at)), at)
        yield f"  the rules now ({version[:12]}) would ask: {route_in_words(way, self.desk.catalog)}"

    def _at(self, moment: datetime) -> str:
        return f"{self.desk.policy.calendar.local(moment):%Y-%m-%d %H:%M}"


def _answers(decision: Decision | None) -> Iterator[tuple[str, str]]:
    """What was answered to each item of a checklist."""
    yield from sorted(decision.checklist.items()) if decision else ()


def _planned(desk: Desk, planned: Planned) -> Way:
    """One request that would be made, with who would really be asked today."""
    request = planned.file.request
    route = replace(planned.route, stages=planned.file.stages)
    return Way(request.what, desk.name(request.beneficiary), request.conflicts, route=route)


def would_be(
    rulebook: Rulebook, requester: Person, person: Person, wanted: Entitlement, held: Mapping[Label, str], at: datetime
) -> Iterator[str]:
    """What would come of it under these rules if `requester` asked this for `person`, who has `held` (how, in words),
    at `at` (UTC); the records are not looked at."""
    label = (wanted.system, wanted.access_level)
    refused = may_not_ask_for(requester, person, rulebook.catalog, rulebook.policy)
    if label in held:
        refused = refused or f"{person.name} has this already."
    came = outcome(rulebook, Asking(requester.person_id, person.person_id, label, at, held))
    note = "; ".join(_ends(wanted, came.conflicts))
    way = Way(wanted.label, person.name, came.conflicts, refused or came.route.deny, came.route, note)
    yield from way_in_words(way, rulebook.catalog)


def _ends(wanted: Entitlement, found: Sequence[Conflict]) -> Iterator[str]:
    """What gives access an end that nobody has asked for."""
    if wanted.max_days:
        yield f"it is given for {counted(wanted.max_days, 'day')} at most"
    if until := last_day(found):
        names = " and ".join(dict.fromkeys(row.exception for row in found if row.until == until.isoformat()))
        yield f"it ends on {in_words(until)} at the latest, with exception {names}"
