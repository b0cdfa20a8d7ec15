"""Lists of requests that stay fast however many there are and whatever they are narrowed to.

A lot is all requests that are alike in state, risk and nature (and, within a system, in access level). Each lot lies in
order in an index, so a page is the first rows of every lot that is wanted, merged: its cost is the number of lots, and
neither the number of requests nor how rare the wanted ones are. What belongs to a person is walked by their own index.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import TextualSelect, bindparam, text

from mailbot.adapters.database.requests.filerows import CURRENT, FileRows
from mailbot.adapters.database.requests.values import request_of, task_of
from mailbot.adapters.database.rows import AT_ONCE, Found, among, chunks
from mailbot.adapters.database.schema.tables import Utc, access_request
from mailbot.core.register import RequestFile
from mailbot.core.standing import WITH_IT, lots
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import Place, RequestSearch

_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
_BEHIND_ALL = "~"
"""Sorts behind every request id."""

_LOTS_IN_ONE = 200
"""How many lots one statement unites; SQLite takes 500."""


class ListRows(FileRows):
    """Places first, from the indexes alone; what stands there is read by `files`."""

    def listed(self, search: RequestSearch, after: Place | None, limit: int) -> list[Place]:
        walk = _Walk(search, after, limit)
        found = merge(*self._walks(walk), key=_key, reverse=search.order == "newest")
        return list(islice(_once(found), limit))

    def files(self, request_ids: Sequence[str]) -> list[RequestFile]:
        return self._these(request_ids, self._files)

    def glances(self, request_ids: Sequence[str]) -> list[RequestFile]:
        return self._these(request_ids, self._at_a_glance)

    def _these(
        self, request_ids: Sequence[str], read: Callable[[Sequence[Found]], Iterable[RequestFile]]
    ) -> list[RequestFile]:
        found = {
            file.request.request_id: file
            for some in chunks(request_ids, AT_ONCE)
            for file in read(self._all(_THESE, ids=some))
        }
        return [found[request_id] for request_id in request_ids if request_id in found]

    def _at_a_glance(self, rows: Sequence[Found]) -> Iterator[RequestFile]:
        """Most of a long list is over: whom it was asked of and what they said is not read for that."""
        asked = [row.request_id for row in rows if row.state == "pending"]
        given = [row.request_id for row in rows if row.state == "approved"]
        stages = self._stages(asked) if asked else {}
        tasks = self._tasks(given) if given else {}
        for row in rows:
            task = tasks.get(row.request_id)
            yield RequestFile(request_of(row), stages.get(row.request_id, ()), (), task_of(task) if task else None)

    def has_part(self, person: str, request_id: str) -> bool:
        return self._run(_HAS_PART, me=person, request=request_id).first() is not None

    def _walks(self, walk: "_Walk") -> Iterator[list[Place]]:
        """Lists that are sorted alike, to be merged."""
        search = walk.search
        if search.only is not None:
            if search.only:
                yield self._places(walk.these(search.only), walk)
        elif search.waiting_on:
            yield self._places(walk.asked(search.waiting_on), walk)
        elif search.person:
            yield self._places(walk.own(search.person, seen=True), walk)
        else:
            if search.sight.sees != "all":
                yield self._places(walk.own(search.sight.person, seen=False), walk)
                yield self._places(walk.part(search.sight.person, "decides", seen=False), walk)
            if search.sight.sees != "own":
                yield from self._by_lots(walk)

    def _by_lots(self, walk: "_Walk") -> Iterator[list[Place]]:
        search = walk.search
        wanted = walk.wanted if search.sight.sees == "all" else walk.tasks
        if wanted is None and not search.system:
            yield self._places(walk.through(), walk)
            return
        found = self._levels_and_lots(search) if search.system else self._lots()
        those = [(level, lot) for level, lot in found if wanted is None or lot in wanted]
        for some in chunks(those, _LOTS_IN_ONE):
            yield self._places(walk.united(some), walk)

    def _lots(self) -> list[tuple[str, str]]:
        """The lots that there are, hopping from one to the next."""
        return [("", row.lot) for row in self._run(_LOTS)]

    def _levels_and_lots(self, search: RequestSearch) -> list[tuple[str, str]]:
        level = search.access_level
        rows = self._run(_LOTS_OF_SYSTEM, system=search.system)
        return [(row.access_level, row.lot) for row in rows if level in ("", row.access_level)]

    def _places(self, sql: str, walk: "_Walk") -> list[Place]:
        rows = self._run(_statement(sql), **walk.given)
        return [Place(row.at, row.request_id) for row in rows]


@dataclass
class _Walk:
    """The statements for one page of a list; `given` are the values bound in them."""

    search: RequestSearch
    after: Place | None
    limit: int
    given: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        search, newest = self.search, self.search.order == "newest"
        if newest:
            first = Place(search.before, "") if search.before else Place(_LAST, _BEHIND_ALL)
            start = min(first, self.after or first, key=_key)
        else:
            first = Place(search.since, "") if search.since and search.order == "oldest" else Place(_FIRST, "")
            start = max(first, self.after or first, key=_key)
        bounds = {"since": search.since, "before": search.before, "overdue": search.overdue_at}
        names = {"system": search.system, "level": search.access_level, "me": search.sight.person}
        self.given |= {"at": start.at, "id": start.request_id, "limit": self.limit}
        self.given |= {name: value for name, value in (bounds | names).items() if value}

    @property
    def column(self) -> str:
        return "due_at" if self.search.order == "due" else "created_at"

    @property
    def direction(self) -> str:
        return "DESC" if self.search.order == "newest" else "ASC"

    @property
    def wanted(self) -> frozenset[str] | None:
        """The lots that are asked for; None for all."""
        search = self.search
        standings = search.standings
        if search.overdue_at or search.order == "due":
            standings = tuple(word for word in standings or OPEN_STATES if word in OPEN_STATES) or ("",)
        if not (standings or search.risks or search.natures):
            return None
        return frozenset(lots(standings, search.risks, search.natures))

    @property
    def tasks(self) -> frozenset[str]:
        """Those of them that are a matter of IT's."""
        return frozenset(lots(WITH_IT, self.search.risks, self.search.natures)) & (self.wanted or _ALL_TASKS)

    def through(self) -> str:
        """The requests themselves, in order."""
        return self._first(self._lot(""))

    def united(self, some: Sequence[tuple[str, str]]) -> str:
        """The first of these lots, in order."""
        within = " AND l.system = :system AND l.access_level = :level{0}" if self.search.system else ""
        for number, (level, lot) in enumerate(some):
            self.given |= {f"lot{number}": lot} | ({f"level{number}": level} if within else {})
        one = self._lot(f"{within} AND l.lot = :lot{{0}}")
        return self._merged(map(one.format, range(len(some))))

    def _lot(self, condition: str) -> str:
        """The requests themselves, narrowed; `condition` begins with AND."""
        return self._behind("request_now AS l", f"l.org_id = :org{condition}{self._bounds()}", self._by("l"))

    def own(self, person: str, seen: bool) -> str:
        """What somebody asked for or gets, narrowed; `seen` leaves only what is in sight. Where lots are wanted, only
        what is in their states is looked at."""
        if self.wanted is None:
            return self.part(person, "own", seen, " AND :person IN (l.requester, l.beneficiary)")
        by = self._by("l" if self.column == "due_at" else "v")
        where = f"v.org_id = :org AND v.{{}} = :person AND v.state = :state{{}} AND {_JOINED.format('v')}"
        where += f" AND l.version = v.version{self._in_sight(seen)}{self._bounds()}"
        other = " AND v.requester <> v.beneficiary"  # each once: a limit counts what stands there twice
        self.given["person"] = person
        terms = []
        for number, (state, some) in enumerate(_by_state(self.wanted).items()):
            self.given[f"state{number}"] = state
            # Each value in a statement is read and planned for: none where the state alone tells the lots.
            only = "" if some == _ALL.get(state) else self._only(some, f"w{number}x")
            for side, more in (("requester", ""), ("beneficiary", other)):
                terms.append(self._behind(_VERSIONS, where.format(side, number) + only + more, by))
        return self._merged(terms)

    def part(self, person: str, part: str, seen: bool, further: str = "") -> str:
        """What somebody has or had this part in, narrowed; `seen` leaves only what is in sight."""
        self.given |= {"person": person, "part": part}
        where = f"p.org_id = :org AND p.person_id = :person AND p.part = :part AND {_JOINED.format('p')}{further}"
        source, by = "request_party AS p CROSS JOIN request_now AS l", self._by("l" if self.column == "due_at" else "p")
        return self._first(self._behind(source, where + self._narrowed(seen) + self._bounds(), by))

    def asked(self, person: str) -> str:
        """What waits for a person's decision, narrowed to what is in sight."""
        self.given |= {"person": person}
        where = f"a.org_id = :org AND a.approver = :person AND a.state = 'open' AND {_JOINED.format('a')}"
        whose = " AND l.version = a.version"
        if self.search.person:
            self.given |= {"whose": self.search.person}
            whose += " AND :whose IN (l.requester, l.beneficiary)"
        source, by = "approval AS a CROSS JOIN request_now AS l", self._by("l")
        return self._first(self._behind(source, where + whose + self._narrowed(seen=True) + self._bounds(), by))

    def these(self, only: Set[str]) -> str:
        """Some requests, narrowed to what is in sight."""
        search, names = self.search, {f"only{number}": request_id for number, request_id in enumerate(sorted(only))}
        where = f"l.org_id = :org AND l.request_id IN ({', '.join(f':{name}' for name in names)})"
        if search.person:
            where += " AND :whose IN (l.requester, l.beneficiary)"
            names["whose"] = search.person
        if search.waiting_on:
            where += f" AND EXISTS ({_ASKED})"
            names["person"] = search.waiting_on
        self.given |= names
        where += self._narrowed(seen=True) + self._bounds()
        return self._first(self._behind("request_now AS l", where, self._by("l")))

    def _by(self, table: str) -> tuple[str, str]:
        """What the list is sorted by; the index of `table` leads the way."""
        return f"{table}.{self.column}", f"{table}.request_id"

    def _behind(self, source: str, where: str, by: tuple[str, str]) -> str:
        """What lies behind the place, in order."""
        (at, request_id), way = by, self.direction
        return (
            f"SELECT {at} AS at, {request_id} AS request_id FROM {source} "  # noqa: S608  # made of our own words
            f"WHERE {where} AND ({at}, {request_id}) {'<' if way == 'DESC' else '>'} (:at, :id) "
            f"ORDER BY {at} {way}, {request_id} {way}"
        )

    def _merged(self, terms: Iterable[str]) -> str:
        """The first of all of these. None has a limit of its own: so SQLite, too, takes no more of any than it needs,
        and sorts none; PostgreSQL does so as long as each has its order."""
        ordered = (f"SELECT * FROM ({term}) AS t{n}" for n, term in enumerate(terms))  # noqa: S608  # our own words
        return self._first(f"{' UNION ALL '.join(ordered)} ORDER BY at {self.direction}, request_id {self.direction}")

    def _first(self, ordered: str) -> str:
        return f"{ordered} LIMIT :limit"

    def _bounds(self) -> str:
        """The bounds that the place to begin at does not keep already: a range of its own would compete with it."""
        begins = {"newest": "before", "oldest": "since"}.get(self.search.order, "")
        bounds = {
            "since": "l.created_at >= :since",
            "before": "l.created_at < :before",
            "overdue": "l.due_at < :overdue",
        }
        return "".join(f" AND {words}" for name, words in bounds.items() if name in self.given and name != begins)

    def _narrowed(self, seen: bool) -> str:
        """The conditions that a walk by lots keeps by its choice of lots."""
        return self._in_sight(seen) + ("" if self.wanted is None else self._only(self.wanted, "w"))

    def _in_sight(self, seen: bool) -> str:
        """Those of them that the lots do not tell."""
        search, said = self.search, ""
        if search.system:
            said += " AND l.system = :system" + (" AND l.access_level = :level" if search.access_level else "")
        if not seen or search.sight.sees == "all":
            return said
        mine = f"EXISTS ({_MINE})"
        if search.sight.sees == "tasks":
            mine = f"({mine} OR {self._in(_ALL_TASKS, 't')})"
        return f"{said} AND {mine}"

    def _only(self, some: Set[str], name: str) -> str:
        return f" AND {self._in(some, name)}"

    def _in(self, some: Set[str], name: str) -> str:
        self.given |= {f"{name}{number}": lot for number, lot in enumerate(sorted(some))}
        return f"l.lot IN ({', '.join(f':{name}{number}' for number in range(len(some)))})"


def _by_state(some: Iterable[str]) -> dict[str, set[str]]:
    """Lots by the state of their requests, in the order of the states."""
    of_state = defaultdict(set)
    for lot in some:
        standing = lot.partition(" ")[0]
        of_state["approved" if standing in WITH_IT else standing].add(lot)
    return dict(sorted(of_state.items()))


_ALL = _by_state(lots((), (), ()))
_ALL_TASKS = _ALL["approved"]
_VERSIONS = "request_version AS v CROSS JOIN request_now AS l"
_JOINED = "l.org_id = {0}.org_id AND l.request_id = {0}.request_id"
_MINE = (
    "SELECT 1 FROM request_party AS m WHERE m.org_id = l.org_id AND m.request_id = l.request_id AND m.person_id = :me "
    "AND m.created_at = l.created_at AND m.part IN ('own', 'decides') "
    "AND (m.part = 'decides' OR :me IN (l.requester, l.beneficiary))"
)
_ASKED = (
    "SELECT 1 FROM approval AS a WHERE a.org_id = l.org_id AND a.request_id = l.request_id AND a.version = l.version "
    "AND a.approver = :person AND a.state = 'open'"
)
_HAS_PART = text(
    "SELECT 1 FROM request_now AS l "  # noqa: S608  # made of our own words
    f"WHERE l.org_id = :org AND l.request_id = :request AND EXISTS ({_MINE})"
)
_LOTS = text(
    "WITH RECURSIVE hop (lot) AS (SELECT min(lot) FROM request_now WHERE org_id = :org AND lot > '' UNION ALL "
    "SELECT (SELECT min(n.lot) FROM request_now AS n WHERE n.org_id = :org AND n.lot > hop.lot) FROM hop "
    "WHERE hop.lot IS NOT NULL) SELECT lot FROM hop WHERE lot IS NOT NULL"
)
_OF_SYSTEM = "FROM request_now AS n WHERE n.org_id = :org AND n.system = :system"
_LOTS_OF_SYSTEM = text(
    # Level by level: SQLite finds the next of two columns together by walking all that have the first one.
    f"WITH RECURSIVE level (name) AS (SELECT min(n.access_level) {_OF_SYSTEM} UNION ALL "  # noqa: S608  # made of our own words
    f"SELECT (SELECT min(n.access_level) {_OF_SYSTEM} AND n.access_level > level.name) FROM level "
    "WHERE level.name IS NOT NULL), hop (access_level, lot) AS ("
    f"SELECT level.name, (SELECT min(n.lot) {_OF_SYSTEM} AND n.access_level = level.name) FROM level "
    "WHERE level.name IS NOT NULL UNION ALL SELECT hop.access_level, "
    f"(SELECT min(n.lot) {_OF_SYSTEM} AND n.access_level = hop.access_level AND n.lot > hop.lot) FROM hop "
    "WHERE hop.lot IS NOT NULL) SELECT access_level, lot FROM hop WHERE lot IS NOT NULL"
)
_THESE = CURRENT.where(among(access_request.c.request_id, "ids"))
_TIMES = ("at", "since", "before", "overdue")


@lru_cache(maxsize=256)
def _statement(sql: str) -> TextualSelect:
    """Kept, for hundreds of lots are hundreds of names that SQLAlchemy looks for in the text."""
    times = [bindparam(name, type_=Utc()) for name in _TIMES if re.search(rf":{name}\b", sql)]
    return text(sql).bindparams(*times).columns(at=Utc())


def _key(place: Place) -> tuple[datetime, str]:
    return place.at, place.request_id


def _once(found: Iterator[Place]) -> Iterator[Place]:
    """Sorted places, each once."""
    last = None
    for place in found:
        if place != last:
            yield place
        last = place
