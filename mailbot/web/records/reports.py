"""The page of the reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import dropwhile, filterfalse

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mailbot.core.roles import Role
from mailbot.services.queries.reports import TABLES, Column, Figures, Reports, Scope, Value
from mailbot.services.queries.rows import Export
from mailbot.web.frame.door import Door, Facts, SignedIn
from mailbot.web.frame.guard import PostedForm
from mailbot.web.frame.pages import Refused
from mailbot.web.frame.taking import taken
from mailbot.web.records.charts import Chart, bars

_READERS: tuple[Role, ...] = ("auditor", "access_office", "admin")
_DAYS, _MOST_DAYS, _MOST_ROWS = 90, 400, 100
_NAMES = ("from", "to", "system", "department")


@dataclass(frozen=True)
class ReportPages:
    """One page with every table and its chart; each table can be taken away."""

    door: Door

    def routes(self) -> APIRouter:
        router = APIRouter()
        self.door.add(router, "/reports", self.show, *_READERS)
        self.door.add(router, "/reports/export", self.export, *_READERS, methods=("POST",))
        return router

    def show(self, request: Request, guest: SignedIn) -> Response:
        """The report over a time, the last 90 days unless the address says otherwise."""
        scope, wrong = self._scope(request.query_params)
        catalog = self.door.desk.catalog
        given = {"from": scope.first.isoformat(), "to": scope.last.isoformat()}
        given |= {"system": scope.system, "department": scope.department}
        facts: Facts = {
            "given": given,
            "span": scope,
            "wrong": wrong,
            "most": _MOST_DAYS,
            "at": self.door.desk.now(),
            "systems": [(name, name) for name in catalog.systems],
            "departments": [
                (name, name) for name in sorted({row.department for row in catalog.people if row.department})
            ],
            "tables": {} if wrong else {one.name: _shown(one) for one in Reports(self.door.desk).figures(scope)},
        }
        return self.door.page(guest, "records/reports", facts)

    def export(self, guest: SignedIn, form: PostedForm) -> Response:
        """One table as a file, its values as numbers."""
        fields = {name: form.text(name) for name in _NAMES}
        scope, wrong = self._scope(fields)
        name = form.text("table")
        if wrong or name not in TABLES:
            raise Refused("absent")
        (one,) = Reports(self.door.desk).figures(scope, (name,))
        labels = tuple(_heading(column) for column in one.columns)
        rows = (dict(zip(labels, map(_plain, row), strict=True)) for row in one.rows)
        export = Export(rows, labels)
        return taken(self.door, guest, export, form.text("form"), f"report {name.replace('_', ' ')}", fields)

    def _scope(self, fields: Mapping[str, str]) -> tuple[Scope, str]:
        """What the report is about, and in which way its days are wrong: `day`, `order` or `long`."""
        desk = self.door.desk
        today = desk.today(desk.now())
        texts = [fields.get(name, "").strip() for name in ("from", "to")]
        days = [_day(text) for text in texts]
        last = days[1] or today
        first = days[0] or last - timedelta(days=_DAYS - 1)
        scope = Scope(first, last, fields.get("system", "").strip(), fields.get("department", "").strip())
        if any(text and day is None for text, day in zip(texts, days, strict=True)):
            return scope, "day"
        if first > last or first > today:
            return scope, "order"
        return scope, "long" if (last - first).days >= _MOST_DAYS else ""


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2999 else None


def _shown(figures: Figures) -> Facts:
    """A table in words, and its chart; where there was nothing to count is told by name alone. Of weeks those before
    the first that counts anything are left out, and none between two."""
    weeks = figures.columns[0].kind == "day"
    told = tuple((dropwhile if weeks else filterfalse)(partial(_counts_nothing, figures.columns), figures.rows))
    out = [row[0] for row in figures.rows if row not in told]
    figures = replace(figures, rows=told)
    rows = [[_words(value, column) for value, column in zip(row, figures.columns, strict=True)] for row in figures.rows]
    return {
        "name": figures.name,
        "columns": figures.columns,
        "rows": rows[:_MOST_ROWS],
        "left_out": max(len(rows) - _MOST_ROWS, 0),
        "none": [] if weeks else out,
        "before": len(out) if weeks else 0,
        "empty": not any(value for row in figures.rows for value in row[1:] if not isinstance(value, date)),
        "chart": _chart(figures),
    }


def _counts_nothing(columns: Sequence[Column], row: Sequence[Value]) -> bool:
    """Whether a row says only that there was nothing."""
    counts = [value for value, column in zip(row, columns, strict=True) if column.kind == "count"]
    return bool(counts) and not any(counts)


def _chart(figures: Figures) -> Chart | None:
    if figures.shown is None:
        return None
    column = figures.columns[figures.shown]
    values = [(_label(row[0]), _words(row[figures.shown], column), row[figures.shown]) for row in figures.rows]
    drawn = [(label, worth, float(value) if isinstance(value, int | float) else None) for label, worth, value in values]
    return bars(drawn, full=1.0 if column.kind == "share" else None)


def _label(value: Value) -> str:
    return f"{value:%-d %b %Y}" if isinstance(value, date) else str(value)


def _words(value: Value, column: Column) -> str:
    if value is None:
        return "–"
    if isinstance(value, date):
        return _label(value)
    if isinstance(value, str):
        return value
    if column.kind == "share":
        return f"{value:.0%}"
    if column.kind == "hours":
        return duration(value)
    return f"{value:,}"


def duration(hours: float) -> str:
    """As exact as people need it: `12 min`, `3.5 h`, `24 h`, `3 days`."""
    if hours < 1:
        return f"{hours * 60:.0f} min"
    number, unit = (hours, "h") if hours < 48 else (hours / 24, "days")
    return f"{number:.1f}".removesuffix(".0") + f" {unit}"


def _heading(column: Column) -> str:
    unit = {"hours": " (hours)", "share": " (part of 1)"}.get(column.kind, "")
    return f"{column.label}{unit}"


def _plain(value: Value) -> str:
    if value is None:
        return ""
    return f"{value:.4g}" if isinstance(value, float) else str(value)
