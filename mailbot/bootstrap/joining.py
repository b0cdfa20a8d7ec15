"""From settings to mailbot: the desk on its database, the use cases on the desk, the rules taken up."""

import getpass
from functools import cache
from pathlib import Path

from mailbot.adapters.clock import SystemClock
from mailbot.adapters.database.schema.backup import back_up
from mailbot.adapters.database.schema.engine import connect
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.schema.upgrading import upgrade as upgrade_database
from mailbot.adapters.database.store import SqlStore
from mailbot.adapters.envelopes import Envelopes
from mailbot.adapters.keys import KeyFolder
from mailbot.adapters.links import SignedLinks
from mailbot.adapters.mime import ConfinedReader
from mailbot.adapters.rendering import BrokenTemplate
from mailbot.adapters.rulebook.writing import replace_files
from mailbot.adapters.senders import selftest
from mailbot.bootstrap.outside import (
    deliveries,
    mailer,
    prover,
    provider,
    reader,
    renderer,
    template_flaws,
)
from mailbot.bootstrap.rulefiles import Step, load_rules, rules_folder
from mailbot.bootstrap.whole import Mailbot
from mailbot.config import ConfigInvalid, Settings
from mailbot.core.audit import ADMIN, Private, Tag
from mailbot.process import Process
from mailbot.services.admin.status import STARTED
from mailbot.services.admin.unsent import UnsentMail
from mailbot.services.auditing.checkpoints import Checkpoints
from mailbot.services.decisions import Decisions
from mailbot.services.desk import Desk, records
from mailbot.services.desk.notices import Notices, most_answers
from mailbot.services.fulfilment.daily import DailyFile
from mailbot.services.fulfilment.fulfilling import Fulfilment
from mailbot.services.fulfilment.sheet import DEFAULT_COLUMNS
from mailbot.services.intake.queue import Intake
from mailbot.services.lifecycle.ending import Ending
from mailbot.services.lifecycle.exceptions import Exceptions
from mailbot.services.lifecycle.newrules import NewRules
from mailbot.services.lifecycle.reminding import Reminders
from mailbot.services.outbox.sending import Outbox
from mailbot.services.outbox.trouble import SenderTrouble
from mailbot.services.people.identities import Identities
from mailbot.services.people.sessions import Sessions
from mailbot.services.people.signin import SignIn
from mailbot.services.people.staffing import staff_changed
from mailbot.services.ports import Clock, Reader, Rulebook
from mailbot.services.queries.rows import Queries


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
    keys = KeyFolder(settings.data / "keys", settings.org)
    desk = _desk(settings, rulebook, clock, keys)
    take_up_rules(desk, by or f"the account {getpass.getuser()}")
    sessions = Sessions(desk)
    columns = settings.tasks.headings() or DEFAULT_COLUMNS
    fulfilment = Fulfilment(desk, columns)
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
        daily=DailyFile(desk, columns),
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
        outbox=Outbox(desk.store, mailer(settings), settings.address, clock, SenderTrouble(desk), desk.notices.in_hand),
        unsent=UnsentMail(desk),
        deliveries=deliveries(desk, settings.sender.hook_secret()),
    )


def _desk(settings: Settings, rulebook: Rulebook, clock: Clock, keys: KeyFolder) -> Desk:
    """The desk, on a database that is as this version needs it."""
    engine, envelopes = connect(settings.database), Envelopes(keys.link_keys)
    with translated():
        upgrade_database(engine, envelopes.stamp, keys)
    store = SqlStore(engine, settings.org, envelopes)
    links = SignedLinks(settings.public_url, keys.link_keys(), clock)
    words = renderer(settings, rulebook.policy.calendar.time_zone)
    breaker = most_answers(len(rulebook.catalog.people))
    notices = Notices(rulebook.policy.company, settings.address, words, links, breaker)
    return Desk(store, rulebook, notices, links, clock)


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

    Its mail is read in a child process, which it ends when it ends. When it started is kept, for the status.
    """
    if flaws := template_flaws(settings):
        raise BrokenTemplate("\n".join(flaws))
    confined = ConfinedReader(reader(settings))
    bot = build(settings, step, reading=confined)
    started = bot.desk.now()
    with bot.desk.store.write() as tx:
        tx.ran(STARTED, started, started)
    process = bot.process()
    process.at_end = confined.close
    return process


def put_live(settings: Settings, new: Path, by: str) -> None:
    """Makes the files of a folder the rules in use, and notes in the trail that `by` did. Raises ConfigInvalid."""
    if settings.rules is None:
        raise ConfigInvalid(["rules: the demo company's rules are in use; name a folder of your own in the settings"])
    if settings.rules.resolve() != new.resolve():
        replace_files(new, settings.rules)
    join(settings, load_rules(settings.rules), SystemClock(), by=by)
