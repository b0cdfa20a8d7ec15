"""The only place where adapters meet services: settings in, a working desk out.

- `outside`: mailbox, sender, reader, templates, database, keys
- `rulefiles`: where the rules lie
- `timetable`: what mailbot does by itself, a row a job

What few commands need, the pages and what speaks over the network, is imported where it is made: a command is there
sooner.
"""

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mailbot.adapters.clock import SystemClock
from mailbot.adapters.database.schema.backup import BackupRefused, back_up
from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.engine import upgrade as upgrade_database
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder, KeysInvalid
from mailbot.adapters.links import SignedLinks
from mailbot.adapters.mime import ConfinedReader
from mailbot.adapters.presence import ProcessPresence
from mailbot.adapters.rendering import BrokenTemplate
from mailbot.adapters.rulebook import Problem, RulesInvalid, load_catalog
from mailbot.adapters.rulebook.folder import DiskRules
from mailbot.adapters.rulebook.writing import replace_files, rows_of, with_rows
from mailbot.adapters.senders import selftest
from mailbot.adapters.sources import SourceRefused
from mailbot.adapters.sources import read as read_source
from mailbot.adapters.workbooks import workbook
from mailbot.bootstrap.outside import (
    deliveries,
    mailbox,
    mailer,
    make_keys,
    missing_database,
    plain_reader,
    prover,
    provider,
    reader,
    renderer,
    survey,
    template_flaws,
    tokens,
    upgrade,
)
from mailbot.bootstrap.rulefiles import Step, check_rules, defaults, load_rules, rule_cases, rules_folder
from mailbot.bootstrap.timetable import jobs
from mailbot.config import ConfigInvalid, Settings
from mailbot.core.audit import ADMIN, Private, Tag
from mailbot.jobs import Timetable
from mailbot.process import Process
from mailbot.services.admin import status
from mailbot.services.admin.installation import Installation
from mailbot.services.admin.unsent import UnsentMail
from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.auditing.audits import Audits
from mailbot.services.auditing.checkpoints import Checkpoints
from mailbot.services.decisions import Decisions
from mailbot.services.desk import Desk, records
from mailbot.services.desk.notices import Notices, most_answers
from mailbot.services.fulfilment.daily import Fulfilment
from mailbot.services.intake.mailboxes import SharedMailbox
from mailbot.services.intake.queue import Intake
from mailbot.services.lifecycle.ending import Ending
from mailbot.services.lifecycle.exceptions import Exceptions
from mailbot.services.lifecycle.newrules import NewRules
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.lifecycle.reminding import Reminders
from mailbot.services.outbox.deliveries import Deliveries
from mailbot.services.outbox.sending import Outbox
from mailbot.services.outbox.trouble import SenderTrouble
from mailbot.services.people.delegations import Delegations
from mailbot.services.people.identities import Identities
from mailbot.services.people.reviews import Reviews
from mailbot.services.people.sessions import Sessions
from mailbot.services.people.signin import SignIn
from mailbot.services.people.staffing import staff_changed
from mailbot.services.ports import Clock, IdentityProvider, Reader, Rulebook, Signer
from mailbot.services.queries.exporting import note_export
from mailbot.services.queries.rows import Queries

__all__ = [
    "BackupRefused",
    "BrokenTemplate",
    "KeysInvalid",
    "Mailbot",
    "Problem",
    "RulesInvalid",
    "SourceRefused",
    "backup",
    "build",
    "check_rules",
    "defaults",
    "join",
    "load_catalog",
    "load_rules",
    "mailbox",
    "mailer",
    "make_keys",
    "missing_database",
    "plain_reader",
    "provider",
    "put_live",
    "read_source",
    "reader",
    "rows_of",
    "rule_cases",
    "rules_folder",
    "start",
    "survey",
    "take_up_rules",
    "template_flaws",
    "tokens",
    "upgrade",
    "with_rows",
]


def put_live(settings: Settings, new: Path, by: str) -> None:
    """Makes the files of a folder the rules in use, and notes in the trail that `by` did. Raises ConfigInvalid."""
    if settings.rules is None:
        raise ConfigInvalid(["rules: the demo company's rules are in use; name a folder of your own in the settings"])
    if settings.rules.resolve() != new.resolve():
        replace_files(new, settings.rules)
    join(settings, load_rules(settings.rules), SystemClock(), by=by)


@dataclass(frozen=True)
class Mailbot:
    """The desk with everything an admin's command or a running service needs."""

    settings: Settings
    desk: Desk
    keys: KeyFolder
    intake: Intake
    decisions: Decisions
    fulfilment: Fulfilment
    exceptions: Exceptions
    ending: Ending
    reminders: Reminders
    checkpoints: Checkpoints
    queries: Queries
    sessions: Sessions
    signin: SignIn
    identities: Identities
    provider: IdentityProvider | None
    outbox: Outbox
    unsent: UnsentMail
    deliveries: Deliveries | None

    @property
    def signer(self) -> Signer:
        return self.keys

    @property
    def audits(self) -> Audits:
        """What auditors have."""
        return Audits(self.desk, self.keys)

    @property
    def timetable(self) -> Timetable:
        """The recurring jobs."""
        return Timetable(self.desk.store, tuple(jobs(self)))

    def status(self) -> list[status.Row]:
        """How it stands, row by row; a row that `needs` a person says why."""
        now = self.desk.now()
        due = self.timetable.due(now - status.PATIENCE)
        surely = {"verify_trail": self.audits.checks.last()}
        return list(status.rows(self.desk.store, due, now, self.desk.policy.calendar, surely))

    def note_export(self, manifest: Mapping[str, object]) -> None:
        """Keeps in the trail that the admin has taken a list out of the records."""
        note_export(self.desk, manifest)

    def rotate_keys(self) -> None:
        """Makes new keys; the older ones stay for what they signed."""
        self.installation.rotate_keys()

    @property
    def installation(self) -> Installation:
        """What admins look at and act on."""
        timetable, rules = self.timetable, DiskRules(rules_folder(self.settings), self.desk.clock)
        return Installation(self.desk, self.keys, rules, self.status, timetable.due, timetable.coming)

    def app(self, look: Callable[[], None] = lambda: None) -> object:
        """The pages; `look` is called after each change, so that mail leaves at once."""
        from mailbot.web import WebServices, create_app

        return create_app(
            WebServices(
                decisions=self.decisions,
                fulfilment=self.fulfilment,
                intake=self.intake,
                signin=self.signin,
                sessions=self.sessions,
                identities=self.identities,
                provider=self.provider,
                proxies=self.settings.web.proxies,
                links=self.desk.links,
                renderer=self.desk.notices.renderer,
                clock=self.desk.clock,
                company=self.desk.policy.company,
                public_url=self.settings.public_url,
                changed=look,
                deliveries=self.deliveries,
                delegations=Delegations(self.desk),
                reviews=Reviews(self.desk),
                owners=Owners(self.desk),
                standing_approvals=StandingApprovals(self.desk),
                desk=self.desk,
                audits=self.audits,
                installation=self.installation,
                workbooks=workbook,
                status=self.status,
            )
        )

    def process(self) -> Process:
        """The running service, not started yet."""
        from mailbot.web.server import Server

        shared = SharedMailbox(mailbox(self.settings), self.desk, ProcessPresence())
        process = Process(shared, self.intake, self.outbox, self.timetable, self.desk.clock)
        process.before_sending = self.signin.answer
        process.pages = Server(lambda: self.app(process.look), self.settings.web.host, self.settings.web.port)
        return process


def backup(settings: Settings, to: Path, step: Step) -> None:
    """Copies the database into a new file. Raises BackupRefused and StoreUnavailable."""
    engine = connect(settings.database)
    with translated():
        back_up(engine, to, step)
    engine.dispose()


def build(
    settings: Settings, step: Step | None = None, clock: Clock | None = None, reading: Reader | None = None
) -> Mailbot:
    """Reads the rules and joins everything. Raises RulesInvalid, KeysInvalid and StoreUnavailable."""
    return join(settings, load_rules(rules_folder(settings), step), clock or SystemClock(), reading)


def join(settings: Settings, rulebook: Rulebook, clock: Clock, reading: Reader | None = None, by: str = "") -> Mailbot:
    """Joins everything under rules that are read, and takes them up. Raises KeysInvalid and StoreUnavailable.

    `reading` reads the mail; without one it is read in this very process. `by` is who puts the rules live, the account
    that runs this when it is not said.
    """
    _tested()
    engine = connect(settings.database)
    keys = KeyFolder(settings.data / "keys", settings.org)
    envelopes = Envelopes(keys.link_keys)
    with translated():
        upgrade_database(engine, envelopes.stamp, keys)
    store = SqlStore(engine, settings.org, envelopes)
    links = SignedLinks(settings.public_url, keys.link_keys(), clock)
    words = renderer(settings, rulebook.policy.calendar.time_zone)
    breaker = most_answers(len(rulebook.catalog.people))
    notices = Notices(rulebook.policy.company, settings.address, words, links, breaker)
    desk = Desk(store, rulebook, notices, links, clock)
    take_up_rules(desk, by or f"the account {getpass.getuser()}")
    sessions = Sessions(desk)
    headings = settings.tasks.headings()
    fulfilment = Fulfilment(desk, headings) if headings else Fulfilment(desk)
    return Mailbot(
        settings=settings,
        desk=desk,
        keys=keys,
        intake=Intake(
            desk,
            reading or reader(settings),
            fulfilment,
            size_cap=settings.mailbox.size_cap,
            prover=prover(settings),
        ),
        decisions=Decisions(desk),
        fulfilment=fulfilment,
        exceptions=Exceptions(desk),
        ending=Ending(desk),
        reminders=Reminders(desk),
        checkpoints=Checkpoints(desk, keys),
        queries=Queries(desk),
        sessions=sessions,
        signin=SignIn(desk, sessions),
        identities=Identities(desk, sessions),
        provider=provider(settings, clock),
        outbox=Outbox(store, mailer(settings), settings.address, clock, SenderTrouble(desk), notices.in_hand),
        unsent=UnsentMail(desk),
        deliveries=deliveries(desk, settings.sender.hook_secret()),
    )


_tested = cache(selftest)
"""Once in a process: it depends on the Python that runs it alone."""


def take_up_rules(desk: Desk, by: str) -> None:
    """Writes the people and notes the version of the rules, and who put it live, when new; open requests follow."""
    now = desk.now()
    with desk.store.write() as tx:
        new = tx.record_rules(desk.rulebook.version, now, by)
        if new:
            changes = tx.sync_people(desk.catalog.people, now)
            facts = {"version": desk.rulebook.version, "by": Private(by)}
            records.note(tx, now, Tag.RULES_LOADED, ADMIN, "rules", facts)
            staff_changed(desk, tx, changes, now)
    if new:
        NewRules(desk).follow()


def start(settings: Settings, step: Step | None = None) -> Process:
    """The service, ready to run; a company's template that cannot be used stops it now, and not at the first mail.

    Its mail is read in a child process, which it ends when it ends.
    """
    if flaws := template_flaws(settings):
        raise BrokenTemplate("\n".join(flaws))
    confined = ConfinedReader(reader(settings))
    process = build(settings, step, reading=confined).process()
    process.at_end = confined.close
    return process
