"""What the pages work with: the use cases and how the desk appears to people."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from mailbot.services.admin.installation import Installation
from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.auditing.audits import Audits
from mailbot.services.decisions import Decisions
from mailbot.services.desk import Desk
from mailbot.services.fulfilment.fulfilling import Fulfilment
from mailbot.services.intake.shown import ShownMails
from mailbot.services.lifecycle.ownership import Owners
from mailbot.services.outbox.deliveries import Deliveries
from mailbot.services.people.delegations import Delegations
from mailbot.services.people.identities import Identities
from mailbot.services.people.reviews import Reviews
from mailbot.services.people.sessions import Sessions
from mailbot.services.people.signin import SignIn
from mailbot.services.ports import Clock, IdentityProvider, Links, Renderer, Workbooks


@dataclass(frozen=True)
class WebServices:
    """Everything the pages call; `changed` is called after each change, so that mail leaves at once.

    `deliveries` is there when the mail provider may post what became of our mail, `standing_approvals` when owners may
    sign in advance; what follows `desk` is there with it, when people may sign in and look around: `audits` for
    auditors, `installation` for admins, `workbooks` for lists as spreadsheets, `identities` and `provider` when the
    company's own sign-in may vouch for them. `proxies` are the networks of our own proxies, whose word about addresses
    counts.
    """

    decisions: Decisions
    fulfilment: Fulfilment
    mails: ShownMails
    signin: SignIn
    sessions: Sessions
    links: Links
    renderer: Renderer
    clock: Clock
    company: str
    public_url: str
    delegations: Delegations
    reviews: Reviews
    owners: Owners
    changed: Callable[[], None] = lambda: None
    deliveries: Deliveries | None = None
    standing_approvals: StandingApprovals | None = None
    desk: Desk | None = None
    audits: Audits | None = None
    installation: Installation | None = None
    workbooks: Workbooks | None = None
    status: Callable[[], Sequence[Mapping[str, str]]] = tuple
    """How mailbot itself stands, row by row (services.admin.status)."""
    identities: Identities | None = None
    provider: IdentityProvider | None = None
    proxies: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """Scheme, host and port under which people reach the pages (RFC 6454)."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def base(self) -> str:
        """The path in front of every page's own path; empty when mailbot has a host for itself."""
        return urlsplit(self.public_url).path.rstrip("/")
