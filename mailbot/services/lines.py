"""Requests as people read them: one line of facts for a mail, a page or a list."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from mailbot.core.catalog import Catalog, Conflict
from mailbot.core.register import Approval, RequestFile

Line = dict[str, object]

NOBODY: Mapping[str, date] = {}

STATE_WORDS = {
    "draft": "waits for an answer to our question",
    "held": "is held: the access office has to see to it first",
    "pending": "waits for approval",
    "approved": "is approved",
    "rejected": "was not approved",
    "withdrawn": "was withdrawn",
    "lapsed": "has lapsed: nobody decided in time",
    "refused": "could not be accepted",
    "superseded": "was replaced by a newer version",
}

TASK_WORDS = {
    "open": "is approved; IT gets it with the next daily file",
    "exported": "is approved and with IT",
    "done": "is done",
    "failed": "is approved, but IT could not set it up yet",
    "cancelled": "is approved, but was taken back before IT got it",
}

ROLE_WORDS = {
    "it_security": "IT security",
    "ciso": "CISO",
    "second_owner": "second owner",
    "department_head": "department head",
}


def roles(approval: Approval) -> str:
    """The roles of an approval in words: `manager and owner`."""
    return " and ".join(ROLE_WORDS.get(role, role.replace("_", " ")) for role in approval.roles)


def conflict_words(conflict: Conflict) -> str:
    """A segregation-of-duties conflict as a sentence."""
    return f"{conflict.asked} together with {conflict.other} ({conflict.held_as}): {conflict.reason}"


_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def unlinked(text: str) -> str:
    """What somebody wrote, without the addresses of pages: beside our own links an approver must not meet theirs."""
    return _LINK.sub("[link left out]", text)


def line(catalog: Catalog, file: RequestFile, viewer: str = "", away: Mapping[str, date] = NOBODY) -> Line:
    """The facts of one request for a template; `viewer` is the reader's person_id, `away` who is back on which day."""
    request = file.request
    waiting = [approval for approval in file.approvals if approval.state == "open"]
    return {
        "id": request.request_id,
        "what": request.what,
        "system": request.system,
        "who": catalog.name_of(request.beneficiary),
        "for_you": request.beneficiary == viewer,
        "asked_by": catalog.name_of(request.requester),
        "until": request.until,
        "why": unlinked(request.justification),
        "risk": request.risk,
        "nature": request.nature,
        "approvers": [f"{catalog.name_of(row.approver)} ({roles(row)})" for row in file.approvals],
        "decide_by": request.due_at,
        "conflicts": [conflict_words(conflict) for conflict in request.conflicts],
        "held_for": list(request.held_for),
        "state": file.task.state if file.task else request.state,
        "state_words": TASK_WORDS[file.task.state] if file.task else STATE_WORDS[request.state],
        "waiting_on": [name(catalog, row.approver, away) for row in waiting],
    }


def lines(
    catalog: Catalog, files: Sequence[RequestFile], viewer: str = "", away: Mapping[str, date] = NOBODY
) -> list[Line]:
    """One line for each request."""
    return [line(catalog, file, viewer, away) for file in files]


def name(catalog: Catalog, person_id: str, away: Mapping[str, date]) -> str:
    """A person's name, and until when they are away."""
    back = away.get(person_id)
    return catalog.name_of(person_id) + (f" (away until {back.day} {back:%B})" if back else "")
