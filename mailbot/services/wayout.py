"""What people can do about a toxic combination that keeps a request from going on, in words."""

from collections.abc import Iterator

from mailbot.core.catalog import Conflict
from mailbot.core.register import AccessRequest


def refusal(request: AccessRequest) -> str:
    """Why the rules refuse it for what it would come together with, and what to do; empty when that is not why."""
    return " ".join(
        f"not together with {row.other}, {row.held_as}: {row.reason.rstrip('.')}. {_blocked(row)}"
        for row in request.conflicts
        if row.severity == "block"
    )


def ways_out(request: AccessRequest) -> list[str]:
    """What to do about a request that was refused, or waits for an exception, because of a conflict."""
    return list(dict.fromkeys(_ways_out(request)))


def _ways_out(request: AccessRequest) -> Iterator[str]:
    for row in request.conflicts:
        if request.state == "refused" and row.severity == "block":
            yield _blocked(row)
        elif request.state == "held" and row.severity == "exception":
            yield _waiting(row)


def _blocked(conflict: Conflict) -> str:
    """A refused request has ended: what is in its way goes first, then it is asked anew."""
    if conflict.standing == "held":
        do = f"{_given_back(conflict)} has to be given back first; ask again once IT has taken it away."
    elif conflict.standing == "pending":
        do = f"“withdraw {conflict.asked_in}” makes room for it; then ask again."
    elif conflict.standing == "part":
        do = "Ask for the parts one by one, and leave out one of these two."
    else:
        do = "Ask for only one of the two."
    return f"{do} This rule allows no exception."


def _waiting(conflict: Conflict) -> str:
    """A held request is looked at again by itself."""
    if conflict.standing == "held":
        do = f"{_given_back(conflict)} is given back"
    elif conflict.standing == "pending":
        do = f"“withdraw {conflict.asked_in}” takes that one back"
    else:
        do = "one of the two is taken back"
    return f"It also goes on if {do}."


def _given_back(conflict: Conflict) -> str:
    return f"{conflict.other} (“I no longer need {conflict.other}”)"
