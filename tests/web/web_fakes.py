"""A desk in memory for the page tests: one critical, one ordinary and one low request, a batch, a mail that waits."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

from mailbot.adapters.links import SignedLinks
from mailbot.adapters.rendering import JinjaRenderer
from mailbot.core.audit import AuditEntry
from mailbot.core.catalog import Catalog, Conflict, Person
from mailbot.core.register import AccessRequest, Approval, Assurance, Decision, RequestFile, Stage, Task
from mailbot.services.decisions import By, DecisionRefused, DecisionView, Said, Standing
from mailbot.services.desk.notices import Notices
from mailbot.services.intake.shown import Waiting
from mailbot.services.people.sessions import Sessions
from mailbot.services.people.signin import SignIn
from mailbot.services.ports import Ask, Notice, Session
from mailbot.web import WebServices

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
ANA = Person("E1", "ana@larkspur.example", "Ana Silva", department="Finance", title="Controller")
MIA = Person("E2", "mia@larkspur.example", "Mia Brandt")
OTO = Person("E3", "oto@larkspur.example", "Oto Novak")
PEOPLE = (ANA, MIA, OTO)
TEMPLATES = Path(__file__).parents[2] / "templates"
SURENESS: dict[Assurance, int] = {"link": 0, "session": 1, "reauth": 2}


@dataclass
class FakeClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


@dataclass
class MemoryStore:
    """The part of the store that signing in needs; it is its own transaction."""

    asks: dict[str, Ask] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=list)
    tries: dict[str, int] = field(default_factory=dict)
    sessions: dict[str, tuple[Session, str]] = field(default_factory=dict)
    outbox: list[Notice] = field(default_factory=list)
    trail: list[AuditEntry] = field(default_factory=list)

    @contextmanager
    def write(self) -> Iterator["MemoryStore"]:
        yield self

    read = write

    def asked_from(self, network: str, since: datetime, most: int) -> bool:
        return sum(row.network == network and row.asked_at >= since for row in self.asks.values()) >= most

    def add_ask(self, ask: Ask) -> None:
        self.asks[ask.ask_id] = ask
        self.waiting.append(ask.ask_id)

    def waiting_asks(self, most: int) -> list[Ask]:
        return [self.asks[ask_id] for ask_id in self.waiting]

    def answer_ask(self, ask_id: str, at: datetime, person: str = "", code_hash: str = "") -> None:
        self.waiting.remove(ask_id)
        self.asks[ask_id] = replace(self.asks[ask_id], address="", person=person, code_hash=code_hash)
        for other in [row for row in self.asks.values() if row.ask_id != ask_id and code_hash]:
            if (other.person, other.browser_hash) == (person, self.asks[ask_id].browser_hash):
                self.tries[other.ask_id] = 99

    def mailed_asks(self, person: str, since: datetime) -> list[Ask]:
        return [row for row in self.asks.values() if row.person == person and row.code_hash and row.asked_at >= since]

    def mailed_at_least(self, most: int, since: datetime) -> bool:
        return False

    def try_ask(self, ask_id: str, browser_hash: str, since: datetime, most: int | None) -> Ask | None:
        ask = self.asks.get(ask_id)
        if not ask or ask.browser_hash != browser_hash or ask.asked_at <= since:
            return None
        tried = self.tries.get(ask_id, 0)
        if tried >= (99 if most is None else most):
            return None
        self.tries[ask_id] = tried + 1
        return ask

    def wrong_tries(self, since: datetime) -> dict[str, int]:
        return {}

    def end_ask(self, ask_id: str, at: datetime) -> None:
        self.tries[ask_id] = 99

    def end_asks(self, person: str, at: datetime) -> None:
        for row in self.asks.values():
            if row.person == person:
                self.tries[row.ask_id] = 99

    def open_session(self, session_hash: str, session: Session, seal: str) -> None:
        self.sessions[session_hash] = (session, seal)

    def session(self, session_hash: str, now: datetime) -> tuple[Session, str] | None:
        found = self.sessions.get(session_hash)
        return found if found and found[0].expires_at > now else None

    def end_sessions(self, person: str, at: datetime, only: str = "", but: str = "") -> list[str]:
        those = {key: row.session_id for key, (row, _) in self.sessions.items() if row.person == person}
        ended = {key: name for key, name in those.items() if only in ("", name) and name != but}
        self.sessions = {key: row for key, row in self.sessions.items() if key not in ended}
        return list(ended.values())

    def enqueue(self, notice: Notice) -> bool:
        self.outbox.append(notice)
        return True

    def audit(self, entry: AuditEntry) -> None:
        self.trail.append(entry)


def view_of(request_id: str, assurance: Assurance, *, reason_required: bool = False) -> DecisionView:
    """Ana's request, open for Mia's decision."""
    request = AccessRequest(
        request_id=request_id,
        version=1,
        state="pending",
        requester=ANA.person_id,
        beneficiary=ANA.person_id,
        system="Finance Shared Drive",
        access_level="Edit",
        risk="medium",
        until=date(2026, 12, 31),
        justification="I close the books for <Q4>",
        thread_id="t" * 16,
        created_at=NOW,
        due_at=NOW + timedelta(days=2),
        evidence="edit access to the finance drive",
    )
    approval = Approval(1, 1, MIA.person_id, ("manager",), ("R1",), assurance, reason_required, "open")
    conflict = Conflict(
        "S1", "Pay", "warn", "who enters bills must not pay them", request.what, "Payments (Run)", "held since May"
    )
    return DecisionView(
        standing=Standing.OPEN,
        file=RequestFile(request, (Stage(1, "all", (approval,)),)),
        approval=approval,
        approver=MIA,
        requester=ANA,
        beneficiary=ANA,
        approvers=((MIA.name, "manager", "asked now"), (OTO.name, "owner", "asked now")),
        decision=None,
        decided_by="",
        decider=MIA.name,
        conflicts=(conflict,),
        held_now=("Payments (Run)",),
        conditions=("Access ends with the quarter",),
        replaces=None,
        asked_as="manager",
    )


@dataclass
class FakeDecisions:
    """Follows the rules of services.decisions on views in memory."""

    views: dict[str, DecisionView]
    faster: DecisionView | None = None
    acts: list[tuple[str, str, str]] = field(default_factory=list)

    def view(self, ids: Mapping[str, str | int]) -> DecisionView | None:
        return self.views.get(str(ids["r"]))

    def decide(self, ids: Mapping[str, str | int], said: Said, by: By, also: Sequence[str] = ()) -> DecisionView:
        key, view = str(ids["r"]), self.views[str(ids["r"])]
        if self.faster:
            self.views[key] = self.faster
            return self.faster
        if by.person != view.approver.person_id:
            raise DecisionRefused("Only Mia Brandt can decide this.")
        if said.verb == "approve" and SURENESS[by.assurance] < SURENESS[view.approval.assurance]:
            raise DecisionRefused("Please sign in first.")
        if not said.reason and (said.verb == "reject" or view.approval.reason_required):
            raise DecisionRefused("Please write a reason.")
        taken = decided(view, said.verb, said.reason, by.assurance)
        self.views[key] = replace(taken, decision=replace(taken.decision, until=said.until, checklist=said.checklist))
        return self.views[key]

    def ask(self, ids: Mapping[str, str | int], question: str, by: By) -> DecisionView:
        self.acts.append(("ask", question, by.person))
        return self.views[str(ids["r"])]

    def pass_on(self, ids: Mapping[str, str | int], colleague: str, reason: str, by: By) -> DecisionView:
        self.acts.append(("pass", f"{colleague}: {reason}", by.person))
        key = str(ids["r"])
        self.views[key] = replace(self.views[key], standing=Standing.PASSED_ON)
        return self.views[key]

    def take_back(self, ids: Mapping[str, str | int], reason: str, by: By) -> DecisionView:
        self.acts.append(("undo", reason, by.person))
        key = str(ids["r"])
        self.views[key] = replace(self.views[key], standing=Standing.CHANGED, decision=None, may_take_back=False)
        return self.views[key]


def decided(view: DecisionView, verb: str, reason: str = "", assurance: Assurance = "session") -> DecisionView:
    """The same view after Mia's decision."""
    request = view.file.request
    decision = Decision(
        request.request_id,
        1,
        1,
        verb,
        MIA.person_id,
        reason,
        request.content_hash,
        NOW,
        assurance=assurance,
    )
    return replace(view, standing=Standing.DECIDED, decision=decision, decided_by=MIA.name)


def task_of(task_id: str, state: str = "exported", person: Person = ANA) -> Task:
    return Task(
        task_id=task_id,
        kind="grant",
        state=state,
        request_id="REQ-2026-00042",
        version=1,
        person=person.person_id,
        system="Finance Shared Drive",
        access_level="Edit",
        groups=("fin-edit", "fin-read"),
        valid_from=date(2026, 11, 26),
        until=date(2026, 12, 31),
        justification="",
        approved_by=(MIA.person_id,),
        approved_at=NOW,
        batch="2026-11-26",
    )


@dataclass
class FakeFulfilment:
    tasks: dict[str, Task]
    desk: object = field(
        default_factory=lambda: SimpleNamespace(name=lambda id_: {p.person_id: p.name for p in PEOPLE}[id_])
    )

    def batch_view(self, batch: str) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks.values() if task.batch == batch)

    def finish(self, task_ids: Sequence[str], outcome: str, by: str, note: str) -> list[str]:
        problems = []
        for task_id in task_ids:
            task = self.tasks[task_id]
            if task.state == "done":
                problems.append(f"{task_id}: it is done already.")
            else:
                self.tasks[task_id] = replace(task, state=outcome, done_at=NOW, done_by=by, note=note)
        return problems


@dataclass
class FakeMails:
    unsure: dict[int, Waiting]

    def waiting(self, mail_id: int) -> Waiting | None:
        return self.unsure.get(mail_id)

    def question_in(self, mail_id: int, person: str) -> str:
        return ""

    def confirm(self, mail_id: int) -> bool:
        return self.unsure.pop(mail_id, None) is not None


LOW, ORDINARY, CRITICAL = "REQ-2026-00007", "REQ-2026-00042", "REQ-2026-00099"


class FakeDesk:
    """Everything behind the pages, with the real links, the real words and the real sign-in."""

    def __init__(self, public_url: str = "https://access.larkspur.example") -> None:
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.links = SignedLinks(public_url, [b"an old key", b"the key that signs"], self.clock)
        self.renderer = JinjaRenderer([TEMPLATES], "Europe/Dublin")
        self.decisions = FakeDecisions(
            {
                LOW: view_of(LOW, "link"),
                ORDINARY: view_of(ORDINARY, "session"),
                CRITICAL: view_of(CRITICAL, "reauth", reason_required=True),
            }
        )
        self.fulfilment = FakeFulfilment({name: task_of(name) for name in ("T-1", "T-2", "T-3")})
        self.mails = FakeMails({5: Waiting("ana@larkspur.example", "Access please", NOW, "Edit on the drive, please")})
        notices = Notices("Larkspur", "access@larkspur.example", self.renderer, self.links)
        self.people = Catalog(PEOPLE, ())
        self.notices = notices
        self.sessions = Sessions(self)
        self.signin = SignIn(self, self.sessions)
        self.changes = 0
        self.services = WebServices(
            decisions=self.decisions,
            fulfilment=self.fulfilment,
            mails=self.mails,
            signin=self.signin,
            sessions=self.sessions,
            links=self.links,
            renderer=self.renderer,
            clock=self.clock,
            company="Larkspur",
            public_url=public_url,
            delegations=SimpleNamespace(),
            reviews=SimpleNamespace(),
            owners=SimpleNamespace(),
            changed=self._note_change,
        )

    def _note_change(self) -> None:
        """What the running service does at once: codes that were asked for are mailed."""
        self.changes += 1
        self.signin.answer()

    @property
    def catalog(self) -> Catalog:
        return self.people

    def now(self) -> datetime:
        return self.clock.now()

    def person(self, person_id: str) -> Person:
        return self.people.by_id.get(person_id) or Person(person_id, "", person_id, active=False)

    def decide_path(self, request_id: str, person: Person = MIA) -> str:
        """The path of the link in the approver's mail."""
        ids = {"r": request_id, "v": 1, "s": 1, "p": person.person_id, "h": "0" * 32}
        return path_of(self.links.url("decide", ids))

    def newest_code(self) -> str:
        """The code in the newest mail."""
        return re.search(r"^\d{6}$", self.store.outbox[-1].text, re.MULTILINE)[0]

    def state(self) -> str:
        """Everything that a page could change, to be compared."""
        parts = (
            self.decisions.views,
            self.decisions.acts,
            self.fulfilment.tasks,
            self.mails.unsure,
            self.store,
            self.changes,
        )
        return "\n".join(repr(part) for part in parts)


def path_of(url: str) -> str:
    return "/" + url.split("/", 3)[3]
