"""What one person sends from the pages, and what is theirs to look at."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from mailbot.core.register import Grant, RequestFile
from mailbot.services.ports.talking import Question

Outcomes = Mapping[str, Sequence[Mapping[str, str]]]
"""What came of a form: under `requests` and `ends` what it led to, under `refused` what not and why, `notes` besides;
each row maps names to words."""


@dataclass(frozen=True, slots=True)
class SentForm:
    """A form that a person sent from a page: it acts once, however often it comes."""

    person: str
    form_id: str
    act: str
    sent_at: datetime
    outcome: Outcomes


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many there are, counted no further than somebody reads, and when the first is due or the oldest came."""

    count: int
    first: datetime | None = None


@dataclass(frozen=True, slots=True)
class Undecided:
    """An open approval that nobody can decide, so that no time passes for it, or whose approver is `unreached` by our
    mail: whose it is, and of which access."""

    request_id: str
    approver: str
    beneficiary: str
    what: str
    unreached: bool = False


class AskingTx(Protocol):
    """A person's forms, requests, access and what waits, within one transaction; every list is bounded."""

    def use_form(self, form: SentForm) -> bool:
        """Notes that a form was sent; False when it was sent before."""
        ...

    def keep_outcome(self, form: SentForm) -> None:
        """Writes what came of a form."""
        ...

    def sent_form(self, person: str, form_id: str) -> SentForm | None: ...

    def forms_since(self, person: str, since: datetime, most: int) -> list[datetime]:
        """When this person sent forms since then, newest first, `most` at most."""
        ...

    def mine(self, person: str, states: Sequence[str], limit: int) -> list[RequestFile]:
        """The newest requests that this person made or that are for them, in these states."""
        ...

    def coming(self, person: str, limit: int) -> list[RequestFile]:
        """The newest of those that are approved, and which IT has not set up yet."""
        ...

    def count_mine(self, person: str, states: Sequence[str], most: int) -> int:
        """How many there are of those, `most` at most."""
        ...

    def asked_of(self, person: str, before: tuple[datetime, str], limit: int) -> list[RequestFile]:
        """The newest of the requests made before this (moment, request_id) that wait for what this person answers: to
        mailbot, to an approver, or with a number."""
        ...

    def count_asked(self, person: str, most: int) -> int:
        """How many there are of those, `most` at most."""
        ...

    def questions_on(self, request_ids: Sequence[str]) -> Mapping[str, Question]:
        """The questions about these drafts that nobody has answered yet, by request_id."""
        ...

    def with_followers(self, request_ids: Sequence[str]) -> Collection[str]:
        """Those of the requests that another one follows: an appeal, or asked again."""
        ...

    def leaving(self, grant_ids: Sequence[str]) -> Collection[str]:
        """Those of the grants that IT is to take away."""
        ...

    def grants_mine(self, person: str, after: tuple[str, str], limit: int) -> list[Grant]:
        """The active grants of a person by system, those behind this (system, grant_id)."""
        ...

    def held_of(self, person: str, systems: Sequence[str]) -> list[Grant]:
        """The active grants of a person in these systems."""
        ...

    def grants_ending(self, person: str, until: date, after: tuple[date, str], limit: int) -> list[Grant]:
        """The active grants of a person whose last day is `until` or earlier, the next to end first, those behind this
        (last day, grant_id)."""
        ...

    def count_grants(self, person: str, until: date | None, most: int) -> int:
        """How many active grants there are, `most` at most; with `until` of those that end by that day."""
        ...

    def approvals_due(self, person: str, most: int) -> Waiting:
        """The open approvals of this person for which time passes, and when the first is due."""
        ...

    def tasks_waiting(self, state: str, most: int) -> Waiting:
        """The tasks in this state, and since when the oldest is there."""
        ...

    def requests_waiting(self, state: str, most: int) -> Waiting:
        """The requests in this state, and since when the oldest is there."""
        ...

    def undecided(self, unreached: Collection[str], most: int) -> list[Undecided]:
        """Approvals that nobody can decide, then those of the `unreached` (person_ids), `most` of each at most; not
        where another of the same stage is enough."""
        ...

    def mails_quarantined(self, most: int) -> int:
        """How many mails lie in Review or Failed, `most` at most."""
        ...

    def trail_checked(self) -> tuple[int, datetime, str] | None:
        """(entry, when, what was wrong) of the newest verification of the trail."""
        ...

    def last_checkpoint(self) -> tuple[int, datetime] | None:
        """(entry, when) of the newest checkpoint."""
        ...
