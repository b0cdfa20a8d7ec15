"""Mail that goes out: its words, who hands it over, what became of it, and its rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

LONGEST_WAIT = timedelta(days=1)
"""No notice waits longer for its next try, whatever the other side says, or a row."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One notice in words."""

    subject: str
    text: str
    html: str


class Renderer(Protocol):
    """Turns a notice's name and its facts into words."""

    def mail(self, notice: str, facts: Mapping[str, object]) -> Rendered: ...

    def page(self, name: str, facts: Mapping[str, object]) -> str: ...


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that travels with a notice."""

    name: str
    content_type: str
    data: bytes


Category = Literal["answer", "refusal", "confirm", "approval", "decided", "outcome", "office", "it", "report", "code"]
"""What a notice is for: an `answer` to a mail that came in, or its `refusal`; to `confirm` that a mail is somebody's;
to ask for an `approval`; to say what was understood of what somebody `decided`; the `outcome` for whom it concerns;
what the access `office` or `it` has to do; a `report` to look at; a `code` to sign in with."""

ANSWERS: tuple[Category, ...] = ("answer", "refusal")
"""The categories that a mail from outside can cause."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One mail to be sent, complete and frozen. `notice_id`, a secret, is the idempotency key and makes the Message-ID.

    `dedupe_key` is unique: the same key is never queued twice. `pretends` is only for the doctor's probe: what a forger
    would write into Authentication-Results.
    """

    notice_id: str
    kind: str
    category: Category
    recipient: str
    subject: str
    text: str
    html: str
    message_id: str
    reply_to: str
    created_at: datetime
    dedupe_key: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    request_id: str = ""
    thread_id: str = ""
    pretends: str = ""


Trouble = Literal["", "settings", "quota", "changed", "recipient"]
"""What a person must mend before such a mail can leave: our sign-in with the sender, the quota that is used up, a
notice that is no longer what was sent under its key (a fault of mailbot's), the recipient's address."""


class SendFailed(Exception):
    """A mail that was not accepted. `retry_after` in seconds when it may be tried again, None when it never will.

    `unknown` is True when the mail may have been accepted all the same.
    """

    def __init__(
        self, why: str, retry_after: float | None = None, unknown: bool = False, trouble: Trouble = ""
    ) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        self.unknown = unknown
        self.trouble = trouble


class Mailer(Protocol):
    """Hands mail to the outside. `exactly_once` says whether the same notice_id is accepted only once on their side;
    `at_once` is how many mails it takes in one go: one, unless it is a BatchMailer."""

    exactly_once: bool
    at_once: int

    def send(self, notice: Notice, sender: str, handing_over: Callable[[], None]) -> str:
        """Sends it from `sender` and returns the provider's id for it; raises SendFailed.

        Unless it is exactly_once it calls `handing_over` just before the first moment from which on the mail may have
        been accepted, and lets through whatever that raises.
        """
        ...


class BatchMailer(Mailer, Protocol):
    """Takes several mails in one go, all of them or none."""

    def send_many(self, batch: str, notices: Sequence[Notice], sender: str) -> list[str]:
        """Sends them under one idempotency key, `batch`; their provider's ids in the same order. Raises SendFailed."""
        ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice this process may send now, with the number of the attempt and the time it was first tried.

    `handed_at` is set when an earlier attempt may have been accepted: since when that is so. Notices with the same
    `batch` are handed over together, in this order, under that key; empty for one that goes alone.
    """

    notice: Notice
    attempt: int
    first_tried_at: datetime
    handed_at: datetime | None = None
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Unsent:
    """A notice that was not sent: `state` is queued, sending or review, `since` when it was queued.

    `doubtful` is True when it may have arrived all the same.
    """

    notice_id: str
    state: str
    kind: str
    recipient: str
    subject: str
    error: str
    since: datetime
    next_at: datetime
    attempts: int
    batch: str = ""
    doubtful: bool = False


Delivered = Literal["sent", "delayed", "delivered", "bounced", "complained", "suppressed", "failed"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a provider says became of one mail. `event_id` is the same when it says so twice.

    The mail is known by our own `notice_id` where the provider gives that back, else by the provider's id.
    `permanent` is True when the address will not take the next mail either.
    """

    event_id: str
    what: Delivered
    provider_id: str
    notice_id: str = ""
    why: str = ""
    permanent: bool = False


class HookRefused(Exception):
    """A message to our webhook that the provider did not sign just now, or that cannot be read; the text says why."""


class Hooks(Protocol):
    """Reads what a provider posts to our webhook."""

    def read(self, body: bytes, headers: Mapping[str, str]) -> Delivery | None:
        """What became of a mail; None for a signed message about anything else. Raises HookRefused."""
        ...


class SendingTx(Protocol):
    """Notices within one transaction."""

    def enqueue(self, notice: Notice) -> bool:
        """Queues the notice; False when its dedupe key is queued or sent already."""
        ...

    def answered(self, recipient: str, since: datetime, most: int) -> list[tuple[datetime, str]]:
        """When, and in which conversation, notices of category answer or refusal were queued for this address since
        then; the newest first, at most so many."""
        ...

    def answered_at_least(self, number: int, since: datetime, now: datetime, confirms: bool = False) -> bool:
        """Whether so many answers and refusals, or so many confirmations (`confirms`), were to leave from `since` to
        `now`, to whomever; `number` from 1."""
        ...

    def queued(self, recipient: str, kind: str, since: datetime) -> int:
        """How many notices of this kind were queued for this address since then."""
        ...

    def sent(self, accepted: Mapping[str, str], at: datetime) -> None:
        """Notes the notices (notice_id to provider's id) as sent, even when their lease had run out meanwhile."""
        ...

    def not_sent(
        self, claimed: Sequence[Claimed], why: str, next_at: datetime | None, at: datetime, alone: bool = False
    ) -> None:
        """Puts claimed notices back for `next_at`, or aside for review when that is None, with their `handed_at`.

        A notice that another process has claimed meanwhile is left to it. `alone` dissolves their batch.
        """
        ...

    def unsent(self) -> Iterator[Unsent]:
        """Notices that were not sent, oldest first; without those that were dropped."""
        ...

    def release(self, notice_id: str, at: datetime) -> None:
        """Queues a notice in review again, alone and under its own id."""
        ...

    def drop(self, notice_id: str, why: str, at: datetime) -> None:
        """Sets a notice aside for good."""
        ...

    def delivery(self, event: Delivery, at: datetime) -> str | None:
        """Notes what became of a mail, which is then surely sent; its notice_id, or None when that is nothing new: the
        mail is not ours, or as much or more is known of it already."""
        ...

    def webhook_event(self, event_id: str, what: str, at: datetime) -> bool:
        """Notes the event; False when it was noted before."""
        ...

    def forget_webhook_events(self, before: datetime) -> None: ...

    def sent_notice(self, notice_id: str) -> Notice | None: ...

    def notice_with(self, message_id: str) -> Notice | None:
        """The notice that carries this Message-ID."""
        ...

    def bounced(self, notice_id: str, at: datetime) -> None:
        """Notes that the notice did not arrive, unless that is noted already."""
        ...

    def note_dead(self, address: str, why: str, at: datetime) -> bool:
        """Notes that mail to this address comes back; False when that is known."""
        ...

    def is_dead(self, address: str) -> bool: ...

    def dead(self) -> list[str]:
        """Every address that is dead."""
        ...

    def revive(self, address: str) -> bool:
        """Somebody writes from this address: it is dead no more; False when it was not."""
        ...

    def note_absence(self, person: str, until: date | None, mail_id: int, at: datetime) -> None:
        """The person is away and comes back on the day `until`, or without saying when; the newest reply counts."""
        ...

    def end_absence(self, person: str, written: datetime) -> bool:
        """Whether an absence ended that was noted when that was written, or before."""
        ...

    def away(self, people: Sequence[str], on: date) -> Mapping[str, date | None]:
        """Who of these people is away on this local day, and when they come back; None for who has not said."""
        ...
