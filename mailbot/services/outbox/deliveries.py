"""What the provider tells of our mail afterwards: noted once, never backwards, and acted on when it did not arrive."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.outbox.undelivered import not_delivered
from mailbot.services.ports import Hooks, Tx

REMEMBERED = timedelta(days=30)
"""How long a message of the provider is known again; it repeats one for about a day."""

_FAILURES = ("bounced", "complained", "suppressed", "failed")


@dataclass(frozen=True)
class Deliveries:
    """Takes what arrives at the webhook."""

    desk: Desk
    hooks: Hooks

    def take(self, body: bytes, headers: Mapping[str, str]) -> str:
        """One message; returns what was done. Raises HookRefused for one that the provider did not sign just now.

        A message that came before, that tells nothing new or that is about a mail of somebody else changes nothing.
        """
        event = self.hooks.read(body, headers)
        if event is None:
            return "nothing about a mail"
        now = self.desk.now()
        with self.desk.store.write() as tx:
            if not tx.webhook_event(event.event_id, event.what, now):
                return "known already"
            notice_id = tx.delivery(event, now)
            if notice_id is None:
                return "nothing new about a mail of ours"
            if event.what not in _FAILURES:
                return event.what
            if event.what == "complained":
                return self._complained(tx, notice_id)
            return not_delivered(self.desk, tx, notice_id, event.why, event.permanent, now)

    def _complained(self, tx: Tx, notice_id: str) -> str:
        """The mail arrived and its reader called it spam: the address lives, but mail there may soon be suppressed."""
        now, notice = self.desk.now(), tx.sent_notice(notice_id)
        who = notice.recipient if notice else "somebody"
        what = f"{who} has marked a mail of ours as spam. Mail that arrives so may not arrive for long."
        do = "Ask them to take the mark back, and not to use it on these mails."
        alert(self.desk, tx, f"complained:{who}", f"{who} calls our mail spam", what, do, now)
        return f"{who} complained"

    def forget(self) -> None:
        """Forgets messages that the provider does not repeat any more."""
        with self.desk.store.write() as tx:
            tx.forget_webhook_events(self.desk.now() - REMEMBERED)
