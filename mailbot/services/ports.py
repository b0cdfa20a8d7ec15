"""The doors to the outside: what the use cases need from mailboxes, senders, the database, templates, links, time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
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
    """

    source: MailSource
    raw: bytes
    received_at: datetime
    oversize: int = 0


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

    def file(self, source: MailSource, outcome: Outcome) -> None:
        """Moves the mail to Done, Review or Failed; the folder is made when missing, a vanished mail is no error."""
        ...

    def wait(self, seconds: float) -> None:
        """Returns when something may have arrived, or after `seconds` at the latest."""
        ...

    def close(self) -> None: ...


class Reader(Protocol):
    """Turns bytes into a Message within limits, the sender's verdict included."""

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """Raises core.mail.Unreadable, and nothing else."""
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
    """One mail to be sent, complete and frozen. `notice_id` is the idempotency key and makes the Message-ID.

    `category` groups notices for caps: `answer` (to a mail that came in), `refusal`, `approval`, `office`, `it`,
    `code`, `report`. `dedupe_key` is unique: the same key is never queued twice.
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


class SendFailed(Exception):
    """A mail that was not accepted. `retry_after` in seconds when it may be tried again, None when it never will.

    `unknown` is True when the mail may have been accepted all the same.
    """

    def __init__(self, why: str, retry_after: float | None = None, unknown: bool = False) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        self.unknown = unknown


class Mailer(Protocol):
    """Hands mail to the outside. `exactly_once` says whether the same notice_id is accepted only once on their side."""

    exactly_once: bool

    def send(self, notice: Notice, sender: str) -> str:
        """Sends it from `sender` and returns the provider's id for it; raises SendFailed."""
        ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice this process may send now, with the number of the attempt and the time it was first tried.

    `unfinished` is True when an earlier attempt never reported back: its lease ran out while it was being sent.
    """

    notice: Notice
    attempt: int
    first_tried_at: datetime | None
    unfinished: bool = False


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

    `state` is stored, waiting (for the sender's confirmation), handled or filed.
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
        """Keeps the bytes; the new mail_id, or None when this source is stored already."""
        ...

    def to_handle(self, now: datetime, limit: int) -> list[int]:
        """Mails in state stored that may be taken up, oldest first; those that were put off come last."""
        ...

    def put_off(self, mail_id: int, until: datetime) -> None:
        """The mail is not taken up before `until`; the attempt begun for it does not count."""
        ...

    def begin_attempt(self, mail_id: int) -> StoredMail | None:
        """Counts one attempt and returns the mail, or None unless it is in state stored (locks the row)."""
        ...

    def mail(self, mail_id: int) -> StoredMail | None: ...

    def seen(self, dedupe_key: str) -> bool:
        """Whether a mail with this key was handled before."""
        ...

    def handled(self, mail_id: int, result: Handled, at: datetime) -> None:
        """Writes what became of the mail; raises RecordRefused when another did so first."""
        ...

    def to_file(self, limit: int) -> list[StoredMail]:
        """Mails in state handled, with empty `raw`: they are still to be moved."""
        ...

    def filed(self, mail_id: int) -> None: ...

    def confirm_sender(self, mail_id: int) -> bool:
        """Takes a waiting mail back to stored, its sender believed; False when it was not waiting."""
        ...

    def sender_confirmed(self, mail_id: int) -> bool: ...

    def quarantined(self) -> Iterator[StoredMail]:
        """Mails whose outcome is review or failed, newest first, with empty `raw`."""
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

    def queued(self, recipient: str, kind: str, since: datetime) -> int:
        """How many notices of this kind were queued for this address since then."""
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

    def claim(self, now: datetime, lease_seconds: int, limit: int) -> list[Claimed]:
        """Leases notices that are due, oldest first, each to one process only; a notice waits for the earlier ones of
        its conversation to the same person."""
        ...

    def sent(self, notice_id: str, provider_id: str, at: datetime) -> None: ...

    def not_sent(self, notice_id: str, why: str, next_at: datetime | None, at: datetime) -> None:
        """Puts a claimed notice back for `next_at`, or aside for review when that is None."""
        ...

    def outbox_states(self) -> Mapping[str, int]:
        """How many notices are queued, sending, sent, in review."""
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
