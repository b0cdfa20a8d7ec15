"""Passing an undecided approval to somebody else: because a mail came back, time ran out, somebody left or is away."""

from datetime import datetime

from mailbot.core.catalog import Person
from mailbot.core.register import Approval, RequestFile
from mailbot.services.asking import ask_instead
from mailbot.services.desk import Desk
from mailbot.services.handing import Handover, hand, with_approval
from mailbot.services.ports import Tx

__all__ = ["Handover", "pass_on", "with_approval"]


def pass_on(
    desk: Desk, tx: Tx, file: RequestFile, approval: Approval, to: Person, how: Handover, at: datetime
) -> RequestFile:
    """The approval becomes `to`'s, with a new reply address; they are asked if it is open. Old links count no more.

    Raises RecordRefused when it is decided, or `to` is a party to the request or has another approval of it.
    """
    file = hand(desk, tx, file, approval, to, how, at)
    passed = file.approval(approval.slot)
    if passed and passed.state == "open":
        ask_instead(desk, tx, file, passed, how.why, at)
    return file
