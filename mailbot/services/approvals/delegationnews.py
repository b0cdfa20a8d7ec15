"""What both read when a delegation begins and when it ends, early or by its last day; and the end itself."""

from collections.abc import Iterable
from datetime import datetime

from mailbot.core.audit import Private, Tag, Who
from mailbot.core.catalog import Person
from mailbot.core.delegation import Delegation
from mailbot.services.desk import Desk, records
from mailbot.services.ports import Thread, Tx


def end(
    desk: Desk, tx: Tx, row: Delegation, by: str, at: datetime, thread: Thread | None = None, besides: bool = False
) -> bool:
    """Ends a delegation and tells both, of one that ends `besides` another only the delegate; False when it had ended
    already. `by` is a person_id, or MAILBOT."""
    if not tx.end_delegation(row.delegation_id, at):
        return False
    over = row.until < desk.today(at)
    cause = Private("its last day is over" if over else "ended early")
    facts = {"person": Who(row.person), "delegate": Who(row.delegate), "cause": cause}
    records.note(tx, at, Tag.DELEGATION_ENDED, by, row.delegation_id, facts)
    more = {"over": over, "now_with": _now_with(desk, tx, row, at)}
    tell(desk, tx, "delegation_ended", row, at, thread, more, besides)
    return True


def _now_with(desk: Desk, tx: Tx, ended: Delegation, at: datetime) -> str:
    """Who decides for the person by another delegation of theirs; empty when nobody does."""
    today = desk.today(at)
    begun = [row for row in tx.delegations(today, (ended.person,)) if row.since <= today]
    return desk.name(begun[-1].delegate) if begun else ""


def tell(
    desk: Desk,
    tx: Tx,
    kind: str,
    row: Delegation,
    at: datetime,
    thread: Thread | None,
    more: dict[str, object],
    besides: bool = False,
) -> None:
    """One mail to each of the two who still works here, in the person's own thread where there is one; what happens
    `besides` is told to the delegate alone."""
    for mine in (False,) if besides else (True, False):
        reader = desk.person(row.person if mine else row.delegate)
        _queue(desk, tx, kind, row, reader, at, thread if mine else None, {"mine": mine, **more})


def tell_instead(desk: Desk, tx: Tx, row: Delegation, before: Iterable[str], at: datetime) -> None:
    """Those who were to decide on the days of this delegation read who does so in their place."""
    why = f"You get this because you were to decide for {desk.name(row.person)} on these days."
    for person_id in before:
        more: dict[str, object] = {"mine": False, "instead": True, "why_you": why}
        _queue(desk, tx, "delegated", row, desk.person(person_id), at, None, more)


def _queue(
    desk: Desk,
    tx: Tx,
    kind: str,
    row: Delegation,
    reader: Person,
    at: datetime,
    thread: Thread | None,
    more: dict[str, object],
) -> None:
    if not reader.active:
        return
    mine = more["mine"]
    facts: dict[str, object] = {
        "person": desk.name(row.person),
        "delegate": desk.name(row.delegate),
        "since": row.since,
        "until": row.until,
        "link": desk.links.url("delegations", {"p": reader.person_id}),
        "why_you": _WHY_MINE if mine else f"You get this because you stand in for {desk.name(row.person)}.",
        **more,
    }
    desk.notices.queue(
        tx,
        kind,
        "answer" if kind == "delegated" and not mine else "outcome",  # nobody fills a colleague's mailbox
        reader.email,
        facts,
        dedupe_key=f"{kind}:{row.delegation_id}:{reader.person_id}",
        at=at,
        thread=thread,
    )


_WHY_MINE = "You get this because it is about who decides for you."
