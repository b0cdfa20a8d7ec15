"""What the database needs of the keys, which do not lie in it, and what of a row is sealed with them."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from mailbot.core.trail import instant


class Envelopes(Protocol):
    """What seals letters and opens them, and stamps rows that only mailbot may write."""

    def seal(self, content: bytes) -> bytes: ...

    def open(self, sealed: bytes) -> bytes | None:
        """The content; None when it was not sealed by us, or its key is gone."""
        ...

    def stamp(self, *facts: str | int) -> str:
        """The stamp for these facts."""
        ...

    def stamped(self, stamp: str, *facts: str | int) -> bool:
        """Whether one of our keys made this stamp for these facts."""
        ...

    def tag(self, *facts: str | int) -> str:
        """A fresh secret, short enough for an address, that is good for these facts only."""
        ...

    def tagged(self, tag: str, *facts: str | int) -> bool:
        """Whether one of our keys made this tag for these facts."""
        ...


class Memory(Protocol):
    """What the place of the keys remembers, where nobody with the database alone can write."""

    def vouched(self) -> str:
        """Up to which revision the records of older versions were vouched for; empty where none were."""
        ...

    def note_vouched(self, revision: str) -> None: ...


SEALED: Mapping[str, tuple[str, ...]] = {
    "person": ("person_id", "ref"),
    "staff": (
        *("person_id", "email", "name", "employee_id", "department", "title", "type", "manager", "status"),
        *("other_addresses", "placed_at", "listed_at"),
    ),
    "draft": (
        *("request_id", "version", "requester", "beneficiary", "system", "access_level", "risk", "until"),
        *("justification", "evidence", "urgent", "nature", "days", "replaces", "origin", "ticket", "wished"),
    ),
    "request_version": (
        *("request_id", "version", "justification", "evidence", "urgent", "origin", "ticket", "wished"),
        *("rules_version", "because", "conflicts"),
    ),
    "thread": ("thread_id", "person_id", "subject", "message_id", "mail_id"),
    "inquiry": (
        *("inquiry_id", "request_id", "version", "slot", "asked_by", "asked_at", "text"),
        *("answered_at", "answer", "mail_id"),
    ),
    "absence": ("person_id", "since", "until", "mail_id"),
    "dead_address": ("address", "since", "why"),
    "question": (
        *("question_id", "thread_id", "kind", "about", "mails", "request_id", "version", "choices", "people"),
        *("asked_at", "due_at", "times_asked", "state"),
    ),
    "job_run": ("job", "ran_for"),
}
"""The columns that the seal of a row is made over: of a request what approvers are shown and do not sign, of a person
and of a conversation whose it is. `staff` is a second one over a person, as staff.csv had them; `draft` is that of a
request until somebody is asked, since nobody has signed what it means. Whoever adds one has a new revision seal the
rows that are there."""


def sealed(table: str, org: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    """What the stamp of a row is made over."""
    return table, org, _WRITTEN.encode([row[name] for name in SEALED[table]])


def _in_text(value: date) -> str:
    return instant(value) if isinstance(value, datetime) else value.isoformat()


_WRITTEN = json.JSONEncoder(sort_keys=True, default=_in_text)
