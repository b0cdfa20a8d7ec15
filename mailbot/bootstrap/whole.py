"""mailbot, joined: everything that an admin's command or a running service needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mailbot.adapters.keys import KeyFolder
from mailbot.adapters.presence import ProcessPresence
from mailbot.adapters.rulebook.folder import DiskRules
from mailbot.adapters.workbooks import workbook
from mailbot.bootstrap.outside import (
    mailbox,
)
from mailbot.bootstrap.rulefiles import rules_folder
from mailbot.bootstrap.timetable import jobs
from mailbot.config import Settings
from mailbot.jobs import Timetable
from mailbot.process import Process
from mailbot.services.admin import status
from mailbot.services.admin.installation import Installation
from mailbot.services.admin.unsent import UnsentMail
from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.auditing.audits import Audits
from mailbot.services.auditing.checkpoints import Checkpoints
from mailbot.services.decisions import Decisions
from mailbot.services.desk import Desk
from mailbot.services.fulfilment.daily import DailyFile
from mailbot.services.fulfilment.fulfilling import Fulfilment
from mailbot.services.intake.mailboxes import SharedMailbox
from mailbot.services.intake.queue import Intake
from mailbot.services.intake.shown import ShownMails
from mailbot.services.lifecycle.ending import Ending
from mailbot.services.lifecycle.exceptions import Exceptions
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.lifecycle.reminding import Reminders
from mailbot.services.outbox.deliveries import Deliveries
from mailbot.services.outbox.sending import Outbox
from mailbot.services.people.delegations import Delegations
from mailbot.services.people.identities import Identities
from mailbot.services.people.reviews import Reviews
from mailbot.services.people.sessions import Sessions
from mailbot.services.people.signin import SignIn
from mailbot.services.ports import IdentityProvider, Signer
from mailbot.services.queries.exporting import note_export
from mailbot.services.queries.rows import Queries


@dataclass(frozen=True)
class Mailbot:
    """The desk with everything an admin's command or a running service needs."""

    settings: Settings
    desk: Desk
    keys: KeyFolder
    intake: Intake
    decisions: Decisions
    daily: DailyFile
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
        timetable = self.timetable
        due = timetable.due(now - status.PATIENCE)
        surely = {"verify_trail": self.audits.checks.last()}
        return list(status.rows(self.desk.store, timetable.words, due, now, self.desk.policy.calendar, surely))

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
        return Installation(self.desk, self.keys, rules, self.status, timetable.words, timetable.due, timetable.coming)

    def app(self, look: Callable[[], None] = lambda: None) -> object:
        """The pages; `look` is called after each change, so that mail leaves at once."""
        from mailbot.web import WebServices, create_app

        return create_app(
            WebServices(
                decisions=self.decisions,
                fulfilment=self.fulfilment,
                mails=ShownMails(self.desk, self.intake.reader),
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
