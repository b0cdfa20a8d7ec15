"""How fast what one person sends is taken up: more mail waits behind everybody else's, more forms are refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.core.mail import Message, Verdict
from mailbot.services.desk import Desk
from mailbot.services.desk.alerts import alert
from mailbot.services.ports import StoredMail, Tx


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` within any `window`."""

    window: timedelta
    most: int


Limits = Sequence[Limit]

PACE: Limits = (Limit(timedelta(minutes=10), 30), Limit(timedelta(hours=1), 100))
"""How many mails of one sender, or forms of one person, are taken up."""


def lane(message: Message) -> str:
    """In which lane a mail waits its turn: proved mails do not wait for those that somebody forged in their name.

    Empty for what is only recorded, which needs no turn.
    """
    if message.machine or message.refused or message.verdict in (Verdict.FAIL, Verdict.REFUSED):
        return ""
    return f"{'from' if message.verdict is Verdict.PASS else 'in the name of'} {message.sender.email}"


def next_turn(taken: Sequence[datetime], limits: Limits, now: datetime) -> datetime:
    """When the next mail of a lane may be taken up: `taken` are the turns of the others, newest first."""
    return max([now, *(taken[limit.most - 1] + limit.window for limit in limits if len(taken) >= limit.most)])


def waits(desk: Desk, tx: Tx, stored: StoredMail, message: Message, limits: Limits, now: datetime) -> bool:
    """Puts a mail off when its sender has sent too many lately; the access office is told once a day.

    Each mail gets its turn once and for good, so a storm costs one look at each of its mails, and none is lost.
    """
    where = lane(message)
    if not where or stored.had_its_turn:
        return False
    taken = tx.turns(where, now - max(limit.window for limit in limits), max(limit.most for limit in limits))
    at = next_turn(taken, limits, now)
    if at <= now:
        return False
    tx.put_off(stored.mail_id, at, where)
    if taken[0] <= now:  # nothing waits in this lane yet: the storm begins
        _tell(desk, tx, where, limits, now)
    return True


def _tell(desk: Desk, tx: Tx, where: str, limits: Limits, now: datetime) -> None:
    rates = " and ".join(f"{limit.most} in {int(limit.window.total_seconds() // 60)} minutes" for limit in limits)
    alert(
        desk,
        tx,
        f"storm:{where}:{now.date().isoformat()}",
        f"very many mails {where}",
        f"More mails come {where} than we take up at once ({rates}). The others wait behind everybody else's mail; "
        "none is lost, and this address gets ten answers a day at most.",
        "Ask them whether a program sends these mails, and have it stopped.",
        now,
    )
