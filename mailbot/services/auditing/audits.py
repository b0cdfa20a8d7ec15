"""Everything an auditor has, joined: the trail, how it stands, and evidence to take away."""

from dataclasses import dataclass

from mailbot.services.auditing.checks import ChainState, Checks
from mailbot.services.auditing.looking import Trail
from mailbot.services.auditing.packs import Packs
from mailbot.services.auditing.period import Periods
from mailbot.services.auditing.sampling import Samples
from mailbot.services.desk import Desk
from mailbot.services.ports import Signer


@dataclass(frozen=True)
class Audits:
    """The same for pages and commands."""

    desk: Desk
    signer: Signer

    @property
    def checks(self) -> Checks:
        return Checks(self.desk, self.signer)

    @property
    def trail(self) -> Trail:
        return Trail(self.desk)

    @property
    def packs(self) -> Packs:
        return Packs(self.desk, self.signer)

    @property
    def periods(self) -> Periods:
        return Periods(self.desk, self.signer)

    @property
    def samples(self) -> Samples:
        return Samples(self.desk, self.packs)

    def state(self) -> ChainState:
        """How the trail stands now."""
        with self.desk.store.read() as tx:
            return self.checks.state(tx)
