"""Access that ends: its holder is told in time, and IT takes it away on the day after its last day."""

from dataclasses import dataclass
from datetime import date, timedelta

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.calendar import in_words
from mailbot.core.register import Grant
from mailbot.services.desk import Desk, records
from mailbot.services.desk.onebyone import one_by_one
from mailbot.services.fulfilment.revoking import LAST_DAY, revoke, whose
from mailbot.services.fulfilment.settling import settle
from mailbot.services.ports import Tx


@dataclass(frozen=True)
class Ending:
    """Looks at last days each hour, in the company's own time zone: who hides one at midnight hides it for an hour.
    A second look finds nothing left to do."""

    desk: Desk

    def run(self) -> int:
        """Tells who holds what ends soon, and has taken away what is over; returns how many grants there were."""
        today = self.desk.today(self.desk.now())
        with self.desk.store.read() as tx:
            soon = tx.ending(today, today + timedelta(days=self.desk.policy.ending_days))
            over = tx.over(today)
        told = one_by_one(self.desk, soon, self._warn, self._named)
        return told + one_by_one(self.desk, over, self._take_away, self._named)

    def _named(self, grant: Grant) -> str:
        return whose(self.desk, grant)

    def _take_away(self, tx: Tx, grant: Grant) -> int:
        now = self.desk.now()
        fresh = tx.grant(grant.grant_id)
        file = tx.request_file(grant.request_id)
        if fresh and file and file.request.nature == "emergency":
            settle(self.desk, tx, fresh.request_id, now)  # it goes on where its formal approval is on its way to IT
        elif fresh and fresh.until:
            revoke(self.desk, tx, fresh, f"{LAST_DAY} {in_words(fresh.until)}", MAILBOT, now)
        return 1

    def _warn(self, tx: Tx, grant: Grant) -> int:
        now = self.desk.now()
        tx.warned(grant.grant_id, now)
        records.note(tx, now, Tag.GRANT_WARNED, MAILBOT, grant.grant_id, {})
        if grant.until and self._is_news(grant, grant.until):
            self._tell(tx, grant, grant.until)
        return 1

    def _is_news(self, grant: Grant, until: date) -> bool:
        """Whoever got it for a few days has just read until when; who has left is told nothing."""
        short = until - grant.since.date() <= timedelta(days=self.desk.policy.ending_days)
        return not short and self.desk.person(grant.person).active

    def _tell(self, tx: Tx, grant: Grant, until: date) -> None:
        entitlement = self.desk.catalog.row_of(grant)
        longest = entitlement.max_days if entitlement else None
        file = tx.request_file(grant.request_id)
        own = file is not None and file.request.requester == grant.person
        self.desk.notices.queue(
            tx,
            "ending",
            "outcome",
            self.desk.person(grant.person).email,
            {
                "what": grant.what,
                "until": until,
                "example": in_words(until + timedelta(days=min(longest or 90, 90))),
                "longest": longest,
                "why_you": "You get this because you have this access.",
            },
            dedupe_key=f"ending:{grant.grant_id}",
            at=self.desk.now(),
            thread=tx.thread(file.request.thread_id) if own and file else None,
            request_id=grant.request_id,
            own_subject=True,
        )
