"""What follows when a mail cannot be sent until a person mends something: the access office hears of it, once a day."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.outbox.undelivered import not_delivered
from mailbot.services.ports import Claimed, SendFailed, Tx

log = logging.getLogger(__name__)

_TOLD: Mapping[str, tuple[str, str]] = {
    "settings": (
        "mail cannot be sent",
        "Check the sender in the settings and its account. No mail is lost: all of it waits, and leaves once that is "
        "mended. `mailbot outbox` lists it.",
    ),
    "quota": (
        "the sender's quota is used up",
        "Raise the quota with the provider, or wait until it is renewed. No mail is lost: all of it waits. "
        "`mailbot outbox` lists it.",
    ),
    "changed": (
        "a mail was held back, because it is no longer what was sent under its id",
        "This is a fault in mailbot, or the sender's address was changed while mail waited. Look with `mailbot outbox` "
        "whether it arrived; `mailbot outbox release` sends it again.",
    ),
}
"""The headline of each trouble and what to do about it."""


@dataclass(frozen=True)
class SenderTrouble:
    """Told by the outbox of each failure with a trouble, in its transaction. An alert cannot leave by a sender that is
    blocked: it waits with the others, so the failure is also logged, and kept on each notice."""

    desk: Desk

    def __call__(self, tx: Tx, claimed: Sequence[Claimed], failed: SendFailed, at: datetime) -> None:
        if failed.trouble == "recipient":
            for each in claimed:
                not_delivered(self.desk, tx, each.notice.notice_id, str(failed), permanent=True, at=at)
            return
        headline, do = _TOLD[failed.trouble]
        if alert(self.desk, tx, f"sender-{failed.trouble}-{at:%Y-%m-%d}", headline, str(failed), do, at):
            log.error("%s: %s", headline, failed)
