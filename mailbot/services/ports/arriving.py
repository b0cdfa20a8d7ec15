"""Mail that comes in: where it lies, how it is read, who proves its sender, and its rows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal, Protocol

from mailbot.core.catalog import Catalog
from mailbot.core.mail import Message, Proof
from mailbot.core.understanding import Understood, understood

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


Arrived = tuple[bytes, datetime]
"""The bytes of a mail, and when it arrived."""


class Reader(Protocol):
    """Turns bytes into a Message within limits, the sender's verdict included."""

    def read(self, raw: bytes, received_at: datetime) -> Message:
        """Raises core.mail.Unreadable; any other error says that reading was stopped, and counts as an attempt."""
        ...

    def understood(self, raw: bytes, received_at: datetime, catalog: Catalog) -> Understood:
        """The same with what the mail says by this catalog, found out where it is read: nothing else is needed for it,
        and the transaction that acts on the mail need not wait for it."""
        return understood(self.read(raw, received_at), catalog)

    def understood_each(self, mails: Sequence[Arrived], catalog: Catalog) -> list[Understood | Exception]:
        """The same of several mails; in the place of one that was not understood stands what it would have raised."""
        return [_or_why_not(partial(self.understood, *mail, catalog)) for mail in mails]


def _or_why_not(understand: Callable[[], Understood]) -> Understood | Exception:
    try:
        return understand()
    except Exception as why:  # noqa: BLE001  # it is raised where the mail is acted on
        return why


class ReaderStopped(Exception):
    """A mail could not be read to its end: too much time or memory, a crash, or an error; the text says which."""


class ReaderUnavailable(Exception):
    """No mail can be read now, whatever it says: that is not the fault of the mail."""


class TokenUnavailable(Exception):
    """No access token was given; the text says who refused it, why, and what to do."""


class Tokens(Protocol):
    """Access tokens (OAuth 2.0, RFC 6749) with which mailbot signs in instead of a password."""

    def token(self, fresh: bool = False) -> str:
        """A token that has not run out, kept until it does unless a `fresh` one is wanted; raises TokenUnavailable."""
        ...


class Prover(Protocol):
    """Finds out itself who sent a mail, where the receiving server's word decides nothing."""

    def proof(self, raw: bytes, domain: str, received_at: datetime) -> Proof:
        """How far the From domain (in lower case) is believed; may take seconds. Never raises."""
        ...


class DnsUnavailable(Exception):
    """A name that could not be looked up now; the text says which and why. It says nothing about the name."""


class Dns(Protocol):
    """What the domain name system says of a name. Every method may raise DnsUnavailable."""

    def txt(self, name: str) -> list[str]:
        """The TXT records of a name, each with its strings joined (RFC 7208 §3.3); none when there is no such name."""
        ...


@dataclass(frozen=True, slots=True)
class StoredMail:
    """One mail as it was stored before anything was done with it.

    `state` is stored, waiting (for the sender's confirmation), handled or filed. `reason` says what became of it, and
    of a stored mail why the server could not hand it over. `moved_by_hand`: somebody else took it out of the inbox.
    `had_its_turn` is True for a mail that was put off, or asked about, before. `genuine` tells of a mail with its
    bytes whether it was mailbot that stored it.
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
    genuine: bool = True


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

    @property
    def reader(self) -> str:
        """Who reads it, for people: of the name of a mailbot its machine and the number of its process."""
        machine, *rest = self.holder.split("/")
        return f"{machine} (process {rest[1]})" if len(rest) > 1 else machine


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of one mail: its outcome, why, and what the next mails are compared with.

    `acted`: it did what it said although it lies in review: there it waits for a person, not for another look.
    """

    outcome: Outcome
    reason: str
    dedupe_key: str = ""
    message_id: str = ""
    sender: str = ""
    subject: str = ""
    waiting: bool = False
    lane: str = ""
    acted: bool = False


class ArrivingTx(Protocol):
    """Mails and mailboxes within one transaction."""

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
        """Mails in state stored that may be taken up, oldest first; those that were put off come last, and behind the
        others of their few those that were begun alone already: should the process end again, it is not over them.

        So many that they may all be in memory: one at least, and no more than 8 MB together.
        """
        ...

    def put_off(self, mail_id: int, until: datetime, lane: str = "") -> None:
        """The mail is not taken up before `until`, its turn in its lane; the attempt begun for it does not count."""
        ...

    def turns(self, lane: str, since: datetime, most: int) -> list[datetime]:
        """When the mails of a lane were taken up since then, or will be; newest first, `most` at most."""
        ...

    def begin_first_attempts(self, mail_ids: Sequence[int]) -> list[StoredMail]:
        """Counts the first attempt of those in state stored that had none, and returns them in this order (locks their
        rows)."""
        ...

    def begin_attempt(self, mail_id: int) -> StoredMail | None:
        """Counts one attempt and returns the mail, or None unless it is in state stored (locks the row)."""
        ...

    def mail(self, mail_id: int) -> StoredMail | None: ...

    def bearing(self, dedupe_key: str) -> list[StoredMail]:
        """The first mails with this key, as they came in: anybody with the database may have written the key."""
        ...

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
