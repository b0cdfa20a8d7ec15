"""Figures over many requests: counted in the database, alike on both kinds of it, through the indexes of 0007."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, Integer, Select, Table, case, cast, extract, func, or_, select

from mailbot.adapters.database.rows import Rows
from mailbot.adapters.database.schema.tables import (
    access_grant,
    access_request,
    approval,
    decision,
    grant_task,
    person,
    question,
    request_version,
)
from mailbot.core.catalog import Risk
from mailbot.core.figures import PERCENTS, Times
from mailbot.core.workflow import OPEN_STATES
from mailbot.services.ports import ApproverFigures, ReportFilter

_DECIDED = ("approved", "rejected")
_LED_TO = timedelta(days=60)
"""How long before a request the question can have been asked that led to it."""
_ENDED = (*_DECIDED, "withdrawn", "lapsed", "refused")


class ReportRows(Rows):
    """Nothing is read row by row: what comes back is as long as a table that a person reads."""

    def decision_times(self, which: ReportFilter, targets: Mapping[Risk, int]) -> Mapping[str, Times]:
        row = request_version.c
        ended = func.coalesce(row.paused_at, row.moved_at)  # one that is decided while its clock stands still
        asked = func.coalesce(row.asked_at, row.created_at)  # older ones do not tell when they were asked
        took = self._seconds(asked, ended) - row.stood_still
        wanted: Select[Any] = select(row.risk.label("of"), took.label("took")).where(
            self._mine(request_version),
            row.state.in_(_DECIDED),
            _within(row.moved_at, which),
            row.nature != "birthright",
        )
        return self._times(self._narrowed(wanted, request_version, "beneficiary", which), targets)

    def lapsed(self, which: ReportFilter) -> Mapping[str, int]:
        row = request_version.c
        wanted: Select[Any] = select(row.risk, func.count().label("rows")).where(
            self._mine(request_version, state="lapsed"), _within(row.moved_at, which), row.asked_at.is_not(None)
        )
        narrowed = self._narrowed(wanted, request_version, "beneficiary", which)
        return {found.risk: int(found.rows) for found in self._all(narrowed.group_by(row.risk))}

    def provision_times(self, which: ReportFilter, targets: Mapping[Risk, int]) -> Mapping[str, Times]:
        row = grant_task.c
        took = self._seconds(row.approved_at, row.done_at)
        wanted: Select[Any] = (
            select(request_version.c.risk.label("of"), took.label("took"))
            .join_from(grant_task, request_version, _same(grant_task, request_version, "request_id", "version"))
            .where(self._mine(grant_task, kind="grant", state="done"), _within(row.done_at, which))
        )
        return self._times(self._narrowed(wanted, grant_task, "person_id", which), targets)

    def outcomes(self, which: ReportFilter) -> Mapping[str, int]:
        row = request_version.c
        wanted: Select[Any] = select(row.state, func.count().label("rows")).where(
            self._mine(request_version), row.state.in_(_ENDED), _within(row.moved_at, which)
        )
        narrowed = self._narrowed(wanted, request_version, "beneficiary", which)
        return {found.state: int(found.rows) for found in self._all(narrowed.group_by(row.state))}

    def open_by_age(self, which: ReportFilter, bounds: Sequence[datetime]) -> Mapping[tuple[int, str], int]:
        row, piece = request_version.c, _piece(request_version.c.created_at, bounds)
        wanted: Select[Any] = select(piece.label("piece"), row.state, func.count().label("rows")).where(
            self._mine(request_version), row.state.in_(OPEN_STATES)
        )
        narrowed = self._narrowed(wanted, request_version, "beneficiary", which)
        return {
            (int(found.piece), found.state): int(found.rows) for found in self._all(narrowed.group_by(piece, row.state))
        }

    def asked_back(self, which: ReportFilter, bounds: Sequence[datetime]) -> Mapping[int, tuple[int, int]]:
        made = self._pieces(select(access_request.c.request_id), which, bounds)
        # A question that leads to a request comes before it, in the same conversation.
        about = or_(question.c.request_id.is_(None), question.c.request_id == access_request.c.request_id)
        asked = (
            select(access_request.c.request_id)
            .join_from(question, access_request, _same(question, access_request, "thread_id"))
            .where(self._mine(question), about, question.c.asked_at >= which.since - _LED_TO)
        )
        back = self._pieces(asked, which, bounds)
        return {piece: (count, back.get(piece, 0)) for piece, count in made.items()}

    def _pieces(self, requests: Any, which: ReportFilter, bounds: Sequence[datetime]) -> Mapping[int, int]:
        """How many of these requests were made in each piece of the time."""
        piece = _piece(access_request.c.created_at, bounds)
        once = func.count(access_request.c.request_id.distinct())
        made_then = self._mine(access_request) & _within(access_request.c.created_at, which)
        wanted: Any = requests.with_only_columns(piece.label("piece"), once.label("rows")).where(made_then)
        if which.system or which.department:
            now = _same(access_request, request_version, "request_id", "version")
            wanted = self._narrowed(wanted.join(request_version, now), request_version, "beneficiary", which)
        return {int(found.piece): int(found.rows) for found in self._all(wanted.group_by(piece))}

    def ending_by(self, which: ReportFilter, first: date, bounds: Sequence[date]) -> Mapping[int, int]:
        piece = _piece(access_grant.c.until, bounds)
        soon = (access_grant.c.until >= first) & (access_grant.c.until < bounds[-1])
        wanted: Any = select(piece.label("piece"), func.count().label("rows")).where(
            self._mine(access_grant, state="active"), soon
        )
        narrowed = self._narrowed(wanted, access_grant, "person_id", which)
        return {int(found.piece): int(found.rows) for found in self._all(narrowed.group_by(piece))}

    # --- approvers -----------------------------------------------------------------------------------------------

    def approvers(self, which: ReportFilter, now: datetime) -> list[ApproverFigures]:
        asked_in_time = self._mine(approval) & _within(approval.c.opened_at, which)
        asked = self._by_approver(asked_in_time, which)
        late = self._by_approver(self._mine(approval, state="open") & (approval.c.due_at < now), which)
        decided = _same(approval, decision, "request_id", "version", "slot")
        took = self._seconds(approval.c.opened_at, decision.c.decided_at)
        wanted: Select[Any] = select(approval.c.approver.label("of"), took.label("took")).join_from(
            approval, decision, decided
        )
        times = self._times(self._of_request(wanted.where(asked_in_time), which), {})
        return [
            ApproverFigures(person, asked.get(person, 0), times.get(person, Times()), late.get(person, 0))
            for person in sorted(asked.keys() | late.keys())
        ]

    def _by_approver(self, which_ones: ColumnElement[bool], which: ReportFilter) -> Mapping[str, int]:
        wanted: Select[Any] = select(approval.c.approver, func.count().label("rows")).where(which_ones)
        narrowed = self._of_request(wanted, which).group_by(approval.c.approver)
        return {found.approver: int(found.rows) for found in self._all(narrowed)}

    def _of_request(self, wanted: Select[Any], which: ReportFilter) -> Select[Any]:
        """Approvals narrowed by what their request is about."""
        if not which.system and not which.department:
            return wanted
        joined = wanted.join(request_version, _same(approval, request_version, "request_id", "version"))
        return self._narrowed(joined, request_version, "beneficiary", which)

    # --- what they are made of -----------------------------------------------------------------------------------

    def _narrowed(self, wanted: Select[Any], table: Table, whom: str, which: ReportFilter) -> Select[Any]:
        if which.system:
            wanted = wanted.where(table.c.system == which.system)
        if which.department:
            theirs = (person.c.org_id == table.c.org_id) & (person.c.person_id == table.c[whom])
            wanted = wanted.join(person, theirs).where(person.c.department == which.department)
        return wanted

    def _times(self, wanted: Select[Any], targets: Mapping[Risk, int]) -> Mapping[str, Times]:
        """The percentiles of `took` for each `of`: the database sorts, and gives the few times that they need."""
        each = wanted.subquery()
        target = case(*((each.c.of == of, seconds) for of, seconds in targets.items()), else_=0) if targets else 0
        within = func.sum(case((each.c.took <= target, 1), else_=0)).over(partition_by=each.c.of)
        many = func.count().over(partition_by=each.c.of)
        rank = func.row_number().over(partition_by=each.c.of, order_by=each.c.took)
        columns = (many.label("many"), within.label("within"), rank.label("rank"))
        numbered = select(each.c.of, each.c.took, *columns).subquery()
        ranks = [(numbered.c.many - 1) * percent // 100 + more for percent in PERCENTS for more in (1, 2)]
        found = self._all(select(numbered).where(or_(*(numbered.c.rank == rank for rank in ranks))))
        picked: dict[str, dict[int, int]] = {}
        for row in found:
            picked.setdefault(row.of, {})[int(row.rank)] = int(row.took)
        return {row.of: Times(int(row.many), int(row.within), picked[row.of]) for row in found}

    def _seconds(self, since: ColumnElement[Any], until: ColumnElement[Any]) -> ColumnElement[Any]:
        """Whole seconds between two moments."""
        return self._epoch(until) - self._epoch(since)

    def _epoch(self, at: ColumnElement[Any]) -> ColumnElement[int]:
        """The second that a moment is in, counted from 1970. SQLite would round it up if it saw its fraction."""
        if self._connection.dialect.name == "sqlite":
            return cast(func.strftime("%s", func.substr(at, 1, 19)), Integer)
        return cast(func.floor(extract("epoch", at)), BigInteger)


def _within(when: Column[Any], which: ReportFilter) -> ColumnElement[bool]:
    return (when >= which.since) & (when < which.until)


def _same(left: Table, right: Table, *names: str) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = left.c.org_id == right.c.org_id
    for name in names:
        condition &= left.c[name] == right.c[name]
    return condition


def _piece(when: Column[Any], bounds: Sequence[Any]) -> ColumnElement[int]:
    """The number of the piece that a time is in."""
    return case(*((when < bound, number) for number, bound in enumerate(bounds)), else_=len(bounds))
