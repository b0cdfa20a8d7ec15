"""Folding the audit trail: entry by entry, what the register must say."""

import hashlib
import json
from collections.abc import Callable, Mapping

from mailbot.core import workflow
from mailbot.core.audit import ChainedEntry, Tag
from mailbot.core.trail import access, people
from mailbot.core.trail.facts import UNREADABLE, Entry, Records, hashed, told_5
from mailbot.core.trail.requests import Requests


class Fold:
    """The records as the trail tells them: `facts` maps the key of each record to what the register must hold for it.

    `apply` takes decoded entries in order and raises workflow.Illegal for one that the tables do not allow.
    """

    def __init__(self) -> None:
        self.facts: Records = {}
        self._requests = Requests(self.facts)
        self._versions = 0

    def apply(self, entry: Entry) -> None:
        tag = Tag(entry["tag"])
        match tag.partition(":")[0]:
            case "request":
                self._requests.apply(tag, entry)
            case "rules":
                self._rules(entry)
            case kind:
                _STEPS[kind](self.facts, tag, entry)

    def _rules(self, entry: Entry) -> None:
        """Which rules were in force when: by those that were last, it is known who has come, left or moved since."""
        self._versions += 1
        facts = {"version": entry["data"]["version"], "at": entry["at"], "by": hashed(entry["data"], "by")}
        self.facts["rules", str(self._versions)] = facts


def written(entry: ChainedEntry) -> Entry | None:
    """What a stored entry tells; None where mailbot did not write it so."""
    if not entry.genuine or hashlib.sha256(entry.body).hexdigest() != entry.entry_hash:
        return None
    told: Entry = json.loads(entry.body)
    return told


def taken_in(fold: Fold, entry: ChainedEntry) -> str:
    """Folds a stored entry; says why not, where mailbot did not write it so."""
    try:
        told = written(entry)
        if told is None:
            return f"entry #{entry.seq} of the audit trail was not written by mailbot"
        if any(told[name] != value for name, value in entry.found_by.items()):
            return f"entry #{entry.seq} of the audit trail lies where it does not belong"
        fold.apply(told)
    except (workflow.Illegal, *UNREADABLE) as error:
        return f"entry #{entry.seq} of the audit trail tells of something impossible: {error}"
    return ""


def _checkpoint(records: Records, _tag: Tag, entry: Entry) -> None:
    data = entry["data"]
    records["checkpoint", str(data["seq"])] = {"head": data["head"], **told_5(entry, made="at")}


def _nothing(records: Records, tag: Tag, entry: Entry) -> None:
    """Entries that tell what happened around the records, not to them."""


_STEPS: Mapping[str, Callable[[Records, Tag, Entry], None]] = {
    **dict.fromkeys(("key", "message", "notice", "address", "absence"), _nothing),
    **dict.fromkeys(("export", "form", "person"), _nothing),
    "review": access.review,
    "task": access.task,
    "grant": access.grant,
    "provision": access.provision,
    "exception": people.exception,
    "delegation": people.delegation,
    "standing": people.in_advance,
    "ownership": people.ownership,
    "identity": people.identity,
    "session": people.session,
    "checkpoint": _checkpoint,
}
