"""Lists of requests, whatever they are narrowed to, and what the page of one request looks up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from mailbot.core.audit import ChainedEntry
from mailbot.core.register import Grant, RequestFile, Task
from mailbot.services.ports.talking import Question

Order = Literal["newest", "oldest", "due"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a list: behind the request with this id, whose time (when it was made, or is due) is `at`."""

    at: datetime
    request_id: str


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose eyes see the list: `all` of it, what is a matter of IT's (`tasks`), or nothing; and always what the person
    has a part in (who asked, gets it, or is or was asked to decide)."""

    person: str
    sees: Literal["all", "tasks", "own"]


@dataclass(frozen=True, slots=True)
class RequestSearch:
    """Which requests to list, in which order; empty fields do not narrow.

    `standings` are words of core.standing. `person` asked for it or gets it, `waiting_on` is asked to decide now (both
    person_ids). `since` and `before` bound the moment of asking, the second one being outside. `overdue_at`: undecided,
    and due before then. `undecided`: with nobody to decide them; these are told as `only` (request_ids). In the order
    `due` only what is undecided is listed, soonest first.
    """

    sight: Sight
    standings: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    natures: tuple[str, ...] = ()
    system: str = ""
    access_level: str = ""
    person: str = ""
    waiting_on: str = ""
    since: datetime | None = None
    before: datetime | None = None
    overdue_at: datetime | None = None
    undecided: bool = False
    only: frozenset[str] | None = None
    order: Order = "newest"


class ListingTx(Protocol):
    """Lists of requests within one transaction."""

    def listed(self, search: RequestSearch, after: Place | None, limit: int) -> list[Place]:
        """The places of the next requests behind `after`, `limit` at most."""
        ...

    def files(self, request_ids: Sequence[str]) -> list[RequestFile]:
        """These requests in this order; those that are not there are left out."""
        ...

    def glances(self, request_ids: Sequence[str]) -> list[RequestFile]:
        """The same with only what a list says of them: no decisions, approvals only of what is pending, no end."""
        ...

    def has_part(self, person: str, request_id: str) -> bool:
        """Whether a person asked for the request, gets it, or is or was asked to decide."""
        ...

    def versions(self, request_id: str) -> list[RequestFile]:
        """Every version of a request with who was asked and the decisions on it, the first one first."""
        ...

    def questions_about(self, request_id: str) -> list[Question]:
        """What was asked back about the request, in the order in which it was."""
        ...

    def entries_about(self, subjects: Sequence[str]) -> Iterator[ChainedEntry]:
        """The audit entries about these records, in order."""
        ...

    def people_behind(self, pseudonyms: Sequence[str]) -> dict[str, str]:
        """The person_id behind each pseudonym that the audit trail uses."""
        ...

    def tasks_of(self, request_id: str) -> list[Task]:
        """Every task that gives what the request asked for, or takes it away again."""
        ...

    def grants_from(self, request_id: str) -> list[Grant]:
        """What came of the request in the register, ended or not."""
        ...

    def holders(self, system: str, access_level: str, limit: int) -> list[str]:
        """Who holds this access now (person_ids), `limit` at most, by id."""
        ...
