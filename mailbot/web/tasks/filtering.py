"""The filter of IT's lists: read from an address, and written back into one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from mailbot.core.catalog import Catalog
from mailbot.services.ports import Mark, TaskFilter

TO_DO = ("open", "exported", "failed")

STATES: Mapping[str, tuple[str, ...]] = {
    "": TO_DO,
    "open": ("open",),
    "exported": ("exported",),
    "failed": ("failed",),
    "done": ("done",),
    "cancelled": ("cancelled",),
    "all": (*TO_DO, "done", "cancelled"),
}
"""What can be asked for, and the states it means."""

FIELDS = ("state", "kind", "system", "person", "file", "age")

_DAYS = ("1", "3", "7", "14", "30", "90")
_MOST_PEOPLE = 10


@dataclass(frozen=True)
class Asked:
    """The fields as they stand in the address; an unknown value of a choice is as if it were not there."""

    fields: Mapping[str, str]

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Asked":
        given = {name: query.get(name, "").strip()[:200] for name in FIELDS}
        known = {"state": STATES, "kind": ("grant", "revoke"), "age": _DAYS}
        return cls({name: value for name, value in given.items() if value and value in known.get(name, (value,))})

    def text(self, name: str) -> str:
        return self.fields.get(name, "")

    def filter(self, catalog: Catalog, now: datetime) -> TaskFilter:
        """A file is asked for with all its tasks, unless a state is named."""
        state = self.text("state") or ("all" if self.text("file") else "")
        spelled = {name.casefold(): name for name in catalog.levels}
        days = self.text("age")
        return TaskFilter(
            states=STATES[state],
            kind=self.text("kind"),
            system=spelled.get(self.text("system").casefold(), self.text("system")),
            people=_people(catalog, self.text("person")) if self.text("person") else None,
            batch=self.text("file"),
            until=now - timedelta(days=int(days)) if days else None,
        )

    def url(self, path: str, after: Mark | None = None) -> str:
        """The address of this list, or of its rows behind a mark."""
        query = urlencode(dict(self.fields) | ({"after": written(after)} if after else {}))
        return f"{path}?{query}" if query else path


def _people(catalog: Catalog, typed: str) -> tuple[str, ...]:
    """Whom somebody means by an address or a part of a name; the first ten of them."""
    if person := catalog.person_at(typed):
        return (person.person_id,)
    wanted = typed.casefold()
    found: Sequence[str] = [row.person_id for row in catalog.people if wanted in row.name.casefold()]
    return tuple(found[:_MOST_PEOPLE])


def written(mark: Mark) -> str:
    """A mark as it stands in an address."""
    return f"{mark[0].isoformat()}~{mark[1]}"


def mark(text: str) -> Mark | None:
    """The mark in an address; None for anything else."""
    moment, _, key = text.partition("~")
    try:
        at = datetime.fromisoformat(moment)
        return (at.astimezone(UTC), key) if at.tzinfo and key else None
    except (ValueError, OverflowError):
        return None
