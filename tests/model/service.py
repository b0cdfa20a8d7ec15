"""The real service under the same events as the model: real store, real rules, real mails in the outbox."""

import contextlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine, text

from mailbot import bootstrap, config
from mailbot.adapters.database.engine import begin_read, connect
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.keys import KeyFolder
from mailbot.core.calendar import Allowance, Calendar
from mailbot.core.catalog import Catalog, Entitlement, SodRule
from mailbot.core.catalog import Person as Staff
from mailbot.core.register import Approval, RequestFile
from mailbot.core.rules import Policy as Rules
from mailbot.core.rules import Rule as RulesRow
from mailbot.core.rules import StageRule
from mailbot.core.understanding import Intent, Reading, Wish
from mailbot.services.asking import decide_ids
from mailbot.services.audit import Verification
from mailbot.services.closing import Outcome
from mailbot.services.covering import Covering
from mailbot.services.decisions import By, DecisionRefused, Decisions, Said, withdraw
from mailbot.services.desk import Desk
from mailbot.services.filing import Filing
from mailbot.services.fulfilment import Fulfilment
from mailbot.services.leaving import Leavers
from mailbot.services.lifecycle import Lifecycle
from mailbot.services.newrules import NewRules
from mailbot.services.ports import GrantFilter, RequestFilter, Rulebook, Thread
from mailbot.services.reminding import Reminders
from tests.model.company import Company, Policy
from tests.sealing import ENVELOPES

BEGIN = datetime(2026, 11, 26, 9, tzinfo=UTC)
LEVEL = "Use"


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
    yield Installation(engine, bot.desk, bot.keys)
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

    def asks(self, asker: str, person: str, access: str) -> None:
        """A mail that was understood is filed; nobody listens to who has left, or who is not proved."""
        desk, now = self.desk, self.desk.now()
        if not desk.person(asker).active:
            return
        wish = Wish(desk.catalog.by_label[access, LEVEL], f"I need {access}")
        reading = Reading(Intent.REQUEST, items=(wish,), beneficiaries=(desk.person(person),))
        with self.store.write() as tx:
            thread = Thread(desk.links.secret(), asker, "Access", f"<{token_hex(8)}@model.example>", None, now)
            tx.add_thread(thread)
            Filing(desk, tx, thread, desk.person(asker), reading, (), now).file_all()

    def decides(self, person: str, request_id: str, slot: int, yes: bool) -> None:
        """From the link that the approver got."""
        with self.store.read() as tx:
            file = tx.request_file(request_id)
        approval = file.approval(slot) if file else None
        assert file
        assert approval
        said = Said("approve" if yes else "reject", "because")
        with contextlib.suppress(DecisionRefused):
            Decisions(self.desk).decide(decide_ids(file.request, approval), said, By(person, "reauth"))

    def withdraws(self, person: str, request_id: str) -> None:
        with self.store.write() as tx:
            file = tx.request_file(request_id, lock=True)
            assert file
            if self.desk.person(person).active and person in (file.request.requester, file.request.beneficiary):
                withdraw(self.desk, tx, file, person, self.desk.now())

    def waits(self, hours: float) -> None:
        self.clock.at += timedelta(hours=hours)

    def works_off(self) -> None:
        """The jobs of the timetable that act on requests."""
        Lifecycle(self.desk).time_is_up()
        Reminders(self.desk).send()
        Covering(self.desk).settle()
        Leavers(self.desk).sweep()
        Lifecycle(self.desk).release_held()
        NewRules(self.desk).follow()

    def exports(self) -> None:
        Fulfilment(self.desk).export()

    def finishes(self, task_id: str, outcome: Outcome) -> None:
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

    def register(self) -> set[str]:
        """The requests whose grant is active."""
        with self.store.read() as tx:
            return {row.request_id for row in tx.grants(GrantFilter())}

    def office_knows(self, file: RequestFile, approval: Approval | None = None) -> bool:
        """Whether the access office got a mail that this request is held, or that nobody can decide this approval."""
        told = f"alert:no-heir:{file.request.request_id}:{file.request.version}:{approval.slot}:%" if approval else ""
        query = "SELECT count(*) FROM outbox WHERE org_id = :org AND category = 'office' AND "
        query += "dedupe_key LIKE :told" if approval else "kind = 'held_office' AND request_id = :request"
        with begin_read(self.here.engine) as connection:
            facts = {"org": self.org, "told": told, "request": file.request.request_id}
            found = connection.execute(text(query), {name: facts[name] for name in facts if f":{name}" in query})
            return bool(found.scalar())

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
    access = tuple(
        Entitlement(name, LEVEL, risk=one.risk, owner=_address(one.owner), second_owner=_address(one.second_owner))  # type: ignore[arg-type]
        for name, one in company.access.items()
    )
    sod = tuple(
        SodRule(
            f"SOD-{number}",
            "not together",
            ((left, LEVEL),),
            ((right, LEVEL),),
            "extra_approver" if role else "block",
            "not together",
            role,
        )
        for number, ((left, right), role) in enumerate((sorted(pair), role) for pair, role in company.toxic.items())
    )
    return Rulebook(Catalog(people, access), sod, _policy(company, company.policy), version)


def _policy(company: Company, policy: Policy) -> Rules:
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
    )


def _address(name: str) -> str:
    return f"{name}@model.example" if name else ""
