"""The result of reading a mail."""

from dataclasses import dataclass, replace
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
    AGAIN = "again"
    STATUS = "status"
    MY_ACCESS = "my_access"
    HELP = "help"
    DELEGATION = "delegation"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entitlement that was weighed, and how well the words fit it: 0 not at all, 1 named in full."""

    entitlement: Entitlement
    score: float


@dataclass(frozen=True, slots=True)
class Wish:
    """One entitlement that was asked for without doubt.

    `sentence` is what says so and `words` the words in it that led to the row; `runners_up` are the other
    rows that were weighed, best first. `people` is for whom, where it differs within the mail; None means the
    reading's `beneficiaries`.
    """

    entitlement: Entitlement
    sentence: str
    words: tuple[str, ...] = ()
    runners_up: tuple[Candidate, ...] = ()
    people: tuple[Person | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class OpenWish:
    """One wish that must be asked back: the system where that is clear, and every entitlement that remains possible.

    `scores` holds the candidates as they were weighed, best first; the other fields are those of a Wish.
    """

    system: str | None
    candidates: tuple[Entitlement, ...]
    sentence: str
    words: tuple[str, ...] = ()
    scores: tuple[Candidate, ...] = ()
    people: tuple[Person | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class Delegating:
    """What a mail says about who decides for its writer: `make` names a colleague, `tell` speaks of one as somebody who
    stands in, which may mean that, and `end` takes it back.

    `people` are all whom the name may mean; nobody when it is no name of ours. `since` and `until` are days, both
    included; `unclear` when an end is said that cannot be read, `doubtful` when the words may be somebody else's.
    """

    verb: Literal["make", "tell", "end"]
    people: tuple[Person, ...] = ()
    since: date | None = None
    until: date | None = None
    unclear: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mail says. `beneficiaries` holds None for a person who is named but not known for certain; `namesakes`
    are those who may be meant.

    `since` is the first day wished for, where it is to come.
    `until` is the last day wished for; `until_unclear` are the words of an end that is named but cannot be read.
    `besides` are the systems that the same mail wants to be taken away, or prolonged, beside what it asks for, each
    with that word. `urgent` is a stated hurry, `emergency` that the mail calls itself one.
    `decision`, `reason`, `choice` and `delegating` are set only for the intents they belong to.
    `because` says in words why it was read so.
    """

    intent: Intent
    items: tuple[Wish, ...] = ()
    ask: tuple[OpenWish, ...] = ()
    unknown: tuple[str, ...] = ()
    beneficiaries: tuple[Person | None, ...] = ()
    namesakes: tuple[Person, ...] = ()
    since: date | None = None
    until: date | None = None
    until_unclear: str = ""
    urgent: bool = False
    emergency: bool = False
    justification: str | None = None
    besides: tuple[tuple[str, str], ...] = ()
    decision: Literal["approve", "reject", "unclear"] | None = None
    reason: str | None = None
    request_ids: tuple[str, ...] = ()
    choice: int | None = None
    text: str = ""
    delegating: Delegating | None = None
    because: tuple[str, ...] = ()

    @property
    def wishes(self) -> tuple[Wish | OpenWish, ...]:
        """What the mail asks for: what is clear, then what must be asked back."""
        return (*self.items, *self.ask)

    def asked_back(self) -> "Reading":
        """The same wishes, each to be asked about before it counts."""
        rows = ((wish.entitlement, wish) for wish in self.items)
        ask = (OpenWish(row.system, (row,), wish.sentence, wish.words) for row, wish in rows)
        return replace(self, items=(), ask=(*self.ask, *ask))
