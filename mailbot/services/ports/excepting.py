"""Exceptions from segregation of duties: those that were in force, and the evidence for their controls."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KnownException:
    """A row of exceptions.csv as it was last in force. `person` is a person_id, `owner` an address."""

    exception: str
    rule: str
    person: str
    control: str
    owner: str
    until: date
    begun_at: datetime
    told: bool = True
    """Whether the trail tells of it: not of one that began under a version of mailbot that did not write so."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """That a control's owner was asked to show that it works, and the mail that shows it.

    `evidence_id`, a secret, is the tag of the address to reply to; `asked_of` is an address.
    """

    evidence_id: str
    exception: str
    asked_at: datetime
    asked_of: str
    shown_at: datetime | None = None
    mail_id: int | None = None


class ExceptingTx(Protocol):
    """Exceptions within one transaction."""

    def exceptions_in_force(self, names: Collection[str] = ()) -> list[KnownException]:
        """Those that the trail tells have begun and not ended, whatever their rows say; of `names`, also those that
        have no row any more."""
        ...

    def note_exception(self, row: KnownException) -> None:
        """It is in force: from `begun_at` on, unless it was already; then only its content is renewed."""
        ...

    def end_exception(self, exception: str, at: datetime) -> bool:
        """It is in force no more; False when it was not."""
        ...

    def ask_evidence(self, asked: Evidence) -> None: ...

    def evidence(self, evidence_id: str) -> Evidence | None: ...

    def newest_evidence(self, exceptions: Sequence[str]) -> Mapping[str, Evidence]:
        """By exception, what was asked for last."""
        ...

    def show_evidence(self, evidence_id: str, mail_id: int, at: datetime) -> bool:
        """Notes the mail that shows it; False when another one does already."""
        ...
