"""Whether the trail holds: verified daily, and the result signed, so that SQL alone cannot say that all is well."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.trail import UNREADABLE, instant
from mailbot.services.auditing.entries import named
from mailbot.services.auditing.proving import Progress, Verification, Verified
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import Signer, TrailCheck, Tx

WHO_COULD = (
    "Only somebody who can write to the database past mailbot could do that: who has its file or its password, or puts "
    "an older copy back."
)
_PATIENCE = timedelta(hours=26)
"""A day and what a verification may take: after that somebody should ask why there is no newer one."""


@dataclass(frozen=True, slots=True)
class ChainState:
    """How the trail stands: `never` verified, `verified`, `late` (no longer verified daily), `wrong`, and then `what`.

    `seq` is how far the latest verification reached, `at` when it was (UTC), `since` how many entries came after it.
    """

    word: str
    seq: int = 0
    at: datetime | None = None
    since: int = 0
    what: str = ""

    @property
    def good(self) -> bool:
        return self.word == "verified"


def check_text(seq: int, head: str, made_at: datetime, wrong: str) -> str:
    """The words that a verification signs: how far, which head, when, what was wrong."""
    return f"mailbot trail check\n{seq}\n{head}\n{instant(made_at)}\n{' '.join(wrong.split())}\n"


@dataclass
class Checks:
    """Verifies the whole trail each time: a start from the last check would not see what was changed before it."""

    desk: Desk
    signer: Signer
    _ran: datetime | None = None

    def run(self, kept: Iterable[str] = (), progress: Progress | None = None) -> Verified:
        """Verifies, notes the signed result, and alerts the auditor and the access office, once for each trouble.

        `kept` are notes of checkpoints that the auditor has.
        """
        found = Verification(self.desk.store, self.signer, kept).run(progress)
        now, wrong = self.desk.now(), found.wrong.what if found.wrong else ""
        note = self.signer.sign(check_text(found.entries, found.head, now, wrong))
        with self.desk.store.write() as tx:
            tx.add_trail_check(TrailCheck(found.entries, found.head, now, wrong, note))
            if wrong:
                self._alert(tx, wrong, now)
        self._ran = now
        return found

    def _alert(self, tx: Tx, wrong: str, at: datetime) -> None:
        alert(
            self.desk,
            tx,
            f"trail: {wrong}",
            "the audit trail and the records do not agree",
            f"The verification found this first: {named(tx, wrong)}. {WHO_COULD}",
            "Find out who has. Keep it as it is, with its backups and the checkpoints that "
            "were mailed: they are the evidence. Then run `mailbot audit verify`.",
            at,
            auditor=True,
        )

    def last(self) -> datetime | None:
        """When the trail was verified last, as mailbot signed it. Where somebody else wrote the newest result, when
        this process did it: they would have it verified again and again."""
        try:
            with self.desk.store.read() as tx:
                check = tx.newest_trail_check()
        except UNREADABLE:
            return self._ran
        return check.made_at if check and self._is_signed(check) else self._ran

    def _is_signed(self, check: TrailCheck) -> bool:
        return self.signer.verify(check.note) == check_text(check.seq, check.head, check.made_at, check.wrong)

    def state(self, tx: Tx) -> ChainState:
        """How the trail stands now, as far as one look can tell: nothing in the database is believed unsigned."""
        check = tx.newest_trail_check()
        if check is None:
            return ChainState("never")
        last = tx.audit_head()[0]
        found = ChainState("verified", check.seq, check.made_at, last - check.seq)
        if not self._is_signed(check):
            what = "The result of the last verification was not signed by mailbot, or was changed afterwards"
            return ChainState("wrong", what=what)
        if check.wrong:
            return ChainState("wrong", check.seq, check.made_at, found.since, named(tx, check.wrong))
        then = tx.entry(check.seq)
        if check.seq and (then is None or then.entry_hash != check.head):
            what = f"Entry #{check.seq} is no longer the one that was verified"
            return ChainState("wrong", check.seq, check.made_at, found.since, what)
        late = self.desk.now() - check.made_at > _PATIENCE
        return ChainState("late", check.seq, check.made_at, found.since) if late else found
