"""The result of reading a mail."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from mailbot.core.catalog import Entitlement, Person


class Intent(StrEnum):
    """What a mail is for."""

    REQUEST = "request"
    REVOKE = "revoke"
    EXTEND = "extend"
    DECISION = "decision"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    STATUS = "status"
    MY_ACCESS = "my_access"
    HELP = "help"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wish:
    """One entitlement that was asked for without doubt, and the words that say so."""

    entitlement: Entitlement
    evidence: str


@dataclass(frozen=True, slots=True)
class OpenWish:
    """One wish that must be asked back: the system where that is clear, and every entitlement that remains possible."""

    system: str | None
    candidates: tuple[Entitlement, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mail says. `beneficiaries` holds None for a person who is named but not known for certain.

    `until` is the last day wished for. `decision`, `reason` and `choice` are set only for the intents they belong to.
    `because` says in words why it was read so.
    """

    intent: Intent
    items: tuple[Wish, ...] = ()
    ask: tuple[OpenWish, ...] = ()
    unknown: tuple[str, ...] = ()
    beneficiaries: tuple[Person | None, ...] = ()
    until: date | None = None
    urgent: bool = False
    justification: str | None = None
    decision: Literal["approve", "reject", "unclear"] | None = None
    reason: str | None = None
    request_ids: tuple[str, ...] = ()
    choice: int | None = None
    text: str = ""
    because: tuple[str, ...] = ()
