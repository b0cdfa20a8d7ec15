"""What waits for one person, as tiles: a count, since or until when, and the page that has exactly those rows."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from mailbot.core.calendar import in_words
from mailbot.core.catalog import Person
from mailbot.core.roles import Role
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.approvals.inadvance import StandingApprovals
from mailbot.services.approvals.stranded import undecided
from mailbot.services.auditing.entries import named
from mailbot.services.desk import Desk
from mailbot.services.ports import Purpose, Tx
from mailbot.services.queries.mine import SOON
from mailbot.services.routing.ownerwanted import AGAIN, unwritten

MOST = 1_000
"""No further than this anything is counted; more reads `1,000+`."""
_LISTED = 5


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing that waits: `count` as people read it, `of` what, and where it is. `calls` says that a person has to do
    something about it; `since` and `due` are moments (UTC), `words` anything else to know."""

    of: str
    path: str
    count: str
    calls: bool = False
    due: datetime | None = None
    since: datetime | None = None
    words: str = ""


@dataclass(frozen=True)
class Home:
    """The first page; every count is bounded, so that it costs the same however much there is. What is none is told
    only where that says something.

    `needs` tells what of mailbot itself needs a person (services.admin.status), each in a sentence.
    """

    desk: Desk
    needs: Callable[[], Sequence[str]] = tuple

    def tiles(self, person: Person, roles: AbstractSet[Role]) -> list[Tile]:
        """What waits for somebody with these roles, what calls for them first."""
        now = self.desk.now()
        with self.desk.store.read() as tx:
            rows = [tiles for of, tiles in _TILES if not of or roles & of]
            found = [tile for tiles in rows for tile in tiles(self, tx, person, now)]
        if "admin" in roles:
            found.extend(self._admins())
        told = (tile for tile in found if tile.count != "0" or tile.words)
        return sorted(told, key=lambda tile: not tile.calls)

    # --- everybody ---------------------------------------------------------------------------------------------------

    def _mine(self, tx: Tx, person: Person, now: datetime) -> Iterator[Tile]:
        me = person.person_id
        deciding = tx.approvals_due(me, MOST + 1)
        yield Tile(
            _many(deciding.count, "approval waits for you", "approvals wait for you"),
            "/inbox",
            _capped(deciding.count),
            deciding.count > 0,
            due=deciding.first,
        )
        asked = tx.count_asked(me, MOST + 1)
        yield Tile(_many(asked, "question to you"), "/mine?show=questions", _capped(asked), asked > 0)
        open_ = tx.count_mine(me, OPEN_STATES, MOST + 1)
        yield Tile(
            _many(open_, "request of yours is open", "requests of yours are open"), "/mine?show=open", _capped(open_)
        )
        held = tx.count_grants(me, None, MOST + 1)
        yield Tile(_many(held, "thing you have access to"), "/mine#access", _capped(held))
        ending = tx.count_grants(me, self.desk.today(now) + SOON, MOST + 1)
        if ending:
            yield Tile(
                _many(ending, "thing you have ends within 30 days", "things you have end within 30 days"),
                "/mine?show=ending",
                _capped(ending),
                True,
            )

    def _asked(self, tx: Tx, person: Person, now: datetime) -> Iterator[Tile]:
        """Reviews, questions who owns something, and what to sign in advance: each has a page of its own."""
        for row in tx.reviews_of(person.person_id)[:_LISTED]:
            path = self._path("review", {"v": row.review_id, "p": person.person_id})
            words = f"What does {self.desk.name(row.person)} still need?"
            yield Tile("review to answer", path, "1", True, due=row.due_at, words=words)
        claims = (one for one in tx.unclaimed(now - AGAIN) if person.person_id in one.asked)
        for one in islice(claims, _LISTED):
            path = self._path("claim", {"c": one.claim_id, "p": person.person_id})
            words = f"Do you own {one.system} ({one.access_level})?"
            yield Tile("question who owns it", path, "1", True, since=one.asked_at, words=words)
        for standing in StandingApprovals(self.desk).to_sign(tx, person.person_id)[:_LISTED]:
            path = self._path("standing", {"s": standing.standing_id})
            words = f"May everybody in a job have {standing.what}?"
            yield Tile("approval to sign in advance", path, "1", True, words=words)

    def _away(self, tx: Tx, person: Person, now: datetime) -> Iterator[Tile]:
        today = self.desk.today(now)
        for row in tx.delegations(today, (person.person_id,))[:_LISTED]:
            words = f"{self.desk.name(row.delegate)} decides for you, until {in_words(row.until)}."
            of = "delegation in force" if row.since <= today else f"delegation from {in_words(row.since)} on"
            yield Tile(of, "/delegations", "1", words=words)

    def _path(self, purpose: Purpose, ids: dict[str, str | int]) -> str:
        """The page of a signed link, on this very host."""
        return "/" + "/".join(self.desk.links.url(purpose, ids).rsplit("/", 2)[1:])

    # --- by role -----------------------------------------------------------------------------------------------------

    def _tasks(self, tx: Tx) -> Iterator[Tile]:
        words = {"open": "task for IT's next file", "exported": "task in IT's files", "failed": "task that failed"}
        for state, of in words.items():
            waiting = tx.tasks_waiting(state, MOST + 1)
            calls = bool(waiting.count) and state != "open"
            yield Tile(
                _many(waiting.count, of), f"/tasks?state={state}", _capped(waiting.count), calls, since=waiting.first
            )

    def _office(self, tx: Tx, now: datetime) -> Iterator[Tile]:
        held = tx.requests_waiting("held", MOST + 1)
        yield Tile(
            _many(held.count, "request is held", "requests are held"),
            "/requests?status=held",
            _capped(held.count),
            held.count > 0,
            since=held.first,
        )
        yield from self._undecided(tx)
        wanted = tx.unclaimed(now - AGAIN)
        yield Tile(
            _many(len(wanted), "owner is looked for", "owners are looked for"),
            "/requests?status=held",
            _capped(len(wanted)),
            bool(wanted),
        )
        for row, owner in unwritten(self.desk, tx)[:_LISTED]:
            words = f"{owner.name} owns {row.label}."
            yield Tile("owner to be written into catalog.csv", "/admin/rules/files/catalog.csv", "1", True, words=words)

    def _undecided(self, tx: Tx) -> Iterator[Tile]:
        """Each by itself, with what is wrong; where there are many, how many requests."""
        found = undecided(self.desk, tx, MOST + 1)
        if len(found) > _LISTED:
            requests = len({one.request_id for one in found})
            of = _many(requests, "request has nobody to decide it", "requests have nobody to decide them")
            yield Tile(of, "/requests?status=undecided", _capped(requests), True)
            return
        for one in found:
            name, what = self.desk.name(one.approver), f"{one.what} for {self.desk.name(one.beneficiary)}"
            words = f"Our mail to {name} comes back." if one.unreached else f"{name} cannot decide on {what}."
            of = "request is not read by who decides it" if one.unreached else "request has nobody to decide it"
            yield Tile(of, f"/requests/{one.request_id}", "1", True, words=words)

    def _aside(self, tx: Tx) -> Iterator[Tile]:
        mails = tx.mails_quarantined(MOST + 1)
        yield Tile(_many(mails, "mail put aside", "mails put aside"), "/admin/quarantine", _capped(mails), mails > 0)

    def _admins(self) -> Iterator[Tile]:
        if needs := self.needs():
            of = _many(len(needs), "thing of mailbot needs somebody", "things of mailbot need somebody")
            yield Tile(of, "/admin", str(len(needs)), True, words=needs[0])

    def _proof(self, tx: Tx) -> Iterator[Tile]:
        seq, _ = tx.audit_head()
        checked, signed = tx.trail_checked(), tx.last_checkpoint()
        wrong = named(tx, checked[2]) if checked else ""
        unverified, unsigned = seq - (checked[0] if checked else 0), seq - (signed[0] if signed else 0)
        yield Tile(
            _many(unverified, "entry since the last verification", "entries since the last verification"),
            "/audit",
            f"{unverified:,}",
            bool(wrong),
            since=checked[1] if checked else None,
            words=wrong or ("The trail was verified." if checked else "The trail was not verified here yet."),
        )
        yield Tile(
            _many(unsigned, "entry since the last checkpoint", "entries since the last checkpoint"),
            "/audit",
            f"{unsigned:,}",
            since=signed[1] if signed else None,
            words="" if signed else "No checkpoint was signed yet.",
        )


def _many(count: int, one: str, many: str = "") -> str:
    """What is counted, in the number that goes with it; its first word takes an s where no other form is given."""
    first, _, rest = one.partition(" ")
    return one if count == 1 else many or f"{first}s {rest}"


def _capped(count: int) -> str:
    return f"{MOST:,}+" if count > MOST else f"{count:,}"


_TILES: Sequence[tuple[AbstractSet[Role], Callable[[Home, Tx, Person, datetime], Iterator[Tile]]]] = (
    (frozenset(), Home._mine),
    (frozenset(), Home._asked),
    (frozenset(), Home._away),
    ({"it"}, lambda home, tx, person, now: home._tasks(tx)),
    ({"access_office"}, lambda home, tx, person, now: home._office(tx, now)),
    ({"admin", "access_office", "auditor"}, lambda home, tx, person, now: home._aside(tx)),
    ({"auditor"}, lambda home, tx, person, now: home._proof(tx)),
)
"""Which tiles whoever has one of these roles has; those without a role are everybody's."""
