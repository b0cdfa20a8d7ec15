"""What happened to a request, from the audit trail, in words."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from mailbot.core.audit import ADMIN, MAILBOT, Tag
from mailbot.services.desk import Desk
from mailbot.services.ports import Tx


@dataclass(frozen=True, slots=True)
class Happened:
    """One entry of the trail as people read it; `by` is empty where nobody did it."""

    seq: int
    at: datetime
    what: str
    by: str


_WORDS: Mapping[str, str] = {
    Tag.MESSAGE_RECEIVED: "The mail came in",
    Tag.REQUEST_DRAFTED: "Written down as version {version}",
    Tag.REQUEST_ASKED: "A question was asked back",
    Tag.REQUEST_ANSWERED: "The question was answered",
    Tag.REQUEST_SUBMITTED: "Sent to its approvers",
    Tag.REQUEST_HELD: "Held: somebody has to see to it first",
    Tag.REQUEST_RELEASED: "Nothing is missing any more: sent to its approvers",
    Tag.REQUEST_REFUSED: "Not accepted",
    Tag.REQUEST_WITHDRAWN: "Withdrawn",
    Tag.REQUEST_LAPSED: "Lapsed: the time was over",
    Tag.REQUEST_SUPERSEDED: "Version {version} was replaced by a newer one",
    Tag.REQUEST_WARNED: "It came to conflict with the rules: those who decide are warned",
    Tag.REQUEST_PAUSED: "The clock stands still: an approver asked for information",
    Tag.REQUEST_RESUMED: "The clock goes on",
    Tag.REQUEST_REOPENED: "A decision was taken back",
    Tag.REQUEST_APPEALED: "An appeal was made",
    Tag.STAGE_APPROVED: "Approved",
    Tag.STAGE_REJECTED: "Not approved",
    Tag.STAGE_REASSIGNED: "An approval passed from {from} to {to}",
    Tag.STAGE_REMINDED: "A reminder was sent",
    Tag.STAGE_TIMED: "An approval has no time limit any more",
    Tag.REQUEST_APPROVED: "Every approval is in",
    Tag.REQUEST_REJECTED: "The request ended without approval",
    Tag.TASK_CREATED: "Task {subject} was made for IT ({kind})",
    Tag.TASK_EXPORTED: "Task {subject} went to IT",
    Tag.TASK_DONE: "IT has done task {subject}",
    Tag.TASK_FAILED: "IT could not do task {subject}",
    Tag.TASK_CANCELLED: "Task {subject} was taken back before IT set it up",
    Tag.GRANT_STARTED: "The access began",
    Tag.GRANT_WARNED: "The access ends soon",
    Tag.GRANT_ENDED: "The access ended",
    Tag.PROVISION_CHECKED: "IT ticked a step of task {subject}",
    Tag.PROVISION_HANDED_OVER: "The credential of task {subject} was handed over",
}
"""Each tag that a request, its tasks and its grants can have; another one is told by its own name."""


def happened(desk: Desk, tx: Tx, subjects: list[str]) -> list[Happened]:
    """The entries about these records, the first one first."""
    entries = [(row.seq, entry) for row in tx.entries_about(subjects) if _is_news(entry := json.loads(row.body))]
    refs = {ref for _, entry in entries for ref in _refs(entry)}
    names = {ref: desk.name(person) for ref, person in tx.people_behind(sorted(refs)).items()}
    names |= {MAILBOT: "", ADMIN: "the access office"}
    return [_told(seq, entry, names) for seq, entry in entries]


def _is_news(entry: Mapping[str, Any]) -> bool:
    """Whether an entry tells people more than that a reminder was put off: of that approval the time still runs."""
    return entry["tag"] != Tag.STAGE_TIMED or any("" in times[1:3] for times in entry["data"].get("times", ()))


def _refs(entry: Mapping[str, Any]) -> Iterator[str]:
    yield str(entry["actor"])
    yield from (str(entry["data"][name]) for name in ("from", "to") if name in entry["data"])


def _told(seq: int, entry: Mapping[str, Any], names: Mapping[str, str]) -> Happened:
    at = datetime.strptime(entry["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    facts = _Facts({**entry["data"], "subject": entry["subject"]})
    facts |= {name: names.get(str(facts[name]), "somebody") for name in ("from", "to") if name in facts}
    words = _WORDS.get(entry["tag"], str(entry["tag"]).replace(":", " "))
    return Happened(seq, at, words.format_map(facts), names.get(entry["actor"], str(entry["actor"])))


class _Facts(dict[str, Any]):
    """An entry that an insider has cut is told with a gap, and not refused: `audit verify` tells of it."""

    def __missing__(self, key: str) -> str:
        return "…"
