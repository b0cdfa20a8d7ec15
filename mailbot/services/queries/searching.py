"""The filters of a list of requests, as people type them and as they stand in an address."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, get_args

from mailbot.core.catalog import RISKS, Catalog
from mailbot.core.register import NATURES
from mailbot.core.standing import ON_THE_WAY, STANDINGS
from mailbot.core.trail import instant
from mailbot.services.desk import Desk
from mailbot.services.ports import Order, Place, RequestSearch, Sight

Typed = Mapping[str, Sequence[str]]
"""The fields of an address: each name with its values."""

STANDING_WORDS = {
    "open": "still open",
    "overdue": "overdue",
    "undecided": "with nobody to decide them",
    "draft": "asked back",
    "held": "held by the access office",
    "pending": "waiting for approval",
    "approved": "approved",
    "exported": "with IT",
    "done": "done",
    "failed": "failed at IT",
    "cancelled": "taken back before IT",
    "rejected": "not approved",
    "refused": "not accepted",
    "withdrawn": "withdrawn",
    "lapsed": "lapsed",
    "superseded": "changed",
}
"""What each choice of the status is called."""

SEVERAL = ("status", "risk")
FIELDS = ("status", "risk", "system", "level", "person", "approver", "from", "to", "nature", "sort")
"""The filters in the order in which an address has them."""

_LONGEST = 200
_AT_MOST = 5


class _Wrong(Exception):
    """A filter that means nothing; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What was typed, what it means, and what of it means nothing (a sentence each); that part narrows nothing.

    `after` is the place where the page begins.
    """

    typed: Mapping[str, Sequence[str]]
    search: RequestSearch
    after: Place | None
    mistakes: tuple[str, ...]

    def text(self, name: str) -> str:
        """The value of a filter that has one."""
        return next(iter(self.typed.get(name, ())), "")

    def all(self, name: str) -> Sequence[str]:
        """The values of a filter that may have several."""
        return self.typed.get(name, ())


def place_name(place: Place) -> str:
    """A place as an address names it: `2026-11-26T09:00:00.000000Z~REQ-2026-00042`."""
    return f"{instant(place.at)}~{place.request_id}"


def read_filters(desk: Desk, values: Typed, sight: Sight) -> Filters:
    """Reads each filter by itself: what is wrong with one does not touch the others."""
    typed = {name: [value.strip()[:_LONGEST] for value in values.get(name, ()) if value.strip()] for name in FIELDS}
    typed = {name: found if name in SEVERAL else found[-1:] for name, found in typed.items() if found}
    reading = _Reading(desk, typed)
    search, mistakes = RequestSearch(sight), []
    for name in [name for name in FIELDS if name in typed]:
        try:
            search = replace(search, **_READERS[name](reading))
        except _Wrong as wrong:
            mistakes.append(str(wrong))
    after, wrong_place = _place(values)
    strange = [name for name in values if name not in (*FIELDS, "after")]
    unknown = [f"There is no filter “{name[:_LONGEST]}”: there are {', '.join(FIELDS)}." for name in strange[:_AT_MOST]]
    return Filters(typed, search, after, (*mistakes, *unknown, *wrong_place))


@dataclass(frozen=True, slots=True)
class _Reading:
    desk: Desk
    typed: Typed

    def one(self, name: str) -> str:
        return next(iter(self.typed.get(name, ())), "")

    def status(self) -> dict[str, Any]:
        said = _known(self.typed["status"], STANDING_WORDS, "status")
        found = [word for word in said if word in STANDINGS] + (list(ON_THE_WAY) if "open" in said else [])
        overdue = {"overdue_at": self.desk.now()} if "overdue" in said else {}
        return {"standings": tuple(dict.fromkeys(found)), "undecided": "undecided" in said, **overdue}

    def risk(self) -> dict[str, Any]:
        return {"risks": _known(self.typed["risk"], RISKS, "risk")}

    def nature(self) -> dict[str, Any]:
        return {"natures": _known(self.typed["nature"], NATURES, "kind of request")}

    def sort(self) -> dict[str, Any]:
        return {"order": _known(self.typed["sort"], get_args(Order), "order")[0]}

    def system(self) -> dict[str, Any]:
        said = self.one("system")
        return {"system": _system(self.desk.catalog, said) or _gone(self.desk, said)}

    def level(self) -> dict[str, Any]:
        if not self.one("system"):
            raise _Wrong("An access level belongs to a system: please name the system too.")
        said, system = self.one("level"), _system(self.desk.catalog, self.one("system"))
        rows = self.desk.catalog.levels.get(system, ())
        folded = {row.access_level.casefold(): row.access_level for row in rows}
        return {"access_level": folded.get(said.casefold(), said)}

    def person(self) -> dict[str, Any]:
        return {"person": _person(self.desk.catalog, self.one("person"))}

    def approver(self) -> dict[str, Any]:
        return {"waiting_on": _person(self.desk.catalog, self.one("approver"))}

    def first_day(self) -> dict[str, Any]:
        return {"since": self.desk.policy.calendar.start_of(_day(self.one("from"), "first"))}

    def last_day(self) -> dict[str, Any]:
        last = _day(self.one("to"), "last")
        if (first := self.one("from")) and _is_day(first) and date.fromisoformat(first) > last:
            raise _Wrong("The last day is before the first day: please swap them.")
        return {"before": self.desk.policy.calendar.end_of(last)}


_READERS: Mapping[str, Callable[[_Reading], dict[str, Any]]] = {
    "status": _Reading.status,
    "risk": _Reading.risk,
    "nature": _Reading.nature,
    "sort": _Reading.sort,
    "system": _Reading.system,
    "level": _Reading.level,
    "person": _Reading.person,
    "approver": _Reading.approver,
    "from": _Reading.first_day,
    "to": _Reading.last_day,
}


def _known(said: Sequence[str], known: Any, what: str) -> tuple[str, ...]:
    if unknown := [word for word in said if word not in known]:
        raise _Wrong(f"There is no {what} “{unknown[0]}”: please choose from the list.")
    return tuple(dict.fromkeys(said))


def _system(catalog: Catalog, said: str) -> str:
    """The catalog's name for a system, by its name or an alias, in any case; empty when it has none."""
    folded = said.casefold()
    by_name = (system for system in catalog.levels if system.casefold() == folded)
    by_alias = (row.system for row in catalog.entitlements for alias in row.aliases if alias.casefold() == folded)
    return next(by_name, "") or next(by_alias, "")


def _gone(desk: Desk, said: str) -> str:
    """A system that the catalog no longer has, if anybody ever asked for it."""
    with desk.store.read() as tx:
        if tx.listed(RequestSearch(Sight("", "all"), system=said), None, 1):
            return said
    raise _Wrong(f"The catalog has no system “{said}”: please write its name as the catalog does.")


def _person(catalog: Catalog, said: str) -> str:
    """The one person with this address, id, name, or part of a name."""
    if found := catalog.person_at(said) or catalog.by_id.get(said):
        return found.person_id
    folded = said.casefold()
    named = [one for one in catalog.people if folded in one.name.casefold()]
    words = set(folded.split())
    whole = [one for one in named if words <= set(one.name.casefold().split())]
    exact = [one for one in named if one.name.casefold() == folded] or whole or named
    if not exact:
        raise _Wrong(f"We know nobody called “{said}”: please write the full name or the address.")
    if len(exact) > 1:
        some = ", ".join(f"{one.name} ({one.email})" for one in exact[:_AT_MOST])
        more = f" and {len(exact) - _AT_MOST} more" if len(exact) > _AT_MOST else ""
        raise _Wrong(f"“{said}” may be {some}{more}: please write the address.")
    return exact[0].person_id


def _is_day(said: str) -> bool:
    try:
        return date.min.year < date.fromisoformat(said).year < date.max.year
    except ValueError:
        return False


def _day(said: str, which: str) -> date:
    if not _is_day(said):
        raise _Wrong(f"“{said}” is no day: please write the {which} day like 2026-11-30.")
    return date.fromisoformat(said)


def _place(values: Typed) -> tuple[Place | None, Iterator[str] | tuple[str, ...]]:
    said = next(iter(values.get("after", ())), "")
    at, _, request_id = said.partition("~")
    if not said:
        return None, ()
    try:
        return Place(datetime.strptime(at, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC), request_id[:80]), ()
    except ValueError:
        return None, ("The address does not say where the page begins: here is the first page.",)
