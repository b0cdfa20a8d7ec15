"""Far too many answers at once: they are held back, and the access office hears of it."""

from dataclasses import dataclass

from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert


@dataclass(frozen=True)
class Breaker:
    """Looks whether answers are held back; which is done where they are queued (`Notices`)."""

    desk: Desk

    def watch(self) -> None:
        """Tells the access office, once a day at most, that the breaker holds answers back."""
        now, notices = self.desk.now(), self.desk.notices
        with self.desk.store.read() as tx:
            if not (notices.broken(tx, now) or notices.broken(tx, now, confirms=True)):
                return
        what = f"mailbot has answered {notices.breaker} mails in ten minutes and answers no more of them until it calms"
        more = "down. Requests are still filed, and approvals, decisions and IT's file still go out."
        do = "Look into the mailbox: who writes so much? Who misses an answer can ask for the status later."
        with self.desk.store.write() as tx:
            alert(self.desk, tx, f"breaker:{now.date()}", "far too many answers at once", f"{what} {more}", do, now)
