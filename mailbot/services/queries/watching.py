"""Open pages kept up to date: what each of them has to show now, looked up for all of them together."""

from collections.abc import Collection
from dataclasses import dataclass

from mailbot.core.roles import Role
from mailbot.services.desk import Desk
from mailbot.services.ports import Sight
from mailbot.services.queries.casefile import in_sight
from mailbot.services.queries.counts import counts
from mailbot.services.queries.listing import is_overdue, standing


@dataclass(frozen=True, slots=True)
class Watcher:
    """One open page: whose it is, in which session, and the request it is about, if any."""

    session_id: str
    person: str
    roles: frozenset[Role]
    request: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a page has to show: numbers by name (services.queries.counts), and where its request stands (core.standing).

    `late` says that somebody should have answered or decided by now.
    """

    counts: dict[str, str]
    state: str = ""
    late: bool = False


@dataclass(frozen=True)
class Watching:
    """Reads the records; its cost is that of a few statements, however many pages are open."""

    desk: Desk

    def mark(self) -> int:
        """A number that is another one after each change that leaves an entry in the trail."""
        with self.desk.store.read() as tx:
            return tx.audit_head()[0]

    def look(self, watchers: Collection[Watcher]) -> dict[Watcher, Told]:
        """What each has to show; nothing for one whose session is over."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            lasting = tx.sessions_lasting({each.person for each in watchers}, now)
            there = [each for each in watchers if each.session_id in lasting]
            numbers = counts(tx, {each.person: each.roles for each in there})
            files = tx.glances(sorted({each.request for each in there if each.request}))
        stands = {file.request.request_id: (standing(file), is_overdue(file, now)) for file in files}
        return {each: Told(numbers[each.person], *stands.get(each.request, ())) for each in there}

    def may_follow(self, request_id: str, sight: Sight) -> bool:
        """Whether there is such a request, and whose eyes these are may see its page."""
        with self.desk.store.read() as tx:
            return in_sight(tx, request_id, sight) is not None
