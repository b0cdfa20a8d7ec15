"""The register as people look it up: by person, by system, by what ends, now and at any moment before."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, tuple_

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import grant_of
from mailbot.adapters.database.rows import Rows, among, chunks, mine
from mailbot.adapters.database.schema.tables import access_grant, approval, person
from mailbot.core.register import Grant
from mailbot.services.ports import RegisterFilter

_BY_PERSON = ("state", "system", "access_level", "grant_id")
_BY_SYSTEM = ("access_level", "person_id", "grant_id")
_BY_LAST_DAY = ("until", "grant_id")
_BY_NUMBER = ("grant_id",)

_STOOD_IN = kept(
    select(approval.c.request_id, approval.c.approver, approval.c.deputy_for)
    .where(mine(approval), among(approval.c.request_id, "requests"), approval.c.state == "decided")
    .where(approval.c.deputy_for != "")
    .order_by(approval.c.version),
    "requests",
)
"""Of several versions of a request the newest comes last."""


class RegisterRows(Rows):
    """Pages go on behind a grant: each costs what it shows, however long the register is."""

    def register(self, which: RegisterFilter) -> Iterator[Grant]:
        order = [access_grant.c[name] for name in _order(which)]
        wanted = self._of_whom(which).where(self._mine(access_grant), *_narrowed(which))
        if which.after:
            behind = self._first(select(*order).where(self._mine(access_grant, grant_id=which.after)))
            wanted = wanted.where(tuple_(*order) > tuple(behind)) if behind else wanted
        return map(grant_of, self._stream(wanted.order_by(*order).limit(which.limit)))

    def _of_whom(self, which: RegisterFilter) -> Select[Any]:
        """Grants with a condition on their holders, where there is one."""
        if not which.department and not which.type:
            return select(access_grant)
        theirs = (person.c.org_id == access_grant.c.org_id) & (person.c.person_id == access_grant.c.person_id)
        wanted = select(access_grant).join(person, theirs)
        for column, value in ((person.c.department, which.department), (person.c.type, which.type)):
            wanted = wanted.where(column == value) if value else wanted
        return wanted

    def stood_in(self, request_ids: Sequence[str]) -> Mapping[tuple[str, str], str]:
        found = (row for some in chunks(request_ids) for row in self._all(_STOOD_IN, requests=some))
        return {(row.request_id, row.approver): row.deputy_for for row in found}

    def first_grant_at(self) -> datetime | None:
        found: datetime | None = self._run(
            select(func.min(access_grant.c.since)).where(self._mine(access_grant))
        ).scalar()
        return found

    def newest_starts(self, people: Sequence[str] | None, limit: int) -> list[Grant]:
        return self._newest(access_grant.c.since, people, limit)

    def newest_ends(self, people: Sequence[str] | None, limit: int) -> list[Grant]:
        return self._newest(access_grant.c.ended_at, people, limit)

    def _newest(self, when: ColumnElement[Any], people: Sequence[str] | None, limit: int) -> list[Grant]:
        wanted = select(access_grant).where(self._mine(access_grant), when.is_not(None))
        if people is not None:
            wanted = wanted.where(access_grant.c.person_id.in_(people))
        return [
            grant_of(row)
            for row in self._all(wanted.order_by(when.desc(), access_grant.c.grant_id.desc()).limit(limit))
        ]


def _order(which: RegisterFilter) -> Sequence[str]:
    """By what a list is sorted: the index that finds its rows has them in this order."""
    if which.last_days:
        return _BY_LAST_DAY
    if which.person:
        return _BY_PERSON
    return _BY_SYSTEM if which.system else _BY_NUMBER


def _narrowed(which: RegisterFilter) -> Iterator[ColumnElement[bool]]:
    grant = access_grant.c
    if which.before:
        yield grant.since < which.before
        yield or_(grant.ended_at.is_(None), grant.ended_at >= which.before)
    elif not which.ended_too:
        yield grant.state == "active"
    if which.person:
        yield grant.person_id == which.person
    if which.people is not None:
        yield grant.person_id.in_(which.people)
    if which.system:
        yield grant.system == which.system
    if which.levels:
        yield grant.access_level.in_(which.levels)
    if which.last_days:
        yield grant.until.between(*which.last_days)
