"""The inbox of an approver: what waits, what will, what is decided; pages go on by key, never by counting rows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, select, tuple_

from mailbot.adapters.database.requests.filerows import CURRENT, FileRows
from mailbot.adapters.database.requests.values import decision_of
from mailbot.adapters.database.rows import among, mine, one_of
from mailbot.adapters.database.schema.tables import access_request, approval, decision, recall, request_version
from mailbot.core.register import RequestFile
from mailbot.services.ports import Decided, InboxFilter


class InboxRows(FileRows):
    """What one person has to decide (services.ports.inboxing)."""

    def inbox(
        self, person: str, which: InboxFilter, after: tuple[datetime, str] | None, limit: int
    ) -> list[RequestFile]:
        wanted = _WAITING.where(*_narrowed(which))
        if after:
            wanted = wanted.where(_key(approval.c.due_at, approval.c.request_id) > _value(approval.c.due_at, after))
        ordered = wanted.order_by(approval.c.due_at, approval.c.request_id).limit(limit)
        return list(self._files(self._all(ordered, is_approver=person, is_state="open")))

    def inbox_facets(self, person: str) -> list[tuple[str, str]]:
        rows = self._all(_FACETS, is_approver=person, is_state="open")
        return [(row.system, row.deputy_for) for row in rows]

    def asked_later(self, person: str, after: str, limit: int) -> list[RequestFile]:
        wanted = _LATER.where(approval.c.request_id > after).order_by(approval.c.request_id).limit(limit)
        return list(self._files(self._all(wanted, is_approver=person)))

    def decided_by(
        self, person: str, since: datetime, before: tuple[datetime, str] | None, limit: int
    ) -> list[Decided]:
        wanted = _DECIDED.where(decision.c.decided_at >= since)
        if before:
            key = _key(decision.c.decided_at, decision.c.request_id)
            wanted = wanted.where(key < _value(decision.c.decided_at, before))
        newest = (decision.c.decided_at.desc(), decision.c.request_id.desc())
        rows = self._all(wanted.order_by(*newest).limit(limit), is_decided_by=person)
        files = {file.request.request_id: file for file in self.request_files([row.request_id for row in rows])}
        return [Decided(decision_of(row), files[row.request_id], row.taken_at is not None) for row in rows]

    def request_files(self, request_ids: Sequence[str]) -> list[RequestFile]:
        return list(self._files(self._all(_THESE, ids=list(request_ids)))) if request_ids else []


def _narrowed(which: InboxFilter) -> list[ColumnElement[bool]]:
    found: list[tuple[Any, ColumnElement[bool]]] = [
        (which.risk, request_version.c.risk == which.risk),
        (which.system, request_version.c.system == which.system),
        (which.deputy_for, approval.c.deputy_for == which.deputy_for),
    ]
    late = [approval.c.due_at < which.late_at] if which.late_at else []
    return [condition for value, condition in found if value] + late


def _key(*columns: ColumnElement[Any]) -> ColumnElement[Any]:
    return tuple_(*columns)


def _value(when: ColumnElement[Any], key: tuple[datetime, str]) -> ColumnElement[Any]:
    return tuple_(literal(key[0], when.type), literal(key[1]))


def _of_approver(wanted: Select[Any], *names: str) -> Select[Any]:
    """The slots of one person at the current version of pending requests."""
    same = ("org_id", "request_id", "version")
    theirs = and_(*(approval.c[name] == access_request.c[name] for name in same))
    return wanted.join(approval, theirs).where(mine(approval, "approver", *names), request_version.c.state == "pending")


_WAITING = _of_approver(CURRENT, "state").where(approval.c.due_at.is_not(None))
"""What somebody still needs: one whose stage is through without it has no time left (`clock.stopped`)."""
_LATER = _of_approver(CURRENT).where(
    one_of(approval.c.state, ("waiting", "open")), approval.c.due_at.is_(None), approval.c.opened_at.is_(None)
)
"""What they are asked about once others have approved, or once they are back, has no time yet."""
_FACETS = (
    _WAITING.with_only_columns(request_version.c.system, approval.c.deputy_for, maintain_column_froms=True)
    .distinct()
    .order_by(request_version.c.system, approval.c.deputy_for)
)
_THESE = CURRENT.where(among(access_request.c.request_id, "ids")).order_by(access_request.c.request_id)
_SLOT = ("org_id", "request_id", "version", "slot")
_NEXT, _THERE = decision.alias(), approval.alias()
_STAYS = (
    select(_NEXT.c.slot)
    .join(_THERE, and_(*(_THERE.c[name] == _NEXT.c[name] for name in _SLOT), _THERE.c.opened_at.is_(None)))
    .where(
        *(_NEXT.c[name] == decision.c[name] for name in ("org_id", "request_id", "decided_by", "decided_at")),
        _NEXT.c.version == decision.c.version + 1,
    )
)
"""The same word, as it stays for the next version of the request, where its time was never counted."""
_DECIDED = (
    select(decision, recall.c.taken_at)
    .outerjoin(recall, and_(*(recall.c[name] == decision.c[name] for name in _SLOT)))
    .where(mine(decision, "decided_by"), ~_STAYS.exists())
)
