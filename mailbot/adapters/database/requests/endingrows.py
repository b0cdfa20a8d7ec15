"""Grants by their last day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, exists, select

from mailbot.adapters.database.kept import kept
from mailbot.adapters.database.requests.values import grant_of
from mailbot.adapters.database.rows import Rows, change, mine, one_of
from mailbot.adapters.database.schema.tables import access_grant, grant_task, request_version
from mailbot.core.register import Grant


class EndingRows(Rows):
    """What ends, is over, or goes on in another grant."""

    def ending(self, first: date, last: date) -> list[Grant]:
        return [grant_of(row) for row in self._all(_ENDING, first=first, last=last)]

    def over(self, today: date) -> list[Grant]:
        return [grant_of(row) for row in self._all(_OVER, today=today)]

    def warned(self, grant_id: str, at: datetime) -> None:
        self._must_change(change(access_grant, "grant_id"), "grant_is_there", is_grant_id=grant_id, warned_at=at)


def _by_last_day() -> Select[Any]:
    active = select(access_grant).where(mine(access_grant), access_grant.c.state == "active")
    return active.order_by(access_grant.c.until, access_grant.c.grant_id)


_REVOKING = exists().where(
    grant_task.c.org_id == access_grant.c.org_id,
    grant_task.c.grant_id == access_grant.c.grant_id,
    grant_task.c.kind == "revoke",
    ~one_of(grant_task.c.state, ("done", "cancelled")),
)
_SAME = and_(*(grant_task.c[name] == request_version.c[name] for name in ("org_id", "request_id", "version")))
_REPLACING = exists().where(
    request_version.c.org_id == access_grant.c.org_id,
    request_version.c.replaces == access_grant.c.grant_id,
    _SAME,
    grant_task.c.kind == "grant",
    one_of(grant_task.c.state, ("open", "exported")),
)


def _day(name: str) -> BindParameter[date]:
    return bindparam(name, type_=access_grant.c.until.type)


_WITHIN = access_grant.c.until.between(_day("first"), _day("last"))
_ENDING = kept(_by_last_day().where(_WITHIN, access_grant.c.warned_at.is_(None)))
_OVER = kept(_by_last_day().where(access_grant.c.until < _day("today"), ~_REVOKING, ~_REPLACING))
