"""Delegations and absences, and the open approvals of those who are away."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, select, update

from mailbot.adapters.database.rows import Found, Rows, chunks, mine
from mailbot.adapters.database.tables import absence, approval, delegation
from mailbot.core.delegation import Delegation


class StandingInRows(Rows):
    """Who decides for whom."""

    def add_delegation(self, new: Delegation) -> Delegation:
        named = replace(new, delegation_id=f"D-{self._next('delegation'):05d}")
        values = asdict(named)
        self._add(delegation, person_id=values.pop("person"), **values)
        return named

    def end_delegation(self, delegation_id: str, at: datetime) -> bool:
        lasting = self._mine(delegation, delegation_id=delegation_id, ended_at=None)
        return self._changed(update(delegation).where(lasting).values(ended_at=at)) == 1

    def delegations(self, on: date, person: str = "", to: str = "") -> list[Delegation]:
        those = _LASTING
        if person:
            those = those.where(delegation.c.person_id == person)
        if to:
            those = those.where(delegation.c.delegate == to)
        return [_delegation(row) for row in self._all(those, on=on)]

    def delegations_over(self, on: date) -> list[Delegation]:
        over = self._mine(delegation, ended_at=None) & (delegation.c.until < on)
        return [_delegation(row) for row in self._all(select(delegation).where(over))]

    def absences(self, on: date) -> Mapping[str, date]:
        return {row.person_id: row.until for row in self._all(_ABSENT, on=on)}

    def to_seat(self, people: Collection[str]) -> list[str]:
        """One look-up by each of two indexes: an OR over both would walk through the table."""
        found: set[str] = set()
        for some in chunks(sorted(people)):
            for column in (approval.c.approver, approval.c.deputy_for):
                those = self._mine(approval, state="open") & column.in_(some)
                found.update(self._run(select(approval.c.request_id).where(those)).scalars())
        return sorted(found)

    def deputised(self) -> list[str]:
        return self._open(approval.c.deputy_for > "")

    def stranded(self) -> list[str]:
        return self._open(approval.c.due_at.is_(None) & approval.c.opened_at.is_(None))

    def _open(self, which: ColumnElement[bool]) -> list[str]:
        those = self._mine(approval, state="open") & which
        return sorted(set(self._run(select(approval.c.request_id).where(those)).scalars()))


_LASTING = (
    select(delegation)
    .where(
        mine(delegation),
        delegation.c.ended_at.is_(None),
        delegation.c.until >= bindparam("on", type_=delegation.c.until.type),
    )
    .order_by(delegation.c.made_at, delegation.c.delegation_id)
)
_ABSENT = select(absence.c.person_id, absence.c.until).where(
    mine(absence), absence.c.until > bindparam("on", type_=absence.c.until.type)
)


def _delegation(row: Found) -> Delegation:
    return Delegation(
        row.delegation_id,
        row.person_id,
        row.delegate,
        row.since,
        row.until,
        row.made_at,
        row.made_by,
        row.ended_at,
    )
