"""The database of one organisation, as the use cases see it: transactions, the outbox, the trail."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from threading import local

from sqlalchemy import Connection, Engine

from mailbot.adapters.database.lists.auditrows import AuditRows
from mailbot.adapters.database.lists.detailrows import DetailRows
from mailbot.adapters.database.lists.inboxrows import InboxRows
from mailbot.adapters.database.lists.listrows import ListRows
from mailbot.adapters.database.lists.populationrows import PopulationRows
from mailbot.adapters.database.lists.registerrows import RegisterRows
from mailbot.adapters.database.lists.reportrows import ReportRows
from mailbot.adapters.database.lists.runningrows import RunningRows
from mailbot.adapters.database.lists.statusrows import StatusRows
from mailbot.adapters.database.lists.watchrows import WatchRows
from mailbot.adapters.database.mail.hookrows import HookRows
from mailbot.adapters.database.mail.mailboxrows import MailboxRows
from mailbot.adapters.database.mail.outboxrows import OutboxRows
from mailbot.adapters.database.mail.threadrows import ThreadRows
from mailbot.adapters.database.mail.unsentrows import UnsentRows
from mailbot.adapters.database.people.identityrows import IdentityRows
from mailbot.adapters.database.people.sessionrows import SessionRows
from mailbot.adapters.database.people.signinrows import SignInRows
from mailbot.adapters.database.requests.askrows import AskRows
from mailbot.adapters.database.requests.clockrows import ClockRows
from mailbot.adapters.database.requests.decidingrows import DecidingRows
from mailbot.adapters.database.requests.endingrows import EndingRows
from mailbot.adapters.database.requests.provisionrows import ProvisionRows
from mailbot.adapters.database.requests.requestrows import RequestRows
from mailbot.adapters.database.requests.reroutingrows import ReroutingRows
from mailbot.adapters.database.requests.timetablerows import TimetableRows
from mailbot.adapters.database.rows import Meanwhile
from mailbot.adapters.database.schema.engine import begin_read, begin_write, commits_many
from mailbot.adapters.database.schema.errors import translated
from mailbot.adapters.database.schema.guards import changed_guards
from mailbot.adapters.database.schema.sealing import Envelopes
from mailbot.adapters.database.schema.upgrading import is_current
from mailbot.adapters.database.strangerows import StrangeRows
from mailbot.adapters.database.trail.provedrows import ProvedRows
from mailbot.services.ports import Claimed, StoreUnavailable


class SqlTx(
    ProvedRows,
    MailboxRows,
    ThreadRows,
    ClockRows,
    ReroutingRows,
    DecidingRows,
    RequestRows,
    ProvisionRows,
    EndingRows,
    OutboxRows,
    UnsentRows,
    HookRows,
    SignInRows,
    SessionRows,
    IdentityRows,
    StrangeRows,
    TimetableRows,
    StatusRows,
    AuditRows,
    PopulationRows,
    WatchRows,
    RunningRows,
    RegisterRows,
    ReportRows,
    AskRows,
    ListRows,
    DetailRows,
    InboxRows,
):
    """One transaction over every area of the records (services.ports.Tx)."""

    def __init__(
        self, connection: Connection, org: str, meanwhile: Meanwhile, refs: Mapping[str, str], envelopes: Envelopes
    ) -> None:
        super().__init__(connection, org, meanwhile, refs)
        self.envelopes = envelopes
        self.then: list[Callable[[], None]] = []

    def afterwards(self, do: Callable[[], None]) -> None:
        self.then.append(do)


@dataclass(frozen=True)
class _Written:
    """What a transaction leaves to know and to do once it is committed: new pseudonyms, and how far the trail reaches;
    None where its end was cut off meanwhile, so that whoever looks finds it so."""

    refs: Mapping[str, str]
    reached: tuple[int, str] | None
    then: Sequence[Callable[[], None]]


@dataclass
class _Whole:
    """Changes that one thread makes and that are committed together."""

    connection: Connection
    meanwhile: Meanwhile = field(default_factory=Meanwhile)
    parts: list[_Written] = field(default_factory=list)
    failed: bool = False

    @contextmanager
    def part(self) -> Iterator[Connection]:
        """One of the changes. None is kept once one has failed: to be able to undo one alone, SQLite would have to keep
        every page as it was before each."""
        self.check()
        try:
            yield self.connection
        except BaseException:
            self.failed = True
            raise

    def check(self) -> None:
        """Raises StoreUnavailable where a change has failed."""
        if self.failed:
            raise StoreUnavailable("what was to be committed with a change that failed is undone with it")

    @property
    def reached(self) -> tuple[int, str] | None:
        """How far the trail reaches with what its parts have written; None where none of them has."""
        return next((part.reached for part in reversed(self.parts) if part.reached), None)


class _Here(local):
    whole: _Whole | None = None


class SqlStore:
    """The records of one organisation on SQLite or PostgreSQL (services.ports.Store); safe to share between threads.

    `envelopes` keep what is in letters from those who read the database, and what is ours from those who write it.
    """

    def __init__(self, engine: Engine, org: str, envelopes: Envelopes) -> None:
        self._engine = engine
        self._org = org
        self._envelopes = envelopes
        self._refs: dict[str, str] = {}
        self._here = _Here()
        self.reached = (0, "")

    def close(self) -> None:
        """Ends every connection; on SQLite the last one folds the write-ahead file into the database."""
        self._engine.dispose()

    def ready(self) -> None:
        """Raises StoreUnavailable when the database is out of reach or its tables are not this version's."""
        with translated():
            current = is_current(self._engine)
        if not current:
            raise StoreUnavailable("the database's tables are not those of this version: run `mailbot db upgrade`")

    def changed_guards(self) -> list[str]:
        with translated():
            return changed_guards(self._engine)

    @contextmanager
    def write(self) -> Iterator[SqlTx]:
        whole = self._here.whole
        with translated(), whole.part() if whole else begin_write(self._engine) as connection:
            tx = self._tx(connection, whole.meanwhile if whole else Meanwhile())
            yield tx
            tx.chain()
            if not whole:
                tx.settle()
            reached = (whole and whole.reached) or self.reached
            written = _Written(tx.new_refs, tx.chained if tx.goes_on_from(*reached) else None, tx.then)
        if whole:
            whole.parts.append(written)
        else:
            self._committed(written)

    @contextmanager
    def together(self) -> Iterator[bool]:
        if not commits_many(self._engine):
            yield False
            return
        with translated(), begin_write(self._engine) as connection:
            self._here.whole = whole = _Whole(connection)
            try:
                yield True
            finally:
                self._here.whole = None
            whole.check()
            self._tx(connection, whole.meanwhile).settle()
        for written in whole.parts:
            self._committed(written)

    def _committed(self, written: _Written) -> None:
        """Only now: pseudonyms of a transaction that was rolled back are nobody's."""
        self._refs.update(written.refs)
        if written.reached:
            self.reached = written.reached
        for do in written.then:
            do()

    @contextmanager
    def read(self) -> Iterator[SqlTx]:
        if whole := self._here.whole:  # what this thread has changed already is not to be seen elsewhere yet
            with translated():
                yield self._tx(whole.connection, whole.meanwhile)
            return
        with translated(), begin_read(self._engine) as connection:
            yield self._tx(connection, Meanwhile())

    def _tx(self, connection: Connection, meanwhile: Meanwhile) -> SqlTx:
        return SqlTx(connection, self._org, meanwhile, self._refs, self._envelopes)

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool = False) -> list[Claimed]:
        with self.write() as tx:
            return tx.claim(now, lease_seconds, most, handed)

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        with self.write() as tx:
            return tx.handing_over(claimed, now, lease_seconds)

    def outbox_states(self) -> Mapping[str, int]:
        with self.read() as tx:
            return tx.outbox_states()
