"""The real service under the same events as the model: real store, real rules, real mails in the outbox."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from math import inf
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine, text

from mailbot import bootstrap, config
from mailbot.adapters.database.schema.engine import begin_read, connect
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.keys import KeyFolder
from mailbot.core.calendar import Allowance, Calendar
from mailbot.core.catalog import Catalog, Entitlement, SodException, SodRule
from mailbot.core.catalog import Person as Staff
from mailbot.core.mail import Address, Message, Verdict
from mailbot.core.register import Approval, RequestFile
from mailbot.core.rules import Birthright, Emergency, StageRule
from mailbot.core.rules import Policy as Rules
from mailbot.core.rules import Rule as RulesRow
from mailbot.core.understanding import Intent, Reading, Wish
from mailbot.services.approvals.asking import decide_ids
from mailbot.services.approvals.covering import Covering
from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.approvals.presence import note_absence, seen
from mailbot.services.auditing.proving import Verification
from mailbot.services.conversation.extending import extend
from mailbot.services.conversation.forms import FormRefused, Forms, Sender
from mailbot.services.conversation.mineacts import MineActs
from mailbot.services.decisions import By, DecisionRefused, Decisions, Said
from mailbot.services.desk import Desk
from mailbot.services.fulfilment.closing import TaskOutcome
from mailbot.services.fulfilment.daily import DailyFile
from mailbot.services.fulfilment.fulfilling import Fulfilment
from mailbot.services.lifecycle.birthrights import Birthrights
from mailbot.services.lifecycle.due import Overdue
from mailbot.services.lifecycle.ending import Ending
from mailbot.services.lifecycle.held import Held
from mailbot.services.lifecycle.newrules import NewRules
from mailbot.services.lifecycle.reminding import Reminders
from mailbot.services.people.delegations import DelegationRefused, Delegations
from mailbot.services.people.leaving import Leavers
from mailbot.services.ports import GrantFilter, Reader, RequestFilter, Rulebook, Thread
from mailbot.services.requests.afterwards import Emergencies
from mailbot.services.requests.filing import Filing
from mailbot.services.requests.turn import Turn
from tests.model.company import BIRTHRIGHT, BUNDLES, EXCEPTION, JOB, Company, Policy
from tests.sealing import ENVELOPES

BEGIN = datetime(2026, 2, 5, 9, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that goes when the history says so."""

    at: datetime = BEGIN

    def now(self) -> datetime:
        return self.at


@dataclass(frozen=True)
class Installation:
    """One database with keys and templates, for many histories: each is an organisation of its own."""

    engine: Engine
    desk: Desk
    keys: KeyFolder
    reader: Reader


@contextmanager
def installation(folder: Path, database: str) -> Iterator[Installation]:
    """mailbot, joined as for a service, on a migrated database."""
    settings = config.load(
        address="access@model.example",
        public_url="http://127.0.0.1:8080",
        database=database,
        data=folder / "data",
        mailbox={"url": f"maildir:{folder / 'inbox'}"},
        trust={"authserv_id": "mx.model.example"},
        sender={"kind": "maildir", "path": str(folder / "out")},
    )
    bot = bootstrap.build(settings, clock=Clock())
    engine = connect(database)
    yield Installation(engine, bot.desk, bot.keys, bootstrap.plain_reader())
    engine.dispose()
    bot.desk.store.close()


class Service:
    """mailbot at one company, from its first day."""

    def __init__(self, here: Installation, company: Company) -> None:
        self.here, self.org, self.clock = here, f"m-{token_hex(8)}", Clock()
        self.store = SqlStore(here.engine, self.org, ENVELOPES)
        self.versions = 0
        self.changes(company)

    # --- events ----------------------------------------------------------------------------------------------------

    def changes(self, company: Company) -> None:
        """New files in rules/, and a restart."""
        self.versions += 1
        rulebook = rulebook_of(company, f"{self.versions:04}")
        self.desk = replace(self.here.desk, store=self.store, rulebook=rulebook, clock=self.clock)
        bootstrap.take_up_rules(self.desk, "the access office")

    def asks(self, asker: str, person: str, access: str, emergency: bool = False) -> None:
        """A mail that was understood is filed; nobody listens to who has left, or who is not proved."""
        desk, now = self.desk, self.desk.now()
        if not desk.person(asker).active:
            return
        wish = Wish(desk.catalog.by_label[_label(access)], f"I need {access}")
        reading = Reading(Intent.REQUEST, items=(wish,), beneficiaries=(desk.person(person),), emergency=emergency)
        with self.store.write() as tx:
            thread = Thread(desk.links.secret(), asker, "Access", f"<{token_hex(8)}@model.example>", None, now)
            tx.add_thread(thread)
            Filing(desk, tx, thread, desk.person(asker), reading, (), now).file_all()

    def extends(self, person: str, access: str) -> None:
        """They write so, in a conversation of its own."""
        who, wish = self.desk.person(person), Wish(self.desk.catalog.by_label[_label(access)], f"extend {access}")
        if who.active:
            reading = Reading(Intent.EXTEND, items=(wish,), beneficiaries=(who,))
            with self.store.write() as tx:
                mail = self._mail(person, f"Please extend {access}.")
                extend(Turn(self.desk, self.here.reader, tx, 0, mail, who, reading, mail.text, self.clock.at))

    def decides(self, person: str, request_id: str, slot: int, yes: bool, days: int = 0) -> None:
        """From the link that the approver got."""
        until = self.clock.at.date() + timedelta(days) if days else None
        said = Said("approve" if yes else "reject", "because", until)
        with contextlib.suppress(DecisionRefused):
            Decisions(self.desk).decide(self._link(request_id, slot), said, By(person, "reauth"))

    def regrets(self, person: str, request_id: str, slot: int) -> None:
        """On the page behind the link of what they decided."""
        with contextlib.suppress(DecisionRefused):
            Decisions(self.desk).take_back(self._link(request_id, slot), "by mistake", By(person, "reauth"))

    def signs(self, owner: str) -> None:
        """On the page behind the link that asked for it."""
        with self.store.read() as tx:
            asked = [row.standing_id for row in tx.standing_approvals() if row.approver == owner and not row.signed_at]
        for standing_id in asked:
            StandingApprovals(self.desk).sign(standing_id, owner, "reauth")

    def withdraws(self, person: str, request_id: str) -> None:
        self._on_page(person, lambda acts, sender: acts.withdraw(sender, request_id))

    def asks_back(self, person: str, request_id: str, slot: int) -> None:
        """On the page behind the link."""
        with contextlib.suppress(DecisionRefused):
            Decisions(self.desk).ask(self._link(request_id, slot), "what for?", By(person, "reauth"))

    def passes_on(self, person: str, request_id: str, slot: int, to: str) -> None:
        """On the page behind the link."""
        with contextlib.suppress(DecisionRefused):
            Decisions(self.desk).pass_on(self._link(request_id, slot), _address(to), "knows it", By(person, "reauth"))

    def answers(self, person: str, request_id: str) -> None:
        self._on_page(person, lambda acts, sender: acts.inform(sender, request_id, "for the audit"))

    def appeals(self, person: str, request_id: str) -> None:
        self._on_page(person, lambda acts, sender: acts.appeal(sender, request_id, "the audit begins on Monday"))

    def delegates(self, person: str, to: str, first: int, last: int) -> None:
        """On their page; days count from today."""
        today, delegations = self.clock.at.date(), Delegations(self.desk)
        if delegations.active(person):
            with contextlib.suppress(DelegationRefused):
                delegations.make(person, _address(to), today + timedelta(first), today + timedelta(last))

    def is_absent(self, person: str, request_id: str, slot: int, days: int) -> None:
        """Their mailbox answers the mail that asked for this approval."""
        if not self.desk.person(person).active:
            return
        until = self.clock.at + timedelta(days)
        with self.store.write() as tx:
            file = tx.request_file(request_id)
            approval = file.approval(slot) if file else None
            assert approval
            text = f"I am out of the office and back on {until.day} {until:%B %Y}."
            mail = self._mail(person, text, in_reply_to=self._message_id(f"approval:{approval.tag}"))
            mail = replace(mail, machine="auto: it says it was sent automatically")
            assert note_absence(self.desk, tx, 0, mail, self.clock.at)

    def is_back(self, person: str) -> None:
        """They write a mail, and say so."""
        if not self.desk.person(person).active:
            return
        mail = self._mail(person, "I am back.")
        with self.store.write() as tx:
            seen(self.desk, tx, 0, self.desk.person(person), mail, self.clock.at)
        delegations, today = Delegations(self.desk), self.clock.at.date()
        for row, _ in delegations.lasting(person):
            if row.since <= today:
                delegations.stop(person, row.delegation_id)

    def _link(self, request_id: str, slot: int) -> Mapping[str, str | int]:
        with self.store.read() as tx:
            file = tx.request_file(request_id)
        approval = file.approval(slot) if file else None
        assert file
        assert approval
        return decide_ids(file.request, approval)

    def _on_page(self, person: str, act: Callable[[MineActs, Sender], object]) -> None:
        """Somebody who is signed in, which nobody is who has left, does something with what is theirs."""
        who, desk = self.desk.person(person), self.desk
        with contextlib.suppress(FormRefused):
            if who.active:
                act(MineActs(Forms(desk, self.here.reader)), Sender(who, "session", desk.links.secret()))

    def _mail(self, person: str, text: str, in_reply_to: str = "") -> Message:
        sender = Address(_address(person), person.title())
        return Message("", sender, (), (), "Re", text, self.clock.at, self.clock.at, Verdict.PASS, in_reply_to)

    def _message_id(self, key: str) -> str:
        query = text("SELECT message_id FROM outbox WHERE org_id = :org AND dedupe_key = :key")
        with begin_read(self.here.engine) as connection:
            return str(connection.execute(query, {"org": self.org, "key": key}).scalar_one())

    def waits(self, hours: float) -> None:
        self.clock.at += timedelta(hours=hours)

    def works_off(self) -> None:
        """The jobs of the timetable that act on requests."""
        Overdue(self.desk).time_is_up()
        Reminders(self.desk).send()
        Covering(self.desk).settle()
        Leavers(self.desk).sweep()
        Held(self.desk).release_all()
        NewRules(self.desk).follow()
        Emergencies(self.desk).end_those_over()
        Ending(self.desk).run()
        DailyFile(self.desk).export_at_once()
        Birthrights(self.desk).run()

    def exports(self) -> None:
        DailyFile(self.desk).export()

    def finishes(self, task_id: str, outcome: TaskOutcome) -> None:
        Fulfilment(self.desk).finish([task_id], outcome, "Kim of IT", "so it came out")

    # --- records ---------------------------------------------------------------------------------------------------

    def files(self) -> list[RequestFile]:
        """Every request, the first one first."""
        with self.store.read() as tx:
            return sorted(tx.requests(RequestFilter()), key=lambda file: file.request.request_id)

    def tasks(self) -> dict[tuple[str, str], tuple[str, str]]:
        """The task of each request for each kind, and its state."""
        with self.store.read() as tx:
            origin = {row.grant_id: row.request_id for row in tx.grants(GrantFilter(active_only=False))}
            kinds = {"grant": "give", "revoke": "take"}
            return {
                (row.request_id or origin[row.grant_id], kinds[row.kind]): (row.task_id, row.state)
                for row in tx.tasks(())
            }

    def register(self) -> dict[str, float]:
        """The requests whose grant is active, and the hour when its last day ends."""
        with self.store.read() as tx:
            return {row.request_id: _hour_after(row.until) if row.until else inf for row in tx.grants(GrantFilter())}

    def office_knows(self, file: RequestFile, approval: Approval | None = None) -> bool:
        """Whether the access office got a mail that this request is held, or that nobody can decide this approval."""
        told = f"alert:no-heir:{file.request.request_id}:{file.request.version}:{approval.slot}:%" if approval else ""
        query = "SELECT count(*) FROM outbox WHERE org_id = :org AND category = 'office' AND "
        query += (
            "dedupe_key LIKE :told"
            if approval
            else "kind IN ('held_office', 'exception_wanted') AND request_id = :request"
        )
        with begin_read(self.here.engine) as connection:
            facts = {"org": self.org, "told": told, "request": file.request.request_id}
            found = connection.execute(text(query), {name: facts[name] for name in facts if f":{name}" in query})
            return bool(found.scalar())

    def reminded(self, approval: Approval) -> bool:
        """Whether its approver got a reminder since they were asked, or need none yet; nobody is reminded at night."""
        since, due, now = approval.opened_at, approval.due_at, self.clock.at
        if approval.state != "open" or not since or not due or now < since + (due - since) / 2:
            return True
        query = "SELECT count(*) FROM outbox WHERE org_id = :org AND dedupe_key LIKE :key AND dedupe_key >= :since"
        key = f"reminder:{approval.approver}:"
        with begin_read(self.here.engine) as connection:
            facts = {"org": self.org, "key": f"{key}%", "since": f"{key}{since.date()}"}
            found = connection.execute(text(query), facts).scalar()
        return bool(found) or not self.desk.policy.calendar.is_working(now)

    def verified(self) -> str:
        """What `audit verify` says is wrong, if anything."""
        wrong = Verification(self.store, self.here.keys).run().wrong
        return str(wrong) if wrong else ""


def rulebook_of(company: Company, version: str) -> Rulebook:
    """The company as its files would be read."""
    people = tuple(
        Staff(
            name,
            _address(name),
            name.title(),
            department=one.department,
            type="contractor" if one.contractor else "employee",
            manager=_address(one.manager),
            active=one.active,
        )
        for name, one in company.people.items()
    )
    access = tuple(  # the model tells a risk as a plain word, which mypy cannot know to be one of the four
        Entitlement(
            *_label(name),
            risk=one.risk,
            owner=_address(one.owner),
            second_owner=_address(one.second_owner),
            max_days=one.days or None,
        )  # type: ignore[arg-type]
        for name, one in company.access.items()
    )
    bundles = tuple(
        Entitlement(name, "Role", kind="bundle", members=tuple(map(_label, parts))) for name, parts in BUNDLES.items()
    )
    given = Birthright("B-1", "in this job", {"department": (JOB,)}, (_label(BIRTHRIGHT),), date(2030, 1, 1))
    sod = tuple(
        SodRule(
            f"SOD-{left}-{right}",
            "not together",
            ((left, "*"),),
            ((right, "*"),),
            role if role == EXCEPTION else "extra_approver" if role else "block",
            "not together",
            "" if role == EXCEPTION else role,
        )
        for (left, right), role in ((sorted(pair), role) for pair, role in company.toxic.items())
    )
    rule = next(row.rule for row in sod if row.severity == EXCEPTION)
    exceptions = tuple(
        SodException(
            f"EX-{name}", rule, _address(name), "looked at", _address(company.office), BEGIN.date() + timedelta(day)
        )
        for name, day in company.excepted.items()
    )
    return Rulebook(
        Catalog(people, (*access, *bundles)),
        sod,
        _policy(company, company.policy),
        version,
        exceptions=exceptions,
        birthrights=(given,),
    )


def _policy(company: Company, policy: Policy) -> Rules:
    """The model tells risks and reactions as plain words; mypy cannot know that they are the few that are allowed."""
    risks: Mapping[str, int] = policy.hours
    groups = {role: names for role, names in company.roles.items() if len(names) > 1}
    return Rules(
        company="Model",
        access_office=_address(company.office),
        it_team="it@model.example",
        auditor="auditor@model.example",
        calendar=Calendar("UTC", frozenset(range(7))),
        rules=tuple(
            RulesRow(
                f"R-{number}",
                "as written",
                date(2026, 1, 1),
                {name: (value,) for name, value in rule.when.items()},
                tuple(StageRule("", roles) for roles in rule.stages),
                "not for them" if rule.deny else "",
            )
            for number, rule in enumerate(policy.rules)
        ),
        deadlines={risk: Allowance(hours=hours) for risk, hours in risks.items()},  # type: ignore[misc]
        assurance=dict.fromkeys(risks, "link"),  # type: ignore[misc]
        approvers={role: role if role in groups else _address(names[0]) for role, names in company.roles.items()},
        groups={role: tuple(map(_address, names)) for role, names in groups.items()},
        department_heads={department: _address(name) for department, name in company.heads.items()},
        merge_same_person=policy.merge,  # type: ignore[arg-type]
        fallbacks=policy.ladders,
        escalations=policy.escalations,
        appeals=policy.appeals,
        emergency=Emergency(48, policy.emergency, policy.at_once) if policy.emergency else None,  # type: ignore[arg-type]
    )


def _hour_after(day: date) -> float:
    return ((day - BEGIN.date()).days + 1) * 24 - 9


def _label(access: str) -> tuple[str, str]:
    system, _, level = access.partition(":")
    return system, level


def _address(name: str) -> str:
    return f"{name}@model.example" if name else ""
