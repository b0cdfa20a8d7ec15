"""The audit trail and what it is held against."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.core.audit import AuditEntry, ChainedEntry
from mailbot.core.register import RequestFile


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement of how long the trail is and what its head hashes to."""

    seq: int
    head: str
    made_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One place where the records do not say what the trail says; `seq` is the first bad entry where there is one.

    `texts` are the private words that were and are there: they are shown to whoever looks, and kept nowhere.
    """

    seq: int | None
    what: str
    texts: str = ""


class Signer(Protocol):
    """Signs and checks checkpoints (Ed25519, RFC 8032) with the keys of this installation."""

    def sign(self, text: str) -> str:
        """The text with its signature line, in the form of a signed note."""
        ...

    def verify(self, note: str) -> str | None:
        """The signed text when one of our keys signed it, else None."""
        ...

    def verifiers(self) -> list[str]:
        """The public halves of the keys, oldest first, each as a line that tells name, key id and key."""
        ...


class ProvingTx(Protocol):
    """The audit trail within one transaction."""

    def audit(self, entry: AuditEntry) -> None:
        """Chains the entry at the end of the transaction; if it cannot be written the transaction fails."""
        ...

    def audit_head(self, hold: bool = False) -> tuple[int, str]:
        """(seq, hash) of the newest committed entry; (0, "") when there is none. `hold` keeps others from writing a
        newer one until the end of the transaction."""
        ...

    def trail(self, after: int = 0) -> Iterator[ChainedEntry]:
        """The audit trail in order, streamed."""
        ...

    def wrongly_listed(self) -> list[str]:
        """The requests that the lists people and jobs find them by have otherwise than their records, or not at all."""
        ...

    def recorded(self) -> Iterator[tuple[tuple[str, ...], Mapping[str, str]]]:
        """The present records, streamed, in the form in which core.trail.Fold tells of them; people as pseudonyms."""
        ...

    def told(self, kind: str, name: str) -> Mapping[str, str]:
        """What the trail tells of one record, in that form; nothing where it tells of none, or what mailbot did not
        write."""
        ...

    def is_as_told(self, file: RequestFile) -> bool:
        """Whether a request, its stages, approvals and decisions are, as they were loaded, what the trail and this very
        transaction tell."""
        ...

    def recorded_of(
        self, request_ids: Sequence[str], task_ids: Sequence[str]
    ) -> Iterator[tuple[tuple[str, ...], Mapping[str, str]]]:
        """Those of them that are about these requests, or these tasks."""
        ...

    def add_checkpoint(self, checkpoint: Checkpoint) -> None: ...

    def checkpoints(self) -> Iterable[Checkpoint]: ...
