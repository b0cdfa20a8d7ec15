"""What admins look at and act on: the installation's keys and rule files, and rows about people, mail and rules."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from mailbot.services.ports.knowing import Rulebook
from mailbot.services.ports.sending import Unsent


@dataclass(frozen=True, slots=True)
class Key:
    """One key file. `public` is the half of a checkpoint key that auditors have; links have no such half."""

    kind: Literal["link", "checkpoint"]
    name: str
    made_at: datetime
    signs: bool
    public: str = ""


class KeyRing(Protocol):
    """The keys of this installation; nothing here gives a secret away."""

    def listed(self) -> list[Key]:
        """Every key, oldest first, the links' before the checkpoints'."""
        ...

    def rotate(self) -> None:
        """Makes new keys of both kinds; the older ones stay for what they signed."""
        ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about the rules that should be looked at: file, lines and column, what is there, and what to do."""

    where: str
    what: str
    fix: str


class RulesRefused(Exception):
    """Rules that cannot be used, with everything that is wrong in them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("; ".join(f"{each.where}: {each.what}" for each in findings))
        self.findings = tuple(findings)


class RuleFolder(Protocol):
    """The folder of the rules as it lies on the disk, which may be newer than the rules in force."""

    def files(self) -> Mapping[str, str]:
        """The text of each rule file by its name."""
        ...

    def check(self) -> tuple[str, list[Finding]]:
        """The version of the files, and what is usable but worth a look; raises RulesRefused."""
        ...

    def read_archive(self, data: bytes) -> Rulebook:
        """The rules in a zip file; raises RulesRefused."""
        ...


@dataclass(frozen=True, slots=True)
class DeadAddress:
    """An address from which our mail comes back, since when, and what its server said."""

    address: str
    since: datetime
    why: str


@dataclass(frozen=True, slots=True)
class OpenApproval:
    """What waits for one approver; it is `paused` while its requester is to answer, and due at no time then."""

    request_id: str
    what: str
    beneficiary: str
    due_at: datetime | None
    paused: bool


@dataclass(frozen=True, slots=True)
class RulesVersion:
    """Rules that were put live: when, and by whom."""

    seq: int
    version: str
    loaded_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A mail in quarantine: facts from its header and why it lies there, nothing of its content."""

    mail_id: int
    outcome: str
    reason: str
    sender: str
    subject: str
    received_at: datetime
    mailbox: str
    readable: bool
    """Whether there is something to look at again: it was fetched, is not too large, and has not acted."""


@dataclass(frozen=True, slots=True)
class MailboxBacklog:
    """How many mails of a mailbox are still to be handled or moved, and when the oldest came."""

    mailbox: str
    rows: int
    oldest: datetime


class RunningTx(Protocol):
    """What admins look up and end, within one transaction; every list goes on where the last page ended."""

    def dead_among(self, addresses: Collection[str]) -> list[DeadAddress]: ...

    def approvals_of(self, person: str, most: int) -> list[OpenApproval]: ...

    def rules_versions(self, before: int, most: int) -> list[RulesVersion]:
        """Newest first; `before` is the number of the last one shown, 0 for the first page."""
        ...

    def aside(self, outcome: str, before: int, most: int) -> list[Aside]:
        """Mails in quarantine, newest first; `before` as above."""
        ...

    def look_again(self, mail_id: int, at: datetime) -> bool:
        """Takes a mail out of quarantine, to be handled anew and trusted no more than before; False for none."""
        ...

    def settle_mail(self, mail_id: int, reason: str) -> bool:
        """Takes a mail out of quarantine for good, nothing being done with it; False when it is not there."""
        ...

    def unsent_in(self, state: str, after: tuple[datetime, str] | None, most: int) -> list[Unsent]:
        """Notices that are not sent, without their subjects, in the order in which they are due; `after` is (next_at,
        notice_id) of the last one shown."""
        ...

    def mailbox_backlogs(self) -> list[MailboxBacklog]: ...
