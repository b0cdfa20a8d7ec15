"""The only place where adapters meet services: settings in, a working desk out."""

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

import mailbot
from mailbot.adapters.clock import SystemClock
from mailbot.adapters.database.engine import connect, current
from mailbot.adapters.database.engine import upgrade as upgrade_database
from mailbot.adapters.database.errors import translated
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.dns import Resolver
from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap.connection import Account
from mailbot.adapters.imap.survey import Survey
from mailbot.adapters.keys import KeyFolder, KeysInvalid
from mailbot.adapters.links import SignedLinks
from mailbot.adapters.maildir import MaildirMailbox
from mailbot.adapters.mime import ConfinedReader, MimeReader, Verifier
from mailbot.adapters.oauth import GoogleTokens, MicrosoftTokens, google, microsoft
from mailbot.adapters.presence import ProcessPresence
from mailbot.adapters.rendering import BrokenTemplate, JinjaRenderer
from mailbot.adapters.rulebook import Problem, RulesInvalid, check, load, load_catalog
from mailbot.adapters.rulebook.cases import cases
from mailbot.adapters.rulebook.writing import replace_files, rows_of, with_rows
from mailbot.adapters.senders import MaildirMailer, ResendHooks, ResendMailer, SmtpMailer, selftest
from mailbot.adapters.sources import SourceRefused
from mailbot.adapters.sources import read as read_source
from mailbot.config import ConfigInvalid, OAuthSettings, Settings
from mailbot.core.cases import RuleCase
from mailbot.core.register import ADMIN, Private, Tag
from mailbot.core.rules import Calendar
from mailbot.jobs import Daily, Every, Job, Timetable
from mailbot.process import Process
from mailbot.services import records
from mailbot.services.audit import Checkpoints
from mailbot.services.birthrights import Birthrights
from mailbot.services.covering import Covering
from mailbot.services.decisions import Decisions
from mailbot.services.delegations import Delegations
from mailbot.services.deliveries import Deliveries
from mailbot.services.desk import Desk
from mailbot.services.emergencies import Emergencies
from mailbot.services.ending import Ending
from mailbot.services.exceptions import Exceptions
from mailbot.services.fulfilment import Fulfilment
from mailbot.services.intake import Intake
from mailbot.services.leaving import Leavers
from mailbot.services.lifecycle import Lifecycle
from mailbot.services.mailboxes import SharedMailbox
from mailbot.services.newrules import NewRules
from mailbot.services.notices import Notices, most_answers
from mailbot.services.outbox import Outbox
from mailbot.services.ports import Clock, Mailbox, Mailer, Reader, Rulebook, Signer, Tokens
from mailbot.services.queries import Queries
from mailbot.services.reminding import Reminders
from mailbot.services.reviews import Reviews
from mailbot.services.sendertrouble import SenderTrouble
from mailbot.services.signin import SignIn
from mailbot.services.staffing import staff_changed
from mailbot.services.standing import Standings
from mailbot.services.status import PATIENCE, Row, standing
from mailbot.services.unsent import UnsentMail
from mailbot.web import WebServices, create_app
from mailbot.web.server import Server

__all__ = [
    "BrokenTemplate",
    "KeysInvalid",
    "Mailbot",
    "Problem",
    "RulesInvalid",
    "SourceRefused",
    "build",
    "join",
    "load_catalog",
    "read_source",
    "rows_of",
    "start",
    "upgrade",
    "with_rows",
]

Step = Callable[[int, int], None]


def defaults(name: str) -> Path:
    """The folder of defaults that travels with the package: `templates` or `rules`."""
    package = Path(mailbot.__file__).parent
    inside = package / "_defaults" / name
    return inside if inside.is_dir() else package.parent / name


def rules_folder(settings: Settings) -> Path:
    """The rules in use: the company's own, or the demo company's."""
    return settings.rules or defaults("rules")


def load_rules(folder: Path, step: Step | None = None) -> Rulebook:
    """The rules of a folder; raises RulesInvalid with every error in it."""
    return load(folder, step)


def check_rules(folder: Path, step: Step | None = None) -> tuple[Rulebook, list[Problem]]:
    """The rules of a folder, and what in them is usable but worth a look; raises RulesInvalid."""
    return check(folder, step)


def put_live(settings: Settings, new: Path, by: str) -> None:
    """Makes the files of a folder the rules in use, and notes in the trail that `by` did. Raises ConfigInvalid."""
    if settings.rules is None:
        raise ConfigInvalid(["rules: the demo company's rules are in use; name a folder of your own in the settings"])
    if settings.rules.resolve() != new.resolve():
        replace_files(new, settings.rules)
    join(settings, load_rules(settings.rules), SystemClock(), by=by)


def make_keys(data: Path, org: str) -> None:
    """Makes the keys of an installation where there are none. Raises KeysInvalid."""
    keys = KeyFolder(data / "keys", org)
    keys.link_keys()
    keys.sign("mailbot\n")


def rule_cases(folder: Path, rulebook: Rulebook) -> tuple[RuleCase, ...]:
    """The cases in a folder, for these rules; raises RulesInvalid with everything that is wrong in them."""
    return cases(folder, rulebook)


def plain_reader() -> MimeReader:
    """A reader that believes nobody: for a dry run, where the sender's proof does not matter."""
    return MimeReader(authserv_id="", own_addresses=frozenset())


def missing_database(settings: Settings) -> Path | None:
    """The SQLite file of the settings when it is not there; None when it is, or for another database."""
    kind, _, path = settings.database.partition(":///")
    return Path(path) if kind == "sqlite" and not Path(path).exists() else None


def upgrade(settings: Settings) -> str:
    """Brings the database to this version's tables and returns the name of that version."""
    engine = connect(settings.database)
    with translated():
        upgrade_database(engine)
    return current(engine) or ""


@dataclass(frozen=True)
class Mailbot:
    """The desk with everything an admin's command or a running service needs."""

    settings: Settings
    desk: Desk
    keys: KeyFolder
    intake: Intake
    decisions: Decisions
    fulfilment: Fulfilment
    lifecycle: Lifecycle
    exceptions: Exceptions
    ending: Ending
    reminders: Reminders
    checkpoints: Checkpoints
    queries: Queries
    signin: SignIn
    outbox: Outbox
    unsent: UnsentMail
    deliveries: Deliveries | None

    @property
    def signer(self) -> Signer:
        return self.keys

    @property
    def timetable(self) -> Timetable:
        """The recurring jobs."""
        calendar = self.desk.policy.calendar
        return Timetable(
            self.desk.store,
            (
                Job("lapse", Every(timedelta(minutes=1)), self.lifecycle.time_is_up),
                Job("remind", Every(timedelta(minutes=5)), self.reminders.send),
                Job("breaker", Every(timedelta(minutes=1)), self.lifecycle.watch_answers),
                Job("cover", Every(timedelta(minutes=1)), Covering(self.desk).settle),
                Job("leavers", Every(timedelta(hours=1)), Leavers(self.desk).sweep),
                Job("reviews", Every(timedelta(hours=1)), Reviews(self.desk).watch),
                Job("release_held", Every(timedelta(minutes=5)), self.lifecycle.release_held),
                Job("follow_rules", Every(timedelta(minutes=1)), NewRules(self.desk).follow),
                Job("exceptions", Every(timedelta(hours=1)), self.exceptions.look),
                Job("ending", Daily(time(0, 5), calendar), self.ending.run),  # before the file, which tells IT of it
                Job("tasks_file", Daily(self.settings.tasks.at, calendar, working_days=True), self.fulfilment.export),
                Job("emergency_tasks", Every(timedelta(minutes=1)), self.fulfilment.export_at_once),
                Job("emergencies_over", Every(timedelta(minutes=5)), Emergencies(self.desk).end_those_over),
                Job("birthrights", Every(timedelta(hours=1)), Birthrights(self.desk).run),
                Job("checkpoint", Daily(time(0, 30), calendar), self.checkpoints.make),
                *self._hook_jobs(calendar),
            ),
        )

    def status(self) -> list[Row]:
        """How it stands, row by row; a row that `needs` a person says why."""
        now = self.desk.now()
        return list(standing(self.desk.store, self.timetable.due(now - PATIENCE), now))

    def _hook_jobs(self, calendar: Calendar) -> tuple[Job, ...]:
        forget = self.deliveries and Job("forget_webhook_events", Daily(time(3, 0), calendar), self.deliveries.forget)
        return (forget,) if forget else ()

    def note_export(self, manifest: Mapping[str, object]) -> None:
        """Keeps in the trail that a list left the records: what, how many rows, which bytes."""
        facts = {"what": str(manifest["what"]), "rows": str(manifest["rows"]), "sha256": str(manifest["sha256"])}
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), Tag.EXPORT_MADE, ADMIN, "export", facts)

    def rotate_keys(self) -> None:
        """Makes new keys; the older ones stay for what they signed."""
        self.keys.rotate()
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), Tag.KEY_ROTATED, ADMIN, "keys", {})

    def app(self, look: Callable[[], None] = lambda: None) -> object:
        """The pages; `look` is called after each change, so that mail leaves at once."""
        return create_app(
            WebServices(
                decisions=self.decisions,
                fulfilment=self.fulfilment,
                intake=self.intake,
                signin=self.signin,
                links=self.desk.links,
                renderer=self.desk.notices.renderer,
                clock=self.desk.clock,
                company=self.desk.policy.company,
                public_url=self.settings.public_url,
                changed=look,
                deliveries=self.deliveries,
                delegations=Delegations(self.desk),
                reviews=Reviews(self.desk),
                standings=Standings(self.desk),
            )
        )

    def process(self) -> Process:
        """The running service, not started yet."""
        shared = SharedMailbox(mailbox(self.settings), self.desk, ProcessPresence())
        process = Process(shared, self.intake, self.outbox, self.timetable, self.desk.clock)
        process.pages = Server(self.app(process.look), self.settings.web.host, self.settings.web.port)
        return process


def build(
    settings: Settings, step: Step | None = None, clock: Clock | None = None, reading: Reader | None = None
) -> Mailbot:
    """Reads the rules and joins everything. Raises RulesInvalid, KeysInvalid and StoreUnavailable."""
    return join(settings, load_rules(rules_folder(settings), step), clock or SystemClock(), reading)


def reader(settings: Settings) -> MimeReader:
    """The reader of this company's mail."""
    trust, ours = settings.trust, frozenset((settings.address,))
    return MimeReader(trust.authserv_id, ours, receiver=trust.receiver, internal=trust.internal)


def join(settings: Settings, rulebook: Rulebook, clock: Clock, reading: Reader | None = None, by: str = "") -> Mailbot:
    """Joins everything under rules that are read, and takes them up. Raises KeysInvalid and StoreUnavailable.

    `reading` reads the mail; without one it is read in this very process. `by` is who puts the rules live, the account
    that runs this when it is not said.
    """
    selftest()
    engine = connect(settings.database)
    with translated():
        upgrade_database(engine)
    store = SqlStore(engine, settings.org)
    keys = KeyFolder(settings.data / "keys", settings.org)
    links = SignedLinks(settings.public_url, keys.link_keys(), clock)
    renderer = _renderer(settings, rulebook.policy.calendar.time_zone)
    breaker = most_answers(len(rulebook.catalog.people))
    notices = Notices(rulebook.policy.company, settings.address, renderer, links, breaker)
    desk = Desk(store, rulebook, notices, links, clock)
    take_up_rules(desk, by or f"the account {getpass.getuser()}")
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
            prover=_prover(settings),
        ),
        decisions=Decisions(desk),
        fulfilment=fulfilment,
        lifecycle=Lifecycle(desk),
        exceptions=Exceptions(desk),
        ending=Ending(desk),
        reminders=Reminders(desk),
        checkpoints=Checkpoints(desk, keys),
        queries=Queries(desk),
        signin=SignIn(store, notices, links, clock, lambda: desk.catalog),
        outbox=Outbox(store, mailer(settings), settings.address, clock, SenderTrouble(desk)),
        unsent=UnsentMail(desk),
        deliveries=_deliveries(desk, settings.sender.hook_secret()),
    )


def _deliveries(desk: Desk, secret: str) -> Deliveries | None:
    """What takes the provider's messages; None without a secret to prove them by. Raises ConfigInvalid."""
    try:
        return Deliveries(desk, ResendHooks(secret)) if secret else None
    except ValueError as why:
        raise ConfigInvalid([f"sender.webhook_secret cannot be used: {why}"]) from why


def _prover(settings: Settings) -> Verifier | None:
    return Verifier(Resolver(seconds=2)) if settings.trust.verify else None


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


def _renderer(settings: Settings, time_zone: str = "UTC") -> JinjaRenderer:
    return JinjaRenderer([path for path in (settings.templates, defaults("templates")) if path], time_zone)


def mailbox(settings: Settings) -> Mailbox:
    """The mailbox of the settings."""
    where = settings.mailbox
    if where.maildir:
        return MaildirMailbox(where.maildir, size_cap=where.size_cap)
    return ImapMailbox(
        host=where.host,
        port=where.port,
        user=where.user,
        password=where.secret(),
        tls=where.tls,
        inbox=where.folder,
        size_cap=where.size_cap,
        tokens=tokens(where.oauth, where.user),
    )


def survey(settings: Settings) -> Survey:
    """What looks into the IMAP mailbox of the settings."""
    where = settings.mailbox
    seen = tokens(where.oauth, where.user)
    account = Account(where.host, where.port, where.user, where.secret(), where.tls, where.folder, 30.0, seen)
    return Survey(account)


def template_flaws(settings: Settings) -> list[str]:
    """What is wrong with the templates in use, a sentence for each."""
    return _renderer(settings).check()


def tokens(oauth: OAuthSettings | None, user: str) -> Tokens | None:
    """The access tokens for a user's mailbox; None where a password does. Raises ConfigInvalid for an unusable key."""
    if oauth is None:
        return None
    files = oauth.read()
    if oauth.kind == "microsoft":
        credential = files["secret_file"] or files["certificate_file"]
        server, scope = oauth.server or microsoft.SERVER, oauth.scope or microsoft.SCOPE
        return MicrosoftTokens(oauth.tenant, oauth.client_id, credential, server, scope)
    try:
        return GoogleTokens(
            user,
            service_account=files["service_account_file"],
            client_id=oauth.client_id,
            client_secret=files["secret_file"],
            refresh_token=files["refresh_token_file"],
            server=oauth.server or google.SERVER,
            scope=oauth.scope or google.SCOPE,
        )
    except ValueError as why:
        raise ConfigInvalid([f"{oauth.service_account_file}: the key of a service account is expected: {why}"]) from why


def mailer(settings: Settings) -> Mailer:
    """The sender of the settings."""
    how = settings.sender
    if how.kind == "resend":
        return ResendMailer(how.secret(), api=how.api_url)
    if how.kind == "smtp":
        return SmtpMailer(how.host, how.port, how.user, how.secret(), how.security, tokens=tokens(how.oauth, how.user))
    assert how.path is not None  # noqa: S101  # the settings refuse a maildir sender without a path
    return MaildirMailer(how.path)
