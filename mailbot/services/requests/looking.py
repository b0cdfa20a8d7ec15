"""A look at what is being decided: has it come to conflict with something, more than those who are asked were told?"""

from collections.abc import Sequence
from datetime import datetime

from mailbot.core.audit import MAILBOT, Tag
from mailbot.core.catalog import Conflict, Severity
from mailbot.core.register import AccessRequest, RequestFile
from mailbot.core.trail import written
from mailbot.services.approvals.asking import ask_once_more
from mailbot.services.approvals.passing import no_longer_yours
from mailbot.services.desk import Desk, lines, records
from mailbot.services.ports import Tx
from mailbot.services.requests.anew import ask_anew
from mailbot.services.routing.conflicts import new_since, seen_again

Severities = tuple[Severity, ...]

FORBIDDEN: Severities = ("exception", "block")
"""What no yes stands in for."""

_ROLE: Severity = "extra_approver"


def look_again(desk: Desk, tx: Tx, file: RequestFile, at: datetime, must: Severities = (_ROLE, *FORBIDDEN)) -> bool:
    """Sends a pending request on its way anew where the rules react in one of these ways to what it has come to
    conflict with: it is refused, held, or one more is asked. Who was asked is told why; returns whether it was sent.
    What they only warn of is noted."""
    if file.request.state != "pending":
        return False
    request, worse = seen_again(desk, tx, file.request, at)
    found = [*worse, *_asking_another(desk, file, request)]
    serious = max(
        (row for row in found if row.severity in must), key=lambda row: must.index(row.severity), default=None
    )
    if serious is None:
        _note(tx, file.request, worse, at)
        return False
    told = {row.rule: row.exception for row in file.request.conflicts}
    why = f"It has come to conflict with the rules. {lines.conflict_words(serious)}"
    if exception := told.get(serious.rule):
        why = f"Exception {exception}, by which it was on its way, is not in force any more."
    elif serious not in worse:
        why = f"The rules now ask somebody else about this conflict. {lines.conflict_words(serious)}"
    after = ask_anew(desk, tx, file, request, MAILBOT, at, why)
    asked = [row.approver for row in after.approvals if row.state == "open"]
    for row in file.approvals:
        if row.state == "open" and row.approver not in asked:
            no_longer_yours(desk, tx, file, row, why, at)
    return True


def _asking_another(desk: Desk, file: RequestFile, request: AccessRequest) -> list[Conflict]:
    """The conflicts that nobody has answered for, and for which the rules by now ask another role than we do."""
    rules, found = desk.rulebook.combinations.by_name, []
    for conflict in request.conflicts:
        asked = [row for row in file.approvals if conflict.rule in row.rules]
        undecided = asked and all(row.state in ("waiting", "open") for row in asked)
        if conflict.severity == _ROLE and undecided:
            approver = rules[conflict.rule].approver
            found += [] if any(approver in row.roles for row in asked) else [conflict]
    return found


def _note(tx: Tx, request: AccessRequest, worse: Sequence[Conflict], at: datetime) -> None:
    """Tells the trail, once, what a pending request has come to conflict with, where that changes nothing for it."""
    found = [records.conflict_told(row) for row in worse]
    entries = filter(None, map(written, tx.entries_of([request.request_id]))) if found else ()
    noted = [entry["data"] for entry in entries if entry["tag"] == Tag.REQUEST_WARNED]
    told = {words for data in noted if data["version"] == request.version for words in data["conflicts"]}
    if new := [words for words in found if words not in told]:
        records.move(tx, request, Tag.REQUEST_WARNED, MAILBOT, at, {"conflicts": [*new]})


def warn_of_new(desk: Desk, tx: Tx, file: RequestFile, at: datetime) -> None:
    """Tells whoever has not decided, once, what a pending request has come to conflict with, where the rules warn."""
    for row in file.approvals if new_since(desk, tx, file.request, at) else ():
        if row.state == "open" and desk.person(row.approver).active:
            ask_once_more(desk, tx, file, row, "You get this again because of what is new since we asked you.", at)
