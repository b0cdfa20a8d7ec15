"""The doors to the outside: what the use cases need from mailboxes, senders, the database, templates, links, time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from mailbot.core.catalog import Catalog, Person, SodRule
from mailbot.core.mail import Message, Verdict
from mailbot.core.register import (
    AccessRequest,
    AuditEntry,
    ChainedEntry,
    Decision,
    Grant,
    RequestFile,
    Stage,
    Task,
)
from mailbot.core.rules import Policy

# --- mail in -------------------------------------------------------------------------------------------------------

Outcome = Literal["done", "review", "failed"]


@dataclass(frozen=True, slots=True)
class MailSource:
    """Where one mail lies: the identity that IMAP guarantees (RFC 9051 §2.3.1.1); a Maildir maps its names onto it."""

    mailbox: str
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail as it came: its place, its bytes, and the server's own time of arrival (UTC).

    A mail over the size limit comes with `oversize` set to its full size and `raw` holding its header only.
    `unreadable` says why the server could not hand the mail over; `raw` is then what could be had, or empty.
    """

    source: MailSource
    raw: bytes
    received_at: datetime
    oversize: int = 0
    unreadable: str = ""


class MailboxUnavailable(Exception):
    """The mailbox cannot be reached or refuses us now; the text says which, why, and what to do."""


class Mailbox(Protocol):
    """A place where mail arrives. Not thread-safe: one reader owns it. Every method may raise MailboxUnavailable."""

    name: str

    def listing(self) -> list[MailSource]:
        """Every mail that now lies in the inbox, oldest first."""
        ...

    def fetch(self, sources: Sequence[MailSource]) -> Iterator[Fetched]:
        """The named mails without marking them read; one that has vanished meanwhile is left out."""
        ...

    def file(self, source: MailSource, outcome: Outcome) -> bool:
        """Moves the mail to Done, Review or Failed; the folder is made when missing.

        False when the mail no longer lies in the inbox, because a person moved or deleted it.
        """
        ...

    def wait(self, seconds: float) -> None:
        """Returns when something may have arrived, when woken, or after `seconds` at the latest."""
        ...

    def wake(self) -> None:
        """Ends `wait` soon; may be called from any thread."""
        ...

    def close(self) -> None: ...


class Presence(Protocol):
    """This mailbot among the others that may work on the same records."""

    name: str

    def is_gone(self, holder: str) -> bool:
        """Whether the mailbot of this name has surely ended; False when that cannot be known from here."""
        ...


class Reader(Protocol):
    """Turns bytes into a Message within limits, the sender's verdict included."""

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """Raises core.mail.Unreadable; any other error says that reading was stopped, and counts as an attempt."""
        ...


class TokenUnavailable(Exception):
    """No access token was given; the text says who refused it, why, and what to do."""


class Tokens(Protocol):
    """Access tokens (OAuth 2.0, RFC 6749) with which mailbot signs in instead of a password."""

    def token(self, fresh: bool = False) -> str:
        """A token that has not run out, kept until it does unless a `fresh` one is wanted; raises TokenUnavailable."""
        ...


class Prover(Protocol):
    """Finds out itself who sent a mail, where the receiving server's word decides nothing."""

    def verdict(self, raw: bytes, domain: str, received_at: datetime) -> Verdict:
        """How far the From domain (in lower case) is believed; may take seconds. Never raises."""
        ...


class DnsUnavailable(Exception):
    """A name that could not be looked up now; the text says which and why. It says nothing about the name."""


class Dns(Protocol):
    """What the domain name system says of a name. Every method may raise DnsUnavailable."""

    def txt(self, name: str) -> list[str]:
        """The TXT records of a name, each with its strings joined (RFC 7208 §3.3); none when there is no such name."""
        ...

    def mx(self, name: str) -> list[str]:
        """The mail servers of a domain in lower case, the preferred one first; none when there is no such name."""
        ...


# --- mail out ------------------------------------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class Notice:
    """One mail to be sent, complete and frozen. `notice_id`, a secret, is the idempotency key and makes the Message-ID.

    `category` groups notices for caps: `answer` (to a mail that came in), `refusal`, `approval`, `office`, `it`,
    `code`, `report`. `dedupe_key` is unique: the same key is never queued twice. `pretends` is only for the doctor's
    probe: what a forger would write into Authentication-Results.
    """

    notice_id: str
    kind: str
    category: str
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


# --- what became of sent mail ----------------------------------------------------------------------------------------

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


# --- links ---------------------------------------------------------------------------------------------------------

Purpose = Literal["decide", "confirm", "task", "signin"]


class LinkRefused(Exception):
    """A link that must not be followed. `why` is `tampered` (or of another purpose) or `expired`."""

    def __init__(self, why: Literal["tampered", "expired"]) -> None:
        super().__init__(why)
        self.why = why


class Links(Protocol):
    """Signs and reads the links in mails; they hold ids only (no address, no name)."""

    def url(self, purpose: Purpose, ids: Mapping[str, str | int]) -> str:
        """The full public address that carries these ids."""
        ...

    def read(self, purpose: Purpose, token: str) -> dict[str, str | int]:
        """The ids of a token; raises LinkRefused."""
        ...

    def secret(self, bits: int = 80) -> str:
        """A fresh secret in lower-case base32: 16 characters for 80 bits."""
        ...

    def code(self) -> str:
        """A fresh six-digit code."""
        ...


# --- rules and time ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rulebook:
    """The rules in force: `version` is the SHA-256 (hex) over the files they were read from."""

    catalog: Catalog
    sod: tuple[SodRule, ...]
    policy: Policy
    version: str


class Clock(Protocol):
    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...


# --- records -------------------------------------------------------------------------------------------------------


class StoreUnavailable(Exception):
    """The database cannot be reached, or is busy; nothing was written, the work may be tried again."""


class RecordRefused(Exception):
    """The database's own gate refused a write; `guard` names the trigger or constraint."""

    def __init__(self, guard: str) -> None:
        super().__init__(f"the database refused it: {guard}")
        self.guard = guard


@dataclass(frozen=True, slots=True)
class StoredMail:
    """One mail as it was stored before anything was done with it.

    `state` is stored, waiting (for the sender's confirmation), handled or filed. `reason` says what became of it, and
    of a stored mail why the server could not hand it over. `moved_by_hand`: somebody else took it out of the inbox.
    `had_its_turn` is True for a mail that was put off, or asked about, before.
    """

    mail_id: int
    source: MailSource
    raw: bytes
    received_at: datetime
    attempts: int
    state: str
    outcome: Outcome | None
    reason: str
    oversize: int = 0
    handled_at: datetime | None = None
    moved_by_hand: bool = False
    had_its_turn: bool = False


@dataclass(frozen=True, slots=True)
class MailboxState:
    """Who reads a mailbox (until when, unless renewed), and how it is.

    `seen_at` is the last look that went well, within a minute; `trouble` says in words why no look goes well since
    `trouble_since`, and is empty when all is well.
    """

    mailbox: str
    holder: str
    lease_until: datetime
    seen_at: datetime | None
    trouble: str
    trouble_since: datetime | None


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of one mail: its outcome, why, and what the next mails are compared with."""

    outcome: Outcome
    reason: str
    dedupe_key: str = ""
    message_id: str = ""
    sender: str = ""
    subject: str = ""
    waiting: bool = False
    lane: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation with a requester: `thread_id` is also the secret plus-tag of its reply address."""

    thread_id: str
    person: str
    subject: str
    message_id: str
    mail_id: int | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked back in a conversation, and the mails it is about: the one that asked, then the answers so far.

    `kind` is `which` entitlement a draft (`request_id`, `version`) is to be, for `whom` a wish is, or `what` is needed.
    `about` is what it is about in catalog words; `choices` are (system, level) pairs and `people` person_ids, each in
    the order in which they were numbered. `due_at` is set where there is no draft that could lapse. `state` is queued
    (another question of the conversation comes first), open, answered or closed.
    """

    question_id: str
    thread_id: str
    kind: Literal["which", "whom", "what"]
    about: str
    asked_at: datetime
    mails: tuple[int, ...] = ()
    request_id: str = ""
    version: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    people: tuple[str, ...] = ()
    due_at: datetime | None = None
    times_asked: int = 1
    state: str = "open"


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser; the cookie's secret is kept only as a hash."""

    session_id: str
    person: str
    method: Literal["code", "oidc"]
    opened_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much there is of what waits, by state; `oldest_notice` is when the oldest of each was queued."""

    mails: Mapping[str, int]
    notices: Mapping[str, int]
    oldest_notice: Mapping[str, datetime]
    requests: Mapping[str, int]
    tasks: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement of how long the trail is and what its head hashes to."""

    seq: int
    head: str
    made_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class Batch:
    """One file for IT: its name (`2026-11-26` or `2026-11-26-2`), its rows and the SHA-256 of its bytes."""

    batch: str
    made_at: datetime
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests to list; empty fields do not narrow."""

    states: tuple[str, ...] = ()
    person: str = ""
    system: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class GrantFilter:
    """Which grants to list; empty fields do not narrow."""

    person: str = ""
    system: str = ""
    active_only: bool = True


class Tx(Protocol):
    """One transaction: everything or nothing. Times in and out are aware UTC; people are person_ids."""

    # rules and people
    def sync_people(self, people: Sequence[Person]) -> None:
        """Makes the stored people the given ones; who is no longer listed is kept and marked gone."""
        ...

    def record_rules(self, version: str, at: datetime) -> bool:
        """Notes this version of the rules; False when it was the last one noted already."""
        ...

    # mail in
    def unknown(self, sources: Sequence[MailSource]) -> list[MailSource]:
        """Those of the sources that were never stored."""
        ...

    def store_mail(self, fetched: Fetched) -> int | None:
        """Keeps the bytes; the new mail_id, or None when this source is stored already.

        The very same bytes under an older UIDVALIDITY are that mail at its new place: its row moves along, and what
        was done with it stays done.
        """
        ...

    def to_handle(self, now: datetime, limit: int) -> list[int]:
        """Mails in state stored that may be taken up, oldest first; those that were put off come last."""
        ...

    def put_off(self, mail_id: int, until: datetime, lane: str = "") -> None:
        """The mail is not taken up before `until`, its turn in its lane; the attempt begun for it does not count."""
        ...

    def turns(self, lane: str, since: datetime, most: int) -> list[datetime]:
        """When the mails of a lane were taken up since then, or will be; newest first, `most` at most."""
        ...

    def begin_attempt(self, mail_id: int) -> StoredMail | None:
        """Counts one attempt and returns the mail, or None unless it is in state stored (locks the row)."""
        ...

    def mail(self, mail_id: int) -> StoredMail | None: ...

    def seen(self, dedupe_key: str, shared: int) -> str:
        """The key of a mail that was handled before: this one, else one with the same first `shared` characters."""
        ...

    def handled(self, mail_id: int, result: Handled, at: datetime) -> None:
        """Writes what became of the mail; raises RecordRefused when another did so first."""
        ...

    def to_file(self, limit: int) -> list[StoredMail]:
        """Mails in state handled, with empty `raw`: they are still to be moved."""
        ...

    def filed(self, mail_id: int, by_hand: bool = False) -> None:
        """The mail has left the inbox; `by_hand` when it was not mailbot that moved it."""
        ...

    def confirm_sender(self, mail_id: int) -> bool:
        """Takes a waiting mail back to stored, its sender believed; False when it was not waiting."""
        ...

    def sender_confirmed(self, mail_id: int) -> bool: ...

    def quarantined(self) -> Iterator[StoredMail]:
        """Mails whose outcome is review or failed, newest first, with empty `raw`."""
        ...

    # mailboxes
    def hold_mailbox(self, mailbox: str, holder: str, now: datetime, until: datetime) -> bool:
        """Takes or prolongs the right to read it; False while it is another holder's."""
        ...

    def release_mailbox(self, mailbox: str, holder: str, now: datetime) -> None:
        """Ends what this holder has of it."""
        ...

    def note_mailbox(
        self, mailbox: str, seen_at: datetime | None, trouble: str, trouble_since: datetime | None
    ) -> None:
        """Writes how a mailbox is that was held before."""
        ...

    def mailbox_state(self, mailbox: str) -> MailboxState | None: ...

    def mailbox_states(self) -> list[MailboxState]:
        """Every mailbox that was ever read, by name."""
        ...

    # conversations
    def add_thread(self, thread: Thread) -> None: ...

    def thread(self, thread_id: str) -> Thread | None: ...

    def thread_of_notice(self, message_ids: Sequence[str]) -> tuple[str, str] | None:
        """(thread_id, request_id) of the newest notice with one of these Message-IDs."""
        ...

    def add_question(self, question: Question) -> None: ...

    def question_of(self, thread_id: str) -> Question | None:
        """The open question of a conversation; there is at most one."""
        ...

    def next_question(self, thread_id: str) -> Question | None:
        """Opens and returns the next queued question of a conversation."""
        ...

    def question_on(self, request_id: str) -> Question | None:
        """The question about this draft that nobody has answered yet, be it open or queued."""
        ...

    def unanswered(self, thread_id: str) -> list[Question]:
        """The open question of a conversation and the queued ones, in the order in which they are asked."""
        ...

    def overdue_questions(self, now: datetime, limit: int) -> list[Question]:
        """Unanswered questions without a draft whose deadline has passed."""
        ...

    def update_question(self, question: Question) -> None: ...

    # requests
    def next_request_id(self, year: int) -> str:
        """The next free id of the year: REQ-2026-00042."""
        ...

    def add_request(self, request: AccessRequest) -> None:
        """Writes it as version 1 in state draft, whatever `request.state` says."""
        ...

    def complete_draft(self, request: AccessRequest) -> None:
        """Overwrites the content of a draft."""
        ...

    def set_route(self, request: AccessRequest, stages: Sequence[Stage]) -> None:
        """Writes the approval stages of a draft or held version, and its deadline, rules version, because, held_for."""
        ...

    def move(self, request: AccessRequest, state: str, at: datetime) -> None:
        """Takes the version from `request.state` to `state`; raises RecordRefused when it is no longer there."""
        ...

    def open_stage(self, request_id: str, version: int, stage: int) -> None:
        """The approvals of this stage become open."""
        ...

    def close_approvals(self, request_id: str, version: int) -> None:
        """Every undecided approval becomes closed."""
        ...

    def request_file(self, request_id: str, lock: bool = False) -> RequestFile | None:
        """The request at its current version; `lock` holds its row until the end of the transaction."""
        ...

    def approval_by_tag(self, tag: str) -> tuple[str, int] | None:
        """(request_id, slot) of the approval whose reply address carries this tag."""
        ...

    def open_requests(self, beneficiary: str) -> list[AccessRequest]:
        """Requests for this person that are on their way: draft, held, pending, or approved and not done by IT yet."""
        ...

    def asked_by(self, requester: str, limit: int = 10) -> list[RequestFile]:
        """The newest requests this person asked for or that are for them."""
        ...

    def thread_requests(self, thread_id: str) -> list[AccessRequest]: ...

    def overdue(self, now: datetime, limit: int) -> list[str]:
        """Ids of open requests whose deadline has passed."""
        ...

    def requests(self, which: RequestFilter) -> Iterator[RequestFile]:
        """Newest first, streamed."""
        ...

    # decisions
    def pass_slot(self, request_id: str, version: int, slot: int, approver: str, tag: str) -> None:
        """An undecided approval becomes another person's, with a new tag; raises RecordRefused when it is decided."""
        ...

    def decide(self, decision: Decision) -> bool:
        """Writes the decision and uses the approval up by one conditional update; False when it was not open."""
        ...

    # tasks and the register
    def add_task(self, request: AccessRequest, groups: Sequence[str], at: datetime) -> Task:
        """The grant task of an approved version; raises RecordRefused when the gate is not satisfied."""
        ...

    def tasks(self, states: Sequence[str], batch: str = "") -> Iterator[Task]: ...

    def task(self, task_id: str, lock: bool = False) -> Task | None: ...

    def untold(self, task_ids: Sequence[str]) -> list[str]:
        """Those of the tasks of whose making the audit trail does not tell: they came by another way than mailbot's."""
        ...

    def export_tasks(self, batch: str, task_ids: Sequence[str], made: Batch) -> None:
        """Puts these open tasks into a new batch."""
        ...

    def batch(self, batch: str) -> Batch | None: ...

    def close_task(self, task: Task, state: str, at: datetime, by: str, note: str) -> None:
        """Takes the task from `task.state` to `state`; raises RecordRefused when it is no longer there."""
        ...

    def add_grant(self, task: Task, at: datetime) -> Grant: ...

    def held(self, person: str) -> list[Grant]:
        """The active grants of a person."""
        ...

    def grants(self, which: GrantFilter) -> Iterator[Grant]:
        """By person and system, streamed."""
        ...

    # mail out
    def enqueue(self, notice: Notice) -> bool:
        """Queues the notice; False when its dedupe key is queued or sent already."""
        ...

    def answered(self, recipient: str, since: datetime, thread_id: str = "") -> int:
        """How many notices of category answer or refusal went to this address (in this thread) since then."""
        ...

    def answers_since(self, since: datetime, most: int) -> int:
        """How many answers, refusals and confirmation mails were queued since then for anybody; counts to `most`."""
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

    # what became of it, and who can be reached
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

    def revive(self, address: str) -> bool:
        """Somebody writes from this address: it is dead no more; False when it was not."""
        ...

    def note_absence(self, person: str, until: date, mail_id: int, at: datetime) -> None:
        """The person is away and comes back on the day `until`, as their automatic reply says; the newest counts."""
        ...

    def end_absence(self, person: str) -> bool: ...

    def away(self, people: Sequence[str], on: date) -> Mapping[str, date]:
        """Who of these people is away on this day, and when they come back."""
        ...

    # sessions
    def add_code(
        self,
        code_id: str,
        person: str,
        code_hash: str,
        browser_hash: str,
        expires_at: datetime,
        at: datetime,
    ) -> None:
        """A new sign-in code, made `at`; older unused ones of the same person end."""
        ...

    def use_code(self, code_id: str, code_hash: str, browser_hash: str, now: datetime) -> str | None:
        """The person when the code is right, unused, unexpired, of this browser; counts the attempt, five at most."""
        ...

    def codes_since(self, person: str, since: datetime) -> int: ...

    def open_session(self, session_hash: str, session: Session) -> None: ...

    def session(self, session_hash: str, now: datetime) -> Session | None: ...

    def end_sessions(self, person: str, at: datetime) -> None: ...

    # audit
    def audit(self, entry: AuditEntry) -> None:
        """Chains the entry at the end of the transaction; if it cannot be written the transaction fails."""
        ...

    def audit_head(self) -> tuple[int, str]:
        """(seq, hash) of the newest committed entry; (0, "") when there is none."""
        ...

    def trail(self, after: int = 0) -> Iterator[ChainedEntry]:
        """The audit trail in order, streamed."""
        ...

    def recorded(self) -> Iterator[tuple[tuple[str, ...], Mapping[str, str]]]:
        """The present records, streamed, in the form in which core.trail.Fold tells of them; people as pseudonyms."""
        ...

    def add_checkpoint(self, checkpoint: Checkpoint) -> None: ...

    def checkpoints(self) -> Iterable[Checkpoint]: ...

    # how it stands
    def backlog(self) -> Backlog: ...

    def rules_in_force(self) -> tuple[str, datetime] | None:
        """(version, since when) of the rules that were taken up last."""
        ...

    # timetable
    def last_run(self, job: str) -> datetime | None: ...

    def ran(self, job: str, at: datetime) -> bool:
        """Notes that a job ran for this due time; False when another process was first."""
        ...


class Store(Protocol):
    """The database of one organisation."""

    def write(self) -> AbstractContextManager[Tx]:
        """One writing transaction; commits at the end, rolls back on any exception; raises StoreUnavailable."""
        ...

    def read(self) -> AbstractContextManager[Tx]:
        """One reading transaction with a stable view."""
        ...

    def close(self) -> None:
        """Ends every connection."""
        ...

    def claim(self, now: datetime, lease_seconds: int, most: int, handed: bool = False) -> list[Claimed]:
        """Leases the oldest notice that is due, with others that may go in the same batch, `most` together; to one
        process only. A notice waits for the earlier ones of its conversation to the same person.

        The composition of a batch is settled here for good: it comes back the same until all of it is sent. Only
        notices that were never tried and have no enclosure come together. `handed` notes at once that they may have
        been accepted from now on; else `handing_over` does.
        """
        ...

    def handing_over(self, claimed: Claimed, now: datetime, lease_seconds: int) -> bool:
        """Notes that the notice may have been accepted from now on, and renews its lease; False when it is another
        process's by now and must not be sent."""
        ...

    def outbox_states(self) -> Mapping[str, int]:
        """How many notices are queued, sending, sent, in review; without those that were dropped."""
        ...


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One place where the records do not say what the trail says; `seq` is the first bad entry where there is one."""

    seq: int | None
    what: str


class Signer(Protocol):
    """Signs and checks checkpoints (Ed25519, RFC 8032) with the keys of this installation."""

    def sign(self, text: str) -> str:
        """The text with its signature line, in the form of a signed note."""
        ...

    def verify(self, note: str) -> str | None:
        """The signed text when one of our keys signed it, else None."""
        ...
