"""One history: each event happens to the model and to the service, and afterwards both must agree."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from mailbot.core.register import RequestFile
from mailbot.services.closing import Outcome
from tests.model.asked import Request, Slot
from tests.model.company import POLICIES, START, Person
from tests.model.reference import Reference
from tests.model.service import Installation, Service

Event = tuple[str, *tuple[str | int | bool, ...]]
"""The name of a method of History, and its arguments; whom or what it is about counts through those who fit."""


@dataclass
class History:
    """A company's first days, told in sentences."""

    model: Reference
    service: Service
    told: list[str] = field(default_factory=list)
    decided: int = 0

    # --- events ----------------------------------------------------------------------------------------------------

    def asks(self, asker: str, person: str, access: str) -> None:
        self.told.append(f"{asker} asks for {access} for {person}")
        self.model.asks(asker, person, access)
        self.service.asks(asker, person, access)

    def decides(self, which: int, yes: bool) -> None:
        """Somebody who is asked."""
        asked = [
            (request, number)
            for request in self.model.requests
            for number, slot in enumerate(request.slots, start=1)
            if slot.state == "open"
        ]
        if asked:
            request, number = asked[which % len(asked)]
            self._decide(request.slots[number - 1].person, request, number, yes)

    def agree(self, which: int) -> None:
        """Everybody who is asked about one request, stage after stage, until nobody is asked any more."""
        pending = [request for request in self.model.requests if request.state == "pending"]
        request = pending[which % len(pending)] if pending else None
        while request and (able := [slot for slot in request.lacking() if self._may(request, slot)]):
            self._decide(able[0].person, request, request.slots.index(able[0]) + 1, yes=True)

    def _may(self, request: Request, slot: Slot) -> bool:
        in_time = request.state == "pending" and self.model.now <= request.due
        return in_time and slot.state == "open" and self._able(slot.person)

    def comes_late(self, which: int) -> None:
        """The time of a request passes, and then somebody who was asked says yes."""
        pending = [request for request in self.model.requests if request.state == "pending" and request.due < inf]
        if pending:
            request = pending[which % len(pending)]
            self.waits(max(0, int(request.due - self.model.now)) + which % 2)
            number = next(number for number, slot in enumerate(request.slots, start=1) if slot.state == "open")
            self._decide(request.slots[number - 1].person, request, number, yes=True)

    def meddles(self, who: str, which: int, slot: int, yes: bool) -> None:
        """Anybody, asked or not."""
        requests = [request for request in self.model.requests if request.slots]
        if requests:
            request = requests[which % len(requests)]
            self._decide(who, request, slot % len(request.slots) + 1, yes)

    def _decide(self, who: str, request: Request, number: int, yes: bool) -> None:
        slot = request.slots[number - 1]
        self.told.append(f"{who} says {'yes' if yes else 'no'} to {self._id(request)}, approval {number}")
        self.decided += self.model.decides(who, request, slot, yes)
        self.service.decides(who, self._id(request), number, yes)

    def withdraws(self, who: str, which: int) -> None:
        if requests := self.model.requests:
            request = requests[which % len(requests)]
            person = {"asker": request.asker, "person": request.person}.get(who, who)
            self.told.append(f"{person} withdraws {self._id(request)}")
            self.model.withdraws(person, request)
            self.service.withdraws(person, self._id(request))

    def waits(self, hours: int) -> None:
        self.told.append(f"{hours} hours pass")
        self.model.now += hours
        self.service.waits(hours)

    def works_off(self) -> None:
        self.told.append("mailbot does what is due")
        self.model.works_off()
        self.service.works_off()

    def exports(self) -> None:
        self.told.append("IT gets its file")
        self.model.exports()
        self.service.exports()

    def finishes(self, which: int, outcome: Outcome) -> None:
        if tasks := [(request, kind) for request in self.model.requests for kind in request.tasks]:
            request, kind = tasks[which % len(tasks)]
            self.told.append(f"IT says {outcome} to {kind} what {self._id(request)} asks for")
            self.model.finishes(request, kind, outcome)
            self.service.finishes(self.service.tasks()[self._id(request), kind][0], outcome)

    def leaves(self, who: str) -> None:
        self._staff(f"{who} leaves", who, active=False)

    def returns(self, who: str) -> None:
        self._staff(f"{who} comes back", who, active=True)

    def has_manager(self, who: str, manager: str) -> None:
        self._staff(f"the manager of {who} is {manager or 'nobody'}", who, manager=manager)

    def has_owner(self, access: str, part: str, owner: str) -> None:
        self.told.append(f"the {part} of {access} is {owner or 'nobody'}")
        row = replace(self.model.company.access[access], **{part: owner})
        company = replace(self.model.company, access={**self.model.company.access, access: row})
        self.model.changes(company)
        self.service.changes(company)

    def has_policy(self, name: str) -> None:
        self.told.append(f"the {name} policy is put live")
        company = replace(self.model.company, policy=POLICIES[name])
        self.model.changes(company)
        self.service.changes(company)

    def _staff(self, told: str, who: str, **facts: str | bool) -> None:
        self.told.append(told)
        person: Person = replace(self.model.company.people[who], **facts)  # type: ignore[arg-type]
        company = replace(self.model.company, people={**self.model.company.people, who: person})
        self.model.changes(company)
        self.service.changes(company)

    # --- afterwards ------------------------------------------------------------------------------------------------

    def _id(self, request: Request) -> str:
        return f"REQ-2026-{next(n for n, one in enumerate(self.model.requests, start=1) if one is request):05}"

    def check(self) -> None:
        """Model and service agree, and what always holds does."""
        files, tasks, register = self.service.files(), self.service.tasks(), self.service.register()
        expected = {self._id(request): _expected(request) for request in self.model.requests}
        found = {file.request.request_id: _found(file, tasks, register) for file in files}
        parted = {name: (found.get(name), expected.get(name)) for name in sorted(found.keys() | expected.keys())}
        parted = {name: pair for name, pair in parted.items() if pair[0] != pair[1]}
        assert not parted, "\n".join(
            f"{name}: is {found}\n  but should be {wanted}" for name, (found, wanted) in parted.items()
        )
        for file in files:
            self._holds(file)
        assert sum(len(file.decisions) for file in files) == self.decided, "nothing is decided by silence"

    def _holds(self, file: RequestFile) -> None:
        """What always holds, whatever the model says."""
        request, approvals = file.request, file.approvals
        deciders = [row.decided_by for row in file.decisions]
        assert not {request.requester, request.beneficiary} & {*deciders}, "nobody decides their own"
        people = [row.approver for row in approvals]
        assert len({*people}) == len(people), "one person never counts twice"
        assert len({*deciders}) == len(deciders), "one person never decides twice"
        if file.task or request.state == "approved":
            yes = {row.slot for row in file.decisions if row.verb == "approve"}
            assert file.stages, "no task without approvals"
            for stage in file.stages:
                assert len(yes & {row.slot for row in stage.approvals}) >= stage.needed, "no task without all approvals"
        if request.state == "held":
            assert self.service.office_knows(file), "the access office knows what is held"
        for stage in file.stages if request.state == "pending" else ():
            unable = [
                row for row in stage.approvals if row.state in ("waiting", "open") and not self._able(row.approver)
            ]
            if len(unable) == len(stage.approvals) or (stage.mode == "all" and unable):
                assert all(self.service.office_knows(file, row) for row in unable), (
                    "somebody can decide, or it is known"
                )

    def _able(self, person: str) -> bool:
        return self.model.company.people[person].active


def _expected(request: Request) -> tuple[object, ...]:
    asked = [(slot.stage, slot.person, slot.state) for slot in request.slots]
    return request.state, asked, dict(request.tasks), request.holds


def _found(
    file: RequestFile, tasks: Mapping[tuple[str, str], tuple[str, str]], register: set[str]
) -> tuple[object, ...]:
    name = file.request.request_id
    asked = [(row.stage, row.approver, row.state) for row in file.approvals]
    mine = {kind: state for (request_id, kind), (_, state) in tasks.items() if request_id == name}
    return file.request.state, asked, mine, name in register


def play(here: Installation, events: Sequence[Event]) -> None:
    """Plays a history; raises AssertionError with the story so far when model and service part."""
    history = History(Reference(START), Service(here, START))
    try:
        for name, *arguments in events:
            act: Callable[..., None] = getattr(history, name)
            act(*arguments)
            history.check()
        assert not history.service.verified(), "audit verify finds it whole"
    except AssertionError as parted:
        story = "\n".join(f"{number}. {line}" for number, line in enumerate(history.told, start=1))
        raise AssertionError(f"{parted}\nafter this history:\n{story}") from parted
