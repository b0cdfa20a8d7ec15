"""The reports: how long things take, what waits, what ends, each a table of figures over a time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from mailbot.core.catalog import RISKS, Risk
from mailbot.core.figures import Times
from mailbot.services.desk import Desk
from mailbot.services.ports import ReportFilter, Tx

Kind = Literal["text", "day", "count", "hours", "share"]
Value = str | date | int | float | None

WEEKS = 12
"""How many weeks ahead it is told what ends."""

_NONE: Mapping[str, int] = {}
_AGES = (1, 3, 7, 14, 30)
_STATES = {"draft": "asked back", "held": "held by the access office", "pending": "waiting for approval"}
_OUTCOMES = {
    "approved": "approved",
    "rejected": "not approved",
    "withdrawn": "withdrawn",
    "lapsed": "lapsed",
    "refused": "refused by a rule",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a report: what it is called, and what its values are. A share is a part of 1; hours are on the
    clock; a value may be None where there is nothing to tell."""

    label: str
    kind: Kind = "count"


@dataclass(frozen=True, slots=True)
class Figures:
    """One table of a report; `shown` is the column that its chart shows, None when it has none."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    shown: int | None = None


@dataclass(frozen=True)
class Scope:
    """The time and the part of the desk that a report is about; both days belong to it, in the company's zone."""

    first: date
    last: date
    system: str = ""
    department: str = ""


@dataclass(frozen=True)
class Reports:
    """Counts only: no name but those of approvers."""

    desk: Desk

    def figures(self, scope: Scope, names: Iterable[str] = ()) -> list[Figures]:
        """All tables, or those with these names, from one state of the records."""
        calendar = self.desk.policy.calendar
        since = calendar.start_of(scope.first)
        which = ReportFilter(since, calendar.end_of(scope.last), scope.system, scope.department)
        wanted = tuple(names) or tuple(TABLES)
        with self.desk.store.read() as tx:
            return [TABLES[name](_Making(self.desk, tx, which, scope)) for name in wanted]


@dataclass(frozen=True)
class _Making:
    """One report on its way."""

    desk: Desk
    tx: Tx
    which: ReportFilter
    scope: Scope

    @property
    def targets(self) -> Mapping[Risk, int]:
        return {risk: hours * 3600 for risk, hours in self.desk.policy.targets.items()}

    def decided(self) -> Figures:
        """What lapsed is not within the target: nobody decided it."""
        lapsed = self.tx.lapsed(self.which)
        found = self._by_risk("decided", "Decided", self.tx.decision_times(self.which, self.targets), lapsed)
        columns = (*found.columns[:2], Column("Lapsed"), *found.columns[2:])
        rows = tuple((*row[:2], lapsed.get(str(row[0]), 0), *row[2:]) for row in found.rows)
        return Figures(found.name, columns, rows, 6)

    def provisioned(self) -> Figures:
        return self._by_risk("provisioned", "Set up", self.tx.provision_times(self.which, self.targets))

    def _by_risk(self, name: str, count: str, times: Mapping[str, Times], never: Mapping[str, int] = _NONE) -> Figures:
        """`never` is how many besides never came to an end in time."""
        columns = (
            *(Column("Risk", "text"), Column(count), Column("Median", "hours"), Column("9 of 10 within", "hours")),
            *(Column("Target", "hours"), Column("Within target", "share")),
        )
        rows = tuple(
            (risk, *_times(times.get(risk, Times()), self.desk.policy.targets[risk], never.get(risk, 0)))
            for risk in RISKS
        )
        return Figures(name, columns, rows, 5)

    def outcomes(self) -> Figures:
        counts = self.tx.outcomes(self.which)
        whole = sum(counts.values())
        rows = tuple(
            (words, counts.get(state, 0), _part(counts.get(state, 0), whole)) for state, words in _OUTCOMES.items()
        )
        return Figures(
            "outcomes", (Column("What became of it", "text"), Column("Requests"), Column("Share", "share")), rows, 2
        )

    def open(self) -> Figures:
        now = self.desk.now()
        bounds = [now - timedelta(days=days) for days in reversed(_AGES)]
        found = self.tx.open_by_age(self.which, bounds)
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (words, sum(counts), *counts)
            for piece, words in reversed([*enumerate(_ages())])
            if (counts := [found.get((piece, state), 0) for state in _STATES])
        )
        columns = (
            Column("Age", "text"),
            Column("Open"),
            *(Column(words.capitalize()) for words in _STATES.values()),
        )
        return Figures("open", columns, rows, 1)

    def asked_back(self) -> Figures:
        weeks = _weeks(self.scope)
        bounds = [self.desk.policy.calendar.end_of(last) for _, last in weeks]
        found = self.tx.asked_back(self.which, bounds)
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (first, *counts, _part(counts[1], counts[0]))
            for number, (first, _) in enumerate(weeks)
            if (counts := found.get(number, (0, 0)))
        )
        columns = (Column("Week from", "day"), Column("Requests"), Column("Asked back"), Column("Share", "share"))
        return Figures("asked_back", columns, rows, 3)

    def approvers(self) -> Figures:
        found = self.tx.approvers(self.which, self.desk.now())
        rows = [
            (self.desk.name(row.person), row.asked, row.times.count, _median(row.times), row.late)
            for row in sorted(found, key=lambda row: (-row.late, -row.asked, row.person))
        ]
        columns = (
            *(Column("Approver", "text"), Column("Asked"), Column("Decided")),
            *(Column("Median", "hours"), Column("Overdue now")),
        )
        return Figures("approvers", columns, tuple(rows))

    def ending(self) -> Figures:
        today = self.desk.today(self.desk.now())
        starts = [today + timedelta(weeks=week) for week in range(WEEKS + 1)]
        found = self.tx.ending_by(self.which, today, starts[1:])
        rows = tuple((first, found.get(number, 0)) for number, first in enumerate(starts[:-1]))
        return Figures("ending", (Column("Week from", "day"), Column("Ends")), rows, 1)


TABLES: Mapping[str, Callable[[_Making], Figures]] = {
    "decided": _Making.decided,
    "provisioned": _Making.provisioned,
    "outcomes": _Making.outcomes,
    "open": _Making.open,
    "asked_back": _Making.asked_back,
    "approvers": _Making.approvers,
    "ending": _Making.ending,
}
"""The tables of a report, by name."""


def _times(times: Times, target: int, never: int) -> tuple[Value, ...]:
    within = _part(times.within, times.count + never)
    if not times.count:
        return 0, None, None, target, within
    return times.count, _median(times), _hours(times.percentile(90)), target, within


def _median(times: Times) -> float | None:
    return _hours(times.percentile(50)) if times.count else None


def _hours(seconds: float) -> float:
    return round(seconds / 3600, 2)


def _part(some: int, whole: int) -> float | None:
    return some / whole if whole else None


def _ages() -> Sequence[str]:
    """The pieces of age in words, the oldest first; each is as long as the days between two bounds."""
    between = [f"{low} to {high} days" for low, high in pairwise(_AGES)]
    return [f"over {_AGES[-1]} days", *reversed(between), "under 1 day"]


def _weeks(scope: Scope) -> list[tuple[date, date]]:
    """The first and the last day of each week, Monday to Sunday, that the days of a report are in, cut to them."""
    weeks, first = [], scope.first
    while first <= scope.last:
        sunday = first + timedelta(days=6 - first.weekday())
        weeks.append((first, min(sunday, scope.last)))
        first = sunday + timedelta(days=1)
    return weeks
