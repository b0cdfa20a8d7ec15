"""The installation itself, as its admins see it: how it stands, its keys, its rules, its timetable."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.core.audit import ADMIN, Tag
from mailbot.core.delegation import Delegation
from mailbot.services.admin.rulesdiff import Change, RulesDiff
from mailbot.services.admin.status import Row
from mailbot.services.desk import Desk, records
from mailbot.services.people import delegations
from mailbot.services.ports import KeyRing, MailboxBacklog, MailboxState, RuleFolder, RulesVersion

REPLAYED = 1_000
"""How many of the last requests other rules are held against."""

Times = Callable[[datetime], Mapping[str, datetime]]


@dataclass(frozen=True, slots=True)
class JobTimes:
    """One recurring job: what it does in `words`, for which due time it ran last, and when it is due next."""

    words: str
    ran_for: datetime | None
    due_last: datetime
    due_next: datetime

    @property
    def late(self) -> bool:
        """Whether it has not run for the time it was due last."""
        return self.ran_for is None or self.ran_for < self.due_last


@dataclass(frozen=True)
class Installation:
    """What admins look at and act on besides the records. `words` tell what each job does, `due` and `coming` when it
    was due last, and is due next."""

    desk: Desk
    keys: KeyRing
    rules: RuleFolder
    status: Callable[[], list[Row]]
    words: Mapping[str, str]
    due: Times
    coming: Times

    def rotate_keys(self, by: str = ADMIN) -> None:
        """Makes new keys; the older ones stay for what they signed. `by` is the person_id of who wants it."""
        self.keys.rotate()
        with self.desk.store.write() as tx:
            records.note(tx, self.desk.now(), Tag.KEY_ROTATED, by, "keys", {})

    def jobs(self) -> list[JobTimes]:
        """The timetable."""
        now = self.desk.now()
        coming = self.coming(now)
        with self.desk.store.read() as tx:
            ran = tx.last_runs()
        return [JobTimes(self.words[job], ran.get(job), due, coming[job]) for job, due in self.due(now).items()]

    def mailboxes(self) -> list[tuple[MailboxState, MailboxBacklog | None]]:
        """Each mailbox: how it is and who reads it, and what of it waits."""
        with self.desk.store.read() as tx:
            waiting = {each.mailbox: each for each in tx.mailbox_backlogs()}
            return [(state, waiting.get(state.mailbox)) for state in tx.mailbox_states()]

    def rules_versions(self, before: int, most: int) -> list[RulesVersion]:
        """The rules that were put live, newest first; `before` is the number of the last one shown, 0 to begin."""
        with self.desk.store.read() as tx:
            return tx.rules_versions(before, most)

    def changes(self, archive: bytes) -> tuple[str, list[Change]]:
        """The version of the rules in a zip file, and what they would change; raises RulesRefused."""
        new = self.rules.read_archive(archive)
        found = RulesDiff(self.desk.store, self.desk.rulebook, new, self.desk.now())
        return new.version, list(found.changes(REPLAYED))

    def delegations(self) -> Sequence[Delegation]:
        """Everybody's that last or are to come."""
        with self.desk.store.read() as tx:
            return tx.delegations(self.desk.today(self.desk.now()))

    def end_delegation(self, delegation_id: str, by: str) -> bool:
        """Ends anybody's delegation and tells both people; False when none of that id lasts."""
        now = self.desk.now()
        with self.desk.store.write() as tx:
            lasting = tx.delegations(self.desk.today(now))
            row = next((each for each in lasting if each.delegation_id == delegation_id), None)
            return row is not None and delegations.end(self.desk, tx, row, by, now)
