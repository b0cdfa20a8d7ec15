"""One history: each event happens to the model and to the service, and afterwards both must agree."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from math import inf

from mailbot.core.register import RequestFile
from mailbot.services.fulfilment.closing import TaskOutcome
from tests.model.beyond.jobs import Jobs
from tests.model.company import BIRTHRIGHT, POLICIES, START, Person
from tests.model.service import BEGIN, Installation, Service
from tests.model.wishes import Request, Slot

Event = tuple[str, *tuple[str | int | bool | None, ...]]
"""The name of a method of History, and its arguments; whom or what it is about counts through those who fit."""


@dataclass
class History:
    """A company's first days, told in sentences."""

    model: Jobs
    service: Service
    told: list[str] = field(default_factory=list)
    decided: int = 0
    wondered: set[tuple[int, int, float]] = field(default_factory=set)
    """Who has asked back about what, and when: nobody does so twice at the same moment."""

    # --- events ----------------------------------------------------------------------------------------------------

    def asks(self, asker: str, person: str, access: str, emergency: bool = False) -> None:
        self.told.append(f"{asker} asks for {access} for {person}{' as an emergency' if emergency else ''}")
        self.model.asks(asker, person, access, emergency)
        self.service.asks(asker, person, access, emergency)

    def asks_for_all(self, asker: str, person: str, bundle: str) -> None:
        self.told.append(f"{asker} asks for the bundle {bundle} for {person}")
        self.model.asks_for_all(asker, person, bundle)
        self.service.asks(asker, person, f"{bundle}:Role")

    def regrets(self, which: int) -> None:
        """Somebody who has decided takes it back."""
        decided = [
            (request, number)
            for request in self.model.requests
            for number, slot in enumerate(request.slots, start=1)
            if slot.state == "decided"
        ]
        if decided:
            request, number = decided[which % len(decided)]
            slot = request.slots[number - 1]
            self.told.append(f"{slot.person} takes back what they said to {self._id(request)}, approval {number}")
            self.decided -= self.model.regrets(slot.person, request, slot)
            self.service.regrets(slot.person, self._id(request), number)

    def asks_at_once(self, who: str, access: str, yes: bool) -> None:
        """An emergency, and perhaps it is approved at once."""
        self.asks(who, who, access, emergency=True)
        if yes and self.model.requests and self.model.requests[-1].emergency:
            self.decides(-1, yes)

    def extends(self, which: int) -> None:
        """Somebody who has something until a day writes that they need it for longer."""
        if held := [one for one in self.model.requests if one.holds and one.until < inf]:
            one = held[which % len(held)]
            self.told.append(f"{one.person} extends {one.access}")
            self.model.extends(one.person, one.access)
            self.service.extends(one.person, one.access)

    def shortens(self, which: int, days: int) -> None:
        """Somebody who is asked says yes to so many days."""
        if asked := self._asked():
            request, number = asked[which % len(asked)]
            self._decide(request.slots[number - 1].person, request, number, yes=True, days=days)

    def is_excepted(self, who: str, days: int) -> None:
        """The access office writes an exception for somebody, or renews it."""
        until = self.model.today + days
        self.told.append(f"{who} is excepted for {days} days")
        company = replace(self.model.company, excepted={**self.model.company.excepted, who: until})
        self.model.changes(company)
        self.service.changes(company)

    def has_time(self, who: str, which: int) -> None:
        """Somebody has got what is given for some days."""
        self.asks(who, who, "Payroll:Edit")
        self.is_given(which)

    def climbs(self, who: str, which: int) -> None:
        """Somebody asks for a higher level of what they have got."""
        self.asks(who, who, "Wiki:Read")
        self.is_given(which)
        self.asks(who, who, "Wiki:Edit")

    def decides(self, which: int, yes: bool) -> None:
        """Somebody who is asked."""
        if asked := self._asked():
            request, number = asked[which % len(asked)]
            self._decide(request.slots[number - 1].person, request, number, yes)

    def _asked(self) -> list[tuple[Request, int]]:
        """Each answer that is asked for, by its request and number."""
        return [
            (request, number)
            for request in self.model.requests
            for number, slot in enumerate(request.slots, start=1)
            if slot.state == "open"
        ]

    def agree(self, which: int) -> None:
        """Everybody who is asked about one request, stage after stage, until nobody is asked any more."""
        pending = [request for request in self.model.requests if request.state == "pending"]
        request = pending[which % len(pending)] if pending else None
        while request and (able := [slot for slot in request.lacking() if self._may(request, slot)]):
            self._decide(able[0].person, request, request.slots.index(able[0]) + 1, yes=True)

    def is_given(self, which: int) -> None:
        """Everybody agrees, and IT does it."""
        self.agree(which)
        for request in self.model.requests:
            if request.tasks.get("give") == "open":
                self._finish(request, "give", "done")

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

    def _decide(self, who: str, request: Request, number: int, yes: bool, days: int = 0) -> None:
        slot, only = request.slots[number - 1], f" for {days} days" if days else ""
        self.told.append(f"{who} says {'yes' if yes else 'no'}{only} to {self._id(request)}, approval {number}")
        self.decided += self.model.decides(who, request, slot, yes, days)
        self.service.decides(who, self._id(request), number, yes, days)

    def asks_back(self, which: int, hours: int) -> None:
        """Somebody who is asked wants to know more first, and gets an answer after so many hours, or none."""
        if asked := self._asked():
            request, number = asked[which % len(asked)]
            moment = (self.model.requests.index(request), number, self.model.now)
            if moment in self.wondered:
                return
            self.wondered.add(moment)
            slot = request.slots[number - 1]
            self.told.append(f"{slot.person} asks back about {self._id(request)}, approval {number}")
            self.model.asks_back(slot.person, request, slot)
            self.service.asks_back(slot.person, self._id(request), number)
            if hours:
                self.waits(hours)
                self.answers(self.model.requests.index(request))

    def passes_on(self, which: int, to: str) -> None:
        """Somebody who is asked lets a colleague decide who is there."""
        if (asked := self._asked()) and to not in [row.person for row in self.model.away]:
            request, number = asked[which % len(asked)]
            slot = request.slots[number - 1]
            self.told.append(f"{slot.person} passes approval {number} of {self._id(request)} on to {to}")
            person = slot.person
            self.model.passes_on(person, request, slot, to)
            self.service.passes_on(person, self._id(request), number, to)

    def answers(self, which: int) -> None:
        if self.model.requests:
            request = self.model.requests[which % len(self.model.requests)]
            self.told.append(f"{request.asker} answers about {self._id(request)}")
            self.model.answers(request.asker, request)
            self.service.answers(request.asker, self._id(request))

    def appeals(self, who: str, which: int) -> None:
        """Somebody who is asked says no, and this no or an earlier one is appealed against."""
        self.decides(which, yes=False)
        if refused := [request for request in self.model.requests if request.state == "rejected"]:
            request = refused[which % len(refused)]
            person = {"asker": request.asker, "person": request.person}.get(who, who)
            self.told.append(f"{person} appeals against the no to {self._id(request)}")
            self.model.appeals(person, request)
            self.service.appeals(person, self._id(request))

    def delegates(self, who: str, to: str, first: int, days: int) -> None:
        self._away(who, to, first, days)

    def asked_delegates(self, which: int, to: str, further: str, first: int, days: int) -> None:
        """Somebody who is asked, or who decides instead of somebody; and perhaps whom they name names another."""
        if asked := self._asked():
            request, number = asked[which % len(asked)]
            self._away(request.slots[number - 1].person, to, first, days)
            if further:
                self._away(to, further, first, days)

    def _away(self, who: str, to: str, first: int, days: int) -> None:
        self.told.append(f"{to} decides for {who} on {days + 1} days, in {first} days")
        self.model.is_away(who, to, first, first + days)
        self.service.delegates(who, to, first, first + days)

    def is_absent(self, which: int, days: int) -> None:
        """The mailbox of somebody who is asked says so, in answer to the mail that asks."""
        asked = [(request, number) for request, number in self._asked() if not request.slots[number - 1].stranded]
        if asked:
            request, number = asked[which % len(asked)]
            who = request.slots[number - 1].person
            self.told.append(f"{who} is absent, and back in {days + 1} days")
            self.model.is_away(who, "", 0, days)
            self.service.is_absent(who, self._id(request), number, days + 1)

    def is_back(self, which: int) -> None:
        if away := sorted({row.person for row in self.model.away}):
            who = away[which % len(away)]
            self.told.append(f"{who} is back")
            self.model.is_back(who)
            self.service.is_back(who)

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

    def passes(self, hours: int) -> None:
        """Time, after which mailbot does what is due."""
        self.waits(hours)
        self.works_off()

    def works_off(self) -> None:
        self.told.append("mailbot does what is due")
        self.model.works_off()
        self.service.works_off()
        for file in self.service.files():
            for row in file.approvals if file.request.state == "pending" and not file.request.paused_at else ():
                assert self.service.reminded(row), "whoever has let half of their time pass has been reminded"

    def stops(self, which: int, outcome: TaskOutcome) -> None:
        """Whoever asked takes it back while IT has it, and IT says whether it was too late."""
        self.agree(which)
        self.exports()
        coming = [request for request in self.model.requests if request.tasks.get("give") == "exported"]
        if coming:
            request = coming[which % len(coming)]
            self.withdraws(request.asker, self.model.requests.index(request))
            self._finish(request, "give", outcome)

    def exports(self) -> None:
        self.told.append("IT gets its file")
        self.model.exports()
        self.service.exports()

    def finishes(self, which: int, outcome: TaskOutcome) -> None:
        if tasks := [(request, kind) for request in self.model.requests for kind in request.tasks]:
            self._finish(*tasks[which % len(tasks)], outcome)

    def _finish(self, request: Request, kind: str, outcome: TaskOutcome) -> None:
        self.told.append(f"IT says {outcome} to {kind} what {self._id(request)} asks for")
        self.model.finishes(request, kind, outcome)
        self.service.finishes(self.service.tasks()[self._id(request), kind][0], outcome)

    def leaves(self, who: str) -> None:
        self._staff(f"{who} leaves", who, active=False)

    def its_person_leaves(self, which: int) -> None:
        """Whoever gets, or waits for, something on which somebody has decided."""
        if decided := [request for request in self.model.requests if request.deciders()]:
            self.leaves(decided[which % len(decided)].person)

    def returns(self, which: int) -> None:
        if left := [name for name, one in self.model.company.people.items() if not one.active]:
            who = left[which % len(left)]
            self._staff(f"{who} comes back", who, active=True)

    def has_manager(self, who: str, manager: str) -> None:
        self._staff(f"the manager of {who} is {manager or 'nobody'}", who, manager=manager)

    def has_department(self, who: str, department: str) -> None:
        self._staff(f"{who} works in {department}", who, department=department)

    def signs(self) -> None:
        """Whoever owns what comes with the job signs for it in advance, when they are asked."""
        owner = self.model.company.access[BIRTHRIGHT].owner
        self.told.append(f"{owner or 'nobody'} signs in advance")
        self.model.signs(owner)
        self.service.signs(owner)

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

    def has_toxic(self, one: str, other: str, reaction: str | None) -> None:
        """Two systems do not go together from now on, or they do."""
        self.told.append(f"{one} with {other}: {'may be' if reaction is None else reaction or 'refused'}")
        pair, toxic = frozenset((one, other)), self.model.company.toxic
        rest = {others: row for others, row in toxic.items() if others != pair}
        company = replace(self.model.company, toxic=rest if reaction is None else rest | {pair: reaction})
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
        decided = self.decided + self.model.decided_by_signature - self.model.undone
        assert sum(len(file.decisions) for file in files) == decided, "nothing is decided by silence"

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
    asked = [(slot.stage, slot.person, slot.instead_of, slot.state) for slot in request.slots]
    due = request.due if request.state == "pending" and request.due < inf else None
    return request.state, asked, due, dict(request.tasks), request.until if request.holds else 0


def _found(
    file: RequestFile, tasks: Mapping[tuple[str, str], tuple[str, str]], register: Mapping[str, float]
) -> tuple[object, ...]:
    name = file.request.request_id
    asked = [(row.stage, row.approver, row.deputy_for, row.state) for row in file.approvals]
    mine = {kind: state for (request_id, kind), (_, state) in tasks.items() if request_id == name}
    by = file.request.due_at if file.request.state == "pending" else None
    due = (by - BEGIN) / timedelta(hours=1) if by else None
    return file.request.state, asked, due, mine, register.get(name, 0)


def play(here: Installation, events: Sequence[Event]) -> None:
    """Plays a history; raises AssertionError with the story so far when model and service part."""
    history = History(Jobs(START), Service(here, START))
    try:
        for name, *arguments in events:
            act: Callable[..., None] = getattr(history, name)
            act(*arguments)
            history.check()
        assert not history.service.verified(), "audit verify finds it whole"
    except AssertionError as parted:
        story = "\n".join(f"{number}. {line}" for number, line in enumerate(history.told, start=1))
        raise AssertionError(f"{parted}\nafter this history:\n{story}") from parted
