"""The database of one organisation: one transaction over every area of the records."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from mailbot.services.ports.arriving import ArrivingTx
from mailbot.services.ports.asking import AskingTx
from mailbot.services.ports.auditing import AuditingTx
from mailbot.services.ports.deciding import DecidingTx
from mailbot.services.ports.ending import EndingTx
from mailbot.services.ports.entering import EnteringTx
from mailbot.services.ports.excepting import ExceptingTx
from mailbot.services.ports.inboxing import InboxTx
from mailbot.services.ports.knowing import KnowingTx
from mailbot.services.ports.listing import ListingTx
from mailbot.services.ports.owning import OwningTx
from mailbot.services.ports.proving import ProvingTx
from mailbot.services.ports.provisioning import ProvisioningTx
from mailbot.services.ports.registering import RegisteringTx
from mailbot.services.ports.reporting import ReportingTx
from mailbot.services.ports.requesting import RequestingTx
from mailbot.services.ports.rerouting import ReroutingTx
from mailbot.services.ports.running import RunningTx
from mailbot.services.ports.sending import Claimed, SendingTx
from mailbot.services.ports.special import SpecialTx
from mailbot.services.ports.staffing import StaffingTx
from mailbot.services.ports.standingin import StandingInTx
from mailbot.services.ports.talking import TalkingTx
from mailbot.services.ports.timing import TimingTx
from mailbot.services.ports.watching import WatchingTx


class StoreUnavailable(Exception):
    """The database cannot be reached, or is busy; nothing was written, the work may be tried again."""


class RecordRefused(Exception):
    """The database's own gate refused a write; `guard` names the trigger or constraint."""

    def __init__(self, guard: str) -> None:
        super().__init__(f"the database refused it: {guard}")
        self.guard = guard


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much there is of what waits, by state; `oldest_mail` is when the oldest came that waits for its turn and not
    behind very many of its sender's, `oldest_notice` when the oldest of each was queued, `oldest_file` when the oldest
    file was made of which IT has not done everything."""

    mails: Mapping[str, int]
    oldest_mail: datetime | None
    notices: Mapping[str, int]
    oldest_notice: Mapping[str, datetime]
    requests: Mapping[str, int]
    tasks: Mapping[str, int]
    oldest_file: datetime | None


class StatusTx(Protocol):
    """How it stands, and the timetable, within one transaction."""

    def backlog(self, on: date) -> Backlog:
        """How much waits on this day; with IT nothing that is wished from a later one."""
        ...

    def rules_in_force(self) -> tuple[str, datetime] | None:
        """(version, since when) of the rules that were taken up last."""
        ...

    def last_run(self, job: str) -> datetime | None:
        """For which due time a job ran last; None also where what stands there is no time."""
        ...

    def last_runs(self) -> Mapping[str, datetime]:
        """For which due time each job ran last."""
        ...

    def ran(self, job: str, at: datetime, now: datetime | None = None) -> bool:
        """Notes that a job ran for this due time; False when another process was first."""
        ...


class Tx(
    ArrivingTx,
    SendingTx,
    TalkingTx,
    RequestingTx,
    EndingTx,
    TimingTx,
    DecidingTx,
    SpecialTx,
    ReroutingTx,
    KnowingTx,
    EnteringTx,
    WatchingTx,
    RunningTx,
    RegisteringTx,
    ReportingTx,
    AskingTx,
    ListingTx,
    InboxTx,
    StandingInTx,
    StaffingTx,
    OwningTx,
    ExceptingTx,
    ProvingTx,
    AuditingTx,
    ProvisioningTx,
    StatusTx,
    Protocol,
):
    """One transaction: everything or nothing. Times in and out are aware UTC; people are person_ids."""

    def afterwards(self, do: Callable[[], None]) -> None:
        """Does something once what is written is committed, and never where it is undone."""
        ...


class Store(Protocol):
    """The database of one organisation."""

    @property
    def reached(self) -> tuple[int, str]:
        """(seq, hash) of the newest entry of the trail that this process has written; (0, "") for none."""
        ...

    def write(self) -> AbstractContextManager[Tx]:
        """One writing transaction; commits at the end, rolls back on any exception; raises StoreUnavailable."""
        ...

    def together(self) -> AbstractContextManager[bool]:
        """Whether what this thread writes in it is committed at its end, where the database has one writer at a time
        anyway: each writing transaction is seen by those after it, and any exception undoes all of them. Elsewhere each
        is committed by itself. Raises StoreUnavailable."""
        ...

    def read(self) -> AbstractContextManager[Tx]:
        """One reading transaction with a stable view."""
        ...

    def close(self) -> None:
        """Ends every connection."""
        ...

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool = False) -> list[Claimed]:
        """Leases the oldest notice that is due, with others that may go in the same batch, `most` together; to one
        process only. A notice waits for the earlier ones of its conversation to the same person.

        The composition of a batch is settled here for good: it comes back the same until all of it is sent. Only
        notices that were never tried and have no enclosure come together. `handed` notes at once that they may have
        been accepted from now on; else `handing_over` does.
        """
        ...

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        """Notes that the notice may have been accepted from now on, and renews its lease; False when it is another
        process's by now and must not be sent."""
        ...

    def changed_guards(self) -> list[str]:
        """What somebody has taken away or changed of the guards of the database, or put beside them, by name."""
        ...

    def outbox_states(self) -> Mapping[str, int]:
        """How many notices are queued, sending, sent, in review; without those that were dropped."""
        ...
