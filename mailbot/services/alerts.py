"""What the access office has to know about mailbot itself: one mail for each trouble, and one when it is over."""

from datetime import datetime

from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


def alert(desk: Desk, tx: Tx, key: str, headline: str, what: str, do: str, at: datetime) -> bool:
    """Tells the access office that something is wrong: `headline` on one line, `what` happens, what to `do`.

    `key` names the trouble: the same key is told once, and False is returned when it was.
    """
    return _tell(desk, tx, f"alert:{key}", "Problem", {"headline": headline, "what": what, "do": do, "at": at}, at)


def all_clear(desk: Desk, tx: Tx, key: str, headline: str, what: str, at: datetime) -> bool:
    """Tells the access office that the trouble of an alert with this key is over; once, as the alert."""
    return _tell(desk, tx, f"all-clear:{key}", "Done", {"headline": headline, "what": what, "do": "", "at": at}, at)


def _tell(desk: Desk, tx: Tx, dedupe_key: str, state_word: str, facts: dict[str, object], at: datetime) -> bool:
    why_you = "You get this because you are the access office in policy.yaml."
    told = {**facts, "state_word": state_word, "why_you": why_you}
    return desk.notices.queue(tx, "alert", "office", desk.policy.access_office, told, dedupe_key=dedupe_key, at=at)
