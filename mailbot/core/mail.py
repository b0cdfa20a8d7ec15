"""A mail as plain values: who wrote it, what it says, and how far the sender can be believed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """How far the claimed sender is believed: by the pinned receiver's word (RFC 8601), or by a check of our own."""

    PASS = "pass"  # noqa: S105  # a verdict's name, not a secret
    WEAK = "weak"
    FAIL = "fail"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a mail header (RFC 5322 §3.4): `email` in lower case, `name` decoded and cleaned."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file, decoded; it never carries a command."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Undelivered:
    """One recipient that a bounce is about (RFC 3464): `status` reads `5.1.1` and is empty when it is not told.

    `given_up` is False for a delay: the other side still tries. `permanent` is True when a later mail will not arrive
    either.
    """

    address: str
    status: str
    permanent: bool
    why: str
    given_up: bool = True


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report: whom it is about, and the Message-ID of the mail that it came back for where it tells."""

    recipients: tuple[Undelivered, ...]
    message_id: str


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, parsed within limits.

    `sent_at` is the Date header with its own offset, clamped to the time of receipt when it is absent or absurd, which
    makes the mail `stale`; `received_at` is the server's time, in UTC. `text` is the whole readable text, quotes
    included. `machine` says in words why this is machine mail (RFC 3834 and kin) and is empty for a person's mail.
    `refused` says why the sender's identity or the structure cannot be used at all; `tag` is the plus-tag of the
    address it was written to. `unreadable` says in words why there is no text to act on although the sender means well
    (encrypted, winmail.dat, damaged on the way; then `text` is what was left of it).
    `sent_by` is the Sender header's address where it is another than the author's (RFC 5322 §3.6.2). `warnings` are
    sentences for the people who read the mail. `bounce` is what a delivery report says. `head_proved` tells that what
    proves the sender proves To, Cc, Date and Message-ID, too: else anybody who has an old mail of theirs can have
    written to us, today, with it.
    """

    message_id: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str
    sent_at: datetime
    received_at: datetime
    verdict: Verdict
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    tag: str = ""
    machine: str = ""
    refused: str = ""
    attachments: tuple[Attachment, ...] = ()
    unreadable: str = ""
    sent_by: str = ""
    warnings: tuple[str, ...] = ()
    bounce: Bounce | None = None
    stale: bool = False
    head_proved: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """What a check of the sender found: how far they are believed, and whether it covers the head (see `Message`)."""

    verdict: Verdict
    head: bool = False


class Unreadable(Exception):
    """A mail that cannot be parsed within its limits; the text says which limit or defect, in words."""
