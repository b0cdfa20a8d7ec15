"""A look at what is being decided: has it come to conflict with something, more than those who are asked were told?"""

from datetime import datetime

from mailbot.core.catalog import Severity
from mailbot.core.register import MAILBOT, RequestFile
from mailbot.services.approvals.asking import ask_once_more
from mailbot.services.approvals.passing import no_longer_yours
from mailbot.services.desk import Desk, lines
from mailbot.services.ports import Tx
from mailbot.services.requests.dispatch import ask_anew
from mailbot.services.routing.conflicts import new_since, seen_again

Severities = tuple[Severity, ...]

FORBIDDEN: Severities = ("exception", "block")
"""What no yes stands in for."""


def look_again(
    desk: Desk, tx: Tx, file: RequestFile, at: datetime, must: Severities = ("extra_approver", *FORBIDDEN)
) -> bool:
    """Sends a pending request on its way anew where the rules react in one of these ways to what it has come to
    conflict with: it is refused, held, or one more is asked. Who was asked is told why; returns whether it was sent."""
    if file.request.state != "pending":
        return False
    request, worse = seen_again(desk, tx, file.request, at)
    serious = max(
        (row for row in worse if row.severity in must), key=lambda row: must.index(row.severity), default=None
    )
    if serious is None:
        return False
    told = {row.rule: row.exception for row in file.request.conflicts}
    why = f"It has come to conflict with the rules. {lines.conflict_words(serious)}"
    if exception := told.get(serious.rule):
        why = f"Exception {exception}, by which it was on its way, is not in force any more."
    after = ask_anew(desk, tx, file.request, request, MAILBOT, at, why)
    asked = [row.approver for row in after.approvals if row.state == "open"]
    for row in file.approvals:
        if row.state == "open" and row.approver not in asked:
            no_longer_yours(desk, tx, file, row, why, at)
    return True


def warn_of_new(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> None:
    """Tells whoever has not decided, once, what a pending request has come to conflict with, where the rules warn."""
    for row in file.approvals if new_since(desk, tx, file.request, at) else ():
        if row.state == "open" and desk.person(row.approver).active:
            ask_once_more(desk, tx, file, row, "You get this again because of what is new since we asked you.", at)
